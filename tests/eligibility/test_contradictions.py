"""Days of the judgment that do not go with the file: a warning that names both, and nothing on the day itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from eligibility.cases import LIFE, person, sentence
from pembinaan import decide
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.contradictions import contradictions

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
