"""Why one person got this place, or none: what came of each offering, and what would change it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from pembinaan.core.timeline import Status, first_day_of_all
from pembinaan.eligibility.admission import Admission
from pembinaan.planning.criteria import AllocationPolicy
from pembinaan.planning.market import GROUPS, Market, Placing
from pembinaan.planning.record import AskedFor, Outcome, Why
from pembinaan.planning.standing_in_line import decided_by, holders, next_in_line, outcome_of

__all__ = ["Given", "why_of"]


class Given(NamedTuple):
    """Hold an allocation with what it was made of.

    Attributes:
        market: The people and offerings in numbers.
        placing: The places that were given.
        policy: By what.
        on: The day.
        codes: The codes of the offerings.
        entry: The fingerprint of what the unit adds to the rules of entry.
        admit: Gives the full answer about admission of a person to an offering, both by number.
    """

    market: Market
    placing: Placing
    policy: AllocationPolicy
    on: date
    codes: tuple[str, ...]
    entry: str
    admit: Callable[[int, int], Admission]


def why_of(given: Given, person: int) -> Why:
    """Say why a person got this place, or none."""
    market, now = given.market, given.placing.places[person]
    facts, group = market.people[person], None
    if now is not None:
        group = dict(holders(market, given.placing, now))[person]
    return Why(
        participant_reference=facts.reference,
        on=given.on,
        offering=None if now is None else given.codes[now],
        reserved_for=None if group is None else GROUPS[group],
        asked=tuple(_asked(given, person, place) for place in market.wishes[person]),
        not_known=tuple(criterion for criterion in given.policy.criteria if facts.unknown(criterion)),
        policy=given.policy,
        by_total=given.placing.by_total,
    )


def _asked(given: Given, person: int, place: int) -> AskedFor:
    market, placing = given.market, given.placing
    outcome = outcome_of(market, placing, person, place)
    if outcome in {Outcome.NOT_ADMITTED, Outcome.NOT_ESTABLISHED}:
        return _kept_out(given.codes[place], outcome, given.admit(person, place))
    full = outcome is Outcome.FULL
    return AskedFor(
        offering=given.codes[place],
        outcome=outcome,
        rank=market.ranks[place][person] + 1,
        of=len(market.ranks[place]),
        next_in_line=next_in_line(market, placing, person, place) if full else None,
        decided_by=decided_by(market, placing, given.policy, person, place) if full else None,
    )


def _kept_out(code: str, outcome: Outcome, admission: Admission) -> AskedFor:
    """Say what keeps somebody out, and from when it does no longer; free places are another matter."""
    held = [one for one in admission.answered if one.question.hard and not one.prepared.about_places]
    spans = [one.timeline.span_at(admission.on) for one in held]
    lowest = min(span.status for span in spans)
    pairs = [(one, span) for one, span in zip(held, spans, strict=True) if span.status is lowest]
    binding, span = max(pairs, key=lambda pair: pair[0].timeline.first(Status.MET, admission.on) or date.max)
    missing = [path for span in spans if span.status is Status.UNKNOWN for path in span.reason.missing]
    return AskedFor(
        offering=code,
        outcome=outcome,
        binding=binding.prepared.asked.title(admission.applicant),
        reason=binding.prepared.asked.say(span.reason),
        from_day=first_day_of_all([one.timeline for one in held], Status.MET, admission.on),
        missing=tuple(dict.fromkeys(missing)),
    )
