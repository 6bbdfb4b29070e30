"""The records of the coaching file; null is not known, an empty list is known to be none."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from pembinaan.core.fields import Count, Day, Line
from pembinaan.core.model import Model
from pembinaan.core.period import Period
from pembinaan.participants.coaching.levels import (
    DisciplineLevel,
    FitFor,
    Instrument,
    SppnVariable,
    StageCode,
    TppRole,
    TppSubject,
    UnitKind,
)

__all__ = [
    "DisciplineCase",
    "FitnessLetter",
    "ItemScore",
    "Orientation",
    "Placement",
    "ScoredAssessment",
    "SppnItem",
    "SppnMonth",
    "SppnScore",
    "StageRecord",
    "TppCase",
    "TppSession",
]

_MOST: Final = 100


class Placement(Period):
    """Hold a stay in one unit: its first day and the first day after it."""

    institution: Line
    """The unit."""
    kind: UnitKind
    """Which kind of unit it is."""
    start: Day
    """The first day there."""
    end: Day | None = None
    """The first day after it; null: still there, or not known."""


class StageRecord(Period):
    """Hold one stage of pembinaan: its first day and the first day after it."""

    stage: StageCode
    """Which stage."""
    start: Day
    """The first day."""
    end: Day | None = None
    """The first day after it; null: it still runs, or not known."""
    tpp: Line | None = None
    """The session of the TPP that set it; null: none is known."""


class Orientation(Period):
    """Hold the admisi-orientasi: its first day and the first day after it."""

    start: Day
    """The first day."""
    end: Day | None = None
    """The first day after it; null: it still runs, or not known."""


class TppCase(Model):
    """Hold what the TPP recommended in one case; it decides nothing."""

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    subject: TppSubject
    """What the case is about."""
    recommends: bool | None = None
    """Whether the TPP speaks for it; null: not known."""
    note: Line | None = Field(default=None, repr=False)
    """What it adds; null: nothing."""


class TppSession(Model):
    """Hold one session of the TPP."""

    id: Line
    """How other records name it."""
    on: Day
    """The day of the session."""
    data: tuple[TppRole, ...] | None = None
    """Whose data were used; null: not known."""
    cases: tuple[TppCase, ...] = ()
    """The cases."""


class ItemScore(Model):
    """Hold the points given on one item of an instrument."""

    code: Line
    """The item."""
    points: Count
    """The points."""


class ScoredAssessment(Model):
    """Hold one scored assessment; its level is worked out from the score, never written down."""

    instrument: Instrument
    """Which instrument."""
    version: Line | None = None
    """Which version of it; null: not known."""
    assessed_on: Day
    """The day of the assessment."""
    items: tuple[ItemScore, ...] = ()
    """The points by item."""
    hundredths: int | None = None
    """The printed total in hundredths, such as 4468 for 44.68; null: not given."""
    assessor: Line | None = Field(default=None, repr=False)
    """A pseudonym of the assessor; null: not known."""
    assessor_certified_on: Day | None = None
    """The day on which the assessor was certified; null: not known."""
    claimed_level: Line | None = None
    """The level that the paper claims, to be compared only; null: it claims none."""


class SppnItem(Model):
    """Hold how often one thing was expected and seen in a month."""

    variable: SppnVariable
    """To which variable it belongs."""
    code: Line
    """The item."""
    expected: Count
    """How often it was expected."""
    recorded: Count
    """How often it was recorded."""
    offered: bool = True
    """Whether it was offered at all; what was not offered is left out of the score."""


class SppnScore(Model):
    """Hold the score of one variable in a month."""

    variable: SppnVariable
    """The variable."""
    score: Annotated[int, Field(ge=0, le=_MOST)]
    """The score, 0 to 100."""


class SppnMonth(Model):
    """Hold what the SPPN says of one month."""

    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
    """The month, such as 2026-05."""
    items: tuple[SppnItem, ...] | None = None
    """The items; null: not held here."""
    scores: tuple[SppnScore, ...] | None = None
    """The scores by variable; null: not known."""
    used_by_tpp_on: Day | None = None
    """The day on which the TPP used it; null: not used."""


class DisciplineCase(Model):
    """Hold one case of discipline, from the offence to the decision."""

    level: DisciplineLevel
    """How grave."""
    on: Day
    """The day of the offence."""
    tpp_recommended: bool | None = None
    """Whether the TPP recommended the sanction; null: not known."""
    decided_by: Line | None = None
    """The office that decided; null: not known."""
    decided_on: Day | None = None
    """The day of the decision; null: not decided, or not known."""
    isolation: Period | None = None
    """The days of isolation; null: none."""
    register_f: bool | None = None
    """Whether it stands in Register F; null: not known."""


class FitnessLetter(Model):
    """Hold whether a doctor finds somebody fit; the latest letter on a matter speaks from its day on."""

    stated_on: Day
    """The day of the letter."""
    fit_for: FitFor
    """The matter."""
    fit: bool
    """Whether the person is fit for it."""
