"""Deferred acceptance on plain numbers: people ask in the order of their wishes, offerings keep the best who asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pembinaan.planning.choice import Seats, choose

__all__ = ["match"]


def match(
    wishes: Sequence[Sequence[int]],
    ranks: Sequence[Mapping[int, int]],
    seats: Sequence[Seats],
    groups: Sequence[frozenset[int]],
) -> tuple[int | None, ...]:
    """Give everybody at most one place.

    In each round all who have no place ask for the next one that they wish; an offering keeps, of those whom it held
    and those who ask, whom :func:`pembinaan.planning.choice.choose` keeps. Nobody is passed over for a place by
    somebody of lower priority, no place is given beyond what there is, and of all such answers this is the one that is
    best for every person. In which order people ask changes nothing.

    Args:
        wishes: For each person the offerings, by number, the dearest first.
        ranks: For each offering who may have a place in it, with the rank: the lowest is first. No two are equal.
        seats: For each offering its places.
        groups: For each person the groups, by number.

    Returns:
        For each person the offering, or None.

    Source: Gale and Shapley, College Admissions and the Stability of Marriage, 1962.

    Example:
        >>> match([[0, 1], [0], [0]], [{0: 0, 1: 1, 2: 2}, {0: 0}], [Seats(1), Seats(1)], [frozenset()] * 3)
        (0, None, None)
    """
    open_to = [[place for place in mine if person in ranks[place]] for person, mine in enumerate(wishes)]
    asked = [0] * len(wishes)
    held: list[list[int]] = [[] for _ in seats]
    asking: Iterable[int] = range(len(wishes))
    while wanted := _next_wishes(asking, open_to, asked):
        asking = []
        for place, people in wanted.items():
            in_order = sorted([*held[place], *people], key=ranks[place].__getitem__)
            held[place] = choose(in_order, seats[place], groups)
            asking += set(in_order).difference(held[place])
    return _places(len(wishes), held)


def _next_wishes(asking: Iterable[int], open_to: list[list[int]], asked: list[int]) -> dict[int, list[int]]:
    """Let each ask for the next place, and remember that it was asked for."""
    wanted: dict[int, list[int]] = defaultdict(list)
    for person in asking:
        if asked[person] < len(open_to[person]):
            wanted[open_to[person][asked[person]]].append(person)
            asked[person] += 1
    return wanted


def _places(people: int, held: Sequence[Sequence[int]]) -> tuple[int | None, ...]:
    placed: list[int | None] = [None] * people
    for place, kept in enumerate(held):
        for person in kept:
            placed[person] = place
    return tuple(placed)
