"""The grant day and the amounts of remisi umum, as the decree's table gives them (Keppres 174/1999 Pasal 4)."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from pembinaan.core.duration import Duration
from pembinaan.law.entries import Confidence

__all__ = ["REMISI_UMUM_AMOUNTS", "REMISI_UMUM_DAY", "AmountRow"]

REMISI_UMUM_DAY: Final = (8, 17)
"""Month and day on which remisi umum is granted (Keppres 174/1999 Pasal 4 ayat (1))."""


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


def _row(ordinal: int, served_months: int, months: int) -> AmountRow:
    return AmountRow(ordinal, served_months, Duration(months=months), Confidence.VERIFIED, _CHECKED)


REMISI_UMUM_AMOUNTS: Final = (
    _row(1, 6, 1),
    _row(1, 12, 2),
    _row(2, 6, 3),
    _row(3, 6, 4),
    _row(4, 6, 5),
    _row(5, 6, 5),
    _row(6, 6, 6),
)
"""Rows in order; the last row whose ordinal and months are reached is the one that applies."""
