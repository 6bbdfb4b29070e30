"""The grant days and amounts of remisi and pengurangan masa pidana, as the sources give them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Final, NamedTuple

from pembinaan.core.duration import Duration
from pembinaan.law.data.rows import CHECKED_ON, INF, S, V
from pembinaan.law.entries import Confidence

__all__ = [
    "CHRISTMAS",
    "DASAWARSA_MOST",
    "DASAWARSA_SHARE",
    "DASAWARSA_YEARS",
    "ELDERLY_DAY",
    "HARI_ANAK_AMOUNTS",
    "HARI_ANAK_DAY",
    "HEALTH_DAY",
    "PMP_MONTHS",
    "REMISI_KHUSUS_AMOUNTS",
    "REMISI_UMUM_AMOUNTS",
    "REMISI_UMUM_DAY",
    "AmountRow",
]

REMISI_UMUM_DAY: Final = (8, 17)
"""Month and day on which remisi umum is granted (Keppres 174/1999 Pasal 4 ayat (1))."""
HARI_ANAK_DAY: Final = (7, 23)
"""Hari Anak Nasional, on which children are granted a reduction (service standards and press)."""
CHRISTMAS: Final = (12, 25)
"""The main holiday of Protestants and Catholics: the same day every year."""
ELDERLY_DAY: Final = (5, 29)
"""Hari lanjut usia nasional (Permenkumham 16/2023 Pasal 29 ayat (4); the date from the press)."""
HEALTH_DAY: Final = (4, 7)
"""Hari kesehatan dunia (Permenkumham 16/2023 Pasal 29 ayat (7))."""


class AmountRow(NamedTuple):
    """One row: from which ordinal of the grant day, from how many months served, how much."""

    ordinal: int
    """The first ordinal of the grant day to which the row applies."""
    served_months: int
    """Months of thirty days served that the row asks for."""
    amount: Duration
    confidence: Confidence
    checked_on: date


PMP_MONTHS: Final[Mapping[str, int]] = {"three": 3, "six": 6}
"""Months that an Anak Binaan must have served, by the value of the reading ``pmp_months``."""
_FULL_YEAR: Final = 12


def _table(least: int, first: Duration, *years: Duration) -> tuple[AmountRow, ...]:
    """Set a table in rows: a first year below twelve months, then the years; the last one stands for all that follow.

    ``least`` is how many months the law asks for at all.
    """
    rows = [
        AmountRow(ordinal, _FULL_YEAR if ordinal == 1 else least, amount, V, CHECKED_ON)
        for ordinal, amount in enumerate(years, start=1)
    ]
    return (rows[0]._replace(served_months=least, amount=first), *rows)


def _months(months: int) -> Duration:
    return Duration(months=months)


def _days(days: int) -> Duration:
    return Duration(days=days)


REMISI_UMUM_AMOUNTS: Final = _table(
    6, _months(1), _months(2), _months(3), _months(4), _months(5), _months(5), _months(6)
)
"""Keppres 174/1999 Pasal 4; the last row whose ordinal and months are reached is the one that applies."""

REMISI_KHUSUS_AMOUNTS: Final = _table(
    6, _days(15), _months(1), _months(1), _months(1), _months(1) + _days(15), _months(1) + _days(15), _months(2)
)
"""Keppres 174/1999 Pasal 5."""

_REPORTED_YEARS: Final = (_months(2), _months(3), _months(4))
_DEDUCED_YEARS: Final = (_months(5), _months(5), _months(6))
HARI_ANAK_AMOUNTS: Final = tuple(
    row._replace(confidence=INF if row.amount in _DEDUCED_YEARS else S)
    for row in _table(PMP_MONTHS["three"], _months(1), *_REPORTED_YEARS, *_DEDUCED_YEARS)
)
"""Reported of Hari Anak Nasional; between 4 and 6 months it is deduced that the steps are those of remisi umum."""

DASAWARSA_SHARE: Final = Fraction(1, 12)
"""The part of the sentence that remisi dasawarsa takes off (Keppres 120/1955, from the press)."""
DASAWARSA_MOST: Final = Duration(months=3)
"""The most that remisi dasawarsa takes off."""
DASAWARSA_YEARS: Final = (2015, 10)
"""A year in which remisi dasawarsa was granted, and after how many years the next one comes."""
