"""The whole answer about admission: which question decides, on what it rests, who chose it, and how it is told."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from admission_cases import (
    CASES,
    CODE,
    END,
    UNIT,
    Case,
    agreement,
    child,
    coaching,
    decided,
    enrolled,
    full_file,
    klien,
    march,
    narapidana,
    offering,
    others,
    plan,
    program,
    rule,
    sentence,
    session,
)
from pydantic import ValidationError

from agreements.agreement_cases import BONTANG
from pembinaan.agreements import ContentArea
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission import (
    DEFAULT_POLICY,
    NOBODY_ENROLLED,
    AdmissionPolicy,
    Applicant,
    Entrance,
    explain_finding,
)
from pembinaan.eligibility.admission.conditions.of_file import NotIsolated
from pembinaan.eligibility.admission.defaults import ENTRY_DEFAULTS, SWITCHABLE
from pembinaan.eligibility.admission.reading_words import reading_words
from pembinaan.eligibility.admission.taken import active
from pembinaan.eligibility.admission.vocabulary import VOCABULARY
from pembinaan.eligibility.case import Case as Facts
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence, provision
from pembinaan.law.readings import Readings
from pembinaan.participants.coaching.levels import FitFor, Sex, StageCode
from pembinaan.participants.coaching.records import FitnessLetter, Orientation, StageRecord
from pembinaan.participants.coaching.stages import stage_reached
from pembinaan.participants.people import Tahanan
from pembinaan.participants.sentence import LifeSentence
from pembinaan.participants.sentence_change import SentenceChange
from pembinaan.programs.admission_record import AdmissionFinding, AdmissionRecord, Choice, ReadingTaken
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.entry_facts import ENTRY_FACTS, entry_fact
from pembinaan.programs.readings import ProgramReadings
from pembinaan.programs.register import Register

ON = march(2)
K = EntryKind


def found(record: AdmissionRecord, code: str) -> AdmissionFinding:
    return next(one for one in record.findings if one.code == code)


def codes(case: Case, on: date = ON, **options: Any) -> list[str]:
    return [one.code for one in case.admit(on, **options).record.findings]


# ---- the answer


def test_somebody_who_meets_all_is_admitted():
    admission = Case(offering()).admit(ON)
    assert (admission.status, admission.admitted, admission.place_free) == (Status.MET,) * 3
    assert admission.record.binding is None
    assert (admission.earliest, admission.missing) == (ON, ())
    assert repr(admission) == "Admission('PM-LAS', on=2026-03-02, status=MET)"


def test_a_sentence_that_ends_before_the_program_is_told_as_our_own_proposal():
    # one year from 26 March 2025: over on 26 March 2026, the day before the last day of the offering
    case = CASES["over_before_the_end"]()
    record = case.admit(ON).record
    assert (record.status, record.binding) == ("NOT_MET", "remain_ge_duration")
    finding = found(record, "remain_ge_duration")
    assert (finding.basis.kind, finding.confidence, finding.choice) == (BasisKind.LIBRARY_DEFAULT, None, Choice.TABLE)
    assert finding.reason == Text(id="pidana selesai 26 Maret 2026", en="the sentence is over on 26 March 2026")
    assert case.admit(ON, policy=AdmissionPolicy(without=(K.REMAIN_GE_DURATION,))).status is Status.MET


def test_of_several_that_are_not_met_the_last_to_be_met_decides():
    # conduct is clean again on 8 March, nine months after 10 June 2025; a third is served on 7 March
    june = CASES["sanction_of_june"]().person.sanctions
    rules = (rule(K.CONDUCT, months=9), rule(K.STAGE_MIN, fraction=Fraction(1, 3)))
    admission = Case(offering(*rules), narapidana(sanctions=june, sentence=sentence(date(2025, 7, 10)))).admit(ON)
    assert admission.record.binding == "conduct"
    assert (admission.earliest, admission.earliest_possible) == (march(8), march(8))
    assert [found(admission.record, code).met_from for code in ("conduct", "stage_min")] == [march(8), march(7)]


def test_the_first_that_is_not_known_decides_and_what_is_missing_is_named():
    admission = CASES["no_register"]().admit(ON)
    assert (admission.admitted, admission.place_free) == (Status.UNKNOWN, Status.UNKNOWN)
    assert (admission.record.binding, admission.missing) == ("clash", ("register",))
    assert (admission.earliest, admission.earliest_possible) == (None, ON)


def test_admitted_but_full():
    admission = Case(offering(), register=others((1, None), (1, None))).admit(ON)
    assert (admission.status, admission.admitted, admission.place_free) == (
        Status.NOT_MET,
        Status.MET,
        Status.NOT_MET,
    )
    assert admission.record.binding == "places"
    assert admission.explain("en").startswith("Welding: ADMITTED, BUT FULL on 2 March 2026")
    assert found(admission.record, "places").reason == Text(id="2 tempat sudah terisi", en="2 places are taken")


@pytest.mark.parametrize(("day", "first"), [(7, 8), (8, 8), (9, 9)])
def test_the_first_day_on_which_only_the_places_are_lacking(day, first):
    """The sanction of June lapses on 8 March; both places are taken for good, so there is no earliest day."""
    case = CASES["sanction_of_june"]()._replace(register=others((1, None), (1, None)))
    admission = case.admit(march(day))
    assert (admission.admitted_from, admission.earliest) == (march(first), None)
    assert admission.place_free_on(march(first)) is Status.NOT_MET
    assert f"Memenuhi syarat mulai {first} Maret 2026, tetapi kegiatan ini penuh." in admission.explain()
    assert f"Admitted from {first} March 2026, but the class is full." in admission.explain("en")


def test_where_a_place_is_free_or_not_known_to_be_nothing_is_said_of_a_full_class():
    for name, day in (("sanction_of_june", march(8)), ("no_register", None), ("draft", None)):
        admission = CASES[name]().admit(ON)
        assert admission.admitted_from == day
        assert "but the class is full" not in admission.explain("en")


def test_one_finding_is_explained_in_a_line():
    record = CASES["over_on_the_end"]().admit(ON).record
    assert record.deciding is found(record, "remain_ge_duration")
    assert explain_finding(record.deciding, "en") == (
        "[x] the rest of the sentence covers the offering, to 27 March 2026: the sentence is over on 27 March 2026"
    )
    assert explain_finding(record.deciding).startswith("[x] sisa pidana mencakup kegiatan sampai 27 Maret 2026: ")
    met = found(record, "double")
    assert explain_finding(met, "en") == "[v] not enrolled in the same program already"
    assert Case(offering()).admit(ON).record.deciding is None


def test_before_the_offering_the_person_is_asked_for_its_first_day():
    # half is served on 10 March only; the offering begins on 12 March, and the question is put on 2 March
    case = Case(
        offering(rule(K.STAGE_MIN, fraction=Fraction(1, 2)), starts=march(12)),
        narapidana(sentence=sentence(date(2025, 3, 10))),
    )
    record = case.admit(ON).record
    assert (record.status, found(record, "stage_min").status) == ("MET", "MET")
    assert record.notes[0].en == FIRST_DAY


FIRST_DAY = "What is asked of the person is asked for the first day of the offering, 12 March 2026."


def test_the_snapshot_is_read_back_and_kept_by_an_enrolment():
    record = Case(offering()).admit(ON).record
    assert AdmissionRecord.model_validate_json(record.model_dump_json()) == record
    assert (record.offering, record.program_version, record.policy) == (CODE, "1", DEFAULT_POLICY.fingerprint)
    assert enrolled(snapshot=record).snapshot == record


# ---- on what each question rests


def test_the_questions_stand_in_the_order_of_their_kinds_and_names_are_their_own():
    rules = (rule(K.STAGE_MIN, fraction=Fraction(1, 3)), rule(K.STAGE_MIN, fraction=Fraction(1, 2)))
    asked = codes(Case(offering(*rules)))
    assert asked == [
        *("agreement", "status", "target", "serving", "stage_min", "stage_min_2", "remain_ge_duration"),
        *("not_isolated", "tpp", "consent", "clash", "double", "places"),
    ]


def test_what_is_held_outside_is_asked_more():
    outside = offering(outside=True, work=True)
    assert set(codes(Case(outside))) - set(codes(Case(offering()))) == {"place", "conduct", "health", "asimilasi_open"}


def test_each_question_says_on_what_it_rests_and_who_chose_it():
    law = Basis(kind=BasisKind.LAW, cites=(Citation.parse("Pasal 11 ayat (2) UU 22/2022"),))
    ours = EntryRule(kind=K.HEALTH, basis=law)
    policy = AdmissionPolicy(rules=(rule(K.ORIENTATION),))
    record = Case(offering(ours)).admit(ON, policy=policy).record
    told = {one.code: (one.basis.kind.value, one.confidence, one.choice.value) for one in record.findings}
    assert told["agreement"] == ("LAW", Confidence.INFERENCE, "TABLE")
    assert told["health"] == ("LAW", Confidence.VERIFIED, "PROGRAM")
    assert told["orientation"] == ("LOCAL_POLICY", None, "POLICY")
    assert told["double"] == ("LIBRARY_DEFAULT", None, "TABLE")
    assert {one.code for one in record.findings if not one.hard} == {"tpp", "consent"}


def test_the_agreement_cites_what_asks_for_a_document_between_its_parties():
    cites = found(Case(offering()).admit(ON).record, "agreement").basis.cites
    assert cites == (Citation.parse("Pasal 46 ayat (4) PP 28/2018"),)


def test_law_that_does_not_bind_yet_asks_nothing():
    # Permenkumham 8/2024 is no law in 2023, nor is UU 22/2022 in 2021; PP 57/1999 is
    outside = Case(offering(outside=True))
    assert "place" in codes(outside)
    assert "place" not in codes(outside, date(2023, 6, 1))
    assert {"status", "target"} <= set(codes(outside, date(2021, 6, 1)))


def test_every_kind_has_a_word_and_every_default_a_ground():
    assert set(VOCABULARY) == set(EntryKind)
    for row in ENTRY_DEFAULTS:
        if row.rule.basis.kind is BasisKind.LAW:
            assert all(provision(place).confidence is not Confidence.MEMORY for place in row.rule.basis.cites)
        else:
            assert row.rule.basis.guidance or row.rule.basis.note
    assert not [one for right in RIGHTS.values() for one in right.requires if one.policy]


# ---- the choices of the caller


@pytest.mark.parametrize("kind", sorted(set(EntryKind) - SWITCHABLE))
def test_neither_law_nor_the_places_can_be_switched_off(kind: EntryKind):
    with pytest.raises(ValidationError) as caught:
        AdmissionPolicy(without=(kind,))
    assert [one.code for one in problems(caught.value)] == ["admission.law_stays"]


def test_no_default_that_rests_on_law_can_be_switched_off():
    assert {row.rule.kind for row in ENTRY_DEFAULTS if row.rule.basis.kind is BasisKind.LAW}.isdisjoint(SWITCHABLE)
    switched = AdmissionPolicy(without=tuple(SWITCHABLE))
    assert codes(Case(offering()), policy=switched) == ["agreement", "status", "target", "serving", "places"]


@pytest.mark.parametrize("kind", [BasisKind.LAW, BasisKind.LIBRARY_DEFAULT])
def test_what_the_caller_adds_is_local_policy(kind: BasisKind):
    cites = (Citation.parse("Pasal 38 UU 22/2022"),) if kind is BasisKind.LAW else ()
    with pytest.raises(ValidationError) as caught:
        AdmissionPolicy(rules=(EntryRule(kind=K.ORIENTATION, basis=Basis(kind=kind, cites=cites)),))
    assert [one.code for one in problems(caught.value)] == ["admission.not_a_policy"]


def test_a_switch_leaves_the_rules_of_the_program():
    case = Case(offering(rule(K.CONDUCT, months=9), outside=True))
    assert [one for one in codes(case) if one.startswith("conduct")] == ["conduct", "conduct_2"]
    left = codes(case, policy=AdmissionPolicy(without=(K.CONDUCT,)))
    assert [one for one in left if one.startswith("conduct")] == ["conduct"]


def test_what_only_warns_decides_once_it_is_made_hard():
    case = Case(offering())
    assert case.admit(ON).status is Status.MET
    hardened = case.admit(ON, policy=AdmissionPolicy(hard=(K.TPP,)))
    assert (hardened.status, hardened.record.binding) == (Status.UNKNOWN, "tpp")


def test_the_same_choices_have_the_same_fingerprint():
    assert AdmissionPolicy().fingerprint == DEFAULT_POLICY.fingerprint
    assert AdmissionPolicy(hard=(K.TPP,)).fingerprint != DEFAULT_POLICY.fingerprint


# ---- people


OPEN_TO_TAHANAN = rule(K.STATUS, people=("tahanan", "narapidana"))


def test_a_tahanan_joins_only_where_a_local_policy_says_so():
    held = Tahanan(reference="rekaan-5", coaching=coaching())
    without = offering(under=agreement(scope=None))
    assert found(Case(without, held).admit(ON).record, "status").status == "NOT_MET"
    opened = Case(offering(OPEN_TO_TAHANAN, under=agreement(scope=None)), held)
    record = opened.admit(ON).record
    assert [found(record, code).status for code in ("status", "status_2", "target")] == ["MET", "MET", "UNKNOWN"]
    assert "open" in record.notes[-1].en
    assert ReadingTaken(name="tahanan_in_programs", value="by_local_policy") in record.readings
    never = opened.admit(ON, readings=ProgramReadings(tahanan_in_programs="never")).record
    assert [found(never, code).status for code in ("status", "status_2")] == ["NOT_MET", "MET"]


def test_a_policy_of_the_caller_can_open_it_too_but_not_a_mere_default():
    held = Tahanan(reference="rekaan-5")
    policy = AdmissionPolicy(rules=(OPEN_TO_TAHANAN,))
    assert found(Case(offering(), held).admit(ON, policy=policy).record, "status").status == "MET"
    ours = Basis(kind=BasisKind.LIBRARY_DEFAULT)
    default = offering(OPEN_TO_TAHANAN.model_copy(update={"basis": ours}))
    assert found(Case(default, held).admit(ON).record, "status").status == "NOT_MET"


def test_a_rule_can_narrow_who_may_join():
    only = offering(rule(K.STATUS, people=("anak_binaan",)))
    record = Case(only).admit(ON).record
    assert (found(record, "status").status, found(record, "status_2").status) == ("MET", "NOT_MET")
    assert found(record, "status_2").reason == Text(id="orang ini Narapidana", en="this person is Narapidana")


def test_a_rule_for_some_is_not_asked_of_others():
    assert "conduct" not in codes(Case(offering(rule(K.CONDUCT, months=9, people=("klien",)))))
    asked = Case(offering(rule(K.CONDUCT, months=9, people=("klien",))), klien()).admit(march(5)).record
    assert (found(asked, "conduct").status, found(asked, "conduct").missing) == ("UNKNOWN", ("sentence",))


def test_of_a_klien_nothing_about_a_sentence_is_asked_by_default():
    assert not {"serving", "remain_ge_duration", "not_isolated"} & set(codes(Case(offering(), klien()), march(5)))


def test_a_child_is_asked_as_a_child():
    assert Case(offering(), child(birth_date=date(2009, 3, 10))).admit(ON).status is Status.MET


def test_a_child_who_turns_18_during_the_class_is_not_admitted():
    """The class runs until 27 March; the child turns 18 on 10 March, which ends the enrolment."""
    record = Case(offering(), child()).admit(ON).record
    assert (record.status, record.binding) == ("NOT_MET", "child_stays")
    told = found(record, "child_stays")
    assert (told.reason, told.met_from) == (
        Text(id="genap 18 tahun pada 10 Maret 2026", en="turns 18 on 10 March 2026"),
        None,
    )
    assert ReadingTaken(name="enrolment_at_18", value="birthday") in record.readings


def test_where_only_the_transfer_takes_a_child_out_it_is_not_known():
    for birth, status in ((date(2008, 3, 27), "UNKNOWN"), (date(2008, 3, 28), "MET")):
        record = Case(offering(), child(birth_date=birth)).admit(ON, readings=BY_TRANSFER).record
        told = found(record, "child_stays")
        assert (told.status, told.missing) == (status, ("transferred_on",) if status == "UNKNOWN" else ())


def test_a_transfer_that_is_known_takes_a_child_out_on_its_day():
    for moves, status in ((march(27), "NOT_MET"), (march(28), "MET")):
        record = Case(offering(), child(transferred_on=moves)).admit(ON, readings=BY_TRANSFER).record
        assert found(record, "child_stays").status == status


def test_that_a_child_stays_is_asked_of_children_alone_unless_a_unit_asks_it_of_all():
    assert "child_stays" not in {one.code for one in Case(offering()).admit(ON).record.findings}
    asked = Case(offering(rule(K.CHILD_STAYS))).admit(ON).record
    assert found(asked, "child_stays_2").status == "MET"


BY_TRANSFER = ProgramReadings(enrolment_at_18="transfer")


# ---- readings


def test_a_stage_can_be_shown_by_the_part_served_alone():
    # a third of two years from 10 July 2025 is served on 7 March 2026: eight months of thirty days
    stages = offering(rule(K.STAGE_MIN, stage=StageCode.LANJUTAN_1))
    case = Case(stages, narapidana(sentence=sentence(date(2025, 7, 10))))
    answers = [found(case.admit(march(day), readings=ALONE).record, "stage_min").status for day in (6, 7, 8)]
    assert answers == ["NOT_MET", "MET", "MET"]
    asked = [case.admit(march(8)).record, case.admit(march(8), readings=ALONE).record]
    assert [found(record, "stage_min").status for record in asked] == ["UNKNOWN", "MET"]
    assert [found(record, "stage_min").title.en for record in asked] == [
        "the first continued stage is reached",
        "the first continued stage is reached (1/3 of the sentence served)",
    ]
    assert ReadingTaken(name="stage_shown_by", value="fraction_only") in asked[1].readings


ALONE = ProgramReadings(stage_shown_by="fraction_only")
LIFE = LifeSentence(clock_starts=date(2025, 1, 2))
BY_DECREE = SentenceChange(former="seumur_hidup", changed_on=date(2024, 3, 1))
CHANGED = sentence(date(2010, 1, 1), Duration(years=15), changed=BY_DECREE)


def test_the_first_stage_needs_no_session_and_by_the_sentence_alone_no_record_either():
    # the sentence counts from 2 March 2026; the stage is recorded from 10 March on
    stages = (StageRecord(stage=StageCode.AWAL, start=march(10)),)
    serving = narapidana(sentence=sentence(march(2)), coaching=coaching(stages=stages))
    case = Case(offering(rule(K.STAGE_MIN, stage=StageCode.AWAL)), serving)
    for readings, first in ((ProgramReadings(), march(10)), (ALONE, None)):  # None: always
        record = case.admit(march(10), readings=readings).record
        assert found(record, "stage_min").since == first
        assert found(record, "stage_min").title.id == "sudah di tahap awal"


@pytest.mark.parametrize("stage", [StageCode.AWAL, StageCode.LANJUTAN_1, StageCode.AKHIR])
@pytest.mark.parametrize("held", [sentence(date(2025, 7, 10)), sentence(remissions=None), LIFE, CHANGED])
def test_admission_shows_a_stage_as_the_file_of_the_person_does(stage: StageCode, held: Any):
    """One idea in one place: by each way of showing it, admission on a day is what ``stage_reached`` says of it."""
    stages = (StageRecord(stage=StageCode.AWAL, start=march(5)), StageRecord(stage=StageCode.LANJUTAN_1, start=END))
    case = Case(offering(rule(K.STAGE_MIN, stage=stage)), narapidana(sentence=held, coaching=coaching(stages=stages)))
    for readings in (ProgramReadings(), ALONE):
        told = stage_reached(case.person, stage, shown_by=readings.stage_shown_by)
        for day in (march(2), march(5), march(7), END):
            assert found(case.admit(day, readings=readings).record, "stage_min").status == told.at(day).name


def test_a_life_sentence_has_no_part_that_shows_a_stage():
    lasting = narapidana(sentence=LIFE)
    record = Case(offering(rule(K.STAGE_MIN, stage=StageCode.AKHIR)), lasting).admit(ON, readings=ALONE).record
    said = found(record, "stage_min")
    assert (said.status, said.missing, said.reason) == (
        "UNKNOWN",
        ("sentence",),
        Text(id="pidana ini tidak mempunyai bagian", en="this sentence has no parts"),
    )
    assert "fraction_base" not in [used.name for used in record.readings]


def test_the_readings_that_move_a_part_are_named_where_the_part_shows_the_stage():
    case = Case(offering(rule(K.STAGE_MIN, stage=StageCode.LANJUTAN_1)), narapidana(sentence=sentence(remissions=None)))
    named = [[used.name for used in case.admit(ON, readings=one).record.readings] for one in (ALONE, ProgramReadings())]
    assert ["fraction_base" in names for names in named] == [True, False]


def test_a_changed_sentence_shows_its_stages_from_the_day_that_the_reading_names():
    # 1/3 of 15 years is 5 years: from the decree of 1 March 2024 not reached, from the detention of 2010 it is
    case = Case(offering(rule(K.STAGE_MIN, stage=StageCode.LANJUTAN_1)), narapidana(sentence=CHANGED))
    asked = {"on": ON, "readings": ALONE}
    answers = [
        found(case.offering.admit(Applicant(case.person, Readings(life_term_start=start)), **asked).record, "stage_min")
        for start in ("from_decree", "from_detention")
    ]
    assert [one.status for one in answers] == ["NOT_MET", "MET"]


def subsidiary_open() -> Any:
    """Over on 20 March 2026, or a month later if the fine is not paid: that is not known."""
    from pembinaan.participants.subsidiaries import Subsidiary

    unpaid = Subsidiary(term=Duration(months=1), replaces="denda", status=None)
    return narapidana(sentence=sentence(date(2025, 3, 20), Duration(years=1), subsidiaries=(unpaid,)))


def test_the_time_left_is_measured_by_the_bound_that_the_reading_names():
    case = Case(offering(rule(K.REMAIN_MIN, amount=Duration(months=1))), subsidiary_open())
    first, last = case.admit(march(5)).record, case.admit(march(5), readings=LATEST).record
    assert [found(first, code).status for code in ("remain_min", "remain_ge_duration")] == ["UNKNOWN", "UNKNOWN"]
    assert [found(last, code).status for code in ("remain_min", "remain_ge_duration")] == ["MET", "MET"]
    assert ReadingTaken(name="remaining_time", value="latest_expiry") in last.readings


LATEST = ProgramReadings(remaining_time="latest_expiry")


def test_readings_of_the_law_are_told_beside_those_of_programs():
    case = Case(offering(outside=True), full_file())
    names = [used.name for used in case.admit(ON).record.readings]
    assert "remaining_time" not in names
    assert "asimilasi_conduct_months" not in names
    june = CASES["sanction_of_june"]().person.sanctions
    sanctioned = Case(offering(outside=True), full_file(sanctions=june)).admit(ON).record
    assert "asimilasi_conduct_months" in [used.name for used in sanctioned.readings]
    open_remissions = narapidana(sentence=sentence(remissions=None))
    third = Case(offering(rule(K.STAGE_MIN, fraction=Fraction(1, 3))), open_remissions).admit(ON).record
    assert ReadingTaken(name="fraction_base", value="gross") in third.readings


def test_a_reading_of_another_version_is_written_as_it_is():
    assert reading_words(ReadingTaken(name="lain", value="x")).en == "x (lain = x)"
    known = reading_words(ReadingTaken(name="stage_shown_by", value="fraction_only"))
    assert known.id == "bagian pidana yang dijalani saja (stage_shown_by = fraction_only)"


# ---- health


def test_work_outside_needs_both_letters():
    def letters(*matters: FitFor) -> Any:
        held = tuple(FitnessLetter(stated_on=march(1), fit_for=matter, fit=True) for matter in matters)
        return narapidana(coaching=coaching(fitness=held))

    both = offering(outside=True, work=True)
    one, all_of_them = letters(FitFor.KERJA), letters(FitFor.KERJA, FitFor.LUAR_LAPAS)
    assert found(Case(both, one).admit(ON).record, "health").status == "NOT_MET"
    assert found(Case(both, one).admit(ON).record, "health").reason == Text(
        id="belum ada surat dokter untuk kegiatan di luar (catat pada 'coaching.fitness')",
        en="no letter of a doctor for activities outside yet (record it in 'coaching.fitness')",
    )
    assert found(Case(both, all_of_them).admit(ON).record, "health").status == "MET"


# ---- places and register


def test_places_kept_for_women_count_as_taken_for_others_only():
    from pembinaan.programs.offering_parts import ReservedPlaces, ReserveGroup

    kept = (ReservedPlaces(group=ReserveGroup.PEREMPUAN, places=1),)
    woman = narapidana(coaching=coaching(sex=Sex.PEREMPUAN))
    man = narapidana(coaching=coaching(sex=Sex.LAKI_LAKI))
    one_taken = others((1, None))
    assert Case(offering(reserved=kept), woman, one_taken).admit(ON).place_free is Status.MET
    unclear = Case(offering(reserved=kept), man, one_taken).admit(ON)
    assert (unclear.place_free, found(unclear.record, "places").missing) == (Status.UNKNOWN, ("register.reserved",))
    assert Case(offering(reserved=kept), man).admit(ON).place_free is Status.MET


def test_the_own_place_is_not_counted_against_the_person():
    full = others((1, None))
    mine = Register(enrolments=(*full.enrolments, enrolled(*decided(1))))
    admission = Case(offering(), register=mine).admit(ON)
    assert (admission.place_free, found(admission.record, "double").status) == (Status.MET, "NOT_MET")


def test_an_enrolment_of_another_program_takes_no_place():
    sewing = Register(enrolments=(enrolled(*decided(1), program_code="PM-JAHIT", offering=None),))
    without_code = offering(capacity=1, code=None)
    assert Case(without_code, narapidana(reference="lain"), sewing).admit(ON).place_free is Status.MET


def test_an_enrolment_without_day_and_event_may_hold_a_place():
    unclear = Register(enrolments=(enrolled(participant_reference="lain"),))
    assert Case(offering(capacity=1), register=unclear).admit(ON).place_free is Status.UNKNOWN
    assert active(enrolled()).at(ON) is Status.UNKNOWN


def test_a_class_that_is_over_leaves_no_double_place():
    old = Register(
        enrolments=(enrolled(enrolled_on=date(2026, 2, 21), offering="K-0"),),
        offerings=(plan(code="K-0", starts=date(2026, 2, 21), ends=date(2026, 2, 28)),),
    )
    assert found(Case(offering(), register=old).admit(ON).record, "double").status == "MET"


def test_no_hours_meet_where_the_days_lie_apart():
    other = plan(program=program(code="PM-JAHIT"), code="K-2", starts=date(2026, 4, 1), ends=date(2026, 4, 10))
    held = Register(enrolments=(enrolled(*decided(1), program_code="PM-JAHIT", offering="K-2"),), offerings=(other,))
    assert found(Case(offering(), register=held).admit(ON).record, "clash").status == "MET"


def test_hours_on_other_days_do_not_meet_and_there_is_none_once_all_are_called_off():
    from pembinaan.programs.session import SessionStatus

    other = plan(program=program(code="PM-JAHIT"), code="K-2", sessions=(session(3),))
    held = Register(enrolments=(enrolled(*decided(1), program_code="PM-JAHIT", offering="K-2"),), offerings=(other,))
    assert found(Case(offering(sessions=(session(4),)), register=held).admit(ON).record, "clash").status == "MET"
    off = offering(sessions=(session(3, status=SessionStatus.BATAL),))
    record = Case(off, register=held).admit(ON).record
    assert (found(record, "clash").status, found(record, "agreement").status) == ("MET", "NOT_MET")
    assert found(record, "agreement").reason.en == "no day of the offering is left"


# ---- one answer for many


def test_one_entrance_answers_for_many_and_each_question_once(monkeypatch: pytest.MonkeyPatch):
    counted = []
    judge = NotIsolated.judge

    def counting(self: NotIsolated, person: Any) -> Any:
        counted.append(person.reference)
        return judge(self, person)

    monkeypatch.setattr(NotIsolated, "judge", counting)
    people = [Applicant(narapidana(reference=f"rekaan-{number}")) for number in range(3)]
    entrances = [Entrance(offering(code=code), register=NOBODY_ENROLLED) for code in ("K-1", "K-2")]
    answers = [entrance.admit(person, on=ON) for entrance in entrances for person in people]
    assert [one.status for one in answers] == [Status.MET] * 6
    assert counted == ["rekaan-0", "rekaan-1", "rekaan-2"]


def test_an_applicant_is_a_person_or_a_case_of_one():
    law = Readings(anak_turned_18="by_age")
    case = Facts(narapidana(), law)
    assert (Applicant(case).case, Applicant(case).readings) == (case, law)
    assert Applicant(narapidana(), law).case.readings == law
    assert offering().admit(Applicant(case), on=ON, register=NOBODY_ENROLLED).status is Status.MET
    assert repr(Applicant(case)) == "Applicant(narapidana)"
    with pytest.raises(TypeError, match="an applicant is"):
        Applicant("rekaan-1")  # type: ignore[arg-type]


def test_the_day_is_a_date():
    with pytest.raises(InvalidError) as caught:
        offering().admit(narapidana(), on="2026-03-02")  # type: ignore[arg-type]
    assert caught.value.code == "day.not_a_date"


def test_a_rule_of_law_cites_what_the_registry_knows():
    law = Basis(kind=BasisKind.LAW, cites=(Citation.parse("Pasal 999 UU 22/2022"),))
    with pytest.raises(InvalidError) as caught:
        offering(EntryRule(kind=K.ORIENTATION, basis=law)).admit(narapidana(), on=ON)
    assert caught.value.code == "law.unknown_provision"


# ---- words


def test_nothing_of_a_person_stands_in_the_explanation():
    said = Case(offering(), narapidana(reference="rahasia-1")).admit(ON)
    assert "rahasia-1" not in said.explain("id") + said.explain("en", "markdown") + repr(said)


def test_every_fact_that_is_missing_in_a_case_has_a_name():
    for make in CASES.values():
        for finding in make().admit(march(10)).record.findings[1:]:  # those of the agreement are its own
            for path in finding.missing:
                assert path.startswith("reading ") or entry_fact(path) != Text(id=path, en=path), path
    assert entry_fact("sanctions") == Text(id="catatan hukuman disiplin", en="the record of disciplinary sanctions")
    assert not set(ENTRY_FACTS) & {"sanctions", "offences"}


def test_another_language_or_style_is_refused():
    said = Case(offering()).admit(ON)
    for language in ("fr", "EN"):
        with pytest.raises(InvalidError) as caught:
            said.explain(language)  # type: ignore[arg-type]
        assert caught.value.code == "language.unknown"
    with pytest.raises(InvalidError, match=r"style\.unknown") as caught:
        said.explain("en", "html")
    assert caught.value.field == "style"


def test_the_way_to_the_first_day_is_told():
    late = CASES["sanction_of_june"]().admit(ON).explain("en")
    assert "\nEarliest: 8 March 2026.\n" in late
    unknown = CASES["no_register"]().admit(ON).explain("en")
    assert "\nEarliest: 2 March 2026, if what is not known turns out well.\n" in unknown
    never = CASES["draft"]().admit(ON).explain("id")
    assert "\nMenurut fakta sekarang tidak ada hari yang memenuhi semua syarat.\n" in never
    assert "Earliest" not in Case(offering()).admit(ON).explain("en")


def test_the_reason_of_the_agreement_is_told_with_the_day():
    record = CASES["registered_late"]().admit(ON).record
    assert found(record, "agreement").reason.en.startswith("on 2 March 2026: ")
    outside = CASES["designated"]().admit(ON).record
    assert found(outside, "place").reason.en == "set on 3 March 2026 only, while it is held on 2 March 2026"
    draft = plan().under(BONTANG).admit(narapidana(), on=ON).record
    assert found(draft, "agreement").reason.en.startswith("on 2 March 2026: A draft was handed over")


def test_projection_is_told():
    def last_note(**changes: Any) -> str:
        return Case(offering(), narapidana(**changes)).admit(ON).record.notes[-1].en

    assert last_note(recorded_until=None).startswith("Projection: it is not stated")
    assert last_note(recorded_until=march(1)).startswith("Projection: the person's record is complete up to 1 March")
    assert last_note(recorded_until=END).startswith("Consent is to this program")


def test_the_caller_is_told_as_such_and_the_warning_too():
    policy = AdmissionPolicy(rules=(rule(K.SEX, sex=Sex.PEREMPUAN, hard=False),))
    said = Case(offering()).admit(ON, policy=policy).explain("en")
    assert "  [?] a class for women\n      only a warning\n      not known: the sex\n" in said
    assert "local policy: an invented standard of a unit; asked by the caller" in said
    assert said.count("the table of rules of entry of this library") == 1


def test_a_table_is_safe_markdown():
    noted = Basis(kind=BasisKind.LOCAL_POLICY, note=Text(id="a|b <c>", en="a|b <c>"))
    entry = EntryRule(kind=K.ORIENTATION, basis=noted)
    said = Case(offering(entry)).admit(ON).explain("en", "markdown")
    assert "a&#124;b &lt;c&gt;" in said
    rows = [line for line in said.splitlines() if line.startswith("|")]
    assert {line.count("|") for line in rows} == {6}


def test_a_ground_of_ours_without_a_source_is_still_named():
    entry = EntryRule(kind=K.ORIENTATION, basis=Basis(kind=BasisKind.LIBRARY_DEFAULT))
    assert "proposal of this library: ; asked by the program" not in Case(offering(entry)).admit(ON).explain("en")
    assert "proposal of this library; asked by the program" in Case(offering(entry)).admit(ON).explain("en")


def test_the_unit_standard_of_these_tests_is_invented():
    assert UNIT.note.en == "an invented standard of a unit"


# ---- education


@pytest.mark.parametrize(("day", "status"), [(9, "NOT_MET"), (10, "MET"), (11, "MET")])
def test_the_orientation_decides_about_education_alone(day, status):
    """The digest (programs 5.2, AO_DONE): finished admisi-orientasi, hard for education, as Kanwil Babel reports it."""
    someone = narapidana(coaching=coaching(orientation=Orientation(start=ON, end=march(10))))
    carrier = agreement(scope=None)
    lessons = Case(offering(under=carrier, area=ContentArea.INTELEKTUAL), someone).admit(march(day))
    told = found(lessons.record, "orientation")
    assert (told.status, told.hard) == (status, True)
    assert (lessons.admitted is Status.NOT_MET) == (status == "NOT_MET")
    assert "orientation" not in {one.code for one in Case(offering(), someone).admit(march(day)).record.findings}
