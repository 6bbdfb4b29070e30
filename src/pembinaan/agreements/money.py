"""Money: where it comes from and who bears it."""

from __future__ import annotations

from enum import StrEnum

from pembinaan.agreements.parties import Role
from pembinaan.core.model import Model

__all__ = ["FundingItem", "FundingSource"]


class FundingSource(StrEnum):
    """Say where money comes from."""

    APBN = "APBN"
    APBD_KOTA = "APBD_KOTA"
    APBD_KAB = "APBD_KAB"
    APBD_PROV = "APBD_PROV"
    CSR = "CSR"
    MITRA = "MITRA"
    HIBAH = "HIBAH"
    LAIN = "LAIN"


class FundingItem(Model):
    """Hold one source of money and the party that bears it."""

    source: FundingSource
    """Where the money comes from."""
    payer: Role
    """Which party bears it."""
