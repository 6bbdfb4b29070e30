"""The whole way of one person: admitted, decided, attending, reported, certified; each step by the answer of the last.

By hand: ten sessions of 8 JP; absent in two: 64 of 80 JP, which is just 4/5.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from attendance_cases import CLASS, FIRST, LAST, book
from enrolment_cases import DECIDED, RUNNING, STARTED, UP_TO_DECISION, A, K, enrolment, event
from test_offering import in_force

from eligibility.cases import person
from pembinaan.eligibility.rights import decide
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.evidence import ReportSigner
from pembinaan.participants.people import Narapidana
from pembinaan.programs import results as tests
from pembinaan.programs.activity_counts import activity_counts
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.certificates import Certificate
from pembinaan.programs.completion import CompletionPolicy, may_complete
from pembinaan.programs.credit import Credit, credit
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentEvent
from pembinaan.programs.enrolment_guards import MoveFacts
from pembinaan.programs.enrolment_moves import EnrolmentMoved, EnrolmentMoveRefusal, move_enrolment
from pembinaan.programs.issuing import Ground, issue
from pembinaan.programs.known import Known
from pembinaan.programs.participation_review import Papers, review_participation
from pembinaan.programs.register import Register
from pembinaan.programs.report import Joined, propose_report, with_report

PLAN = CLASS.model_copy(update={"code": "LAS-1", "capacity": 1, "outside": False, "work": False})
OFFERING = PLAN.under(in_force())
WHO = person(coaching=CoachingFile(discipline=()), participation=())
KNOWN = Known(WHO)
SKILL = tests.TestResult(id="U-1", enrolment="P-1", kind=tests.TestKind.KETERAMPILAN, score=60, on=LAST)


def register(*held: Enrolment) -> Register:
    return Register(enrolments=held, offerings=(PLAN,))


def taken(held: Enrolment, what: EnrolmentEvent, **facts: Any) -> Enrolment:
    known = MoveFacts(register=register(held), offering=OFFERING, known=KNOWN)
    found = move_enrolment(held, what, known._replace(**facts))
    assert isinstance(found, EnrolmentMoved), found.explain("en")
    return found.enrolment


def decided() -> Enrolment:
    held = enrolment(offering="LAS-1")
    for what in UP_TO_DECISION[:4]:
        held = taken(held, what)
    admission = OFFERING.admit(WHO, on=DECIDED, register=register(held))
    assert admission.record.status == "MET"
    return taken(held, UP_TO_DECISION[4], admission=admission.record)


def active(who: Narapidana, on: date) -> str:
    findings = decide("pembebasan_bersyarat", person=who, on=on).record.findings
    return {one.code: one.status for one in findings}["active_in_pembinaan"]


def test_from_the_proposal_to_the_certificate():
    held = decided()
    assert held.snapshot is not None
    held = taken(held, event(K.DIMULAI, STARTED))
    attended = book(3, 7)
    counted = credit(held, PLAN, attended, LAST, known=KNOWN)
    assert counted == Credit(64, 80, 0, 10)

    report = propose_report((Joined(held, PLAN),), attended, on=LAST, known=KNOWN).signed(ReportSigner.WALI, on=LAST)
    assert (active(WHO, LAST), active(with_report(WHO, report), LAST)) == ("UNKNOWN", "MET")

    policy = CompletionPolicy(tests=(tests.TestKind.KETERAMPILAN,))
    completion = may_complete("P-1", counted, (SKILL,), LAST, policy)
    done = taken(held, event(K.SELESAI, LAST), completion=completion)
    paper = Certificate(
        kind=CertificateKind.PELATIHAN_BLK, number="1", issuer="BLK rekaan", issued_on=LAST, enrolment="P-1"
    )
    assert issue(paper, Ground(done, (SKILL,))) == paper
    assert activity_counts((done,), (paper,), LAST) == (1, 1, 1)
    papers = Papers(attended, (paper,), (SKILL,))
    assert review_participation(register(done), papers, on=LAST, beside={"rekaan-3": KNOWN}) == ()


def test_the_one_place_is_taken_by_the_first():
    other = person(reference="rekaan-4", coaching=CoachingFile(discipline=()))
    waiting = enrolment(*UP_TO_DECISION[:4], offering="LAS-1", id="P-2", participant_reference="rekaan-4")
    full = register(decided(), waiting)
    admission = OFFERING.admit(other, on=DECIDED, register=full).record
    assert (admission.admitted, admission.place_free, admission.status) == ("MET", "NOT_MET", "NOT_MET")
    facts = MoveFacts(register=full, offering=OFFERING, admission=admission, known=Known(other))
    refused = move_enrolment(waiting, UP_TO_DECISION[4], facts)
    assert isinstance(refused, EnrolmentMoveRefusal)
    assert refused.code == "move.guard"
    waits = event(K.MENUNGGU_TEMPAT, DECIDED, actor=A.BINADIK, reason="penuh")
    assert isinstance(move_enrolment(waiting, waits, facts), EnrolmentMoved)


def test_nobody_joins_whose_sentence_ends_before_the_class():
    leaving = WHO.model_copy(update={"sentence": WHO.sentence.model_copy(update={"clock_starts": date(2023, 3, 6)})})
    held = enrolment(*UP_TO_DECISION[:4], offering="LAS-1")
    admission = OFFERING.admit(leaving, on=DECIDED, register=register(held)).record
    facts = MoveFacts(register=register(held), offering=OFFERING, admission=admission, known=Known(leaving))
    refused = move_enrolment(held, UP_TO_DECISION[4], facts)
    assert isinstance(refused, EnrolmentMoveRefusal)
    assert (admission.status, refused.code) == ("NOT_MET", "move.guard")


def test_released_during_the_class_the_rest_is_not_offered():
    leaving = WHO.model_copy(update={"sentence": WHO.sentence.model_copy(update={"clock_starts": date(2023, 3, 6)})})
    held = enrolment(*RUNNING, offering="LAS-1")
    assert credit(held, PLAN, book(), LAST, known=Known(leaving)) == Credit(32, 32, 0, 4, beside=48)
    assert (date(2026, 3, 6) - FIRST).days == 4
