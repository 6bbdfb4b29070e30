"""Sessions of one person that meet in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations, product
from typing import NamedTuple

from pembinaan.core.timeline import Status
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.register import Register, places_held
from pembinaan.programs.session import Session, overlaps

__all__ = ["Clash", "clashes"]

_Held = tuple[Enrolment, tuple[Session, ...]]


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
    held = [(one, tuple(_sessions(register, one, known))) for one in register.of(reference)]
    pairs = (pair for one, other in combinations(held, 2) for pair in _meeting(one, other))
    return tuple(sorted(pairs, key=lambda pair: (pair.on, pair.first.code, pair.second.code)))


def _sessions(register: Register, enrolment: Enrolment, known: Known) -> Iterator[Session]:
    plan = register.offering_of(enrolment)
    if plan is not None:
        places = places_held(enrolment, plan, known)
        yield from (one for one in plan.sessions or () if any(one.on in place for place in places))


def _meeting(one: _Held, other: _Held) -> Iterator[Clash]:
    for first, second in product(one[1], other[1]):
        status = overlaps(first, second)
        if status is not Status.NOT_MET:
            yield Clash(first.on, first, second, status, (one[0], other[0]))
