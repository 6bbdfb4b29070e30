"""Expected days come from the published cases in the sentence-date notes, or from the count written beside them."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention, Share
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError

THIRD, HALF, TWO_THIRDS = Fraction(1, 3), Fraction(1, 2), Fraction(2, 3)
CALENDAR = CountingConvention(months="calendar")
PEER = CountingConvention(first_day="counted", months="calendar")


class TestPublishedCases:
    def test_one_year_from_8_may_2018_ends_on_8_may_2019(self):
        assert DEFAULT_CONVENTION.add_term(date(2018, 5, 8), Duration(1)) == date(2019, 5, 8)

    def test_two_thirds_of_that_year_are_eight_months_of_thirty_days(self):
        share = DEFAULT_CONVENTION.share_of_months(Duration(1).in_months, TWO_THIRDS)
        assert share == Share(0, 8, 0, Fraction(0))
        # 8 May + 240 days: 23 left of May, 30 31 31 30 31 30 31 to the end of December make 237, and 3.
        assert DEFAULT_CONVENTION.add_term(date(2018, 5, 8), Duration(0, 8)) == date(2019, 1, 3)

    def test_two_consecutive_terms_and_a_remission(self):
        # K01: 8 months and 2 years from 12 December 2020, 2 months off.
        start, term, off = date(2020, 12, 12), Duration(0, 8) + Duration(2), Duration(0, 2)
        taken_off = timedelta(days=DEFAULT_CONVENTION.adjustment_days(off, start))
        assert taken_off == timedelta(days=60)
        assert DEFAULT_CONVENTION.add_term(start, term) - taken_off == date(2023, 6, 10)
        # 32 months x 2/3 = 21 1/3 = 1 year, 9 months, 10 days.
        share = DEFAULT_CONVENTION.share_of_months(term.in_months, TWO_THIRDS)
        assert share == Share(1, 9, 10, Fraction(0))
        assert DEFAULT_CONVENTION.add_term(start, Duration(*share[:3])) - taken_off == date(2022, 7, 20)


class TestErrorsOfPublicCalculators:
    def test_two_thirds_in_floating_point(self):
        # 5 x 2 / 3 = 3 1/3 months: in floating point the third of a month is 10.000000000000004 days, so 11.
        assert (5 * 2 / 3) % 1 * 30 > 10
        assert DEFAULT_CONVENTION.share_of_months(Fraction(5), TWO_THIRDS) == Share(0, 3, 10, Fraction(0))

    def test_months_of_30_4368_days(self):
        # 10 months are 300 days, not 304: 12 August 2020 + 300 = 8 June 2021.
        assert DEFAULT_CONVENTION.add_term(date(2020, 8, 12), Duration(0, 10)) == date(2021, 6, 8)

    def test_leap_days_lost(self):
        # 12 December 2019 to 2022 holds 29 February 2020: 1096 days, not 3 x 365.
        over = DEFAULT_CONVENTION.add_term(date(2019, 12, 12), Duration(3))
        assert over == date(2022, 12, 12)
        assert (over - date(2019, 12, 12)).days == 1096

    def test_eighteen_months_read_as_one_year_six_months(self):
        # From 1 January 2021: 540 days are 365 and 175, the 176th day of 2022; 365 + 180 is the 181st.
        assert DEFAULT_CONVENTION.add_term(date(2021, 1, 1), Duration(0, 18)) == date(2022, 6, 25)
        assert DEFAULT_CONVENTION.add_term(date(2021, 1, 1), Duration(1, 6)) == date(2022, 6, 30)

    def test_a_remission_total_normalised(self):
        # 58 x 30 + 30 = 1770; as 4 years 11 months it would be 1461 + 330 = 1791 from 2021.
        total = Duration.parse("58 bulan 30 hari")
        assert DEFAULT_CONVENTION.adjustment_days(total, date(2021, 1, 1)) == 1770
        assert DEFAULT_CONVENTION.adjustment_days(Duration(4, 11), date(2021, 1, 1)) == 1791
        assert DEFAULT_CONVENTION.days_taken_off(total, date(2021, 1, 1)) == 1770

    def test_remission_taken_off_before_the_fraction(self):
        # 2 years, 2 months off: 16 - 2 = 14 months; two thirds of 22 months would be 14 months 20 days.
        share = DEFAULT_CONVENTION.share_of_months(Fraction(24), TWO_THIRDS)
        assert share == Share(1, 4, 0, Fraction(0))
        assert DEFAULT_CONVENTION.share_of_months(Fraction(22), TWO_THIRDS) == Share(1, 2, 20, Fraction(0))


def probe(convention: CountingConvention) -> dict[str, object]:
    """Ask one convention everything, about a term for which every option gives another day."""
    amount, start, end = Duration(1, 2, 3), date(2020, 1, 15), date(2021, 3, 15)
    return {
        "term": convention.add_term(start, amount),
        "years": convention.add_years(start, 1),
        "adjustment": convention.adjustment_days(amount, start),
        "taken_off": convention.days_taken_off(amount, end),
        "window_start": convention.window_start(end, 2),
        "window_end": convention.window_end(date(2021, 1, 15), 2),
        "credit_low": convention.credit(4, THIRD),
        "credit_high": convention.credit(5, THIRD),
        "whole": convention.whole_days(Fraction(7, 2)),
        "share": convention.share_of_months(Fraction(41, 30), TWO_THIRDS),
    }


DEFAULTS: dict[str, object] = {
    "term": date(2021, 3, 19),  # 15 January 2021, and 63 days: 16 left of January, 28, and 19
    "years": date(2021, 1, 15),
    "adjustment": 429,  # 366 (2020 is a leap year) + 60 + 3
    "taken_off": 423,  # 14 x 30 + 3
    "window_start": date(2021, 1, 14),  # the 74th day of the year less 60
    "window_end": date(2021, 3, 16),  # the 15th day of the year and 60: the 75th
    "credit_low": 1,  # of 1 1/3
    "credit_high": 1,  # of 1 2/3
    "whole": 4,
    "share": Share(0, 0, 28, Fraction(2, 3)),  # 41 days x 2/3 = 27 1/3
}

DIFFERENCES: dict[tuple[str, str], dict[str, object]] = {
    ("first_day", "counted"): {"term": date(2021, 3, 18)},
    ("years", "fixed_365"): {"term": date(2021, 3, 18), "years": date(2021, 1, 14), "adjustment": 428},
    ("years", "fixed_360"): {"term": date(2021, 3, 13), "years": date(2021, 1, 9), "adjustment": 423},
    ("months", "calendar"): {"term": date(2021, 3, 18)},  # 15 March and 3 days
    # 15 January 2020 to 15 March 2021 are 366 + 31 + 28 = 425 days, there and back.
    ("adjustments", "calendar"): {"adjustment": 428, "taken_off": 428},
    ("fraction_unit", "days"): {},
    ("fraction_base", "net"): {},
    ("part_day", "floor"): {"whole": 3, "share": Share(0, 0, 27, Fraction(-1, 3))},
    ("floor_months", "calendar"): {"window_start": date(2021, 1, 15), "window_end": date(2021, 3, 15)},
    ("detention_credit_rounding", "up"): {"credit_low": 2, "credit_high": 2},
    ("detention_credit_rounding", "nearest"): {"credit_high": 2},
    ("subsidiaries_in_fraction", "in"): {},
}


class TestOptions:
    def test_the_defaults(self):
        assert probe(DEFAULT_CONVENTION) == DEFAULTS
        assert CountingConvention() == DEFAULT_CONVENTION
        assert hash(CountingConvention()) == hash(DEFAULT_CONVENTION)

    def test_every_option_is_listed(self):
        options = {
            (name, option)
            for name, field in CountingConvention.model_fields.items()
            for option in get_args(field.annotation)
            if option != field.default
        }
        assert set(DIFFERENCES) == options

    @pytest.mark.parametrize(("field", "option"), DIFFERENCES)
    def test_an_option_changes_what_it_names_and_nothing_else(self, field: str, option: str):
        given: Any = {field: option}
        assert probe(CountingConvention(**given)) == DEFAULTS | DIFFERENCES[field, option]

    @pytest.mark.parametrize("field", CountingConvention.model_fields)
    def test_an_unknown_option_is_refused(self, field: str):
        with pytest.raises(ValidationError, match=field):
            CountingConvention.model_validate({field: "as usual"})

    @pytest.mark.parametrize(("field", "option"), DIFFERENCES)
    def test_json_round_trip(self, field: str, option: str):
        convention = CountingConvention.model_validate({field: option})
        assert CountingConvention.model_validate_json(convention.model_dump_json()) == convention
        assert convention != DEFAULT_CONVENTION


class TestTerm:
    def test_an_empty_term_is_over_at_once_or_the_day_before(self):
        assert DEFAULT_CONVENTION.add_term(date(2021, 1, 1), Duration()) == date(2021, 1, 1)
        assert PEER.add_term(date(2021, 1, 1), Duration()) == date(2020, 12, 31)

    def test_first_day_counted(self):
        counted = CountingConvention(first_day="counted")
        assert counted.add_term(date(2018, 5, 8), Duration(1)) == date(2019, 5, 7)
        assert counted.add_term(date(2018, 5, 8), Duration(0, 0, 1)) == date(2018, 5, 8)

    @pytest.mark.parametrize(
        ("term", "expected"),
        [
            (Duration(1), date(2021, 2, 28)),
            (Duration(2), date(2022, 2, 28)),
            (Duration(4), date(2024, 2, 29)),
            (Duration(80), date(2100, 2, 28)),  # 2100 is no leap year
            (Duration(1, 1), date(2021, 3, 30)),  # 28 February and 30 days
            (Duration(0, 12), date(2021, 2, 23)),  # 360 days: 29 February 2020 + 366 is 1 March, less 6
            (Duration(0, 0, 366), date(2021, 3, 1)),
        ],
    )
    def test_from_29_february(self, term: Duration, expected: date):
        assert DEFAULT_CONVENTION.add_term(date(2020, 2, 29), term) == expected

    def test_from_29_february_by_the_calendar_in_one_step(self):
        assert CALENDAR.add_term(date(2020, 2, 29), Duration(1, 1)) == date(2021, 3, 29)
        assert CALENDAR.add_term(date(2020, 2, 29), Duration(1, 12)) == date(2022, 2, 28)
        assert CALENDAR.add_term(date(2020, 2, 29), Duration(1, 36)) == date(2024, 2, 29)

    def test_calendar_months_end_with_the_month(self):
        assert CALENDAR.add_term(date(2021, 1, 31), Duration(0, 1)) == date(2021, 2, 28)
        assert CALENDAR.add_term(date(2021, 1, 31), Duration(0, 1, 1)) == date(2021, 3, 1)
        assert CALENDAR.add_term(date(2021, 1, 31), Duration(0, 2)) == date(2021, 3, 31)

    def test_fixed_years_with_calendar_months(self):
        # 29 February 2020 + 365 = 28 February 2021, and a month on the calendar.
        mixed = CountingConvention(years="fixed_365", months="calendar")
        assert mixed.add_term(date(2020, 2, 29), Duration(1, 1)) == date(2021, 3, 28)
        assert CountingConvention(years="fixed_360", months="calendar").add_term(
            date(2020, 2, 29), Duration(1, 1)
        ) == date(2021, 3, 23)

    def test_years_back(self):
        assert DEFAULT_CONVENTION.add_years(date(2024, 2, 29), -1) == date(2023, 2, 28)
        assert DEFAULT_CONVENTION.add_years(date(2024, 3, 1), -4) == date(2020, 3, 1)


# Real cases of the calendar kernel of ministryofjustice/calculate-release-dates-api (MIT licence): start, term, days
# deducted, last day. They prove that the convention is a parameter, and have nothing to do with Indonesian law.
@pytest.mark.parametrize(
    ("start", "term", "deducted", "last_day"),
    [
        (date(2010, 8, 31), Duration(1), 0, date(2011, 8, 30)),
        (date(2022, 4, 29), Duration(4, 6), 0, date(2026, 10, 28)),
        (date(2022, 5, 10), Duration(10, 4), 0, date(2032, 9, 9)),
        (date(2020, 3, 9), Duration(10), 0, date(2030, 3, 8)),
        (date(2024, 5, 9), Duration(0, 10), 0, date(2025, 3, 8)),
        (date(2024, 9, 20), Duration(0, 8), 0, date(2025, 5, 19)),
        (date(2020, 2, 29), Duration(0, 3), 45, date(2020, 4, 13)),
        (date(2022, 8, 31), Duration(0, 0, 490), 205, date(2023, 6, 11)),
        (date(2021, 9, 21), Duration(0, 17), 118, date(2022, 10, 25)),
        (date(2015, 3, 14), Duration(3, 11), 575, date(2017, 7, 18)),
    ],
)
def test_the_peer_calendar(start: date, term: Duration, deducted: int, last_day: date):
    assert PEER.add_term(start, term) - timedelta(days=deducted) == last_day


class TestAdjustments:
    def test_thirty_days_whatever_the_month(self):
        for month in range(1, 13):
            assert DEFAULT_CONVENTION.adjustment_days(Duration(0, 2, 3), date(2021, month, 1)) == 63
            assert DEFAULT_CONVENTION.days_taken_off(Duration(0, 2, 3), date(2021, month, 1)) == 63

    def test_on_the_calendar_from_the_day_and_back_from_it(self):
        calendar = CountingConvention(adjustments="calendar")
        assert calendar.adjustment_days(Duration(0, 2), date(2021, 1, 1)) == 59  # 31 + 28
        assert calendar.adjustment_days(Duration(0, 2), date(2021, 7, 1)) == 62
        assert calendar.days_taken_off(Duration(0, 2, 3), date(2021, 3, 1)) == 62  # 28 + 31 + 3
        assert calendar.days_taken_off(Duration(1), date(2021, 3, 1)) == 365

    def test_a_year_served_runs_on_the_calendar_and_a_year_taken_off_is_twelve_thirty_day_months(self):
        assert DEFAULT_CONVENTION.adjustment_days(Duration(1), date(2024, 1, 1)) == 366
        assert DEFAULT_CONVENTION.days_taken_off(Duration(1), date(2024, 1, 1)) == 360


class TestWindows:
    def test_nine_months_are_270_days(self):
        # 24 November 2026 is the 328th day of the year; the 58th is 27 February.
        assert DEFAULT_CONVENTION.window_start(date(2026, 11, 24), 9) == date(2026, 2, 27)
        assert DEFAULT_CONVENTION.window_end(date(2026, 2, 27), 9) == date(2026, 11, 24)

    def test_on_the_calendar(self):
        calendar = CountingConvention(floor_months="calendar")
        assert calendar.window_start(date(2026, 11, 24), 9) == date(2026, 2, 24)
        assert calendar.window_end(date(2026, 1, 31), 1) == date(2026, 2, 28)
        assert calendar.window_start(date(2026, 3, 31), 1) == date(2026, 2, 28)


class TestRounding:
    @pytest.mark.parametrize(
        ("rounding", "days", "share", "expected"),
        [
            ("down", 100, THIRD, 33),
            ("up", 100, THIRD, 34),
            ("nearest", 100, THIRD, 33),
            ("nearest", 101, THIRD, 34),  # 33 2/3
            ("nearest", 1, HALF, 1),  # half a day rounds up
            ("nearest", 3, HALF, 2),
            ("down", 99, THIRD, 33),
            ("up", 99, THIRD, 33),
            ("down", 104, Fraction(1, 5), 20),
            ("up", 0, THIRD, 0),
        ],
    )
    def test_detention_credit(self, rounding: Any, days: int, share: Fraction, expected: int):
        assert CountingConvention(detention_credit_rounding=rounding).credit(days, share) == expected

    def test_whole_days_need_no_rounding(self):
        for part_day in ("ceiling", "floor"):
            assert CountingConvention(part_day=part_day).whole_days(Fraction(10)) == 10

    @pytest.mark.parametrize(
        ("months", "fraction", "expected"),
        [
            (Fraction(0), TWO_THIRDS, Share(0, 0, 0, Fraction(0))),
            (Fraction(18), TWO_THIRDS, Share(1, 0, 0, Fraction(0))),
            (Fraction(17), TWO_THIRDS, Share(0, 11, 10, Fraction(0))),
            (Fraction(120), HALF, Share(5, 0, 0, Fraction(0))),
            (Fraction(1), THIRD, Share(0, 0, 10, Fraction(0))),
            (Fraction(1, 30), THIRD, Share(0, 0, 1, Fraction(2, 3))),
            # 44 days x 2/3 = 29 1/3: rounded up to thirty days, which stay days.
            (Fraction(44, 30), TWO_THIRDS, Share(0, 0, 30, Fraction(2, 3))),
        ],
    )
    def test_share(self, months: Fraction, fraction: Fraction, expected: Share):
        share = DEFAULT_CONVENTION.share_of_months(months, fraction)
        assert share == expected
        assert [type(part) for part in share] == [int, int, int, Fraction]


class TestOffTheCalendar:
    @pytest.mark.parametrize("months", ["thirty_days", "calendar"])
    @pytest.mark.parametrize("years", ["calendar", "fixed_365", "fixed_360"])
    def test_a_term_past_the_year_9999(self, months: Any, years: Any):
        with pytest.raises(InvalidError) as caught:
            CountingConvention(months=months, years=years).add_term(date(2020, 2, 29), Duration(9999, 9999))
        assert (caught.value.code, caught.value.field) == ("counting.out_of_range", "term")
        assert "years 1 to 9999" in caught.value.text.en
        assert "tahun 1 sampai 9999" in caught.value.text.id

    def test_the_last_day_there_is(self):
        eve = date(9999, 12, 30)
        assert DEFAULT_CONVENTION.add_term(eve, Duration(0, 0, 1)) == date.max
        with pytest.raises(InvalidError, match=r"counting\.out_of_range"):
            DEFAULT_CONVENTION.add_term(eve, Duration(0, 0, 2))
        assert PEER.add_term(eve, Duration(0, 0, 2)) == date.max
        with pytest.raises(InvalidError, match=r"counting\.out_of_range"):
            PEER.add_term(date.min, Duration())

    @pytest.mark.parametrize("years", [9999, -9999, 10**30])
    @pytest.mark.parametrize("how", ["calendar", "fixed_365", "fixed_360"])
    def test_years(self, years: int, how: Any):
        with pytest.raises(InvalidError) as caught:
            CountingConvention(years=how).add_years(date(2020, 2, 29), years)
        assert (caught.value.code, caught.value.field) == ("counting.out_of_range", "years")

    def test_adjustments(self):
        for convention in (DEFAULT_CONVENTION, CountingConvention(adjustments="calendar")):
            with pytest.raises(InvalidError, match=r"counting\.out_of_range"):
                convention.adjustment_days(Duration(9000), date(2020, 1, 1))
        with pytest.raises(InvalidError) as caught:
            CountingConvention(adjustments="calendar").days_taken_off(Duration(2020), date(2020, 1, 1))
        assert (caught.value.code, caught.value.field) == ("counting.out_of_range", "amount")
        # Thirty-day months need no calendar.
        assert DEFAULT_CONVENTION.adjustment_days(Duration(0, 9999, 9999), date.max) == 30 * 9999 + 9999
        assert DEFAULT_CONVENTION.days_taken_off(Duration(9999), date.min) == 360 * 9999

    @pytest.mark.parametrize("how", ["thirty_days", "calendar"])
    @pytest.mark.parametrize("months", [1, 10**30])
    def test_windows(self, how: Any, months: int):
        convention = CountingConvention(floor_months=how)
        with pytest.raises(InvalidError) as caught:
            convention.window_start(date.min, months)
        assert (caught.value.code, caught.value.field) == ("counting.out_of_range", "months")
        with pytest.raises(InvalidError) as caught:
            convention.window_end(date.max, months)
        assert (caught.value.code, caught.value.field) == ("counting.out_of_range", "months")
        assert convention.window_end(date.max, 0) == convention.window_start(date.max, 0) == date.max
