"""Which addenda contradict the record: their numbers, and the days that they change."""

from __future__ import annotations

from collections.abc import Iterable

from pembinaan.agreements import faults
from pembinaan.agreements.clauses import ClauseKind, clause_kinds
from pembinaan.agreements.events import Event

__all__ = ["check_addenda"]


def check_addenda(events: Iterable[Event], clauses: frozenset[ClauseKind] | None) -> None:
    """Refuse addenda that are numbered out of sequence, or that change days that have passed.

    Raises:
        PydanticCustomError: ``agreement.addendum_out_of_sequence`` or ``agreement.addendum_shortens_past``.
    """
    addenda = [(event.on, event.addendum) for event in events if event.addendum is not None]
    for expected, (on, addendum) in enumerate(addenda, start=1):
        if addendum.number != expected:
            raise faults.ADDENDUM_OUT_OF_SEQUENCE.invalid(number=addendum.number, expected=expected)
        effective, last_day = addendum.effective or on, addendum.changes.last_day
        recorded = (clauses or frozenset()) | (clause_kinds(addendum.changes.clauses) or frozenset())
        works_back = effective < on and ClauseKind.BERLAKU_SURUT not in recorded
        if works_back or (last_day is not None and last_day < effective):
            raise faults.ADDENDUM_SHORTENS_PAST.invalid()
