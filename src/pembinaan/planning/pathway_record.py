"""What a pathway to a right, and the reach of an agreement, answer, as data."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from pembinaan.core.fields import AnyDay, Count, Day, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text

__all__ = ["GapCount", "OpenPoint", "PathStep", "PathStepKind", "Pathway", "Reach", "RightReach"]


class PathStepKind(StrEnum):
    """Say what a step of a pathway is."""

    JOIN = "JOIN"
    """Take part in an offering until its last day."""
    REPORT = "REPORT"
    """Have it reported and signed."""
    BESIDE = "BESIDE"
    """A step that no program takes, such as an assessment; or to wait."""
    OPENS = "OPENS"
    """The right opens, if all of this comes about."""
    CLOSED = "CLOSED"
    """What keeps the right closed: no step helps, nor does a program."""


class PathStep(Model):
    """Hold one step of a pathway."""

    kind: PathStepKind
    """What it is."""
    on: AnyDay | None
    """The day; null: no day is known."""
    what: Text
    """What to do, or what comes about."""
    offering: Line | None = None
    """The offering, by its code; null: none, or it has no code."""
    assumes: tuple[Text, ...] = ()
    """What is supposed in it."""
    conditions: tuple[Line, ...] = ()
    """The conditions that it is about."""


class OpenPoint(Model):
    """Hold a condition that stays open after the program."""

    code: Line
    """The condition."""
    title: Text
    """What is asked."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle it."""


class Pathway(Model):
    """Hold a dated plan by which a program would help somebody towards a right: a supposition, never a decision."""

    participant_reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    right: Line
    """The right."""
    title: Text
    """Its name."""
    on: Day
    """The day asked about."""
    steps: tuple[PathStep, ...]
    """First what keeps the right closed; then what to do, in the order of the days, steps without a day last."""
    opens_on: AnyDay | None
    """The first day on which the right is met if every session is attended and reported; null: none is known."""
    opens_without: AnyDay | None
    """The first day on which it is met without any program; null: none is known."""
    wanted_by: AnyDay | None
    """The first day on which all else can be met: a report later than that is late; null: there is no such day."""
    helped: bool
    """Whether a program closes a gap."""
    in_time: bool | None
    """Whether it does so by ``wanted_by``; null: no program closes a gap, or there is no such day."""
    still_open: tuple[OpenPoint, ...] = ()
    """What is not met then, or not known."""

    def explain(self, language: Language = "id") -> str:
        """Write the plan as lines of text."""
        from pembinaan.planning.explain_pathway import explain_pathway  # noqa: PLC0415 - it stands above

        return explain_pathway(self, language)


class RightReach(Model):
    """Hold how many people the programs could help towards one right. It names nobody."""

    right: Line
    """The right."""
    title: Text
    """Its name."""
    people_asked: Count
    """For how many people the right was asked."""
    people_with_gap: Count
    """How many lack, for this right, what taking part in a program brings."""
    helped_in_time: Count
    """How many of them a program could help by the day on which all else can be met."""
    helped_late: Count
    """How many of them a program could help, but later, or where no such day is known."""


class GapCount(Model):
    """Hold how many people a condition keeps from a right, that no program closes. It names nobody."""

    right: Line
    """The right."""
    code: Line
    """The condition."""
    title: Text
    """What is asked."""
    people: Count
    """How many."""
    not_known: Count = 0
    """Of how many of them it is not known whether the condition is met."""


class Reach(Model):
    """Hold what the programs of an agreement could do for rights, in numbers."""

    on: Day
    """The day."""
    by_right: tuple[RightReach, ...]
    """The rights, in the order asked."""
    gaps_without_program: tuple[GapCount, ...]
    """What keeps people from these rights and no program closes, those with the most people first."""

    def explain(self, language: Language = "id") -> str:
        """Write the counts as lines of text."""
        from pembinaan.planning.explain_pathway import explain_reach  # noqa: PLC0415 - it stands above

        return explain_reach(self, language)
