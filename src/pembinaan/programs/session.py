"""Sessions of an offering: the day, the hours, and the lesson hours that they carry."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, HowMany, Line
from pembinaan.core.model import Model
from pembinaan.core.patterns import CLOCK
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["Clock", "Session", "SessionStatus", "overlaps"]

Clock = Annotated[str, Field(pattern=CLOCK)]
"""A time of the day, such as 08:00."""

ENDS_EARLY: Final = Fault(
    "session.ends_before_start",
    Text(id="Pertemuan selesai pada atau sebelum mulainya.", en="The session ends at or before its start."),
    Text(id="Periksa 'starts_at' dan 'ends_at'.", en="Check 'starts_at' and 'ends_at'."),
)


class SessionStatus(StrEnum):
    """Say whether a session was held."""

    DIRENCANAKAN = "DIRENCANAKAN"
    TERLAKSANA = "TERLAKSANA"
    BATAL = "BATAL"


class Session(Model):
    """Hold one session.

    Raises:
        ValidationError: ``session.ends_before_start``.
    """

    code: Annotated[Line, Field(max_length=64)]
    """How attendance names it; one of its kind in the offering."""
    on: Day
    """The day."""
    starts_at: Clock | None = None
    """When it begins; null: not known."""
    ends_at: Clock | None = None
    """When it ends; null: not known."""
    jp: HowMany
    """The lesson hours (jam pelajaran) that it carries."""
    place: Line | None = None
    """Where it is held; null: at the place of the offering."""
    trainer: Line | None = Field(default=None, repr=False)
    """Who teaches; null: the trainer of the offering."""
    status: SessionStatus = SessionStatus.DIRENCANAKAN
    """Planned, held or called off."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.starts_at is not None and self.ends_at is not None and self.ends_at <= self.starts_at:
            raise ENDS_EARLY.invalid()
        return self


def overlaps(one: Session, other: Session) -> Status:
    """Tell whether two sessions meet in time: MET they do, UNKNOWN the hours of the same day are not all known.

    A session that ends when the other begins does not meet it; one that was called off meets none.

    Example:
        >>> from datetime import date
        >>> morning = Session(code="1", on=date(2026, 3, 2), starts_at="08:00", ends_at="10:00", jp=2)
        >>> later = Session(code="2", on=date(2026, 3, 2), starts_at="10:00", ends_at="12:00", jp=2)
        >>> overlaps(morning, later).name
        'NOT_MET'
    """
    if one.on != other.on or SessionStatus.BATAL in {one.status, other.status}:
        return Status.NOT_MET
    answers = (_begins_before_end(one, other), _begins_before_end(other, one))
    return Status.NOT_MET if Status.NOT_MET in answers else max(answers, key=lambda found: found is Status.UNKNOWN)


def _begins_before_end(one: Session, other: Session) -> Status:
    if one.starts_at is None or other.ends_at is None:
        return Status.UNKNOWN
    return Status.MET if one.starts_at < other.ends_at else Status.NOT_MET
