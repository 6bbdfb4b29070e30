"""What is asked of the day on which somebody leaves: the end of the sentence, and the age of 18."""

from __future__ import annotations

from typing import cast

from pembinaan.core.duration import Duration
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import Asked
from pembinaan.eligibility.admission.conditions.of_child import ChildStays, turns_18_by
from pembinaan.eligibility.admission.conditions.of_sentence import Bound, Outlasts, TimeLeft
from pembinaan.eligibility.admission.door import At
from pembinaan.eligibility.condition import Condition

__all__ = ["lasts", "least_left", "most_left", "stays"]


def least_left(at: At) -> Asked:
    """Ask that so much of the sentence is left."""
    return _of_end(at, TimeLeft(amount=cast("Duration", at.rule.amount), by=_bound(at)))


def most_left(at: At) -> Asked:
    """Ask that no more of the sentence is left."""
    return _of_end(at, TimeLeft(amount=cast("Duration", at.rule.amount), most=True, by=_bound(at)))


def lasts(at: At) -> Asked:
    """Ask that the sentence does not end before the offering."""
    return _of_end(at, Outlasts(last_day=at.door.offering.ends, by=_bound(at)))


def _bound(at: At) -> Bound:
    return at.door.readings.remaining_time


def _of_end(at: At, condition: Condition) -> Asked:
    """Ask something of the end of the sentence, by the bound that the reading ``remaining_time`` names."""
    return at.ask(condition, lambda applicant: {"remaining_time": _bound(at)} if _open_end(applicant) else {})


def _open_end(applicant: Applicant) -> bool:
    """Tell whether the end of the sentence is not known to the day."""
    reckoning = None if applicant.case is None else applicant.case.reckoning
    return reckoning is not None and reckoning.over().lower != reckoning.over().upper


def stays(at: At) -> Asked:
    """Ask by the reading ``enrolment_at_18`` that a child is there until the last day."""
    last, by = at.door.offering.ends, at.door.readings.enrolment_at_18
    return at.ask(
        ChildStays(last_day=last, by=by),
        lambda applicant: {"enrolment_at_18": by} if turns_18_by(applicant.person, last) else {},
    )
