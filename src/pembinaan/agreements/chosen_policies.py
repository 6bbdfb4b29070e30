"""Since when an agreement is over, and what was chosen for its activities at the end."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.changes import ActivityEnding
from pembinaan.agreements.events import ENDING
from pembinaan.agreements.lifecycle import OVER
from pembinaan.agreements.state import code_of
from pembinaan.core.timeline import Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["chosen", "over_since", "policy_path"]


def over_since(answer: Timeline, on: date) -> date | None:
    """Return the first day of the stretch in which the agreement is over on a day; None: it is not over then."""
    day: date | None = None
    for span in answer.spans():
        if span.start > on:
            break
        day = (day or span.start) if code_of(span.reason) in OVER else None
    return day


def chosen(agreement: Agreement, code: str, since: date, on: date) -> ActivityEnding | None:
    """Return the policy that was last chosen for an activity at an end, by a day; None: none is recorded.

    Args:
        agreement: The agreement.
        code: The code of the activity.
        since: The first day on which the agreement is over; what was chosen at an earlier end does not count.
        on: The day asked about.
    """
    recorded = [one for event in agreement.events if since <= event.on <= on for one in event.policies or ()]
    return next((one for one in reversed(recorded) if one.activity == code), None)


def policy_path(agreement: Agreement, on: date) -> str:
    """Return the path at which the policies of the end belong: those of its event, or of one that is not recorded."""
    places = [place for place, event in enumerate(agreement.events) if event.kind in ENDING and event.on <= on]
    return f"events.{places[-1]}.policies" if places else "events.DIAKHIRI.policies"
