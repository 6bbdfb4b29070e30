"""What a later correction of attendance changes of a report that was signed; the report itself stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from pembinaan.participants.records import ParticipationReport
from pembinaan.programs.attendance import AttendanceBook
from pembinaan.programs.credit import Credit, Window, credit, total
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.report import Joined
from pembinaan.programs.report_faults import TWICE

__all__ = ["ReportChange", "changed_since"]


class ReportChange(NamedTuple):
    """Hold the lesson hours that a report says, and those that the book shows now for the same days."""

    signed: Credit
    now: Credit


def changed_since(
    report: ParticipationReport,
    joined: Sequence[Joined],
    book: AttendanceBook,
    on: date,
    known: Known = ONLY_RECORDED,
) -> ReportChange | None:
    """Tell what the book of a day shows otherwise than a signed report; None: nothing, or it was not counted.

    A new report is proposed with :func:`pembinaan.programs.report.propose_report`; the old one stays in the record.

    Args:
        report: The report.
        joined: The enrolments of the person; those that the report does not name are left out.
        book: The book of attendance.
        on: The day whose book is asked.
        known: The person, and the readings, as when it was proposed.

    Raises:
        InvalidError: ``report.enrolment_twice`` or ``report.other_offering``.
    """
    evidence = report.evidence
    if evidence is None or evidence.kind != "attendance":
        return None
    window = Window(evidence.since, evidence.until)
    named = [one for one in joined if one.enrolment.id in evidence.enrolments]
    if len({one.enrolment.id for one in named}) < len(named):
        raise TWICE.error("joined")
    now = total(credit(one.enrolment, one.offered, book, on, window=window, known=known) for one in named)
    signed = Credit(credited=evidence.jp_credited, offered=evidence.jp_offered)
    return None if (now.credited, now.offered) == signed[:2] else ReportChange(signed, now)
