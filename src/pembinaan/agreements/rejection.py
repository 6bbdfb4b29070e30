"""What is on record of the text that is on the table now: a rejection voids what was said of an earlier one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pembinaan.agreements.events import Event, EventKind

__all__ = ["after_rejection", "rejected_on"]


def rejected_on(events: Iterable[Event], on: date | None = None) -> date | None:
    """Return the day of the last rejection by a day, or of the record; None: there is none."""
    days = [event.on for event in events if event.kind is EventKind.DITOLAK and (on is None or event.on <= on)]
    return max(days, default=None)


def after_rejection(events: Iterable[Event], on: date | None = None) -> tuple[Event, ...]:
    """Return the events that follow the last rejection by a day, or of the record; all where there is none.

    An approval, or a request for one, is of the text that was then on the table; a new draft needs its own.
    """
    held: list[Event] = []
    for event in events:
        held = [] if event.kind is EventKind.DITOLAK and (on is None or event.on <= on) else [*held, event]
    return tuple(held)
