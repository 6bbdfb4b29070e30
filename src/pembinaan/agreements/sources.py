"""Where a fact of an agreement is known from."""

from __future__ import annotations

from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.law.entries import Confidence

__all__ = ["Source"]


class Source(Model):
    """Say where a fact comes from."""

    name: Line
    """The paper, letter or register."""
    confidence: Confidence
    """How well it establishes the fact."""
    on: Day | None = None
    """The day of the source; null: not known."""
    url: str | None = None
    """Its address, where it has one."""
