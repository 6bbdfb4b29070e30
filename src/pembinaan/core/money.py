"""Amounts of money: whole rupiah, never less than nothing."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pembinaan.core.text import Language, format_number

__all__ = ["Rupiah", "format_rupiah"]

Rupiah = Annotated[int, Field(ge=0)]
"""An amount in whole rupiah."""


def format_rupiah(amount: int, language: Language) -> str:
    """Write an amount with the thousands mark of the language.

    Example:
        >>> format_rupiah(1_500_000, "id"), format_rupiah(1_500_000, "en")
        ('Rp1.500.000', 'Rp1,500,000')
    """
    return f"Rp{format_number(amount, language)}"
