"""Who decides, which steps are taken, and the days they add up to, counted by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from eligibility.procedure_cases import DIRJEN, ON, adult, child, sentence, told
from pembinaan.core.duration import Duration
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.eligibility.procedure_record import Procedure
from pembinaan.law.instruments import Confidence
from pembinaan.law.readings import Readings
from pembinaan.participants.people import Convict
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.sentence import DeathSentence, LifeSentence

OLD_FLOW = Readings(who_signs="old_flow")
MENTERI = Readings(who_signs="menteri")
FOUR_YEARS = sentence(terms=(Duration(years=4),))


def deciders(record: Procedure) -> list[tuple[str, str | None]]:
    return [(item.regime, None if item.who is None else item.who.id) for item in record.deciding]


def days(record: Procedure) -> list[tuple[str, date, date | None]]:
    return [(step.code, step.earliest, step.latest) for step in record.steps]


# ---- whose rules count


@pytest.mark.parametrize("offence", sorted(set(OffenceClass) - {OffenceClass.UMUM, OffenceClass.NARKOTIKA}))
def test_special_offences(offence: OffenceClass):
    assert told("remisi_umum", adult(offence)).regime == "special"
    assert told("remisi_umum", adult(OffenceClass.UMUM, offence)).regime == "special"


@pytest.mark.parametrize(
    ("term", "regime"),
    [
        (Duration(years=5), "special"),
        (Duration(months=60), "special"),
        (Duration(years=4, months=11, days=29), "general"),
        (Duration(years=4), "general"),
    ],
)
def test_narkotika_is_special_from_five_years_imposed(term: Duration, regime: str):
    assert told("remisi_umum", adult(OffenceClass.NARKOTIKA, sentence=sentence(terms=(term,)))).regime == regime


def test_several_terms_leave_narkotika_open_until_its_own_is_stated():
    held = sentence(terms=(Duration(years=4), Duration(years=2)))
    record = told("remisi_umum", adult(OffenceClass.NARKOTIKA, sentence=held))
    assert (record.regime, record.missing) == (None, ("narkotika_term",))
    stated = adult(OffenceClass.NARKOTIKA, sentence=held, narkotika_term=Duration(years=4))
    assert told("remisi_umum", stated).regime == "general"


def test_a_life_sentence_for_narkotika_is_more_than_five_years():
    person = adult(OffenceClass.NARKOTIKA, sentence=LifeSentence(clock_starts=date(2020, 1, 2)))
    assert told("remisi_umum", person).regime == "special"
    assert told("remisi_umum", adult(offences=None, sentence=person.sentence)).regime is None


def narkotika(**facts: Any) -> Procedure:
    """Ask about four years for narkotika, detained from 2 January 2012."""
    asked = {key: facts.pop(key) for key in ("narkotika_producer_or_dealer", "readings") if key in facts}
    held = sentence(**{"terms": (Duration(years=4),), "clock_starts": date(2012, 1, 2), **facts})
    readings = asked.pop("readings", Readings())
    return told("remisi_umum", adult(OffenceClass.NARKOTIKA, sentence=held, **asked), readings=readings)


PP28 = "follows PP 28/2006"


@pytest.mark.parametrize(
    ("facts", "regime", "missing"),
    [
        ({"judgment_final_on": date(2012, 11, 12)}, "general", ()),
        ({"judgment_final_on": date(2012, 11, 11)}, None, ("narkotika_producer_or_dealer",)),
        ({"judgment_final_on": date(2012, 11, 11), "narkotika_producer_or_dealer": True}, "special", ()),
        ({"judgment_final_on": date(2012, 11, 11), "narkotika_producer_or_dealer": False}, "general", ()),
        ({"narkotika_producer_or_dealer": True}, None, ("sentence.judgment_final_on",)),
        ({"clock_starts": date(2012, 11, 12)}, "general", ()),
    ],
)
def test_a_judgment_from_before_2012_is_judged_by_the_set_of_2006(
    facts: dict[str, Any], regime: str | None, missing: tuple[str, ...]
):
    record = narkotika(**facts)
    assert (record.regime, record.missing) == (regime, missing)
    assert any(PP28 in note.en for note in record.warnings) is (regime != "general")


def test_a_later_judgment_is_not_noted():
    assert not any(PP28 in note.en for note in told("remisi_umum", adult(OffenceClass.KORUPSI)).warnings)


def test_equal_treatment_ends_the_distinction_with_the_act_of_2022():
    equal = Readings(t_regime_vs_uu22="equal_treatment")
    for day, regime in ((date(2022, 8, 2), "special"), (date(2022, 8, 3), "general")):
        record = told("remisi_umum", adult(OffenceClass.KORUPSI), on=day, readings=equal)
        assert record.regime == regime
        assert ("t_regime_vs_uu22" in {used.name for used in record.readings}) is (regime == "general")
    final = {"judgment_final_on": date(2012, 11, 11), "narkotika_producer_or_dealer": True}
    assert narkotika(**final, readings=equal).regime == "general"


@pytest.mark.parametrize("kind", [LifeSentence, DeathSentence])
@pytest.mark.parametrize(
    ("offences", "regime", "missing"),
    [
        ((OffenceClass.UMUM,), "general", ()),
        ((OffenceClass.TERORISME,), "special", ()),
        (None, None, ("offences",)),
    ],
)
def test_life_and_death(
    kind: type[LifeSentence | DeathSentence],
    offences: tuple[OffenceClass, ...] | None,
    regime: str | None,
    missing: tuple[str, ...],
):
    record = told("remisi_umum", adult(sentence=kind(clock_starts=date(2020, 1, 2)), offences=offences))
    assert (record.regime, record.missing) == (regime, missing)


# ---- children who turn 18

EIGHTEEN = {"birth_date": date(2008, 11, 24), "recorded_until": date(2026, 11, 23)}


def test_a_child_who_may_have_been_moved():
    record = told("pembebasan_bersyarat", child(**EIGHTEEN, offences=(OffenceClass.UMUM,)))
    assert (record.regime, [item.regime for item in record.deciding]) == (None, ["child", "general"])
    assert "transferred_on" in record.missing
    assert "anak_turned_18" in {used.name for used in record.readings}
    assert record.documents[2].issuer is not None
    assert record.steps[1].who == Text(id="Kepala LPKA", en="Kepala LPKA")


def test_a_child_who_was_moved_is_under_the_rules_of_adults():
    moved = child(**EIGHTEEN, transferred_on=date(2026, 11, 24), offences=(OffenceClass.KORUPSI,))
    assert told("pembebasan_bersyarat", moved).regime == "special"
    assert told("remisi_umum", moved).regime == "special"
    with pytest.raises(UnsupportedError) as caught:
        told("pmp_umum", moved)
    assert caught.value.code == "procedure.participant_kind"


@pytest.mark.parametrize(("right", "regime"), [("pmp_umum", "child"), ("remisi_umum", "general")])
def test_while_it_is_not_known_the_right_of_each_is_told_with_the_missing_fact(right: str, regime: str):
    record = told(right, child(**EIGHTEEN, offences=(OffenceClass.UMUM,)))
    assert (record.regime, record.missing) == (regime, ("transferred_on",))


def test_where_nothing_hangs_on_the_move_it_is_not_asked():
    record = told("asimilasi_rumah", child(**EIGHTEEN | {"birth_date": date(2003, 5, 3)}), on=date(2021, 5, 3))
    assert (record.regime, record.missing) == ("child", ())
    grown = child(birth_date=date(2003, 5, 3), recorded_until=date(2021, 5, 2))
    record = told("asimilasi_rumah", grown, on=date(2021, 5, 3))
    assert (record.regime, record.missing) == (None, ())


def test_a_child_is_a_child_whatever_the_offence():
    assert told("pmp_umum", child(offences=(OffenceClass.TERORISME,))).regime == "child"


def test_an_offence_that_is_not_known_leaves_it_open():
    record = told("remisi_umum", adult(offences=None))
    assert (record.regime, record.missing) == (None, ("offences",))


# ---- who decides


@pytest.mark.parametrize("right", ["remisi_umum", "pembebasan_bersyarat", "cuti_menjelang_bebas", "cuti_bersyarat"])
def test_in_general_the_director_general_in_the_ministers_name(right: str):
    record = told(right)
    assert deciders(record) == [("general", DIRJEN)]
    assert record.deciding[0].confidence is Confidence.SECONDARY
    assert deciders(told(right, readings=MENTERI)) == [("general", "Menteri")]
    assert deciders(told(right, readings=OLD_FLOW)) == [("general", "Kepala Kanwil atau Kalapas (alur lama)")]


@pytest.mark.parametrize("readings", [Readings(), MENTERI, OLD_FLOW])
@pytest.mark.parametrize("right", ["remisi_khusus", "pembebasan_bersyarat", "cuti_menjelang_bebas", "asimilasi"])
def test_for_a_special_offence_the_minister_whatever_the_reading(right: str, readings: Readings):
    record = told(right, adult(OffenceClass.KORUPSI), readings=readings)
    assert deciders(record) == [("special", "Menteri")]
    assert record.deciding[0].confidence is Confidence.VERIFIED
    assert record.deciding[0].advice is not None


def test_cuti_bersyarat_knows_no_such_rule():
    assert deciders(told("cuti_bersyarat", adult(OffenceClass.KORUPSI))) == [("special", DIRJEN)]


def test_of_a_child():
    assert deciders(told("pmp_hari_anak", child())) == [("child", DIRJEN)]
    assert told("pembebasan_bersyarat", child()).deciding[0].confidence is Confidence.SECONDARY
    assert told("cuti_bersyarat", child()).deciding[0].confidence is Confidence.INFERENCE


@pytest.mark.parametrize("person", [adult(), child()])
def test_asimilasi_in_general_is_a_gap(person: Convict):
    for readings in (Readings(), MENTERI):
        record = told("asimilasi", person, readings=readings)
        assert [who for _, who in deciders(record)] == [None]
        assert (record.deciding[0].confidence, record.deciding[0].sources) == (None, ())
        assert record.steps[-1].who is None
    old = told("asimilasi", person, readings=OLD_FLOW)
    assert [who for _, who in deciders(old)] == ["Kanwil atau Ditjen (praktik lama)"]


def test_cuti_mengunjungi_keluarga_is_decided_in_the_lapas():
    record = told("cuti_mengunjungi_keluarga", adult(OffenceClass.KORUPSI))
    assert deciders(record) == [("special", "Kalapas")]
    assert [(step.code, step.who.id if step.who else None) for step in record.steps] == [
        ("recommend", "TPP Lapas"),
        ("decide", "Kalapas"),
        ("inform", "Kalapas"),
    ]
    assert (record.earliest, record.latest, record.days_complete) == (None, None, False)


def test_before_the_ministerial_rule():
    day = date(2018, 2, 14)
    assert deciders(told("pembebasan_bersyarat", on=day)) == [("general", "Menteri")]  # PP 99/2012 Pasal 43 ayat (4)
    assert deciders(told("remisi_umum", on=day)) == [("general", None)]
    assert [step.code for step in told("remisi_umum", on=day).steps] == ["decide"]
    special = told("remisi_umum", adult(OffenceClass.KORUPSI), on=day)
    assert [step.code for step in special.steps] == ["consult", "decide"]


def test_where_the_offence_is_not_known_both_are_told():
    record = told("cuti_menjelang_bebas", adult(offences=None))
    assert deciders(record) == [("general", DIRJEN), ("special", "Menteri")]
    assert record.steps[-1].who is not None
    assert record.steps[-1].who.id == f"{DIRJEN} atau Menteri"
    assert (record.steps[-1].confidence, record.steps[-1].sources) == (None, ())


def test_where_it_changes_nothing_the_decision_has_one_author():
    record = told("cuti_bersyarat", adult(offences=None))
    assert record.steps[-1].who is not None
    assert record.steps[-1].who.id == DIRJEN
    assert record.steps[-1].confidence is Confidence.SECONDARY


def test_where_one_side_is_a_gap_the_other_is_told():
    record = told("asimilasi", adult(offences=None))
    assert deciders(record) == [("general", None), ("special", "Menteri")]
    assert record.steps[-1].who is not None
    assert (record.steps[-1].who.id, record.steps[-1].confidence) == ("Menteri", None)


# ---- days


def test_days_in_general_are_a_lower_bound():
    record = told("remisi_umum")  # from Tuesday 24 November 2026
    assert days(record) == [
        ("recommend", date(2026, 11, 24), None),
        ("approve", date(2026, 11, 24), None),
        ("verify_region", date(2026, 11, 26), None),  # 2 days
        ("verify_centre", date(2026, 11, 29), None),  # 3 days
        ("decide", date(2026, 11, 29), None),
    ]
    assert (record.earliest, record.latest, record.days_complete) == (date(2026, 11, 29), None, False)


def test_twelve_working_days_for_the_agencies():
    record = told("pembebasan_bersyarat", adult(OffenceClass.NARKOTIKA))
    consult = record.steps[4]
    # From Sunday 29 November: 30 November to 4 December are 5, 7 to 11 December 10, 14 and 15 December 12.
    assert (consult.code, consult.earliest) == ("consult", date(2026, 12, 15))
    assert (consult.days, consult.unit, consult.silence) == (12, "working_days", "go_on")
    assert [names.id for names in consult.agencies] == ["Polri, BNN, dan/atau Kejaksaan Agung"]
    assert not consult.agencies_nearest
    assert [str(source.citation) for source in consult.agencies_sources] == ["Pasal 36A ayat (3) PP 99/2012"]
    assert record.earliest == date(2026, 12, 15)


def test_the_agencies_of_several_offences_are_named_once_each():
    offences = (OffenceClass.TERORISME, OffenceClass.HAM_BERAT, OffenceClass.KORUPSI)
    consult = told("asimilasi", adult(*offences)).steps[4]
    assert [names.id for names in consult.agencies] == [
        "Polri, BNPT, dan/atau Kejaksaan Agung",
        "Polri, Kejaksaan Agung, dan/atau KPK",
    ]


def test_narkotika_under_five_years_asks_nobody():
    record = told("pembebasan_bersyarat", adult(OffenceClass.NARKOTIKA, sentence=FOUR_YEARS))
    assert "consult" not in {step.code for step in record.steps}


@pytest.mark.parametrize(("value", "silence"), [("go_on", "go_on"), ("wait", "wait")])
def test_silence_on_remisi_is_a_reading(value: str, silence: str):
    readings = Readings.model_validate({"agency_silence_remisi": value})
    consult = told("remisi_umum", adult(OffenceClass.KORUPSI), readings=readings).steps[4]
    assert (consult.silence, consult.earliest, consult.agencies_nearest) == (silence, date(2026, 12, 15), True)
    pb = told("pembebasan_bersyarat", adult(OffenceClass.KORUPSI), readings=readings).steps[4]
    assert pb.silence == "go_on"


@pytest.mark.parametrize("right", ["cuti_menjelang_bebas", "cuti_bersyarat"])
def test_agencies_of_the_leaves_have_no_stated_days(right: str):
    consult = told(right, adult(OffenceClass.KORUPSI)).steps[4]
    assert (consult.code, consult.days, consult.silence, consult.agencies) == ("consult", None, None, ())
    assert (consult.agencies_sources, consult.agencies_nearest) == ((), False)


def test_where_the_offence_is_not_known_the_agencies_may_come_in_but_their_days_do_not_count():
    record = told("remisi_umum", adult(offences=None))
    consult = record.steps[4]
    assert consult.only_if is not None
    assert consult.only_if.en == "this is a special offence"
    assert (consult.earliest, record.earliest) == (date(2026, 11, 29), date(2026, 11, 29))
    assert [step.code for step in record.steps].count("consult") == 1


def test_days_of_a_child():
    record = told("pmp_umum", child())
    assert days(record) == [
        ("recommend", date(2026, 11, 24), None),
        ("approve", date(2026, 12, 3), None),  # about 7 working days: 25-27 November 3, 30 November-3 December 7
        ("verify_region", date(2026, 12, 5), None),
        ("verify_centre", date(2026, 12, 8), None),
        ("decide", date(2026, 12, 10), None),  # 2 days to issue and hand over
    ]
    assert record.steps[1].about


def test_old_cuti_bersyarat_has_fourteen_working_days_in_all():
    record = told("cuti_bersyarat", readings=OLD_FLOW)
    # 7 working days after Tuesday 24 November: 3 December; 7 more: 4 December 1, 7-11 December 6, 14 December 7.
    assert days(record) == [
        ("recommend", ON, ON),  # its days are those of the Lapas
        ("approve", date(2026, 12, 3), date(2026, 12, 3)),
        ("decide", date(2026, 12, 14), date(2026, 12, 14)),
    ]
    assert (record.earliest, record.latest, record.days_complete) == (date(2026, 12, 14), date(2026, 12, 14), True)


def test_old_asimilasi_for_special_offences():
    record = told("asimilasi", adult(OffenceClass.TERORISME), readings=OLD_FLOW)
    # 14 working days: 25-27 November 3, 30 November-4 December 8, 7-11 December 13, 14 December 14; then 15-18
    # December 4, 21-25 December 9, 28 December-1 January 14; then six weeks; then 15-19 and 22-26 February 10,
    # 1-2 March 12.
    assert days(record) == [
        ("recommend", ON, ON),
        ("approve", date(2026, 12, 14), date(2026, 12, 14)),
        ("verify_region", date(2027, 1, 1), date(2027, 1, 1)),
        ("verify_centre", date(2027, 2, 12), date(2027, 2, 12)),
        ("consult", date(2027, 3, 2), date(2027, 3, 2)),
        ("decide", date(2027, 3, 2), None),
    ]


def test_days_of_an_unstated_kind_are_working_days_at_the_latest():
    from pembinaan.eligibility.procedure_steps import _Reached
    from pembinaan.law.data.flow_steps import VERIFY_CENTRE, VERIFY_REGION

    friday = _Reached(date(2026, 11, 27), date(2026, 11, 27))
    region = friday.after(VERIFY_REGION, None, certain=True)
    assert region == _Reached(date(2026, 11, 29), date(2026, 12, 1))  # Sunday; Monday 1, Tuesday 2
    assert region.after(VERIFY_CENTRE, None, certain=True) == _Reached(date(2026, 12, 2), date(2026, 12, 4))
    assert region.after(VERIFY_CENTRE, "wait", certain=True).latest is None
    assert region.after(VERIFY_CENTRE, None, certain=False) == _Reached(date(2026, 11, 29), date(2026, 12, 4))


def test_older_practice_of_asimilasi():
    record = told("asimilasi")
    assert [(step.code, step.within_next) for step in record.steps] == [
        ("recommend", True),
        ("approve", False),
        ("decide", False),
    ]
    assert {step.sources for step in record.steps} == {()}
    assert record.earliest is None
