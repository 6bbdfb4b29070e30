"""What an allocation answers: a light object, and the records that are made when they are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.fingerprint import fingerprint
from pembinaan.core.text import Text
from pembinaan.eligibility.admission import Applicant, Entrance
from pembinaan.planning.criteria import AllocationPolicy
from pembinaan.planning.market import GROUPS, Market, Placing
from pembinaan.planning.record import AllocationRecord, BelowLeast, Place, Unplaced
from pembinaan.planning.standing_in_line import furthest, holders
from pembinaan.programs.offering import Offering

__all__ = ["Allocation"]

NOT_HERE: Final = Fault(
    "allocation.unknown_person",
    Text(id="Orang ini tidak ikut dibagi tempatnya.", en="This person is not part of the allocation."),
    Text(id="Periksa nama samarannya.", en="Check the pseudonym."),
)
Asked = tuple[Mapping[str, int], Sequence[Entrance], Sequence[Applicant]]
"""The places taken already by code, the entrances of the offerings, and the people as applicants."""


class Allocation:
    """Answer who got which place.

    The properties are worked out when asked for; :attr:`record` holds them all, for JSON.
    """

    __slots__ = ("_asked", "_market", "_placing", "offerings", "on", "policy")

    def __init__(
        self,
        market: Market,
        placing: Placing,
        offerings: tuple[Offering, ...],
        policy: AllocationPolicy,
        on: date,
        asked: Asked,
    ) -> None:
        self._market = market
        self._placing = placing
        self._asked = asked
        self.offerings = offerings
        """The offerings, in the order of their codes."""
        self.policy = policy
        """By what places were given out."""
        self.on = on
        """The day."""

    @property
    def placed(self) -> tuple[Place, ...]:
        """The places that were given, in the order of the pseudonyms."""
        found = (self._places(number) for number in range(len(self.offerings)))
        return tuple(sorted((one for places in found for one in places), key=lambda one: one.participant_reference))

    def _places(self, place: int) -> list[Place]:
        ranks = self._market.ranks[place]
        return [
            Place(
                participant_reference=self._market.people[person].reference,
                offering=self.code(place),
                reserved_for=None if group is None else GROUPS[group],
                rank=ranks[person] + 1,
                of=len(ranks),
            )
            for person, group in holders(self._market, self._placing, place)
        ]

    def code(self, place: int) -> str:
        """Return the code of an offering by its number; each has one."""
        return self.offerings[place].code or ""

    @property
    def unplaced(self) -> tuple[Unplaced, ...]:
        """Those who got no place, in the order of the pseudonyms."""
        return tuple(
            Unplaced(
                participant_reference=self._market.people[person].reference,
                outcome=furthest(self._market, self._placing, person),
            )
            for person, now in enumerate(self._placing.places)
            if now is None
        )

    @property
    def below_least(self) -> tuple[BelowLeast, ...]:
        """The offerings with fewer people than their smallest class, those that were dropped included."""
        held, found = self._asked[0], []
        for place, offering in enumerate(self.offerings):
            people = self._placing.places.count(place) + held[self.code(place)]
            dropped, size = place in self._placing.dropped, offering.program.class_size
            if size and (people < size.least or dropped):
                found.append(BelowLeast(offering=self.code(place), people=people, least=size.least, dropped=dropped))
        return tuple(found)

    @property
    def record(self) -> AllocationRecord:
        """The whole allocation, for JSON."""
        return AllocationRecord(
            on=self.on,
            placed=self.placed,
            unplaced=self.unplaced,
            below_least=self.below_least,
            policy=self.policy,
            fingerprint=fingerprint(self.policy.model_dump(mode="json")),
        )

    def __repr__(self) -> str:
        given = sum(now is not None for now in self._placing.places)
        return f"Allocation(on={self.on}, {given} of {len(self._placing.places)} people placed)"
