"""The duty of a Klien to report to the Bapas: period by period, and an alert after three misses in a row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import takewhile
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.counting import CountingConvention, Share
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.fields import in_range
from pembinaan.core.text import Text
from pembinaan.participants.bimbingan import Bimbingan, Contact
from pembinaan.participants.coaching.stages import CALENDAR_MONTHS
from pembinaan.programs.after_release.reporting_record import Alert, Reporting, ReportPeriod, ReportStatus
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings

__all__ = ["reporting"]

NO_LENGTH: Final = Fault(
    "reporting.no_length",
    Text(id="Jarak wajib lapor tidak boleh nol.", en="The time between two reports is nothing."),
    Text(id="Isi 'report_every' dengan lama yang lebih dari nol, misalnya P1M.", en="Write more than nothing: P1M."),
)


@asks_day
def reporting(
    bimbingan: Bimbingan,
    *,
    on: date,
    readings: ProgramReadings = DEFAULT_PROGRAM_READINGS,
    counting: CountingConvention = CALENDAR_MONTHS,
) -> Reporting:
    """Tell, period by period, whether a Klien reported to the Bapas.

    A report from afar counts where the record says that something was urgent; where it does not say whether, the period
    is not known. Where the record does not say how often, a period is one month. With the reading
    ``report_month=calendar`` monthly periods are whole calendar months of the guidance; otherwise they run from its
    first day, months counted by ``counting``.

    Args:
        bimbingan: The guidance.
        on: The day asked about; later reports are not seen.
        readings: From when the months run.
        counting: How months are counted: by the calendar, for the months of a duty are no part of a sentence.

    Raises:
        InvalidError: ``reporting.no_length`` where ``report_every`` is nothing; ``day.out_of_range``.

    Source: wajib lapor (press, SECONDARY); Permenkumham 3/2018 on three misses as a ground of revocation (SECONDARY).
    """
    in_range(on)
    every = _MONTH if bimbingan.report_every is None else bimbingan.report_every
    if not every:
        raise NO_LENGTH.error("report_every")
    calendar = readings.report_month == "calendar" and every == _MONTH
    spans = _calendar_months(bimbingan.start) if calendar else _from_start(bimbingan.start, every, counting)
    periods = tuple(_periods(bimbingan, spans, on))
    return Reporting(
        on=on,
        interval_recorded=bimbingan.report_every is not None,
        periods=periods,
        alerts=tuple(_alerts(periods)),
        missing=tuple(_missing(bimbingan.reports, periods, on)),
    )


_MONTH: Final = Duration(months=1)
_DAY: Final = timedelta(days=1)
_IN_A_ROW: Final = 3


def _from_start(start: date, every: Duration, counting: CountingConvention) -> Iterator[tuple[date, date]]:
    """Go through the periods from the first day of guidance; each is counted from that day, so that none drifts."""
    plain = counting.model_copy(update={"first_day": "not_counted"})  # no day may lie in two periods
    first, number = start, 0
    while True:
        number += 1
        after = plain.add_term(start, _times(every, number))
        yield first, after - _DAY
        first = after


def _times(every: Duration, number: int) -> Share:
    """Multiply a duration; the product can have more parts than a judgment pronounces."""
    return Share(every.years * number, every.months * number, every.days * number, Fraction(0))


def _calendar_months(start: date) -> Iterator[tuple[date, date]]:
    first = start if start.day == 1 else _next_month(start)
    while True:
        after = _next_month(first)
        yield first, after - _DAY
        first = after


def _next_month(day: date) -> date:
    return (day.replace(day=28) + 4 * _DAY).replace(day=1)


def _periods(bimbingan: Bimbingan, spans: Iterator[tuple[date, date]], on: date) -> Iterator[ReportPeriod]:
    end = bimbingan.last_day or date.max
    for first, last in takewhile(lambda span: span[0] <= on and span[1] <= end, spans):
        yield ReportPeriod(first=first, last=last, status=_status(bimbingan.reports, first, last, on))


def _status(reports: tuple[Contact, ...] | None, first: date, last: date, on: date) -> ReportStatus:
    if reports is None:
        return ReportStatus.NOT_KNOWN
    counted = {_counts(report) for report in reports if first <= report.on <= min(last, on)}
    if True in counted:
        return ReportStatus.DONE
    if None in counted:
        return ReportStatus.NOT_KNOWN
    return ReportStatus.MISSED if last < on else ReportStatus.DUE


def _counts(report: Contact) -> bool | None:
    return report.urgent if report.remote else True


def _missing(reports: tuple[Contact, ...] | None, periods: tuple[ReportPeriod, ...], on: date) -> Iterator[str]:
    if reports is None:
        yield "bimbingan.reports"
    open_ones = [period for period in periods if period.status is ReportStatus.NOT_KNOWN]
    for at, report in enumerate(reports or ()):
        within = report.on <= on and any(period.first <= report.on <= period.last for period in open_ones)
        if within and _counts(report) is None:
            yield f"bimbingan.reports[{at}].urgent"


def _alerts(periods: tuple[ReportPeriod, ...]) -> Iterator[Alert]:
    run: list[ReportPeriod] = []
    for period in periods:
        run = [*run, period] if period.status is ReportStatus.MISSED else []
        if len(run) == _IN_A_ROW:
            yield Alert(on=period.last + _DAY, first=run[0].first, last=period.last)
