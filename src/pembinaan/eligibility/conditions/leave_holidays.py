"""The condition of cuti mengunjungi keluarga on holidays: the leave is not on a major religious holiday."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_MET, UNKNOWN, Condition, met_outside
from pembinaan.eligibility.holidays import FIRST_LISTED, LAST_LISTED
from pembinaan.law.data.religious_days import RELIGIOUS_DAYS, ReligiousDay

__all__ = ["NotOnHoliday"]

_DAY: Final = timedelta(days=1)


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
        "second_day": Text(
            id="sehari sesudah hari besar keagamaan {day} yang dirayakan dua hari; daftar hanya memuat hari pertama",
            en="the day after the holiday of {day}, which is kept for two days; the table holds the first only",
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
    return all_of([_LISTED, *(_feast(item) for item in RELIGIOUS_DAYS), *(map(_second_day, _OF_TWO_DAYS))])


_NOT_LISTED: Final = Reason("not_listed", ("religious_days",))
_LISTED: Final = Timeline.of(
    [(ALWAYS, UNKNOWN, _NOT_LISTED), (FIRST_LISTED, MET, NO_REASON), (LAST_LISTED + _DAY, UNKNOWN, _NOT_LISTED)]
)
_OF_TWO_DAYS: Final = tuple(item.day for item in RELIGIOUS_DAYS if item.religion == "ISLAM" and item.confirmed)
"""Idul Fitri lasts two days; the table holds the first."""


def _feast(item: ReligiousDay) -> Timeline:
    """Close a day that is fixed; leave an estimated one and those beside it open: a decree has moved such by one."""
    values = (("day", item.day),)
    if item.confirmed:
        return met_outside(item.day, item.day + _DAY, NOT_MET, Reason("holiday", (), values))
    days = 3 if item.religion == "ISLAM" else 2
    return met_outside(
        item.day - _DAY, item.day + days * _DAY, UNKNOWN, Reason("estimated", ("religious_days",), values)
    )


def _second_day(first: date) -> Timeline:
    why = Reason("second_day", ("religious_days",), (("day", first),))
    return met_outside(first + _DAY, first + 2 * _DAY, UNKNOWN, why)
