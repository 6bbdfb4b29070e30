"""How much may be used inside: the 25 per cent of the circular of 2010, if it still applies."""

from __future__ import annotations

from datetime import date
from math import floor
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.model import Model
from pembinaan.core.money import format_rupiah
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.core.whole import whole
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.data import CIRCULAR_SINCE, INSIDE_PART
from pembinaan.programs.ledger.faults import NOT_POSITIVE
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings

__all__ = ["InsideUse", "inside_use"]


class InsideUse(Model):
    """Say whether an amount may be used inside on a day."""

    status: Status
    """MET: it may. NOT_MET: it may not. UNKNOWN: it is beyond the limit of a circular that may no longer be applied."""
    on: date
    """The day asked about."""
    asked: int
    """The amount asked for, in whole rupiah."""
    balance: int
    """What the account holds."""
    earned: int
    """What was earned up to that day."""
    used: int
    """What was used inside before."""
    left: int | None
    """What the circular leaves for use inside; null: its limit does not apply."""
    why: Text
    """The reason."""


@asks_day
def inside_use(
    account: Account, amount: int, *, on: date, readings: ProgramReadings = DEFAULT_PROGRAM_READINGS
) -> InsideUse:
    """Tell whether an amount may be used inside on a day.

    The limit is a quarter of all that was earned up to the day, rounded down to the rupiah, less what was used inside
    before; never more than the balance.

    Args:
        account: The account.
        amount: The amount, in whole rupiah, more than nothing.
        on: The day.
        readings: Whether the circular of 2010 is still applied.

    Raises:
        InvalidError: ``number.not_whole``, ``number.too_large`` or ``ledger.amount_not_positive``.

    Source: PP 32/1999 Pasal 29; circular of 11 June 2010 (guidance, not law).
    """
    whole(amount, "amount")
    if amount <= 0:
        raise NOT_POSITIVE.error("amount")
    totals = account.totals(on)
    bound = readings.circular_2010 != "does_not_apply" and on >= CIRCULAR_SINCE
    left = max(floor(totals.earned * INSIDE_PART) - totals.used, 0) if bound else None
    status, why = _found(amount, totals.balance, left, readings)
    shown = {name: _money(value) for name, value in (("balance", totals.balance), ("left", left or 0))}
    return InsideUse(
        status=status,
        on=on,
        asked=amount,
        balance=totals.balance,
        earned=totals.earned,
        used=totals.used,
        left=left,
        why=why.format(**shown),
    )


def _money(amount: int) -> Text:
    return Text(id=format_rupiah(amount, "id"), en=format_rupiah(amount, "en"))


def _found(amount: int, balance: int, left: int | None, readings: ProgramReadings) -> tuple[Status, Text]:
    if amount > balance:
        return Status.NOT_MET, _PAST_BALANCE
    if left is None:
        return Status.MET, _IN_BALANCE
    if amount <= left:
        return Status.MET, _INSIDE
    return (Status.NOT_MET, _PAST_LIMIT) if readings.circular_2010 == "applies" else (Status.UNKNOWN, _OPEN)


_PAST_BALANCE: Final = Text(id="Saldo hanya {balance}.", en="The balance is only {balance}.")
_IN_BALANCE: Final = Text(
    id="Saldo {balance}; batas Surat Edaran 2010 tidak dipakai.",
    en="The balance is {balance}; the limit of the circular of 2010 is not applied.",
)
_INSIDE: Final = Text(
    id="Masih di dalam 25% dari seluruh penghasilan menurut Surat Edaran 2010; sisanya {left}.",
    en="Inside the 25 % of all earnings that the circular of 2010 leaves for use inside; {left} of it was free.",
)
_PAST_LIMIT: Final = Text(
    id="Melebihi 25% dari seluruh penghasilan menurut Surat Edaran 2010; sisanya {left}.",
    en="Beyond the 25 % of all earnings by the circular of 2010; {left} of it was free.",
)
_OPEN: Final = Text(
    id="Melebihi 25% menurut Surat Edaran 2010 (sisanya {left}); belum diketahui apakah edaran itu masih dipakai.",
    en="Beyond the 25 % of the circular of 2010 ({left} of it was free); whether it is still applied is not known.",
)
