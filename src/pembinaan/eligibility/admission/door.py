"""An offering, and all that is the same for everybody who asks for a place in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from pembinaan.agreements.readings import AgreementReadings
from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import EVERYBODY, Asked, OfCondition, Readings, no_readings
from pembinaan.eligibility.condition import Condition
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.entry import EntryRule, PersonKind
from pembinaan.programs.offering import Offering, OfferingPlan
from pembinaan.programs.offering_days import Stretch, days_of
from pembinaan.programs.readings import ProgramReadings
from pembinaan.programs.register import Register

__all__ = ["At", "Builder", "Door"]


@dataclass(frozen=True, eq=False)
class Door:
    """Hold an offering and all that is the same for everybody who asks for a place in it."""

    offering: Offering
    register: Register | None
    readings: ProgramReadings
    agreement_readings: AgreementReadings
    tahanan: bool = False
    """Whether a local policy lets Tahanan join, and the reading follows it."""
    known: dict[Hashable, Timeline] = field(default_factory=dict)
    """Answers that are the same for everybody of whom the same is known."""

    def once(self, asked: Hashable, answer: Callable[[], Timeline]) -> Timeline:
        """Answer a question only once: ``asked`` names all that the answer hangs on."""
        held = self.known.get(asked)
        if held is None:
            held = self.known[asked] = answer()
        return held

    @property
    def alike(self) -> frozenset[PersonKind]:
        """The kinds of people who are all the same to the register: nobody is enrolled, or it is not at hand."""
        return frozenset() if self.register is not None and self.register.enrolments else EVERYBODY

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
        return None if enrolment.offering is None else self._plans.get(enrolment.offering)

    @cached_property
    def _plans(self) -> dict[str, OfferingPlan]:
        """The offerings at hand by their codes; of two with one code the one that is asked about."""
        plans = (*(self.register.offerings if self.register is not None else ()), self.offering)
        return {plan.code: plan for plan in plans if plan.code is not None}


class At(NamedTuple):
    """Hold a rule, and the offering that it is prepared for."""

    door: Door
    rule: EntryRule
    own: bool
    """Whether the table of this library asks it, and not the program or the caller."""

    def ask(self, condition: Condition, more: Callable[[Applicant], Readings] = no_readings) -> OfCondition:
        """Ask a condition of whoever begins; ``more`` names the readings of programs that can change the answer."""
        return OfCondition(condition, self.door.offering.starts, more)


Builder = Callable[[At], Asked]
"""Makes the question of a rule."""
