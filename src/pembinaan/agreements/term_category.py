"""The categories of the term, the level that each asks for, and where they meet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from typing import Final, Literal

from pydantic import Field

from pembinaan.agreements import basis
from pembinaan.core.counting import DEFAULT_CONVENTION
from pembinaan.core.duration import Duration
from pembinaan.core.model import Model
from pembinaan.law.citation import Citation

__all__ = ["DEFAULT_LIMITS", "Level", "TermCategory", "TermLimits", "by_dates", "by_length"]

_MONTHS = 12


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
    anniversary: Literal["within", "beyond"] = "within"
    """Whether a term whose last day is the anniversary of its first counts as whole years, or as a day more."""


DEFAULT_LIMITS: Final = TermLimits()


def by_length(length: Duration, limits: TermLimits = DEFAULT_LIMITS) -> TermCategory:
    """Tell the category of a stated length."""

    def compared(years: int) -> int:
        return (length.in_months > _MONTHS * years) - (length.in_months < _MONTHS * years)

    return _category(compared, limits)


def by_dates(start: date, last_day: date, limits: TermLimits = DEFAULT_LIMITS) -> TermCategory:
    """Tell the category of the days from the first to the last.

    So many whole years end on the day before the anniversary of the first day; whether on the anniversary as well, the
    limits say.
    """

    def compared(years: int) -> int:
        anniversary = DEFAULT_CONVENTION.add_years(start, years)
        whole = anniversary - timedelta(days=1)
        longest = anniversary if limits.anniversary == "within" else whole
        return (last_day > longest) - (last_day < whole)

    return _category(compared, limits)


def _category(compared: Callable[[int], int], limits: TermLimits) -> TermCategory:
    """Tell the category of a term that is shorter than (-1), as long as (0) or longer than (1) so many years."""
    short, long = compared(limits.short_years), compared(limits.long_years)
    if short < 0 or (short == 0 and limits.exactly_short == "pendek"):
        return TermCategory.PENDEK
    if long > 0 or (long == 0 and limits.exactly_long == "panjang"):
        return TermCategory.PANJANG
    return TermCategory.MENENGAH
