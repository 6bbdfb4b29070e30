"""What the checks ask of the funding: its items as they count on the day, and which sources are budgets of regions."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.in_effect import path_on
from pembinaan.agreements.money import FundingItem, FundingSource

__all__ = ["APBD", "items"]

APBD: Final = frozenset({FundingSource.APBD_KOTA, FundingSource.APBD_KAB, FundingSource.APBD_PROV})
"""The budgets of regions."""


def items(case: Case) -> list[tuple[str, FundingItem]]:
    """List the funding that counts on the day, each item with its path; empty where it is not known."""
    path = path_on(case.agreement, "funding", case.on)
    held = case.version.funding
    return [(f"{path}.{number}", item) for number, item in enumerate(held or ())]
