"""How the tables of law are written: short rows that become instruments, relations and provisions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final, NamedTuple

from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence, InForce, Instrument, Provision, Relation, RelationKind

__all__ = [
    "CHECKED_ON",
    "INF",
    "NEVER",
    "M",
    "Row",
    "S",
    "V",
    "by_year",
    "day",
    "deduced",
    "entry",
    "of",
    "open_since",
    "read",
    "recalled",
    "relation",
    "told",
]

CHECKED_ON: Final = date(2026, 11, 24)
"""The day on which the sources of every row were last checked."""

V: Final = Confidence.VERIFIED
S: Final = Confidence.SECONDARY
INF: Final = Confidence.INFERENCE
M: Final = Confidence.MEMORY

NEVER: Final = InForce.known(date(2026, 1, 2), date(2026, 1, 2))
"""Enacted with the new penal code, and deleted before it took effect."""


class Row(NamedTuple):
    """One provision, before its instrument is known."""

    place: str
    gist: Text
    confidence: Confidence
    in_force: InForce | None


def _row(confidence: Confidence, place: str, indonesian: str, english: str, in_force: InForce | None = None) -> Row:
    return Row(place, Text(id=indonesian, en=english), confidence, in_force)


read: Final = partial(_row, V)
"""A place whose text was read."""
told: Final = partial(_row, S)
"""A place that a service standard, the press or a legal Q&A describes."""
deduced: Final = partial(_row, INF)
"""A place whose content or number is deduced."""
recalled: Final = partial(_row, M)
"""A place whose content or number no source confirms."""


def of(instrument: str, *rows: Row) -> Iterator[Provision]:
    """Make the provisions of one instrument."""
    for place, gist, confidence, in_force in rows:
        yield Provision(Citation.parse(f"{place} {instrument}"), gist, confidence, CHECKED_ON, in_force)


def day(year: int, month: int, number: int, *, until: date | None = None) -> InForce:
    """Make a period whose first day is established."""
    return InForce.known(date(year, month, number), until)


def by_year(year: int, *, until: date | None = None, until_latest: date | None = None) -> InForce:
    """Make a period of which only the year of the start is established."""
    return InForce(date(year, 1, 1), date(year, 12, 31), until, until_latest)


def open_since(year: int, *, until: date | None = None) -> InForce:
    """Make a period that starts on a day that is not established, at the earliest in the year of the instrument."""
    return InForce(date(year, 1, 1), None, until, until)


def relation(kind: RelationKind, target: str, since: date | None = None, by: str | None = None) -> Relation:
    """Make a relation from the way both places are cited."""
    return Relation(kind, Citation.parse(target), since, None if by is None else Citation.parse(by))


def entry(
    name: str,
    title: tuple[str, str],
    in_force: InForce,
    confidence: Confidence,
    *relations: Relation,
    note: tuple[str, str] | None = None,
) -> Instrument:
    """Make an instrument; ``title`` and ``note`` are Indonesian and English."""
    said = None if note is None else Text(id=note[0], en=note[1])
    return Instrument(name, Text(id=title[0], en=title[1]), in_force, confidence, CHECKED_ON, said, relations)
