"""How many people enrolled in, completed and were certified for an activity: the numbers that a work plan holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from pembinaan.programs.certificates import Certificate
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import ACTIVE, EnrolmentState
from pembinaan.programs.enrolment_state import standings

__all__ = ["ActivityCounts", "activity_counts"]


class ActivityCounts(NamedTuple):
    """Hold numbers of people; whoever completed was enrolled, and whoever was certified completed."""

    enrolled: int
    completed: int
    certified: int


def activity_counts(enrolments: Iterable[Enrolment], certificates: Iterable[Certificate], on: date) -> ActivityCounts:
    """Count people by what is recorded up to and on a day, each once however often they enrolled.

    Args:
        enrolments: The enrolments of the activity.
        certificates: Certificates; those of other enrolments are left out.
        on: The day.
    """
    states = {(one.participant_reference, one.id): _reached(one, on) for one in enrolments}
    issued = {one.enrolment for one in certificates if one.issued_on <= on}
    completed = {key for key, found in states.items() if EnrolmentState.SELESAI in found}
    joined = completed | {key for key, found in states.items() if found & ACTIVE}
    certified = {key for key in completed if key[1] in issued}
    return ActivityCounts(*(len({reference for reference, _ in held}) for held in (joined, completed, certified)))


def _reached(enrolment: Enrolment, on: date) -> frozenset[EnrolmentState]:
    changes = standings(enrolment)
    return frozenset(found.state for day, found in changes if day <= on and found.state is not None)
