"""By which row of the table an agreement came from one state to the next on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.case import regime_kind
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import by_days, by_event

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["way"]


def way(agreement: Agreement, day: date, before: StateCode, after: StateCode) -> str | None:
    """Return the row that leads from one state to the next: that of an event of the day, or else that of the days."""
    if before is after:
        return None
    kind = regime_kind(agreement)
    events = (event for event in agreement.events if event.on == day)
    rows = [by_event(event.kind, before, kind, reason=event.end_reason) for event in events]
    rows.append(by_days(before, after))
    reached = {row.id for row in rows if row is not None and (row.target is after or row.id == "T8")}
    return min(reached, default=None)
