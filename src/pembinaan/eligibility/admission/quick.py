"""The answer of one day for many people: what they share is worked out once, and each condition once for a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import OfCondition
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.prepared import Prepared

__all__ = ["Quick", "quick_of"]


class _OnDay(NamedTuple):
    """Hold a condition for the day on which people would begin.

    Attributes:
        place: What is asked, and the day: the same for all offerings that ask it for that day.
        asked: The condition.
        day: The day.
    """

    place: str
    asked: OfCondition
    day: date


class Quick(NamedTuple):
    """Hold what decides about people of one kind on one day.

    Attributes:
        shared: The lowest answer of all that is the same for them.
        conditions: What is left to ask of each person alone.
        others: What is left to ask of each person by the register or the scope.
        on: The day.
    """

    shared: Status
    conditions: tuple[_OnDay, ...]
    others: tuple[Prepared, ...]
    on: date

    def admitted(self, applicant: Applicant) -> Status:
        """Return the lowest answer."""
        found, days = self.shared, applicant.days
        if found is Status.NOT_MET:
            return found
        for place, asked, day in self.conditions:
            status = days.get(place)
            if status is None:
                status = days[place] = applicant.answer(asked.condition, asked.key).at(day)
            if status is not Status.MET:
                if status is Status.NOT_MET:
                    return status
                found = status
        if not self.others:
            return found
        return min(found, *(one.status(applicant, self.on) for one in self.others))


def quick_of(deciding: Sequence[Prepared], applicant: Applicant, on: date) -> Quick:
    """Sort the questions that decide about people like this one by what their answers hang on."""
    kind = kind_of(applicant.person)
    shared = [one for one in deciding if one.is_same_for(kind)]
    own = [one for one in deciding if not one.is_same_for(kind)]
    conditions = tuple(_on_day(one.asked, on) for one in own if isinstance(one.asked, OfCondition) and one.is_sure(on))
    others = tuple(one for one in own if not (isinstance(one.asked, OfCondition) and one.is_sure(on)))
    return Quick(min((one.status(applicant, on) for one in shared), default=Status.MET), conditions, others, on)


def _on_day(asked: OfCondition, on: date) -> _OnDay:
    day = max(on, asked.starts)
    return _OnDay(f"{asked.key}@{day}", asked, day)
