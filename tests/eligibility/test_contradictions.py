"""Days of the judgment that do not go with the file: a warning that names both, and nothing on the day itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from eligibility.cases import LIFE, person, remisi_umum, sentence
from pembinaan import decide
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.contradictions import contradictions
from pembinaan.participants.records import Litmas, ParticipationReport, Predicate, RiskFinding
from pembinaan.participants.sentence import Remission, RemissionKind

CLOCK, FINAL = date(2024, 1, 10), date(2024, 6, 3)
DAY = timedelta(days=1)


def told(until: date | None, final: date | None, clock: date = CLOCK) -> tuple[str, ...]:
    held = person(recorded_until=until, sentence=sentence(clock_starts=clock, judgment_final_on=final))
    return tuple(text.id for text in contradictions(Case(held)))


@pytest.mark.parametrize("until", [None, FINAL, FINAL + DAY])
@pytest.mark.parametrize("clock", [CLOCK, FINAL])
def test_days_that_go_together_are_not_told_of(until: date | None, clock: date):
    assert told(until, FINAL, clock) == ()
    assert told(until, None, clock) == ()


def test_a_judgment_that_became_final_after_the_file_ends():
    (text,) = told(FINAL - DAY, FINAL)
    assert "lengkap sampai 2 Juni 2024" in text
    assert "tetap pada 3 Juni 2024. Periksa 'recorded_until' dan 'sentence.judgment_final_on'." in text


def test_a_judgment_that_was_final_before_the_first_day_of_custody():
    (text,) = told(FINAL + DAY, FINAL, FINAL + DAY)
    assert "tetap pada 3 Juni 2024, sebelum hari pertama penahanan atau pelaksanaan (4 Juni 2024)" in text


def test_both_at_once():
    assert len(told(FINAL - DAY, FINAL, FINAL + DAY)) == 2


def test_a_decision_and_that_of_a_life_sentence_say_it():
    held = person(recorded_until=FINAL - DAY, sentence=sentence(clock_starts=CLOCK, judgment_final_on=FINAL))
    assert "Dua tanggal tidak sejalan" in decide("remisi_umum", held, on=date(2026, 8, 17)).explain("id")
    late = LIFE.model_copy(update={"judgment_final_on": LIFE.clock_starts - DAY})
    assert len(contradictions(Case(person(sentence=late)))) == 1


def of_reports(reported: date, prepared: date, found: date) -> tuple[str, ...]:
    held = person(
        sentence=sentence(clock_starts=CLOCK),
        participation=(ParticipationReport(reported_on=reported, active=True, predicate=Predicate.BAIK),),
        litmas=(Litmas(reported_on=prepared, community_accepts=True),),
        risk_findings=(RiskFinding(found_on=found, reduced=True),),
    )
    return tuple(text.id for text in contradictions(Case(held)))


def test_reports_older_than_the_custody_are_named_together():
    assert of_reports(CLOCK, CLOCK, CLOCK) == ()
    (text,) = of_reports(CLOCK - DAY, CLOCK - DAY, CLOCK - DAY)
    assert text.startswith(
        "Periksa 'participation', 'litmas', 'risk_findings': ada yang"
        " bertanggal sebelum hari pertama penahanan atau pelaksanaan (10 Januari 2024)."
    )
    assert "Periksa 'litmas': ada" in of_reports(CLOCK, CLOCK - DAY, CLOCK)[0]
    unknown = person(participation=None, litmas=None, risk_findings=None)
    assert contradictions(Case(unknown)) == ()


def of_remissions(*held: Remission) -> tuple[str, ...]:
    return tuple(text.id for text in contradictions(Case(person(sentence=sentence(remissions=held)))))


@pytest.mark.parametrize("kind", [RemissionKind.UMUM, RemissionKind.KHUSUS, RemissionKind.DASAWARSA])
def test_a_kind_of_once_a_year_that_is_recorded_twice(kind: RemissionKind):
    first = remisi_umum(1, date(2025, 8, 17), kind)
    (text,) = of_remissions(first, remisi_umum(1, date(2025, 8, 18), kind))
    assert text == f"Periksa 'sentence.remissions': remisi {kind} tercatat lebih dari satu kali pada tahun 2025."
    assert of_remissions(first, remisi_umum(1, date(2026, 8, 17), kind)) == ()


def test_susulan_may_come_twice_in_a_year():
    days = (date(2025, 8, 17), date(2025, 9, 1))
    assert of_remissions(*(remisi_umum(1, day, RemissionKind.SUSULAN) for day in days)) == ()


@pytest.mark.parametrize("kind", [None, RemissionKind.SUSULAN])
def test_rows_that_are_quite_alike(kind: RemissionKind | None):
    row = remisi_umum(1, date(2025, 8, 17), kind)
    (text,) = of_remissions(row, row)
    assert "dua baris sama benar, masing-masing bertanggal 17 Agustus 2025" in text
    assert of_remissions(row, remisi_umum(2, date(2025, 8, 17), kind)) == ()
    undated = remisi_umum(1, None, kind)
    assert of_remissions(undated, undated) == ()


def test_a_remission_granted_after_the_end():
    # three years from 10 January 2024 without remission: over on 10 January 2027
    (text,) = of_remissions(remisi_umum(1, date(2027, 1, 10)))
    assert "remisi bertanggal 10 Januari 2027 diberikan sesudah pidana habis" in text
    assert text.endswith("berakhir pada 10 Januari 2027.")
    assert of_remissions(remisi_umum(1, date(2027, 1, 9))) == ()


def test_an_end_that_is_not_certain_is_not_held_against_a_remission():
    late = (remisi_umum(1, date(2027, 1, 10)),)
    held = person(sentence=sentence(remissions=late, interruptions=None))
    assert contradictions(Case(held)) == ()
    assert contradictions(Case(person(sentence=sentence(remissions=None)))) == ()
