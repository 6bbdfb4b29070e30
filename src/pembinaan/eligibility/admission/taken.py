"""On which days an enrolment holds a place, as an answer over time."""

from __future__ import annotations

from typing import Final

from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.register import Register, places_held

__all__ = ["NOBODY_ENROLLED", "active"]

NOBODY_ENROLLED: Final = Register()
"""It is known that nobody is enrolled in anything."""
_NO_DAY: Final = Timeline.constant(Status.UNKNOWN, Reason("missing", ("register.enrolments[].enrolled_on",)))


def active(enrolment: Enrolment, plan: OfferingPlan | None = None, known: Known = ONLY_RECORDED) -> Timeline:
    """Tell for every day whether an enrolment holds a place; UNKNOWN where it shows neither an event nor a day.

    Args:
        enrolment: The enrolment.
        plan: The offering that it names; nobody holds a place in it after its last day. None: not at hand.
        known: The person, for what ends an enrolment by law.
    """
    if not enrolment.events and enrolment.enrolled_on is None:
        return _NO_DAY
    spans = [(ALWAYS, Status.NOT_MET, NO_REASON)]
    for held in places_held(enrolment, plan, known):
        spans.append((held.start, Status.MET, NO_REASON))
        if held.end is not None:
            spans.append((held.end, Status.NOT_MET, NO_REASON))
    return Timeline.of(spans)
