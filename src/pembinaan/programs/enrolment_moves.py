"""Whether an office may move an enrolment now: the table, who acts, and what must be so. Both answers are values.

Recording what happened is another matter: :meth:`Enrolment.with_event` takes gaps, a move does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Final

from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_code_words import ENROLMENT_ACTOR_WORDS, ENROLMENT_EVENT_WORDS, actors_text
from pembinaan.programs.enrolment_events import EnrolmentActor, EnrolmentEvent, EnrolmentEventKind, EnrolmentState
from pembinaan.programs.enrolment_explain import STATES
from pembinaan.programs.enrolment_faults import KNOWN_OF_OTHER
from pembinaan.programs.enrolment_guards import GUARDS, Guard, MoveFacts
from pembinaan.programs.enrolment_move_answers import EnrolmentMoved, EnrolmentMoveRefusal, MoveCode
from pembinaan.programs.enrolment_move_words import (
    ACTOR,
    AGAINST,
    FORBIDDEN,
    NOT,
    NOT_ESTABLISHED,
    NOTHING,
    OPEN,
)
from pembinaan.programs.enrolment_state import standing
from pembinaan.programs.enrolment_table import ENROLMENT_TRANSITIONS, EnrolmentTransition, row_for
from pembinaan.programs.offered import is_of

__all__ = ["EnrolmentMoveRefusal", "EnrolmentMoved", "move_enrolment", "next_moves"]

_NO_FACTS: Final = MoveFacts()


def next_moves(enrolment: Enrolment, on: date, facts: MoveFacts = _NO_FACTS) -> tuple[EnrolmentTransition, ...]:
    """Return the rows of the table that lead on from the state of a day, whatever they ask."""
    state = _state(enrolment, on, _of_it(facts, enrolment))
    return tuple(row for row in ENROLMENT_TRANSITIONS if row is row_for(row.event, state))


def move_enrolment(
    enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts = _NO_FACTS
) -> EnrolmentMoved | EnrolmentMoveRefusal:
    """Move an enrolment by an event, or say why not.

    The TPP recommends and the head of the unit decides: two events of two actors. A decision that differs from the
    recommendation gives its reason, and the answer takes note of it. The answer about admission is kept with the
    decision. What is not known does not open a way; only where admission is UNKNOWN may the head of the unit decide
    all the same and give a reason, and the answer takes note of it.

    Args:
        enrolment: The enrolment.
        event: What is to happen.
        facts: What it is judged by.

    Raises:
        InvalidError: ``enrolment.known_of_other`` or ``enrolment.snapshot_replaced``.
        UnsupportedError: What the state of the agreement raises.
    """
    facts = _of_it(facts, enrolment)
    state = _state_before(enrolment, event, facts)
    row = row_for(event.kind, state)
    refused = partial(_refused, event, state, row)
    if row is None:
        return refused("move.forbidden", FORBIDDEN.format(event=ENROLMENT_EVENT_WORDS[event.kind], state=_named(state)))
    if event.actor not in row.actors:
        return refused("move.actor", _by_whom(event, row))
    against = [found for found in _guarded(row, enrolment, event, facts) if found.status is not Status.MET]
    if against:
        return _stopped(refused, against)
    try:
        moved = enrolment.with_event(event, snapshot=facts.admission if event.kind in _KEEPS else None)
    except ValidationError as error:
        return refused("move.contradiction", *(problem.message for problem in problems(error)))
    return EnrolmentMoved(enrolment=moved, row=row.id, notes=_notes(enrolment, event, facts))


def _of_it(facts: MoveFacts, enrolment: Enrolment) -> MoveFacts:
    """Refuse what is known of another person, and leave out another offering."""
    person = facts.known.person
    if person is not None and person.reference != enrolment.participant_reference:
        raise KNOWN_OF_OTHER.error("known")
    mine = facts.offering is not None and is_of(enrolment, facts.offering)
    return facts if mine else facts._replace(offering=None)


def _state(enrolment: Enrolment, on: date, facts: MoveFacts) -> EnrolmentState | None:
    return standing(enrolment, on, offered=facts.offering, known=facts.known).state


def _state_before(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> EnrolmentState | None:
    """Return the state that an event starts from: what the days alone did, an event may still say itself."""
    found = standing(enrolment, event.on, offered=facts.offering, known=facts.known)
    leads = any(row.event is event.kind and row.target is found.state for row in ENROLMENT_TRANSITIONS)
    return standing(enrolment, event.on).state if found.derived and leads else found.state


def _guarded(
    row: EnrolmentTransition, enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts
) -> Iterator[Guard]:
    return (check(enrolment, event, facts) for check in GUARDS.get(row.id, ()))


def _stopped(refused: Callable[..., EnrolmentMoveRefusal], against: Sequence[Guard]) -> EnrolmentMoveRefusal:
    known = any(found.status is Status.NOT_MET for found in against)
    why = ((NOT if found.status is Status.NOT_MET else OPEN).format(what=found.why) for found in against)
    missing = tuple(dict.fromkeys(fact for found in against for fact in found.missing))
    return refused("move.guard" if known else "move.not_established", *why, missing=missing)


def _refused(
    event: EnrolmentEvent,
    state: EnrolmentState | None,
    row: EnrolmentTransition | None,
    code: MoveCode,
    *why: Text,
    missing: tuple[str, ...] = (),
) -> EnrolmentMoveRefusal:
    name = None if row is None else row.id
    return EnrolmentMoveRefusal(
        code=code, event=event.kind, on=event.on, state=state, row=name, why=why, missing=missing
    )


def _notes(enrolment: Enrolment, event: EnrolmentEvent, facts: MoveFacts) -> tuple[Text, ...]:
    spoken = [one.recommends for one in enrolment.events if one.kind is EnrolmentEventKind.REKOMENDASI_TPP]
    against = event.kind in _KEEPS and spoken and spoken[-1] is (event.kind is EnrolmentEventKind.DITOLAK)
    admitted = facts.admission if event.kind in _TAKES_IN and event.reason is not None else None
    unsettled = admitted is not None and admitted.on == event.on and admitted.status == "UNKNOWN"
    return (*((AGAINST,) if against else ()), *((NOT_ESTABLISHED,) if unsettled else ()))


def _named(state: EnrolmentState | None) -> Text:
    return NOTHING if state is None else STATES[state]


def _by_whom(event: EnrolmentEvent, row: EnrolmentTransition) -> Text:
    offices = actors_text(one for one in row.actors if one is not EnrolmentActor.SISTEM)
    return ACTOR.format(actors=offices, actor=ENROLMENT_ACTOR_WORDS[event.actor])


_KEEPS: Final = frozenset({EnrolmentEventKind.DITETAPKAN, EnrolmentEventKind.DITOLAK})
"""What decides, and keeps the answer about admission."""
_TAKES_IN: Final = frozenset({EnrolmentEventKind.DITETAPKAN, EnrolmentEventKind.DIPANGGIL})
"""What asks whether the person is admitted."""
