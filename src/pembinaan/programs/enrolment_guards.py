"""What must be so before an enrolment moves along a row of the table; MET, NOT_MET, or not known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentEvent, EnrolmentEventKind
from pembinaan.programs.enrolment_identity import is_about, is_same, named, others
from pembinaan.programs.enrolment_move_words import (
    ADMITTED,
    AGREED,
    COMPLETE,
    DECIDED,
    FIRST,
    FULL,
    HEARD,
    IN_FORCE,
    NOT_OVER,
    PLACE,
    REASONED,
    SINGLE,
)
from pembinaan.programs.move_facts import Guard, MoveFacts
from pembinaan.programs.waiting import free_places, waiting_list

__all__ = ["GUARDS", "Guard", "MoveFacts"]


_Check = Callable[[Enrolment, EnrolmentEvent, MoveFacts], Guard]
_K = EnrolmentEventKind


def _guard(status: Status, why: Text, *missing: str) -> Guard:
    return Guard(status, why, missing if status is Status.UNKNOWN else ())


def _of(truth: bool | None) -> Status:  # noqa: FBT001
    return Status.UNKNOWN if truth is None else Status.MET if truth else Status.NOT_MET


def _single(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
    if facts.register is None:
        return _guard(Status.UNKNOWN, SINGLE, "register")
    beside = others(facts.register, enrolment).of(enrolment.participant_reference)
    same = [one for one in beside if one.program_code == enrolment.program_code]
    held = (period for one in same for period in facts.register.places_of(one, facts.beside))
    return _guard(_of(not any(event.on in period for period in held)), SINGLE)


def _admitted(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
    found = facts.admission
    if found is None or found.on != event.on or not is_about(found, enrolment):
        return _guard(Status.UNKNOWN, ADMITTED, "admission")
    if found.status == "UNKNOWN" and event.reason is not None:
        return _guard(Status.MET, ADMITTED)
    open_ones = (fact for one in found.findings if one.hard and one.status == "UNKNOWN" for fact in one.missing)
    return _guard(Status[found.status], ADMITTED, *(dict.fromkeys(open_ones) or ("admission",)))


def _agreed(enrolment: Enrolment, event: EnrolmentEvent, _: MoveFacts) -> Guard:
    consent = enrolment.consent(event.on)
    return _guard(_of(None if consent is None else consent.program), AGREED, "events.PERSETUJUAN")


def _heard(enrolment: Enrolment, event: EnrolmentEvent, _: MoveFacts) -> Guard:
    said = [one.recommends for one in enrolment.events if one.kind is _K.REKOMENDASI_TPP]
    spoken = said[-1] if said else None
    differs = spoken is False and event.reason is not None
    return _guard(_of(True if differs else spoken), HEARD, "events.REKOMENDASI_TPP")


def _free(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> int | None:
    if facts.register is None or enrolment.offering is None:
        return None
    return free_places(others(facts.register, enrolment), enrolment.offering, event.on, facts.beside)


def _full(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
    free = _free(enrolment, event, facts)
    return _guard(_of(None if free is None else free == 0), FULL, "register")


def _place(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
    free = _free(enrolment, event, facts)
    return _guard(_of(None if free is None else free > 0), PLACE, "register")


def _not_over(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
    """Ask of a class that is at hand; that it is not at hand is told by what asks for a place or the agreement."""
    held = None if facts.register is None else facts.register.offering_of(enrolment)
    plan = facts.offering or held
    return _guard(_of(plan is None or event.on <= plan.ends), NOT_OVER)


def _first(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
    if event.reason is not None:
        return _guard(Status.MET, FIRST)
    if facts.register is None or enrolment.offering is None:
        return _guard(Status.UNKNOWN, FIRST, "register")
    line = waiting_list(facts.register, enrolment.offering, event.on, facts.beside)
    first = line[0].enrolment if line else None
    if first is None or is_same(first, enrolment) or named(first) != named(enrolment):
        return _guard(_of(first is not None and is_same(first, enrolment)), FIRST)
    return _guard(_of(None if enrolment.id is None else False), FIRST, "id")


def _in_force(_: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
    if facts.offering is None:
        return _guard(Status.UNKNOWN, IN_FORCE, "offering")
    states = [one.state(on=event.on) for one in (facts.offering.agreement, *facts.offering.beside)]
    best = max(states, key=lambda state: state.in_force)
    return _guard(best.in_force, IN_FORCE, *best.missing)


def _reasoned(_: Enrolment, event: EnrolmentEvent, __: MoveFacts) -> Guard:
    return _guard(_of(event.reason is not None), REASONED)


def _complete(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
    found = facts.completion
    if found is None or (found.enrolment, found.on) != (enrolment.id, event.on):
        return _guard(Status.UNKNOWN, COMPLETE, "completion")
    return _guard(found.status, COMPLETE, *found.missing)


def _decided(check: _Check) -> _Check:
    """Ask only of somebody whom nobody decided about before."""

    def of_the_undecided(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> Guard:
        before = any(one.kind is _K.DITETAPKAN for one in enrolment.events)
        return Guard(Status.MET, DECIDED) if before else check(enrolment, event, facts)

    return of_the_undecided


_DECISION: Final = (_single, _admitted, _agreed, _heard)
GUARDS: Final[dict[str, tuple[_Check, ...]]] = {
    "E1": (_single,),
    "E4": _DECISION,
    "E5": (_full, _reasoned),
    "E6": (_not_over, _place, _first, *map(_decided, _DECISION)),
    "E6b": (_not_over, _place, _first, *_DECISION),
    "E7": (_not_over, _in_force),
    "E8": (_reasoned,),
    "E10": (_complete,),
    "E12": (_reasoned,),
}
"""What each row of the table asks, by its id; the rows that are not here ask nothing more than their actor."""
