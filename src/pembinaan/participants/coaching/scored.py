"""One scored assessment: the points as they stand on the form, without a level."""

from __future__ import annotations

from pydantic import Field

from pembinaan.core.fields import Count, Day, Line
from pembinaan.core.model import Model
from pembinaan.participants.coaching.levels import Instrument

__all__ = ["ItemScore", "ScoredAssessment"]


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
