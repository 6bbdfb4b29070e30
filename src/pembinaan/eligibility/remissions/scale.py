"""Amounts by a table: the ordinal of the grant day and the time served decide (Keppres 174/1999 Pasal 4, 5 and 7).

The years of a table are counted by grant days: the first one on which enough is served is the first year (an inference
from the decree and a published case). The clock starts at the last detention.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product, starmap
from typing import Final, NamedTuple

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.revocations import not_left_out
from pembinaan.eligibility.decision import readings_named
from pembinaan.eligibility.remisi_clock import RemisiClock, open_readings, remisi_clocks
from pembinaan.eligibility.remissions.amount import (
    FAULTS,
    Faults,
    RemissionAmount,
    division,
    sentence_on,
    still_in_default,
)
from pembinaan.eligibility.remissions.calendars import Calendar
from pembinaan.eligibility.right import Right
from pembinaan.law.citation import Citation
from pembinaan.law.data.remission_amounts import AmountRow
from pembinaan.law.entries import Confidence
from pembinaan.law.readings import Readings
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import Remission, RemissionKind

__all__ = ["CLOCK_READINGS", "Scale", "amount_by_scale"]

CLOCK_READINGS: Final = (
    "remisi_missed_year",
    "remisi_six_months_edge",
    "remisi_clock_detention",
    "remisi_clock_hospital",
)
"""The readings that every amount by a table hangs on."""
_DAY: Final = timedelta(days=1)
_MONTH: Final = 30
_SIX_MONTHS: Final = 180
_Calendars = tuple[Calendar, ...]


_REMISSION: Final = Text(id="remisi", en="remission")


@dataclass(frozen=True, kw_only=True)
class Scale:
    """Hold the table of one right and how its years are counted.

    Args:
        right: The right.
        kind: Which remission on file is one of this right.
        calendar: Its grant days.
        rows: The table.
        cites: The provisions of the amount.
        what: What is given, as the working calls it.
        months: How many months must be served, under the readings chosen; None: as many as the table asks for.
        ways: Every way of counting the years that the readings leave open: the calendars whose days make one sequence;
            None: those of this right alone.
        readings: Named readings of its own; the first one says what is counted together.
        gap: The reading that says how much is given below six months; empty: the table says it.
        exactly: Whether exactly so many months are enough; otherwise ``remisi_six_months_edge`` says it.
        faults: Its refusals.
    """

    right: Right
    kind: RemissionKind
    calendar: Calendar
    rows: tuple[AmountRow, ...]
    cites: tuple[Citation, ...]
    what: Text = _REMISSION
    months: Callable[[Readings], int] | None = None
    ways: Callable[[Readings], tuple[_Calendars, ...]] | None = None
    readings: tuple[str, ...] = ()
    gap: str = ""
    exactly: bool = False
    faults: Faults = FAULTS

    def least(self, readings: Readings) -> int:
        """Return how many months must be served."""
        return self.rows[0].served_months if self.months is None else self.months(readings)

    def qualifies_from(self, clock: RemisiClock, start: date, readings: Readings) -> date:
        """Return the first day on which enough is served."""
        counted = clock.full_from if self.exactly else clock.qualifies_from
        return counted(start, self.least(readings), readings)

    def readings_used(self) -> tuple[str, ...]:
        """Name the readings that the amount hangs on."""
        counted = (name for name in CLOCK_READINGS if not (self.exactly and name == "remisi_six_months_edge"))
        return (*self.readings, *((self.gap,) if self.gap else ()), *counted)


class _Way(NamedTuple):
    """One way of counting the years."""

    calendars: _Calendars
    """Those whose days make one sequence."""
    counts_gap: bool
    """Whether an earlier grant day on which it is open what was given counts as a year."""


class _Found(NamedTuple):
    """What one way of counting gives."""

    start: date
    served: int
    ordinal: int
    row: AmountRow


def amount_by_scale(scale: Scale, case: Case, on: date) -> RemissionAmount:
    """Find the amount of a grant day by the table; whether the right is open is a question of its own."""
    faults = scale.faults
    unlisted = scale.calendar.missing(case, on)
    if not unlisted and not scale.calendar.between(case, on, on):
        raise faults.not_a_grant_day.error("on", right=scale.right.title, day=on, when=scale.calendar.name)
    reckoning = sentence_on(scale.right, case, on, faults)
    missing = (*unlisted, *_missing(scale, reckoning, case, on))
    if missing:
        raise faults.unknown(*missing)
    found = _agreed(scale, reckoning, case, on)
    if _gap_open(scale, case.readings) and found.served < _SIX_MONTHS:
        missing = (f"reading {scale.gap}",)
        raise faults.unknown(*missing)
    return _made(scale, reckoning, case, on, found)


def _agreed(scale: Scale, reckoning: Reckoning, case: Case, on: date) -> _Found:
    """Return what all ways of counting agree on."""
    readings = case.readings
    ways = ((scale.calendar,),) if scale.ways is None else scale.ways(readings)
    clocks = remisi_clocks(reckoning, readings)
    counted = (True, False) if _gap_open(scale, readings) else (True,)
    found = {
        (clock, way): _found(scale, reckoning, case, clock, way, on)
        for clock in clocks
        for way in starmap(_Way, product(ways, counted))
    }
    first, *others = found.values()
    if any(_given(first) != _given(other) for other in others):
        together, gap = _differ(found, lambda way: way.counts_gap), _differ(found, lambda way: way.calendars)
        names = (*(scale.readings[:1] if together else ()), *((scale.gap,) if gap else ()))
        raise scale.faults.unknown(*open_readings(reckoning, readings), *(f"reading {name}" for name in names))
    if first is None:
        raise scale.faults.nothing_served.error("on", right=scale.right.title, day=on)
    return first


def _differ(found: Mapping[tuple[RemisiClock, _Way], _Found | None], kept: Callable[[_Way], object]) -> bool:
    """Tell whether ways of counting give different amounts though the clock and what is kept of them are the same."""
    amounts: dict[tuple[RemisiClock, object], set[Duration | None]] = {}
    for (clock, way), item in found.items():
        amounts.setdefault((clock, kept(way)), set()).add(_given(item))
    return any(len(each) > 1 for each in amounts.values())


def _gap_open(scale: Scale, readings: Readings) -> bool:
    """Tell whether it is open what is given below six months, and so whether such a day counts as a year."""
    return bool(scale.gap) and readings.chosen(scale.gap) == "unknown"


def _given(found: _Found | None) -> Duration | None:
    return None if found is None else found.row.amount


def _found(scale: Scale, reckoning: Reckoning, case: Case, clock: RemisiClock, way: _Way, on: date) -> _Found | None:
    start = clock.started(on)
    if start is None:
        return None
    served, ordinal = clock.days(start, on), _ordinal(scale, reckoning, case, clock, way, on)
    rows = [row for row in scale.rows if row.ordinal <= ordinal and served >= _MONTH * row.served_months]
    if rows and start < scale.calendar.first_listed(case) and ordinal < scale.rows[-1].ordinal:
        raise scale.faults.unknown("religious_days")
    return _Found(start, served, ordinal, rows[-1]) if rows else None


def _ordinal(scale: Scale, reckoning: Reckoning, case: Case, clock: RemisiClock, way: _Way, on: date) -> int:
    """Count the grant days that qualify, up to and including ``on``."""
    start = clock.started(on) or on
    qualifies = scale.qualifies_from(clock, start, case.readings)
    if on < qualifies:
        return 0
    if case.readings.remisi_missed_year == "grants_received":
        grants = [item for item in reckoning.remissions if item.kind is scale.kind]
        return 1 + sum(item.granted_on is not None and start <= item.granted_on < on for item in grants)
    days = {day for calendar in way.calendars for day in calendar.between(case, start, on)}
    if not way.counts_gap:
        own = scale.calendar.between(case, start, on - _DAY)
        days -= {day for day in own if clock.days(start, day) < _SIX_MONTHS}
    return sum(clock.started(day) == start and day >= qualifies for day in days)


def _made(scale: Scale, reckoning: Reckoning, case: Case, on: date, found: _Found) -> RemissionAmount:
    amount = found.row.amount
    released = division(reckoning, on, scale.kind, amount)
    values = {"ordinal": found.ordinal, "served": found.served, "start": found.start, "amount": amount}
    return RemissionAmount(
        right=scale.right.code,
        on=on,
        amount=amount,
        division=released,
        ordinal=found.ordinal,
        days_served=found.served,
        text=_WORKING.format(name=scale.calendar.name, what=scale.what, **values),
        cites=scale.cites,
        confidence=Confidence.INFERENCE,
        readings=readings_named(scale.readings_used(), case.readings),
        warnings=(*scale.calendar.notes(case, on), *still_in_default(reckoning, on, released)),
    )


_WORKING: Final = Text(
    id="{name} ke-{ordinal} yang memenuhi [kesimpulan], {served} hari sejak penahanan {start}: {what} {amount}",
    en="qualifying {name} number {ordinal} [inference], {served} days since the detention of {start}: {what} of"
    " {amount}",
)


def _missing(scale: Scale, reckoning: Reckoning, case: Case, on: date) -> tuple[str, ...]:
    missing = reckoning.start_missing
    missing += ("sentence.interruptions",) if reckoning.sentence.interruptions is None else ()
    out = reckoning.still_out
    if out is not None and out.start <= on:
        missing += ("sentence.interruptions[].end",)
    revoked = not_left_out(case)
    if revoked is not None and revoked <= on and reckoning.sentence.interruptions is not None:
        missing += ("sentence.interruptions",)
    if case.readings.remisi_missed_year == "grants_received":
        missing += _missing_grants(scale, reckoning, on)
    return missing


def _missing_grants(scale: Scale, reckoning: Reckoning, on: date) -> tuple[str, ...]:
    """Name what must be known of the remissions before the grants among them can be counted."""
    if reckoning.sentence.remissions is None:
        return ("sentence.remissions",)
    before = [item for item in reckoning.remissions if item.granted_on is None or item.granted_on < on]
    unclear = any(
        item.kind is None or _may_be(scale.kind, item) or (item.kind is scale.kind and item.granted_on is None)
        for item in before
    )
    return ("sentence.remissions[].kind",) if unclear else ()


def _may_be(kind: RemissionKind, item: Remission) -> bool:
    """Tell whether a late remission may be of a kind: it is remisi umum or khusus."""
    return item.kind is RemissionKind.SUSULAN and kind in {RemissionKind.UMUM, RemissionKind.KHUSUS}
