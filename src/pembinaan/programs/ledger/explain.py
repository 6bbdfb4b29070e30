"""An account and a split written for people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.money import format_rupiah
from pembinaan.core.text import Language, Text
from pembinaan.programs.ledger.account import Account, balances
from pembinaan.programs.ledger.entries import EntryType, LedgerEntry
from pembinaan.programs.ledger.split import Base, ShareTo, Split

__all__ = ["explain_account", "explain_split"]


@asks_day
def explain_account(account: Account, language: Language = "id", *, on: date) -> str:
    """Write every entry up to and on a day, with the balance after it; the person is not named.

    Example:
        >>> print(explain_account(Account(reference="contoh-1"), on=date(2026, 5, 4), language="en"))
        Account on 4 May 2026: balance Rp0
    """
    head = _HEAD.format(on=on, balance=_money(account.balance(on)))
    seen = [entry for entry in account.entries if entry.on <= on]
    return "\n".join(line[language] for line in (head, *_entries(seen)))


def _entries(seen: list[LedgerEntry]) -> Iterator[Text]:
    for entry, after in zip(seen, balances(seen), strict=True):
        said = _LINE if entry.reverses is None else _BACK
        yield said.format(
            on=entry.on,
            kind=_KIND[entry.kind],
            amount=_money(entry.amount),
            balance=_money(after),
            of=entry.reverses,
            reason=entry.reason,
        )


def explain_split(held: Split, language: Language = "id") -> str:
    """Write a split: what was split, by which policy, and each part."""
    head = _SPLIT.format(amount=_money(held.amount), base=_BASE[held.base], policy=held.policy, on=held.on)
    parts = (_PART.format(to=_TO[part.to], amount=_money(part.amount)) for part in held.parts)
    return "\n".join(line[language] for line in (head, *parts))


def _money(amount: int) -> Text:
    return Text(id=format_rupiah(amount, "id"), en=format_rupiah(amount, "en"))


_HEAD: Final = Text(id="Rekening pada {on}: saldo {balance}", en="Account on {on}: balance {balance}")
_LINE: Final = Text(id="  {on}: {kind} {amount}; saldo {balance}", en="  {on}: {kind} {amount}; balance {balance}")
_BACK: Final = Text(
    id="  {on}: {kind} {amount} (catatan {of}: {reason}); saldo {balance}",
    en="  {on}: {kind} {amount} (entry {of}: {reason}); balance {balance}",
)
_KIND: Final = {
    EntryType.PREMI: Text(id="premi", en="premi"),
    EntryType.UPAH: Text(id="upah", en="upah"),
    EntryType.DIPAKAI: Text(id="dipakai di dalam", en="used inside"),
    EntryType.DIBAYAR: Text(id="dibayarkan", en="paid out"),
    EntryType.DIBALIK: Text(id="dibalik", en="taken back"),
}
_SPLIT: Final = Text(
    id="{base} {amount}, dibagi menurut {policy} pada {on}:", en="{base} {amount}, split by {policy} on {on}:"
)
_BASE: Final = {Base.LABA: Text(id="Laba", en="Profit"), Base.OMZET: Text(id="Omzet", en="Turnover")}
_PART: Final = Text(id="  {to}: {amount}", en="  {to}: {amount}")
_TO: Final = {
    ShareTo.PREMI: Text(id="premi", en="premi"),
    ShareTo.PNBP: Text(id="PNBP", en="PNBP"),
    ShareTo.MODAL: Text(id="modal", en="capital"),
    ShareTo.PNBP_DAN_MODAL: Text(id="PNBP dan modal", en="PNBP and capital"),
    ShareTo.LAIN: Text(id="lainnya", en="other"),
}
