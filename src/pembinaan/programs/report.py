"""From attendance to a report that rights read: a proposal first, and by a signature a report on taking part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from pydantic import Field

from pembinaan.core.fields import Count, Day, Line
from pembinaan.core.model import Model
from pembinaan.participants.evidence import ReportEvidence, ReportSigner
from pembinaan.participants.people import Convict, Participant
from pembinaan.participants.records import ParticipationReport, Predicate
from pembinaan.programs.activity import DEFAULT_ACTIVITY, ActivityPolicy
from pembinaan.programs.attendance import AttendanceBook
from pembinaan.programs.credit import Window, credit, total
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentState
from pembinaan.programs.enrolment_state import standings
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.offered import Offered
from pembinaan.programs.report_faults import NO_ENROLMENT, NOTHING_BY_THEN, OTHER_PERSON, SIGNED_EARLY, WITHOUT_ID

__all__ = ["Joined", "ProposedReport", "propose_report", "with_report"]


class Joined(NamedTuple):
    """Hold an enrolment and the offering that it is in."""

    enrolment: Enrolment
    offered: Offered


class ProposedReport(Model):
    """Hold what attendance comes to for one person: a proposal, which no right reads before it is signed."""

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    since: Day
    """The first day counted."""
    until: Day
    """The last day counted."""
    jp_credited: Count
    """Lesson hours credited."""
    jp_offered: Count
    """Lesson hours offered, of which it is known whether the person was there."""
    jp_open: Count
    """Lesson hours of past sessions of which nothing is known."""
    enrolments: tuple[Line, ...] = Field(repr=False)
    """The enrolments counted."""
    policy: ActivityPolicy
    """The policy that says how much is active."""
    active: bool | None
    """Whether that is active by the policy; null: the policy or the book does not say."""
    missing: tuple[str, ...] = ()
    """Paths of what is not known."""

    def signed(self, by: ReportSigner, *, on: date, predicate: Predicate | None = None) -> ParticipationReport:
        """Make the report by a signature.

        Args:
            by: Who signs.
            on: The day of the signature; the report speaks from that day on.
            predicate: The grade that the signer gives; None: none, for attendance never gives one.

        Raises:
            InvalidError: ``report.signed_before_the_count``.

        Source: UU 22/2022 Pasal 10 ayat (2) huruf b; that a report is signed is the practice of proposals for rights.
        """
        if on < self.until:
            raise SIGNED_EARLY.error("on")
        evidence = ReportEvidence(
            kind="attendance",
            since=self.since,
            until=self.until,
            jp_credited=self.jp_credited,
            jp_offered=self.jp_offered,
            enrolments=self.enrolments,
            policy=self.policy.name,
            basis=self.policy.basis.kind,
            signed_by=by,
        )
        return ParticipationReport(reported_on=on, active=self.active, predicate=predicate, evidence=evidence)


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
        InvalidError: ``report.no_enrolment``, ``report.other_person``, ``report.enrolment_without_id`` or
            ``report.before_the_start``.
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
        jp_open=counted.open,
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
    return references.pop(), ids


def _first_running(joined: Sequence[Joined]) -> date | None:
    changes = (change for one, offered in joined for change in standings(one, offered=offered))
    return min((day for day, found in changes if found.state is EnrolmentState.BERJALAN), default=None)


_C = TypeVar("_C", bound=Convict)


def with_report(person: _C, report: ParticipationReport) -> _C:
    """Add a report to the record of a person; the record given stays as it is, and older reports stay in it.

    Example:
        >>> from pembinaan.participants.people import Narapidana
        >>> from pembinaan.participants.sentence import LifeSentence
        >>> invented = Narapidana(reference="contoh-1", sentence=LifeSentence(clock_starts=date(2020, 1, 2)))
        >>> report = ParticipationReport(reported_on=date(2026, 3, 16), active=True, predicate=None)
        >>> len(with_report(invented, report).participation or ())
        1
    """
    return person.model_copy(update={"participation": (*(person.participation or ()), report)})
