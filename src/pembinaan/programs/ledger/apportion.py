"""Split whole rupiah so that nothing is lost: the largest remainders get the rupiah that are left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from pembinaan.core.whole import whole
from pembinaan.programs.ledger.faults import BELOW_ZERO, NO_WEIGHT, NOT_EXACT, NOT_WHOLE

__all__ = ["apportion", "distribute", "distribute_among"]


def apportion(total: int, shares: Sequence[Fraction]) -> tuple[int, ...]:
    """Split an amount by shares; the parts always add up to the amount.

    Each share first gets its part rounded down. The rupiah that are left go, one each, to the shares whose rounding
    took the most off; where two lost the same, to the earlier. No part differs from the exact one by a whole rupiah.
    A rupiah more to split can leave one share a rupiah less: that lies in the method.

    Args:
        total: The amount in whole rupiah.
        shares: The exact shares, in order.

    Raises:
        InvalidError: ``split.below_zero``, ``split.not_exact`` for a share that is no Fraction, ``split.not_whole``
            where the shares do not add up to one; ``number.not_whole`` or ``number.too_large`` for the amount.

    Example:
        >>> apportion(1_270_000, (Fraction(30, 100), Fraction(70, 100)))
        (381000, 889000)
        >>> apportion(10, (Fraction(1, 3), Fraction(1, 3), Fraction(1, 3)))
        (4, 3, 3)
    """
    whole(total, "total")
    if not all(isinstance(share, Fraction | int) for share in shares):
        raise NOT_EXACT.error("shares")
    if total < 0 or any(share < 0 for share in shares):
        raise BELOW_ZERO.error("total" if total < 0 else "shares")
    if sum(shares) != 1:
        raise NOT_WHOLE.error("shares")
    parts = [int(total * share) for share in shares]
    lost = sorted(range(len(shares)), key=lambda place: (parts[place] - total * shares[place], place))
    for place in lost[: total - sum(parts)]:
        parts[place] += 1
    return tuple(parts)


def distribute(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Split an amount among people by days or JP worked, in the order given; nothing is lost.

    Raises:
        InvalidError: ``split.below_zero``, ``split.no_weight`` where every weight is nothing, ``number.not_whole`` or
            ``number.too_large``.

    Example:
        >>> distribute(381_000, [1] * 7)
        (54429, 54429, 54429, 54429, 54428, 54428, 54428)
    """
    whole(amount, "amount")
    for weight in weights:
        whole(weight, "weights")
    if any(weight < 0 for weight in weights):
        raise BELOW_ZERO.error("weights")
    together = sum(weights)
    if not together:
        raise NO_WEIGHT.error("weights")
    return apportion(amount, [Fraction(weight, together) for weight in weights])


def distribute_among(amount: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Split an amount among people known by pseudonym.

    Whoever's rounding took the same off is served in the order of the pseudonyms, so that the order in which people
    are given changes nothing.

    Raises:
        InvalidError: As :func:`distribute`.

    Example:
        >>> distribute_among(100, {"contoh-2": 1, "contoh-1": 1, "contoh-3": 1})
        {'contoh-1': 34, 'contoh-2': 33, 'contoh-3': 33}
    """
    people = sorted(weights)
    return dict(zip(people, distribute(amount, [weights[one] for one in people]), strict=True))
