"""The documents and the way of a proposal: what is on file or missing, who decides, what comes next."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from eligibility.procedure_cases import adult, child, on_file, sentence, told
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError, UnsupportedError
from pembinaan.core.text import Text
from pembinaan.eligibility.procedure_record import Procedure
from pembinaan.interop.forms import FORMS
from pembinaan.law.data.rows import CHECKED_ON
from pembinaan.law.documents import DocumentCode, document_name
from pembinaan.law.flows import flow, rights_with_flow
from pembinaan.law.readings import READINGS, Readings
from pembinaan.participants.documents import DocumentOnFile
from pembinaan.participants.facts import fact_name
from pembinaan.participants.people import AnakBinaan, Convict, Klien, Tahanan
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.sentence import DeathSentence, LifeSentence
from pembinaan.participants.sentence_change import SentenceChange
from pembinaan.participants.statements import Citizenship


def states(record: Procedure) -> dict[str, str]:
    return {item.documents[0].value: item.state for item in record.documents}


def whole_file(record: Procedure) -> tuple[DocumentOnFile, ...]:
    return on_file(*(code for item in record.documents for code in item.documents))


# ---- the state of each document


def test_nobody_has_looked():
    assert set(states(told("remisi_umum")).values()) == {"not_known"}


def test_an_empty_file_lacks_everything():
    record = told("remisi_umum", file=())
    assert set(states(record).values()) == {"missing"}
    assert len(record.documents) == 7


def test_what_is_there_is_on_file_and_the_rest_is_missing():
    record = told("remisi_umum", file=on_file(DocumentCode.PETIKAN_PUTUSAN, DocumentCode.LITMAS))
    assert {code for code, state in states(record).items() if state == "on_file"} == {"petikan_putusan"}
    assert record.documents[0].dated == date(2026, 10, 5)


def test_a_document_counts_from_the_day_that_it_bears():
    for dated, state in ((date(2026, 11, 24), "on_file"), (date(2026, 11, 25), "missing"), (None, "on_file")):
        record = told("remisi_umum", file=on_file(DocumentCode.PETIKAN_PUTUSAN, dated=dated))
        assert states(record)["petikan_putusan"] == state
        assert record.documents[0].dated == (dated if state == "on_file" else None)


def test_the_newest_of_several_is_shown():
    file = (
        *on_file(DocumentCode.SALINAN_REGISTER_F, dated=date(2026, 9, 1)),
        *on_file(DocumentCode.SALINAN_REGISTER_F, dated=date(2026, 10, 1)),
        *on_file(DocumentCode.SALINAN_REGISTER_F, dated=None),
    )
    (held,) = (item for item in told("remisi_umum", file=file).documents if item.state == "on_file")
    assert held.dated == date(2026, 10, 1)


@pytest.mark.parametrize(
    "code", [DocumentCode.AKTA_KELAHIRAN, DocumentCode.KENAL_LAHIR, DocumentCode.SURAT_USIA_MENURUT_PUTUSAN]
)
def test_one_of_several_documents_is_enough(code: DocumentCode):
    record = told("remisi_kemanusiaan", file=on_file(code))
    assert states(record)["akta_kelahiran"] == "on_file"


def test_what_is_asked_in_one_case_only_is_never_called_missing():
    record = told("remisi_kemanusiaan", file=())
    assert {code for code, state in states(record).items() if state == "not_known"} == {
        "akta_kelahiran",
        "surat_dokter",
        "pendapat_dokter_lain",
    }
    assert [item.only_if.en for item in record.documents if item.only_if is not None] == [
        "the ground is age above 70",
        "the ground is prolonged illness",
        "the Kalapas asks for a second opinion",
    ]


# ---- foreigners


FOREIGN = {"jaminan_kedutaan", "jaminan_penanggung_jawab", "surat_imigrasi"}


def test_a_citizen_is_not_asked_for_the_documents_of_foreigners():
    record = told("pembebasan_bersyarat", file=())
    assert not FOREIGN & set(states(record))
    assert "citizenship" not in record.missing


def test_a_foreigner_is():
    record = told("pembebasan_bersyarat", adult(citizenship=Citizenship.WNA), file=())
    assert {states(record)[code] for code in FOREIGN} == {"missing"}
    assert {states(record)["surat_jaminan"]} == {"missing"}


@pytest.mark.parametrize("person", [adult(citizenship=None), child(citizenship=None)])
def test_where_the_citizenship_is_not_known_they_are_not_known_and_the_fact_is_named(person: Convict):
    record = told("pembebasan_bersyarat", person, file=())
    assert {states(record)[code] for code in FOREIGN} == {"not_known"}
    assert "citizenship" in record.missing
    assert fact_name("citizenship").en == "citizenship: citizen or foreigner"


def test_what_is_on_file_does_not_wait_for_the_citizenship():
    record = told("cuti_bersyarat", adult(citizenship=None), file=on_file(*map(DocumentCode, FOREIGN)))
    assert {states(record)[code] for code in FOREIGN} == {"on_file"}
    assert record.missing == ()


def test_a_record_without_the_fields_of_others_leaves_them_unknown():
    bare = AnakBinaan(reference="rekaan-3", birth_date=date(2010, 3, 4), sentence=sentence())
    record = told("cuti_menjelang_bebas", bare)
    assert record.missing == ("citizenship", "in_lapas_since")


# ---- lists that the sources do not give


@pytest.mark.parametrize(
    ("right", "person", "name"),
    [
        ("cuti_menjelang_bebas", adult(), "pembebasan bersyarat"),
        ("cuti_menjelang_bebas", child(), "pembebasan bersyarat"),
        ("cuti_bersyarat", adult(), "pembebasan bersyarat"),
        ("cuti_bersyarat", child(), "pembebasan bersyarat"),
        ("remisi_dasawarsa", adult(), "remisi umum"),
        ("pmp_dasawarsa", child(), "pengurangan masa pidana umum"),
        ("asimilasi", adult(), "Lapas terbuka, aturan tahun 2013"),
    ],
)
def test_a_nearest_list_is_shown_as_such_and_lacks_nothing(right: str, person: Convict, name: str):
    record = told(right, person, file=())
    assert not record.list_established
    assert record.nearest_list is not None
    assert record.nearest_list.id == name
    assert {item.nearest for item in record.documents} == {True}
    assert set(states(record).values()) == {"not_known"}
    assert record.next_step.code == "ask_for_list"
    assert name in record.next_step.text.id


def test_what_is_there_of_a_nearest_list_is_seen():
    record = told("cuti_menjelang_bebas", file=on_file(DocumentCode.LITMAS))
    assert states(record)["litmas"] == "on_file"


def test_a_foreigner_on_cuti_bersyarat_has_both():
    record = told("cuti_bersyarat", adult(citizenship=Citizenship.WNA), file=())
    assert {item.documents[0].value for item in record.documents if not item.nearest} == FOREIGN
    assert {item.state for item in record.documents if not item.nearest} == {"missing"}
    assert record.next_step.code == "ask_for_list"


@pytest.mark.parametrize(("right", "person"), [("asimilasi", child()), ("asimilasi_rumah", adult())])
def test_no_list_at_all(right: str, person: Convict):
    record = told(right, person, on=date(2021, 5, 3), file=())
    assert (record.documents, record.list_established, record.nearest_list) == ((), False, None)
    assert record.next_step.text.en == "Ask for the list of documents that applies; the sources have none."


# ---- the law of the day


def test_before_the_ministerial_rule_there_is_no_list():
    record = told("pembebasan_bersyarat", on=date(2018, 2, 14), file=())
    assert (record.documents, record.list_established, record.deadlines) == ((), False, ())
    assert record.warnings == ()
    leave = told("cuti_menjelang_bebas", on=date(2018, 2, 14), file=())
    assert (leave.documents, leave.nearest_list) == ((), None)


def test_in_the_days_in_which_it_may_bind_a_warning_says_so():
    unsure = Text(
        id="Belum dapat dipastikan bahwa ini berlaku pada hari itu: Permenkumham 3/2018.",
        en="It is not established that this binds on the day: Permenkumham 3/2018.",
    )
    for day, warned in ((date(2018, 2, 15), True), (date(2018, 2, 27), True), (date(2018, 2, 28), False)):
        record = told("remisi_umum", on=day)
        assert record.list_established
        assert (unsure in record.warnings) is warned


def test_a_doctors_letter_was_asked_before_the_list():
    record = told("remisi_kemanusiaan", on=date(2015, 4, 7), file=())
    assert states(record) == {"surat_dokter": "not_known"}
    assert not record.list_established


def test_who_signs_the_record_of_execution_is_known_since_the_new_code():
    for day, known in ((date(2026, 1, 1), False), (date(2026, 1, 2), True)):
        (record,) = (
            item
            for item in told("remisi_umum", on=day).documents
            if item.documents == (DocumentCode.BERITA_ACARA_PELAKSANAAN_PUTUSAN,)
        )
        assert (record.issuer is not None) is known


# ---- who issues it, in whose institution


def test_the_head_of_the_institution_is_named_by_its_kind():
    assert told("remisi_umum").documents[-1].issuer == Text(id="Kalapas", en="Kalapas")
    assert told("pmp_umum", child()).documents[-1].issuer == Text(id="Kepala LPKA", en="Kepala LPKA")
    cmk = told("cuti_mengunjungi_keluarga", child())
    assert cmk.documents[-1].issuer == Text(id="TPP LPKA", en="TPP of the LPKA")
    assert cmk.deciding[0].who == Text(id="Kepala LPKA", en="Kepala LPKA")


def test_every_title_is_that_of_its_documents():
    for item in told("remisi_kemanusiaan").documents:
        assert item.title.id == " atau ".join(document_name(code).id for code in item.documents)
        assert item.title.en == " or ".join(document_name(code).en for code in item.documents)


# ---- deadlines


def test_deadlines_of_pembebasan_bersyarat():
    record = told("pembebasan_bersyarat", adult(in_lapas_since=date(2025, 6, 1)))
    request, complete = record.deadlines
    assert (request.code, request.day, request.missing) == ("request", date(2025, 6, 8), ())  # 7 days after 1 June
    assert (complete.code, complete.day) == ("complete", date(2028, 1, 2))  # half of 6 years after 2 January 2025
    assert complete.working is not None
    assert (complete.working.code, complete.working.day) == ("half", date(2028, 1, 2))
    assert request.title.id == "dokumen mulai diminta, setelah 7 hari di Lapas"
    assert complete.title.en == "documents complete: 1/2 of the sentence"


def test_deadlines_of_a_child_on_cuti_menjelang_bebas():
    held = child(sentence=sentence(terms=(Duration(years=3),)), in_lapas_since=date(2025, 3, 30))
    request, complete = told("cuti_menjelang_bebas", held).deadlines
    assert request.day == date(2025, 4, 6)  # 30 March and 7 days
    assert request.title.en == "documents are asked for, after 7 days in the LPKA"
    assert complete.day == date(2026, 1, 2)  # a third of 36 months is 12 months after 2 January 2025


def test_a_deadline_that_hangs_on_missing_facts_names_them():
    record = told("pembebasan_bersyarat", adult(sentence=sentence(remissions=None)))
    request, complete = record.deadlines
    assert (request.day, request.missing) == (None, ("in_lapas_since",))
    assert (complete.day, complete.working, complete.missing) == (None, None, ("sentence.remissions",))
    assert record.missing == ("in_lapas_since", "sentence.remissions")


@pytest.mark.parametrize(
    ("reading", "day", "missing"),
    [  # half of 20 years is 10 years; no remission
        ("from_detention", date(2016, 1, 10), ()),
        ("from_decree", date(2027, 1, 10), ()),
        ("stated_in_decree", None, ("sentence.changed.term_starts",)),
    ],
)
def test_a_deadline_of_a_changed_sentence_counts_as_the_reading_says(
    reading: str, day: date | None, missing: tuple[str, ...]
):
    changed = SentenceChange(former="seumur_hidup", changed_on=date(2017, 1, 10))
    held = sentence(terms=(Duration(years=20),), clock_starts=date(2006, 1, 10), changed=changed)
    chosen = Readings.of_choices({"life_term_start": reading})
    _, complete = told("pembebasan_bersyarat", adult(sentence=held), readings=chosen).deadlines
    assert (complete.day, complete.missing) == (day, missing)


@pytest.mark.parametrize("kind", [LifeSentence, DeathSentence])
def test_a_sentence_without_parts_has_no_such_day(kind: type[LifeSentence | DeathSentence]):
    record = told("pembebasan_bersyarat", adult(sentence=kind(clock_starts=date(2020, 1, 2))))
    complete = record.deadlines[1]
    assert (complete.day, complete.working, complete.missing) == (None, None, ())
    assert "none: this sentence has no parts" in record.explain("en")


def test_no_other_right_has_deadlines():
    held = {
        (right, kind): told(right, adult() if kind == "narapidana" else child(), on=date(2022, 5, 2)).deadlines
        for right in rights_with_flow()
        for kind in flow(right).kinds
    }
    assert {key for key, days in held.items() if days} == {
        ("pembebasan_bersyarat", "narapidana"),
        ("cuti_menjelang_bebas", "anak_binaan"),
    }


# ---- what comes next


def test_first_the_file_is_looked_into():
    record = told("remisi_umum")
    assert record.next_step.code == "look_into_file"
    assert len(record.next_step.documents) == 7


def test_then_it_is_completed():
    record = told("remisi_umum", file=on_file(DocumentCode.PETIKAN_PUTUSAN, DocumentCode.SALINAN_REGISTER_F))
    assert record.next_step.code == "complete_file"
    assert [code.value for code in record.next_step.documents] == [
        "berita_acara_pelaksanaan_putusan",
        "surat_bukan_kurungan_pengganti_denda",
        "surat_bukan_cmb",
        "salinan_daftar_perubahan",
        "laporan_perkembangan_pembinaan",
    ]
    assert record.next_step.text.id.startswith("Lengkapi berkas: berita acara pelaksanaan putusan; surat keterangan")


def test_then_what_is_not_known_is_settled():
    person = adult(offences=None)
    record = told("remisi_umum", person, file=whole_file(told("remisi_umum", person)))
    assert record.next_step.code == "settle_facts"
    assert record.next_step.text.en == "Settle first: the class of offence."


def test_then_it_is_submitted_to_the_first_who_acts():
    record = told("remisi_umum", file=whole_file(told("remisi_umum")))
    assert record.next_step.code == "submit"
    assert record.next_step.text.en.endswith("submit it to: TPP of the Lapas.")
    assert record.next_step.documents == ()


def test_the_offence_does_not_matter_where_nothing_hangs_on_it():
    person = adult(offences=None)
    record = told("cuti_mengunjungi_keluarga", person, file=whole_file(told("cuti_mengunjungi_keluarga", person)))
    assert (record.regime, record.missing, record.next_step.code) == (None, (), "submit")


@pytest.mark.parametrize(
    ("day", "is_open"),
    [
        (date(2020, 3, 29), False),
        (date(2020, 3, 30), True),
        (date(2023, 6, 30), True),
        (date(2023, 7, 1), False),
    ],
)
def test_home_assimilation_is_over(day: date, is_open: bool):
    record = told("asimilasi_rumah", on=day, file=())
    assert (record.next_step.code == "closed") is not is_open
    assert bool(record.steps) is bool(record.deciding) is is_open
    assert record.readings == ()


# ---- what is noted


def test_a_child_with_a_special_offence_is_noted():
    said = "bind children"
    assert any(said in note.en for note in told("pmp_umum", child(offences=(OffenceClass.KORUPSI,))).warnings)
    assert not any(said in note.en for note in told("pmp_umum", child(offences=(OffenceClass.UMUM,))).warnings)


@pytest.mark.parametrize(
    ("value", "offences", "said"),
    [
        ("unknown", ["korupsi"], "do not say whether"),
        ("bind", ["korupsi"], "By the reading chosen"),
        ("do_not_bind", ["korupsi"], None),
        ("bind", ["narkotika"], None),  # under five years
        ("unknown", None, None),
    ],
)
def test_the_note_on_a_child_follows_the_reading(value: str, offences: list[str] | None, said: str | None):
    classes = None if offences is None else tuple(map(OffenceClass, offences))
    held = child(offences=classes, sentence=sentence(terms=(Duration(years=4),)))
    record = told("pmp_umum", held, readings=Readings.of_choices({"anak_special_offences": value}))
    found = [note.en for note in record.warnings if "bind children" in note.en]
    assert [said in note for note in found] == ([] if said is None else [True])
    used = {item.name: item.value for item in record.readings}
    assert used.get("anak_special_offences") == (value if offences == ["korupsi"] else None)


def test_once_moved_to_a_lapas_the_rules_bind_whatever_the_reading():
    moved = child(offences=(OffenceClass.KORUPSI,), birth_date=date(2008, 3, 4), transferred_on=date(2026, 4, 1))
    for value in READINGS["anak_special_offences"].candidates:
        chosen = Readings.of_choices({"anak_special_offences": value})
        record = told("pembebasan_bersyarat", moved, readings=chosen)
        assert (record.regime, record.missing) == ("special", ("in_lapas_since",))
        assert "anak_special_offences" not in {item.name for item in record.readings}


def test_days_are_noted_only_where_there_are_any():
    unit, holidays = told("remisi_umum").warnings
    assert unit.en.endswith("the sources do not say whether they are working days.")
    assert "public holidays and joint leave are not taken into account" in holidays.en
    assert told("cuti_mengunjungi_keluarga").warnings == ()


def test_older_practice_and_unstated_agencies_are_noted():
    assert [note.en for note in told("asimilasi").warnings] == [
        "Steps without an article are older practice; the sources name no rule for them."
    ]
    noted = [note.en for note in told("cuti_bersyarat", adult(OffenceClass.KORUPSI)).warnings]
    assert "For special offences the sources do not say which agencies are asked, or in how many days." in noted


# ---- the question itself


@pytest.mark.parametrize("right", ["bebas", "pengurangan_masa_pidana", ""])
def test_an_unknown_right(right: str):
    with pytest.raises(InvalidError) as caught:
        told(right)
    assert (caught.value.code, caught.value.field) == ("procedure.unknown_right", "right")
    assert "pmp_umum" in caught.value.text.id


@pytest.mark.parametrize(
    ("right", "person"),
    [
        ("remisi_umum", child()),
        ("pmp_umum", adult()),
        ("asimilasi", Klien(reference="rekaan-4")),
        ("asimilasi", Tahanan(reference="rekaan-5")),
    ],
)
def test_a_right_of_other_persons(right: str, person: Any):
    with pytest.raises(UnsupportedError) as caught:
        told(right, person)
    assert caught.value.code == "procedure.participant_kind"


@pytest.mark.parametrize(
    ("day", "code"),
    [(date(2012, 11, 11), "procedure.before_2012"), (date(2200, 1, 1), "procedure.too_far_ahead")],
)
def test_days_that_are_not_answered(day: date, code: str):
    with pytest.raises(UnsupportedError) as caught:
        told("remisi_umum", on=day)
    assert caught.value.code == code


@pytest.mark.parametrize("day", [date(2012, 11, 12), date(2199, 12, 31)])
def test_the_first_and_last_day_that_are_answered(day: date):
    assert told("remisi_umum", on=day).on == day


def test_arguments_of_another_type():
    with pytest.raises(InvalidError, match=r"day\.not_a_date"):
        told("remisi_umum", on="2026-11-24")
    with pytest.raises(TypeError, match="not dict"):
        told("remisi_umum", {"kind": "narapidana"})


# ---- the record


EVERY = [pytest.param(right, kind, id=f"{right}-{kind}") for right in rights_with_flow() for kind in flow(right).kinds]


def persons(kind: str) -> list[Convict]:
    if kind == "anak_binaan":
        return [child(), child(citizenship=None, offences=(OffenceClass.TERORISME,))]
    return [adult(), adult(citizenship=Citizenship.WNA, offences=None), *(adult(offence) for offence in OffenceClass)]


@pytest.mark.parametrize(("right", "kind"), EVERY)
def test_it_comes_back_from_json_the_same_and_names_nobody(right: str, kind: str):
    for person in persons(kind):
        record = told(right, person, on=date(2022, 5, 2), file=())
        assert Procedure.model_validate_json(record.model_dump_json()) == record
        assert FORMS["procedure"].model_validate_json(record.model_dump_json()) == record
        assert (record.right, record.title, record.checked_on) == (right, flow(right).title, CHECKED_ON)
        assert record.reference == person.reference
        assert person.reference not in record.explain("id")


@pytest.mark.parametrize(("right", "kind"), EVERY)
def test_a_reading_is_named_exactly_where_it_can_change_the_answer(right: str, kind: str):
    for person in persons(kind):
        base = told(right, person)
        for name in ("who_signs", "agency_silence_remisi", "t_regime_vs_uu22", "anak_turned_18"):
            answers = {
                told(right, person, readings=Readings(**{name: value})).model_copy(update={"readings": ()})
                for value in READINGS[name].candidates
            }
            assert (len(answers) > 1) is (name in {used.name for used in base.readings}), (name, person)


def test_readings_that_move_a_deadline_are_named():
    counting = {used.name for used in told("pembebasan_bersyarat").readings} - {"who_signs"}
    assert counting == set()  # six years without anything: no reading moves the half
    person = adult(sentence=sentence(terms=(Duration(days=45),)))
    assert {used.name for used in told("pembebasan_bersyarat", person).readings} == {"who_signs", "part_day"}
    life = adult(sentence=LifeSentence(clock_starts=date(2020, 1, 2)))
    assert {used.name for used in told("pembebasan_bersyarat", life).readings} == {"who_signs"}


DEALER = adult(OffenceClass.NARKOTIKA, sentence=sentence(terms=(Duration(years=3),)), narkotika_producer_or_dealer=True)
"""Three years: no special offence of PP 99/2012, one of PP 28/2006."""


@pytest.mark.parametrize(("value", "regime"), [("T_2012", "general"), ("T_2006", "special")])
def test_whose_rules_count_for_cuti_menjelang_bebas_follows_the_reading(value: str, regime: str):
    record = told("cuti_menjelang_bebas", DEALER, readings=Readings.of_choices({"cmb_set_t": value}))
    assert record.regime == regime
    assert {item.name: item.value for item in record.readings}["cmb_set_t"] == value


def test_no_other_right_asks_which_list_counts_for_cuti_menjelang_bebas():
    record = told("pembebasan_bersyarat", DEALER, readings=Readings.of_choices({"cmb_set_t": "T_2006"}))
    assert record.regime == "general"
    assert "cmb_set_t" not in {item.name for item in record.readings}
