"""The greatest total benefit of giving out places, through the optional extra ``pembinaan[best]`` (scipy)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault, UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.core.whole import whole
from pembinaan.planning.allocation import Allocation
from pembinaan.planning.choice import Seats
from pembinaan.planning.criteria import AllocationPolicy, Candidate
from pembinaan.planning.market import Placing
from pembinaan.planning.round import Round
from pembinaan.planning.setting import DEFAULT_SETTING, Setting
from pembinaan.programs.offering import Offering

__all__ = ["allocate_for_total", "best_total"]

_MISSING: Final = Text(
    id="Untuk mencari jumlah manfaat terbesar pasang dulu pembinaan[best]; dari salinan kodenya sendiri: "
    'pip install ".[best]".',
    en='To look for the greatest total benefit, install pembinaan[best] first; from a checkout: pip install ".[best]".',
)
TOO_LARGE: Final = Fault(
    "allocation.benefit_too_large",
    Text(
        id="Angka manfaat terlalu besar untuk dijumlahkan dengan tepat.",
        en="The numbers of benefit are too large to be added up exactly.",
    ),
    Text(id="Pakai angka yang lebih kecil, misalnya 0 sampai 100.", en="Use smaller numbers, such as 0 to 100."),
)
BELOW_ZERO: Final = Fault(
    "allocation.benefit_below_zero",
    Text(id="Angka manfaat di bawah nol.", en="A number of benefit is below zero."),
    Text(
        id="Pakai 0 atau lebih; yang tidak boleh masuk tidak diberi angka.",
        en="Use 0 or more; who may not join is given no number.",
    ),
)
_EXACT: Final = 2**53
"""Up to here every whole number has a floating-point form of its own."""


@asks_day
def allocate_for_total(
    people: Sequence[Candidate],
    offerings: Sequence[Offering],
    policy: AllocationPolicy,
    benefit: Callable[[Candidate, Offering], int],
    *,
    on: date,
    setting: Setting = DEFAULT_SETTING,
) -> Allocation:
    """Give out places as :func:`pembinaan.planning.allocate.allocate` does, but for the greatest sum of benefits.

    Only who is admitted is placed, and never beyond what there is. Here somebody can be passed over by somebody of
    lower priority, and the smallest class never drops an offering: the answer says so by ``below_least`` only.

    Args:
        people: The people, with their wishes; where they stand in their order makes no difference here.
        offerings: The offerings; each needs a code.
        policy: The order of priority, which settles what the sum leaves open.
        benefit: The benefit of a place, a whole number from 0 on.
        on: The day.
        setting: What the unit adds to the rules of entry, who is enrolled already, and how open questions are answered.

    Raises:
        InvalidError: As :func:`pembinaan.planning.allocate.allocate` and :func:`best_total`.
        UnsupportedError: ``extra.best`` when scipy is not installed.
    """
    found = Round(people, offerings, policy, on, setting)
    market, plans = found.market(), tuple(found.plans.values())
    benefits = [
        {place: benefit(candidate, plans[place]) for place in mine if market.answers[place][person] is Status.MET}
        for person, (candidate, mine) in enumerate(zip(found.candidates, market.wishes, strict=True))
    ]
    places = best_total(benefits, market.ranks, market.seats, market.groups)
    return found.allocation(market, Placing(places, by_total=True))


def best_total(
    benefits: Sequence[Mapping[int, int]],
    ranks: Sequence[Mapping[int, int]],
    seats: Sequence[Seats],
    groups: Sequence[frozenset[int]],
) -> tuple[int | None, ...]:
    """Give out places so that the sum of the benefits is the greatest there is.

    Who may join is placed where a place is left, even with no benefit. Of several answers with the same sum it is one
    with the best priorities in all. Somebody can be passed over here by somebody of lower priority.

    A reserved place is open to others only as far as fewer people of its group may join than are reserved for it, and
    only where :class:`pembinaan.planning.choice.Seats` lets it be.

    Args:
        benefits: For each person the benefit of each offering that the person may join.
        ranks: For each offering the rank of each of them, the lowest first.
        seats: For each offering its places.
        groups: For each person the groups, by number.

    Raises:
        InvalidError: ``allocation.benefit_below_zero``, ``allocation.benefit_too_large`` or ``number.not_whole``.
        UnsupportedError: ``extra.best`` when scipy is not installed.

    Example:
        >>> nobody = frozenset()
        >>> best_total([{0: 9, 1: 8}, {0: 9}], [{0: 0, 1: 1}, {0: 0}], [Seats(1), Seats(1)], [nobody, nobody])
        (1, 0)
    """
    _check(benefits)
    try:
        from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - an optional extra
    except ImportError:
        raise UnsupportedError("extra.best", _MISSING) from None
    columns = [column for place in range(len(seats)) for column in _columns(place, benefits, seats[place], groups)]
    placed: list[int | None] = [None] * len(benefits)
    if benefits and columns:
        worths = [_worths(person, benefits, ranks, columns, groups[person]) for person in range(len(benefits))]
        for person, column in zip(*linear_sum_assignment(worths, maximize=True), strict=True):
            if worths[person][column]:
                placed[person] = columns[column][0]
    return tuple(placed)


def _check(benefits: Sequence[Mapping[int, int]]) -> None:
    given = [benefit for mine in benefits for benefit in mine.values()]
    for benefit in given:
        whole(benefit, "benefit", most=None)
    if min(given, default=0) < 0:
        raise BELOW_ZERO.error("benefit")
    people = len(benefits)
    if people * (max(given, default=0) * _step(people) + people) >= _EXACT:
        raise TOO_LARGE.error("benefit")


def _step(people: int) -> int:
    """Return what one unit of benefit weighs: more than all the priorities together."""
    return people * people + 1


def _columns(
    place: int, benefits: Sequence[Mapping[int, int]], seats: Seats, groups: Sequence[frozenset[int]]
) -> list[tuple[int, int | None]]:
    """Give each place of an offering a column, with the group that it is kept for; no more than people can fill."""
    joining = [groups[person] for person, mine in enumerate(benefits) if place in mine]
    columns: list[tuple[int, int | None]] = []
    open_places = seats.places
    for group, reserved in seats.reserved:
        filled = min(reserved, sum(group in mine for mine in joining))
        columns += [(place, group)] * filled
        open_places -= filled if seats.release_unfilled else reserved
    return columns + [(place, None)] * min(open_places, len(joining))


def _worths(
    person: int,
    benefits: Sequence[Mapping[int, int]],
    ranks: Sequence[Mapping[int, int]],
    columns: Sequence[tuple[int, int | None]],
    mine: frozenset[int],
) -> list[int]:
    """Say what each column is worth to a person: nothing where the person may not have it."""
    people = len(benefits)
    worth = {
        place: benefit * _step(people) + people - ranks[place][person] for place, benefit in benefits[person].items()
    }
    return [worth.get(place, 0) if group is None or group in mine else 0 for place, group in columns]
