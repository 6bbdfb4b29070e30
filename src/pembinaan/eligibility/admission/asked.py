"""One question of an admission with its answer over time, and what is at hand to answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from pembinaan.agreements.readings import AgreementReadings
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, Reason, Timeline
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.condition import Condition
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.entry import EntryRule
from pembinaan.programs.offering import Offering, OfferingPlan
from pembinaan.programs.offering_days import Stretch, days_of
from pembinaan.programs.readings import ProgramReadings
from pembinaan.programs.register import Register

__all__ = ["Asked", "At", "Door", "from_day", "of_condition"]


class Asked(NamedTuple):
    """Hold one question: its words, its answer for every day, and what its reasons say.

    Attributes:
        title: What is asked.
        timeline: The answer for every day.
        say: Writes the sentence of a reason; None: the answer says it all.
        readings: Names the readings that can change the answer, with the value that each has.
    """

    title: Text
    timeline: Timeline
    say: Callable[[Reason], Text | None]
    readings: Callable[[], Mapping[str, str]] = dict


@dataclass(frozen=True, eq=False)
class Door:
    """Hold an offering and all that is the same for everybody who asks for a place in it."""

    offering: Offering
    register: Register | None
    readings: ProgramReadings
    agreement_readings: AgreementReadings
    tahanan: bool = False
    """Whether a local policy lets Tahanan join, and the reading follows it."""
    known: dict[str, Timeline] = field(default_factory=dict)
    """Answers that do not depend on the person."""

    def once(self, name: str, answer: Callable[[], Timeline]) -> Timeline:
        """Answer a question that does not depend on the person only once."""
        held = self.known.get(name)
        if held is None:
            held = self.known[name] = answer()
        return held

    @cached_property
    def days(self) -> tuple[Stretch, ...]:
        """The days of the offering."""
        return days_of(self.offering)

    def enrolments_of(self, reference: str) -> tuple[Enrolment, ...]:
        """List the enrolments of one person."""
        return tuple(self._by_person.get(reference, ()))

    @cached_property
    def _by_person(self) -> dict[str, list[Enrolment]]:
        held: dict[str, list[Enrolment]] = {}
        for one in () if self.register is None else self.register.enrolments:
            held.setdefault(one.participant_reference, []).append(one)
        return held

    def plan_of(self, enrolment: Enrolment) -> OfferingPlan | None:
        """Find the offering that an enrolment names; None: it names none, or that one is not at hand."""
        if enrolment.offering is not None and enrolment.offering == self.offering.code:
            return self.offering
        return None if self.register is None else self.register.offering_of(enrolment)


class At(NamedTuple):
    """Hold who asks for a place, and where."""

    door: Door
    applicant: Applicant
    rule: EntryRule
    own: bool
    """Whether the table of this library asks it, and not the program or the caller."""


def from_day(timeline: Timeline, day: date) -> Timeline:
    """Give all days before ``day`` the answer of that day: what is asked there is asked for the first day.

    Example:
        >>> from pembinaan.core.timeline import Status
        >>> from_day(Timeline.switch(date(2026, 3, 1), Status.NOT_MET, Status.MET), date(2026, 3, 2))
        Timeline(0001-01-01: MET)
    """
    at = timeline.position(day)
    return Timeline((ALWAYS, *timeline.starts[at + 1 :]), timeline.statuses[at:], timeline.reasons[at:])


def of_condition(at: At, condition: Condition, readings: Mapping[str, str] = MappingProxyType({})) -> Asked:
    """Ask a condition for the first day on which the person would take part."""
    applicant, case = at.applicant, at.applicant.case
    timeline = from_day(applicant.answer(condition), at.door.offering.starts)
    title = condition.title if case is None else condition.heading(case)

    def used() -> Mapping[str, str]:
        names = () if case is None else condition.readings_used(case)
        return {**readings, **{name: applicant.readings.chosen(name) for name in names}}

    return Asked(title, timeline, condition.reason_text, used)
