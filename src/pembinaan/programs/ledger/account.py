"""One person's account: a list of entries that only grows; every figure of a day is worked out from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple, Self

from pydantic import Field, model_validator

from pembinaan.core.asked import the_day
from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.programs.ledger.entries import EARNED, EntryType, LedgerEntry
from pembinaan.programs.ledger.faults import (
    DUPLICATE_ENTRY,
    HISTORY_REWRITTEN,
    OTHER_PERSON,
    OUT_OF_ORDER,
    OVERDRAWN,
    REVERSAL_DIFFERS,
    REVERSED_TWICE,
    REVERSES_NOTHING,
)

__all__ = ["Account", "Totals", "balances"]


class Totals(NamedTuple):
    """Hold what an account adds up to on a day; what was taken back no longer counts."""

    earned: int
    """Premi and upah, in whole rupiah."""
    used: int
    """Used inside."""
    paid: int
    """Paid out."""

    @property
    def balance(self) -> int:
        """What is left."""
        return self.earned - self.used - self.paid


class Account(Model):
    """Hold the entries of one person, in the order in which they were entered.

    Premi and upah are deposited and recorded at the Lapas (PP 32/1999 Pasal 29). Nothing can leave that is not there,
    and a mistake is taken back by an entry that points at it.

    Raises:
        ValidationError: ``ledger.other_person``, ``ledger.duplicate_entry``, ``ledger.out_of_order``,
            ``ledger.reverses_nothing``, ``ledger.reversed_twice``, ``ledger.reversal_amount_differs``,
            ``ledger.overdrawn``.

    Example:
        >>> premi = LedgerEntry(
        ...     id="1", reference="contoh-1", on=date(2026, 4, 1), kind=EntryType.PREMI, amount=54_429
        ... )
        >>> account = Account(reference="contoh-1").with_entry(premi)
        >>> account.balance(date(2026, 3, 31)), account.balance(date(2026, 4, 1))
        (0, 54429)

    Source: PP 32/1999 Pasal 29.
    """

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    entries: tuple[LedgerEntry, ...] = Field(default=(), repr=False)
    """The entries, by day."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        _of_one_person(self)
        _reversals(self.entries)
        if any(balance < 0 for balance in balances(self.entries)):
            raise OVERDRAWN.invalid()
        return self

    def totals(self, on: date) -> Totals:
        """Add up what was entered up to and on a day."""
        the_day(on)
        gone = self.reversed_by(on)
        held = [one for one in self.entries if one.on <= on and one.reverses is None and one.id not in gone]
        used, paid = (sum(one.amount for one in held if one.kind is kind) for kind in (_K.DIPAKAI, _K.DIBAYAR))
        return Totals(sum(one.amount for one in held if one.kind in EARNED), used, paid)

    def balance(self, on: date) -> int:
        """Return what is left on a day, in whole rupiah."""
        return self.totals(on).balance

    def reversed_by(self, on: date) -> frozenset[str]:
        """Return the ids of the entries that were taken back up to and on a day."""
        the_day(on)
        return frozenset(entry.reverses for entry in self.entries if entry.reverses is not None and entry.on <= on)

    def with_entry(self, entry: LedgerEntry) -> Account:
        """Add an entry; the account given stays as it is.

        Raises:
            ValidationError: As for the account.
        """
        longer = (*self.entries, entry)
        if _plainly_follows(entry, self):
            return Account.model_construct(reference=self.reference, entries=longer)
        return Account(reference=self.reference, entries=longer)

    def continues(self, older: Account) -> bool:
        """Tell whether this account holds all entries of an older one, as they were, and perhaps more."""
        return self.reference == older.reference and self.entries[: len(older.entries)] == older.entries

    def check_continues(self, older: Account) -> None:
        """Refuse an account that does not continue the older one.

        Raises:
            InvalidError: ``ledger.history_rewritten``.
        """
        if not self.continues(older):
            raise HISTORY_REWRITTEN.error("entries")


_K: Final = EntryType


def balances(entries: Iterable[LedgerEntry]) -> Iterator[int]:
    """Go through what is left after each entry, in one pass."""
    steps: dict[str, int] = {}
    balance = 0
    for entry in entries:
        step = entry.amount if entry.kind is _K.PREMI or entry.kind is _K.UPAH else -entry.amount
        steps[entry.id] = step if entry.reverses is None else -steps[entry.reverses]
        balance += steps[entry.id]
        yield balance


def _plainly_follows(entry: object, account: Account) -> bool:
    """Tell whether an entry surely fits, so that the entries before it need not be read again one by one."""
    before = account.entries
    if not isinstance(entry, LedgerEntry) or entry.reference != account.reference or entry.reverses is not None:
        return False
    if any(one.id == entry.id for one in before) or (before and entry.on < before[-1].on):
        return False
    *_, balance = (0, *balances((*before, entry)))
    return balance >= 0


def _of_one_person(account: Account) -> None:
    entries = account.entries
    if any(entry.reference != account.reference for entry in entries):
        raise OTHER_PERSON.invalid()
    if len({entry.id for entry in entries}) < len(entries):
        raise DUPLICATE_ENTRY.invalid()
    if any(later.on < earlier.on for earlier, later in pairwise(entries)):
        raise OUT_OF_ORDER.invalid()


def _reversals(entries: tuple[LedgerEntry, ...]) -> None:
    open_ones: dict[str, LedgerEntry] = {}
    taken_back: set[str] = set()
    for entry in entries:
        if entry.reverses is None:
            open_ones[entry.id] = entry
            continue
        if entry.reverses in taken_back:
            raise REVERSED_TWICE.invalid()
        target = open_ones.get(entry.reverses)
        if target is None:
            raise REVERSES_NOTHING.invalid()
        if target.amount != entry.amount:
            raise REVERSAL_DIFFERS.invalid()
        taken_back.add(target.id)
