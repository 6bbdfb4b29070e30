"""Which addenda contradict the record: their numbers, and the days that they change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pembinaan.agreements import faults
from pembinaan.agreements.clauses import ClauseKind, clause_kinds
from pembinaan.agreements.events import Event
from pembinaan.agreements.order_of_changes import changes_in_order

__all__ = ["check_addenda"]


def check_addenda(events: Iterable[Event], clauses: frozenset[ClauseKind] | None, last_day: date | None) -> None:
    """Refuse addenda that are numbered out of sequence, change days that have passed, or come to count after the end.

    Args:
        events: The events, in the order of their days.
        clauses: The clauses as signed; None: not known.
        last_day: The last day of the term as signed; None: not known.

    Raises:
        PydanticCustomError: ``agreement.addendum_out_of_sequence``, ``agreement.addendum_shortens_past`` or
            ``agreement.addendum_not_possible``.
    """
    recorded = tuple(events)
    _check_days(recorded, clauses)
    _check_end(recorded, last_day)


def _check_end(events: tuple[Event, ...], last_day: date | None) -> None:
    """An addendum revives nothing: when it begins to count, the term that it finds is not over."""
    for change in changes_in_order(events):
        extension, addendum = change.event.extension, change.event.addendum
        late = last_day is not None and change.first_day is not None and change.first_day > last_day
        if late and addendum is not None:
            raise faults.ADDENDUM_NOT_POSSIBLE.invalid()
        moved = None if addendum is None else addendum.changes.last_day
        last_day = (moved or last_day) if extension is None else extension.last_day


def _check_days(events: tuple[Event, ...], clauses: frozenset[ClauseKind] | None) -> None:
    addenda = [(event.on, event.addendum) for event in events if event.addendum is not None]
    for expected, (on, addendum) in enumerate(addenda, start=1):
        if addendum.number != expected:
            raise faults.ADDENDUM_OUT_OF_SEQUENCE.invalid(number=addendum.number, expected=expected)
        effective, last_day = addendum.effective or on, addendum.changes.last_day
        recorded = (clauses or frozenset()) | (clause_kinds(addendum.changes.clauses) or frozenset())
        works_back = effective < on and ClauseKind.BERLAKU_SURUT not in recorded
        if works_back or (last_day is not None and last_day < effective):
            raise faults.ADDENDUM_SHORTENS_PAST.invalid()
