"""A program that is supposed to be followed to its end, and the right decided again with that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from pembinaan.core.timeline import Status, Timeline, first_day_of_all
from pembinaan.eligibility.admission import Admission, Applicant, Entrance
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.nearest_way import nearest_way
from pembinaan.eligibility.rights import decide
from pembinaan.eligibility.ways import StepKind
from pembinaan.law.basis import BasisKind
from pembinaan.participants.evidence import ReportEvidence
from pembinaan.participants.records import ParticipationReport
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.session import SessionStatus

__all__ = ["Supposed", "answers", "first_help", "gaps_of", "joinable", "last_day_of", "supposed_report", "wanted_by"]

_BY_REPORT = "participation"


class Supposed(NamedTuple):
    """Hold an offering that closes a gap, and the right decided with it.

    Attributes:
        admission: Whether the person may join.
        last: The last day of the offering, on which it is reported.
        decision: The right, decided as if every session had been attended.
        closes: The conditions that it closes.
    """

    admission: Admission
    last: date
    decision: Decision
    closes: frozenset[str]


def gaps_of(decision: Decision) -> frozenset[str]:
    """Name the conditions for which somebody must take part in a program, or have it reported."""
    return frozenset(
        code
        for step in nearest_way(decision)
        if step.kind is StepKind.TAKE_PART or any(path.startswith(_BY_REPORT) for path in step.facts)
        for code in step.conditions
    )


def wanted_by(decision: Decision, gaps: frozenset[str]) -> date | None:
    """Return the first day on which all conditions but the gaps can be met; None: there is no such day."""
    others = [timeline for code, timeline in answers(decision) if code not in gaps]
    return first_day_of_all(others, Status.UNKNOWN, decision.on)


def last_day_of(plan: OfferingPlan) -> date:
    """Return the day of the last session that was not called off; without sessions the last day."""
    held = [one.on for one in plan.sessions or () if one.status is not SessionStatus.BATAL]
    return max(held, default=plan.ends)


def supposed_report(plan: OfferingPlan, on: date) -> ParticipationReport:
    """Suppose that every session from a day on is attended, and that this is reported and signed on the last day.

    No law says how much of a program makes somebody active, so the whole of it is supposed. No grade is: attendance
    gives none.
    """
    last = last_day_of(plan)
    hours = sum(one.jp for one in plan.sessions or () if one.status is not SessionStatus.BATAL and one.on >= on)
    evidence = ReportEvidence(
        kind="supposed",
        since=min(max(on, plan.starts), last),
        until=last,
        jp_credited=hours,
        jp_offered=hours,
        enrolments=(),
        policy="andaian: setiap pertemuan diikuti",
        basis=BasisKind.LIBRARY_DEFAULT,
    )
    return ParticipationReport(reported_on=last, active=True, predicate=None, evidence=evidence)


def joinable(applicant: Applicant, entrances: Sequence[Entrance], on: date) -> list[Entrance]:
    """List the offerings that somebody can still join, the one that helps first in front.

    Those to which the person is admitted go before those for which that is not established. A report that comes earlier
    never opens a right later, so the earlier last day goes first.
    """
    order = []
    for place, entrance in enumerate(entrances):
        last, status = last_day_of(entrance.door.offering), _may_join(entrance, applicant, on)
        if status is not Status.NOT_MET and last >= on:
            order.append((-status, last, entrance.door.offering.code or "", place))
    return [entrances[place] for *_, place in sorted(order)]


def first_help(decision: Decision, applicant: Applicant, doors: Iterable[Entrance]) -> Supposed | None:
    """Find the first offering that closes a gap; None: none does.

    Args:
        decision: The right, decided on the facts.
        applicant: The person.
        doors: The offerings to try, in order; see :func:`joinable`.
    """
    gaps = gaps_of(decision)
    tried = (_supposed(decision, applicant, entrance, gaps) for entrance in doors if gaps)
    return next((found for found in tried if found.closes), None)


def _may_join(entrance: Entrance, applicant: Applicant, on: date) -> Status:
    """Tell whether somebody is admitted by the first day of an offering."""
    now = entrance.admitted(applicant, on)
    if now is not Status.NOT_MET:
        return now
    held = entrance.admit(applicant, on=on).answered
    timelines = [one.timeline for one in held if one.question.hard and not one.prepared.about_places]
    starts = max(on, entrance.door.offering.starts)
    for status in (Status.MET, Status.UNKNOWN):
        day = first_day_of_all(timelines, status, on)
        if day is not None and day <= starts:
            return status
    return Status.NOT_MET


def _supposed(decision: Decision, applicant: Applicant, entrance: Entrance, gaps: frozenset[str]) -> Supposed:
    """Decide again, as if the offering had been followed to its end."""
    on, plan = decision.on, entrance.door.offering
    held, report = decision.case, supposed_report(plan, on)
    person = held.person.model_copy(update={"participation": (*(held.person.participation or ()), report)})
    again = decide(decision.right.code, Case(person, held.readings, held.law_of, supposing=True), on=on)
    last, before = last_day_of(plan), dict(answers(decision))
    closes = frozenset(
        code
        for code, timeline in answers(again)
        if code in gaps and timeline.at(last) is Status.MET and before[code].at(last) is not Status.MET
    )
    return Supposed(entrance.admit(applicant, on=on), last, again, closes)


def answers(decision: Decision) -> list[tuple[str, Timeline]]:
    """List the conditions of a decision with their answers over time."""
    return [(one.key, held) for one, held in zip(decision.right.requires, decision.timelines, strict=True)]
