"""Amounts of money: whole rupiah, never less than nothing, and never beyond all reason."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from pembinaan.core.fields import at_most
from pembinaan.core.text import Language, format_number

__all__ = ["MOST_RUPIAH", "PositiveRupiah", "Rupiah", "format_rupiah"]

MOST_RUPIAH: Final = 10**15
"""The greatest amount in a record: beyond it a figure is a slip of the pen."""
Rupiah = Annotated[int, Field(ge=0, json_schema_extra={"maximum": MOST_RUPIAH}), at_most(MOST_RUPIAH)]
"""An amount in whole rupiah, at most 10**15."""
PositiveRupiah = Annotated[int, Field(gt=0, json_schema_extra={"maximum": MOST_RUPIAH}), at_most(MOST_RUPIAH)]
"""An amount in whole rupiah, more than nothing and at most 10**15."""


def format_rupiah(amount: int, language: Language) -> str:
    """Write an amount with the thousands mark of the language.

    Example:
        >>> format_rupiah(1_500_000, "id"), format_rupiah(1_500_000, "en")
        ('Rp1.500.000', 'Rp1,500,000')
    """
    return f"Rp{format_number(amount, language)}"
