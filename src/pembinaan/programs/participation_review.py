"""Review of a register: what was attended in isolation or after the end, hours that meet, certificates too early."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from pembinaan.core.asked import asks_day
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.findings import FileFinding
from pembinaan.programs.attendance import AttendanceBook, AttendanceEntry, AttendanceStatus
from pembinaan.programs.certificate_review import certificate_findings
from pembinaan.programs.certificates import Certificate
from pembinaan.programs.clashes import clashes
from pembinaan.programs.departures import departures, known_with_death, rule_of_end, still_open
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_ends import endings
from pembinaan.programs.enrolment_events import OF_THE_PERSON, DropReason, EnrolmentState
from pembinaan.programs.enrolment_state import Standing, standings
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.participation_rules import PARTICIPATION_RULES
from pembinaan.programs.register import NOTHING_BESIDE, Beside, Register
from pembinaan.programs.results import TestResult

__all__ = ["Papers", "review_participation"]

_DISCIPLINE: Final = "coaching.discipline"


class Papers(NamedTuple):
    """Hold what is reviewed beside the register.

    Attributes:
        book: The book of attendance.
        certificates: The certificates.
        results: The results of tests; None: not known.
    """

    book: AttendanceBook = AttendanceBook.model_construct(entries=())
    certificates: Sequence[Certificate] = ()
    results: Sequence[TestResult] | None = None


_NO_PAPERS: Final = Papers()


@asks_day
def review_participation(
    register: Register, papers: Papers = _NO_PAPERS, *, on: date, beside: Beside = NOTHING_BESIDE
) -> tuple[FileFinding, ...]:
    """Review a register and its papers by the rules of ``PARTICIPATION_RULES``.

    The review refuses nothing: it tells what to mend before a report on taking part is signed.

    Args:
        register: The enrolments and their offerings.
        papers: Attendance, certificates and results.
        on: The day whose papers are asked.
        beside: What is known of the people; without it nothing ends or is suspended by law.
    """
    entries: dict[str, list[AttendanceEntry]] = {}
    for (of, _), entry in papers.book.effective(on).items():
        entries.setdefault(of, []).append(entry)
    left, given = departures(register.enrolments), beside
    told = {one: known_with_death(beside.get(one, ONLY_RECORDED), gone) for one, gone in left.items()}
    beside = {**beside, **told}
    return (
        *_meeting(register, beside),
        *(
            found
            for one in register.enrolments
            for found in _attended(register, one, entries.get(one.id or "", []), beside)
        ),
        *(found for one in register.enrolments for found in _late_events(one, _known(one, beside))),
        *still_open(register, on, given),
        *(found for one in papers.certificates for found in certificate_findings(register, one, papers.results)),
    )


def _known(enrolment: Enrolment, beside: Beside) -> Known:
    return beside.get(enrolment.participant_reference, ONLY_RECORDED)


def _meeting(register: Register, beside: Beside) -> Iterator[FileFinding]:
    rule = PARTICIPATION_RULES["SN2"]
    for reference in dict.fromkeys(one.participant_reference for one in register.enrolments):
        for pair in clashes(register, reference, beside.get(reference, ONLY_RECORDED)):
            places = zip(pair.enrolments, (pair.first, pair.second), strict=True)
            path = ", ".join(f"enrolments[{one.id}].sessions[{session.code}]" for one, session in places)
            found = rule.broken if pair.status is Status.MET else rule.open
            yield found(path, on=pair.on)


def _attended(
    register: Register, enrolment: Enrolment, held: Sequence[AttendanceEntry], beside: Beside
) -> Iterator[FileFinding]:
    offered, known = register.offering_of(enrolment), _known(enrolment, beside)
    days = {session.code: session.on for session in (offered.sessions if offered is not None else None) or ()}
    there = [one for one in held if one.status is AttendanceStatus.HADIR and one.session in days]
    changes = standings(enrolment, offered=offered, known=known) if there else ()
    stood = [(one, days[one.session], _on(changes, days[one.session])) for one in there]
    for entry, day, found in stood:
        yield from _not_running(found, f"attendance[{entry.id}]", day)
    facts = dict.fromkeys(fact for _, _, found in stood for fact in found.missing if fact.startswith(_DISCIPLINE))
    if facts:
        yield PARTICIPATION_RULES["EN3"].open(f"enrolments[{enrolment.id}]", *facts)


def _on(changes: Sequence[tuple[date, Standing]], day: date) -> Standing:
    return next((found for since, found in reversed(changes) if since <= day), Standing(None, None))


def _not_running(found: Standing, path: str, on: date) -> Iterator[FileFinding]:
    facts = tuple(fact for fact in found.missing if not fact.startswith(_DISCIPLINE))
    if found.derived and found.state is EnrolmentState.DITANGGUHKAN:
        yield PARTICIPATION_RULES["EN3"].broken(path, on=on)
    elif found.derived and found.state is EnrolmentState.GUGUR and not _died_that_day(found, on):
        yield rule_of_end(found.drop).broken(path, on=on, ended=found.since)
    elif facts:
        yield PARTICIPATION_RULES["EN4"].open(path, *facts)


def _died_that_day(found: Standing, on: date) -> bool:
    """Tell whether it is the day of death itself: whoever died on it may have been there before."""
    return found.drop is DropReason.MENINGGAL and found.since == on


def _late_events(enrolment: Enrolment, known: Known) -> Iterator[FileFinding]:
    end = next((one for one in endings(enrolment, known) if not one.missing), None)
    for number, event in enumerate(enrolment.events):
        if end is not None and event.on > end.on and event.kind not in OF_THE_PERSON:
            yield rule_of_end(end.reason).broken(
                f"enrolments[{enrolment.id}].events[{number}]", on=event.on, ended=end.on
            )
