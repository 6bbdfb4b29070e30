"""Who gets which place: deterministic, by an order of priority that is stated, and explained for each person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission import Applicant
from pembinaan.eligibility.admission.taken import active
from pembinaan.planning.admitted import Answers
from pembinaan.planning.allocation import Allocation
from pembinaan.planning.criteria import AllocationPolicy, Candidate
from pembinaan.planning.market import GROUPS, Market, market_of, place_people, seats_of
from pembinaan.planning.preferences import by_code, by_reference, wishes_of
from pembinaan.planning.setting import DEFAULT_SETTING, Setting
from pembinaan.planning.standing import PersonFacts, facts_of, is_of_group
from pembinaan.programs.offering import Offering

__all__ = ["allocate"]


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
        setting: Who is enrolled already, and how open questions are answered.

    Raises:
        InvalidError: ``allocation.duplicate_person``, ``allocation.offering_without_code``,
            ``allocation.duplicate_offering`` or ``allocation.unknown_wish``.
        UnsupportedError: What :meth:`Agreement.state` raises.

    Source: the order of priority is a proposal of this library; no provision sets one.
    """
    candidates, plans = by_reference(people), by_code(offerings)
    applicants = [setting.applicant(candidate.person) for candidate in candidates]
    facts = [
        facts_of(candidate, applicant.case, policy, on)
        for candidate, applicant in zip(candidates, applicants, strict=True)
    ]
    wishes = [wishes_of(*pair, plans, policy) for pair in zip(candidates, facts, strict=True)]
    entrances = [setting.entrance(offering, policy.admission) for offering in plans.values()]
    answers = Answers(entrances, on)
    answered = [answers.of(*pair) for pair in zip(applicants, wishes, strict=True)]
    held = _taken(plans, setting, on)
    market = _market(facts, wishes, answered, plans, policy, (held, applicants, on))
    least = [_least(offering) - held[code] for code, offering in plans.items()]
    placing = place_people(market, least, drop=policy.drop_below_least)
    return Allocation(market, placing, tuple(plans.values()), policy, on, (held, entrances, applicants))


def _market(
    facts: Sequence[PersonFacts],
    wishes: Sequence[Sequence[int]],
    answered: Sequence[Mapping[int, Status]],
    plans: Mapping[str, Offering],
    policy: AllocationPolicy,
    rooms: tuple[Mapping[str, int], Sequence[Applicant], date],
) -> Market:
    held, applicants, on = rooms
    answers: list[dict[int, Status]] = [{} for _ in plans]
    for person, mine in enumerate(answered):
        for place, status in mine.items():
            answers[place][person] = status
    areas = [offering.program.area for offering in plans.values()]
    seats = [seats_of(offering, held[code], policy) for code, offering in plans.items()]
    groups = [
        frozenset(number for number, group in enumerate(GROUPS) if is_of_group(one.person, group, on))
        for one in applicants
    ]
    return market_of(facts, wishes, answers, areas, policy, (seats, groups))


def _taken(plans: Mapping[str, Offering], setting: Setting, on: date) -> Counter[str]:
    """Count the places that are taken already; what is not known to be free is taken."""
    known = {plan.code: plan for plan in setting.register.offerings}
    named = [(one.offering, one) for one in setting.register.enrolments if one.offering is not None]
    return Counter(
        code for code, one in named if active(one, plans.get(code, known.get(code))).at(on) is not Status.NOT_MET
    )


def _least(offering: Offering) -> int:
    return offering.program.class_size.least if offering.program.class_size else 0
