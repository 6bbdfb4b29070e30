"""Results, completion and certificates: marks, what completes a training, and what must come before a certificate."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from enrolment_cases import DAY, RUNNING, STARTED, K, enrolment, event
from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.programs import results as tests
from pembinaan.programs.activity_counts import activity_counts
from pembinaan.programs.certificate_kind import CERTIFICATE_KIND_WORDS, CertificateKind
from pembinaan.programs.certificates import Certificate, CertificateBook, expiry_of
from pembinaan.programs.completion import CompletionPolicy, may_complete
from pembinaan.programs.credit import Credit
from pembinaan.programs.enrolment_code_words import facts_text
from pembinaan.programs.issuing import CertificateRefusal, Ground, issue
from pembinaan.programs.results import PassPolicy, passed, sat

ON = date(2026, 3, 12)
K_, T = CertificateKind, tests.TestKind
OURS = PassPolicy(mark=75, basis=Basis(kind=BasisKind.LOCAL_POLICY, note=Text(id="rekaan", en="invented")))


def result(score: int, kind: tests.TestKind = T.PASCA, **changed: Any) -> tests.TestResult:
    said: dict[str, Any] = {"id": "U-1", "enrolment": "P-1", "kind": kind, "score": score, "on": ON}
    return tests.TestResult(**said | changed)


@pytest.mark.parametrize(("score", "status"), [(59, Status.NOT_MET), (60, Status.MET), (61, Status.MET)])
def test_a_test_is_passed_from_the_mark_on(score: int, status: Status):
    assert passed((result(score),)) is status
    assert passed((result(75),), OURS) is Status.MET
    assert passed((result(74),), OURS) is Status.NOT_MET


@pytest.mark.parametrize("score", [-1, 101])
def test_a_score_lies_between_0_and_100(score: int):
    result(0)
    result(100)
    with pytest.raises(ValidationError):
        result(score)


def test_the_last_day_counts_and_where_it_disagrees_it_is_open():
    held = (result(50), result(80, on=ON + DAY), result(90, T.KETERAMPILAN), result(90, enrolment="P-2"))
    assert sat(held, "P-1", T.PASCA, ON - DAY) == ()
    assert [one.score for one in sat(held, "P-1", T.PASCA, ON)] == [50]
    assert [one.score for one in sat(held, "P-1", T.PASCA, ON + DAY)] == [80]
    assert passed((result(50), result(80))) is Status.UNKNOWN
    assert passed(()) is Status.NOT_MET


BOTH = CompletionPolicy(tests=(T.PASCA, T.KETERAMPILAN))
ALL_PASSED = (result(60), result(60, T.KETERAMPILAN))


def test_four_fifths_of_the_hours_complete_a_training_by_default():
    assert may_complete("P-1", Credit(64, 80), None, ON).status is Status.MET
    assert may_complete("P-1", Credit(63, 80), None, ON).status is Status.NOT_MET
    found = may_complete("P-1", Credit(56, 72, 8, 9, ("attendance[10]",)), None, ON)
    assert (found.status, found.missing) == (Status.UNKNOWN, ("attendance[10]",))
    assert found.asked[0].title.en == "present in at least 4/5 of the lesson hours offered (56 of 72 JP)"


# Twenty sessions of 8 JP are 160 JP; four fifths of them are 128 JP. Of one session 152 JP are to come.
TO_COME = {
    "after the first of twenty": (Credit(8, 8, to_come=152), Status.UNKNOWN),
    "after sixteen, enough whatever comes": (Credit(128, 128, to_come=32), Status.MET),
    "after fifteen, one short": (Credit(120, 120, to_come=40), Status.UNKNOWN),
    "five missed, out of reach": (Credit(0, 40, to_come=120), Status.NOT_MET),
    "four missed, still in reach": (Credit(0, 32, to_come=128), Status.UNKNOWN),
}


@pytest.mark.parametrize("name", TO_COME)
def test_sessions_to_come_leave_it_open_until_it_is_reached_or_out_of_reach(name: str):
    counted, expected = TO_COME[name]
    found = may_complete("P-1", counted, (), ON)
    assert (found.status, found.enrolment, found.on) == (expected, "P-1", ON)
    assert found.missing == (("sessions[].on",) if expected is Status.UNKNOWN else ())
    said = f"{counted.credited} of {counted.offered} JP); {counted.to_come} JP are still to come"
    assert found.asked[0].title.en.endswith(said)


# Of twenty sessions the last two attended: 16 of 16 JP offered, 16 of 160 JP of the class. Of the last sixteen all
# attended: 128 of 128, and 128 of 160 is just 4/5.
LATE = {
    "two of twenty": (Credit(16, 16, beside=144), (Status.UNKNOWN, Status.MET, Status.NOT_MET)),
    "sixteen of twenty": (Credit(128, 128, beside=32), (Status.MET, Status.MET, Status.MET)),
    "too few of those offered": (Credit(8, 16, beside=144), (Status.NOT_MET, Status.NOT_MET, Status.NOT_MET)),
}


@pytest.mark.parametrize("name", LATE)
def test_hours_held_before_somebody_joined_count_only_where_the_policy_says_how(name: str):
    counted, expected = LATE[name]
    policies = [CompletionPolicy(beside=beside) for beside in (None, "left_out", "counted")]
    found = [may_complete("P-1", counted, (), ON, policy) for policy in policies]
    assert tuple(one.status for one in found) == expected
    assert found[0].missing == (("policy.beside",) if expected[0] is Status.UNKNOWN else ())


# The program plans 160 JP, of which 128 are 4/5. The class held 80 JP, and the person was there in all of them: all of
# those offered, half of those planned.
PLANNED = {
    "half of the plan held": (Credit(80, 80), 160, Status.NOT_MET),
    "one hour short": (Credit(127, 160), 160, Status.NOT_MET),
    "just enough": (Credit(128, 160), 160, Status.MET),
    "enough with what is not written": (Credit(120, 120, 8, 15, ("attendance[16]",)), 160, Status.UNKNOWN),
    "too few with what is not written": (Credit(119, 119, 8, 15, ("attendance[16]",)), 160, Status.NOT_MET),
    "enough with what is to come": (Credit(120, 120, to_come=8), 160, Status.UNKNOWN),
    "too few with what is to come": (Credit(119, 119, to_come=8), 160, Status.NOT_MET),
    "late, whole class as the measure": (Credit(120, 120, beside=40), 160, Status.NOT_MET),
    "sessions are not planned yet": (Credit(missing=("sessions",)), 160, Status.UNKNOWN),
    "the plan is not known": (Credit(160, 160), None, Status.UNKNOWN),
}


@pytest.mark.parametrize("name", PLANNED)
def test_by_a_policy_the_hours_that_the_program_plans_are_the_measure(name: str):
    counted, planned, expected = PLANNED[name]
    by_plan = CompletionPolicy(measured_by="planned")
    found = may_complete("P-1", counted, (), ON, by_plan, planned_jp=planned)
    assert found.status is expected
    assert (found.missing != ()) is (expected is Status.UNKNOWN)
    assert ("program.planned_jp" in found.missing) is (planned is None)
    shown = f"{counted.credited} of {planned} JP" if planned else f"present in {counted.credited} JP"
    assert f"of the lesson hours that the program plans ({shown})" in found.asked[0].title.en
    assert facts_text(found.missing).id.count("planned_jp") == 0


def test_by_default_the_hours_offered_are_the_measure_whatever_the_program_plans():
    assert may_complete("P-1", Credit(80, 80), (), ON, planned_jp=160).status is Status.MET


def test_the_tests_that_are_asked_must_be_passed():
    assert may_complete("P-1", Credit(80, 80), ALL_PASSED, ON, BOTH).status is Status.MET
    assert may_complete("P-1", Credit(80, 80), ALL_PASSED, ON - DAY, BOTH).status is Status.NOT_MET
    assert may_complete("P-1", Credit(80, 80), ALL_PASSED[:1], ON, BOTH).status is Status.NOT_MET
    unknown = may_complete("P-1", Credit(80, 80), None, ON, BOTH)
    assert (unknown.status, unknown.missing) == (Status.UNKNOWN, ("results",))
    twice = may_complete("P-1", Credit(80, 80), (*ALL_PASSED, result(10)), ON, BOTH)
    assert (twice.status, twice.missing) == (Status.UNKNOWN, ("results",))
    assert unknown.asked[1].title.en == "test of knowledge after the training with a score of 60 or more"


def test_what_is_not_asked_does_not_stand_in_the_way():
    nothing = CompletionPolicy(attendance=None)
    assert may_complete("P-1", Credit(), None, ON, nothing).asked == ()
    assert may_complete("P-1", Credit(), None, ON, nothing).status is Status.MET
    nine = CompletionPolicy(attendance=Fraction(9, 10))
    assert may_complete("P-1", Credit(71, 80), (), ON, nine).status is Status.NOT_MET
    assert may_complete("P-1", Credit(72, 80), (), ON, nine).status is Status.MET


# ---- certificates

DONE = enrolment(*RUNNING, event(K.SELESAI, STARTED + 9 * DAY))
FINISHED = STARTED + 9 * DAY


def certificate(kind: CertificateKind = K_.PELATIHAN_BLK, **changed: Any) -> Certificate:
    said = {"kind": kind, "number": "1/2026", "issuer": "BLK rekaan", "issued_on": ON, "enrolment": "P-1"}
    return Certificate(**said | changed)


def code(found: Certificate | CertificateRefusal) -> str:
    return found.code if isinstance(found, CertificateRefusal) else ""


def test_completion_comes_first():
    assert [code(issue(certificate(issued_on=FINISHED + n * DAY), Ground(DONE))) for n in (-1, 0, 1)] == [
        "certificate.before_completion",
        "",
        "",
    ]
    assert code(issue(certificate(), Ground(enrolment(*RUNNING)))) == "certificate.before_completion"
    assert code(issue(certificate(enrolment="P-2"), Ground(DONE))) == "certificate.before_completion"


LSP = result(60, T.KOMPETENSI, by_lsp=True)
LSP_BEFORE = LSP.model_copy(update={"on": ON - DAY})
BNSP: dict[str, tuple[Any, str]] = {
    "not known": (None, "certificate.test_not_established"),
    "none": ((), "certificate.no_test_by_lsp"),
    "passed": ((LSP,), ""),
    "failed": ((result(59, T.KOMPETENSI, by_lsp=True),), "certificate.no_test_by_lsp"),
    "by another": ((result(60, T.KOMPETENSI, by_lsp=False),), "certificate.no_test_by_lsp"),
    "by whom is not known": ((result(60, T.KOMPETENSI),), "certificate.test_not_established"),
    "failed, whoever held it": ((result(59, T.KOMPETENSI),), "certificate.no_test_by_lsp"),
    "passed, then a try-out": ((LSP, result(90, T.KOMPETENSI, by_lsp=False, on=ON)), ""),
    "passed, then failed": ((LSP_BEFORE, result(59, T.KOMPETENSI, by_lsp=True)), "certificate.no_test_by_lsp"),
    "passed, then a try-out that failed": ((LSP_BEFORE, result(10, T.KOMPETENSI, by_lsp=False)), ""),
    "passed, then passed with somebody": ((LSP_BEFORE, result(90, T.KOMPETENSI)), ""),
    "passed, then failed with somebody": ((LSP_BEFORE, result(10, T.KOMPETENSI)), "certificate.test_not_established"),
    "failed with somebody, then passed": ((result(10, T.KOMPETENSI, on=ON - DAY), LSP), ""),
    "two with somebody": (
        (result(60, T.KOMPETENSI, on=ON - DAY), result(59, T.KOMPETENSI)),
        "certificate.test_not_established",
    ),
    "another enrolment's": ((result(60, T.KOMPETENSI, by_lsp=True, enrolment="P-2"),), "certificate.no_test_by_lsp"),
    "after the issue": ((result(60, T.KOMPETENSI, by_lsp=True, on=ON + DAY),), "certificate.no_test_by_lsp"),
    "the training's own": ((result(60, T.KETERAMPILAN, by_lsp=True),), "certificate.no_test_by_lsp"),
    "two that disagree": ((LSP, result(10, T.KOMPETENSI, by_lsp=True)), "certificate.test_not_established"),
}


@pytest.mark.parametrize("name", BNSP)
def test_a_certificate_of_bnsp_needs_a_test_by_an_lsp(name: str):
    held, expected = BNSP[name]
    found = issue(certificate(K_.KOMPETENSI_BNSP), Ground(DONE, held))
    assert code(found) == expected
    if isinstance(found, CertificateRefusal) and found.code == "certificate.test_not_established":
        assert found.missing == (("results",) if held is None else ("results[].by_lsp", "results[].score"))
    assert code(issue(certificate(), Ground(DONE, held))) == ""


@pytest.mark.parametrize("kind", list(CertificateKind))
def test_every_kind_of_certificate_is_told_in_words(kind: CertificateKind):
    for language in ("id", "en"):
        refused = issue(certificate(kind, issued_on=FINISHED - DAY), Ground(DONE))
        assert isinstance(refused, CertificateRefusal)
        assert CERTIFICATE_KIND_WORDS[kind][language] in refused.explain(language)
        assert not re.search(r"[A-Z]+_[A-Z]+", refused.explain(language))


def test_a_number_is_given_once_by_each_issuer():
    book = CertificateBook().with_certificate(certificate())
    assert code(issue(certificate(), Ground(DONE, book=book))) == "certificate.number_taken"
    assert code(issue(certificate(issuer="LSP rekaan"), Ground(DONE, book=book))) == ""
    assert code(issue(certificate(number="2/2026"), Ground(DONE, book=book))) == ""
    with pytest.raises(ValidationError) as refused:
        book.with_certificate(certificate())
    assert problems(refused.value)[0].code == "certificate.duplicate_number"


def test_a_certificate_of_construction_holds_three_years():
    built = issue(certificate(K_.KONSTRUKSI), Ground(DONE))
    assert isinstance(built, Certificate)
    end = date(2029, 3, 12)
    assert built.expires == end
    assert [built.holds(day) for day in (ON - DAY, ON, end - DAY, end)] == [
        Status.NOT_MET,
        Status.MET,
        Status.MET,
        Status.NOT_MET,
    ]
    assert certificate(K_.KONSTRUKSI).holds(ON) is Status.UNKNOWN
    assert certificate().holds(end) is Status.MET
    assert code(issue(certificate(K_.KONSTRUKSI, expires=end), Ground(DONE))) == ""
    otherwise = certificate(K_.KONSTRUKSI, expires=end + DAY)
    assert code(issue(otherwise, Ground(DONE))) == "certificate.expires_otherwise"
    assert expiry_of(K_.PIAGAM, ON) is None


@pytest.mark.parametrize("make", [lambda: certificate(expires=ON), lambda: certificate(expires=ON - DAY)])
def test_it_does_not_end_before_it_is_issued(make: Callable[[], Certificate]):
    certificate(expires=ON + DAY)
    with pytest.raises(ValidationError) as refused:
        make()
    assert problems(refused.value)[0].code == "certificate.expires_before_issue"


def test_a_refusal_is_written_and_names_nobody():
    found = issue(certificate(), Ground(enrolment(*RUNNING)))
    assert isinstance(found, CertificateRefusal)
    assert found.explain("en") == (
        "12 March 2026: a certificate of training by the BLK is not issued: "
        "the enrolment is not recorded as completed by that day."
    )
    assert found.explain().startswith("12 Maret 2026: sertifikat pelatihan BLK tidak diterbitkan: ")
    assert "P-1" not in repr(found) + repr(certificate())


def test_people_are_counted_for_the_work_plan():
    second = enrolment(*RUNNING, id="P-2", participant_reference="rekaan-4")
    again = enrolment(event(K.DITOLAK, STARTED), id="P-3", participant_reference="rekaan-4")
    refused = enrolment(event(K.DITOLAK, STARTED), id="P-4", participant_reference="rekaan-5")
    held = (DONE, second, again, refused)
    issued = (certificate(), certificate(number="2/2026", enrolment="P-2"), certificate(number="3", enrolment="P-9"))
    assert activity_counts(held, issued, FINISHED - DAY) == (2, 0, 0)
    assert activity_counts(held, issued, FINISHED) == (2, 1, 0)
    assert activity_counts(held, issued, ON) == (2, 1, 1)
    assert activity_counts((), issued, ON) == (0, 0, 0)
    only_done = enrolment(event(K.SELESAI, FINISHED))
    assert activity_counts((only_done,), (), FINISHED) == (1, 1, 0)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (T.PASCA, "uji pengetahuan sesudah pelatihan dengan nilai paling rendah 60"),
        (T.KETERAMPILAN, "uji keterampilan dengan nilai paling rendah 60"),
        (T.KOMPETENSI, "uji kompetensi dengan nilai paling rendah 60"),
    ],
)
def test_a_test_that_is_asked_is_named_in_words(kind, said):
    asked = may_complete("P-1", Credit(80, 80), (), ON, CompletionPolicy(attendance=None, tests=(kind,))).asked
    assert [one.title.id for one in asked] == [said]
