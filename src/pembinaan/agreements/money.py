"""Money: where it comes from, who bears it, what is planned and spent, and the approval of the DPRD."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from pembinaan.agreements.parties import Role
from pembinaan.core.fields import Day, DayCount, Line
from pembinaan.core.model import Model
from pembinaan.core.money import Rupiah

__all__ = ["DprdApproval", "FundingItem", "FundingSource"]


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
    year: int | None = Field(default=None, ge=1800, le=2999)
    """The budget year; null: not known, or all years together."""
    planned: Rupiah | None = None
    """How much is planned, in whole rupiah; null: not known."""
    realised: Rupiah | None = None
    """How much was spent, in whole rupiah; null: not known."""
    budget_reference: Line | None = None
    """The item of the budget that it stands in; null: not known."""
    grant_reference: Line | None = None
    """The grant agreement (NPHD) that a HIBAH rests on; null: not known."""
    budgeted: bool | None = None
    """Whether it stands in the budget of the running year; null: not known."""
    explanation: str | None = None
    """Why more was spent than planned; null: none."""


class DprdApproval(Model):
    """Hold what is known of the approval of the regional council (DPRD).

    Source: PP 28/2018 Pasal 6 ayat (2): only where the cooperation burdens the people and the region, or its money is
    not in the budget of the running year.
    """

    needed: bool | None = None
    """Whether the parties hold it to be needed; null: not known."""
    burdens: bool | None = None
    """Whether the plan burdens the people and the region; null: not known."""
    reason: str | None = None
    """Why it is or is not needed; null: not stated."""
    on: Day | None = None
    """The day on which it was given; null: not given, or not known."""
    number: Line | None = None
    """Its number; null: not given, or not known."""
    clock_days: Annotated[DayCount, Field(gt=0)] | None = None
    """A period, in working days, that the parties count for it; null: none."""
