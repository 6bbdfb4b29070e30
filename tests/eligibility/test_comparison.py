"""Old and new law side by side, with days reckoned by hand, and only the transitions that the registry holds."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from eligibility.cases import GRANT_DAY, LIFE, NAME, OVER, TWO_THIRDS_DAY, person, sanction, sentence
from pembinaan import (
    Case,
    InvalidError,
    LawComparison,
    Narapidana,
    Readings,
    Right,
    Status,
    Text,
    UnsupportedError,
    compare,
    decide,
)
from pembinaan.core.duration import Duration
from pembinaan.core.text import Language
from pembinaan.eligibility.conditions.conduct import CleanBeforeGrant
from pembinaan.eligibility.conditions.remisi import TermAtLeast
from pembinaan.eligibility.law_changes import ConditionChange
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.eligibility.rights.common import cite
from pembinaan.eligibility.transitions import transitions
from pembinaan.law.instruments import in_force
from pembinaan.participants.people import AnakBinaan
from pembinaan.participants.records import (
    Litmas,
    OffenceClass,
    ParticipationReport,
    Predicate,
    RiskFinding,
    SecurityLevel,
)

PB, RU = "pembebasan_bersyarat", "remisi_umum"
UU_22, KUHP = date(2022, 8, 3), date(2026, 1, 2)
BEFORE_UU_22 = date(2022, 8, 2)
ON = date(2026, 8, 17)


def law(
    old: date = BEFORE_UU_22, new: date = KUHP, *, right: Right | str = PB, on: date | None = ON, **facts: Any
) -> LawComparison:
    return compare(person(**facts), right, on_law_of=(old, new), on=on)


def changed(comparison: LawComparison) -> dict[str, str]:
    return {item.code: item.change for item in comparison.changes if item.change != "same"}


def change(comparison: LawComparison, code: str) -> ConditionChange:
    return next(item for item in comparison.changes if item.code == code)


def text(comparison: LawComparison, language: Language = "en") -> str:
    """The explanation without the folding of its lines."""
    return comparison.explain(language).replace("\n    ", " ")


# ---- which conditions changed


def test_what_uu_22_of_2022_added():
    found = law(BEFORE_UU_22, UU_22)
    assert changed(found) == {
        "not_life_or_death": "added",
        "serving": "basis",
        "served": "basis",
        "clean_before_fraction": "basis",
        "rights_not_postponed": "basis",
        "active_in_pembinaan": "added",
        "risk_reduced": "added",
    }
    served = change(found, "served")
    assert served.before is not None
    assert served.after is not None
    assert served.before.title == served.after.title
    assert [str(source.citation) for source in served.before.sources] == ["Pasal 43 ayat (2) huruf a PP 99/2012"]
    assert [str(source.citation) for source in served.after.sources] == [
        "Pasal 43 ayat (2) huruf a PP 99/2012",
        "Pasal 10 ayat (3) UU 22/2022",
    ]
    assert change(found, "risk_reduced").before is None


def test_the_other_way_round_they_are_dropped():
    found = law(UU_22, BEFORE_UU_22)
    assert {code for code, kind in changed(found).items() if kind == "dropped"} == {
        "not_life_or_death",
        "active_in_pembinaan",
        "risk_reduced",
    }
    assert change(found, "risk_reduced").after is None
    assert [item.code for item in found.changes][-3:] == ["not_life_or_death", "active_in_pembinaan", "risk_reduced"]


def test_what_does_not_concern_the_person_is_left_out():
    """The judgment was final before a ban was possible: nothing is asked, in neither law; nor is it in default."""
    codes = [item.code for item in law().changes]
    assert not {"no_court_ban", "not_in_default", "explanatory_note", "pb_revocation_counted"} & set(codes)
    asked = [item.code for item in law(sentence=sentence(judgment_final_on=KUHP)).changes]
    assert "no_court_ban" in asked


def test_the_law_of_one_day_is_the_same_as_itself():
    found = law(UU_22, UU_22)
    assert changed(found) == {}
    assert {item.change for item in found.changes} == {"same"}
    assert (found.before, found.days, found.transitions) == (found.after, 0, ())


STRUCK, STANDING = "Pasal 34A ayat (1) huruf a PP 99/2012", "Pasal 10 ayat (2) huruf a UU 22/2022"
MADE_UP = Right(
    code="made_up",
    title=Text(id="Hak rekaan", en="Invented right"),
    requires=(
        TermAtLeast(months=6, cites=cite(STRUCK)),
        CleanBeforeGrant(months=6, cites=cite(STRUCK)),
        CleanBeforeGrant(months=6, cites=cite(STANDING)),
        TermAtLeast(months=48, cites=cite(STANDING)),
    ),
)
"""No law: conditions of the vocabulary on provisions of which one was struck on 28 October 2021."""


def test_a_condition_with_other_numbers_is_changed_not_dropped_and_added():
    found = law(date(2021, 10, 27), UU_22, right=MADE_UP)
    assert changed(found) == {"term_at_least": "numbers", "clean_before_grant": "basis"}
    term = change(found, "term_at_least")
    assert term.before is not None
    assert term.after is not None
    assert (term.before.title.en, term.after.title.en) == (
        "a term of at least 6 months",
        "a term of at least 48 months",
    )
    assert (found.before.status, found.after.status) == (Status.MET, Status.NOT_MET)
    assert "[~] changed: a term of at least 6 months (Pasal 34A" in text(found)
    assert "[~] berubah: pidana paling sedikit 6 bulan (Pasal 34A" in text(found, "id")


def test_between_two_laws_nothing_is_asked():
    """Struck in 2021, and nothing in its place until UU 22/2022."""
    found = law(date(2021, 10, 27), date(2021, 10, 28), right=MADE_UP)
    assert changed(found) == {"term_at_least": "dropped", "clean_before_grant": "dropped"}
    assert (found.after.status, found.after.binding, found.after.earliest) == (Status.MET, None, None)
    assert [(item.instrument, item.since, item.stated) for item in found.transitions] == [
        ("Putusan MA 28P/HUM/2021", date(2021, 10, 28), False)
    ]
    assert found.days is None
    assert "Law of 28 October 2021: met; always" in text(found)


# ---- days


def test_the_difference_in_days():
    """2/3 on 10 January 2026. The old law asks for no finding on risk; the one of 3 February comes 24 days later."""
    late = (RiskFinding(found_on=date(2026, 2, 3), reduced=True),)
    found = law(risk_findings=late)
    assert (found.before.law_of, found.after.law_of, found.applied.law_of) == (BEFORE_UU_22, KUHP, None)
    assert (found.before.earliest, found.before.binding) == (TWO_THIRDS_DAY, "served")
    assert (found.after.earliest, found.after.binding) == (date(2026, 2, 3), "risk_reduced")
    assert found.applied.earliest == date(2026, 2, 3)
    assert found.days == 24
    assert law(KUHP, BEFORE_UU_22, risk_findings=late).days == -24


def test_the_day_asked_about_is_by_default_the_later_one():
    found = law(UU_22, BEFORE_UU_22, on=None)
    assert found.on == UU_22
    assert law(date(2026, 1, 9), date(2026, 1, 10), on=None).after.status is Status.MET


def test_a_right_that_opens_only_later():
    found = law(on=date(2025, 3, 3))
    assert (found.before.status, found.before.earliest) == (Status.NOT_MET, TWO_THIRDS_DAY)
    assert (found.before.earliest_possible, found.before.missing) == (TWO_THIRDS_DAY, ())
    assert "Law of 2 August 2022: not met; earliest 10 January 2026" in text(found)


def test_a_missing_fact_leaves_the_difference_open():
    found = law(risk_findings=None)
    assert (found.before.status, found.after.status) == (Status.MET, Status.UNKNOWN)
    assert (found.after.earliest, found.after.earliest_possible, found.after.missing) == (None, ON, ("risk_findings",))
    assert found.days is None
    english = text(found)
    assert "not known; earliest 17 August 2026, if this is supplied and meets the conditions: a finding of" in english
    assert "Difference: cannot be counted" in english


def test_a_day_that_never_comes():
    found = law(on=OVER)
    assert (found.before.earliest, found.before.earliest_possible, found.days) == (None, None, None)
    assert "Hukum 2 Januari 2026: tidak terpenuhi; belum ada hari yang memenuhi" in text(found, "id")


def test_a_life_sentence_was_asked_by_another_article():
    """Before UU 22/2022 no article of pembebasan bersyarat named it; a life sentence has no two thirds either way."""
    found = law(sentence=LIFE)
    assert (found.before.binding, found.after.binding) == ("served", "not_life_or_death")
    assert changed(found)["not_life_or_death"] == "added"


def test_what_is_answered_in_fact_is_what_decide_answers():
    for right in (PB, RU):
        decision = decide(right, person(), on=ON)
        applied = law(right=right).applied
        assert (applied.status, applied.earliest, applied.earliest_possible) == (
            decision.status,
            decision.earliest,
            decision.earliest_possible,
        )
        assert (applied.binding, applied.missing) == (decision.record.binding, decision.missing_then)


def test_no_law_is_carried_to_another_day():
    """Under the old law, asked as if it bound today, no report on activity is needed; in fact it is."""
    silent = (ParticipationReport(reported_on=date(2024, 7, 1), active=None, predicate=Predicate.BAIK),)
    found = law(participation=silent)
    assert (found.before.status, found.after.status) == (Status.MET, Status.UNKNOWN)
    assert found.applied.status is Status.UNKNOWN


SUPERMAX = Readings(supermax_remisi="excluded")


def test_a_law_whose_first_day_is_not_established_leaves_the_answer_open():
    """Permenkumham 35/2018 began on some day of 2018; whether the law of 1 June 2018 asked is not known."""
    inside = person(security_level=SecurityLevel.SUPER_MAXIMUM)
    days = date(2017, 6, 1), date(2018, 6, 1)
    found = compare(inside, RU, on_law_of=days, on=GRANT_DAY, readings=SUPERMAX)
    assert (found.before.status, found.after.status) == (Status.MET, Status.UNKNOWN)
    assert found.after.missing == ("reading instrument_day",)
    assert changed(found) == {"not_in_super_maximum": "added"}
    later = compare(inside, RU, on_law_of=(date(2018, 6, 1), date(2019, 1, 1)), on=GRANT_DAY, readings=SUPERMAX)
    assert later.after.status is Status.NOT_MET


def test_a_case_brings_its_readings():
    inside = Case(person(security_level=SecurityLevel.SUPER_MAXIMUM), SUPERMAX)
    found = compare(inside, RU, on_law_of=(date(2019, 1, 1), KUHP), on=GRANT_DAY)
    assert found.after.status is Status.NOT_MET
    assert ("supermax_remisi", "excluded", False) in [
        (used.name, used.value, used.is_default) for used in found.readings
    ]
    assert decide(RU, inside, on=GRANT_DAY).status is Status.NOT_MET


def test_readings_are_those_of_what_concerns_the_person():
    """With a sanction the window of good conduct is read; no fraction is changed by a remission there is not."""
    sanctioned = law(sanctions=(sanction(date(2024, 5, 2), date(2024, 5, 3)),))
    assert {used.name for used in sanctioned.readings} == {"nine_month_test", "pb_conduct_window", "risk_reduction"}
    assert {used.name for used in law().readings} == {"nine_month_test", "risk_reduction"}


def test_the_right_is_not_changed_by_comparing():
    right = RIGHTS[PB]
    asked = right.requires
    assert law(right=right) == law(right=PB)
    assert right.requires is asked
    assert decide(PB, person(), on=ON).record.findings[0].sources


# ---- transitions


def test_what_uu_22_of_2022_keeps():
    (found,) = law(BEFORE_UU_22, UU_22).transitions
    assert (found.instrument, found.since, found.stated) == ("UU 22/2022", UU_22, True)
    assert found.keeps == ("PP 32/1999", "PP 99/2012")
    assert [str(place) for place in found.cites] == ["Pasal 94 angka 2 UU 22/2022", "Pasal 96 UU 22/2022"]
    assert found.text.en == (
        "UU 22/2022 from 3 August 2022 keeps PP 32/1999, PP 99/2012. Pasal 94 angka 2 UU 22/2022: PP 32/1999 remains;"
        " Pasal 96 UU 22/2022: implementing rules of UU 12/1995 remain so far as not contrary."
    )
    assert found.text.id.startswith("UU 22/2022 sejak 3 Agustus 2022 mempertahankan PP 32/1999, PP 99/2012.")


def test_what_is_kept_depends_on_what_the_right_rests_on():
    (found,) = law(BEFORE_UU_22, UU_22, right=RU).transitions
    assert found.keeps == ("PP 32/1999", "PP 99/2012", "Keppres 174/1999")


def test_none_stated():
    (found,) = law(date(2026, 1, 1), KUHP).transitions
    assert (found.instrument, found.since, found.stated) == ("UU 1/2023", KUHP, False)
    assert (found.keeps, found.cites) == ((), ())
    assert found.text.en == (
        "UU 1/2023 from 2 January 2026: the sources state no transition for this right; none is applied."
    )


def test_the_judgment_day_decides_for_special_offences_under_both_laws():
    """Final on 11 November 2012: by the circular of 2013 PP 28/2006 stays, one third of twelve years first.

    Four years after 1 February 2012 is 1 February 2016; the grant day after it 17 August 2016.
    """
    old = sentence(terms=(Duration(years=12),), clock_starts=date(2012, 2, 1), judgment_final_on=date(2012, 11, 11))
    facts = {"sentence": old, "offences": (OffenceClass.TERORISME,), "recorded_until": date(2016, 12, 31)}
    reports = (ParticipationReport(reported_on=date(2013, 1, 2), active=True, predicate=Predicate.BAIK),)
    found = law(date(2012, 12, 1), date(2014, 1, 1), right=RU, on=date(2015, 8, 17), participation=reports, **facts)
    assert changed(found) == {"rights_not_postponed": "added", "served": "added"}
    assert (found.before.status, found.after.status) == (Status.MET, Status.NOT_MET)
    assert found.after.earliest == date(2016, 8, 17)
    (kept,) = [item for item in found.transitions if item.stated]
    assert (kept.instrument, kept.since) == ("SE M.HH-04.PK.01.05.06/2013", date(2013, 1, 1))
    assert (kept.keeps, list(map(str, kept.cites))) == (("PP 28/2006",), ["SE M.HH-04.PK.01.05.06/2013"])
    assert kept.text.en == (
        "SE M.HH-04.PK.01.05.06/2013 from 1 January 2013 (at the earliest; the day is not established) keeps"
        " PP 28/2006. SE M.HH-04.PK.01.05.06/2013: Application of PP 99/2012 by the day of the judgment."
    )


NARKOTIKA = {
    "offences": (OffenceClass.NARKOTIKA,),
    "sentence": sentence(
        terms=(Duration(years=6),), clock_starts=date(2018, 1, 10), judgment_final_on=date(2018, 6, 1)
    ),
    "participation": (ParticipationReport(reported_on=date(2018, 7, 2), active=True, predicate=Predicate.BAIK),),
    "risk_findings": (RiskFinding(found_on=date(2018, 8, 2), reduced=True),),
}
STRUCK_ON = date(2021, 10, 28)


def test_the_old_law_asks_for_a_letter_on_every_day():
    """The clause on justice collaborators bound until 28 October 2021: asked as if it bound in 2022, it still asks."""
    found = law(date(2021, 10, 27), STRUCK_ON, right=RU, on=date(2022, 8, 17), **NARKOTIKA)
    assert changed(found)["justice_collaborator"] == "dropped"
    assert (found.before.status, found.before.missing) == (Status.UNKNOWN, ("statements[justice_collaborator]",))
    assert (found.after.status, found.applied.status) == (Status.MET, Status.MET)
    assert ("Putusan MA 28P/HUM/2021", False) in [(item.instrument, item.stated) for item in found.transitions]


def test_no_distinction_by_offence_is_law_of_its_day_as_well():
    """By the reading that UU 22/2022 ended the distinction: the law before it still asks for the pledge in 2023."""
    facts = NARKOTIKA | {"offences": (OffenceClass.TERORISME,)}
    equal = Readings(t_regime_vs_uu22="equal_treatment")
    days = date(2022, 8, 2), UU_22
    found = compare(person(**facts), RU, on_law_of=days, on=date(2023, 8, 17), readings=equal)
    assert (found.before.status, found.after.status) == (Status.UNKNOWN, Status.MET)
    assert set(found.before.missing) == {"statements[deradikalisasi]", "statements[ikrar]"}
    assert ("t_regime_vs_uu22", "equal_treatment", False) in [
        (used.name, used.value, used.is_default) for used in found.readings
    ]


def test_a_ban_was_not_possible_under_the_law_before_the_kuhp():
    judged = sentence(judgment_final_on=date(2026, 1, 5))
    found = law(date(2026, 1, 1), KUHP, sentence=judged)
    assert (found.before.status, found.after.missing) == (Status.MET, ("pb_right_revoked",))
    assert changed(found)["no_court_ban"] == "added"


def test_kurungan_was_a_main_penalty_under_the_law_before_the_kuhp():
    kurungan = sentence(penalty="kurungan", judgment_final_on=date(2026, 1, 5))
    found = law(date(2026, 1, 1), KUHP, right=RU, sentence=kurungan)
    assert (found.before.status, found.after.missing) == (Status.MET, ("sentence.penalty",))
    assert law(date(2026, 1, 1), KUHP, right=RU, on=GRANT_DAY, sentence=kurungan).applied.status is Status.NOT_MET


def test_a_child_has_the_law_of_children_only():
    """The law before UU 22/2022 is not modelled for Anak Binaan: nothing is made up for it."""
    child = AnakBinaan(
        reference="rekaan-9",
        birth_date=date(2009, 4, 5),
        sentence=sentence(clock_starts=date(2025, 1, 10), judgment_final_on=date(2025, 2, 3)),
    )
    with pytest.raises(UnsupportedError) as caught:
        compare(child, PB, on_law_of=(BEFORE_UU_22, KUHP), on=date(2026, 2, 3))
    assert caught.value.code == "right.before_modelled"
    codes = [item.code for item in compare(child, PB, on_law_of=(UU_22, KUHP), on=date(2026, 2, 3)).changes]
    assert "served_anak" in codes
    assert "served" not in codes


def test_no_instrument_came_between():
    found = law(KUHP, ON)
    assert found.transitions == ()
    assert "Transition: no instrument came between the two days; none stated." in text(found)
    assert "Peralihan: tidak ada peraturan baru di antara kedua hari itu" in text(found, "id")


def test_the_first_day_counts_as_old_and_the_last_as_new():
    place = cite("Pasal 10 ayat (3) UU 22/2022")
    assert transitions(place, UU_22, KUHP) == ()
    assert [item.instrument for item in transitions(place, BEFORE_UU_22, UU_22)] == ["UU 22/2022"]


def test_a_day_that_is_not_established_says_so():
    (found,) = transitions(cite("Pasal 27 Permenkumham 35/2018"), date(2017, 12, 31), date(2018, 12, 31))
    assert found.since == date(2018, 1, 1)
    assert "1 January 2018 (at the earliest; the day is not established)" in found.text.en


def test_what_stands_in_for_a_law_that_always_binds():
    (place,) = cite("PP 32/1999")
    assert in_force(place).statuses[in_force(place).position(date(2012, 11, 12)) :] == (Status.MET,)


# ---- refusals, JSON, words


@pytest.mark.parametrize(
    ("days", "code"),
    [
        ((date(2012, 11, 11), KUHP), "right.before_2012"),
        ((KUHP, date(2200, 1, 1)), "right.too_far_ahead"),
    ],
)
def test_a_law_that_is_not_modelled_is_refused(days: tuple[date, date], code: str):
    with pytest.raises(UnsupportedError) as caught:
        compare(person(), PB, on_law_of=days, on=ON)
    assert caught.value.code == code


def test_a_right_that_is_not_known_is_refused():
    with pytest.raises(InvalidError) as caught:
        law(right="freedom")
    assert caught.value.code == "right.unknown"


def test_to_have_been_a_child_on_a_day_whose_law_is_asked_does_not_matter():
    """Born on 5 March 2006, 18 on 5 March 2024."""
    born = date(2006, 3, 5)
    assert law(birth_date=born).before.status is Status.MET
    with pytest.raises(UnsupportedError) as caught:
        law(birth_date=born, on=date(2024, 3, 4))
    assert caught.value.code == "right.child"


def test_to_have_been_under_fourteen_on_a_day_whose_law_is_asked_does_not_matter():
    """Born on 1 October 2008: 13 on 3 August 2022, when the law of children begins; 14 on 1 October 2022."""
    held = sentence(clock_starts=date(2023, 1, 10), judgment_final_on=date(2023, 6, 1))
    child = AnakBinaan(reference="rekaan-5", birth_date=date(2008, 10, 1), sentence=held)
    days = (date(2022, 8, 3), date(2023, 1, 10))
    assert compare(child, PB, on_law_of=days, on=date(2023, 1, 10)).before.law_of == days[0]
    with pytest.raises(UnsupportedError) as caught:
        compare(child, PB, on_law_of=days, on=date(2022, 9, 30))
    assert caught.value.code == "right.under_14"


def test_nobody_is_named_and_json_comes_back():
    found = law()
    assert LawComparison.model_validate_json(found.model_dump_json()) == found
    assert (found.right, found.reference, found.recorded_until) == (PB, "rekaan-3", date(2026, 11, 24))
    for text in (repr(found), found.model_dump_json(), found.explain("id"), found.explain("en")):
        assert NAME not in text
        assert "1990" not in text


def test_word_for_word():
    found = compare(
        Narapidana(
            reference="rekaan-4",
            sentence=sentence(),
            offences=person().offences,
            sanctions=(),
            revocations=(),
            participation=person().participation,
            litmas=(Litmas(reported_on=date(2026, 3, 3), community_accepts=True),),
            risk_findings=(RiskFinding(found_on=date(2026, 2, 3), reduced=True),),
        ),
        PB,
        on_law_of=(date(2026, 1, 1), KUHP),
        on=ON,
    )
    assert text(found, "id") == (
        "Pembebasan bersyarat, 17 Agustus 2026: hukum 1 Januari 2026 dibandingkan dengan hukum 2 Januari 2026\n"
        "  Hukum 1 Januari 2026: terpenuhi; sejak 3 Maret 2026\n"
        "  Hukum 2 Januari 2026: terpenuhi; sejak 3 Maret 2026\n"
        "  Yang berlaku, tiap hari menurut hukum hari itu: terpenuhi; sejak 3 Maret 2026\n"
        "  Selisih: 0 hari\n"
        "  [=] dasar lain: sudah menjalani 2/3 masa pidana, paling sedikit 9 bulan"
        " (dahulu Pasal 43 ayat (2) huruf a PP 99/2012; Pasal 10 ayat (3) UU 22/2022;"
        " menjadi Pasal 43 ayat (2) huruf a PP 99/2012; Pasal 10 ayat (3) UU 22/2022; Pasal 72 ayat (1) UU 1/2023)\n"
        "  Peralihan: UU 1/2023 sejak 2 Januari 2026: sumber tidak menyatakan peralihan bagi hak ini; tidak ada yang"
        " diterapkan."
    )
    assert max(map(len, found.explain("id").splitlines())) <= 116
    assert "\n  Difference: 0 days\n  The conditions are the same.\n" in text(law(UU_22, UU_22))
    added = text(law(risk_findings=(RiskFinding(found_on=date(2026, 2, 3), reduced=True),)))
    assert "  Difference: 24 days later\n" in added
    assert "  [+] new: level of risk decreased (Pasal 10 ayat (2) huruf c UU 22/2022)\n" in added
    dropped = law(KUHP, BEFORE_UU_22, risk_findings=(RiskFinding(found_on=date(2026, 2, 3), reduced=True),))
    assert "  Difference: 24 days earlier\n" in text(dropped)
    assert "  [-] no longer asked: level of risk decreased (Pasal 10 ayat (2) huruf c UU 22/2022)\n" in dropped.explain(
        "en"
    )
    assert "[inference]" in added


def test_days_of_the_law_that_are_texts_are_refused():
    asked: Any = ("2022-08-02", "2022-08-03")
    with pytest.raises(InvalidError, match=r"day\.not_a_date"):
        compare(person(), "remisi_umum", on_law_of=asked)
