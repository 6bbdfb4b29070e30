"""Which of those who ask for it an offering keeps: its reserved places first, then its open ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Seats", "choose", "of_group", "seated"]


class Seats(NamedTuple):
    """Hold the places of an offering, in numbers.

    Attributes:
        places: All places, reserved ones included.
        reserved: The number of each group with the places that are kept for it, in the order in which they are filled.
        release_unfilled: Whether a reserved place that nobody of its group asks for is open to all.
    """

    places: int
    reserved: tuple[tuple[int, int], ...] = ()
    release_unfilled: bool = True


def of_group(people: Sequence[int], group: int, groups: Sequence[frozenset[int]]) -> list[int]:
    """List those who belong to a group, in the order given."""
    return [person for person in people if group in groups[person]]


def seated(people: Sequence[int], seats: Seats, groups: Sequence[frozenset[int]]) -> list[tuple[int, int | None]]:
    """Give as many people a place as there are places, and say for which group it was reserved (None: an open place).

    Each reserved place goes to the first of its group who has none yet; the places that are left go to the first of the
    others. Somebody of a group so takes a reserved place before an open one. One more who asks never lets in somebody
    who was turned away, and never leaves a place empty that was taken: on this the matching rests.

    Args:
        people: Those who ask, in the order of priority.
        seats: The places.
        groups: The groups of each person, by their numbers.

    Example:
        >>> nobody, women = frozenset(), frozenset({0})
        >>> seated([0, 1, 2], Seats(2, ((0, 1),)), [nobody, nobody, women])
        [(2, 0), (0, None)]
        >>> seated([0, 1], Seats(2, ((0, 1),), release_unfilled=False), [nobody, nobody])
        [(0, None)]
    """
    kept: list[tuple[int, int | None]] = []
    left, open_places = list(people), seats.places
    for group, places in seats.reserved:
        taken = of_group(left, group, groups)[:places]
        kept += [(person, group) for person in taken]
        left = [person for person in left if person not in taken]
        open_places -= len(taken) if seats.release_unfilled else places
    return kept + [(person, None) for person in left[:open_places]]


def choose(people: Sequence[int], seats: Seats, groups: Sequence[frozenset[int]]) -> list[int]:
    """Give the people of :func:`seated`."""
    return [person for person, _ in seated(people, seats, groups)]
