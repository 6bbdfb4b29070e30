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


def test_a_month_is_one_of_the_calendar_from_the_first_day():
    periods = reporting(guided(), on=date(2026, 4, 1)).periods
    assert [(period.first, period.last) for period in periods] == [
        (date(2026, 1, 15), date(2026, 2, 14)),
        (date(2026, 2, 15), date(2026, 3, 14)),
        (date(2026, 3, 15), date(2026, 4, 14)),
    ]


@pytest.mark.parametrize("day", [1, 14, 15, 28])
def test_who_reports_on_the_same_day_of_every_month_misses_none(day: int):
    """Months of thirty days would be ahead by five days after a year: then a month seems to hold no report."""
    days = [date(2026 + month // 12, month % 12 + 1, day) for month in range(24)]
    held = guided(*days, start=date(2026, 1, day))
    assert set(said(held, date(2027, 12, 31))) == {"DONE"}


def test_a_month_from_the_last_of_january_does_not_drift():
    periods = reporting(guided(start=date(2026, 1, 31)), on=date(2026, 4, 1)).periods
    assert [period.first for period in periods] == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]


def test_another_counting_is_the_callers():
    periods = reporting(guided(), on=date(2026, 4, 1), counting=DEFAULT_CONVENTION).periods
    assert [period.first for period in periods] == [date(2026, 1, 15), date(2026, 2, 14), date(2026, 3, 16)]


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
        (date(2026, 2, 14), ["DONE"]),
        (date(2026, 2, 13), ["DUE"]),
        (date(2026, 3, 14), ["DONE", "DUE"]),
        (date(2026, 3, 15), ["DONE", "MISSED", "DUE"]),
    ],
)
def test_a_report_counts_from_its_day_in_its_period(on: date, statuses: list[str]):
    assert said(guided(date(2026, 2, 14), date(2026, 3, 17)), on) == statuses


@pytest.mark.parametrize(
    ("remote", "urgent", "status"),
    [
        (False, None, "DONE"),
        (True, None, "NOT_KNOWN"),
        (True, True, "DONE"),
        (True, False, "DUE"),
        (False, False, "DONE"),
    ],
)
def test_a_report_from_afar_counts_where_something_was_urgent(remote: bool, urgent: bool | None, status: str):
    """Digest 4.2: remote is allowed in urgent cases."""
    report = Contact(on=date(2026, 1, 20), remote=remote, urgent=urgent)
    found = reporting(guided(reports=(report,)), on=date(2026, 1, 20))
    assert [period.status.value for period in found.periods] == [status]
    assert found.missing == (("bimbingan.reports[0].urgent",) if status == "NOT_KNOWN" else ())
    day_before = reporting(guided(reports=(report,)), on=date(2026, 1, 19))
    assert ([period.status.value for period in day_before.periods], day_before.missing) == (["DUE"], ())


def test_a_report_from_afar_of_no_known_urgency_is_no_miss():
    """Three months without another report: the second is not known, so no three misses in a row are known."""
    afar = Contact(on=date(2026, 3, 1), remote=True)
    found = reporting(guided(reports=(afar,)), on=date(2026, 4, 15))
    assert [period.status.value for period in found.periods] == ["MISSED", "NOT_KNOWN", "MISSED", "DUE"]
    assert found.alerts == ()
    beside = reporting(guided(reports=(afar, Contact(on=date(2026, 3, 2)))), on=date(2026, 4, 15))
    assert (beside.periods[1].status, beside.missing) == (ReportStatus.DONE, ())


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
    assert reporting(third, on=date(2026, 7, 14)).alerts == ()
    assert [alert.on for alert in reporting(third, on=date(2026, 7, 15)).alerts] == [date(2026, 7, 15)]
    again = reporting(guided(date(2026, 4, 15)), on=date(2026, 8, 15))
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
        "  15 January 2026 to 14 February 2026: not reported yet, there is still time",
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


@pytest.mark.parametrize(
    ("every", "start", "on", "periods", "last"),
    [
        (Duration(days=5000), date(2015, 1, 2), date(2029, 1, 1), 2, date(2042, 5, 19)),
        (Duration(days=1), date(1990, 1, 2), date(2017, 12, 31), 10_226, date(2017, 12, 31)),
        (Duration(months=1), date(2100, 1, 2), date(2999, 12, 31), 10_800, date(3000, 1, 1)),
    ],
)
def test_guidance_can_last_long(every: Duration, start: date, on: date, periods: int, last: date):
    """Twice 5000 days after 2 January 2015: 20 May 2042. 28 years less a day from 2 January 1990: 10,226 days."""
    found = reporting(guided(start=start, report_every=every), on=on).periods
    assert (len(found), found[-1].last) == (periods, last)
