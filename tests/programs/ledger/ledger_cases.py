"""Invented entries of one person's account, and policies of splitting."""

from __future__ import annotations

from datetime import date

from pembinaan.agreements.parties import Role
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.entries import EntryType, LedgerEntry
from pembinaan.programs.ledger.split import Base, Share, ShareTo, SplitPolicy

WHO = "rekaan-1"
APRIL = date(2026, 4, 1)
MAY = date(2026, 5, 4)
JUNE = date(2026, 6, 1)


def entry(number: int = 1, *, on: date = APRIL, kind: EntryType = EntryType.PREMI, amount: int = 1000, **more):
    return LedgerEntry(id=str(number), reference=WHO, on=on, kind=kind, amount=amount, **more)


def account(*entries: LedgerEntry) -> Account:
    return Account(reference=WHO, entries=entries)


def worked(number: int = 1, **more) -> LedgerEntry:
    held = {"start": date(2026, 3, 1), "last_day": date(2026, 3, 31), "payer": Role.KEDUA}
    return entry(number, kind=EntryType.UPAH, **{**held, **more})


def policy(base: Base | None = Base.LABA, **more) -> SplitPolicy:
    shares = (Share(to=ShareTo.PREMI, parts=50), Share(to=ShareTo.PNBP, parts=15), Share(to=ShareTo.LAIN, parts=35))
    held = {"name": "rekaan", "version": "1", "start": date(2026, 1, 1), "end": date(2027, 1, 1), "shares": shares}
    return SplitPolicy(base=base, **{**held, **more})
