"""The text of an agreement as it changes: the text as signed, then each addendum and extension; nothing old is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.terms import Term

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Version", "at", "versions"]

_CONTENTS = ("scope", "clauses", "duties", "funding", "work_plan")


class Version(NamedTuple):
    """Hold one version of the text.

    Attributes:
        number: 1 for the text as signed, then 2, 3 and so on as recorded.
        first_day: The first day on which it counts; None: not known.
        term: The term that it gives; of an extension, the new period.
        origin: The kind of event that it comes from.
    """

    number: int
    first_day: date | None
    term: Term
    origin: EventKind


def versions(agreement: Agreement) -> tuple[Version, ...]:
    """List the versions of a signed text, in the order in which they were recorded; of an unsigned one, none."""
    place = signing_place(agreement.events, (party.role for party in agreement.parties))
    if place is None:
        return ()
    term, found = agreement.term, [Version(1, agreement.events[place].on, agreement.term, EventKind.DITANDATANGANI)]
    for event in _changing(agreement):
        term = _term(term, event)
        found.append(Version(len(found) + 1, _first_day(event), term, event.kind))
    return tuple(found)


def at(agreement: Agreement, on: date) -> Agreement:
    """Return the record with its text as it counts on a day, and with the events up to that day.

    Addenda count from the day on which they take effect, extensions from the first day of the new period; one whose
    first day is not known is left out. Whether a change was made with authority is not asked here, but by
    ``state`` and ``review`` of the whole record. Ask those of the whole record, never of this one.
    """
    text: dict[str, object] = {}
    term = agreement.term
    for day, event in sorted(_dated(agreement), key=lambda pair: pair[0]):
        if day <= on:
            term = _term(term, event)
            text |= _replaced(event)
    events = tuple(event for event in agreement.events if event.on <= on)
    return agreement.model_copy(update={**text, "term": term, "events": events})


def _changing(agreement: Agreement) -> Iterator[Event]:
    return (event for event in agreement.events if event.addendum is not None or event.extension is not None)


def _dated(agreement: Agreement) -> Iterator[tuple[date, Event]]:
    for event in _changing(agreement):
        first_day = _first_day(event)
        if first_day is not None:
            yield first_day, event


def _first_day(event: Event) -> date | None:
    if event.addendum is not None:
        return event.addendum.effective or event.on
    start = event.extension.start if event.extension is not None else None
    return None if start is None else max(start, event.on)


def _term(before: Term, event: Event) -> Term:
    if event.extension is not None:
        held = event.extension
        return before.model_copy(update={"start": held.start, "last_day": held.last_day, "length": held.length})
    last_day = event.addendum.changes.last_day if event.addendum is not None else None
    return before if last_day is None else before.model_copy(update={"last_day": last_day, "length": None})


def _replaced(event: Event) -> dict[str, object]:
    if event.addendum is None:
        return {}
    held = {name: getattr(event.addendum.changes, name) for name in _CONTENTS}
    return {name: value for name, value in held.items() if value is not None}
