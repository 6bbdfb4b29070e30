"""The records of the coaching file; null is not known, an empty list is known to be none."""

from __future__ import annotations

from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.period import Period
from pembinaan.participants.coaching.discipline import DisciplineCase
from pembinaan.participants.coaching.levels import FitFor, StageCode, UnitKind
from pembinaan.participants.coaching.scored import ItemScore, ScoredAssessment
from pembinaan.participants.coaching.sppn import SppnItem, SppnMonth, SppnScore
from pembinaan.participants.coaching.tpp import TppCase, TppSession

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


class FitnessLetter(Model):
    """Hold whether a doctor finds somebody fit; the latest letter on a matter speaks from its day on."""

    stated_on: Day
    """The day of the letter."""
    fit_for: FitFor
    """The matter."""
    fit: bool
    """Whether the person is fit for it."""
