"""Who takes part in an activity, by pseudonym, and what they are paid."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Self

from pydantic import Field, model_validator

from pembinaan.agreements.parties import Role
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.money import Rupiah
from pembinaan.core.text import Text

__all__ = ["PaidThrough", "ParticipantLink", "Wage"]

CERTIFIED_BEFORE_COMPLETED: Final = Fault(
    "agreement.certified_before_completed",
    Text(
        id="Peserta dicatat bersertifikat, padahal tidak lulus.",
        en="A participant is recorded as certified, but not as having completed.",
    ),
    Text(id="Periksa 'completed' dan 'certified'.", en="Check 'completed' and 'certified'."),
)
PERIOD_UPSIDE_DOWN: Final = Fault(
    "agreement.period_ends_before_start",
    Text(id="Hari terakhir suatu masa mendahului hari pertamanya.", en="The last day of a period is before its first."),
    Text(id="Periksa hari pertama dan hari terakhir masa itu.", en="Check the first and the last day of the period."),
)


class ParticipantLink(Model):
    """Hold that somebody takes part, known by a pseudonym only; its ``repr`` shows nothing of it."""

    reference: Line = Field(repr=False)
    """The pseudonym; no name and no number of a register."""
    assessment: Line | None = Field(default=None, repr=False)
    """The assessment or litmas that it rests on; null: not known."""
    asimilasi_open: bool | None = Field(default=None, repr=False)
    """Whether asimilasi is open to the person, as the caller found out; null: not known."""
    attended: bool | None = Field(default=None, repr=False)
    """Whether the person was there; null: not known."""
    completed: bool | None = Field(default=None, repr=False)
    """Whether the person completed it; null: not known."""
    certified: bool | None = Field(default=None, repr=False)
    """Whether a certificate was given; null: not known."""

    @model_validator(mode="after")
    def _completed_first(self) -> Self:
        if self.certified and self.completed is False:
            raise CERTIFIED_BEFORE_COMPLETED.invalid()
        return self


class PaidThrough(StrEnum):
    """Say by which way pay reaches a person (PP 57/1999 Pasal 17)."""

    KALAPAS = "KALAPAS"
    KABAPAS = "KABAPAS"
    LANGSUNG = "LANGSUNG"
    """Straight from the partner."""


class Wage(Model):
    """Hold the upah or premi of one person for one period."""

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    payer: Role
    """Which party pays it."""
    start: Day = Field(repr=False)
    """The first day of the period."""
    last_day: Day = Field(repr=False)
    """The last day of the period."""
    amount: Rupiah = Field(repr=False)
    """How much, in whole rupiah."""
    paid_through: PaidThrough | None = Field(default=None, repr=False)
    """By which way; null: not known."""
    paid_on: Day | None = Field(default=None, repr=False)
    """The day on which it was paid; null: not paid, or not known."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last_day < self.start:
            raise PERIOD_UPSIDE_DOWN.invalid()
        return self
