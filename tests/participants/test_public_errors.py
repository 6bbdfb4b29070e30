"""Errors seen in public Indonesian calculators, one test each."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from participants.people_made_up import CLOCK, remission, sentence
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError
from pembinaan.participants.dates import SentenceDates


def test_two_thirds_is_never_taken_in_floating_point():
    # In floating point (1 - 1/3) x 270 days is 180.00000000000003, rounded up 181; with 0.6667 it is 181 as well.
    assert SentenceDates(sentence("P9M")).two_thirds.day == date(2021, 6, 10)  # 180 days
    with pytest.raises(InvalidError):
        SentenceDates(sentence()).fraction(2 / 3)  # type: ignore[arg-type]


@pytest.mark.parametrize("months", range(1, 241))
def test_a_third_of_every_number_of_months_is_exact(months: int):
    third = SentenceDates(sentence(f"P{3 * months}M")).one_third.day
    years, rest = divmod(months, 12)
    assert third == SentenceDates(sentence(f"P{years}Y{rest}M")).expiry.day


def test_a_month_is_thirty_days_and_not_30_4368():
    assert (SentenceDates(sentence("P11M")).expiry.day - CLOCK).days == 330  # 334.8 otherwise


def test_leap_days_are_not_lost_over_many_years():
    # Stepping through years of 365 days would end five days early, of 366 days fifteen days late.
    assert SentenceDates(sentence("P20Y", clock_starts=date(2004, 3, 1))).expiry.day == date(2024, 3, 1)


def test_eighteen_months_are_not_one_year_six_months():
    eighteen, year_and_six = (SentenceDates(sentence(term)).expiry.day for term in ("P18M", "P1Y6M"))
    assert ((eighteen - CLOCK).days, (year_and_six - CLOCK).days) == (540, 545)


def test_a_remission_total_is_not_normalised():
    # 58 months 30 days, as prisons print it, are 1,770 days; 4 years 11 months would be 1,790 or so.
    total = Duration(months=58, days=30)
    assert str(total) == "P58M30D"
    twelve = SentenceDates(sentence("P10Y")).expiry.day
    assert (twelve - SentenceDates(sentence("P10Y", remissions=(remission("P58M30D"),))).expiry.day).days == 1770


def test_remission_is_taken_off_after_the_fraction():
    # 24 months: two thirds are 16 months, less 3 months. Off before: two thirds of 21 months, 30 days later.
    held = SentenceDates(sentence(remissions=(remission("P3M"),)))
    assert held.two_thirds.day == date(2022, 1, 11)
    assert (held.two_thirds.day - CLOCK).days == 365 + 120 - 90


def test_the_same_fraction_written_otherwise_is_the_same_day():
    assert SentenceDates(sentence()).fraction(Fraction(4, 6)) == SentenceDates(sentence()).two_thirds
