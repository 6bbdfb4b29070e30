"""Imprisonment in default of a fine or of uang pengganti, and what became of the payment."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import Literal, Self

from pydantic import model_validator

from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["Subsidiary", "SubsidiaryStatus"]


class SubsidiaryStatus(StrEnum):
    """Say what became of a fine or uang pengganti whose default is imprisonment."""

    PAID = "paid"
    PARTLY_PAID = "partly_paid"
    SERVED = "served"
    """Not paid: served, or to be served, after the term."""


NOT_A_PART = Fault(
    "sentence.paid_not_a_part",
    Text(
        id="Bagian yang dibayar harus lebih dari nol dan kurang dari seluruhnya.",
        en="The part paid must be more than nothing and less than all.",
    ),
    Text(
        id="Isi 'paid' dan 'amount' dalam rupiah bulat, atau pakai status 'paid' atau 'served'.",
        en="Fill in 'paid' and 'amount' in whole rupiah, or use the status 'paid' or 'served'.",
    ),
)
NOT_PARTLY_PAID = Fault(
    "sentence.amounts_without_part",
    Text(
        id="'paid' dan 'amount' hanya berarti untuk status 'partly_paid'.",
        en="'paid' and 'amount' only have a meaning for the status 'partly_paid'.",
    ),
    Text(id="Hapus keduanya, atau ubah statusnya.", en="Remove both, or change the status."),
)


class Subsidiary(Model):
    """Hold imprisonment in default of a fine or of uang pengganti; it is never part of the term itself."""

    term: Duration
    """The imprisonment in default, as pronounced."""
    replaces: Literal["denda", "uang_pengganti"]
    """What it stands in for: a fine, or uang pengganti."""
    status: SubsidiaryStatus | None
    """Paid, partly paid or served; null: not known, then expiry is not known either."""
    form: Literal["kurungan", "penjara"] | None = None
    """Kurungan or prison; only asked for under the reading ``substitute_prison=not_excluded``."""
    paid: int | None = None
    """For ``partly_paid``: rupiah paid."""
    amount: int | None = None
    """For ``partly_paid``: rupiah due."""

    @model_validator(mode="after")
    def _part_is_a_part(self) -> Self:
        if self.status is not SubsidiaryStatus.PARTLY_PAID:
            if self.paid is not None or self.amount is not None:
                raise NOT_PARTLY_PAID.invalid()
        elif self.paid is None or self.amount is None or not 0 < self.paid < self.amount:
            raise NOT_A_PART.invalid()
        return self

    @property
    def share_served(self) -> Fraction:
        """The share of the term that is served: payment reduces it in proportion (UU 1/2023 Pasal 83)."""
        if self.status is SubsidiaryStatus.PARTLY_PAID and self.paid is not None and self.amount is not None:
            return 1 - Fraction(self.paid, self.amount)
        return Fraction(self.status is not SubsidiaryStatus.PAID)
