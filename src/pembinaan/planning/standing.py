"""How a person stands by each criterion, in whole numbers: what is not known stands behind everything that is known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.errors import InvalidError
from pembinaan.core.fingerprint import fingerprint
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission.conditions.of_sentence import Bound
from pembinaan.eligibility.admission.reserve_groups import belongs
from pembinaan.eligibility.case import Case
from pembinaan.participants.coaching.instrument_rows import KriminogenikFactor
from pembinaan.participants.coaching.instruments import factor_levels
from pembinaan.participants.coaching.levels import Instrument
from pembinaan.participants.people import Klien, Participant
from pembinaan.planning.criteria import AllocationPolicy, Candidate, Criterion, NeedServed
from pembinaan.programs.offering_parts import ReserveGroup

__all__ = ["LAST", "NEVER", "NO_NEED", "PersonFacts", "facts_of", "is_of_group", "value_of"]

NEVER: Final = date.max.toordinal()
"""The release of somebody whose sentence has no end: behind every day."""
LAST: Final = NEVER + 1
"""What is not known: behind everything."""
NO_NEED: Final = 4
"""A need that is not known, or that the program does not serve: behind the four levels."""


class PersonFacts(NamedTuple):
    """Hold what the criteria ask of one person.

    Attributes:
        reference: The pseudonym.
        origin: The origin; None: not known.
        release: The day on which the sentence ends, as a number; where it is not exact, the bound that counts.
        waiting: The first day of waiting, as a number.
        levels: By criminogenic factor how far it is from the highest level; None: no whole assessment is known.
        lot: The lot.
    """

    reference: str
    origin: str | None
    release: int
    waiting: int
    levels: dict[KriminogenikFactor, int] | None
    lot: int

    def unknown(self, criterion: Criterion) -> bool:
        """Tell whether what a criterion asks is not known."""
        return {
            Criterion.ORIGIN_SHARE: self.origin is None,
            Criterion.NEAREST_RELEASE: self.release == LAST,
            Criterion.NEED: self.levels is None,
            Criterion.WAITING: self.waiting == LAST,
            Criterion.LOT: False,
        }[criterion]


def facts_of(
    candidate: Candidate, case: Case | None, policy: AllocationPolicy, on: date, by: Bound = "earliest_expiry"
) -> PersonFacts:
    """Work out what the criteria ask of one person, from what is known on a day.

    Args:
        candidate: The person, and since when they wait.
        case: The case of a person who serves a sentence; None for others.
        policy: The policy; its lot is drawn.
        on: The day.
        by: By which bound the end of the sentence counts where it is not known to the day (reading ``remaining_time``).
    """
    person, waiting = candidate.person, candidate.waiting_since
    return PersonFacts(
        reference=person.reference,
        origin=person.coaching.origin if person.coaching else None,
        release=_release(person, case, by),
        waiting=LAST if waiting is None else waiting.toordinal(),
        levels=_levels(person, on),
        lot=int(fingerprint((policy.lot, person.reference)), 16),
    )


def _release(person: Participant, case: Case | None, by: Bound) -> int:
    """Return the day on which the sentence ends, or on which the guidance of a Klien began."""
    if isinstance(person, Klien) and person.bimbingan is not None:
        return person.bimbingan.start.toordinal()
    if case is None:
        return LAST
    if case.reckoning is None:
        return NEVER
    ends = case.reckoning.over()
    bound = ends.upper if by == "latest_expiry" else ends.lower
    if bound is None or bound <= case.reckoning.clock:  # without a word on remissions the first day could be the last
        return LAST
    return bound.toordinal()


def _levels(person: Participant, on: date) -> dict[KriminogenikFactor, int] | None:
    """Read the latest Kriminogenik known on a day; one that is not complete says nothing."""
    scored = person.coaching.scored if person.coaching else None
    known = [item for item in scored or () if item.instrument is Instrument.KRIMINOGENIK and item.assessed_on <= on]
    if not known:
        return None
    try:
        levels = factor_levels(max(known, key=lambda item: item.assessed_on))
    except InvalidError:
        return None
    return {factor: NO_NEED - 1 - level.rank for factor, level in levels.items()}


def value_of(facts: PersonFacts, criterion: Criterion, area: ContentArea, needs: Iterable[NeedServed]) -> int:
    """Say where a person stands by one criterion in an offering of a field; smaller goes first."""
    if criterion is Criterion.NEED:
        served = [item.factor for item in needs if area in item.areas]
        return min((facts.levels[factor] for factor in served), default=NO_NEED) if facts.levels else NO_NEED
    if criterion is Criterion.NEAREST_RELEASE:
        return facts.release
    return facts.waiting if criterion is Criterion.WAITING else facts.lot


def is_of_group(person: Participant, group: ReserveGroup, on: date) -> bool:
    """Tell whether somebody is known to be of a group for which places are reserved."""
    return belongs(person, group).at(on) is Status.MET
