"""What an offering holds beside its days: reserved places, and the designation of a place outside."""

from __future__ import annotations

from enum import StrEnum

from pembinaan.agreements.signatories import Office
from pembinaan.core.fields import Day, Line, Positive
from pembinaan.core.model import Model

__all__ = ["Designation", "ReserveGroup", "ReservedPlaces"]


class ReserveGroup(StrEnum):
    """Name for whom places can be reserved."""

    PEREMPUAN = "PEREMPUAN"
    """Women."""
    ANAK_BINAAN = "ANAK_BINAAN"


class ReservedPlaces(Model):
    """Hold how many of the places are kept for a group."""

    group: ReserveGroup
    """For whom."""
    places: Positive
    """How many."""


class Designation(Model):
    """Hold that the head of the unit named a place outside for training (Permenkumham 8/2024 Pasal 8)."""

    by: Office
    """The office that named it."""
    on: Day
    """The day of the decision."""
    place: Line
    """The place."""
    number: Line | None = None
    """The number of the decision; null: not known."""
