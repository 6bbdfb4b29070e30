"""On which days something falls due in an agreement, before it is known whether the agreement is in force then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from pembinaan.agreements.budget import budget
from pembinaan.agreements.case import regime_kind, signed_on
from pembinaan.agreements.council_need import approval_owed, approved_on, asked_of_the_council, regions
from pembinaan.agreements.due_day import DueDay
from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.due_work import after_the_end, of_activities, of_duties, roles
from pembinaan.agreements.events import ENDING, EventKind
from pembinaan.agreements.monitoring import fiscal_years, monev_due
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.reporting import reports_due
from pembinaan.agreements.standing import last_day, last_of, running_spans
from pembinaan.core.timeline import Span, Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["due_days", "offered"]

_K = DueKind


def due_days(agreement: Agreement, until: date, readings: AgreementReadings) -> Iterator[DueDay]:
    """Go through all days up to ``until``, and some after it, in no order."""
    yield from _of_the_end(agreement, readings)
    yield from _of_monitoring(agreement, until, readings)
    yield from _of_the_budget(agreement, date(until.year, 12, 31), readings)
    yield from _of_the_council(agreement, readings)
    yield from _of_the_signature(agreement)
    yield from of_duties(agreement)
    yield from of_activities(agreement)
    yield from after_the_end(agreement, readings)


def _of_the_end(agreement: Agreement, readings: AgreementReadings) -> Iterator[DueDay]:
    last, who = last_day(agreement), roles(agreement)
    if last is None:
        return
    for days in sorted(set(readings.reminder_days)):
        yield DueDay(_K.REMINDER, last - timedelta(days=days), who, {"days": days, "last": last})
    earliest = agreement.term.start or date.min
    renewed = max((event.on for event in agreement.events if event.extension is not None), default=date.min)
    monev = max(last - timedelta(days=readings.ending_days), earliest)
    rounds = (one.on for one in agreement.monev or () if one.final)
    final = next((on for on in rounds if on > renewed and on >= monev), None)
    yield DueDay(_K.FINAL_MONEV, monev, who, {"last": last}, done_on=final)
    notice = max(last - timedelta(days=agreement.term.notice_days or readings.ending_days), earliest)
    yield DueDay(_K.EXTENSION_DECISION, notice, who, {"last": last})


def _of_monitoring(agreement: Agreement, until: date, readings: AgreementReadings) -> Iterator[DueDay]:
    rounds = ((_K.MONEV, one) for one in monev_due(agreement, until=until, readings=readings))
    reports = ((_K.REPORT, one) for one in reports_due(agreement, until=until, readings=readings))
    for kind, one in (*rounds, *reports):
        values = {"start": one.period_start, "end": one.period_last_day}
        yield DueDay(kind, one.period_last_day, one.who, values, one.status, one.missing, one.done_on)


def _of_the_budget(agreement: Agreement, until: date, readings: AgreementReadings) -> Iterator[DueDay]:
    spans = running_spans(agreement, until, readings)
    for year in fiscal_years(agreement, until=until, readings=readings):
        opens, closes = date(year, 1, 1), date(year, 12, 31)
        best = max((span for span in spans if span.start <= closes and last_of(span, closes) >= opens), key=_status)
        payers = tuple(one.payer for one in budget(agreement, on=closes).by_payer if one.payer is not None)
        begins = max(opens, spans[0].start)  # not before the agreement runs
        for kind, day in ((_K.BUDGET_PLAN, begins), (_K.BUDGET_REALISATION, closes)):
            yield DueDay(kind, day, payers or roles(agreement), {"year": str(year)}, best.status, best.reason.missing)


def _status(span: Span) -> Status:
    return span.status


def offered(agreement: Agreement) -> bool:
    """Tell whether the signature is still to come: not signed, and the last offer was not rejected."""
    moved = [event.kind for event in agreement.events if event.kind in {EventKind.DRAF_DISERAHKAN, EventKind.DITOLAK}]
    return signed_on(agreement) is None and moved[-1:] != [EventKind.DITOLAK]


def _of_the_council(agreement: Agreement, readings: AgreementReadings) -> Iterator[DueDay]:
    """Give the approval of the DPRD, asked or needed, the last day by which it must be there."""
    start, who, given = agreement.term.start, regions(agreement), approved_on(agreement)
    if start is None or not who:
        return
    status, missing = (Status.MET, ()) if given else approval_owed(agreement, regime_kind(agreement), readings)
    if status is not Status.NOT_MET and (given or asked_of_the_council(agreement) or offered(agreement)):
        yield DueDay(_K.DPRD_APPROVAL, start, who, {}, status, missing, given)


def _of_the_signature(agreement: Agreement) -> Iterator[DueDay]:
    start, signed, who = agreement.term.start, signed_on(agreement), roles(agreement)
    if start is None:
        return
    if offered(agreement):
        yield DueDay(_K.SIGNING, start, who, {"start": start}, Status.MET)
    ended = any(event.kind in ENDING for event in agreement.events)
    if signed is not None and not ended and all(event.kind is not EventKind.DICATAT for event in agreement.events):
        day, covered = max(start, signed), agreement.recorded_until
        known = covered is not None and day <= covered
        status, missing = (Status.MET, ()) if known else (Status.UNKNOWN, ("events.DICATAT",))
        yield DueDay(_K.REGISTRATION, day, who, {"start": start}, status, missing)
