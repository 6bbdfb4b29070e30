"""Attendance: a book that only grows, in which a mistake is corrected by an entry that points at it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Self

from pydantic import Field, model_validator

from pembinaan.core.asked import the_day
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.programs.attendance_faults import (
    CORRECTS_NOTHING,
    DUPLICATE_ENTRY,
    HISTORY_REWRITTEN,
    OUT_OF_ORDER,
    REASON_MISSING,
    TWO_ENTRIES,
)

__all__ = ["AttendanceBook", "AttendanceEntry", "AttendanceStatus"]


class AttendanceStatus(StrEnum):
    """Name whether somebody was there, and if not, why; the last four are a design of this library."""

    HADIR = "HADIR"
    TIDAK_HADIR = "TIDAK_HADIR"
    IZIN = "IZIN"
    """Excused."""
    SAKIT = "SAKIT"
    DISIPLIN = "DISIPLIN"
    """Kept away by a disciplinary sanction."""
    PINDAH = "PINDAH"
    """Transferred."""
    BEBAS = "BEBAS"
    """Released."""


class AttendanceEntry(Model):
    """Hold what was written down about one person in one session.

    Raises:
        ValidationError: ``attendance.reason_missing``.
    """

    id: Line
    """How a correction names it; one of its kind in the book."""
    enrolment: Line
    """The enrolment, by its id."""
    session: Line
    """The session, by its code."""
    status: AttendanceStatus
    """Whether the person was there."""
    recorded_on: Day
    """The day on which it was written down."""
    recorder: Line = Field(repr=False)
    """A pseudonym of whoever wrote it down."""
    corrects: Line | None = None
    """The entry that it puts right; null: it is the first about this session."""
    reason: Line | None = Field(default=None, repr=False)
    """Why it was put right; null: it puts nothing right."""

    @model_validator(mode="after")
    def _reasoned(self) -> Self:
        if self.corrects is not None and self.reason is None:
            raise REASON_MISSING.invalid()
        return self


class AttendanceBook(Model):
    """Hold the entries in the order in which they were written down.

    Nothing is changed or taken out, for participation counts for conditional rights (UU 22/2022 Pasal 10 ayat (2)
    huruf b); that the book only grows is a design of this library.

    Raises:
        ValidationError: ``attendance.duplicate_entry``, ``attendance.out_of_order``, ``attendance.two_entries`` or
            ``attendance.corrects_nothing``.

    Example:
        >>> said = {"enrolment": "P-1", "session": "1", "recorder": "petugas-1"}
        >>> absent = AttendanceEntry(
        ...     id="1", status=AttendanceStatus.TIDAK_HADIR, recorded_on=date(2026, 3, 2), **said
        ... )
        >>> said |= {"corrects": "1", "reason": "salah"}
        >>> there = AttendanceEntry(id="2", status=AttendanceStatus.HADIR, recorded_on=date(2026, 3, 4), **said)
        >>> book = AttendanceBook().extended_by((absent, there))
        >>> [book.effective(date(2026, 3, day))["P-1", "1"].status.value for day in (3, 4)]
        ['TIDAK_HADIR', 'HADIR']
    """

    entries: tuple[AttendanceEntry, ...] = Field(default=(), repr=False)
    """The entries, by the day on which they were written down."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if len({entry.id for entry in self.entries}) < len(self.entries):
            raise DUPLICATE_ENTRY.invalid()
        if any(later.recorded_on < earlier.recorded_on for earlier, later in pairwise(self.entries)):
            raise OUT_OF_ORDER.invalid()
        standing: dict[tuple[str, str], AttendanceEntry] = {}
        for entry in self.entries:
            _check(entry, standing.get((entry.enrolment, entry.session)))
            standing[entry.enrolment, entry.session] = entry
        return self

    def effective(self, on: date) -> dict[tuple[str, str], AttendanceEntry]:
        """Return what stood in the book at the end of a day: one entry for each enrolment and session, by both.

        What a decision of that day could know can so be shown at any later time.
        """
        the_day(on)
        return {(entry.enrolment, entry.session): entry for entry in self.entries if entry.recorded_on <= on}

    def extended_by(self, more: Iterable[AttendanceEntry]) -> AttendanceBook:
        """Add entries; the book given stays as it is.

        Raises:
            ValidationError: As for the book.
        """
        return AttendanceBook(entries=(*self.entries, *more))

    def continues(self, older: AttendanceBook) -> bool:
        """Tell whether this book holds all entries of an older one, as they were, and perhaps more."""
        return self.entries[: len(older.entries)] == older.entries

    def check_continues(self, older: AttendanceBook) -> None:
        """Refuse a book that does not continue the older one.

        Raises:
            InvalidError: ``attendance.history_rewritten``.
        """
        if not self.continues(older):
            raise HISTORY_REWRITTEN.error("entries")


def _check(entry: AttendanceEntry, standing: AttendanceEntry | None) -> None:
    if entry.corrects is None and standing is not None:
        raise TWO_ENTRIES.invalid()
    if entry.corrects is not None and (standing is None or standing.id != entry.corrects):
        raise CORRECTS_NOTHING.invalid()
