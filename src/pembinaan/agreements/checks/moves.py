"""The checks of a review on recorded steps: approvals (T6, T6b, T7) and suspensions (T10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.case import Case, base, signed_on, without_corrections
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

__all__ = ["moves"]

_K = EventKind


def moves(case: Case) -> Iterator[ReviewFinding]:
    """Check each step that is recorded: there was something to approve, by whom and when, and what is in writing."""
    for place, event in case.seen:
        if event.kind is _K.PERSETUJUAN_DIMINTA:
            yield from _something_to_approve(case, place, event)
        elif event.kind is _K.PERSETUJUAN_DIBERIKAN and event.approval is not None:
            yield from _level_fits(case, place, event.approval.by)
            yield from _in_time(case, f"events.{place}.on", event)
        elif event.kind in {_K.DITANGGUHKAN, _K.DILANJUTKAN}:
            yield from _in_writing(case, place, event)
    yield from _council_in_time(case)


def _something_to_approve(case: Case, place: int, event: Event) -> Iterator[ReviewFinding]:
    """Check T6, by the record as it stood before: the unit may not sign alone (S2), or the DPRD is asked (X1, X2)."""
    before = case.agreement.model_copy(update={"events": case.agreement.events[:place]})
    asked = case._replace(agreement=before, on=event.on)
    wanting = [*correctional(asked), *(one for one in council(asked) if one.id in {"X1", "X2"})]
    if wanting:
        return
    if before.term.category(case.readings.limits) is None:
        yield RULES["T6"].unknown("term.length")
    else:
        yield RULES["T6"].because(_NOTHING, f"events.{place}")


_NOTHING: Final = Text(
    id="Penanda tangan sudah berwenang dan persetujuan DPRD tidak diperlukan.",
    en="The signatory has authority already, and no approval of the DPRD is needed.",
)


def _level_fits(case: Case, place: int, by: Actor) -> Iterator[ReviewFinding]:
    """Check T6b: an office of the correctional side that approves has the level of the term; the DPRD has none."""
    if by is Actor.DPRD:
        return
    category, level = case.agreement.term.category(case.readings.limits), level_of(by)
    if category is None:
        yield RULES["T6b"].unknown("term.length")
    elif level is None and category is TermCategory.PENDEK and by in UNNAMED_UNITS:
        yield RULES["T6b"].unknown(f"events.{place}.approval.by")
    elif level is None or level < category.level:
        yield RULES["T6b"].because(_TOO_LOW, f"events.{place}.approval.by")


_TOO_LOW: Final = Text(
    id="Pejabat yang menyetujui tidak setingkat dengan jangka waktunya.",
    en="The office that approved is not of the level that the term asks for.",
)


def _in_time(case: Case, path: str, event: Event) -> Iterator[ReviewFinding]:
    signed = signed_on(case.agreement)
    if signed is not None and signed < event.on and not _for_a_change(case, event, signed):
        yield _before_the_signing(case).because(_LATE.format(day=event.on, signed=signed), path)


def _before_the_signing(case: Case) -> Rule:
    """Return T7; of regions only the DPRD approves, and for a third party by another provision as well."""
    if not without_corrections(case.agreement):
        return RULES["T7"]
    third = (basis.THIRD_PARTY_STAGES,) if case.regime is RegimeKind.KSDPK else ()
    return RULES["T7"]._replace(cites=(basis.DPRD_APPROVAL, *third))


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


def _in_writing(case: Case, place: int, event: Event) -> Iterator[ReviewFinding]:
    rule = RULES["T10"]._replace(cites=base(case.agreement))
    if event.kind is _K.DITANGGUHKAN and not event.reason:
        yield rule.unknown(f"events.{place}.reason", name=_REASON)
    if not event.written:
        there = None if event.written is None else False
        yield rule.lacking(there, f"events.{place}.written", name=_WRITTEN)


_REASON: Final = Text(id="alasannya", en="its reason")
_WRITTEN: Final = Text(id="pemberitahuan tertulis", en="notice in writing")
