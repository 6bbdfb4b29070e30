"""The questions of many offerings, numbered so that what is asked alike is answered once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.admission.admission import Entrance
from pembinaan.eligibility.admission.asked import Door
from pembinaan.eligibility.admission.questions import EntryQuestion
from pembinaan.eligibility.condition import NOT_ASKED
from pembinaan.eligibility.plan import asked
from pembinaan.planning.alike import ASKS, OF_PERSON, Asks
from pembinaan.programs.admission_record import Choice
from pembinaan.programs.entry import EntryKind, EntryRule

__all__ = ["Question", "Questions"]


class Question(NamedTuple):
    """Hold one question of one offering.

    Attributes:
        number: The same for questions whose answers are shared.
        rule: What is asked.
        own: Whether the table of the library asks it.
        door: Where it is asked; for the first day, as if that were the day asked about.
        asks: By what the answer can differ.
        comes_to: What each answer comes to on the day, where the law or the offering does not ask it for certain.
        family: The same for questions that differ by one day only, with which the answer falls.
    """

    number: int
    rule: EntryRule
    own: bool
    door: Door
    asks: Asks
    comes_to: tuple[Status, ...]
    family: Hashable


class Questions:
    """Hold the questions that decide, place by place; those about free places are left out.

    Args:
        entrances: The entrances of the offerings.
        on: The day.
    """

    def __init__(self, entrances: Sequence[Entrance], on: date) -> None:
        self.on = on
        self._numbers: dict[Hashable, int] = {}
        self._steps: dict[Hashable, dict[date, Question]] = defaultdict(dict)
        self.begin = [max(on, entrance.door.offering.starts) for entrance in entrances]
        """The first day of each offering that is not past."""
        self.of = [self._questions_of(entrance) for entrance in entrances]
        """The questions of each offering."""
        self.falling = {family: [held[day] for day in sorted(held)] for family, held in self._steps.items()}
        """The questions of a family, in the order of the day with which the answer falls."""

    def number(self, of: Hashable) -> int:
        """Number a thing; the same thing has the same number."""
        return self._numbers.setdefault(of, len(self._numbers))

    def _questions_of(self, entrance: Entrance) -> list[Question]:
        decide = [one for one in entrance.questions if one.hard and one.rule.kind is not EntryKind.PLACES]
        door = entrance.door
        early = replace(door, offering=door.offering.model_copy(update={"starts": min(self.on, door.offering.starts)}))
        return [self._question(one, door, early) for one in decide]

    def _question(self, one: EntryQuestion, door: Door, early: Door) -> Question:
        asks = ASKS.get(one.rule.kind, OF_PERSON)
        comes_to = tuple(_combined(one, status, self.on) for status in Status)
        own = one.choice is Choice.TABLE
        family = (one.rule, own, asks.offering(door), comes_to)
        step = None if asks.falls is None else asks.falls(door)
        number = self.number((family, step))
        found = Question(number, one.rule, own, early if asks.at_start else door, asks, comes_to, family)
        if step is not None:
            self._steps[family][step] = found
        return found


def _combined(question: EntryQuestion, status: Status, on: date) -> Status:
    """Say what an answer comes to on a day: MET where the question is not asked."""
    span = asked(Timeline.constant(status), question.silent, question.asked).span_at(on)
    return Status.MET if span.reason == NOT_ASKED else span.status
