"""Which days are grant days of a right, for one person."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date
from typing import Final

from pembinaan.core.text import LANGUAGES, Text, format_date
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.grant_days import estimated_note
from pembinaan.eligibility.holidays import estimated_days, first_listed, holidays, missing_holidays, religion_of

__all__ = ["MAIN_HOLIDAY", "Calendar", "FixedDay", "HolidayCalendar"]


class Calendar(ABC):
    """Name the grant days of a right for one person; unless a calendar says otherwise they are all known."""

    @property
    @abstractmethod
    def name(self) -> Text:
        """What the day is called."""

    @abstractmethod
    def between(self, case: Case, start: date, end: date) -> tuple[date, ...]:
        """List the grant days between two days, both included."""

    def missing(self, case: Case, on: date) -> tuple[str, ...]:  # noqa: ARG002
        """Name what must be known before it can be said whether a day is a grant day."""
        return ()

    def first_listed(self, case: Case) -> date:  # noqa: ARG002
        """Return the first day of the time for which the grant days are known."""
        return date.min

    def notes(self, case: Case, on: date) -> tuple[Text, ...]:  # noqa: ARG002
        """Say what to take note of about a grant day."""
        return ()


@dataclass(frozen=True)
class FixedDay(Calendar):
    """The same day every year, or every so many years.

    Args:
        month: The month.
        day: The day of the month.
        every: A year in which it is a grant day, and after how many years the next one comes.
    """

    month: int
    day: int
    every: tuple[int, int] = (0, 1)

    @property
    def name(self) -> Text:
        """What the day is called."""
        when = date(2000, self.month, self.day)
        return Text(*(format_date(when, language).rsplit(" ", 1)[0] for language in LANGUAGES))

    def between(self, case: Case, start: date, end: date) -> tuple[date, ...]:  # noqa: ARG002
        """List the grant days between two days, both included."""
        first, step = self.every
        years = (year for year in range(start.year, end.year + 1) if (year - first) % step == 0)
        days = (date(year, self.month, self.day) for year in years)
        return tuple(day for day in days if start <= day <= end)


class HolidayCalendar(Calendar):
    """The main holiday of the religion first recorded."""

    @property
    def name(self) -> Text:
        """What the day is called."""
        return Text(id="hari besar keagamaan", en="main religious holiday")

    def between(self, case: Case, start: date, end: date) -> tuple[date, ...]:
        """List the grant days between two days, both included."""
        religion = religion_of(case)
        known = () if religion is None else holidays(religion)
        return tuple(item.day for item in known if start <= item.day <= end)

    def missing(self, case: Case, on: date) -> tuple[str, ...]:
        """Name the religion, or the decree that is not in the table; a day of the table counts, estimated or not."""
        return () if self.between(case, on, on) else missing_holidays(case, on)

    def first_listed(self, case: Case) -> date:
        """Return the first day of the years that the table holds."""
        return first_listed(religion_of(case))

    def notes(self, case: Case, on: date) -> tuple[Text, ...]:
        """Say that the day is estimated, where it is."""
        days = estimated_days(case, on, on)
        return (estimated_note(days),) if days else ()


MAIN_HOLIDAY: Final = HolidayCalendar()
