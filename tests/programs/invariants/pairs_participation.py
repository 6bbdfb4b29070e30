"""Each invariant of enrolments, attendance, results and certificates: a case that keeps it and one that breaks it.

A case returns the code of what was found; "" where nothing was.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from eligibility.cases import person, sentence
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.period import Period
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import DisciplineLevel, UnitKind
from pembinaan.participants.coaching.records import DisciplineCase, Placement
from pembinaan.participants.people import AnakBinaan, Participant
from pembinaan.programs import results as tests
from pembinaan.programs.admission_record import AdmissionRecord
from pembinaan.programs.attendance import AttendanceBook, AttendanceStatus
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.certificates import Certificate, CertificateBook
from pembinaan.programs.credit import credit
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentActor
from pembinaan.programs.issuing import CertificateRefusal, Ground, issue
from pembinaan.programs.known import Known
from pembinaan.programs.participation_review import Papers, review_participation
from pembinaan.programs.register import Register
from pembinaan.programs.results import passed
from programs.attendance_cases import CLASS, DAY, FIRST, LAST, TEN, book, correction, entry, plan
from programs.enrolment_cases import RUNNING, K, enrolment, event

PLAN: Final = CLASS.model_copy(update={"code": "LAS-1"})
HELD: Final = enrolment(*RUNNING, offering="LAS-1")
DONE: Final = enrolment(*RUNNING, event(K.SELESAI, LAST))
RECORD: Final = AdmissionRecord(
    participant_reference="rekaan-3",
    program_code="PM-LAS",
    program_version="1",
    on=FIRST,
    status="MET",
    admitted="MET",
    place_free="MET",
    policy="0" * 64,
)


class Pair(NamedTuple):
    """Hold both cases, and the code that the breaking one gives."""

    keeps: Callable[[], str]
    breaks: Callable[[], str]
    code: str


def _code(make: Callable[[], object]) -> str:
    try:
        made = make()
    except ValidationError as error:
        return problems(error)[0].code
    except InvalidError as error:
        return error.code
    return made.code if isinstance(made, CertificateRefusal) else ""


def _found(register: Register, who: Participant | None = None, **papers: Any) -> str:
    beside = {} if who is None else {who.reference: Known(who)}
    found = review_participation(register, Papers(**papers), on=LAST, beside=beside)
    return ", ".join(dict.fromkeys(one.id for one in found))


def _attended(who: Participant) -> str:
    return _found(Register(enrolments=(HELD,), offerings=(PLAN,)), who, book=book())


def _isolated(start: date) -> Participant:
    case = DisciplineCase(level=DisciplineLevel.SEDANG, on=start, isolation=Period(start=start, end=start + 2 * DAY))
    return person(coaching=CoachingFile(discipline=(case,)))


def _released(clock: date) -> Participant:
    """Release on the first day after three years."""
    return person(sentence=sentence(clock_starts=clock), coaching=CoachingFile(discipline=()))


def _moved(day: date) -> Participant:
    stay = Placement(institution="Lapas A", kind=UnitKind.LAPAS, start=date(2025, 1, 2), end=day)
    return person(coaching=CoachingFile(placements=(stay,), discipline=()))


def _grown(born: date) -> Participant:
    return AnakBinaan(reference="rekaan-3", birth_date=born, sentence=sentence(), coaching=CoachingFile(discipline=()))


def _died(on: date) -> str:
    register, beside = Register(enrolments=(HELD,), offerings=(PLAN,)), {"rekaan-3": Known(died_on=on)}
    found = review_participation(register, Papers(book=book()), on=LAST, beside=beside)
    return ", ".join(dict.fromkeys(one.id for one in found))


def _meeting(starts: str) -> str:
    hours = {"starts_at": "08:00", "ends_at": "10:00"}, {"starts_at": starts, "ends_at": "12:00"}
    plans = [
        plan(TEN[0].model_copy(update=times)).model_copy(update={"code": code})
        for code, times in zip(("LAS-1", "BOGA-1"), hours, strict=True)
    ]
    other = enrolment(*RUNNING, id="P-2", offering="BOGA-1", program_code="PM-BOGA")
    return _found(Register(enrolments=(HELD, other), offerings=tuple(plans)))


def _twice(program: str) -> str:
    other = enrolment(*RUNNING, id="P-2", program_code=program)
    return _code(lambda: Register(enrolments=(HELD, other)))


def _replaced(record: AdmissionRecord) -> str:
    held = enrolment(*RUNNING, snapshot=RECORD)
    return _code(lambda: held.with_event(event(K.SELESAI, LAST), snapshot=record))


def _credited(status: AttendanceStatus) -> str:
    held = AttendanceBook(entries=(entry(1, status),))
    return "" if credit(HELD, PLAN, held, FIRST).credited == 8 else "not credited"


def _continued(newer: AttendanceBook) -> str:
    return _code(lambda: newer.check_continues(book(3)))


def _result(score: int, kind: tests.TestKind = tests.TestKind.PASCA, **more: Any) -> tests.TestResult:
    return tests.TestResult(id="U-1", enrolment="P-1", kind=kind, score=score, on=LAST, **more)


def _marked(score: int) -> str:
    found = passed((_result(score),))
    return "" if found is Status.MET else found.name


def _certificate(kind: CertificateKind = CertificateKind.PELATIHAN_BLK, **more: Any) -> Certificate:
    said = {"kind": kind, "number": "1", "issuer": "rekaan", "issued_on": LAST, "enrolment": "P-1"}
    return Certificate(**said | more)


def _bnsp(*, by_lsp: bool) -> str:
    result = _result(60, tests.TestKind.KOMPETENSI, by_lsp=by_lsp)
    return _code(lambda: issue(_certificate(CertificateKind.KOMPETENSI_BNSP), Ground(DONE, (result,))))


def _built(expires: date) -> str:
    certificate = _certificate(CertificateKind.KONSTRUKSI, expires=expires)
    return _found(Register(enrolments=(DONE,)), certificates=(certificate,))


def _issued(held: Enrolment) -> str:
    return _code(lambda: issue(_certificate(), Ground(held)))


def _numbered(second: str) -> str:
    return _code(lambda: CertificateBook(certificates=(_certificate(), _certificate(number=second))))


def _issued_beside(number: str) -> str:
    held = CertificateBook(certificates=(_certificate(),))
    return _code(lambda: issue(_certificate(number=number), Ground(DONE, book=held)))


def _decided(actor: EnrolmentActor) -> str:
    return _code(lambda: enrolment(event(K.DITETAPKAN, FIRST, actor=actor)))


GROWN: Final = book(3).extended_by((correction(3, AttendanceStatus.HADIR, LAST),))
PAIRS: Final[dict[str, Pair]] = {
    "SN2": Pair(lambda: _meeting("10:00"), lambda: _meeting("09:59"), "SN2"),
    "EN1": Pair(lambda: _twice("PM-BOGA"), lambda: _twice("PM-LAS"), "register.double"),
    "EN2": Pair(
        lambda: _replaced(RECORD),
        lambda: _replaced(RECORD.model_copy(update={"status": "NOT_MET"})),
        "enrolment.snapshot_replaced",
    ),
    "EN3": Pair(lambda: _attended(_isolated(LAST + DAY)), lambda: _attended(_isolated(LAST)), "EN3"),
    "EN4": Pair(
        lambda: _attended(_released(date(2023, 3, 12))), lambda: _attended(_released(date(2023, 3, 11))), "EN4"
    ),
    "EN5": Pair(lambda: _attended(_moved(LAST + DAY)), lambda: _attended(_moved(LAST)), "EN5"),
    "EN6": Pair(lambda: _attended(_grown(date(2008, 3, 12))), lambda: _attended(_grown(date(2008, 3, 11))), "EN6"),
    "EN7": Pair(lambda: _died(LAST), lambda: _died(LAST - DAY), "EN7"),
    "AT1": Pair(lambda: _continued(GROWN), lambda: _continued(book()), "attendance.history_rewritten"),
    "AT2": Pair(
        lambda: _code(lambda: GROWN),
        lambda: _code(lambda: book(3).extended_by((entry(3, id="K-99", recorded_on=LAST),))),
        "attendance.two_entries",
    ),
    "AT3": Pair(lambda: _credited(AttendanceStatus.HADIR), lambda: _credited(AttendanceStatus.IZIN), "not credited"),
    "TR1": Pair(lambda: _code(lambda: _result(100)), lambda: _code(lambda: _result(101)), "less_than_equal"),
    "TR2": Pair(lambda: _marked(60), lambda: _marked(59), "NOT_MET"),
    "CE1": Pair(lambda: _issued(DONE), lambda: _issued(HELD), "certificate.before_completion"),
    "CE2": Pair(lambda: _bnsp(by_lsp=True), lambda: _bnsp(by_lsp=False), "certificate.no_test_by_lsp"),
    "CE3": Pair(lambda: _numbered("2"), lambda: _numbered("1"), "certificate.duplicate_number"),
    "CE4": Pair(lambda: _built(date(2029, 3, 11)), lambda: _built(date(2029, 3, 12)), "CE4"),
}
BY_REFUSAL: Final[dict[str, Pair]] = {
    "CE3": Pair(lambda: _issued_beside("2"), lambda: _issued_beside("1"), "certificate.number_taken"),
}
"""The other way in which an invariant is held, where it is held in two."""
RECOMMENDATION: Final = Pair(
    lambda: _decided(EnrolmentActor.KALAPAS), lambda: _decided(EnrolmentActor.TPP), "enrolment.decided_by_tpp"
)
"""The half of TP2 that an enrolment holds."""
