"""Where the record holds the text that counts on a day: as signed, or as the last addendum in effect has it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal

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
    changed = [
        (event.addendum.effective or event.on, place)
        for place, event in enumerate(agreement.events)
        if event.addendum is not None and getattr(event.addendum.changes, name) is not None
    ]
    in_effect = [(day, place) for day, place in changed if day <= on]
    return f"events.{max(in_effect)[1]}.addendum.changes.{name}" if in_effect else name


def activities_on(agreement: Agreement, on: date) -> Iterator[tuple[str, Activity]]:
    """Go through the activities of the work plan as it counts on a day, each with its path; none where not known."""
    plan = at(agreement, on).work_plan
    path = path_on(agreement, "work_plan", on)
    for number, activity in enumerate(plan.activities if plan is not None else ()):
        yield f"{path}.activities.{number}", activity
