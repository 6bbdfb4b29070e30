"""What was earned, as the wages of a work plan."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.agreements.participation import Wage
from pembinaan.core.asked import asks_day
from pembinaan.core.errors import UndeterminedError
from pembinaan.core.text import Text
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.entries import EARNED, LedgerEntry

__all__ = ["wages_of"]


@asks_day
def wages_of(account: Account, *, on: date) -> tuple[Wage, ...]:
    """Write what was earned up to and on a day as the wages of a work plan; what was taken back is left out.

    Raises:
        UndeterminedError: ``ledger.work_not_known`` where an entry lacks the time worked or the payer.
    """
    gone = account.reversed_by(on)
    held = [entry for entry in account.entries if entry.on <= on and entry.kind in EARNED and entry.id not in gone]
    return tuple(_wage(entry, f"entries.{account.entries.index(entry)}") for entry in held)


def _wage(entry: LedgerEntry, path: str) -> Wage:
    if entry.start is None or entry.last_day is None or entry.payer is None:
        lacking = [name for name in ("start", "last_day", "payer") if getattr(entry, name) is None]
        raise UndeterminedError("ledger.work_not_known", _WORK_NOT_KNOWN, tuple(f"{path}.{name}" for name in lacking))
    return Wage(
        reference=entry.reference,
        payer=entry.payer,
        start=entry.start,
        last_day=entry.last_day,
        amount=entry.amount,
        paid_through=entry.paid_through,
        paid_on=entry.on,
    )


_WORK_NOT_KNOWN: Final = Text(
    id="Masa kerja atau pembayarnya belum diketahui. Lengkapi isian yang disebut.",
    en="The time worked or the payer is not known. Fill in the fields named.",
)
