"""From attendance to a proposed report, and from a signed one to the record of the person, which rights read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple, TypeVar

from pembinaan.core.asked import asks_day
from pembinaan.participants.evidence import OTHER_PERSON, fault_of
from pembinaan.participants.people import Convict, Participant
from pembinaan.participants.records import ParticipationReport
from pembinaan.programs.activity import DEFAULT_ACTIVITY, ActivityPolicy
from pembinaan.programs.attendance import AttendanceBook
from pembinaan.programs.credit import Window, credit, total
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentState
from pembinaan.programs.enrolment_state import standings
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.offered import Offered, is_of
from pembinaan.programs.proposed_report import ProposedReport
from pembinaan.programs.report_faults import (
    NO_ENROLMENT,
    NOT_SIGNED,
    NOTHING_BY_THEN,
    OTHER_OFFERING,
    TWICE,
    WITHOUT_ID,
)

__all__ = ["Joined", "ProposedReport", "propose_report", "with_report"]


class Joined(NamedTuple):
    """Hold an enrolment and the offering that it is in."""

    enrolment: Enrolment
    offered: Offered


@asks_day
def propose_report(
    joined: Sequence[Joined],
    book: AttendanceBook,
    *,
    on: date,
    since: date | None = None,
    policy: ActivityPolicy = DEFAULT_ACTIVITY,
    known: Known = ONLY_RECORDED,
) -> ProposedReport:
    """Propose a report on one person from what the book shows by a day.

    Args:
        joined: The enrolments of the person, each with its offering.
        book: The book of attendance.
        on: The last day counted; what was written down later is not known.
        since: The first day counted; None: the day on which the first of them began.
        policy: How much is active.
        known: The person, for isolation and the end by law, and the readings.

    Raises:
        InvalidError: ``report.no_enrolment``, ``report.other_person``, ``report.enrolment_without_id``,
            ``report.enrolment_twice``, ``report.other_offering`` or ``report.before_the_start``.
    """
    reference, ids = _checked(joined, known.person)
    first = since or _first_running(joined)
    if first is None or first > on:
        raise NOTHING_BY_THEN.error("on")
    window = Window(since, on)
    counted = total(credit(one, offered, book, on, window=window, known=known) for one, offered in joined)
    return ProposedReport(
        reference=reference,
        since=first,
        until=on,
        jp_credited=counted.credited,
        jp_offered=counted.offered,
        jp_open=counted.unwritten,
        enrolments=ids,
        policy=policy,
        active=policy.judge(counted),
        missing=counted.missing,
    )


def _checked(joined: Sequence[Joined], person: Participant | None) -> tuple[str, tuple[str, ...]]:
    references = {one.participant_reference for one, _ in joined}
    ids = tuple(one.id for one, _ in joined if one.id is not None)
    if not joined:
        raise NO_ENROLMENT.error("joined")
    if len(references | ({person.reference} if person is not None else set())) > 1:
        raise OTHER_PERSON.error("joined")
    if len(ids) < len(joined):
        raise WITHOUT_ID.error("joined")
    if len({*ids}) < len(ids):
        raise TWICE.error("joined")
    if not all(is_of(one, offered) for one, offered in joined):
        raise OTHER_OFFERING.error("joined")
    return references.pop(), ids


def _first_running(joined: Sequence[Joined]) -> date | None:
    changes = (change for one, offered in joined for change in standings(one, offered=offered))
    return min((day for day, found in changes if found.state in _TAKES_PART), default=None)


_TAKES_PART: Final = frozenset({EnrolmentState.BERJALAN, EnrolmentState.SELESAI})
"""What runs on its first day; a program of one day is completed on it."""


_C = TypeVar("_C", bound=Convict)


def with_report(person: _C, report: ParticipationReport) -> _C:
    """Add a report to the record of a person; the record given stays as it is, and older reports stay in it.

    Raises:
        InvalidError: ``report.not_signed``, ``report.supposed`` or ``report.other_person``. A report that does not say
            of whom it is, as one that was not computed, is taken.

    Example:
        >>> from pembinaan.participants.people import Narapidana
        >>> from pembinaan.participants.sentence import LifeSentence
        >>> invented = Narapidana(reference="contoh-1", sentence=LifeSentence(clock_starts=date(2020, 1, 2)))
        >>> report = ParticipationReport(reported_on=date(2026, 3, 16), active=True, predicate=None)
        >>> len(with_report(invented, report).participation or ())
        1
    """
    if not isinstance(report, ParticipationReport):
        raise NOT_SIGNED.error("report")
    fault = fault_of(report.evidence, person.reference)
    if fault is not None:
        raise fault.error("report")
    if report.evidence is not None and report.evidence.signed_by is None:
        raise NOT_SIGNED.error("report")
    return person.model_copy(update={"participation": (*(person.participation or ()), report)})
