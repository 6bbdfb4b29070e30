"""The coaching file of a person: specific personal data, hidden everywhere and left out of exports."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.participants.coaching.levels import Schooling, Sex
from pembinaan.participants.coaching.records import (
    DisciplineCase,
    FitnessLetter,
    Orientation,
    Placement,
    ScoredAssessment,
    SppnMonth,
    StageRecord,
)

__all__ = ["CoachingFile"]

_MANY: Final = Field(max_length=1000)
"""More entries than any file of a person holds."""


class CoachingFile(Model):
    """Hold what programs ask of a person; conditional rights never read it.

    Null is not known; an empty list is known to be none.

    Example:
        >>> CoachingFile(placements=())
        CoachingFile(***)
    """

    sex: Sex | None = None
    """The sex; only asked for by a class for one sex."""
    schooling: Schooling | None = None
    """The highest school finished."""
    origin: Line | None = None
    """The kabupaten or kota that the person comes from."""
    placements: Annotated[tuple[Placement, ...], _MANY] | None = None
    """Where the person was and is placed."""
    stages: Annotated[tuple[StageRecord, ...], _MANY] | None = None
    """The stages of pembinaan."""
    orientation: Orientation | None = None
    """The admisi-orientasi."""
    scored: Annotated[tuple[ScoredAssessment, ...], _MANY] | None = None
    """Scored assessments."""
    sppn: Annotated[tuple[SppnMonth, ...], _MANY] | None = None
    """The months of the SPPN."""
    discipline: Annotated[tuple[DisciplineCase, ...], _MANY] | None = None
    """Cases of discipline."""
    fitness: Annotated[tuple[FitnessLetter, ...], _MANY] | None = None
    """Letters on fitness."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    __str__ = __repr__
