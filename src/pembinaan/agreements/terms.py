"""The term of an agreement, its category, and who may sign for that long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator

from pembinaan.agreements import basis
from pembinaan.core.counting import DEFAULT_CONVENTION
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, DayCount
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

__all__ = ["DEFAULT_LIMITS", "Level", "Term", "TermCategory", "TermLimits", "check_length"]

_MONTHS = 12

ENDS_BEFORE_START = Fault(
    "agreement.term_ends_before_start",
    Text(id="Hari terakhir mendahului hari mulai.", en="The last day is before the first day."),
    Text(id="Periksa 'start' dan 'last_day'.", en="Check 'start' and 'last_day'."),
)
LENGTH_DIFFERS = Fault(
    "agreement.term_length_differs",
    Text(
        id="Lamanya dan tanggalnya menunjuk kategori yang berbeda.",
        en="The length and the dates point to different categories.",
    ),
    Text(
        id="Samakan 'length' dengan 'start' dan 'last_day', atau kosongkan salah satunya.",
        en="Make 'length' agree with 'start' and 'last_day', or leave one of them out.",
    ),
)


class TermCategory(StrEnum):
    """Say how long an agreement runs, as PP 57/1999 Pasal 8 divides it."""

    PENDEK = "PENDEK"
    MENENGAH = "MENENGAH"
    PANJANG = "PANJANG"

    @property
    def level(self) -> Level:
        """The lowest level of the correctional side that may sign for that long."""
        return {"PENDEK": Level.UPT, "MENENGAH": Level.KANWIL}.get(self.value, Level.MENTERI)

    @property
    def cite(self) -> Citation:
        """The provision that names that level."""
        return {"PENDEK": basis.SHORT, "MENENGAH": basis.MEDIUM}.get(self.value, basis.LONG)


class Level(IntEnum):
    """Rank the correctional side: units below regional offices below the Directorate General below the Minister."""

    UPT = 1
    KANWIL = 2
    DITJENPAS = 3
    MENTERI = 4


class TermLimits(Model):
    """Choose where the categories of PP 57/1999 Pasal 8 meet.

    The text gives exactly two years to two categories, and exactly five years to two; the choice is a named reading.
    The defaults let a Lapas or Bapas sign for exactly two years and ask the Minister for exactly five.
    """

    short_years: int = Field(default=2, ge=1, le=100)
    """Up to how many years a term is short."""
    long_years: int = Field(default=5, ge=1, le=100)
    """From how many years a term is long."""
    exactly_short: Literal["pendek", "menengah"] = "pendek"
    """Which category a term of exactly ``short_years`` belongs to."""
    exactly_long: Literal["panjang", "menengah"] = "panjang"
    """Which category a term of exactly ``long_years`` belongs to."""


DEFAULT_LIMITS: Final = TermLimits()


class Term(Model):
    """Hold from when until when an agreement runs, and the length it states.

    ``start`` and ``last_day`` both belong to the term. What is None is not known; nothing is computed from a length,
    because documents differ in whether two years from 6 March end on 5 or on 6 March.

    Example:
        >>> Term(length=Duration(years=2)).category()
        <TermCategory.PENDEK: 'PENDEK'>
        >>> Term(start=date(2022, 1, 25), last_day=date(2027, 1, 24)).category()
        <TermCategory.PANJANG: 'PANJANG'>

    Source: PP 57/1999 Pasal 8 ayat (1).
    """

    start: Day | None = None
    """The first day in force; null: not known."""
    last_day: Day | None = None
    """The last day in force; null: not known."""
    length: Duration | None = None
    """How long it runs, as the document or its source states; null: not known."""
    special_law: Citation | None = None
    """The law that allows a longer term than is usual for a region; null: none, or not known."""
    extension_option: bool | None = None
    """Whether the document says that it may be extended; null: not known."""
    notice_days: Annotated[DayCount, Field(gt=0)] | None = None
    """How many days before its end an extension or an end must be told; null: not known."""
    category_stated: TermCategory | None = None
    """The category that the document or another register states; it is compared, never used. Null: none stated."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.start is not None and self.last_day is not None:
            if self.last_day < self.start:
                raise ENDS_BEFORE_START.invalid()
            check_length(self.length, self.start, self.last_day)
        return self

    def category(self, limits: TermLimits = DEFAULT_LIMITS) -> TermCategory | None:
        """Tell the category, from the stated length or else from the dates; None: not known.

        A term whose last day is an anniversary of its first, or the day before that, counts as whole years.
        """
        if self.length:
            return _by_length(self.length, limits)
        if self.start is None or self.last_day is None:
            return None
        return _by_dates(self.start, self.last_day, limits)


def check_length(length: Duration | None, start: date, last_day: date) -> None:
    """Refuse a stated length that is of another category than the dates.

    Raises:
        PydanticCustomError: ``agreement.term_length_differs``.
    """
    if length and _by_length(length, DEFAULT_LIMITS) is not _by_dates(start, last_day):
        raise LENGTH_DIFFERS.invalid()


def _by_length(length: Duration, limits: TermLimits) -> TermCategory:
    def compared(years: int) -> int:
        return (length.in_months > _MONTHS * years) - (length.in_months < _MONTHS * years)

    return _category(compared, limits)


def _by_dates(start: date, last_day: date, limits: TermLimits = DEFAULT_LIMITS) -> TermCategory:
    def compared(years: int) -> int:
        anniversary = DEFAULT_CONVENTION.add_years(start, years)
        return (last_day > anniversary) - (last_day < anniversary - timedelta(days=1))

    return _category(compared, limits)


def _category(compared: Callable[[int], int], limits: TermLimits) -> TermCategory:
    """Tell the category of a term that is shorter than (-1), as long as (0) or longer than (1) so many years."""
    short, long = compared(limits.short_years), compared(limits.long_years)
    if short < 0 or (short == 0 and limits.exactly_short == "pendek"):
        return TermCategory.PENDEK
    if long > 0 or (long == 0 and limits.exactly_long == "panjang"):
        return TermCategory.PANJANG
    return TermCategory.MENENGAH
