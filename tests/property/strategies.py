"""Hypothesis strategies for the values of the library: the only strategies module, by floor.

Import them as ``from property.strategies import durations``. Each strategy is a function without required
arguments that draws valid values only; what is invalid belongs in the unit tests, where the expected error is
written down. Days lie between 1990 and 2060, so that no sum of a few terms leaves the calendar. New strategies
go at the end.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, get_args

from hypothesis import strategies as st

from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.period import Period
from pembinaan.core.timeline import ALWAYS, Reason, Status, Timeline

FIRST_DAY = date(1990, 1, 1)
LAST_DAY = date(2060, 12, 31)


# --- core ------------------------------------------------------------------------------------------


def dates(first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Draw a day, with 29 February and the ends of months more often than chance would give."""
    anywhere = st.dates(first, last)
    leap_days = [date(year, 2, 29) for year in range(1992, 2061, 4) if first <= date(year, 2, 29) <= last]
    month_ends = anywhere.map(_month_end).filter(lambda day: first <= day <= last)
    return st.one_of(anywhere, month_ends, *([st.sampled_from(leap_days)] if leap_days else []))


def _month_end(day: date) -> date:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def durations(max_years: int = 20, max_months: int = 60, max_days: int = 400) -> st.SearchStrategy[Duration]:
    """Draw a duration as pronounced; months past 11 and days past 29 are ordinary."""
    return st.builds(
        Duration,
        years=st.integers(0, max_years),
        months=st.integers(0, max_months),
        days=st.integers(0, max_days),
    )


def fractions() -> st.SearchStrategy[Fraction]:
    """Draw a share of a term, more than nothing and at most the whole, the shares of the law first."""
    lawful = st.sampled_from([Fraction(1, 3), Fraction(1, 2), Fraction(2, 3)])
    return st.one_of(lawful, st.fractions(Fraction(1, 60), 1, max_denominator=60))


def periods(*, open_ended: bool = True) -> st.SearchStrategy[Period]:
    """Draw a period of at least one day; without end now and then when ``open_ended``."""
    closed = (
        st.tuples(dates(), dates())
        .filter(lambda pair: pair[0] != pair[1])
        .map(lambda pair: Period(start=min(pair), end=max(pair)))
    )
    return st.one_of(closed, dates().map(lambda day: Period(start=day))) if open_ended else closed


def statuses() -> st.SearchStrategy[Status]:
    """Draw one of the three statuses."""
    return st.sampled_from(Status)


def reasons() -> st.SearchStrategy[Reason]:
    """Draw one of a few reasons, so that neighbours share one often enough to be folded."""
    missing = st.sampled_from([(), ("sentence.start",), ("assessments", "conduct.complete_until")])
    values = st.sampled_from([(), (("day", date(2026, 7, 20)),), (("day", 3), ("term", Duration(months=9)))])
    return st.builds(Reason, st.sampled_from(["served", "conduct", "risk"]), missing, values)


def timelines(max_changes: int = 8) -> st.SearchStrategy[Timeline]:
    """Draw a canonical timeline of at most ``max_changes + 1`` spans; constant ones come up too."""
    answers = st.tuples(statuses(), reasons())
    changes = st.dictionaries(dates(), answers, max_size=max_changes)
    return st.builds(_timeline, answers, changes)


def _timeline(before: tuple[Status, Reason], changes: dict[date, tuple[Status, Reason]]) -> Timeline:
    later = ((day, *changes[day]) for day in sorted(changes))
    return Timeline.of([(ALWAYS, *before), *later])


def conventions(**fixed: Any) -> st.SearchStrategy[CountingConvention]:
    """Draw a counting convention: every option of every field; ``fixed`` pins some of the fields."""
    options = {
        name: st.just(fixed[name]) if name in fixed else st.sampled_from(get_args(field.annotation))
        for name, field in CountingConvention.model_fields.items()
    }
    return st.builds(CountingConvention, **options)
