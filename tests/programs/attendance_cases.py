"""A class of ten sessions of eight lesson hours, and a short way to write its book of attendance."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from pembinaan.programs.attendance import AttendanceBook, AttendanceEntry, AttendanceStatus
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.session import Session, SessionStatus
from programs.program_cases import PLAN

FIRST = date(2026, 3, 2)
LAST = date(2026, 3, 11)
"""The tenth day."""
DAY = timedelta(days=1)
TEN = tuple(
    Session(code=f"{number + 1}", on=FIRST + number * DAY, jp=8, status=SessionStatus.TERLAKSANA)
    for number in range(10)
)
JOINED = Enrolment(participant_reference="contoh-1", program_code="PM-LAS", enrolled_on=FIRST, id="P-1")


def entry(number: int, status: AttendanceStatus = AttendanceStatus.HADIR, **changed: Any) -> AttendanceEntry:
    """Write an entry on the day of its session."""
    said: dict[str, Any] = {
        "id": f"K-{number}",
        "enrolment": "P-1",
        "session": f"{number}",
        "status": status,
        "recorded_on": FIRST + (number - 1) * DAY,
        "recorder": "petugas-1",
    }
    return AttendanceEntry(**said | changed)


def correction(of: int, status: AttendanceStatus, on: date, **changed: Any) -> AttendanceEntry:
    """Put the entry of a session right on a later day."""
    said = {"id": f"P-{of}", "corrects": f"K-{of}", "reason": "rekaan", "recorded_on": on}
    return entry(of, status, **said | changed)


def book(*absent: int) -> AttendanceBook:
    """Write the ten sessions: there in all but those named."""
    statuses = (AttendanceStatus.HADIR, AttendanceStatus.TIDAK_HADIR)
    return AttendanceBook(entries=tuple(entry(number, statuses[number in absent]) for number in range(1, 11)))


def plan(*sessions: Session) -> OfferingPlan:
    held = {name: getattr(PLAN, name) for name in OfferingPlan.model_fields}
    return OfferingPlan(**held | {"starts": FIRST, "ends": LAST, "sessions": sessions or TEN})


CLASS = plan()
