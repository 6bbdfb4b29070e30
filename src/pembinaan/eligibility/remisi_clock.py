"""From when the time of remisi counts: the last detention, and what is not settled about it.

Keppres 174/1999 Pasal 7 ayat (1) and (3): served time runs from the detention; if detention was interrupted, from the
last one. Whether house or city detention starts the clock, and whether a hospital stay restarts it, no source says.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from pembinaan.law.readings import Readings
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import Interruption, InterruptionKind

__all__ = ["RemisiClock", "open_readings", "remisi_clocks"]

_DAY: Final = timedelta(days=1)
_SIX: Final = 6
"""Only of six months is it unsettled whether exactly so many are enough."""


class RemisiClock(NamedTuple):
    """Hold one way of counting: the first day, what restarts it, and what only is not counted."""

    start: date
    breaks: tuple[Interruption, ...] = ()
    """Interruptions after which it starts anew."""
    stays: tuple[Interruption, ...] = ()
    """Interruptions that do not restart it; their days are not counted."""

    def started(self, on: date) -> date | None:
        """Return the day from which it counts on a day, a later one where it does not run yet; None: out since then."""
        start = self.start
        for item in self.breaks:
            if item.start <= on:
                if item.end is None:
                    return None
                start = item.end
        return start

    def pushed(self, start: date, day: date) -> date:
        """Move a day that was counted from ``start`` by the days that are not counted on the way to it."""
        for item in self.stays:
            if item.end is not None and start <= item.start < day:
                day += item.end - item.start
        return day

    def full_from(self, start: date, months: int, readings: Readings) -> date:
        """Return the first day on which so many months are served."""
        return self.pushed(start, readings.counting.window_end(start, months))

    def qualifies_from(self, start: date, months: int, readings: Readings) -> date:
        """Return the first day on which more than so many months are served; where so read, exactly six are enough."""
        full = self.full_from(start, months, readings)
        exactly = months == _SIX and readings.remisi_six_months_edge == "at_least_180"
        return full if exactly else full + _DAY

    def days(self, start: date, on: date) -> int:
        """Return the days that count from ``start`` up to a day."""
        away = sum(
            (min(item.end, on) - item.start).days for item in self.stays if item.end and start <= item.start < on
        )
        return (on - start).days - away


def remisi_clocks(reckoning: Reckoning, readings: Readings) -> tuple[RemisiClock, ...]:
    """Return every way of counting that the readings leave open; one, where they leave none."""
    return tuple(
        dict.fromkeys(
            _clock(start, reckoning, hospital_restarts=restarts)
            for start in _starts(reckoning, readings)
            for restarts in _restarts(reckoning, readings)
        )
    )


def open_readings(reckoning: Reckoning, readings: Readings) -> tuple[str, ...]:
    """Name what would have to be settled, as missing facts are named, where the ways of counting differ."""
    detention = readings.remisi_clock_detention == "unknown" and reckoning.earliest_detention != reckoning.clock
    in_hospital = any(item.kind is InterruptionKind.PEMBANTARAN for item in reckoning.interruptions)
    hospital = readings.remisi_clock_hospital == "unknown" and in_hospital
    raised = (("remisi_clock_detention", detention), ("remisi_clock_hospital", hospital))
    return tuple(f"reading {name}" for name, is_open in raised if is_open)


def _starts(reckoning: Reckoning, readings: Readings) -> tuple[date, ...]:
    reading = readings.remisi_clock_detention
    if reading == "rutan_only" or not reckoning.sentence.detentions:
        return (reckoning.clock,)
    earlier = reckoning.earliest_detention
    return (earlier,) if reading == "any_detention" else (reckoning.clock, earlier)


def _restarts(reckoning: Reckoning, readings: Readings) -> tuple[bool, ...]:
    reading = readings.remisi_clock_hospital
    return (True, False) if reading == "unknown" and reckoning.interruptions else (reading != "goes_on",)


def _clock(start: date, reckoning: Reckoning, *, hospital_restarts: bool) -> RemisiClock:
    hospital = InterruptionKind.PEMBANTARAN
    stays = () if hospital_restarts else tuple(item for item in reckoning.interruptions if item.kind is hospital)
    return RemisiClock(start, tuple(item for item in reckoning.interruptions if item not in stays), stays)
