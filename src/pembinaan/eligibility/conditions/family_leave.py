"""Conditions of cuti mengunjungi keluarga: the offence, the holidays, the time since the last leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline, all_of, any_of, negate
from pembinaan.eligibility.audience import LISTED_2006, REFUSED_IN_PRACTICE, UU22_FROM
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNASKED, UNKNOWN, Condition, met_outside, unknown
from pembinaan.eligibility.holidays import FIRST_LISTED, LAST_LISTED
from pembinaan.law.data.religious_days import RELIGIOUS_DAYS, ReligiousDay

__all__ = ["LeavesApart", "NotOnHoliday", "OffenceNotExcluded"]

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, eq=False, kw_only=True)
class OffenceNotExcluded(Condition):
    """Ask that the offence is not one whose leave PP 28/2006 excludes: reading ``cmk_set_t``."""

    code = "offence_not_excluded"
    lasting = frozenset({"excluded"})
    readings = ("cmk_set_t", "t_regime_vs_uu22", "anak_special_offences")
    always_names_readings = True
    asks = Text(id="bukan tindak pidana yang dikecualikan", en="not an offence that is excluded")
    phrases: ClassVar[Mapping[str, Text]] = {
        "excluded": Text(
            id="tindak pidana tertentu tidak diberi cuti ini", en="special offences are not given this leave"
        )
    }

    def evaluate(self, case: Case) -> Timeline:
        reading = case.readings.cmk_set_t
        if reading == "allowed":
            return UNASKED
        listed = (LISTED_2006 if reading == "excluded_pp28" else REFUSED_IN_PRACTICE).concerns(case)
        answer = _excluded(negate(listed))
        return (
            answer
            if case.readings.t_regime_vs_uu22 == "apply_t_regimes"
            else any_of([answer, case.by_law(_SINCE_UU22)])
        )

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without a special offence there is nothing to read."""
        if not REFUSED_IN_PRACTICE.touches(case):
            return ()
        if case.readings.cmk_set_t == "allowed":
            return self.readings[:1]  # then it plays no part which offences are told apart, and of whom
        return self.readings[:2] + REFUSED_IN_PRACTICE.readings_used(case)


_SINCE_UU22: Final = Timeline.switch(UU22_FROM, NOT_MET, MET)


def _excluded(timeline: Timeline) -> Timeline:
    """Give the days that are closed their reason."""
    return Timeline.of(
        (day, status, Reason("excluded") if status is NOT_MET else why)
        for day, status, why in zip(*timeline, strict=True)
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class LeavesApart(Condition):
    """Ask that the last leave began a number of months ago: at most one in that time."""

    months: int

    code = "leaves_apart"
    passing = frozenset({"recent"})
    asks = Text(id="paling banyak sekali dalam {months} bulan", en="at most once in {months} months")
    phrases: ClassVar[Mapping[str, Text]] = {
        "recent": Text(id="cuti terakhir dimulai {start}", en="the last leave began on {start}")
    }

    def evaluate(self, case: Case) -> Timeline:
        leaves = case.person.family_leaves
        if leaves is None:
            return unknown("family_leaves")
        return all_of([self._after(leave.start, case) for leave in leaves]) if leaves else ALWAYS_MET

    def _after(self, start: date, case: Case) -> Timeline:
        again = case.readings.counting.window_end(start, self.months)
        return met_outside(start, again, NOT_MET, Reason("recent", (), (("start", start),)))


@dataclass(frozen=True, eq=False, kw_only=True)
class NotOnHoliday(Condition):
    """Ask that the day is not the main holiday of a religion; UNKNOWN where no decree has fixed the days of the year.

    Whether the leave may run into a holiday is the question of the reading ``cmk_holiday_eve``.

    Attributes:
        days: How many days the leave lasts.
    """

    days: int

    code = "not_on_holiday"
    passing = frozenset({"holiday", "eve"})
    readings = ("cmk_holiday_eve",)
    asks = Text(id="bukan hari besar keagamaan", en="not on a major religious holiday")
    phrases: ClassVar[Mapping[str, Text]] = {
        "holiday": Text(id="hari besar keagamaan {day}", en="religious holiday of {day}"),
        "eve": Text(id="cuti sampai hari besar keagamaan {day}", en="the leave runs into the holiday of {day}"),
        "eve_open": Text(
            id="cuti sampai hari besar keagamaan {day}; belum diatur",
            en="the leave runs into the holiday of {day}; not settled",
        ),
        "estimated": Text(
            id="hari besar keagamaan diperkirakan {day}, belum ditetapkan",
            en="religious holiday expected on {day}, not yet decreed",
        ),
        "not_listed": Text(
            id="hari besar keagamaan tahun itu tidak ada dalam daftar",
            en="the religious holidays of that year are not in the table",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        return _holidays_and_eves(case.readings.cmk_holiday_eve, timedelta(days=self.days))


@cache
def _holidays_and_eves(reading: str, days: timedelta) -> Timeline:
    if reading == "allowed":
        return _holidays()
    return all_of([_holidays(), *(_eve(item, days, reading) for item in RELIGIOUS_DAYS)])


def _eve(item: ReligiousDay, days: timedelta, reading: str) -> Timeline:
    """Answer for the days before a holiday; one that is estimated may come a day earlier."""
    values = (("day", item.day),)
    settled = reading == "not_allowed"
    if settled and item.confirmed:
        return met_outside(item.day - days, item.day, NOT_MET, Reason("eve", (), values))
    first = item.day - days - (_DAY if not item.confirmed else timedelta())
    missing: tuple[str, ...] = () if settled else ("reading cmk_holiday_eve",)
    missing += () if item.confirmed else ("religious_days",)
    return met_outside(first, item.day, UNKNOWN, Reason("estimated" if settled else "eve_open", missing, values))


@cache
def _holidays() -> Timeline:
    """Answer by the table: NOT_MET on a day that is fixed, UNKNOWN around one that is estimated and outside of it."""
    spans = [(ALWAYS, UNKNOWN, _NOT_LISTED), (FIRST_LISTED, MET, NO_REASON)]
    for item in RELIGIOUS_DAYS:
        spans += _fixed(item.day) if item.confirmed else _estimated(item.day, spans[-1][0])
    return Timeline.of([*spans, (LAST_LISTED + _DAY, UNKNOWN, _NOT_LISTED)])


_NOT_LISTED: Final = Reason("not_listed", ("religious_days",))
_Spans = list[tuple[date, Status, Reason]]


def _fixed(day: date) -> _Spans:
    return [(day, NOT_MET, Reason("holiday", (), (("day", day),))), (day + _DAY, MET, NO_REASON)]


def _estimated(day: date, before: date) -> _Spans:
    """Leave the day and those beside it open: a decree has moved such days by one."""
    why = Reason("estimated", ("religious_days",), (("day", day),))
    return [(max(before, day - _DAY), UNKNOWN, why), (day + 2 * _DAY, MET, NO_REASON)]
