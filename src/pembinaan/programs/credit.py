"""Lesson hours credited and offered: counted from the book of attendance, with what nobody wrote down left open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from pembinaan.core.asked import the_day
from pembinaan.programs.attendance import AttendanceBook, AttendanceEntry, AttendanceStatus
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentState
from pembinaan.programs.enrolment_state import Standing, standings
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.lesson_hours import NO_CREDIT, Credit, total
from pembinaan.programs.offered import Offered, is_of, sessions_by
from pembinaan.programs.readings import ProgramReadings
from pembinaan.programs.report_faults import OTHER_OFFERING
from pembinaan.programs.session import Session

__all__ = ["ALL_DAYS", "EXCUSED", "NO_CREDIT", "Credit", "Window", "credit", "total"]

EXCUSED: Final = frozenset({AttendanceStatus.IZIN, AttendanceStatus.SAKIT})
"""What the reading ``excused_absence`` speaks of; every other absence counts among the hours offered."""

_NOT_PROPOSED: Final = Standing(None, None)
_IN_ADVANCE: Final = EXCUSED | {AttendanceStatus.DISIPLIN}
"""What can be said of a session before its day."""


class Window(NamedTuple):
    """Hold the first and the last day counted; None: no bound."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether a day is counted."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


ALL_DAYS: Final = Window()


def credit(
    enrolment: Enrolment,
    offered: Offered,
    book: AttendanceBook,
    on: date,
    *,
    window: Window = ALL_DAYS,
    known: Known = ONLY_RECORDED,
) -> Credit:
    """Count the lesson hours of one enrolment, as known on a day.

    Counted are the sessions up to and on the day, not called off, on days on which the enrolment runs: so none before
    it began, after it ended, or while it is suspended; the day of completion still counts. Only being there is
    credited. A session without an entry, whether held or still planned in the record, is open: it is neither offered
    nor missed. What comes after the day is counted apart, and so is what is not offered to this enrolment.

    An entry written before the day of the session says nothing, unless it excuses somebody or keeps somebody away: who
    was there, who was not, and who had left is known only on the day.

    Args:
        enrolment: The enrolment; without an ``id`` nothing in the book is about it.
        offered: Its offering.
        book: The book of attendance.
        on: The day; what was written down later is not known yet.
        window: The days counted.
        known: The person, for isolation and the end by law, and the readings; ``excused_absence`` says whether IZIN
            and SAKIT count among the hours offered.

    Raises:
        InvalidError: ``report.other_offering`` where the enrolment is of another program or offering.

    Source: ``attendance_rate`` of the indicators, credited over offered; credited only when HADIR: a design of this
    library.
    """
    the_day(on)
    if not is_of(enrolment, offered):
        raise OTHER_OFFERING.error("offered")
    entries = {session: entry for (of, session), entry in book.effective(on).items() if of == enrolment.id}
    changes = standings(enrolment, offered=offered, known=known)
    held = (one for one in sessions_by(offered, date.max) if window.holds(one.on))
    found = total(_placed(session, entries, known.readings, _at(changes, session.on), on) for session in held)
    return found._replace(missing=("sessions",)) if offered.sessions is None else found


def _at(changes: Sequence[tuple[date, Standing]], day: date) -> Standing:
    stood = [found for since, found in changes if since <= day]
    return stood[-1] if stood else _NOT_PROPOSED


def _placed(
    session: Session, entries: Mapping[str, AttendanceEntry], readings: ProgramReadings, stood: Standing, on: date
) -> Credit:
    if session.on > on and (_runs(stood, session.on) or _may_resume(stood)):
        return Credit(to_come=session.jp)
    return _one(session, entries, readings) if _runs(stood, session.on) else Credit(beside=session.jp)


def _runs(stood: Standing, day: date) -> bool:
    """Tell whether an enrolment runs on a day; it still does on the day on which it is completed."""
    return stood.state is EnrolmentState.BERJALAN or stood[:2] == (EnrolmentState.SELESAI, day)


def _may_resume(stood: Standing) -> bool:
    """Tell whether somebody suspended it without an end; an isolation of which the end is known is no such thing."""
    return stood.state is EnrolmentState.DITANGGUHKAN and not stood.derived


def _one(session: Session, entries: Mapping[str, AttendanceEntry], readings: ProgramReadings) -> Credit:
    entry = entries.get(session.code)
    there = entry is not None and entry.status is AttendanceStatus.HADIR
    if entry is None or (entry.status not in _IN_ADVANCE and entry.recorded_on < session.on):
        return Credit(unwritten=session.jp, missing=(f"attendance[{session.code}]",))
    if entry.status in EXCUSED and readings.excused_absence == "left_out":
        return NO_CREDIT
    return Credit(credited=session.jp if there else 0, offered=session.jp, sessions=1)
