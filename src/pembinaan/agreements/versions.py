"""The text of an agreement as it changes: the text as signed, then each addendum and extension; nothing old is lost."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.order_of_changes import changes_in_order
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.terms import Term

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Version", "at", "versions"]

_CONTENTS = ("scope", "clauses", "duties", "funding", "work_plan")


class Version(NamedTuple):
    """Hold one version of the text.

    Attributes:
        number: 1 for the text as signed, then 2, 3 and so on as they begin to count.
        first_day: The first day on which it counts; None: not known.
        term: The term that it gives; of an extension, the new period.
        origin: The kind of event that it comes from.
        place: The place of that event in the record, as in ``events.3``.
    """

    number: int
    first_day: date | None
    term: Term
    origin: EventKind
    place: int


def versions(agreement: Agreement) -> tuple[Version, ...]:
    """List the versions of a signed text, in the order in which they begin to count; of an unsigned one, none.

    See :func:`pembinaan.agreements.order_of_changes.changes_in_order`.
    """
    place = signing_place(agreement.events, (party.role for party in agreement.parties))
    if place is None:
        return ()
    signed, term = agreement.events[place], agreement.term
    found = [Version(1, signed.on, term, EventKind.DITANDATANGANI, place)]
    for change in changes_in_order(agreement.events):
        term = _term(term, change.event)
        found.append(Version(len(found) + 1, change.first_day, term, change.event.kind, change.place))
    return tuple(found)


def at(agreement: Agreement, on: date) -> Agreement:
    """Return the record with its text as it counts on a day, and with the events up to that day.

    Addenda count from the day on which they take effect, extensions from the first day of the new period; one whose
    first day is not known is left out, and so is one that was signed only after the day. Whether a change was made with
    authority is not asked here, but by ``state`` and ``review`` of the whole record. Ask those of the whole record,
    never of this one. Where an addendum sets the last day before the first, no first day is left, and none is given.
    """
    text: dict[str, object] = {}
    term = agreement.term
    for change in changes_in_order(agreement.events):
        if change.known_on(on):
            term = _term(term, change.event)
            text |= _replaced(change.event)
    events = tuple(event for event in agreement.events if event.on <= on)
    return agreement.model_copy(update={**text, "term": term, "events": events})


def _term(before: Term, event: Event) -> Term:
    if event.extension is not None:
        held = event.extension
        return before.model_copy(update={"start": held.start, "last_day": held.last_day, "length": held.length})
    last_day = event.addendum.changes.last_day if event.addendum is not None else None
    if last_day is None:
        return before
    start = None if before.start is not None and last_day < before.start else before.start
    return before.model_copy(update={"start": start, "last_day": last_day, "length": None})


def _replaced(event: Event) -> dict[str, object]:
    if event.addendum is None:
        return {}
    held = {name: getattr(event.addendum.changes, name) for name in _CONTENTS}
    return {name: value for name, value in held.items() if value is not None}
