"""In which order what changes the text of an agreement comes to count: the one list that every answer goes by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from pembinaan.agreements.events import ENDING, Event

__all__ = ["Change", "Rank", "changes_in_order", "places_in_order", "ranks"]


class Change(NamedTuple):
    """Hold an addendum or an extension, and from when on it counts.

    Attributes:
        place: The place of its event in the record, as in ``events.3``.
        event: The event that carries it.
        first_day: The first day on which it counts; None: not known.
    """

    place: int
    event: Event
    first_day: date | None

    def known_on(self, on: date) -> bool:
        """Tell whether it counts on a day and was agreed by then: nobody goes by what is signed only later."""
        return self.event.on <= on and self.first_day is not None and self.first_day <= on


Rank = tuple[int, date]
"""How many endings stand before an event, and the day by which it takes its place among the changes."""


def changes_in_order(events: Iterable[Event]) -> tuple[Change, ...]:
    """List the addenda and extensions by the day on which they begin to count, then by their place in the record.

    What begins to count last stands last, and puts the text anew. An addendum that waits for its effective day is not
    withdrawn by one signed after it that counts before: the parties knew of it, and let it stand. An addendum signed
    after an extension was agreed changes the document as extended, and stands behind it. An ending parts the list: what
    was agreed before it stands before all that was agreed after it. An extension whose first day is not known stands at
    the day on which it was agreed.
    """
    held = tuple(events)
    places = [place for place in places_in_order(held) if held[place].kind not in ENDING]
    return tuple(Change(place, held[place], _first_day(held[place])) for place in places)


def places_in_order(events: Sequence[Event]) -> tuple[int, ...]:
    """List the places of the changes, and of the endings that part them, in that order."""
    held = zip(ranks(events), enumerate(events), strict=True)
    ranked = [(rank, place) for rank, (place, event) in held if event.kind in ENDING or _changes(event)]
    return tuple(place for _, place in sorted(ranked))


def ranks(events: Iterable[Event]) -> Iterator[Rank]:
    """Go through the ranks of all events; only those of changes and endings say anything."""
    ended, extended = 0, date.min
    for event in events:
        if event.kind in ENDING:
            ended, extended = ended + 1, date.min
            yield ended, date.min
            continue
        day = _first_day(event) or event.on
        yield ended, day if event.extension is not None else max(day, extended)
        extended = max(extended, day) if event.extension is not None else extended


def _changes(event: Event) -> bool:
    return event.addendum is not None or event.extension is not None


def _first_day(event: Event) -> date | None:
    if event.addendum is not None:
        return event.addendum.effective or event.on
    start = event.extension.start if event.extension is not None else None
    return None if start is None else max(start, event.on)
