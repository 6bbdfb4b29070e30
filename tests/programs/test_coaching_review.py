"""Review of a whole coaching file: what it names, what it leaves out, and what it rests on."""

from __future__ import annotations

from datetime import date

import pytest

from pembinaan.core.duration import Duration
from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.basis import BasisKind
from pembinaan.law.instruments import provision
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.finding_words import placed
from pembinaan.participants.coaching.levels import (
    DisciplineLevel,
    Instrument,
    StageCode,
    TppRole,
    TppSubject,
    UnitKind,
    UnitOffice,
)
from pembinaan.participants.coaching.records import (
    DisciplineCase,
    Orientation,
    Placement,
    ScoredAssessment,
    StageRecord,
    TppCase,
    TppSession,
)
from pembinaan.participants.coaching.rules import FILE_RULES
from pembinaan.participants.people import Klien, Narapidana
from pembinaan.participants.sentence import FixedTermSentence
from pembinaan.programs.coaching_review import review_coaching
from pembinaan.programs.readings import ProgramReadings

START, ON = date(2024, 12, 12), date(2026, 1, 5)
SENTENCE = FixedTermSentence(
    terms=(Duration(years=2),), clock_starts=START, remissions=(), interruptions=(), subsidiaries=()
)
CASE = TppCase(reference="rekaan-1", subject=TppSubject.TAHAP, recommends=True)
SESSION = TppSession(id="T-1", on=date(2025, 8, 9), data=(), cases=(CASE,))
FILE = CoachingFile(
    placements=(Placement(institution="LPKA rekaan", kind=UnitKind.LPKA, start=START),),
    stages=(StageRecord(stage=StageCode.LANJUTAN_1, start=date(2025, 8, 8), tpp="T-1"),),
    orientation=Orientation(start=START, end=date(2025, 2, 12)),
    scored=(ScoredAssessment(instrument=Instrument.ISPN, assessed_on=START, hundredths=4468),),
    discipline=(
        DisciplineCase(
            level=DisciplineLevel.SEDANG,
            on=date(2025, 5, 5),
            decided_by=UnitOffice.KPLP,
            isolation=Period(start=date(2025, 5, 5), end=date(2025, 5, 12)),
        ),
    ),
)
WHO = Narapidana(reference="rekaan-1", sentence=SENTENCE, coaching=FILE)


def test_every_part_of_the_file_is_reviewed_in_its_order():
    review = review_coaching(WHO, on=ON, sessions=(SESSION,))
    found = [(finding.id, finding.status.name) for finding in review.findings]
    assert found == [
        ("TP1", "NOT_MET"),
        ("WB1", "UNKNOWN"),
        ("ST2", "NOT_MET"),
        ("ST3", "NOT_MET"),  # 1/3 is on 9 August 2025
        ("ST4", "NOT_MET"),
        ("AS2", "UNKNOWN"),
        ("AS3", "NOT_MET"),
        ("DC1", "NOT_MET"),
        ("DC3", "UNKNOWN"),
    ]
    assert review.not_held == ()


def test_a_reading_settles_the_length_of_isolation():
    review = review_coaching(WHO, on=ON, readings=ProgramReadings(isolation_8_2024="as_2013"))
    assert [finding.status for finding in review.findings if finding.id == "DC3"] == [Status.NOT_MET]
    assert review.not_held == ("sessions",)


def test_what_happens_later_is_not_seen():
    assert review_coaching(WHO, on=date(2024, 12, 11), sessions=(SESSION,)).findings == ()


def test_what_the_file_does_not_hold_is_named_and_not_taken_for_right():
    bare = review_coaching(WHO.model_copy(update={"coaching": None}), on=ON, sessions=())
    assert (bare.findings, bare.not_held) == ((), ("coaching",))
    empty = review_coaching(WHO.model_copy(update={"coaching": CoachingFile(stages=())}), on=ON, sessions=())
    assert empty.not_held == ("coaching.placements", "coaching.orientation", "coaching.scored", "coaching.discipline")


def test_a_klien_has_no_stages_to_review():
    guided = Klien(reference="rekaan-1", coaching=FILE)
    assert {finding.id for finding in review_coaching(guided, on=ON).findings} == {"ST4", "AS2", "DC1", "DC3"}


def test_the_findings_are_written_with_what_they_rest_on():
    lines = review_coaching(WHO, on=ON).explain("en").splitlines()
    assert lines[0] == "The coaching file on 5 January 2026:"
    assert lines[2] == (
        "  [NOT KEPT ST3] The first continued stage begins on 8 August 2025, before its part of the sentence is served."
        " (the first day of a stage: coaching.stages[0].start) Check the first day of the stage and the sentence."
        " (law: Pasal 9 PP 31/1999 [unconfirmed])"
    )
    assert lines[-1] == "Not held in the file: the sessions of the TPP."
    assert "Not held" not in review_coaching(WHO, on=ON, sessions=()).explain("en")
    assert "(pedoman atau praktik: penelitian tentang" in review_coaching(WHO, on=ON).explain()
    guided = review_coaching(Klien(reference="rekaan-2", coaching=CoachingFile(scored=())), on=ON, sessions=())
    assert guided.explain("en").startswith("The coaching file on 5 January 2026: nothing to mend in what is recorded.")
    assert "[sumber sekunder]" in review_coaching(WHO, on=ON).explain()


def test_a_finding_says_its_status_and_roles_in_words():
    broken = FILE_RULES["TP1"].broken("sessions[0].data", roles=TppRole.PK.text)
    assert broken.explain().startswith(
        "[TIDAK SESUAI TP1] Sidang TPP tanpa data dari: Pembimbing Kemasyarakatan."
        " (data yang dipakai sidang TPP: sessions[0].data) "
    )
    assert TppRole.PENGAMAN.text == Text(id="Pengaman", en="Pengaman")
    assert FILE_RULES["DC1"].open("coaching.discipline[0].decided_by").explain().startswith("[BELUM DIKETAHUI DC1] ")


def test_a_proposal_of_this_library_is_told_once():
    said = FILE_RULES["WB2"].broken("identity.register_number").explain()
    assert said.count("usulan pustaka ini") == 1
    assert said.endswith("(usulan pustaka ini; tidak ada sumber yang memintanya [kesimpulan])")


def test_a_place_without_a_name_is_told_by_its_path_alone():
    assert placed("rekaan[0]") == Text(id="rekaan[0]", en="rekaan[0]")
    assert placed("enrolments[P-1].sessions[2], enrolments[P-2].sessions[3]").en == (
        "a session of an enrolment: enrolments[P-1].sessions[2], enrolments[P-2].sessions[3]"
    )


def test_printing_a_review_shows_nothing_of_the_person():
    review = review_coaching(WHO.model_copy(update={"birth_date": date(2011, 3, 2)}), on=ON, sessions=(SESSION,))
    assert "The person was 13 when placed in the LPKA." in review.explain("en")
    assert not [said for said in ("was 13", "LANJUTAN", "rekaan", "T-1") if said in repr(review) + str(review)]
    assert "rekaan-1" not in review.explain() + review.model_dump_json()


@pytest.mark.parametrize("rule", FILE_RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_of_law_is_known_to_the_registry(rule):
    assert all(provision(cite) for cite in rule.basis.cites)
    assert (rule.basis.kind is BasisKind.LAW) == bool(rule.basis.cites)
    values = {
        "age": 13,
        "session": "T-1",
        "stage": "AWAL",
        "day": ON,
        "roles": "PK",
        "level": "x",
        "days": 7,
        "most": 6,
    }
    broken, unknown = rule.broken("path", **values), rule.open("path", **values)
    assert "{" not in broken.explain() + unknown.explain("en")
    assert (broken.missing, unknown.missing, rule.open("path", "fact", **values).missing) == ((), ("path",), ("fact",))
