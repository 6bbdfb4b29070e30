from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pembinaan.agreements import Term, TermCategory, TermLimits
from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems

PENDEK, MENENGAH, PANJANG = TermCategory.PENDEK, TermCategory.MENENGAH, TermCategory.PANJANG
START = date(2022, 1, 25)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("last_day", "category"),
    [
        (date(2024, 1, 23), PENDEK),
        (date(2024, 1, 24), PENDEK),
        (date(2024, 1, 25), PENDEK),
        (date(2024, 1, 26), MENENGAH),
        (date(2027, 1, 23), MENENGAH),
        (date(2027, 1, 24), PANJANG),
        (date(2027, 1, 25), PANJANG),
        (date(2027, 1, 26), PANJANG),
    ],
)
def test_category_by_dates(last_day: date, category: TermCategory):
    assert Term(start=START, last_day=last_day).category() is category


@pytest.mark.parametrize(
    ("length", "category"),
    [
        (Duration(1), PENDEK),
        (Duration(2), PENDEK),
        (Duration(0, 24), PENDEK),
        (Duration(2, 0, 1), MENENGAH),
        (Duration(4, 11, 29), MENENGAH),
        (Duration(5), PANJANG),
        (Duration(10), PANJANG),
    ],
)
def test_category_by_length(length: Duration, category: TermCategory):
    assert Term(length=length).category() is category


OTHER = TermLimits(exactly_short="menengah", exactly_long="menengah")


@pytest.mark.parametrize("years", [2, 5])
def test_the_boundaries_are_a_reading(years: int):
    assert Term(length=Duration(years)).category(OTHER) is MENENGAH
    assert Term(start=START, last_day=START.replace(year=2022 + years)).category(OTHER) is MENENGAH
    assert Term(length=Duration(years, 0, 1)).category(TermLimits(short_years=3, long_years=6)) is (
        PENDEK if years == 2 else MENENGAH
    )


@pytest.mark.parametrize("years", [2, 5])
def test_a_last_day_on_the_anniversary_is_a_reading(years: int):
    """From 25 January 2022: two years end on 24 January 2024; on 25 January one day more may or may not count."""
    within, beyond = TermLimits(), TermLimits(anniversary="beyond")
    shorter, longer = (PENDEK, MENENGAH) if years == 2 else (MENENGAH, PANJANG)
    if years == 5:  # exactly five years already count as long
        within = TermLimits(exactly_long="menengah")
        beyond = TermLimits(exactly_long="menengah", anniversary="beyond")
    anniversary = START.replace(year=2022 + years)
    told = {
        day: (Term(start=START, last_day=day).category(within), Term(start=START, last_day=day).category(beyond))
        for day in (anniversary - DAY, anniversary, anniversary + DAY)
    }
    assert list(told.values()) == [(shorter, shorter), (shorter, longer), (longer, longer)]


def test_the_longer_of_the_stated_length_and_the_dates_counts():
    """Ten years by the dates, five as stated: with six years as the limit of long, the dates decide."""
    limits = TermLimits(long_years=6)
    dates = {"start": date(2024, 3, 18), "last_day": date(2034, 3, 17)}
    assert Term(**dates, length=Duration(5)).category(limits) is PANJANG
    assert Term(length=Duration(5)).category(limits) is MENENGAH
    shorter = {"start": date(2024, 3, 18), "last_day": date(2029, 3, 17)}
    assert Term(**shorter, length=Duration(10)).category(limits) is PANJANG
    assert Term(**shorter).category(limits) is MENENGAH


@pytest.mark.parametrize("term", [Term(), Term(start=START), Term(last_day=START), Term(length=Duration())], ids=repr)
def test_an_unknown_term_has_no_category(term: Term):
    assert term.category() is None


@pytest.mark.parametrize(
    ("category", "level", "cite"),
    [
        (PENDEK, "UPT", "Pasal 13 ayat (3) PP 57/1999"),
        (MENENGAH, "KANWIL", "Pasal 13 ayat (2) PP 57/1999"),
        (PANJANG, "MENTERI", "Pasal 13 ayat (1) PP 57/1999"),
    ],
)
def test_the_category_names_the_level(category: TermCategory, level: str, cite: str):
    assert (category.level.name, str(category.cite)) == (level, cite)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"start": START, "last_day": date(2022, 1, 24)}, "agreement.term_ends_before_start"),
        (
            {"start": START, "last_day": date(2027, 1, 24), "length": Duration(2)},
            "agreement.term_length_differs",
        ),
    ],
)
def test_a_term_that_contradicts_itself_is_refused(facts: dict, code: str):
    with pytest.raises(ValidationError) as caught:
        Term(**facts)
    assert [problem.code for problem in problems(caught.value)] == [code]


def test_a_term_of_one_day_and_a_term_whose_length_agrees_are_read():
    assert Term(start=START, last_day=START).category() is PENDEK
    assert Term(start=START, last_day=date(2024, 1, 24), length=Duration(2)).category() is PENDEK


@given(st.dates(date(1800, 1, 1), date(2999, 12, 31)), st.dates(date(1800, 1, 1), date(2999, 12, 31)))
def test_category_is_given_for_all_dates(one: date, other: date):
    assert Term(start=min(one, other), last_day=max(one, other)).category() in TermCategory


def test_a_term_at_the_end_of_the_calendar_is_read():
    assert Term(start=date(2999, 1, 1), last_day=date(2999, 12, 31)).category() is PENDEK
