"""What is done with an account: use inside, payment at release, taking back; refused past the balance or limit."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day, the_day
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.entries import EARNED, EntryType, LedgerEntry
from pembinaan.programs.ledger.faults import OUT_OF_ORDER, REVERSED_TWICE, REVERSES_NOTHING
from pembinaan.programs.ledger.limits import inside_use
from pembinaan.programs.ledger.refusal import RefusalCode, WithdrawalRefusal, refused
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings

__all__ = ["WithdrawalRefusal", "pay_out", "take_back", "use_inside"]


@asks_day
def use_inside(
    account: Account,
    amount: int,
    *,
    entry_id: str,
    on: date,
    readings: ProgramReadings = DEFAULT_PROGRAM_READINGS,
) -> Account | WithdrawalRefusal:
    """Enter that an amount is used inside, or say why not; both answers are values.

    Beyond the limit of the circular of 2010 it is refused also while it is open whether the circular is still applied;
    the reading ``circular_2010`` settles that.

    Args:
        account: The account.
        amount: The amount, in whole rupiah, more than nothing.
        entry_id: The id of the new entry.
        on: The day; not before the last entry.
        readings: Whether the circular of 2010 is still applied.

    Raises:
        InvalidError: ``ledger.out_of_order``, ``ledger.amount_not_positive``, ``number.not_whole`` or
            ``number.too_large``.
        ValidationError: As for :class:`LedgerEntry` and :class:`Account`.

    Source: PP 32/1999 Pasal 29; circular of 11 June 2010.
    """
    _not_before(account, on)
    use = inside_use(account, amount, on=on, readings=readings)
    if use.status is Status.MET:
        return account.with_entry(_entry(account, entry_id, on, EntryType.DIPAKAI, amount))
    if amount > use.balance:
        return refused(account, "withdrawal.past_balance", on, amount, use.why)
    limit = use.status is Status.NOT_MET
    code: RefusalCode = "withdrawal.past_limit" if limit else "withdrawal.limit_not_established"
    return refused(account, code, on, amount, use.why, ("SE10",))


@asks_day
def pay_out(account: Account, *, entry_id: str, on: date, released_on: date | None) -> Account | WithdrawalRefusal:
    """Pay out the whole balance at or after release: nothing stays behind.

    Before the release it is refused, and also where the day of release is not known: until then pay stays deposited
    (Pasal 29), and only use inside takes from it.

    Args:
        account: The account.
        entry_id: The id of the new entry.
        on: The day of payment; not before the last entry.
        released_on: The day on which the person is released; None: not known.

    Raises:
        InvalidError: ``ledger.out_of_order`` for a day before the last entry.
        ValidationError: As for :class:`LedgerEntry` and :class:`Account`.

    Source: PP 32/1999 Pasal 29; circular of 11 June 2010.
    """
    _not_before(account, on)
    balance = account.balance(on)
    if released_on is None:
        return refused(account, "withdrawal.release_not_established", on, balance, _RELEASE_OPEN)
    the_day(released_on, "released_on")
    if on < released_on:
        why = _NOT_RELEASED.format(released_on=released_on)
        return refused(account, "withdrawal.before_release", on, balance, why)
    if not balance:
        return refused(account, "withdrawal.nothing_to_pay", on, 0, _EMPTY)
    return account.with_entry(_entry(account, entry_id, on, EntryType.DIBAYAR, balance))


@asks_day
def take_back(account: Account, taken: str, *, entry_id: str, on: date, reason: str) -> Account | WithdrawalRefusal:
    """Take an entry back by another that points at it; the first stays as it was.

    What was earned is not taken back once it has been used or paid: that is refused as a value.

    Raises:
        InvalidError: ``ledger.reverses_nothing``, ``ledger.reversed_twice`` or ``ledger.out_of_order``.
        ValidationError: As for :class:`LedgerEntry` and :class:`Account`.
    """
    _not_before(account, on)
    held = [entry for entry in account.entries if entry.id == taken and entry.reverses is None]
    if not held:
        raise REVERSES_NOTHING.error("taken")
    if taken in account.reversed_by(on):
        raise REVERSED_TWICE.error("taken")
    (target,) = held
    if target.kind in EARNED and target.amount > account.balance(on):
        return refused(account, "withdrawal.already_used", on, target.amount, _USED)
    return account.with_entry(
        LedgerEntry(
            id=entry_id,
            reference=account.reference,
            on=on,
            kind=EntryType.DIBALIK,
            amount=target.amount,
            reverses=taken,
            reason=reason,
        )
    )


_EMPTY: Final = Text(id="Tidak ada saldo yang dapat dibayarkan.", en="There is no balance to pay out.")
_RELEASE_OPEN: Final = Text(
    id="Hari bebasnya belum diketahui; saldo dibayarkan ketika bebas.",
    en="The day of release is not known; the balance is paid out at release.",
)
_NOT_RELEASED: Final = Text(
    id="Baru bebas pada {released_on}; saldo dibayarkan ketika bebas.",
    en="The release is on {released_on}; the balance is paid out at release.",
)
_USED: Final = Text(
    id="Jumlah ini sudah dipakai atau dibayarkan, sehingga tidak dapat ditarik kembali dari saldo.",
    en="The amount was used or paid out, so that the balance cannot give it back.",
)


def _not_before(account: Account, on: date) -> None:
    if account.entries and on < account.entries[-1].on:
        raise OUT_OF_ORDER.error("on")


def _entry(account: Account, entry_id: str, on: date, kind: EntryType, amount: int) -> LedgerEntry:
    return LedgerEntry(id=entry_id, reference=account.reference, on=on, kind=kind, amount=amount)
