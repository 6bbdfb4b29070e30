"""Figures with their source, and what others claim: a state in another register, a model for other regions."""

from __future__ import annotations

from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.sources import Source
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model

__all__ = ["ClaimedState", "Figure", "ModelClaim"]


class Figure(Model):
    """Hold one number that somebody published; two sources that differ are kept side by side."""

    about: Line
    """What is counted, in the same words wherever the same thing is counted."""
    value: int
    """The number."""
    unit: Line
    """What one of them is."""
    as_of: Day
    """The day that it describes."""
    source: Source
    """Where it stands, and how well that establishes it."""


class ClaimedState(Model):
    """Hold the state in which another register says that the agreement is; it is reviewed, never believed."""

    code: StateCode
    """The state that is claimed."""
    since: Day | None = None
    """From which day; null: not stated."""
    source: Source
    """Which register says so."""


class ModelClaim(Model):
    """Hold that somebody puts the agreement forward as a model for other regions."""

    parameters: tuple[Line, ...] | None = None
    """What another region would have to fill in; null: not known."""
    template: str | None = None
    """The text with its blanks; null: not known."""
    copied_by: Line | None = None
    """The region that copied it; null: none, or not known."""
    figures: tuple[Figure, ...] | None = None
    """The numbers that speak for it; null: not known."""
