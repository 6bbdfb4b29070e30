"""The main holiday of a person's religion, read from the table; never worked out."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Final

from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.occasion import SUPPORTED_YEARS, every_year
from pembinaan.law.data.religious_days import RELIGIOUS_DAYS, ReligiousDay
from pembinaan.law.data.remission_amounts import CHRISTMAS
from pembinaan.participants.personal import Religion

__all__ = [
    "FIRST_LISTED",
    "LAST_LISTED",
    "estimated_days",
    "first_listed",
    "holiday_timeline",
    "holidays",
    "missing_holidays",
    "religion_of",
    "unlisted_holidays",
]

_FIRST, *_, _LAST = RELIGIOUS_DAYS
FIRST_LISTED: Final = _FIRST.day.replace(month=1, day=1)
"""The first day of the years that the table holds."""
LAST_LISTED: Final = _LAST.day.replace(month=12, day=31)
"""The last day of the years that the table holds."""
_DAY: Final = timedelta(days=1)
_FIXED: Final = frozenset({Religion.KRISTEN, Religion.KATOLIK})
"""Whose main holiday falls on the same day every year."""
_NOT_KNOWN: Final = Timeline.constant(Status.UNKNOWN, Reason("missing", ("identity.religion",)))
_NOT_LISTED: Final = Reason("not_listed", ("religious_days",), (("first", FIRST_LISTED), ("last", LAST_LISTED)))
_NO_DAY_NAMED: Final = Reason("no_day_named", ("religious_days",))


def religion_of(case: Case) -> Religion | None:
    """Return the religion first recorded; None: not held here."""
    identity = case.person.identity
    return None if identity is None else identity.religion


@cache
def holidays(religion: Religion) -> tuple[ReligiousDay, ...]:
    """List the main holidays of a religion that are known, in order; for Christmas every year that is answered."""
    if religion in _FIXED:
        years = range(FIRST_LISTED.year - 60, SUPPORTED_YEARS.stop)  # long enough before any grant that is asked about
        return tuple(ReligiousDay(date(year, *CHRISTMAS), religion, confirmed=True) for year in years)
    return tuple(item for item in RELIGIOUS_DAYS if item.religion == religion.name)


def first_listed(religion: Religion | None) -> date:
    """Return the first day of the time for which the main holidays of a religion are known."""
    return date.min if religion in _FIXED else FIRST_LISTED


def missing_holidays(case: Case, on: date) -> tuple[str, ...]:
    """Name what must be known before it can be said whether a day is the main holiday of the person."""
    return holiday_timeline(religion_of(case)).span_at(on).reason.missing


def unlisted_holidays(case: Case, on: date) -> tuple[str, ...]:
    """Name what must be known to list the main holidays of the person up to a day, estimated ones counted as listed."""
    reason = holiday_timeline(religion_of(case)).span_at(on).reason
    return () if reason.code == "estimated" else reason.missing


def estimated_days(case: Case, start: date, end: date | None) -> tuple[date, ...]:
    """List the main holidays between two days that no decree has fixed yet."""
    religion = religion_of(case)
    known = () if religion is None else holidays(religion)
    return tuple(
        item.day for item in known if not item.confirmed and item.day >= start and (end is None or item.day <= end)
    )


def holiday_timeline(religion: Religion | None) -> Timeline:
    """Answer MET on the main holidays; UNKNOWN where the religion or the decree of the year is not known.

    A day that is only estimated is open, with the days beside it.
    """
    return _NOT_KNOWN if religion is None else _holiday_timeline(religion)


@cache
def _holiday_timeline(religion: Religion) -> Timeline:
    if religion is Religion.LAINNYA:
        return Timeline.constant(Status.UNKNOWN, _NO_DAY_NAMED)
    if religion in _FIXED:
        return every_year(*CHRISTMAS)
    spans = [(ALWAYS, Status.UNKNOWN, _NOT_LISTED), (FIRST_LISTED, Status.NOT_MET, NO_REASON)]
    for item in holidays(religion):
        spans += _decreed(item.day) if item.confirmed else _expected(item.day)
    return Timeline.of([*spans, (LAST_LISTED + _DAY, Status.UNKNOWN, _NOT_LISTED)])


_Spans = list[tuple[date, Status, Reason]]


def _decreed(day: date) -> _Spans:
    return [(day, Status.MET, NO_REASON), (day + _DAY, Status.NOT_MET, NO_REASON)]


def _expected(day: date) -> _Spans:
    """Leave an estimated day and those beside it open: a decree has moved such days by one."""
    why = Reason("estimated", ("religious_days",), (("day", day),))
    return [(day - _DAY, Status.UNKNOWN, why), (day + 2 * _DAY, Status.NOT_MET, NO_REASON)]
