"""What the law itself says about the passage from old law to new: only what the registry holds, never more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Instrument, Relation, RelationKind
from pembinaan.law.instruments import instrument, instruments, provision

__all__ = ["Transition", "transitions"]


class Transition(Model):
    """Hold what an instrument that came between two days says about the law before it.

    Attributes:
        instrument: The instrument that came, or took effect on others.
        since: The day of that, or the earliest where the day is not established.
        stated: Whether it states a transition; False: the sources of this library hold none, and none is applied.
        keeps: The instruments that it keeps in force, among those that the right rests on.
        cites: The clauses that say so; the whole instrument where no clause is known.
        text: What they say, in both languages.
    """

    instrument: str
    since: date
    stated: bool
    keeps: tuple[str, ...]
    cites: tuple[Citation, ...]
    text: Text


_KEPT: Final = Text(
    id="{instrument} sejak {when} mempertahankan {keeps}. {clauses}.",
    en="{instrument} from {when} keeps {keeps}. {clauses}.",
)
_NONE_STATED: Final = Text(
    id="{instrument} sejak {when}: sumber tidak menyatakan peralihan bagi hak ini; tidak ada yang diterapkan.",
    en="{instrument} from {when}: the sources state no transition for this right; none is applied.",
)
_AT_THE_EARLIEST: Final = Text(
    id="{day} (paling awal; harinya belum dipastikan)", en="{day} (at the earliest; the day is not established)"
)


def transitions(cites: Iterable[Citation], after: date, until: date) -> tuple[Transition, ...]:
    """Give what instruments that came after a day, up to another, say about the law that a right rests on.

    Args:
        cites: The provisions that the right cites.
        after: The earlier day.
        until: The later day; an instrument of this day counts.

    Returns:
        One for each instrument that began to bind, or to act on one of those cited, in the order of the days.
    """
    places = set(cites)
    names = {place.instrument for place in places}
    found = [(day, item) for item in instruments().values() for day in _days(item, places) if after < day <= until]
    ordered = sorted(set(found), key=lambda pair: (pair[0], pair[1].id))
    return tuple(_transition(item, day, names) for day, item in ordered)


def _days(item: Instrument, places: set[Citation]) -> Iterator[date]:
    """Give the days on which an instrument begins to bind, if it is cited, or to act on a provision that is."""
    if any(place.instrument == item.id for place in places):
        yield item.in_force.since
    for relation in item.relations:
        if relation.kind is not RelationKind.IMPLEMENTS and any(_within(place, relation.target) for place in places):
            yield _day(item, relation)


def _day(item: Instrument, relation: Relation) -> date:
    """Return the day of an effect; where it is not established: the first day of the instrument."""
    return item.in_force.since if relation.since is None else relation.since


def _within(place: Citation, target: Citation) -> bool:
    """Tell whether a place lies in what an instrument acts on."""
    held: Citation | None = place
    while held is not None and held != target:
        held = held.parent
    return held is not None


def _transition(item: Instrument, day: date, names: set[str]) -> Transition:
    saves = [
        relation
        for relation in item.relations
        if relation.kind is RelationKind.SAVES and _day(item, relation) == day and relation.target.instrument in names
    ]
    keeps = tuple(dict.fromkeys(relation.target.instrument for relation in saves))
    clauses = tuple(dict.fromkeys(relation.by or Citation(item.id) for relation in saves))
    said = Text.joined("; ", [_clause(place) for place in clauses])
    template = _KEPT if saves else _NONE_STATED
    period = item.in_force
    vague = day == period.since != period.since_latest
    return Transition(
        instrument=item.id,
        since=day,
        stated=bool(saves),
        keeps=keeps,
        cites=clauses,
        text=template.format(
            instrument=item.id,
            when=_AT_THE_EARLIEST.format(day=day) if vague else day,
            keeps=", ".join(keeps),
            clauses=said,
        ),
    )


def _clause(place: Citation) -> Text:
    gist = provision(place).gist if place.pasal else instrument(place.instrument).title
    return Text(id=f"{place}: {gist.id}", en=f"{place}: {gist.en}")
