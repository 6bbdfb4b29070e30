"""Sessions of one person that meet in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

from pembinaan.core.timeline import Status
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.register import Register, places_held
from pembinaan.programs.session import Session, overlaps

__all__ = ["Clash", "clashes"]

_Held = tuple[Enrolment, Session]


class Clash(NamedTuple):
    """Hold two sessions of one person on one day, each in its enrolment; UNKNOWN: their hours are not all known."""

    on: date
    first: Session
    second: Session
    status: Status
    enrolments: tuple[Enrolment, Enrolment]


def clashes(register: Register, reference: str, known: Known = ONLY_RECORDED) -> tuple[Clash, ...]:
    """Return the sessions of a person that meet, or may meet, on days on which a place is held in both offerings.

    An enrolment without its offering, or an offering whose sessions are not planned, gives none.
    """
    days: dict[date, list[_Held]] = {}
    for one in register.of(reference):
        for session in _sessions(register, one, known):
            days.setdefault(session.on, []).append((one, session))
    pairs = (pair for held in days.values() for pair in _meeting(held))
    return tuple(sorted(pairs, key=lambda pair: (pair.on, pair.first.code, pair.second.code)))


def _sessions(register: Register, enrolment: Enrolment, known: Known) -> Iterator[Session]:
    plan = register.offering_of(enrolment)
    if plan is not None:
        places = places_held(enrolment, plan, known)
        yield from (one for one in plan.sessions or () if any(one.on in place for place in places))


def _meeting(held: list[_Held]) -> Iterator[Clash]:
    for (one, first), (other, second) in combinations(held, 2):
        status = Status.NOT_MET if one is other else overlaps(first, second)
        if status is not Status.NOT_MET:
            yield Clash(first.on, first, second, status, (one, other))
