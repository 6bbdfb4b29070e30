"""The grant days and amounts of remisi and pengurangan masa pidana, as the sources give them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final, NamedTuple

from pembinaan.core.duration import Duration
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


_CHECKED: Final = date(2026, 11, 24)


def _row(ordinal: int, served_months: int, amount: Duration, confidence: Confidence = Confidence.VERIFIED) -> AmountRow:
    return AmountRow(ordinal, served_months, amount, confidence, _CHECKED)


def _months(months: int, days: int = 0) -> Duration:
    return Duration(months=months, days=days)


REMISI_UMUM_AMOUNTS: Final = (
    _row(1, 6, _months(1)),
    _row(1, 12, _months(2)),
    _row(2, 6, _months(3)),
    _row(3, 6, _months(4)),
    _row(4, 6, _months(5)),
    _row(5, 6, _months(5)),
    _row(6, 6, _months(6)),
)
"""Keppres 174/1999 Pasal 4; the last row whose ordinal and months are reached is the one that applies."""

REMISI_KHUSUS_AMOUNTS: Final = (
    _row(1, 6, _months(0, 15)),
    _row(1, 12, _months(1)),
    _row(2, 6, _months(1)),
    _row(3, 6, _months(1)),
    _row(4, 6, _months(1, 15)),
    _row(5, 6, _months(1, 15)),
    _row(6, 6, _months(2)),
)
"""Keppres 174/1999 Pasal 5."""

HARI_ANAK_AMOUNTS: Final = (
    _row(1, 3, _months(1), Confidence.SECONDARY),
    _row(1, 12, _months(2), Confidence.SECONDARY),
    _row(2, 3, _months(3), Confidence.SECONDARY),
    _row(3, 3, _months(4), Confidence.SECONDARY),
    _row(4, 3, _months(5), Confidence.INFERENCE),
    _row(5, 3, _months(5), Confidence.INFERENCE),
    _row(6, 3, _months(6), Confidence.INFERENCE),
)
"""Reported of Hari Anak Nasional; between 4 and 6 months it is deduced that the steps are those of remisi umum."""

DASAWARSA_SHARE: Final = Fraction(1, 12)
"""The part of the sentence that remisi dasawarsa takes off (Keppres 120/1955, from the press)."""
DASAWARSA_MOST: Final = Duration(months=3)
"""The most that remisi dasawarsa takes off."""
DASAWARSA_YEARS: Final = (2015, 10)
"""A year in which remisi dasawarsa was granted, and after how many years the next one comes."""
