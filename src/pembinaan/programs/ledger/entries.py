"""The entries of an account: earned, used inside, paid out, reversed."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Self

from pydantic import Field, model_validator

from pembinaan.agreements.participation import PaidThrough
from pembinaan.agreements.parties import Role
from pembinaan.core.fields import Day, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.money import PositiveRupiah
from pembinaan.programs.ledger.faults import MISPLACED, PERIOD_UPSIDE_DOWN

__all__ = ["EARNED", "EntryType", "LedgerEntry", "WorkKind"]


class EntryType(StrEnum):
    """Say what an entry records."""

    PREMI = "PREMI"
    UPAH = "UPAH"
    DIPAKAI = "DIPAKAI"
    """Used for needs inside."""
    DIBAYAR = "DIBAYAR"
    """Paid out, at release."""
    DIBALIK = "DIBALIK"
    """An earlier entry taken back."""


class WorkKind(StrEnum):
    """Say as what somebody worked; the circular of 2010 has another least amount for each."""

    MAGANG = "MAGANG"
    PRODUKSI = "PRODUKSI"


EARNED: Final = frozenset({EntryType.PREMI, EntryType.UPAH})
"""The entries that add to the balance."""
_OF_WORK: Final = ("start", "last_day", "days", "work", "activity", "payer", "paid_through", "split")
_OF_REVERSAL: Final = ("reverses", "reason")


class LedgerEntry(Model):
    """Hold one entry; nothing is ever changed, a mistake is taken back by another entry.

    Raises:
        ValidationError: ``ledger.field_misplaced`` or ``ledger.period_ends_before_start``.
    """

    id: Line
    """Its own id in the account."""
    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    on: Day
    """The day on which it was entered."""
    kind: EntryType
    """What it records."""
    amount: PositiveRupiah
    """How much, in whole rupiah; the kind says whether it comes in or goes out."""
    start: Day | None = None
    """The first day worked; null: not known."""
    last_day: Day | None = None
    """The last day worked; null: not known."""
    days: Positive | None = None
    """How many days were worked; null: not known."""
    work: WorkKind | None = None
    """As what the person worked; null: not known."""
    activity: Line | None = None
    """The code of the activity in the work plan; null: not known."""
    payer: Role | None = None
    """Which party to the agreement pays it; null: not known."""
    paid_through: PaidThrough | None = None
    """By which way it was paid; null: not known."""
    split: Line | None = None
    """Name and version of the policy that it was split by; null: by none, or not known."""
    reverses: Line | None = None
    """The id of the entry that is taken back; null: none."""
    reason: Line | None = Field(default=None, repr=False)
    """Why it is taken back; null: nothing is."""

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        back = self.kind is EntryType.DIBALIK
        wrong = [name for name in _OF_REVERSAL if (getattr(self, name) is not None) is not back]
        if self.kind not in EARNED:
            wrong += [name for name in _OF_WORK if getattr(self, name) is not None]
        if wrong:
            raise MISPLACED.invalid(field=wrong[0], kind=self.kind)
        if self.start is not None and self.last_day is not None and self.last_day < self.start:
            raise PERIOD_UPSIDE_DOWN.invalid()
        return self
