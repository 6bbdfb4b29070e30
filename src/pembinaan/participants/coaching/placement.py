"""Where somebody is placed: the unit of a day, the age at the LPKA, and register numbers used twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pydantic import Field

from pembinaan.core.counting import DEFAULT_CONVENTION
from pembinaan.core.fields import Masked
from pembinaan.core.model import Model
from pembinaan.participants.coaching.findings import FileFinding
from pembinaan.participants.coaching.levels import UnitKind
from pembinaan.participants.coaching.records import Placement
from pembinaan.participants.coaching.rules import FILE_RULES
from pembinaan.participants.people import Convict, Participant

__all__ = ["RegisterClash", "placement_on", "register_clashes", "review_placements"]

_AGE, _REGISTER = FILE_RULES["WB1"], FILE_RULES["WB2"]
_FROM: Final = 14
_UNTIL: Final = 18


def placement_on(placements: tuple[Placement, ...] | None, *, on: date) -> Placement | None:
    """Return where somebody is on a day: of stays that both hold the day the later one; None: not known, or nowhere."""
    held = [placement for placement in placements or () if on in placement]
    return max(held, key=lambda placement: placement.start, default=None)


def review_placements(person: Convict, *, on: date) -> Iterator[FileFinding]:
    """Review the age at each placement in an LPKA (WB1): an Anak Binaan is 14 and not yet 18.

    Args:
        person: The Narapidana or Anak Binaan.
        on: The day asked about; later placements are not seen.
    """
    held = () if person.coaching is None else person.coaching.placements or ()
    for at, placement in enumerate(held):
        if placement.kind is not UnitKind.LPKA or placement.start > on:
            continue
        if person.birth_date is None:
            yield _AGE.open(f"coaching.placements[{at}].start", "birth_date")
        elif not _FROM <= (age := _age(person.birth_date, placement.start)) < _UNTIL:
            yield _AGE.broken(f"coaching.placements[{at}].start", age=age)


def _age(birth: date, on: date) -> int:
    years = on.year - birth.year
    return years - (DEFAULT_CONVENTION.add_years(birth, years) > on)


class RegisterClash(Model):
    """Hold that several people have one register number; the number itself is never shown."""

    references: tuple[str, ...] = Field(repr=False)
    """Their pseudonyms, in the order in which the people were given."""
    finding: FileFinding
    """NOT_MET: in one unit. UNKNOWN: the unit of one of them is not known."""


def register_clashes(people: Iterable[Participant], *, on: date) -> tuple[RegisterClash, ...]:
    """List register numbers that several people of one unit have on a day (WB2).

    The register book is not held apart: it is taken to be part of the number. People in different units are never held
    against each other; where the unit of one is not known, whether they are is open.

    Args:
        people: The people; those without a register number are left out.
        on: The day for which their units are compared.
    """
    held: dict[Masked, list[tuple[str, str | None]]] = {}
    for person in people:
        number = None if person.identity is None else person.identity.register_number
        if number is not None:
            held.setdefault(number, []).append((person.reference, _unit(person, on)))
    return tuple(clash for sharing in held.values() for clash in _clashes(sharing))


def _unit(person: Participant, on: date) -> str | None:
    placement = None if person.coaching is None else placement_on(person.coaching.placements, on=on)
    return None if placement is None else placement.institution


def _clashes(sharing: list[tuple[str, str | None]]) -> Iterator[RegisterClash]:
    for unit in dict.fromkeys(unit for _, unit in sharing if unit is not None):
        names = tuple(name for name, at in sharing if at == unit)
        if len(names) > 1:
            yield RegisterClash(references=names, finding=_REGISTER.broken("identity.register_number"))
    if len(sharing) > 1 and any(unit is None for _, unit in sharing):
        finding = _REGISTER.open("identity.register_number", "coaching.placements")
        yield RegisterClash(references=tuple(name for name, _ in sharing), finding=finding)
