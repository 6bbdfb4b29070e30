"""Amounts of money: whole rupiah, never less than nothing, and not beyond what can be written in words."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pembinaan.core.fields import at_most
from pembinaan.core.number_words import MOST
from pembinaan.core.text import Language, format_number

__all__ = ["PositiveRupiah", "Rupiah", "format_rupiah"]

Rupiah = Annotated[int, Field(ge=0, json_schema_extra={"maximum": MOST}), at_most(MOST)]
"""An amount in whole rupiah, below 10**15."""
PositiveRupiah = Annotated[int, Field(gt=0, json_schema_extra={"maximum": MOST}), at_most(MOST)]
"""An amount in whole rupiah, more than nothing and below 10**15."""


def format_rupiah(amount: int, language: Language) -> str:
    """Write an amount with the thousands mark of the language.

    Example:
        >>> format_rupiah(1_500_000, "id"), format_rupiah(1_500_000, "en")
        ('Rp1.500.000', 'Rp1,500,000')
    """
    return f"Rp{format_number(amount, language)}"
