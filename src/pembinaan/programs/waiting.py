"""Free places of an offering on a day, and who waits for one, in which order and why."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from pembinaan.core.asked import the_day
from pembinaan.core.text import Text
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentEventKind, EnrolmentState
from pembinaan.programs.enrolment_state import standing
from pembinaan.programs.known import ONLY_RECORDED
from pembinaan.programs.register import NOTHING_BESIDE, Beside, Register

__all__ = ["Waiting", "free_places", "waiting_list"]

_BY_NUMBER: Final = Text(id="nomor urut {order} dicatat pada {since}", en="number {order}, recorded on {since}")
_BY_DAY: Final = Text(id="menunggu sejak {since}, tanpa nomor urut", en="waits since {since}, without a number")
_PARTLY: Final = Text(
    id="menunggu sejak {since}; nomor urut tidak dipakai karena tidak semua orang mempunyainya",
    en="waits since {since}; numbers are not used, for not everybody has one",
)


class Waiting(NamedTuple):
    """Hold one place on a waiting list.

    Attributes:
        place: The place, from 1.
        enrolment: Who waits.
        since: Since which day.
        order: The number recorded; None: none.
        why: What gives this place on the list.
        reason: Why the person waits, as recorded; None: not stated.
    """

    place: int
    enrolment: Enrolment
    since: date
    order: int | None
    why: Text
    reason: str | None

    def __repr__(self) -> str:
        return f"Waiting(place={self.place}, since={self.since}, order={self.order})"


def free_places(register: Register, offering: str, on: date, beside: Beside = NOTHING_BESIDE) -> int | None:
    """Return how many places of an offering nobody holds on a day; None: the offering is not in the register.

    Never less than none, where more were enrolled than there are places.
    """
    the_day(on)
    plan = next((one for one in register.offerings if one.code == offering), None)
    return None if plan is None else max(0, plan.capacity - len(register.holders(offering, on, beside)))


def waiting_list(register: Register, offering: str, on: date, beside: Beside = NOTHING_BESIDE) -> tuple[Waiting, ...]:
    """Return who waits for a place in an offering on a day, in their order.

    By their numbers where everybody has one, else by the day since which they wait: a number given to some cannot put
    them before somebody who waits longer. On a tie the order of the register counts. The order is a design of this
    library.
    """
    the_day(on)
    found = (_waiting(one, on, beside) for one in register.enrolments if one.offering == offering)
    held = [one for one in found if one is not None]
    numbered = all(one.order is not None for one in held)
    if not numbered and any(one.order is not None for one in held):
        held = [one._replace(why=_PARTLY.format(since=one.since)) for one in held]
    in_line = sorted(held, key=_by_number if numbered else _by_day)
    return tuple(one._replace(place=place) for place, one in enumerate(in_line, start=1))


def _waiting(enrolment: Enrolment, on: date, beside: Beside) -> Waiting | None:
    known = beside.get(enrolment.participant_reference, ONLY_RECORDED)
    if standing(enrolment, on, known=known).state is not EnrolmentState.MENUNGGU:
        return None
    said = [one for one in enrolment.events if one.kind is EnrolmentEventKind.MENUNGGU_TEMPAT and one.on <= on][-1]
    why = (_BY_DAY if said.order is None else _BY_NUMBER).format(order=said.order, since=said.on)
    return Waiting(0, enrolment, said.on, said.order, why, said.reason)


def _by_number(one: Waiting) -> tuple[int, date]:
    return one.order or 0, one.since


def _by_day(one: Waiting) -> tuple[int, date]:
    return 0, one.since
