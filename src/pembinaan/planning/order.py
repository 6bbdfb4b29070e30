"""The order of priority among those whom one offering may admit: criteria in turn, and equal shares by origin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

__all__ = ["Standing", "by_shares", "ranked"]


class Standing(NamedTuple):
    """Hold how one person stands in one offering; smaller goes first.

    Attributes:
        values: By criterion, in their order, without the shares by origin; the last is unlike that of anybody else.
        origin: The number of the origin.
    """

    values: tuple[int, ...]
    origin: int


def ranked(standings: Mapping[int, Standing], share_at: int | None, weights: Sequence[Fraction]) -> dict[int, int]:
    """Rank people from first (0) to last.

    Args:
        standings: How each person stands.
        share_at: Before which of the values the share of the origin counts; None: it does not count.
        weights: The weight of each origin, by its number.

    Example:
        >>> near, far = Standing((1, 0), 0), Standing((9, 1), 1)
        >>> both = {7: near, 8: Standing((2, 2), 0), 9: far}
        >>> ranked(both, None, ())
        {7: 0, 8: 1, 9: 2}
        >>> ranked(both, 0, (Fraction(1), Fraction(1)))
        {7: 0, 9: 1, 8: 2}
    """
    order = sorted(standings, key=lambda person: standings[person].values)
    if share_at is not None:
        shares = by_shares([standings[person].origin for person in order], weights)
        keys = {
            person: (*standings[person].values[:share_at], share, place)
            for place, (person, share) in enumerate(zip(order, shares, strict=True))
        }
        order.sort(key=keys.__getitem__)
    return {person: place for place, person in enumerate(order)}


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
