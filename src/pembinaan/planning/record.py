"""What an allocation and a question about it answer, as data."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from pembinaan.core.fields import AnyDay, Count, Day, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.patterns import FINGERPRINT
from pembinaan.core.text import Language, Text
from pembinaan.planning.criteria import AllocationPolicy, Criterion
from pembinaan.programs.offering_parts import ReserveGroup

__all__ = ["AllocationRecord", "AskedFor", "BelowLeast", "Outcome", "Place", "Unplaced", "Why"]


class Outcome(StrEnum):
    """Say what came of it that somebody asked for a place in an offering."""

    PLACED = "PLACED"
    """The place was given."""
    DEARER = "DEARER"
    """A place that the person wishes more was given."""
    FULL = "FULL"
    """Admitted, but others go before."""
    OUTWEIGHED = "OUTWEIGHED"
    """Admitted, but the sum of all benefits is greater without."""
    DROPPED = "DROPPED"
    """The offering was dropped: too few people for its smallest class."""
    NOT_ESTABLISHED = "NOT_ESTABLISHED"
    """Whether the person may join is not established: facts are missing."""
    NOT_ADMITTED = "NOT_ADMITTED"
    """The person may not join."""


class Place(Model):
    """Hold a place that was given."""

    participant_reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    offering: Line
    """The offering, by its code."""
    reserved_for: ReserveGroup | None = None
    """The group for which the place was reserved; null: an open place."""
    rank: Positive
    """Where the person stands in the order of the offering, 1 the first."""
    of: Positive
    """How many people are in that order."""


class Unplaced(Model):
    """Hold that somebody got no place."""

    participant_reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    outcome: Outcome | None = None
    """The furthest that the person came with any offering; null: the person asks for none."""


class BelowLeast(Model):
    """Hold that an offering has fewer people than its smallest class."""

    offering: Line
    """The offering, by its code."""
    people: Count
    """How many there are: placed now, and in the class already."""
    least: Positive
    """How many the smallest class has."""
    dropped: bool
    """Whether it was dropped for that."""


class AskedFor(Model):
    """Hold what came of one offering for one person. It names nobody else."""

    offering: Line
    """The offering, by its code."""
    outcome: Outcome
    """What came of it."""
    rank: Positive | None = None
    """Where the person stands in its order, 1 the first; null: not in it."""
    of: Positive | None = None
    """How many people are in that order; null: the person is not in it."""
    next_in_line: Positive | None = None
    """The place among those who would rather be here than where they are, 1 the next; null: the person is not."""
    decided_by: Criterion | None = None
    """What put the last one who has an open place there before the person; null: nobody has one, or not full."""
    binding: Text | None = None
    """What is asked and keeps the person out; null: nothing."""
    reason: Text | None = None
    """Why it is so; null: what is asked says it all."""
    from_day: AnyDay | None = None
    """The first day on which the person could be admitted, if nothing changes; null: none is known."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle it."""


class Why(Model):
    """Hold why somebody got this place, or none. It names nobody else."""

    participant_reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    on: Day
    """The day."""
    offering: Line | None
    """The offering with the place; null: none."""
    reserved_for: ReserveGroup | None = None
    """The group for which that place was reserved; null: an open place, or none."""
    asked: tuple[AskedFor, ...]
    """What came of each offering that the person asks for, the dearest first."""
    not_known: tuple[Criterion, ...] = ()
    """The criteria for which the file does not hold what they ask; there the person stands last."""
    policy: AllocationPolicy
    """By what places were given out."""
    by_total: bool = False
    """Whether they were given out for the greatest sum of benefits, so that the policy only settled ties."""

    def explain(self, language: Language = "id") -> str:
        """Write it as lines of text, with what would change it."""
        from pembinaan.planning.explain import explain_why  # noqa: PLC0415 - it stands above

        return explain_why(self, language)


class AllocationRecord(Model):
    """Hold a whole allocation, for JSON."""

    on: Day
    """The day."""
    placed: tuple[Place, ...]
    """The places that were given, in the order of the pseudonyms."""
    unplaced: tuple[Unplaced, ...]
    """Those who got none, in the order of the pseudonyms."""
    below_least: tuple[BelowLeast, ...] = ()
    """Offerings with fewer people than their smallest class."""
    over: tuple[Line, ...] = ()
    """Offerings whose last day is past."""
    policy: AllocationPolicy
    """By what places were given out."""
    by_total: bool = False
    """Whether they were given out for the greatest sum of benefits, so that the policy only settled ties."""
    fingerprint: Annotated[str, Field(pattern=FINGERPRINT)]
    """The fingerprint of the policy."""
    entry: Annotated[str, Field(pattern=FINGERPRINT)]
    """The fingerprint of what the unit adds to the rules of entry, switches off or makes binding."""
