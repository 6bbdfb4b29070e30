"""Whether a place is free, with those that are kept for a group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from typing import Final, NamedTuple

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.admission.asked import Asked, Told, from_day
from pembinaan.eligibility.admission.door import At, Door
from pembinaan.eligibility.admission.of_register import NO_REGISTER
from pembinaan.eligibility.admission.reserve_groups import belongs
from pembinaan.eligibility.admission.taken import active
from pembinaan.participants.people import Participant
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.register import Register

__all__ = ["places"]

_OFFERING: Final = "register.enrolments[].offering"


def places(at: At) -> Asked:
    """Ask that a place is free for this person.

    Who of those enrolled fills a place kept for a group is not in the register, so between "free whoever they are" and
    "full" the answer is UNKNOWN.
    """
    door = at.door
    title = _PLACES.format(capacity=door.offering.capacity)
    return Told(title, lambda applicant: _free(door, applicant.person), _WORDS)


def _free(door: Door, person: Participant) -> Timeline:
    register = door.register
    if register is None:
        return NO_REGISTER
    groups = tuple((belongs(person, one.group), one.places) for one in door.offering.reserved)
    days = sorted({day for belonging, _ in groups for day in belonging.starts} | {ALWAYS})
    told = [(day, _for(door, register, person, _kept_from(groups, day))) for day in days]
    return told[0][1] if len(told) == 1 else Timeline.of(_joined(told))


def _joined(told: Sequence[tuple[date, Timeline]]) -> Iterator[tuple[date, Status, Reason]]:
    """Take each answer from its day up to the next."""
    for (day, held), following in zip_longest(told, told[1:]):
        until = None if following is None else following[0]
        for start, status, why in zip(*from_day(held, day), strict=True):
            if until is None or start < until:
                yield max(start, day), status, why


def _for(door: Door, register: Register, person: Participant, kept: _Kept) -> Timeline:
    if any(_named(one, door) is not Status.NOT_MET for one in door.enrolments_of(person.reference)):
        return _counted(register, door, kept, person.reference)
    return door.once(f"places {kept}", lambda: _counted(register, door, kept, None))


def _counted(register: Register, door: Door, kept: _Kept, but: str | None) -> Timeline:
    """Answer by those who hold a place, or may; the person's own enrolment is not counted."""
    others = [one for one in register.enrolments if one.participant_reference != but]
    sure = [active(one, door.offering) for one in others if _named(one, door) is Status.MET]
    perhaps = [active(one, door.offering) for one in others if _named(one, door) is Status.UNKNOWN]
    if kept.certain >= door.offering.capacity:
        return Timeline.constant(Status.NOT_MET, Reason("kept"))
    days = sorted({day for held in (_NO_CHANGE, *sure, *perhaps) for day in held.starts})
    held = ((day, [one.at(day) for one in sure], [one.at(day) for one in perhaps]) for day in days)
    return Timeline.of((day, *_on(here, maybe, kept, door.offering.capacity)) for day, here, maybe in held)


_NO_CHANGE: Final = Timeline.constant(Status.MET)


class _Kept(NamedTuple):
    """Hold how many places are kept from a person: for certain, at most, and what would settle who fills them."""

    certain: int
    most: int
    missing: tuple[str, ...]


def _named(enrolment: Enrolment, door: Door) -> Status:
    """Tell whether an enrolment is one in this offering; UNKNOWN: it is in the program, and names no offering."""
    code = door.offering.code
    if enrolment.offering is not None and code is not None:
        return Status.MET if enrolment.offering == code else Status.NOT_MET
    same = enrolment.program_code == door.offering.program.code
    return Status.UNKNOWN if same else Status.NOT_MET


def _on(sure: Sequence[Status], perhaps: Sequence[Status], kept: _Kept, capacity: int) -> tuple[Status, Reason]:
    """Answer for one day: how many hold a place for certain, and how many may."""
    certain = sure.count(Status.MET)
    most = len(sure) - sure.count(Status.NOT_MET) + len(perhaps) - perhaps.count(Status.NOT_MET)
    if certain >= capacity:
        return Status.NOT_MET, Reason("full", (), (("taken", certain),))
    if most + kept.most < capacity:
        return Status.MET, NO_REASON
    return Status.UNKNOWN, Reason("missing", (*((_OFFERING,) if most > certain else ()), *kept.missing))


def _kept_from(groups: Sequence[tuple[Timeline, int]], day: date) -> _Kept:
    held = [(belonging.span_at(day), places) for belonging, places in groups]
    certain = sum(places for span, places in held if span.status is Status.NOT_MET)
    open_ones = sum(places for span, places in held if span.status is Status.UNKNOWN)
    missing = dict.fromkeys(path for span, _ in held for path in span.reason.missing)
    return _Kept(certain, certain + open_ones, (*(("register.reserved",) if certain else ()), *missing))


_PLACES: Final = Text(
    id="masih ada tempat kosong (daya tampung {capacity})", en="a place is free (capacity {capacity})"
)
_WORDS: Final[Mapping[str, Text]] = {
    "full": Text(id="{taken} tempat sudah terisi", en="{taken} places are taken"),
    "kept": Text(id="semua tempat disisihkan untuk kelompok lain", en="all places are kept for another group"),
}
