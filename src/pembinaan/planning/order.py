"""The order of priority among those whom one offering may admit: criteria in turn, and equal shares by origin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

__all__ = ["Key", "Standing", "by_shares", "keys_of", "ranked"]


class Standing(NamedTuple):
    """Hold how one person stands in one offering; smaller goes first.

    Attributes:
        values: By criterion, in their order, without the shares by origin; the last is unlike that of anybody else.
        origin: The number of the origin.
    """

    values: tuple[int, ...]
    origin: int


Key = tuple[int, ...]
"""How one person stands in one offering by each criterion, shares included: the smaller key goes first."""


def keys_of(standings: Mapping[int, Standing], share_at: int | None, weights: Sequence[Fraction]) -> dict[int, Key]:
    """Put the share of the origin among the criteria.

    Among those of one origin the other criteria say who is its first, second and so on.

    Args:
        standings: How each person stands.
        share_at: Before which of the values the share of the origin counts; None: it does not count.
        weights: The weight of each origin, by its number.

    Example:
        >>> three = {7: Standing((1, 0), 0), 8: Standing((2, 2), 0), 9: Standing((9, 1), 1)}
        >>> keys_of(three, 0, (Fraction(1), Fraction(1)))
        {7: (1, 1, 0), 8: (3, 2, 2), 9: (1, 9, 1)}
    """
    if share_at is None:
        return {person: standing.values for person, standing in standings.items()}
    order = sorted(standings, key=lambda person: standings[person].values)
    shares = by_shares([standings[person].origin for person in order], weights)
    return {
        person: (*standings[person].values[:share_at], share, *standings[person].values[share_at:])
        for person, share in zip(order, shares, strict=True)
    }


def ranked(keys: Mapping[int, Key]) -> dict[int, int]:
    """Rank people from first (0) to last.

    Example:
        >>> ranked({7: (1, 1, 0), 8: (3, 2, 2), 9: (1, 9, 1)})
        {7: 0, 9: 1, 8: 2}
    """
    return {person: place for place, person in enumerate(sorted(keys, key=keys.__getitem__))}


def by_shares(origins: Sequence[int], weights: Sequence[Fraction]) -> list[int]:
    """Number the people of each origin in turn, so that origins get places in proportion to their weights.

    The first of an origin of weight one stands at 1/2, the second at 3/2, and so on; a weight of two halves that
    (Sainte-Laguë). All are multiplied by the same number so that they are whole.

    Args:
        origins: The origins of people, in the order of the other criteria.
        weights: The weight of each origin, by its number.

    Example:
        >>> by_shares([0, 0, 0, 1], [Fraction(2), Fraction(1)])
        [1, 3, 5, 2]
    """
    steps = [1 / weight for weight in weights]
    whole = lcm(*(step.denominator for step in steps)) if steps else 1
    scaled = [int(step * whole) for step in steps]
    seen: dict[int, int] = defaultdict(int)
    shares = []
    for origin in origins:
        shares.append((2 * seen[origin] + 1) * scaled[origin])
        seen[origin] += 1
    return shares
