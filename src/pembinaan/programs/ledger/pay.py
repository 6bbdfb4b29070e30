"""Whether upah and premi were paid by the way and to the amount that rules and guidance ask for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.participation import PaidThrough
from pembinaan.agreements.sources import Source
from pembinaan.core.asked import asks_day
from pembinaan.core.fields import Day
from pembinaan.core.model import Model
from pembinaan.core.money import Rupiah, format_rupiah
from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.data import CIRCULAR_SINCE
from pembinaan.programs.ledger.entries import EARNED, EntryType, LedgerEntry, WorkKind
from pembinaan.programs.ledger.pay_words import FILL_IN, LEAST, LEAST_OPEN, LESS, LESS_OPEN, STRAIGHT, WAY
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings

__all__ = ["PayRate", "RatePer", "pay_findings"]


class RatePer(StrEnum):
    """Say for what a rate is."""

    HARI = "HARI"
    BULAN = "BULAN"
    """A calendar month."""


class PayRate(Period):
    """Hold the least pay for a kind of work during a period; no rate is built in."""

    work: WorkKind
    """The work it is for: the rate of extra fooding for MAGANG, UMP or UMK for PRODUKSI."""
    amount: Rupiah
    """How much, in whole rupiah."""
    per: RatePer
    """For a day or for a month."""
    start: Day
    """The first day."""
    end: Day | None = None
    """The first day on which it no longer holds; null: no end known."""
    source: Source
    """The decree or table that sets it."""


class _Asked(Model):
    on: date
    partnership: bool
    rates: tuple[PayRate, ...]
    readings: ProgramReadings


@asks_day
def pay_findings(
    account: Account,
    *,
    on: date,
    partnership: bool,
    rates: tuple[PayRate, ...] = (),
    readings: ProgramReadings = DEFAULT_PROGRAM_READINGS,
) -> tuple[ReviewFinding, ...]:
    """Find what is wrong, or not known, with the pay entered up to and on a day.

    ``L1``: in a partnership (kemitraan) upah is paid through the Kalapas or Kabapas, never straight by the partner.
    ``L2``: by the circular of 2010 a trainee gets at least the rate of extra fooding for each day, a worker in
    production at least UMP or UMK. Whether it is still applied is a reading; while that is open a shortfall is UNKNOWN.

    Args:
        account: The account.
        on: The day asked about.
        partnership: Whether the work rests on a kemitraan.
        rates: The rates known to the caller.
        readings: Whether the circular of 2010 is still applied.

    Source: PP 57/1999 Pasal 17; circular of 11 June 2010 (guidance).
    """
    asked = _Asked(on=on, partnership=partnership, rates=rates, readings=readings)
    gone = account.reversed_by(on)
    return tuple(
        finding
        for place, entry in enumerate(account.entries)
        if entry.on <= on and entry.kind in EARNED and entry.id not in gone
        for finding in _of(entry, f"entries.{place}", asked)
    )


def _of(entry: LedgerEntry, path: str, asked: _Asked) -> Iterator[ReviewFinding]:
    if asked.partnership and entry.kind is EntryType.UPAH:
        if entry.paid_through is None:
            yield WAY.unknown(f"{path}.paid_through")
        elif entry.paid_through is PaidThrough.LANGSUNG:
            yield WAY.because(STRAIGHT, f"{path}.paid_through")
    if asked.readings.circular_2010 != "does_not_apply" and entry.on >= CIRCULAR_SINCE:
        yield from _amount(entry, path, asked)


def _amount(entry: LedgerEntry, path: str, asked: _Asked) -> Iterator[ReviewFinding]:
    for name in ("work", "start", "last_day"):
        if getattr(entry, name) is None:
            yield _least_open(f"{path}.{name}", name)
            return
    rate = _rate(entry, asked.rates)
    if rate is None:
        yield _least_open("rates", "rates")
        return
    units = entry.days if rate.per is RatePer.HARI else _months(entry)
    if units is None:
        lacks = "days" if rate.per is RatePer.HARI else "last_day"
        yield _least_open(f"{path}.{lacks}", "months" if lacks == "last_day" else lacks)
    elif entry.amount < rate.amount * units:
        applies = asked.readings.circular_2010 == "applies"
        said = {"paid": _money(entry.amount), "least": _money(rate.amount * units)}
        yield LEAST.because(
            (LESS if applies else LESS_OPEN).format(**said),
            f"{path}.amount",
            Status.NOT_MET if applies else Status.UNKNOWN,
        )


def _least_open(path: str, fact: str) -> ReviewFinding:
    return LEAST._replace(mend=FILL_IN[fact]).because(LEAST_OPEN, path, Status.UNKNOWN)


def _money(amount: int) -> Text:
    return Text(id=format_rupiah(amount, "id"), en=format_rupiah(amount, "en"))


def _rate(entry: LedgerEntry, rates: tuple[PayRate, ...]) -> PayRate | None:
    """Return the one rate for the work on all of its days; None: none, or more than one."""
    days = [day for day in (entry.start, entry.last_day) if day is not None]
    held = [rate for rate in rates if rate.work is entry.work and all(day in rate for day in days)]
    return held[0] if len(held) == 1 else None


def _months(entry: LedgerEntry) -> int | None:
    """Count whole calendar months; None where the time worked is not made of them."""
    first, last = entry.start, entry.last_day
    if first is None or last is None or first.day != 1 or (last + _DAY).day != 1:
        return None
    after = last + _DAY
    return 12 * (after.year - first.year) + after.month - first.month


_DAY: Final = timedelta(days=1)
