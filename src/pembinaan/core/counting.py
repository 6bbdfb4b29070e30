"""How a duration becomes days on the calendar, and how a fraction of it is taken."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from typing import Final, Literal, NamedTuple

from dateutil.relativedelta import relativedelta

from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["DEFAULT_CONVENTION", "CountingConvention", "Share"]

_DAYS_IN_MONTH: Final = 30
_MONTHS_IN_YEAR: Final = 12
_FIXED_YEARS: Final = {"fixed_365": 365, "fixed_360": 360}
_OFF_THE_CALENDAR: Final = (OverflowError, ValueError)

OUT_OF_RANGE: Final = Fault(
    "counting.out_of_range",
    Text(
        id="Tanggal yang dihitung jatuh di luar kalender (tahun 1 sampai 9999).",
        en="The date asked for lies outside of the calendar (years 1 to 9999).",
    ),
    Text(
        id="Periksa lamanya dan hari pertamanya; pidana seumur hidup bukan lamanya tahun.",
        en="Check the duration and the first day; a life sentence is not a number of years.",
    ),
)


class Share(NamedTuple):
    """A fraction of a term, as counted: calendar years, whole months, days, and what was done with a part of a day."""

    years: int
    months: int
    days: int
    rounded: Fraction
    """Added (positive) or taken off (negative) to make the last day whole."""


class CountingConvention(Model):
    """Choose how terms, adjustments and fractions are counted.

    The defaults reproduce the dates that the Indonesian authorities announced in published cases; every other value is
    a named alternative. A month is thirty days by KUHP (UU 1/2023) Pasal 184; no statute gives a length to a year.

    Example:
        >>> CountingConvention().add_term(date(2020, 8, 12), Duration(months=10))
        datetime.date(2021, 6, 8)
        >>> CountingConvention(months="calendar").add_term(date(2020, 8, 12), Duration(months=10))
        datetime.date(2021, 6, 12)
    """

    first_day: Literal["not_counted", "counted"] = "not_counted"
    """Whether the first day is part of the term: one year from 8 May 2018 ends on 8 May 2019 when it is not."""
    years: Literal["calendar", "fixed_365", "fixed_360"] = "calendar"
    """How the years of a term are counted."""
    months: Literal["thirty_days", "calendar"] = "thirty_days"
    """How the months of a term are counted."""
    adjustments: Literal["thirty_days", "calendar"] = "thirty_days"
    """How the months of remission, subsidiaries and leave are counted."""
    fraction_unit: Literal["months", "days"] = "months"
    """Whether a fraction is taken on months (whole twelve months become calendar years) or on days."""
    fraction_base: Literal["gross", "net"] = "gross"
    """Whether the fraction is of the imposed term, remission taken off afterwards, or of the reduced term."""
    part_day: Literal["ceiling", "floor"] = "ceiling"
    """What happens to a part of a day that a fraction leaves."""
    floor_months: Literal["thirty_days", "calendar"] = "thirty_days"
    """How the months of a minimum or of a window are counted: nine months are 270 days."""
    detention_credit_rounding: Literal["down", "up", "nearest"] = "down"
    """How a third or a fifth of detention days is rounded to whole days."""
    subsidiaries_in_fraction: Literal["out", "in"] = "out"
    """Whether subsidiaries served belong to the base of a fraction."""

    def add_term(self, start: date, term: Duration | Share) -> date:
        """Return the day on which a term, or a share of one, that starts on ``start`` is over.

        When the first day is counted this is the last day of the term: one day earlier.

        Raises:
            InvalidError: ``counting.out_of_range`` when the calendar (years 1 to 9999) ends before the term.
        """
        counted = self.first_day == "counted"
        try:
            if self.months == "calendar":
                over = _calendar(start, term.years, term.months, self.years)
                return over + timedelta(days=term.days - counted)
            over = _add_years(start, term.years, self.years)
            return over + timedelta(days=_DAYS_IN_MONTH * term.months + term.days - counted)
        except _OFF_THE_CALENDAR as error:
            raise OUT_OF_RANGE.error(field="term") from error

    def add_years(self, start: date, years: int) -> date:
        """Return the day ``years`` years later; 29 February becomes 28 February in a common year.

        Raises:
            InvalidError: ``counting.out_of_range`` when the calendar (years 1 to 9999) ends before that day.
        """
        try:
            return _add_years(start, years, self.years)
        except _OFF_THE_CALENDAR as error:
            raise OUT_OF_RANGE.error(field="years") from error

    def adjustment_days(self, amount: Duration, at: date) -> int:
        """Return the days of a remission, subsidiary or leave.

        A remission is printed in months and days and counted as 30 x months + days; it is never normalised.

        Args:
            amount: The remission, subsidiary or leave as printed.
            at: The day on which it begins, or, where the calendar matters, from which it counts.

        Raises:
            InvalidError: ``counting.out_of_range`` when the calendar (years 1 to 9999) ends first.
        """
        if self.adjustments == "thirty_days":
            years = self.add_years(at, amount.years).toordinal() - at.toordinal() if amount.years else 0
            return years + _DAYS_IN_MONTH * amount.months + amount.days
        try:
            return (_calendar(at, amount.years, amount.months, "calendar") - at).days + amount.days
        except _OFF_THE_CALENDAR as error:
            raise OUT_OF_RANGE.error(field="amount") from error

    def days_taken_off(self, amount: Duration, end: date) -> int:
        """Return the days that an amount (a remission, a leave) takes off from ``end`` backwards.

        Twelve thirty-day months are 360 days here: a remission is months and days, never a year on the calendar.

        Raises:
            InvalidError: ``counting.out_of_range`` when the calendar (years 1 to 9999) begins first.
        """
        if self.adjustments == "thirty_days":
            return _DAYS_IN_MONTH * (_MONTHS_IN_YEAR * amount.years + amount.months) + amount.days
        try:
            return (end - _calendar(end, -amount.years, -amount.months, "calendar")).days + amount.days
        except _OFF_THE_CALENDAR as error:
            raise OUT_OF_RANGE.error(field="amount") from error

    def window_start(self, end: date, months: int) -> date:
        """Return the first day of the window of ``months`` months that ends before ``end``.

        Raises:
            InvalidError: ``counting.out_of_range`` when the window begins before the calendar does.
        """
        try:
            if self.floor_months == "calendar":
                return end - relativedelta(months=months)
            return end - timedelta(days=_DAYS_IN_MONTH * months)
        except _OFF_THE_CALENDAR as error:
            raise OUT_OF_RANGE.error(field="months") from error

    def window_end(self, start: date, months: int) -> date:
        """Return the first day after the window of ``months`` months that begins on ``start``.

        Raises:
            InvalidError: ``counting.out_of_range`` when the calendar ends before the window.
        """
        try:
            if self.floor_months == "calendar":
                return start + relativedelta(months=months)
            return start + timedelta(days=_DAYS_IN_MONTH * months)
        except _OFF_THE_CALENDAR as error:
            raise OUT_OF_RANGE.error(field="months") from error

    def credit(self, days: int, share: Fraction) -> int:
        """Return the whole days that detention of ``days`` days takes off the term."""
        exact = days * share
        if self.detention_credit_rounding == "nearest":
            return floor(exact + Fraction(1, 2))
        return floor(exact) if self.detention_credit_rounding == "down" else ceil(exact)

    def whole_days(self, exact: Fraction) -> int:
        """Round a part of a day as the convention says."""
        return ceil(exact) if self.part_day == "ceiling" else floor(exact)

    def share_of_months(self, months: Fraction, fraction: Fraction) -> Share:
        """Take a fraction of a number of months: twelve whole months become a calendar year, a rest becomes days."""
        # In whole numbers: a thirtieth of a month is a day, and ``unit`` parts make one such day.
        unit = months.denominator * fraction.denominator
        taken = months.numerator * fraction.numerator * _DAYS_IN_MONTH
        return _share(taken, unit, self.part_day)


@lru_cache(maxsize=4096)
def _share(taken: int, unit: int, part_day: str) -> Share:
    years, rest = divmod(taken, _MONTHS_IN_YEAR * _DAYS_IN_MONTH * unit)
    whole, rest = divmod(rest, _DAYS_IN_MONTH * unit)
    exact = Fraction(rest, unit)
    days = ceil(exact) if part_day == "ceiling" else floor(exact)
    return Share(years, whole, days, days - exact)


def _add_years(start: date, years: int, how: str) -> date:
    if how != "calendar":
        return start + timedelta(days=years * _FIXED_YEARS[how])
    try:
        return start.replace(year=start.year + years)
    except ValueError:
        return start + relativedelta(years=years)  # 29 February in a common year, or off the calendar


def _calendar(start: date, years: int, months: int, how: str) -> date:
    if how != "calendar":
        return start + timedelta(days=years * _FIXED_YEARS[how]) + relativedelta(months=months)
    return start + relativedelta(years=years, months=months)  # in one step: a clamped 29 February is not clamped twice


DEFAULT_CONVENTION: Final = CountingConvention.model_construct()  # built without a validator: importing stays cheap
