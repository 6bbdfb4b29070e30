"""What is asked of the register: a second enrolment in the program, and hours that clash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline, all_of, any_of, negate
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import Asked, Told
from pembinaan.eligibility.admission.door import At, Door
from pembinaan.eligibility.admission.taken import active
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.known import Known
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.offering_days import days_of, on_all_left
from pembinaan.programs.session import Session, overlaps

__all__ = ["NO_REGISTER", "clash", "double"]

NO_REGISTER: Final = Timeline.constant(Status.UNKNOWN, Reason("missing", ("register",)))
_MET: Final = Timeline.constant(Status.MET)
_DAY: Final = timedelta(days=1)


# ---- a second enrolment


def double(at: At) -> Asked:
    """Ask that the person holds no place in the same program already."""
    door = at.door
    return Told(_DOUBLE, lambda applicant: _doubled(door, applicant), _DOUBLE_WORDS, door.alike)


def _doubled(door: Door, applicant: Applicant) -> Timeline:
    if door.register is None:
        return NO_REGISTER
    enrolments = door.enrolments_of(applicant.person.reference)
    if not enrolments:
        return _MET
    same = [one for one in enrolments if one.program_code == door.offering.program.code]
    return all_of(_free_of(_held(one, door, applicant), "enrolled") for one in same)


def _held(enrolment: Enrolment, door: Door, applicant: Applicant) -> Timeline:
    """Tell when this person's enrolment holds a place: the same at every offering, so worked out once."""
    plan = door.plan_of(enrolment)
    days = None if plan is None else (plan.code, plan.starts, plan.ends, plan.sessions)
    asked = ("holds a place", enrolment, days)
    known = applicant.answers.get(asked)
    if known is None:
        known = applicant.answers[asked] = active(enrolment, plan, Known(applicant.person))
    return known


def _free_of(held: Timeline, code: str) -> Timeline:
    """Turn "holds a place" into "holds none", and say so where one is held."""
    return Timeline.of(
        (day, status, Reason(code) if status is Status.NOT_MET else why)
        for day, status, why in zip(*negate(held), strict=True)
    )


_DOUBLE: Final = Text(id="belum menjadi peserta program yang sama", en="not enrolled in the same program already")
_DOUBLE_WORDS: Final[Mapping[str, Text]] = {
    "enrolled": Text(id="sudah menjadi peserta program ini", en="enrolled in this program already"),
}

# ---- hours that clash


def clash(at: At) -> Asked:
    """Ask that no session that is left meets one of another offering in which the person holds a place."""
    door = at.door
    return Told(_CLASH, lambda applicant: _unclashed(door, applicant), _CLASH_WORDS, door.alike)


def _unclashed(door: Door, applicant: Applicant) -> Timeline:
    if door.register is None:
        return NO_REGISTER
    enrolments = door.enrolments_of(applicant.person.reference)
    if not enrolments:
        return _MET
    others = [one for one in enrolments if not _is_here(one, door)]
    return all_of(_beside(one, door, applicant) for one in others)


def _is_here(enrolment: Enrolment, door: Door) -> bool:
    return enrolment.offering is not None and enrolment.offering == door.offering.code


def _beside(enrolment: Enrolment, door: Door, applicant: Applicant) -> Timeline:
    """Answer MET while no place is held there, or none of its hours meets those here.

    Most people of one class hold their places on the same days, so that is worked out once for all of them.
    """
    held = _held(enrolment, door, applicant)
    return door.once((enrolment.offering, held), lambda: any_of([negate(held), _hours_there(enrolment, door)]))


def _hours_there(enrolment: Enrolment, door: Door) -> Timeline:
    plan = door.plan_of(enrolment)
    return door.once(f"hours {enrolment.offering}", lambda: _hours_free(door.offering, plan))


def _hours_free(here: OfferingPlan, there: OfferingPlan | None) -> Timeline:
    """Answer MET on days from which on no hours meet; UNKNOWN where the hours of one day are not all known."""
    if there is None:
        return Timeline.constant(Status.UNKNOWN, Reason("missing", ("register.offerings",)))
    free = Timeline.of(_free_days(here, there))
    return on_all_left(days_of(here), lambda _: free, over=_MET)


def _free_days(here: OfferingPlan, there: OfferingPlan) -> Iterator[tuple[date, Status, Reason]]:
    yield ALWAYS, Status.MET, NO_REASON
    if here.sessions is None or there.sessions is None:
        path = "offering.sessions" if here.sessions is None else "register.offerings[].sessions"
        first, last = max(here.starts, there.starts), min(here.ends, there.ends)
        if first <= last:
            yield from ((first, Status.UNKNOWN, Reason("missing", (path,))), (last + _DAY, Status.MET, NO_REASON))
        return
    for day in sorted({one.on for one in here.sessions} & {one.on for one in there.sessions}):
        yield from _on(day, here.sessions, there.sessions)


def _on(day: date, here: Iterable[Session], there: Iterable[Session]) -> Iterator[tuple[date, Status, Reason]]:
    pairs = product(*([one for one in sessions if one.on == day] for sessions in (here, there)))
    met = max(overlaps(one, other) for one, other in pairs)
    if met is Status.MET:
        yield day, Status.NOT_MET, Reason("clash")
    elif met is Status.UNKNOWN:
        yield day, Status.UNKNOWN, Reason("missing", ("sessions[].starts_at",))
    yield day + _DAY, Status.MET, NO_REASON


_CLASH: Final = Text(id="tidak bertabrakan dengan pertemuan lain", en="no clash with another session")
_CLASH_WORDS: Final[Mapping[str, Text]] = {
    "clash": Text(id="bertabrakan pada {session_day}", en="a clash on {session_day}"),
}
