"""Working days: Monday to Friday after the day of the start."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.core.working_days import after_working_days

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("start", "count", "day"),
    [
        (MONDAY, 0, MONDAY),
        (MONDAY, 1, date(2026, 11, 24)),
        (MONDAY, 4, date(2026, 11, 27)),  # Friday
        (MONDAY, 5, date(2026, 11, 30)),  # the next Monday
        (date(2026, 11, 27), 1, date(2026, 11, 30)),  # Friday to Monday
        (date(2026, 11, 28), 1, date(2026, 11, 30)),  # Saturday
        (date(2026, 11, 29), 1, date(2026, 11, 30)),  # Sunday
        (date(2026, 11, 29), 5, date(2026, 12, 4)),
        (date(2026, 11, 28), 0, date(2026, 11, 28)),  # no days are over at once, also on a Saturday
    ],
)
def test_days_by_hand(start: date, count: int, day: date):
    assert after_working_days(start, count) == day


days = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@given(days, st.integers(1, 60))
def test_so_many_weekdays_lie_behind_the_start(start: date, count: int):
    end = after_working_days(start, count)
    passed = [start + timedelta(days=number) for number in range(1, (end - start).days + 1)]
    assert sum(day.weekday() < 5 for day in passed) == count
    assert end.weekday() < 5


@given(days, st.integers(0, 30), st.integers(0, 30))
def test_steps_add_up(start: date, first: int, second: int):
    both = after_working_days(after_working_days(start, first), second)
    assert both == after_working_days(start, first + second)
