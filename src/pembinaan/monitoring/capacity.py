"""Occupants and capacity: one number is "load", another is "over"; sources that differ stay side by side."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from pembinaan.agreements.sources import Source
from pembinaan.core.fields import Count, Day, Line, Positive
from pembinaan.core.model import Model

__all__ = ["CapacityConflict", "CapacityFact", "CapacityFacts"]


class CapacityFact(Model):
    """Hold what one source says of how many people a unit holds and how many it is meant for.

    "Overkapasitas" is published in two senses; both are worked out from the counts, and neither is stored.

    Example:
        >>> bontang = CapacityFact(institution="Lapas Bontang", on=None, occupants=1746, capacity=376)
        >>> bontang.load, bontang.over
        (Fraction(873, 188), Fraction(685, 188))
    """

    institution: Line
    """The unit, or the group of units."""
    on: Day | None
    """The day of the count; null: only the month or year is told."""
    occupants: Count | None = None
    """How many people it holds; null: not told."""
    capacity: Positive | None = None
    """How many it is meant for; null: not told."""
    source: Source | None = None
    """Where it stands; null: not stated."""

    @property
    def load(self) -> Fraction | None:
        """Occupants by capacity; None: one of them is not known."""
        if self.occupants is None or self.capacity is None:
            return None
        return Fraction(self.occupants, self.capacity)

    @property
    def over(self) -> Fraction | None:
        """How far occupants exceed the capacity, by capacity; below 0 where places are free; None: not known."""
        return None if self.load is None else self.load - 1


class CapacityConflict(Model):
    """Hold that sources give different numbers for the same thing; none of them is chosen."""

    institution: Line
    """The unit."""
    about: Line
    """``occupants`` or ``capacity``."""
    on: Day | None
    """The day; null: the capacity, or a count whose day is not told."""
    values: tuple[int, ...]
    """The numbers, from the lowest."""


class CapacityFacts(Model):
    """Hold all that sources say, without choosing between them."""

    facts: tuple[CapacityFact, ...]
    """What they say, in the order in which it was recorded."""

    def of(self, institution: str) -> tuple[CapacityFact, ...]:
        """List what is said of one unit."""
        return tuple(fact for fact in self.facts if fact.institution == institution)

    def conflicts(self) -> tuple[CapacityConflict, ...]:
        """List where sources differ: in the occupants of one day, or in the capacity of one unit on any day.

        Counts whose day is not told are never held against each other: they may be of different days. A capacity that
        was changed by building looks the same as two sources that differ; both numbers are shown.
        """
        return (*self._occupants(), *self._capacities())

    def _occupants(self) -> Iterator[CapacityConflict]:
        said: dict[tuple[str, date], set[int]] = {}
        for fact in self.facts:
            if fact.on is not None and fact.occupants is not None:
                said.setdefault((fact.institution, fact.on), set()).add(fact.occupants)
        for (institution, day), values in said.items():
            if len(values) > 1:
                yield _conflict(institution, "occupants", day, values)

    def _capacities(self) -> Iterator[CapacityConflict]:
        said: dict[str, set[int]] = {}
        for fact in self.facts:
            if fact.capacity is not None:
                said.setdefault(fact.institution, set()).add(fact.capacity)
        for institution, values in said.items():
            if len(values) > 1:
                yield _conflict(institution, "capacity", None, values)


def _conflict(institution: str, about: str, day: date | None, values: set[int]) -> CapacityConflict:
    return CapacityConflict(institution=institution, about=about, on=day, values=tuple(sorted(values)))
