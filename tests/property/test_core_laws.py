"""The laws of the core: each test is named after the law it states."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention, Share
from pembinaan.core.duration import Duration
from pembinaan.core.model import Model
from pembinaan.core.period import Period
from pembinaan.core.timeline import (
    ALWAYS,
    Reason,
    Status,
    Timeline,
    all_of,
    any_of,
    first_day_of_all,
    lowest,
    negate,
    since_all,
)
from property.strategies import (
    conventions,
    dates,
    durations,
    fractions,
    periods,
    reasons,
    statuses,
    timelines,
)

DAY = timedelta(days=1)
MANY = st.lists(timelines(), max_size=5)
COMBINE = pytest.mark.parametrize("combine", [all_of, any_of])


class Term(Model):
    term: Duration


def edges(*lines: Timeline) -> list[date]:
    """List every day on which one of the timelines changes, the day before it, and both ends of the calendar."""
    starts = {start for line in lines for start in line.starts if start != ALWAYS}
    return sorted(starts | {start - DAY for start in starts} | {ALWAYS, date.max})


def statuses_of(line: Timeline) -> list[tuple[date, Status]]:
    """Drop the reasons: the days on which the status changes, and what it becomes."""
    changes = [(span.start, span.status) for span in line.spans()]
    return changes[:1] + [later for before, later in pairwise(changes) if before[1] is not later[1]]


def assert_canonical(line: Timeline) -> None:
    assert line.starts[0] == ALWAYS
    assert all(before < after for before, after in pairwise(line.starts))
    assert len(line.starts) == len(line.statuses) == len(line.reasons)
    assert all(before != after for before, after in pairwise(zip(line.statuses, line.reasons, strict=True)))
    assert all(type(status) is Status for status in line.statuses)


# --- timelines ------------------------------------------------------------------------------------


class TestTimeline:
    @given(timelines())
    def test_is_canonical(self, line: Timeline):
        assert_canonical(line)
        assert Timeline.of((span.start, span.status, span.reason) for span in line.spans()) == line

    @given(dates() | st.just(ALWAYS), statuses(), statuses(), reasons(), reasons())
    def test_switch_is_canonical(self, day: date, before: Status, after: Status, why: Reason, then: Reason):
        line = Timeline.switch(day, before, after, why, then)
        assert_canonical(line)
        assert line == Timeline.of([(ALWAYS, before, why), (day, after, then)])

    @given(timelines())
    def test_spans_cover_every_day_once(self, line: Timeline):
        spans = list(line.spans())
        assert [span.end for span in spans] == [*line.starts[1:], None]
        for day in edges(line):
            (held,) = [span for span in spans if span.start <= day and (span.end is None or day < span.end)]
            assert held == line.span_at(day)
            assert held.status is line.at(day)

    @given(timelines(), statuses(), dates())
    def test_first_is_first(self, line: Timeline, status: Status, day: date):
        first = line.first(status, day)
        if first is not None:
            assert first >= day
            assert line.at(first) >= status
        before_it = [edge for edge in [day, *edges(line)] if day <= edge and (first is None or edge < first)]
        assert all(line.at(edge) < status for edge in before_it)

    @given(timelines(), dates())
    def test_next_change_is_the_first_other_answer(self, line: Timeline, day: date):
        change = line.next_change(day)
        if change is not None:
            assert change > day
            assert line.at(change) is not line.at(day)
        between = [edge for edge in edges(line) if day < edge and (change is None or edge < change)]
        assert all(line.at(edge) is line.at(day) for edge in between)

    @given(timelines(), dates())
    def test_since_is_the_start_of_the_same_answer(self, line: Timeline, day: date):
        since = line.since(day)
        if since is not None:
            assert since <= day
            assert line.at(since - DAY) is not line.at(day)
            assert line.next_change(since - DAY) == since
        assert line.next_change(since or ALWAYS) == line.next_change(day)
        between = [edge for edge in edges(line) if (since or ALWAYS) <= edge <= day]
        assert all(line.at(edge) is line.at(day) for edge in between)


class TestKleene:
    @COMBINE
    @given(lines=MANY)
    def test_a_combination_is_canonical(self, combine, lines: list[Timeline]):
        assert_canonical(combine(lines))

    @given(MANY)
    def test_all_of_is_the_lowest_status_of_each_day(self, lines: list[Timeline]):
        line = all_of(lines)
        for day in edges(line, *lines):
            assert line.at(day) is min((one.at(day) for one in lines), default=Status.MET)

    @given(MANY)
    def test_any_of_is_the_highest_status_of_each_day(self, lines: list[Timeline]):
        line = any_of(lines)
        for day in edges(line, *lines):
            assert line.at(day) is max((one.at(day) for one in lines), default=Status.NOT_MET)

    @COMBINE
    @given(lines=st.lists(timelines().filter(lambda line: len(line.starts) > 1), min_size=1, max_size=5))
    def test_the_reason_is_that_of_the_first_with_the_status(self, combine, lines: list[Timeline]):
        line = combine(lines)
        for day in edges(line, *lines):
            (why, *_) = [one.span_at(day).reason for one in lines if one.at(day) is line.at(day)]
            assert line.span_at(day).reason == why

    @COMBINE
    @given(lines=MANY)
    def test_a_reason_is_never_invented(self, combine, lines: list[Timeline]):
        line = combine(lines)
        assume(not all(len(one.starts) == 1 for one in lines))
        assert set(line.reasons) <= {reason for one in lines for reason in one.reasons}

    @COMBINE
    @given(data=st.data(), lines=MANY)
    def test_commutative_in_status(self, combine, data: st.DataObject, lines: list[Timeline]):
        shuffled = data.draw(st.permutations(lines))
        assert statuses_of(combine(shuffled)) == statuses_of(combine(lines))

    @COMBINE
    @given(one=timelines(), two=timelines(), three=timelines())
    def test_associative_in_status(self, combine, one: Timeline, two: Timeline, three: Timeline):
        flat = statuses_of(combine([one, two, three]))
        assert statuses_of(combine([combine([one, two]), three])) == flat
        assert statuses_of(combine([one, combine([two, three])])) == flat

    @given(timelines(), timelines(), timelines())
    def test_distributive_in_status(self, one: Timeline, two: Timeline, three: Timeline):
        assert statuses_of(all_of([one, any_of([two, three])])) == statuses_of(
            any_of([all_of([one, two]), all_of([one, three])])
        )

    @given(timelines(), timelines())
    def test_absorption_in_status(self, one: Timeline, two: Timeline):
        assert statuses_of(all_of([one, any_of([one, two])])) == statuses_of(one)
        assert statuses_of(any_of([one, all_of([one, two])])) == statuses_of(one)

    @COMBINE
    @given(line=timelines(), times=st.integers(1, 4))
    def test_idempotent(self, combine, line: Timeline, times: int):
        assume(len(line.starts) > 1)
        assert combine([line] * times) == line

    @given(timelines())
    def test_neutral_elements_change_nothing(self, line: Timeline):
        met, not_met = Timeline.constant(Status.MET), Timeline.constant(Status.NOT_MET)
        assert statuses_of(all_of([met, line])) == statuses_of(all_of([line, met])) == statuses_of(line)
        assert statuses_of(any_of([not_met, line])) == statuses_of(any_of([line, not_met])) == statuses_of(line)

    @given(MANY, reasons())
    def test_absorbing_elements_decide_with_their_own_reason(self, lines: list[Timeline], why: Reason):
        never, always = Timeline.constant(Status.NOT_MET, why), Timeline.constant(Status.MET, why)
        assert all_of([never, *lines]) == never
        assert any_of([always, *lines]) == always
        assert statuses_of(all_of([*lines, never])) == [(ALWAYS, Status.NOT_MET)]
        assert statuses_of(any_of([*lines, always])) == [(ALWAYS, Status.MET)]

    @given(MANY)
    def test_de_morgan_with_reasons(self, lines: list[Timeline]):
        assert negate(all_of(lines)) == any_of(negate(line) for line in lines)
        assert negate(any_of(lines)) == all_of(negate(line) for line in lines)

    @given(timelines())
    def test_double_negation_is_nothing(self, line: Timeline):
        assert_canonical(negate(line))
        assert negate(negate(line)) == line

    @given(timelines())
    def test_a_contradiction_is_never_met_and_a_choice_never_refused(self, line: Timeline):
        # In three values "p and not p" may stay UNKNOWN; it is never MET.
        assert Status.MET not in all_of([line, negate(line)]).statuses
        assert Status.NOT_MET not in any_of([line, negate(line)]).statuses

    @COMBINE
    @given(line=timelines(), lines=MANY, day=dates(), status=statuses())
    def test_monotone_in_each_answer(self, combine, line: Timeline, lines: list[Timeline], day: date, status: Status):
        better = Timeline(line.starts, tuple(max(one, status) for one in line.statuses), line.reasons)
        assert combine([line, *lines]).at(day) <= combine([better, *lines]).at(day)


# --- durations ------------------------------------------------------------------------------------


class TestDuration:
    @given(durations(9999, 9999, 9999))
    def test_round_trips(self, duration: Duration):
        assert Duration.parse(str(duration)) == duration
        assert Duration.parse(duration.words("id")) == duration
        assert Term.model_validate_json(Term(term=duration).model_dump_json()).term == duration
        assert Term.model_validate(Term(term=duration).model_dump()).term == duration

    @given(durations(), durations())
    def test_is_written_alike_only_when_equal(self, one: Duration, other: Duration):
        assert (one == other) is (str(one) == str(other)) is (one.words("id") == other.words("id"))

    @given(durations(), durations(), durations())
    def test_sums_are_commutative_associative_and_have_a_zero(self, one: Duration, two: Duration, three: Duration):
        assert one + two == two + one
        assert (one + two) + three == one + (two + three)
        assert one + Duration() == one
        assert (one + two).in_months == one.in_months + two.in_months


# --- periods --------------------------------------------------------------------------------------


class TestPeriod:
    @given(periods(), periods())
    def test_overlap_gap_and_union_are_symmetric(self, one: Period, other: Period):
        assert one.overlaps(other) is other.overlaps(one)
        assert one.overlap(other) == other.overlap(one)
        assert one.gap(other) == other.gap(one)
        assert one.union(other) == other.union(one)

    @given(periods(), periods())
    def test_overlap_and_gap_exclude_each_other(self, one: Period, other: Period):
        overlap, gap, union = one.overlap(other), one.gap(other), one.union(other)
        assert one.overlaps(other) is (overlap is not None)
        assert overlap is None or gap is None
        assert (union is None) is (gap is not None)

    @given(periods(), periods(), dates())
    def test_membership(self, one: Period, other: Period, day: date):
        for day_ in (day, one.start, other.start, *(p.end for p in (one, other) if p.end)):
            overlap, union = one.overlap(other), one.union(other)
            assert (overlap is not None and day_ in overlap) is (day_ in one and day_ in other)
            assert union is None or (day_ in union) is (day_ in one or day_ in other)

    @given(periods(open_ended=False), periods(open_ended=False))
    def test_lengths(self, one: Period, other: Period):
        overlap, gap, union = one.overlap(other), one.gap(other), one.union(other)
        shared = overlap.days if overlap else 0
        if union:
            assert union.days == one.days + other.days - shared
        else:
            assert gap is not None
            hull = max(one.end or date.max, other.end or date.max) - min(one.start, other.start)
            assert hull.days == one.days + gap.days + other.days

    @given(periods())
    def test_with_itself(self, period: Period):
        assert period.overlap(period) == period.union(period) == period
        assert period.gap(period) is None

    @given(periods())
    def test_json_round_trip(self, period: Period):
        assert Period.model_validate_json(period.model_dump_json()) == period


# --- counting -------------------------------------------------------------------------------------


class TestTerm:
    @given(conventions(), dates(), durations(), st.sampled_from([Duration(1), Duration(0, 1), Duration(0, 0, 1)]))
    def test_strictly_later_with_each_component(
        self, convention: CountingConvention, start: date, term: Duration, more: Duration
    ):
        assert convention.add_term(start, term) < convention.add_term(start, term + more)

    @given(conventions(), dates(), dates(), durations())
    def test_never_earlier_from_a_later_start(
        self, convention: CountingConvention, one: date, other: date, term: Duration
    ):
        first, second = sorted((one, other))
        assert convention.add_term(first, term) <= convention.add_term(second, term)

    @given(st.sampled_from(["fixed_365", "fixed_360"]), dates(), durations())
    def test_without_the_calendar_strictly_later_from_a_later_start(self, years, start: date, term: Duration):
        convention = CountingConvention(years=years)
        assert convention.add_term(start + DAY, term) == convention.add_term(start, term) + DAY

    def test_clamping_makes_different_starts_end_together(self):
        # So the order of starts is kept, but not strictly, where a calendar year or month is clamped ...
        leap, before = date(2020, 2, 29), date(2020, 2, 28)
        assert DEFAULT_CONVENTION.add_term(leap, Duration(1)) == DEFAULT_CONVENTION.add_term(before, Duration(1))
        calendar = CountingConvention(months="calendar")
        ends = {calendar.add_term(date(2021, 1, day), Duration(0, 1)) for day in (28, 29, 30, 31)}
        assert ends == {date(2021, 2, 28)}

    def test_clamping_makes_the_sum_of_two_terms_differ_from_one_after_the_other(self):
        # ... and terms are summed before they are counted, never counted one after the other.
        leap = date(2020, 2, 29)
        in_turn = DEFAULT_CONVENTION.add_term(DEFAULT_CONVENTION.add_term(leap, Duration(1)), Duration(3))
        assert in_turn == date(2024, 2, 28)
        assert DEFAULT_CONVENTION.add_term(leap, Duration(1) + Duration(3)) == date(2024, 2, 29)

    def test_twelve_months_are_not_a_year(self):
        # Longer in words is not later: 12 months of thirty days end before 1 year, 13 after it.
        start = date(2021, 1, 1)
        ends = [DEFAULT_CONVENTION.add_term(start, term) for term in (Duration(0, 12), Duration(1), Duration(0, 13))]
        assert ends == sorted(ends)
        assert len(set(ends)) == 3

    @given(conventions(years="calendar", months="thirty_days", first_day="not_counted"), dates(), durations())
    def test_by_default_a_term_is_calendar_years_then_days(self, convention, start: date, term: Duration):
        over = convention.add_term(start, term)
        years_on = convention.add_years(start, term.years)
        assert (years_on.year, years_on.month) == (start.year + term.years, start.month)
        assert start.day - years_on.day == (1 if (start.month, start.day, years_on.day) == (2, 29, 28) else 0)
        assert (over - years_on).days == 30 * term.months + term.days

    @given(conventions(first_day="not_counted"), dates(), durations())
    def test_counting_the_first_day_ends_one_day_earlier(self, convention, start: date, term: Duration):
        counted = convention.model_copy(update={"first_day": "counted"})
        assert counted.add_term(start, term) == convention.add_term(start, term) - DAY

    @given(conventions(), dates(), durations())
    def test_options_of_fractions_leave_a_term_alone(self, convention, start: date, term: Duration):
        kept = {name: getattr(convention, name) for name in ("first_day", "years", "months")}
        assert CountingConvention(**kept).add_term(start, term) == convention.add_term(start, term)


class TestAdjustments:
    @given(dates(), dates(), durations(max_years=0))
    def test_thirty_day_months_are_the_same_on_every_day(self, one: date, other: date, amount: Duration):
        days = DEFAULT_CONVENTION.adjustment_days(amount, one)
        assert days == DEFAULT_CONVENTION.adjustment_days(amount, other)
        assert days == DEFAULT_CONVENTION.days_taken_off(amount, other) == 30 * amount.months + amount.days

    @given(dates(), durations(max_years=0), durations(max_years=0))
    def test_thirty_day_months_add_up(self, at: date, one: Duration, other: Duration):
        total = DEFAULT_CONVENTION.adjustment_days(one + other, at)
        assert total == sum(DEFAULT_CONVENTION.adjustment_days(amount, at) for amount in (one, other))

    @given(conventions(), dates(), durations())
    def test_are_never_negative_and_grow(self, convention: CountingConvention, at: date, amount: Duration):
        for count in (convention.adjustment_days, convention.days_taken_off):
            assert 0 <= count(amount, at) < count(amount + Duration(0, 0, 1), at)
            assert count(amount, at) < count(amount + Duration(0, 1), at)


class TestWindows:
    @given(conventions(floor_months="thirty_days"), dates(), st.integers(0, 120))
    def test_start_and_end_are_inverse_for_thirty_day_months(self, convention, day: date, months: int):
        assert convention.window_start(convention.window_end(day, months), months) == day
        assert convention.window_end(convention.window_start(day, months), months) == day
        assert (convention.window_end(day, months) - day).days == 30 * months

    @given(conventions(floor_months="calendar"), dates(), st.integers(0, 120))
    def test_on_the_calendar_the_way_back_loses_at_most_the_clamped_days(self, convention, day: date, months: int):
        there_and_back = convention.window_start(convention.window_end(day, months), months)
        assert timedelta(0) <= day - there_and_back <= 3 * DAY
        assert (there_and_back == day) or day.day > 28


class TestFractions:
    @given(conventions(), durations(), fractions())
    def test_a_share_is_exact_apart_from_what_was_rounded(self, convention, term: Duration, fraction: Fraction):
        share = convention.share_of_months(term.in_months, fraction)
        counted = 12 * share.years + share.months + (share.days - share.rounded) / 30
        assert counted == term.in_months * fraction
        assert 0 <= share.months < 12
        assert 0 <= share.days <= 30
        assert share.years >= 0
        if convention.part_day == "ceiling":
            assert 0 <= share.rounded < 1
        else:
            assert -1 < share.rounded <= 0

    @given(conventions(), durations(), dates())
    def test_a_third_a_half_and_two_thirds_come_in_order(self, convention, term: Duration, start: date):
        shares = [
            convention.share_of_months(term.in_months, fraction)
            for fraction in (Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), Fraction(1))
        ]
        assert shares == sorted(shares, key=lambda share: share[:3])
        ends = [DEFAULT_CONVENTION.add_term(start, Duration(*share[:3])) for share in shares]
        assert ends == sorted(ends)

    @given(conventions(), durations())
    def test_the_whole_is_the_term_itself(self, convention, term: Duration):
        share = convention.share_of_months(term.in_months, Fraction(1))
        assert share == Share(share.years, share.months, share.days, Fraction(0))
        assert Duration(*share[:3]).in_months == term.in_months

    @given(st.integers(0, 10_000), fractions())
    def test_credit_is_the_nearest_whole_days_from_below_and_above(self, days: int, share: Fraction):
        down, nearest, up = (
            CountingConvention(detention_credit_rounding=how).credit(days, share) for how in ("down", "nearest", "up")
        )
        assert down <= nearest <= up <= down + 1
        assert down <= days * share <= up
        assert abs(days * share - nearest) <= Fraction(1, 2)
        assert (down == up) is ((days * share).denominator == 1)

    @given(conventions(), st.fractions(0, 400))
    def test_whole_days_are_within_a_day(self, convention: CountingConvention, exact: Fraction):
        assert abs(convention.whole_days(exact) - exact) < 1
        assert (convention.whole_days(exact) >= exact) or convention.part_day == "floor"


class TestAskedOfMany:
    """What is asked of many timelines at once agrees with their conjunction."""

    @given(st.lists(timelines(), min_size=1, max_size=5), dates(), st.sampled_from(Status))
    def test_first_day_of_all_is_the_first_day_of_the_conjunction(self, parts, day, status):
        assert first_day_of_all(parts, status, day) == all_of(parts).first(status, day)

    @given(st.lists(timelines(), max_size=4), dates())
    def test_lowest_is_the_status_of_the_conjunction(self, parts, day):
        assert lowest(parts, day) is all_of(parts).at(day)

    @given(st.lists(timelines(), min_size=1, max_size=2), dates())
    def test_since_all_is_the_start_of_the_stretch_of_the_conjunction(self, parts, day):
        together = all_of(parts)
        met = together.first(Status.MET, day)
        if met is not None:
            assert since_all(parts, met) == together.since(met)

    def test_of_nothing_every_day_is_met(self):
        assert first_day_of_all([], Status.MET, date(2026, 1, 1)) == date(2026, 1, 1)
        assert since_all([], date(2026, 1, 1)) is None
