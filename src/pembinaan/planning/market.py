"""The people and offerings of one allocation as plain numbers, and the places that follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.timeline import Status
from pembinaan.planning.choice import Seats
from pembinaan.planning.criteria import AllocationPolicy, Criterion
from pembinaan.planning.match import match
from pembinaan.planning.order import Key, Standing, keys_of, ranked
from pembinaan.planning.standing import PersonFacts, value_of
from pembinaan.programs.offering import Offering
from pembinaan.programs.offering_parts import ReserveGroup

__all__ = ["GROUPS", "Market", "Placing", "market_of", "place_people", "seats_of"]

GROUPS = tuple(ReserveGroup)
"""The groups by their numbers."""


class Market(NamedTuple):
    """Hold one allocation in numbers: people and offerings are numbered in the order of their names.

    Attributes:
        people: What the criteria ask of each person.
        wishes: The offerings that each person asks for, the dearest first.
        answers: For each offering the answer of admission for those who ask for it.
        keys: For each offering how those stand who are admitted.
        ranks: The same people from first (0) to last.
        seats: The places.
        groups: The groups of each person.
    """

    people: tuple[PersonFacts, ...]
    wishes: tuple[tuple[int, ...], ...]
    answers: tuple[Mapping[int, Status], ...]
    keys: tuple[Mapping[int, Key], ...]
    ranks: tuple[Mapping[int, int], ...]
    seats: tuple[Seats, ...]
    groups: tuple[frozenset[int], ...]


class Placing(NamedTuple):
    """Hold who got which place.

    Attributes:
        places: For each person the offering, by number, or None.
        dropped: The offerings that were dropped, in that order.
        by_total: Whether places were given out for the greatest sum of benefits, and not by the order of priority.
    """

    places: tuple[int | None, ...]
    dropped: tuple[int, ...] = ()
    by_total: bool = False


def seats_of(offering: Offering, taken: int, policy: AllocationPolicy) -> Seats:
    """Say which places are free.

    Places that are taken already count as open ones as long as there are any, so that reserved ones stay for their
    group.
    """
    free = max(0, offering.capacity - taken)
    reserved: list[tuple[int, int]] = []
    for item in offering.reserved:
        kept = min(item.places, free - sum(count for _, count in reserved))
        if kept:
            reserved.append((GROUPS.index(item.group), kept))
    return Seats(free, tuple(reserved), policy.release_unfilled)


def market_of(
    people: Sequence[PersonFacts],
    wishes: Sequence[Sequence[int]],
    answers: Sequence[Mapping[int, Status]],
    areas: Sequence[ContentArea],
    policy: AllocationPolicy,
    rooms: tuple[Sequence[Seats], Sequence[frozenset[int]]],
) -> Market:
    """Put people in the order of each offering.

    Args:
        people: What the criteria ask of each person.
        wishes: The offerings that each person asks for.
        answers: For each offering the answer of admission for those who ask for it.
        areas: The field of each offering's program.
        policy: The policy.
        rooms: The places of each offering, and the groups of each person.
    """
    origins = sorted({person.origin for person in people}, key=lambda origin: (origin is not None, origin or ""))
    weights = [policy.weights.get(origin, Fraction(1)) for origin in origins]
    numbers = {origin: number for number, origin in enumerate(origins)}
    standing = {area: _standings(people, numbers, area, policy) for area in sorted(set(areas))}
    share_at = policy.criteria.index(Criterion.ORIGIN_SHARE) if Criterion.ORIGIN_SHARE in policy.criteria else None
    keys = [
        keys_of(_admitted(standing[area], answer), share_at, weights)
        for area, answer in zip(areas, answers, strict=True)
    ]
    return Market(
        people=tuple(people),
        wishes=tuple(tuple(mine) for mine in wishes),
        answers=tuple(answers),
        keys=tuple(keys),
        ranks=tuple(ranked(held) for held in keys),
        seats=tuple(rooms[0]),
        groups=tuple(rooms[1]),
    )


def _standings(
    people: Sequence[PersonFacts], origins: Mapping[str | None, int], area: ContentArea, policy: AllocationPolicy
) -> dict[int, Standing]:
    """Work out how everybody stands in offerings of a field, the first in order first."""
    criteria = [criterion for criterion in policy.criteria if criterion is not Criterion.ORIGIN_SHARE]
    held = [
        Standing(tuple(value_of(facts, criterion, area, policy.needs) for criterion in criteria), origins[facts.origin])
        for facts in people
    ]
    return {number: held[number] for number in sorted(range(len(people)), key=lambda number: held[number].values)}


def _admitted(standings: Mapping[int, Standing], answers: Mapping[int, Status]) -> dict[int, Standing]:
    return {person: held for person, held in standings.items() if answers.get(person) is Status.MET}


def place_people(market: Market, least: Sequence[int], *, drop: bool) -> Placing:
    """Give out the places; where asked, drop the offering that is short of the most people, and begin anew.

    Args:
        market: The people and offerings.
        least: How many people each offering still needs for its smallest class.
        drop: Whether an offering that stays short is dropped.
    """
    dropped: list[int] = []
    while True:
        wishes = [[place for place in mine if place not in dropped] for mine in market.wishes]
        places = match(wishes, market.ranks, market.seats, market.groups)
        short = {place: needed - places.count(place) for place, needed in enumerate(least) if place not in dropped}
        worst = max(short, key=lambda place: (short[place], -place), default=None) if drop else None
        if worst is None or short[worst] <= 0:
            return Placing(places, tuple(dropped))
        dropped.append(worst)
