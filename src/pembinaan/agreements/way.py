"""By which row of the table an agreement came from one state to the next on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.case import regime_kind
from pembinaan.agreements.events import ENDING, Event
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.lifecycle import Transition, by_days, by_event

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["row_of", "way"]


def way(agreement: Agreement, day: date, before: StateCode, after: StateCode) -> str | None:
    """Return the row that leads from one state to the next: that of an event of the day, or else that of the days."""
    if before is after:
        return None
    kind = regime_kind(agreement)
    events = agreement.events
    rows = [row_of(event, events[:place], before, kind) for place, event in enumerate(events) if event.on == day]
    rows.append(by_days(before, after))
    reached = {row.id for row in rows if row is not None and (row.target is after or row.id == "T8")}
    return min(reached, default=None)


def row_of(event: Event, earlier: Iterable[Event], before: StateCode, kind: RegimeKind) -> Transition | None:
    """Return the row that an event takes after earlier ones; None: the table has none.

    An ending after one that is in doubt counts for the agreement that still ran, if it did.
    """
    doubted = before is StateCode.DITANDATANGANI and event.kind in ENDING
    runs = doubted and any(one.kind in ENDING for one in earlier)
    return by_event(event.kind, StateCode.BERLAKU if runs else before, kind, reason=event.end_reason)
