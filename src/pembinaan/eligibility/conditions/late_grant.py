"""The condition of remisi susulan: a grant day passed while the judgment was not yet final."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNKNOWN, Condition, unknown
from pembinaan.eligibility.conditions.ways import NOTHING_DUE
from pembinaan.eligibility.holidays import first_listed, holidays, religion_of, unlisted_holidays
from pembinaan.eligibility.remisi_clock import RemisiClock, open_readings, remisi_clocks
from pembinaan.law.data.remission_amounts import REMISI_UMUM_DAY
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import InterruptionKind, RemissionKind

__all__ = ["DueWhileNotFinal", "days_due"]

_DAY: Final = timedelta(days=1)
_NO_TIME: Final = timedelta(0)


def days_due(clock: RemisiClock, case: Case, final: date, months: int, *, surely: bool) -> frozenset[date]:
    """List the grant days of remisi umum and khusus before the judgment was final on which enough was served.

    A holiday that is only estimated may come a day earlier or later; ``surely`` leaves out what hangs on that.
    """
    religion = religion_of(case)
    found = [(date(year, *REMISI_UMUM_DAY), _NO_TIME) for year in range(clock.start.year, final.year + 1)]
    found += [(item.day, _NO_TIME if item.confirmed else _DAY) for item in (holidays(religion) if religion else ())]
    either = ((day, about if surely else -about) for day, about in found)
    return frozenset(day for day, about in either if day + about < final and _enough(clock, day - about, months, case))


def _enough(clock: RemisiClock, day: date, months: int, case: Case) -> bool:
    start = clock.started(day)
    return start is not None and day >= clock.full_from(start, months, case.readings)


@dataclass(frozen=True, eq=False, kw_only=True)
class DueWhileNotFinal(Condition):
    """Ask that a remisi was due on a grant day before the judgment became final, and has not been given since.

    Exactly six months in detention are enough here, as reported of Permenkumham 3/2018.
    """

    months: int

    code = "due_while_not_final"
    passing = frozenset({"not_final"})
    ways = NOTHING_DUE
    readings = ("remisi_clock_detention", "remisi_clock_hospital")
    asks = Text(
        id="hari pemberian remisi lewat saat putusan belum tetap, sesudah {months} bulan ditahan; remisinya belum"
        " diberikan",
        en="a grant day passed before the judgment was final, after {months} months in detention; that remission is not"
        " yet given",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "not_final": Text(id="putusan belum tetap", en="the judgment is not final"),
        "none_due": Text(id="tidak ada hari pemberian seperti itu", en="there was no such grant day"),
        "given": Text(id="remisinya sudah diberikan", en="that remission is already given"),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return ALWAYS_MET
        sentence = reckoning.sentence
        final = sentence.judgment_final_on
        if final is None:
            return unknown("sentence.judgment_final_on")
        unclear = reckoning.start_missing or (("sentence.interruptions",) if sentence.interruptions is None else ())
        if unclear:
            return unknown(*unclear)
        certain, possible, missing = self._due(reckoning, case, final)
        spans = [(ALWAYS, NOT_MET, Reason("not_final"))]
        spans += [
            (day, *_answer(certain - given, possible - sure, missing, due=bool(possible)))
            for day, given, sure in _given(reckoning, final)
        ]
        if sentence.remissions is None and possible:
            spans = [spans[0], (final, UNKNOWN, Reason("missing", ("sentence.remissions",)))]
        return Timeline.of(spans)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name the readings about the clock only where this custody raises their question."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        kinds = {item.kind for item in reckoning.interruptions}
        raised = {
            "remisi_clock_detention": bool(reckoning.sentence.detentions),
            "remisi_clock_hospital": InterruptionKind.PEMBANTARAN in kinds,
        }
        return tuple(name for name in self.readings if raised.get(name, True))

    def _due(self, reckoning: Reckoning, case: Case, final: date) -> tuple[float, float, tuple[str, ...]]:
        """Count the days that are due for certain, and those that may be, with what is missing between the two."""
        clocks = remisi_clocks(reckoning, case.readings)
        first = min([clock.full_from(clock.start, self.months, case.readings) for clock in clocks])
        if final <= first and not reckoning.interruptions:
            return 0, 0, ()  # no clock reached the months in time
        sure = [days_due(clock, case, final, self.months, surely=True) for clock in clocks]
        ways = [days_due(clock, case, final, self.months, surely=False) for clock in clocks]
        certain, possible = len(frozenset.intersection(*sure)), len(frozenset.union(*ways))
        missing = open_readings(reckoning, case.readings) if len(set(ways)) > 1 else ()
        missing += ("religious_days",) if sure != ways else ()
        unlisted = _unlisted(case, first, final)
        return certain, float("inf") if unlisted else possible, tuple(dict.fromkeys(missing + unlisted))


def _unlisted(case: Case, first: date, final: date) -> tuple[str, ...]:
    """Name what must be known to list the holidays from the first day with enough served up to the final judgment."""
    if final <= first:
        return ()
    early = () if first >= first_listed(religion_of(case)) else ("religious_days",)
    return unlisted_holidays(case, final - _DAY) or early


def _given(reckoning: Reckoning, final: date) -> list[tuple[date, int, int]]:
    """Give, from the day of the judgment on, how many such grants there may be on file and how many there are."""
    grants = [item for item in reckoning.remissions if item.kind is RemissionKind.SUSULAN]
    unclear = [item for item in reckoning.remissions if item.kind is None]
    if not grants and not unclear:
        return [(final, 0, 0)]
    days = sorted({final, *(max(item.granted_on or final, final) for item in (*grants, *unclear))})
    return [
        (
            day,
            sum(item.granted_on is None or item.granted_on <= day for item in (*grants, *unclear)),
            sum(item.granted_on is not None and item.granted_on <= day for item in grants),
        )
        for day in days
    ]


def _answer(certain: float, possible: float, missing: tuple[str, ...], *, due: bool) -> tuple[Status, Reason]:
    """Answer by what is still to be given: for certain, or perhaps."""
    if certain > 0:
        return MET, NO_REASON
    if possible <= 0:
        return NOT_MET, Reason("given") if due else _NONE_DUE
    return UNKNOWN, Reason("missing", missing or ("sentence.remissions[].kind",))


_NONE_DUE: Final = Reason("none_due")
