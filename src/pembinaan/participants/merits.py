"""What a person did that remisi tambahan rewards (Keppres 174/1999 Pasal 6; Permenkumham 3/2018)."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from pembinaan.core.model import Model

__all__ = ["Merit", "MeritKind"]


class MeritKind(StrEnum):
    """Name the grounds of remisi tambahan."""

    JASA_NEGARA = "jasa_negara"
    """Service to the state."""
    MANFAAT = "manfaat"
    """An act of benefit to the state or humanity."""
    PEMUKA = "pemuka"
    """Helps pembinaan in the Lapas as pemuka."""
    DONOR_DARAH = "donor_darah"
    """Four blood donations in the year."""
    JUSTICE_COLLABORATOR = "justice_collaborator"
    """A witness who cooperates with law enforcement."""


class Merit(Model):
    """Hold one ground of remisi tambahan that the unit has recognised."""

    kind: MeritKind
    """Which ground."""
    year: Annotated[int, Field(ge=1945, le=2999)]
    """The year whose remisi umum it adds to, as the unit's proposal states."""
