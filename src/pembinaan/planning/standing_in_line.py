"""How far somebody came with an offering: what came of it, the place in line, and the criterion that decided."""

from __future__ import annotations

from pembinaan.core.timeline import Status
from pembinaan.planning.choice import seated
from pembinaan.planning.criteria import AllocationPolicy, Criterion
from pembinaan.planning.market import Market, Placing
from pembinaan.planning.record import Outcome

__all__ = ["decided_by", "furthest", "holders", "next_in_line", "outcome_of"]

_OF_ANSWER = {Status.NOT_MET: Outcome.NOT_ADMITTED, Status.UNKNOWN: Outcome.NOT_ESTABLISHED}


def outcome_of(market: Market, placing: Placing, person: int, place: int) -> Outcome:
    """Say what came of it that a person asked for a place."""
    now, mine = placing.places[person], market.wishes[person]
    answer = market.answers[place][person]
    if answer in _OF_ANSWER:
        return _OF_ANSWER[answer]
    if place in placing.dropped:
        return Outcome.DROPPED
    if now is None or mine.index(place) < mine.index(now):
        return Outcome.OUTWEIGHED if placing.by_total else Outcome.FULL
    return Outcome.PLACED if now == place else Outcome.DEARER


def furthest(market: Market, placing: Placing, person: int) -> Outcome | None:
    """Say how far somebody without a place came with any offering; None: they ask for none."""
    found = {outcome_of(market, placing, person, place) for place in market.wishes[person]}
    return next((outcome for outcome in Outcome if outcome in found), None)


def holders(market: Market, placing: Placing, place: int) -> list[tuple[int, int | None]]:
    """List those who have a place in an offering, each with the group for which it was reserved."""
    ranks = market.ranks[place]
    held = [person for person, now in enumerate(placing.places) if now == place]
    return seated(sorted(held, key=ranks.__getitem__), market.seats[place], market.groups)


def next_in_line(market: Market, placing: Placing, person: int, place: int) -> int:
    """Count those who would rather be here than where they are, up to this person."""
    ranks = market.ranks[place]
    before = [other for other, rank in ranks.items() if rank <= ranks[person]]
    return sum(outcome_of(market, placing, other, place) is Outcome.FULL for other in before)


def decided_by(market: Market, placing: Placing, policy: AllocationPolicy, person: int, place: int) -> Criterion | None:
    """Name the criterion that put the last one with an open place before this person; None: nobody has one."""
    last = [other for other, group in holders(market, placing, place) if group is None][-1:]
    keys = market.keys[place]
    pairs = [pair for other in last for pair in zip(policy.criteria, keys[other], keys[person], strict=True)]
    return next((criterion for criterion, theirs, mine in pairs if theirs != mine), None)
