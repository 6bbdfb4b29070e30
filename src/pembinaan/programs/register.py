"""The register of enrolments of a unit, and the offerings that they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations
from types import MappingProxyType
from typing import Final, Self

from pydantic import Field, model_validator

from pembinaan.core.asked import the_day
from pembinaan.core.model import Model
from pembinaan.core.period import Period
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import ACTIVE
from pembinaan.programs.enrolment_state import standings
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.register_faults import DOUBLE, DUPLICATE_ENROLMENT, DUPLICATE_OFFERING, EVENTS_CHANGED

__all__ = ["NOTHING_BESIDE", "Beside", "Register", "places_held"]

Beside = Mapping[str, Known]
"""What is known of people beside the register, by their pseudonyms."""
NOTHING_BESIDE: Final[Beside] = MappingProxyType({})


class Register(Model):
    """Hold the enrolments of everybody, and the offerings that they name.

    Nobody holds two places in one program on the same day.

    Raises:
        ValidationError: ``register.duplicate_enrolment``, ``register.duplicate_offering`` or ``register.double``.

    Example:
        >>> Register().of("contoh-1")
        ()
    """

    enrolments: tuple[Enrolment, ...] = Field(default=(), repr=False)
    """The enrolments, in the order in which they came in."""
    offerings: tuple[OfferingPlan, ...] = ()
    """The offerings that they name, by their codes."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        ids = [one.id for one in self.enrolments if one.id is not None]
        codes = [plan.code for plan in self.offerings if plan.code is not None]
        if len({*ids}) < len(ids):
            raise DUPLICATE_ENROLMENT.invalid()
        if len({*codes}) < len(codes):
            raise DUPLICATE_OFFERING.invalid()
        if any(_meet(one, other) for one, other in self._of_one_program()):
            raise DOUBLE.invalid()
        return self

    def _of_one_program(self) -> Iterator[tuple[tuple[Period, ...], tuple[Period, ...]]]:
        groups: dict[tuple[str, str], list[Enrolment]] = {}
        for one in self.enrolments:
            groups.setdefault((one.participant_reference, one.program_code), []).append(one)
        for held in groups.values():
            if len(held) > 1:
                yield from combinations([places_held(one, self.offering_of(one)) for one in held], 2)

    def of(self, reference: str) -> tuple[Enrolment, ...]:
        """Return the enrolments of a person."""
        return tuple(one for one in self.enrolments if one.participant_reference == reference)

    def offering_of(self, enrolment: Enrolment) -> OfferingPlan | None:
        """Return the offering that an enrolment names; None: it names none, or one that is not here."""
        named = (plan for plan in self.offerings if plan.code is not None and plan.code == enrolment.offering)
        return next(named, None)

    def holders(self, offering: str, on: date, beside: Beside = NOTHING_BESIDE) -> tuple[Enrolment, ...]:
        """Return the enrolments that hold a place in an offering on a day."""
        the_day(on)
        named = (one for one in self.enrolments if one.offering == offering)
        return tuple(one for one in named if any(on in place for place in self.places_of(one, beside)))

    def places_of(self, enrolment: Enrolment, beside: Beside = NOTHING_BESIDE) -> tuple[Period, ...]:
        """Return the days on which an enrolment holds a place."""
        known = beside.get(enrolment.participant_reference, ONLY_RECORDED)
        return places_held(enrolment, self.offering_of(enrolment), known)

    def with_enrolment(self, enrolment: Enrolment) -> Register:
        """Add an enrolment, or put it in the place of the one with its id, which it must continue.

        It stays of the same person, program and offering; what else was recorded stays, and what was null may be
        filled in.

        Raises:
            ValidationError: As for the register.
            InvalidError: ``register.events_changed``.
        """
        held = {one.id: one for one in self.enrolments if one.id is not None}
        older = held.get(enrolment.id) if enrolment.id is not None else None
        if older is not None:
            _check_continues(enrolment, older)
        return self._with(enrolment, older)

    def _with(self, enrolment: Enrolment, older: Enrolment | None) -> Register:
        """Check the person's own enrolments only: those of others cannot be touched by it."""
        own = [
            one
            for one in self.enrolments
            if one is not older and one.participant_reference == enrolment.participant_reference
        ]
        named = {one.offering for one in (*own, enrolment)}
        Register(enrolments=(*own, enrolment), offerings=tuple(plan for plan in self.offerings if plan.code in named))
        if older is None:
            enrolments = (*self.enrolments, enrolment)
        else:
            enrolments = tuple(enrolment if one is older else one for one in self.enrolments)
        return Register.model_construct(enrolments=enrolments, offerings=self.offerings)


_NEVER_CHANGED: Final = ("participant_reference", "program_code", "offering")
_FILLED_IN: Final = ("enrolled_on", "program_version", "continues", "snapshot")


def _check_continues(newer: Enrolment, older: Enrolment) -> None:
    filled = (name for name in _FILLED_IN if getattr(older, name) is not None)
    for name in (*_NEVER_CHANGED, *filled):
        if getattr(newer, name) != getattr(older, name):
            raise EVENTS_CHANGED.error(name)
    if newer.events[: len(older.events)] != older.events:
        raise EVENTS_CHANGED.error("events")


def places_held(
    enrolment: Enrolment, offered: OfferingPlan | None = None, known: Known = ONLY_RECORDED
) -> tuple[Period, ...]:
    """Return the days on which an enrolment holds a place; after the last day of the offering none does."""
    changes = standings(enrolment, offered=offered, known=known)
    until = None if offered is None else offered.ends + timedelta(days=1)
    ends = [day for day, _ in changes[1:]]
    held = []
    for (start, found), end in zip(changes, (*ends, None)[: len(changes)], strict=True):
        last = min((day for day in (end, until) if day is not None), default=None)
        if found.state in ACTIVE and (last is None or start < last):
            held.append(Period(start=start, end=last))
    return tuple(held)


def _meet(one: tuple[Period, ...], other: tuple[Period, ...]) -> bool:
    return any(first.overlaps(second) for first in one for second in other)
