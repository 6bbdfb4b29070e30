"""The checks of a review on approvals that are recorded: something to approve (T6), the level (T6b), in time (T7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.case import Case, signed_on, without_corrections
from pembinaan.agreements.checks.council import council
from pembinaan.agreements.checks.signing import correctional
from pembinaan.agreements.codes import code_of
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.lifecycle import IN_FORCE
from pembinaan.agreements.ranks import UNNAMED_UNITS, level_of
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.terms import TermCategory
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation

__all__ = ["approvals"]

_K = EventKind


def approvals(case: Case) -> Iterator[ReviewFinding]:
    """Check each approval that is asked for or given, and the recorded day of that of the DPRD."""
    for place, event in case.seen:
        if event.kind is _K.PERSETUJUAN_DIMINTA:
            yield from _something_to_approve(case, place, event)
        elif event.kind is _K.PERSETUJUAN_DIBERIKAN and event.approval is not None:
            yield from _level_fits(case, place, event.approval.by)
            yield from _in_time(case, f"events.{place}.on", event)
    yield from _council_in_time(case)


def _something_to_approve(case: Case, place: int, event: Event) -> Iterator[ReviewFinding]:
    """Check T6, by the record as it stood before: the unit may not sign alone (S2), or the DPRD is asked (X1, X2)."""
    before = case.agreement.model_copy(update={"events": case.agreement.events[:place]})
    asked = case._replace(agreement=before, on=event.on)
    wanting = [*correctional(asked), *(one for one in council(asked) if one.id in {"X1", "X2"})]
    if wanting:
        return
    regional = without_corrections(before)
    rule = RULES["T6"]._replace(cites=_council(case)) if regional else RULES["T6"]
    if not regional and before.term.category(case.readings.limits) is None:
        yield rule.unknown("term.length")
    else:
        yield rule.because(_NO_COUNCIL if regional else _NOTHING, f"events.{place}")


_NO_COUNCIL: Final = Text(
    id="Persetujuan DPRD tidak diperlukan, dan tidak ditemukan ketentuan tentang persetujuan lain.",
    en="No approval of the DPRD is needed, and no provision on any other approval was found.",
)
_NOTHING: Final = Text(
    id="Penanda tangan sudah berwenang dan persetujuan DPRD tidak diperlukan.",
    en="The signatory has authority already, and no approval of the DPRD is needed.",
)


def _level_fits(case: Case, place: int, by: Actor) -> Iterator[ReviewFinding]:
    """Check T6b: an office of the correctional side that approves has the level of the term; the DPRD has none.

    Of regions no office of that side approves by any provision that was read: what it says there is not settled.
    """
    if by is Actor.DPRD:
        return
    if without_corrections(case.agreement):
        rule = RULES["T6b"]._replace(cites=_council(case), mend=_ASK_THE_COUNCIL)
        yield rule.because(_ONLY_COUNCIL, f"events.{place}.approval.by", Status.UNKNOWN)
        return
    category, level = case.agreement.term.category(case.readings.limits), level_of(by)
    if category is None:
        yield RULES["T6b"].unknown("term.length")
    elif level is None and category is TermCategory.PENDEK and by in UNNAMED_UNITS:
        yield RULES["T6b"].unknown(f"events.{place}.approval.by")
    elif level is None or level < category.level:
        yield RULES["T6b"].because(_TOO_LOW, f"events.{place}.approval.by")


_ONLY_COUNCIL: Final = Text(
    id="Untuk kerja sama daerah hanya ditemukan ketentuan tentang persetujuan DPRD, tidak tentang pejabat lain.",
    en="Of cooperation of regions only a provision on the approval of the DPRD was found, on no other office.",
)
_ASK_THE_COUNCIL: Final = Text(
    id="Mintalah persetujuan DPRD bila diperlukan; persetujuan pejabat ini tidak menggantikannya.",
    en="Ask the DPRD where that is needed; the approval of this office does not stand in for it.",
)
_TOO_LOW: Final = Text(
    id="Pejabat yang menyetujui tidak setingkat dengan jangka waktunya.",
    en="The office that approved is not of the level that the term asks for.",
)


def _in_time(case: Case, path: str, event: Event) -> Iterator[ReviewFinding]:
    signed = signed_on(case.agreement)
    if signed is not None and signed < event.on and not _for_a_change(case, event, signed):
        yield _before_the_signing(case).because(_LATE.format(day=event.on, signed=signed), path)


def _before_the_signing(case: Case) -> Rule:
    """Return T7; of regions only the DPRD approves."""
    if not without_corrections(case.agreement):
        return RULES["T7"]
    return RULES["T7"]._replace(cites=_council(case))


def _council(case: Case) -> tuple[Citation, ...]:
    """Return the provisions on the approval of the DPRD, the only one that cooperation of regions knows."""
    third = (basis.THIRD_PARTY_STAGES,) if case.regime is RegimeKind.KSDPK else ()
    return (basis.DPRD_APPROVAL, *third)


def _for_a_change(case: Case, approval: Event, signed: date) -> bool:
    """Tell whether an approval after the signing is one of a change: one follows, or the agreement had come into force.

    Where it was asked for before the signing, and nothing was given by then, it is that of the signing.
    """
    events = case.agreement.events
    early = {event.kind for event in events if event.on <= signed}
    if _K.PERSETUJUAN_DIMINTA in early and _K.PERSETUJUAN_DIBERIKAN not in early:
        return False
    changed = any(event.kind in {_K.ADENDUM, _K.DIPERPANJANG} and event.on >= approval.on for event in events)
    return changed or code_of(timeline(case.agreement, case.readings).span_at(approval.on).reason) in _CAME_INTO_FORCE


_CAME_INTO_FORCE: Final = frozenset({*IN_FORCE, StateCode.DITANGGUHKAN, StateCode.BERAKHIR})


def _council_in_time(case: Case) -> Iterator[ReviewFinding]:
    signed, held = signed_on(case.agreement), case.agreement.dprd
    if case.signed and signed is not None and held is not None and held.on is not None and held.on > signed:
        yield _before_the_signing(case).because(_LATE.format(day=held.on, signed=signed), "dprd.on")


_LATE: Final = Text(
    id="Persetujuan {day} menyusul sesudah penandatanganan {signed}.",
    en="The approval of {day} came after the signing on {signed}.",
)
