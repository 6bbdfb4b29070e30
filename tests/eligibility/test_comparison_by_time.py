"""Conditions and audiences that name a day of law themselves: compared, each counts as on the day of its law."""

from __future__ import annotations

from datetime import date

from eligibility.cases import person, sentence
from pembinaan import LawComparison, LifeSentence, Readings, Status, compare
from pembinaan.eligibility.audience_times import before_instrument, since
from pembinaan.eligibility.case import Case
from pembinaan.participants.records import OffenceClass, ParticipationReport, Predicate
from pembinaan.participants.statements import Citizenship, Statement, StatementSubject

KUHP = date(2026, 1, 2)
GOOD = (Statement(subject=StatementSubject.GOOD_CONDUCT, stated_on=date(2023, 1, 2), holds=True),)
LIFE_SINCE_2018 = LifeSentence(clock_starts=date(2018, 1, 2), judgment_final_on=date(2018, 1, 2), interruptions=())


def test_five_years_by_the_decree_and_ten_by_the_kuhp():
    """Five years after 2 January 2018: 2023; ten: 2028. Between them lie five years and one leap day: 1826 days."""
    found = compare(
        person(sentence=LIFE_SINCE_2018, statements=GOOD),
        "perubahan_pidana_seumur_hidup",
        on_law_of=(date(2020, 6, 1), KUHP),
        on=date(2026, 6, 1),
    )
    assert (found.before.earliest, found.after.earliest) == (date(2023, 1, 2), date(2028, 1, 2))
    assert (found.before.status, found.after.status, found.days) == (Status.MET, Status.NOT_MET, 1826)
    assert {item.code: item.change for item in found.changes if item.change in {"added", "dropped"}} == {
        "ten_years_served": "added",
        "five_years_in_a_row": "dropped",
        "good_conduct": "dropped",
    }


def test_both_ways_stay_open_by_the_reading():
    found = compare(
        person(sentence=LIFE_SINCE_2018, statements=GOOD),
        "perubahan_pidana_seumur_hidup",
        on_law_of=(date(2020, 6, 1), KUHP),
        on=date(2026, 6, 1),
        readings=Readings(keppres9_after_2026="both_routes"),
    )
    assert "five_years_in_a_row" in [item.code for item in found.changes if item.change == "basis" or item.after]


def test_the_old_law_excludes_an_offence_on_every_day():
    """By the reading that UU 22/2022 ended the distinction, terrorism is excluded before it only."""
    found = compare(
        person(offences=(OffenceClass.TERORISME,)),
        "cuti_mengunjungi_keluarga",
        on_law_of=(date(2022, 8, 2), date(2022, 8, 3)),
        on=date(2025, 9, 1),
        readings=Readings(t_regime_vs_uu22="equal_treatment"),
    )
    assert (found.before.status, found.before.binding) == (Status.NOT_MET, "offence_not_excluded")
    assert found.after.status is Status.UNKNOWN


def at_home(clock: date, citizenship: Citizenship) -> LawComparison:
    """Compare the law of 1 June 2020 with that of 1 March 2021 for three years from a day."""
    one = person(
        citizenship=citizenship,
        sentence=sentence(clock_starts=clock, judgment_final_on=clock),
        participation=(ParticipationReport(reported_on=clock, active=True, predicate=Predicate.BAIK),),
        recorded_until=date(2021, 6, 30),
    )
    return compare(one, "asimilasi_rumah", on_law_of=(date(2020, 6, 1), date(2021, 3, 1)), on=date(2021, 5, 3))


def test_whom_a_wave_leaves_out_is_that_of_the_law_compared():
    """A foreigner, asked in 2021 (two thirds on 2 July 2020): left out by the law of 2020, not by that of 2021."""
    found = at_home(date(2018, 7, 2), Citizenship.WNA)
    assert (found.before.status, found.before.binding) == (Status.NOT_MET, "citizenship_covered")
    changes = {item.code: item.change for item in found.changes}
    assert changes["citizenship_covered"] == changes["not_serving_default"] == "dropped"


def test_the_cut_off_of_a_wave_is_that_of_the_law_compared():
    """Two thirds of three years after 1 March 2019 fall on 1 March 2021: after the cut-off of 31 December 2020."""
    found = at_home(date(2019, 3, 1), Citizenship.WNI)
    assert (found.before.status, found.before.binding) == (Status.NOT_MET, "fraction_by_cut_off")
    assert found.after.binding != "fraction_by_cut_off"


def test_audiences_of_a_time_count_as_on_the_day_of_the_law():
    old, new = (Case(person(), law_of=day) for day in (date(2019, 1, 2), date(2022, 9, 1)))
    today = Case(person())
    audience = since(date(2022, 8, 3))
    assert (audience.concerns(old).statuses, audience.concerns(new).statuses) == ((Status.NOT_MET,), (Status.MET,))
    assert len(audience.concerns(today).statuses) == 2
    before = before_instrument("Permenkumham 3/2018")
    assert (before.concerns(old).statuses, before.concerns(today).at(date(2012, 12, 1))) == (
        (Status.NOT_MET,),
        Status.MET,
    )


def test_other_numbers_for_special_offences_since_permenkumham_7_of_2022():
    """Asimilasi: nine months of conduct where no number was named, and two thirds that must reach nine months."""
    found = compare(
        person(offences=(OffenceClass.TERORISME,)),
        "asimilasi",
        on_law_of=(date(2013, 8, 16), date(2022, 8, 16)),
        on=date(2025, 9, 1),
    )
    numbers = {item.code: item for item in found.changes if item.change == "numbers"}
    assert set(numbers) == {"served_tertentu_9", "clean_lately_tertentu"}
    before, after = numbers["clean_lately_tertentu"].before, numbers["clean_lately_tertentu"].after
    assert before is not None
    assert after is not None
    assert (before.title.en, after.title.en) == (
        "good conduct",
        "good conduct for the last 9 months",
    )
    assert [(item.instrument, item.stated) for item in found.transitions][-1] == ("UU 22/2022", True)
