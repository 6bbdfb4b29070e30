"""What an allocation answers: a light object, and the records that are made when they are read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.fingerprint import fingerprint
from pembinaan.core.text import Language, Text
from pembinaan.planning.explain import explain_allocation
from pembinaan.planning.market import GROUPS
from pembinaan.planning.record import AllocationRecord, BelowLeast, Place, Unplaced, Why
from pembinaan.planning.standing_in_line import furthest, holders
from pembinaan.planning.supposed import last_day_of
from pembinaan.planning.why import Given, why_of
from pembinaan.programs.offering import Offering

__all__ = ["Allocation"]

NOT_HERE: Final = Fault(
    "allocation.unknown_person",
    Text(id="Orang ini tidak termasuk dalam pembagian tempat ini.", en="This person is not part of this allocation."),
    Text(id="Periksa nama samarannya.", en="Check the pseudonym."),
)


class Allocation:
    """Answer who got which place.

    The properties are worked out when asked for; :attr:`record` holds them all, for JSON.
    """

    def __init__(self, given: Given, offerings: tuple[Offering, ...], held: Mapping[str, int]) -> None:
        self._given = given
        self._held = held
        self.offerings = offerings
        """The offerings, in the order of their codes."""
        self.policy = given.policy
        """By what places were given out."""
        self.on = given.on
        """The day."""

    @property
    def placed(self) -> tuple[Place, ...]:
        """The places that were given, in the order of the pseudonyms."""
        found = (self._places(number) for number in range(len(self.offerings)))
        return tuple(sorted((one for places in found for one in places), key=lambda one: one.participant_reference))

    def _places(self, place: int) -> list[Place]:
        ranks = self._given.market.ranks[place]
        return [
            Place(
                participant_reference=self._given.market.people[person].reference,
                offering=self._given.codes[place],
                reserved_for=None if group is None else GROUPS[group],
                rank=ranks[person] + 1,
                of=len(ranks),
            )
            for person, group in holders(self._given.market, self._given.placing, place)
        ]

    @property
    def unplaced(self) -> tuple[Unplaced, ...]:
        """Those who got no place, in the order of the pseudonyms."""
        return tuple(
            Unplaced(
                participant_reference=self._given.market.people[person].reference,
                outcome=furthest(self._given.market, self._given.placing, person),
            )
            for person, now in enumerate(self._given.placing.places)
            if now is None
        )

    @property
    def below_least(self) -> tuple[BelowLeast, ...]:
        """The offerings with fewer people than their smallest class, those that were dropped included."""
        found = []
        for place, (code, offering) in enumerate(zip(self._given.codes, self.offerings, strict=True)):
            people = self._given.placing.places.count(place) + self._held.get(code, 0)
            dropped, size = place in self._given.placing.dropped, offering.program.class_size
            if size and (people < size.least or dropped):
                found.append(BelowLeast(offering=code, people=people, least=size.least, dropped=dropped))
        return tuple(found)

    @property
    def over(self) -> tuple[str, ...]:
        """The offerings whose last day is past."""
        pairs = zip(self._given.codes, self.offerings, strict=True)
        return tuple(code for code, offering in pairs if last_day_of(offering) < self.on)

    @property
    def record(self) -> AllocationRecord:
        """The whole allocation, for JSON."""
        return AllocationRecord(
            on=self.on,
            placed=self.placed,
            unplaced=self.unplaced,
            below_least=self.below_least,
            over=self.over,
            policy=self.policy,
            by_total=self._given.placing.by_total,
            fingerprint=fingerprint(self.policy.model_dump(mode="json")),
            entry=self._given.entry,
        )

    @property
    def free(self) -> dict[str, int]:
        """How many places each offering had to give, by its code."""
        return {code: seats.places for code, seats in zip(self._given.codes, self._given.market.seats, strict=True)}

    def why(self, reference: str) -> Why:
        """Say why somebody got this place, or none, and what would change it. It names nobody else.

        Args:
            reference: The pseudonym of the person.

        Raises:
            InvalidError: ``allocation.unknown_person``.
        """
        for person, facts in enumerate(self._given.market.people):
            if facts.reference == reference:
                return why_of(self._given, person)
        raise NOT_HERE.error("reference")

    def explain(self, language: Language = "id") -> str:
        """Write the allocation in numbers; it names nobody."""
        return explain_allocation(self.record, self.free, language)

    def __repr__(self) -> str:
        given = sum(now is not None for now in self._given.placing.places)
        return f"Allocation(on={self.on}, {given} of {len(self._given.placing.places)} people placed)"
