"""A question of an admission, prepared for one offering: its words, and its answer for whoever asks for a place."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Final, get_args

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, Reason, Timeline
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.condition import Condition
from pembinaan.programs.entry import PersonKind

__all__ = ["EVERYBODY", "Asked", "OfCondition", "Readings", "Told", "from_day", "no_readings", "say"]

Readings = Mapping[str, str]
"""Readings by name, each with the value that it has."""
_NONE: Final[Readings] = MappingProxyType({})
EVERYBODY: Final[frozenset[PersonKind]] = frozenset(get_args(PersonKind))
"""All kinds of people."""


class Asked(ABC):
    """Be a question that is prepared for one offering."""

    @abstractmethod
    def title(self, applicant: Applicant) -> Text:
        """Write what is asked of this person."""

    @abstractmethod
    def timeline(self, applicant: Applicant) -> Timeline:
        """Answer for every day on which the person could ask for a place."""

    @abstractmethod
    def say(self, reason: Reason) -> Text | None:
        """Write the sentence of a reason, or None where the answer says it all."""

    @abstractmethod
    def readings(self, applicant: Applicant) -> Readings:
        """Name the readings that can change the answer."""


def no_readings(_: Applicant) -> Readings:
    """Name no reading of programs."""
    return _NONE


@dataclass(frozen=True, eq=False)
class OfCondition(Asked):
    """Ask a condition for the day on which the person would begin.

    Attributes:
        condition: The condition.
        starts: The first day of the offering: whoever asks before is asked for that day.
        more: Names the readings of programs that can change the answer.
    """

    condition: Condition
    starts: date
    more: Callable[[Applicant], Readings] = field(default=no_readings)

    @cached_property
    def key(self) -> str:
        """What is asked: the same for conditions of one class with the same numbers."""
        return f"{type(self.condition).__name__}{self.condition.parameters()}"

    def title(self, applicant: Applicant) -> Text:
        """Write what the condition asks, under the readings chosen."""
        return self.condition.title if applicant.case is None else self.condition.heading(applicant.case)

    def timeline(self, applicant: Applicant) -> Timeline:
        """Answer for every day."""
        return from_day(applicant.answer(self.condition, self.key), self.starts)

    def say(self, reason: Reason) -> Text | None:
        """Write what the condition says of a reason."""
        return self.condition.reason_text(reason)

    def readings(self, applicant: Applicant) -> Readings:
        """Name those of programs, then those of the law."""
        names = () if applicant.case is None else self.condition.readings_used(applicant.case)
        return {**self.more(applicant), **{name: applicant.readings.chosen(name) for name in names}}


@dataclass(frozen=True, eq=False)
class Told(Asked):
    """Ask what no condition on a person answers: of the offering, or of the register.

    Attributes:
        words: What is asked.
        answer: The answer for every day.
        phrases: A sentence for each reason code that it gives, or what writes it.
        same_for: The kinds of people all of whom have the same answer.
    """

    words: Text
    answer: Callable[[Applicant], Timeline]
    phrases: Mapping[str, Text] | Callable[[Reason], Text | None]
    same_for: frozenset[PersonKind] = frozenset()

    def title(self, applicant: Applicant) -> Text:  # noqa: ARG002 - the same for everybody
        """Write what is asked."""
        return self.words

    def timeline(self, applicant: Applicant) -> Timeline:
        """Answer for every day."""
        return self.answer(applicant)

    def say(self, reason: Reason) -> Text | None:
        """Write the sentence of a reason."""
        return self.phrases(reason) if callable(self.phrases) else say(self.phrases, reason)

    def readings(self, applicant: Applicant) -> Readings:  # noqa: ARG002 - none for anybody
        """Name none."""
        return _NONE


def say(words: Mapping[str, Text], reason: Reason) -> Text | None:
    """Write the sentence of a reason by its code; None where there is none."""
    said = words.get(reason.code)
    return None if said is None else said.format(**dict(reason.values))


def from_day(timeline: Timeline, day: date) -> Timeline:
    """Give all days before ``day`` the answer of that day: what is asked there is asked for the first day.

    Example:
        >>> from pembinaan.core.timeline import Status
        >>> from_day(Timeline.switch(date(2026, 3, 1), Status.NOT_MET, Status.MET), date(2026, 3, 2))
        Timeline(0001-01-01: MET)
    """
    at = timeline.position(day)
    return Timeline((ALWAYS, *timeline.starts[at + 1 :]), timeline.statuses[at:], timeline.reasons[at:])
