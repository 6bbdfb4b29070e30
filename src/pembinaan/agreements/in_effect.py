"""Where the record holds the text that counts on a day: as signed, or as the last addendum in effect has it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal

from pembinaan.agreements.order_of_changes import Change, changes_in_order
from pembinaan.agreements.versions import at
from pembinaan.agreements.work_plan import Activity

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Contents", "activities_on", "path_on"]

Contents = Literal["scope", "clauses", "duties", "funding", "work_plan"]
"""The parts of the text that an addendum can put anew."""


def path_on(agreement: Agreement, name: Contents, on: date) -> str:
    """Return the path at which the record holds a part of the text as it counts on a day.

    What stands there is what :func:`pembinaan.agreements.versions.at` gives for that day.
    """
    held = [change for change in changes_in_order(agreement.events) if change.known_on(on) and _puts(change, name)]
    return f"events.{held[-1].place}.addendum.changes.{name}" if held else name


def _puts(change: Change, name: Contents) -> bool:
    addendum = change.event.addendum
    return addendum is not None and getattr(addendum.changes, name) is not None


def activities_on(agreement: Agreement, on: date) -> Iterator[tuple[str, Activity]]:
    """Go through the activities of the work plan as it counts on a day, each with its path; none where not known."""
    plan = at(agreement, on).work_plan
    path = path_on(agreement, "work_plan", on)
    for number, activity in enumerate(plan.activities if plan is not None else ()):
        yield f"{path}.activities.{number}", activity
