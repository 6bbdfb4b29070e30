"""One path from a session attended to a condition met: count, proposal, signature, right."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attendance_cases import CLASS, DAY, FIRST, JOINED, LAST, book, correction
from enrolment_cases import K, enrolment, event
from pydantic import ValidationError

from eligibility.cases import person as somebody
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.record import ActiveInPembinaan, ProgramFollowedWell
from pembinaan.eligibility.receipt import facts_of
from pembinaan.eligibility.rights import decide
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.citation import Citation
from pembinaan.participants.evidence import ReportSigner
from pembinaan.participants.people import Narapidana
from pembinaan.participants.reading import read_person
from pembinaan.participants.records import ParticipationReport, Predicate
from pembinaan.programs.activity import ActivityPolicy
from pembinaan.programs.attendance import AttendanceBook, AttendanceStatus
from pembinaan.programs.credit import Credit, credit
from pembinaan.programs.known import Known
from pembinaan.programs.report import Joined, ProposedReport, propose_report, with_report
from pembinaan.programs.report_change import changed_since
from pembinaan.programs.report_explain import explain_report

S = AttendanceStatus
SIGNED_ON = date(2026, 3, 20)
CITE = Citation.parse("Pasal 10 ayat (2) huruf b UU 22/2022")
OURS = ActivityPolicy(
    name="rekaan",
    threshold=Fraction(9, 10),
    basis=Basis(kind=BasisKind.LOCAL_POLICY, note=Text(id="rekaan", en="invented")),
)


def person(**changed: Any) -> Narapidana:
    return somebody(**{"reference": "contoh-1", **changed})


def proposed(held: AttendanceBook, on: date = LAST, policy: ActivityPolicy | None = None) -> ProposedReport:
    return propose_report((Joined(JOINED, CLASS),), held, on=on, policy=policy or ActivityPolicy())


def signed(held: AttendanceBook, policy: ActivityPolicy | None = None) -> ParticipationReport:
    return proposed(held, policy=policy).signed(ReportSigner.KALAPAS, on=SIGNED_ON)


def statuses(who: Narapidana, on: date) -> dict[str, str]:
    record = decide("pembebasan_bersyarat", person=who, on=on).record
    return {finding.code: finding.status for finding in record.findings}


def flipped(before: Narapidana, after: Narapidana, on: date) -> dict[str, tuple[str, str]]:
    one, other = statuses(before, on), statuses(after, on)
    assert one.keys() == other.keys()
    return {code: (found, other[code]) for code, found in one.items() if found != other[code]}


@pytest.mark.parametrize(
    ("absent", "active"),
    [((), True), ((3, 7), True), ((3, 7, 9), False)],
    ids=["80 of 80", "64 of 80 is four fifths", "56 of 80"],
)
def test_the_proposal_counts_and_judges_by_the_policy(absent: tuple[int, ...], active: bool):
    found = proposed(book(*absent))
    assert (found.jp_credited, found.jp_offered, found.jp_open) == (80 - 8 * len(absent), 80, 0)
    assert (found.since, found.until, found.enrolments, found.active) == (FIRST, LAST, ("P-1",), active)
    assert proposed(book(*absent), policy=OURS).active is (not absent)


def test_without_a_threshold_or_a_session_it_says_nothing():
    assert proposed(book(), policy=ActivityPolicy(threshold=None)).active is None
    assert proposed(AttendanceBook()).active is None
    assert proposed(AttendanceBook()).missing[0] == "attendance[1]"


def test_a_signed_report_flips_exactly_the_condition_of_taking_part():
    silent = person(participation=())
    after = with_report(silent, signed(book(3, 7)))
    assert flipped(silent, after, SIGNED_ON) == {"active_in_pembinaan": ("UNKNOWN", "MET")}
    assert flipped(silent, after, SIGNED_ON - DAY) == {}
    less = with_report(silent, signed(book(3, 7, 9)))
    assert flipped(silent, less, SIGNED_ON) == {"active_in_pembinaan": ("UNKNOWN", "NOT_MET")}


def test_a_report_of_one_person_is_no_report_of_another():
    report, older = signed(book()), signed(book())
    older = older.model_copy(update={"evidence": older.evidence.model_copy(update={"reference": None})})
    with pytest.raises(InvalidError) as refused:
        with_report(somebody(), report)
    assert (refused.value.code, refused.value.field) == ("report.other_person", "report")
    assert with_report(person(participation=()), report).participation == (report,)
    assert with_report(somebody(participation=()), older).participation == (older,)
    written = person(participation=(report,)).model_dump_json()
    assert read_person(written).participation == (report,)
    with pytest.raises(ValidationError) as invalid:
        read_person(written.replace('"reference":"contoh-1"', '"reference":"rekaan-3"', 1))
    found = problems(invalid.value)[0]
    assert (found.code, found.field) == ("report.other_person", "narapidana.participation")
    assert "contoh-1" not in repr(report) + str(invalid.value)


def test_a_report_that_is_not_signed_is_refused():
    report = signed(book())
    unsigned = report.model_copy(update={"evidence": report.evidence.model_copy(update={"signed_by": None})})
    for held in (proposed(book()), unsigned):
        with pytest.raises(InvalidError) as refused:
            with_report(person(), held)
        assert (refused.value.code, refused.value.field) == ("report.not_signed", "report")


def test_a_supposed_report_is_no_part_of_a_person_and_no_right_reads_it():
    report = signed(book())
    supposed = report.model_copy(
        update={"evidence": report.evidence.model_copy(update={"kind": "supposed", "signed_by": None})}
    )
    with pytest.raises(InvalidError) as refused:
        with_report(person(), supposed)
    assert (refused.value.code, refused.value.field) == ("report.supposed", "report")
    with pytest.raises(ValidationError) as invalid:
        person(participation=(supposed,))
    assert [found.code for found in problems(invalid.value)] == ["report.supposed"]
    bare = person(participation=())
    slipped_in = bare.model_copy(update={"participation": (supposed,)})
    with pytest.raises(ValidationError):
        read_person(slipped_in.model_dump_json())
    assert flipped(bare, slipped_in, SIGNED_ON) == {}


def test_a_new_pseudonym_leaves_the_receipt_right():
    report = signed(book())
    renamed = report.model_copy(update={"evidence": report.evidence.model_copy(update={"reference": "rekaan-3"})})
    one, other = person(participation=(report,)), somebody(participation=(renamed,))
    assert facts_of(one, "rekaan") == facts_of(other, "rekaan")


def test_one_session_more_turns_it():
    three = book(3, 7, 9)
    more = three.extended_by((correction(9, S.HADIR, date(2026, 3, 16)),))
    silent = person(participation=())
    until = date(2026, 3, 16)
    less, enough = (
        with_report(silent, proposed(held, until).signed(ReportSigner.WALI, on=SIGNED_ON)) for held in (three, more)
    )
    assert flipped(less, enough, SIGNED_ON) == {"active_in_pembinaan": ("NOT_MET", "MET")}


def test_the_grade_of_an_older_report_stands():
    before = person()
    after = with_report(before, signed(book()))
    assert flipped(before, after, SIGNED_ON) == {}
    follows = ProgramFollowedWell(cites=(CITE,))
    assert follows.evaluate(Case(after)) == follows.evaluate(Case(before))


def test_without_any_grade_it_stays_open():
    only = with_report(person(participation=()), signed(book()))
    span = ProgramFollowedWell(cites=(CITE,)).evaluate(Case(only)).span_at(SIGNED_ON)
    assert (span.status, span.reason.missing) == (Status.UNKNOWN, ("participation[].predicate",))


def test_a_grade_that_the_signer_gives_counts():
    graded = proposed(book()).signed(ReportSigner.WALI, on=SIGNED_ON, predicate=Predicate.CUKUP_BAIK)
    after = with_report(person(), graded)
    assert flipped(person(), after, SIGNED_ON) == {"program_followed_well": ("MET", "NOT_MET")}


@pytest.mark.parametrize(
    ("policy", "said"),
    [(ActivityPolicy(), "usulan pustaka"), (OURS, "aturan setempat")],
)
def test_the_right_warns_of_a_threshold_that_no_law_sets(policy: ActivityPolicy, said: str):
    after = with_report(person(), signed(book(), policy))
    (warned,) = ActiveInPembinaan(cites=(CITE,)).warnings(Case(after))
    assert said in warned.id
    assert warned in decide("pembebasan_bersyarat", person=after, on=SIGNED_ON).record.warnings


def test_it_does_not_warn_of_law_of_an_older_report_or_of_none():
    by_law = ActivityPolicy(name="rekaan", basis=Basis(kind=BasisKind.LAW, cites=(CITE,)))
    newer = ParticipationReport(reported_on=SIGNED_ON + DAY, active=True, predicate=None)
    asked = ActiveInPembinaan(cites=(CITE,))
    for who in (
        person(),
        person(participation=None),
        with_report(person(), signed(book(), by_law)),
        with_report(with_report(person(), signed(book())), newer),
    ):
        assert asked.warnings(Case(who)) == ()


def test_what_the_signature_keeps():
    evidence = signed(book(3), OURS).evidence
    assert evidence is not None
    assert (evidence.jp_credited, evidence.jp_offered, evidence.policy, evidence.basis) == (
        72,
        80,
        "rekaan",
        BasisKind.LOCAL_POLICY,
    )
    assert (evidence.signed_by, evidence.since, evidence.until) == (ReportSigner.KALAPAS, FIRST, LAST)


OTHER = JOINED.model_copy(update={"participant_reference": "contoh-2", "id": "P-2"})
NAMELESS = JOINED.model_copy(update={"id": None})
REFUSED: dict[str, Callable[[], object]] = {
    "report.no_enrolment": lambda: propose_report((), book(), on=LAST),
    "report.other_person": lambda: propose_report((Joined(JOINED, CLASS), Joined(OTHER, CLASS)), book(), on=LAST),
    "report.enrolment_without_id": lambda: propose_report((Joined(NAMELESS, CLASS),), book(), on=LAST),
    "report.before_the_start": lambda: proposed(book(), FIRST - DAY),
    "report.signed_before_the_count": lambda: proposed(book()).signed(ReportSigner.WALI, on=LAST - DAY),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_reported_is_refused(code: str):
    with pytest.raises(InvalidError) as refused:
        REFUSED[code]()
    assert refused.value.code == code


def test_the_record_of_another_person_is_refused():
    with pytest.raises(InvalidError, match="one person"):
        propose_report((Joined(JOINED, CLASS),), book(), on=LAST, known=Known(somebody()))


def test_it_can_be_signed_on_the_day_of_the_count_and_starts_where_it_is_told_to():
    assert proposed(book()).signed(ReportSigner.ASESOR, on=LAST).reported_on == LAST
    later = propose_report((Joined(JOINED, CLASS),), book(), on=LAST, since=FIRST + 5 * DAY)
    assert (later.since, later.jp_offered) == (FIRST + 5 * DAY, 40)


def test_a_correction_after_the_signature_is_told_and_the_report_stays():
    report, until = signed(book(3, 7)), date(2026, 4, 1)
    later = book(3, 7).extended_by((correction(3, S.HADIR, until),))
    joined = (Joined(JOINED, CLASS), Joined(OTHER, CLASS))
    found = changed_since(report, joined, later, until)
    assert found is not None
    assert (found.signed, found.now) == (Credit(64, 80), Credit(72, 80, 0, 10))
    assert changed_since(report, joined, later, until - DAY) is None
    assert changed_since(person().participation[0], joined, later, until) is None  # type: ignore[index]
    supposed = report.model_copy(update={"evidence": report.evidence.model_copy(update={"kind": "supposed"})})  # type: ignore[union-attr]
    assert changed_since(supposed, joined, later, until) is None


def test_a_proposal_in_sentences():
    nine = AttendanceBook(entries=book(3).entries[:9])
    assert explain_report(proposed(nine), "en").splitlines() == [
        "Proposed report on taking part, 2 March 2026 to 11 March 2026:",
        "  lesson hours credited: 64 of 72 offered",
        "  8 more: nobody wrote down who was there",
        "  active",
        "  threshold 4/5: a proposal of this library; the law names none",
        "It becomes a report only once it is signed.",
    ]
    silent = explain_report(proposed(book(), policy=ActivityPolicy(threshold=None)))
    assert silent.splitlines()[2:] == [
        "  belum dapat dikatakan aktif atau tidak",
        "Baru menjadi laporan setelah ditandatangani.",
    ]
    assert "aturan setempat" in explain_report(proposed(book(3, 7), policy=OURS))


def test_a_program_of_one_day_can_be_reported():
    begun = (event(K.DIMULAI, FIRST), event(K.SELESAI, FIRST))
    one_day = enrolment(*begun, id="P-1", participant_reference="contoh-1")
    found = propose_report((Joined(one_day, CLASS),), book(), on=LAST)
    assert (found.since, found.jp_credited, found.jp_offered) == (FIRST, 8, 8)


def test_nobody_is_printed():
    assert "contoh-1" not in repr(proposed(book()))
    assert "P-1" not in repr(proposed(book()))


NAMED = JOINED.model_copy(update={"offering": "LAS-1"})
ELSEWHERE = {
    "another class": Joined(NAMED, CLASS.model_copy(update={"code": "LAS-2"})),
    "another program": Joined(JOINED.model_copy(update={"program_code": "PM-BOGA"}), CLASS),
}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_attendance_is_never_counted_by_the_sessions_of_another_offering(name: str):
    signed_before = signed(book())
    for ask, field in (
        (lambda joined: propose_report((joined,), book(), on=LAST), "joined"),
        (lambda joined: credit(joined.enrolment, joined.offered, book(), LAST), "offered"),
        (lambda joined: changed_since(signed_before, (joined,), book(), LAST), "offered"),
    ):
        with pytest.raises(InvalidError) as refused:
            ask(ELSEWHERE[name])
        assert (refused.value.code, refused.value.field) == ("report.other_offering", field)


@pytest.mark.parametrize(
    "joined",
    [Joined(NAMED, CLASS), Joined(JOINED, CLASS.model_copy(update={"code": "LAS-1"}))],
    ids=["class without a code", "enrolment that names none"],
)
def test_what_names_no_other_class_is_counted(joined: Joined):
    assert propose_report((joined,), book(), on=LAST).jp_credited == 80


def test_one_enrolment_is_counted_once():
    twice = (Joined(JOINED, CLASS),) * 2
    for ask in (
        lambda: propose_report(twice, book(), on=LAST),
        lambda: changed_since(signed(book()), twice, book(), LAST),
    ):
        with pytest.raises(InvalidError, match=r"report\.enrolment_twice"):
            ask()


@pytest.mark.parametrize(
    "changed",
    [
        {"active": True},
        {"active": None},
        {"jp_credited": 81},
        {"jp_open": 300},
        {"until": "2026-03-01"},
        {"enrolments": ["P-1", "P-1"]},
    ],
)
def test_a_proposal_that_contradicts_itself_is_not_read(changed: dict[str, Any]):
    """24 of 80 lesson hours are less than four fifths; with 300 open ones 324 of 380 could be reached, more."""
    held = proposed(book(*range(1, 8)))
    assert (held.jp_credited, held.jp_offered, held.active) == (24, 80, False)
    written = held.model_dump(mode="json")
    assert ProposedReport.model_validate_json(json.dumps(written)) == held
    with pytest.raises(ValidationError) as refused:
        ProposedReport.model_validate_json(json.dumps(written | changed))
    assert problems(refused.value)[0].code == "report.contradicts_itself"
