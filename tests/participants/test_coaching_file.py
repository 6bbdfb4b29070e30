"""The coaching file and bimbingan: hidden, left out of exports, and no fact of a right."""

from __future__ import annotations

import json
from datetime import date

import pytest
from people_made_up import sentence
from pydantic import ValidationError

from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.core.period import Period
from pembinaan.eligibility.receipt import facts_of
from pembinaan.law.basis import BasisKind
from pembinaan.participants.bimbingan import Bimbingan, Contact, Occupation, OccupationKind, ReleaseKind
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import (
    DisciplineLevel,
    FitFor,
    Instrument,
    KriminogenikLevel,
    RriLevel,
    Schooling,
    Sex,
    SppnVariable,
    StageCode,
    TppRole,
    TppSubject,
    UnitKind,
)
from pembinaan.participants.coaching.records import (
    DisciplineCase,
    FitnessLetter,
    ItemScore,
    Orientation,
    Placement,
    ScoredAssessment,
    SppnItem,
    SppnMonth,
    SppnScore,
    StageRecord,
    TppCase,
    TppSession,
)
from pembinaan.participants.evidence import ReportEvidence, ReportSigner
from pembinaan.participants.people import Klien, Narapidana
from pembinaan.participants.records import ParticipationReport

DAY, LATER = date(2026, 3, 2), date(2026, 4, 2)
ISOLATED = Period(start=DAY, end=date(2026, 3, 8))
FILE = CoachingFile(
    sex=Sex.PEREMPUAN,
    schooling=Schooling.SMP,
    origin="kota rekaan",
    placements=(Placement(institution="LPP rekaan", kind=UnitKind.LPP, start=DAY),),
    stages=(StageRecord(stage=StageCode.AWAL, start=DAY, end=LATER, tpp="T-1"),),
    orientation=Orientation(start=DAY, end=LATER),
    scored=(
        ScoredAssessment(instrument=Instrument.RRI, assessed_on=DAY, items=(ItemScore(code="A1", points=3),)),
        ScoredAssessment(instrument=Instrument.ISPN, assessed_on=DAY, hundredths=4468),
    ),
    sppn=(
        SppnMonth(
            month="2026-03",
            items=(SppnItem(variable=SppnVariable.SIKAP, code="S1", expected=4, recorded=3),),
            scores=(SppnScore(variable=SppnVariable.SIKAP, score=81),),
        ),
    ),
    discipline=(DisciplineCase(level=DisciplineLevel.SEDANG, on=DAY, isolation=ISOLATED),),
    fitness=(FitnessLetter(stated_on=DAY, fit_for=FitFor.KERJA, fit=True),),
)
WHO = Narapidana(reference="contoh-1", sentence=sentence(), coaching=FILE)
EVIDENCE = {
    "kind": "attendance",
    "since": DAY,
    "until": LATER,
    "jp_credited": 72,
    "jp_offered": 80,
    "enrolments": ("P-1",),
    "policy": "4/5",
    "basis": BasisKind.LIBRARY_DEFAULT,
    "signed_by": ReportSigner.WALI,
}


def test_the_file_is_read_back_only_where_it_was_asked_for():
    again = Narapidana.model_validate_json(WHO.model_dump_json(context={"identified": True}))
    assert again == WHO
    assert Narapidana.model_validate_json(WHO.model_dump_json()).coaching is None
    assert "coaching" not in json.loads(WHO.model_dump_json())


def test_the_file_is_shown_nowhere():
    assert repr(FILE) == str(FILE) == "CoachingFile(***)"
    assert "CoachingFile" not in repr(WHO)


def test_the_file_is_no_fact_of_a_right():
    assert facts_of(WHO, "garam") == facts_of(WHO.model_copy(update={"coaching": None}), "garam")


def test_a_session_of_the_tpp_hides_whom_it_is_about():
    case = TppCase(reference="contoh-1", subject=TppSubject.TAHAP, recommends=True, note="catatan-rekaan")
    session = TppSession(id="T-1", on=DAY, data=tuple(TppRole), cases=(case,))
    assert TppSession.model_validate_json(session.model_dump_json()) == session
    assert not {"contoh-1", "catatan-rekaan"} & set(repr(session).replace("'", " ").split())


@pytest.mark.parametrize("month", ["2026-13", "2026-00", "2026-3", "2026-03-01"])
def test_a_month_is_written_in_one_way(month: str):
    with pytest.raises(ValidationError) as caught:
        SppnMonth(month=month)
    assert [problem.field for problem in problems(caught.value)] == ["month"]


@pytest.mark.parametrize("score", [-1, 101])
def test_a_score_lies_between_0_and_100(score: int):
    with pytest.raises(ValidationError) as caught:
        SppnScore(variable=SppnVariable.SIKAP, score=score)
    assert [problem.field for problem in problems(caught.value)] == ["score"]


@pytest.mark.parametrize("kind", [StageCode, RriLevel, KriminogenikLevel])
def test_stages_and_levels_are_in_order(kind):
    assert [member.rank for member in kind] == [0, 1, 2, 3]


def test_bimbingan_is_read_back_and_hides_the_partner():
    guided = Bimbingan(
        kind=ReleaseKind.PEMBEBASAN_BERSYARAT,
        start=DAY,
        report_every=Duration(months=1),
        reports=(Contact(on=LATER, remote=True, urgent=True),),
        occupations=(Occupation(start=DAY, kind=OccupationKind.BEKERJA, with_partner="mitra-rekaan"),),
    )
    who = Klien(reference="contoh-2", bimbingan=guided)
    assert Klien.model_validate_json(who.model_dump_json()) == who
    assert "mitra-rekaan" not in repr(who)


def test_a_report_from_attendance_says_from_what():
    report = ParticipationReport(reported_on=LATER, active=True, predicate=None, evidence=ReportEvidence(**EVIDENCE))
    assert ParticipationReport.model_validate_json(report.model_dump_json()) == report
    assert ReportEvidence(**{**EVIDENCE, "kind": "supposed", "signed_by": None}).signed_by is None
    assert ReportEvidence(**{**EVIDENCE, "jp_credited": 80, "until": DAY}).jp_credited == 80


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"signed_by": None}, "report.unsigned"),
        ({"jp_credited": 81}, "report.more_credited_than_offered"),
        ({"until": date(2026, 3, 1)}, "report.ends_before_start"),
    ],
)
def test_evidence_that_contradicts_itself_is_refused(change: dict, code: str):
    with pytest.raises(ValidationError) as caught:
        ReportEvidence(**{**EVIDENCE, **change})
    assert [problem.code for problem in problems(caught.value)] == [code]
