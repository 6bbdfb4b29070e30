"""The duty to report: periods, what counts, alerts after three misses, and what is not known."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError
from pembinaan.participants.bimbingan import Bimbingan, Contact, ReleaseKind
from pembinaan.programs.after_release.reporting import reporting
from pembinaan.programs.after_release.reporting_record import ReportStatus
from pembinaan.programs.readings import ProgramReadings

START = date(2026, 1, 15)
CALENDAR = ProgramReadings(report_month="calendar")


def guided(*days: date, **more) -> Bimbingan:
    held = {"kind": ReleaseKind.PEMBEBASAN_BERSYARAT, "start": START, "reports": tuple(Contact(on=day) for day in days)}
    return Bimbingan(**{**held, **more})


def said(bimbingan: Bimbingan, on: date, **more) -> list[str]:
    return [period.status.value for period in reporting(bimbingan, on=on, **more).periods]


def test_a_month_is_thirty_days_from_the_first_day():
    periods = reporting(guided(), on=date(2026, 4, 1)).periods
    assert [(period.first, period.last) for period in periods] == [
        (date(2026, 1, 15), date(2026, 2, 13)),
        (date(2026, 2, 14), date(2026, 3, 15)),
        (date(2026, 3, 16), date(2026, 4, 14)),
    ]


@pytest.mark.parametrize(
    ("start", "first", "last"),
    [
        (date(2026, 1, 15), date(2026, 2, 1), date(2026, 2, 28)),
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 31)),
        (date(2026, 12, 2), date(2027, 1, 1), date(2027, 1, 31)),
    ],
)
def test_calendar_months_are_whole(start: date, first: date, last: date):
    periods = reporting(guided(start=start), on=last, readings=CALENDAR).periods
    assert [(period.first, period.last) for period in periods] == [(first, last)]


def test_another_interval_runs_from_the_first_day_whatever_the_month():
    held = guided(report_every=Duration(days=14))
    (first, second) = reporting(held, on=date(2026, 1, 29), readings=CALENDAR).periods
    assert (first.last, second.first) == (date(2026, 1, 28), date(2026, 1, 29))


@pytest.mark.parametrize(
    ("on", "statuses"),
    [
        (date(2026, 1, 14), []),
        (date(2026, 1, 15), ["DUE"]),
        (date(2026, 2, 13), ["DONE"]),
        (date(2026, 2, 12), ["DUE"]),
        (date(2026, 3, 15), ["DONE", "DUE"]),
        (date(2026, 3, 16), ["DONE", "MISSED", "DUE"]),
    ],
)
def test_a_report_counts_from_its_day_in_its_period(on: date, statuses: list[str]):
    assert said(guided(date(2026, 2, 13), date(2026, 3, 17)), on) == statuses


@pytest.mark.parametrize(
    ("remote", "urgent", "status"),
    [(False, None, "DONE"), (True, None, "DONE"), (True, True, "DONE"), (True, False, "DUE"), (False, False, "DONE")],
)
def test_a_report_from_afar_counts_unless_nothing_was_urgent(remote: bool, urgent: bool | None, status: str):
    report = Contact(on=date(2026, 1, 20), remote=remote, urgent=urgent)
    assert said(guided(reports=(report,)), date(2026, 1, 20)) == [status]


@pytest.mark.parametrize(
    ("last_day", "count"), [(None, 3), (date(2026, 4, 14), 3), (date(2026, 4, 13), 2), (date(2026, 2, 12), 0)]
)
def test_a_period_that_the_guidance_cuts_short_is_not_asked(last_day: date | None, count: int):
    assert len(said(guided(last_day=last_day), date(2026, 4, 14))) == count


def test_three_misses_in_a_row_are_an_alert_and_decide_nothing():
    day_before = reporting(guided(), on=date(2026, 4, 14))
    assert day_before.alerts == ()
    found = reporting(guided(), on=date(2026, 4, 15))
    (alert,) = found.alerts
    assert (alert.on, alert.first, alert.last) == (date(2026, 4, 15), START, date(2026, 4, 14))
    assert len(reporting(guided(), on=date(2026, 12, 1)).alerts) == 1
    assert "Ini tidak memutus apa pun" in found.explain("id")
    assert "Permenkumham 3/2018" in found.explain("en")
    assert "decides nothing" not in day_before.explain("en")


def test_a_report_breaks_the_row_and_a_new_row_alerts_anew():
    third = guided(date(2026, 4, 14))
    assert reporting(third, on=date(2026, 7, 13)).alerts == ()
    assert [alert.on for alert in reporting(third, on=date(2026, 7, 14)).alerts] == [date(2026, 7, 14)]  # 15 Apr + 90
    again = reporting(guided(date(2026, 4, 15)), on=date(2026, 8, 14))
    assert [alert.first for alert in again.alerts] == [START, date(2026, 5, 15)]


def test_what_is_not_known_is_no_miss():
    found = reporting(guided(reports=None), on=date(2026, 12, 1))
    assert {period.status for period in found.periods} == {ReportStatus.NOT_KNOWN}
    assert (found.alerts, found.missing) == ((), ("bimbingan.reports",))
    assert reporting(guided(), on=date(2026, 12, 1)).missing == ()


@pytest.mark.parametrize(("every", "interval_recorded"), [(None, False), (Duration(months=1), True)])
def test_the_explanation_says_where_the_month_comes_from(every: Duration | None, interval_recorded: bool):
    found = reporting(guided(report_every=every), on=START)
    assert found.interval_recorded is interval_recorded
    assert ("sebulan sekali" in found.explain("id")) is not interval_recorded
    assert found.explain("en").splitlines()[:2] == [
        "Duty to report on 15 January 2026:",
        "  15 January 2026 to 13 February 2026: not reported yet, there is still time",
    ]


def test_an_interval_of_nothing_is_refused():
    with pytest.raises(InvalidError, match=r"reporting\.no_length"):
        reporting(guided(report_every=Duration()), on=START)


@given(
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.sampled_from([None, Duration(days=1), Duration(days=14), Duration(months=1), Duration(years=1, months=2)]),
    st.sampled_from(
        [DEFAULT_CONVENTION, CountingConvention(months="calendar"), CountingConvention(first_day="counted")]
    ),
    st.sampled_from([ProgramReadings(), CALENDAR]),
    st.integers(0, 800),
)
def test_periods_touch_and_no_day_lies_in_two(start, every, counting, readings, days):
    held = guided(start=start, report_every=every)
    on = start + timedelta(days=days)
    periods = reporting(held, on=on, readings=readings, counting=counting).periods
    assert all(first.last + timedelta(days=1) == second.first for first, second in pairwise(periods))
    assert all(period.first <= period.last and period.first <= on for period in periods)
