"""What the events of an enrolment add up to, and which of them contradict each other.

Recording is lenient: a step that nobody wrote down is no contradiction. :mod:`pembinaan.programs.enrolment_moves` is
strict.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from pembinaan.programs.enrolment_events import (
    OF_THE_PERSON,
    OVER,
    EnrolmentActor,
    EnrolmentEvent,
    EnrolmentEventKind,
    EnrolmentState,
)
from pembinaan.programs.enrolment_faults import (
    AFTER_THE_END,
    COMPLETED_BEFORE_START,
    CONSENT_BY_OTHER,
    DECIDED_BY_TPP,
    DROP_REASON_MISSING,
    ENROLLED_ON_DIFFERS,
    GOES_BACK,
    NOT_SUSPENDED,
    NOT_WAITING,
    OUT_OF_ORDER,
    RECOMMENDED_BY_OTHER,
)

__all__ = ["Step", "check_events", "steps"]

_K = EnrolmentEventKind
_S = EnrolmentState
_LEADS_TO: Final = {
    _K.DIUSULKAN: _S.DIUSULKAN,
    _K.DIPERIKSA: _S.DIPERIKSA,
    _K.REKOMENDASI_TPP: _S.DISIDANGKAN_TPP,
    _K.DITETAPKAN: _S.DITETAPKAN,
    _K.MENUNGGU_TEMPAT: _S.MENUNGGU,
    _K.DIPANGGIL: _S.DITETAPKAN,
    _K.DIMULAI: _S.BERJALAN,
    _K.DITANGGUHKAN: _S.DITANGGUHKAN,
    _K.DILANJUTKAN: _S.BERJALAN,
    _K.SELESAI: _S.SELESAI,
    _K.GUGUR: _S.GUGUR,
    _K.DITOLAK: _S.DITOLAK,
}
"""The states that events lead to; the consent of the person leads to none."""
_STARTED: Final = 4
_RANK: Final = {
    _S.DIUSULKAN: 0,
    _S.DIPERIKSA: 1,
    _S.DISIDANGKAN_TPP: 2,
    _S.DITETAPKAN: 3,
    _S.MENUNGGU: 3,
    _S.DITOLAK: 3,
    _S.BERJALAN: _STARTED,
    _S.DITANGGUHKAN: _STARTED,
    _S.SELESAI: 5,
    _S.GUGUR: 5,
}
"""How far along a state is; no event leads back."""
_JOINS: Final = frozenset({_K.DITETAPKAN, _K.DIPANGGIL, _K.DIMULAI})


class Step(NamedTuple):
    """Hold a state and since when the record shows it; ``event`` is None where the short form shows it."""

    on: date
    state: EnrolmentState
    event: EnrolmentEvent | None


def steps(events: Sequence[EnrolmentEvent], enrolled_on: date | None) -> tuple[Step, ...]:
    """Return the states that the record shows, by day.

    ``enrolled_on`` alone, without an event that decides or begins, means that the person takes part since that day.
    """
    held = [Step(event.on, _LEADS_TO[event.kind], event) for event in events if event.kind in _LEADS_TO]
    if enrolled_on is None or any(event.kind in _JOINS for event in events):
        return tuple(held)
    place = sum(step.on < enrolled_on or (step.on == enrolled_on and _RANK[step.state] < _STARTED) for step in held)
    return (*held[:place], Step(enrolled_on, _S.BERJALAN, None), *held[place:])


def check_events(events: Sequence[EnrolmentEvent], enrolled_on: date | None) -> None:
    """Refuse events that contradict each other.

    Raises:
        PydanticCustomError: See :class:`pembinaan.programs.Enrolment`.
    """
    if any(later.on < earlier.on for earlier, later in pairwise(events)):
        raise OUT_OF_ORDER.invalid()
    for event in events:
        _check_alone(event)
    joined = {event.on for event in events if event.kind in _JOINS}
    if enrolled_on is not None and joined and enrolled_on not in joined:
        raise ENROLLED_ON_DIFFERS.invalid()
    before: EnrolmentState | None = None
    for step in steps(events, enrolled_on):
        _check_place(before, step)
        before = step.state


def _check_alone(event: EnrolmentEvent) -> None:
    if event.kind in OF_THE_PERSON and event.actor is not EnrolmentActor.DIRI_SENDIRI:
        raise CONSENT_BY_OTHER.invalid()
    recommends = event.kind is _K.REKOMENDASI_TPP
    if recommends and event.actor is not EnrolmentActor.TPP:
        raise RECOMMENDED_BY_OTHER.invalid()
    if not recommends and event.actor is EnrolmentActor.TPP:
        raise DECIDED_BY_TPP.invalid()
    if event.kind is _K.GUGUR and event.drop is None:
        raise DROP_REASON_MISSING.invalid()


def _check_place(before: EnrolmentState | None, step: Step) -> None:
    kind = step.event.kind if step.event is not None else None
    if before is _S.SELESAI:
        raise COMPLETED_BEFORE_START.invalid() if kind is None else AFTER_THE_END.invalid()
    if before in OVER:
        raise AFTER_THE_END.invalid()
    if kind is _K.DIPANGGIL and before is not _S.MENUNGGU:
        raise NOT_WAITING.invalid()
    if kind is _K.DILANJUTKAN and before is not _S.DITANGGUHKAN:
        raise NOT_SUSPENDED.invalid()
    if kind is _K.SELESAI and before is _S.MENUNGGU:
        raise COMPLETED_BEFORE_START.invalid()
    if before is not None and _RANK[step.state] < _RANK[before]:
        raise GOES_BACK.invalid()
