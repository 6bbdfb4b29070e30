"""Who gets which place: deterministic, by an order of priority that is stated, and explained for each person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pembinaan.core.asked import asks_day
from pembinaan.planning.allocation import Allocation
from pembinaan.planning.criteria import AllocationPolicy, Candidate
from pembinaan.planning.market import place_people
from pembinaan.planning.round import Round
from pembinaan.planning.setting import DEFAULT_SETTING, Setting
from pembinaan.programs.offering import Offering

__all__ = ["allocate"]


@asks_day
def allocate(
    people: Sequence[Candidate],
    offerings: Sequence[Offering],
    policy: AllocationPolicy,
    *,
    on: date,
    setting: Setting = DEFAULT_SETTING,
) -> Allocation:
    """Give places to people who may join, at most one to each, by an order of priority.

    Each offering has an order of those who are admitted to it, by the criteria of the policy in turn. Nobody is passed
    over for an open place by somebody of lower priority, nor for a reserved one by somebody of lower priority in its
    group; of all such answers this is the one that is best for every person. No place is given beyond what there is,
    none to somebody who is not admitted, or of whom that is not established. In which order people and offerings are
    given changes nothing.

    The answer decides nothing: the TPP recommends, and the head of the unit decides.

    Args:
        people: The people, with their wishes.
        offerings: The offerings; each needs a code.
        policy: By what places are given out.
        on: The day.
        setting: What the unit adds to the rules of entry, who is enrolled already, and how open questions are answered.

    Raises:
        InvalidError: ``allocation.duplicate_person``, ``allocation.offering_without_code``,
            ``allocation.duplicate_offering``, ``allocation.unknown_wish``, ``allocation.not_a_candidate``,
            ``day.not_a_date`` or ``day.out_of_range``.
        UnsupportedError: What :meth:`Agreement.state` raises.

    Source: the order of priority is a proposal of this library; no provision sets one.
    """
    found = Round(people, offerings, policy, on, setting)
    market = found.market()
    return found.allocation(market, place_people(market, found.least(), drop=policy.drop_below_least))
