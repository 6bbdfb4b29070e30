"""The questions of many offerings, numbered so that what is asked alike is answered once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from datetime import date
from enum import Enum
from typing import Final, NamedTuple

from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import OfCondition
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.conditions.of_sentence import Outlasts
from pembinaan.eligibility.admission.entrance import Entrance
from pembinaan.eligibility.admission.prepared import Prepared
from pembinaan.eligibility.condition import Condition
from pembinaan.programs.entry import EntryKind

__all__ = ["By", "Question", "Questions", "Shared", "Steady", "differs_by"]


class By(Enum):
    """Say by what of a person an answer can differ, where no condition on the person gives it."""

    NOTHING = 0
    """By nothing: it is about the offering."""
    KIND = 1
    """By the kind of person; those of a child or a Klien also by the person."""
    ENROLLED = 2
    """By the person's own enrolments; all who have none are alike."""


_DIFFERS_BY: Final = {
    EntryKind.AGREEMENT: By.NOTHING,
    EntryKind.PLACE: By.NOTHING,
    EntryKind.TARGET: By.KIND,
    EntryKind.TPP: By.ENROLLED,
    EntryKind.CONSENT: By.ENROLLED,
    EntryKind.CLASH: By.ENROLLED,
    EntryKind.DOUBLE: By.ENROLLED,
}


def differs_by(asked: Prepared) -> By | None:
    """Say by what of a person an answer can differ; None: a condition on the person gives it."""
    return None if isinstance(asked.asked, OfCondition) else _DIFFERS_BY[asked.question.rule.kind]


class Question(NamedTuple):
    """Hold a condition that offerings ask of a person.

    Attributes:
        number: The same where the same is asked.
        condition: The condition.
        people: The kinds of person of whom it is asked; None: of everybody.
        comes_to: What each answer comes to on the day: MET where the law does not ask it.
        family: The same for questions that differ by a day only, the later the lower the answer; None: no such day.
    """

    number: int
    condition: Condition
    people: tuple[str, ...] | None
    comes_to: tuple[Status, ...]
    family: Hashable = None

    def concerns(self, applicant: Applicant) -> bool:
        """Tell whether it is asked of people like this one."""
        return self.people is None or kind_of(applicant.person) in self.people


class Steady(NamedTuple):
    """Hold the answers of one person to conditions that many offerings ask alike.

    Attributes:
        worst: The lowest of those that are the same on all days.
        moving: The others, which are read on the day on which an offering begins.
    """

    worst: Status
    moving: list[tuple[Question, Timeline]]


class Shared(NamedTuple):
    """Hold what an offering answers to all people who are alike, and what it asks of each alone.

    Attributes:
        worst: The lowest of the answers that are the same for all of them.
        own: What is asked of each alone and is no condition.
        number: The same for offerings that ask the same conditions, but for their days.
        steady: These conditions.
        falling: The conditions whose answer falls with a day of the offering.
    """

    worst: Status
    own: tuple[Prepared, ...]
    number: int
    steady: tuple[Question, ...]
    falling: tuple[Question, ...]


class Questions:
    """Number the conditions that many offerings ask.

    Args:
        entrances: The entrances of the offerings.
        on: The day.
    """

    def __init__(self, entrances: Sequence[Entrance], on: date) -> None:
        self.on = on
        self._numbers: dict[Hashable, int] = {}
        self._steps: dict[Hashable, dict[date, Question]] = defaultdict(dict)
        self.hard = [
            [one for one in held.questions if one.question.hard and not one.about_places] for held in entrances
        ]
        """What decides in each offering; what asks for a free place is left out."""
        self.of = [
            tuple(self._question(one, one.asked) for one in hard if isinstance(one.asked, OfCondition))
            for hard in self.hard
        ]
        """The conditions of each offering."""
        self.falling = {family: [held[day] for day in sorted(held)] for family, held in self._steps.items()}
        """The questions of a family, in the order of the day with which the answer falls."""

    def number(self, of: Hashable) -> int:
        """Number a thing; the same thing has the same number."""
        return self._numbers.setdefault(of, len(self._numbers))

    def _question(self, one: Prepared, asked: OfCondition) -> Question:
        condition, people = asked.condition, None
        if one.question.rule.kind is not EntryKind.STATUS:
            people = one.question.rule.people
        comes_to = tuple(_on_day(one, status, self.on) for status in Status)
        alike = (type(condition), people, comes_to)
        if not isinstance(condition, Outlasts):
            return Question(self.number((alike, condition.parameters())), condition, people, comes_to)
        family = (alike, condition.by)
        found = Question(self.number((family, condition.last_day)), condition, people, comes_to, family)
        self._steps[family][condition.last_day] = found
        return found


def _on_day(one: Prepared, status: Status, on: date) -> Status:
    """Say what an answer comes to where the law asks it, does not, or may."""
    not_asked = one.question.not_asked
    silent = Status.NOT_MET if not_asked is None else not_asked.at(on)
    return max(status, silent)
