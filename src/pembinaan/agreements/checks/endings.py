"""The checks of a review on how an agreement ends, is closed or goes on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.checks.lateness import late_extension
from pembinaan.agreements.checks.policies import policies
from pembinaan.agreements.chosen_policies import over_since
from pembinaan.agreements.clauses import ClauseKind, clause_kinds
from pembinaan.agreements.code_words import RECOMMENDATION_WORDS
from pembinaan.agreements.coordination import Monev, Recommendation
from pembinaan.agreements.events import EndReason, EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.rules.coordination import RULES as COORDINATION
from pembinaan.agreements.rules.endings import RULES
from pembinaan.agreements.versions import at
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["endings"]

_DAY: Final = timedelta(days=1)
_GOES_ON: Final = frozenset({Recommendation.DILANJUTKAN, Recommendation.DIPERLUAS})


def endings(case: Case) -> Iterator[ReviewFinding]:
    """Check extensions (M3, T12), grounds (Q1), the final round (M2) and what becomes of running activities (Q4)."""
    yield from _extensions(case)
    yield from _grounds(case)
    since = over_since(timeline(case.agreement, case.readings), case.on)
    if since is not None:
        yield from _final_round(case, since)
        yield from policies(case, since)


def _extensions(case: Case) -> Iterator[ReviewFinding]:
    for place, event in case.seen:
        if event.kind is EventKind.DIPERPANJANG:
            yield from _recommended(case.agreement.monev, event.on)
            yield from late_extension(case, place)


def _recommended(monev: tuple[Monev, ...] | None, day: date) -> Iterator[ReviewFinding]:
    """Ask what the last round by the day of the extension recommends."""
    earlier = [(one.on, number) for number, one in enumerate(monev or ()) if one.on <= day]
    if monev is None or not earlier:
        yield COORDINATION["M3"].lacking(None if monev is None else False, "monev")
        return
    number = max(earlier)[1]
    path, said = f"monev.{number}.recommendation", monev[number].recommendation
    if said is None:
        yield COORDINATION["M3"].unknown(path)
    elif said not in _GOES_ON:
        yield COORDINATION["M3"].because(_AGAINST.format(said=RECOMMENDATION_WORDS[said], day=day), path)


_AGAINST: Final = Text(
    id="Monev terakhir sebelum perpanjangan {day} merekomendasikan agar kerja sama {said}.",
    en="The last round of monitoring before the extension of {day} recommends {said}.",
)


def _grounds(case: Case) -> Iterator[ReviewFinding]:
    """Check Q1 under the reading that a sinergi ends only as its document says; consent and the term need no ground."""
    if not case.sinergi or case.readings.sinergi_ending_grounds == "pp28_9":
        return
    for _, event in case.seen:
        if event.kind is not EventKind.DIAKHIRI or event.end_reason in _NO_GROUND:
            continue
        held = clause_kinds(at(case.agreement, event.on - _DAY).clauses)
        if held is None or ClauseKind.PENGAKHIRAN not in held:
            yield RULES["Q1"].lacking(None if held is None else False, "clauses.PENGAKHIRAN")


_NO_GROUND: Final = frozenset({EndReason.JANGKA_WAKTU, EndReason.KESEPAKATAN})


def _final_round(case: Case, since: date) -> Iterator[ReviewFinding]:
    """Ask for the final round from the end on; once it is closed, for one by the day of the closing.

    A final round by the day of an extension was the last of the old period, not that of the whole. One that was held
    before the end was near (T11: ``ending_days`` before the last day) is not known to be of the end.
    """
    closings = [event.on for _, event in case.seen if event.kind is EventKind.DITUTUP]
    until = closings[0] if closings else case.on
    monev = case.agreement.monev
    renewed = max((event.on for _, event in case.seen if event.kind is EventKind.DIPERPANJANG), default=date.min)
    near = since - _DAY - timedelta(days=case.readings.ending_days)
    held = [n for n, one in enumerate(monev or ()) if one.final and renewed < one.on <= until]
    early = [n for n in held if monev is not None and monev[n].on < near]
    if not held:
        yield RULES["M2"].lacking(None if monev is None else False, "monev")
    elif early == held:
        yield RULES["M2"].because(_TOO_EARLY, f"monev.{early[-1]}.on", Status.UNKNOWN)


_TOO_EARLY: Final = Text(
    id="Monev akhir diadakan lama sebelum perjanjian berakhir, sehingga belum pasti itu monev akhir perjanjian ini.",
    en="The final round was held long before the end, so it is not established that it is the one of the end.",
)
