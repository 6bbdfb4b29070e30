"""What is asked of the day on which somebody leaves: the end of the sentence, and the age of 18."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from pembinaan.core.duration import Duration
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import Asked
from pembinaan.eligibility.admission.conditions.of_child import ChildStays, turns_18_by
from pembinaan.eligibility.admission.conditions.of_sentence import Bound, Outlasts, TimeLeft
from pembinaan.eligibility.admission.door import At, Builder
from pembinaan.eligibility.condition import Condition

__all__ = ["lasts", "least_left", "most_left", "stays"]


def _of_end(make: Callable[[At, Bound], Condition]) -> Builder:
    """Ask something of the end of the sentence, by the bound that the reading ``remaining_time`` names."""

    def build(at: At) -> Asked:
        by = at.door.readings.remaining_time
        return at.ask(make(at, by), lambda applicant: {"remaining_time": by} if _open_end(applicant) else {})

    return build


def _open_end(applicant: Applicant) -> bool:
    """Tell whether the end of the sentence is not known to the day."""
    reckoning = None if applicant.case is None else applicant.case.reckoning
    return reckoning is not None and reckoning.over().lower != reckoning.over().upper


def _least_left(at: At, by: Bound) -> Condition:
    return TimeLeft(amount=cast("Duration", at.rule.amount), by=by)


def _most_left(at: At, by: Bound) -> Condition:
    return TimeLeft(amount=cast("Duration", at.rule.amount), most=True, by=by)


def _lasts(at: At, by: Bound) -> Condition:
    return Outlasts(last_day=at.door.offering.ends, by=by)


least_left: Final = _of_end(_least_left)
"""Ask that so much of the sentence is left."""
most_left: Final = _of_end(_most_left)
"""Ask that no more of the sentence is left."""
lasts: Final = _of_end(_lasts)
"""Ask that the sentence does not end before the offering."""


def stays(at: At) -> Asked:
    """Ask by the reading ``enrolment_at_18`` that a child is there until the last day."""
    last, by = at.door.offering.ends, at.door.readings.enrolment_at_18
    return at.ask(
        ChildStays(last_day=last, by=by),
        lambda applicant: {"enrolment_at_18": by} if turns_18_by(applicant.person, last) else {},
    )
