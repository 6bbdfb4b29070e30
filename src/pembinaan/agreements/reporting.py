"""Which periodic reports to the Minister an agreement needs while it is in force, and which of them were sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.coordination import PeriodicReport, Reporter
from pembinaan.agreements.monitoring import Expected
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party, PartyKind
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.signatories import Office
from pembinaan.agreements.standing import FARTHEST, last_of, running_spans
from pembinaan.core.asked import asks_day
from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Span, Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["owing", "reports_due", "side_of"]

_MONTHS: Final = 12
_DAY: Final = timedelta(days=1)
_CALENDAR: Final = CountingConvention(months="calendar")
_REPORTING_UNITS: Final = frozenset({PartyKind.LAPAS, PartyKind.BAPAS})
"""The units whose heads PP 57/1999 Pasal 18 names."""
_ABOVE_THE_UNITS: Final = frozenset({PartyKind.KANWIL_DITJENPAS, PartyKind.DITJENPAS, PartyKind.KEMENTERIAN})


@asks_day
def reports_due(
    agreement: Agreement, *, until: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> tuple[Expected, ...]:
    """List the periodic reports to the Minister that are due up to a day, in order, one for each who owes it.

    A period has ``report_months`` months from the first day in force; the last one ends with the agreement. The head of
    a Lapas or Bapas owes it, and so does every partner; for a Rutan or LPKA, which the text does not name, it is
    UNKNOWN. A report to another office than the Minister meets none.

    Args:
        agreement: The agreement; without a first day of its term nothing is listed.
        until: The last day looked at.
        readings: How open questions are answered: ``report_months``.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises.

    Source: PP 57/1999 Pasal 18, which states no period.
    """
    found, counted = [], running_spans(agreement, FARTHEST, readings)
    if not counted or until < counted[0].start:
        return ()
    over = last_of(counted[-1], FARTHEST)
    for start, end in _periods(counted[0].start, min(over, until), readings.report_months):
        last = min(end, over)
        if last <= until:
            span = next(span for span in counted if last <= last_of(span, FARTHEST))
            found += [_report(agreement, party, start, last, span) for party in owing(agreement)]
    return tuple(found)


def _periods(first: date, last: date, months: int) -> Iterator[tuple[date, date]]:
    """Go through the periods that begin by a day, each on the first's day of the month or the last of the month."""
    number, start = 0, first
    while start <= last:
        number += 1
        years, rest = divmod(number * months, _MONTHS)
        following = _CALENDAR.add_term(first, Duration(years=years, months=rest))
        yield start, following - _DAY
        start = following


def owing(agreement: Agreement) -> Iterator[Party]:
    """Go through the parties that owe reports: the units and their partners; nobody without a correctional side."""
    if all(party.kind not in CORRECTIONAL for party in agreement.parties):
        return
    yield from (party for party in agreement.parties if party.kind not in _ABOVE_THE_UNITS)


def _report(agreement: Agreement, party: Party, start: date, end: date, span: Span) -> Expected:
    done = next(
        (
            one.on
            for one in agreement.reports or ()
            if start <= one.period_last_day <= end and _by(one, party, agreement)
        ),
        None,
    )
    named = party.kind in _REPORTING_UNITS or party.kind not in CORRECTIONAL
    status = span.status if named else min(span.status, Status.UNKNOWN)
    return Expected(start, end, (party.role,), done, status, span.reason.missing)


def _by(report: PeriodicReport, party: Party, agreement: Agreement) -> bool:
    """Tell whether a report to the Minister is a party's own; without a role, where it is the only one of the side."""
    if report.recipient is not Office.MENTERI:
        return False
    if report.role is not None:
        return report.role is party.role
    same = [other for other in agreement.parties if side_of(other) is side_of(party)]
    return side_of(party) is report.reporter and len(same) == 1


def side_of(party: Party) -> Reporter:
    """Return the side that a party reports for; the TKKSD is no party."""
    if party.kind in CORRECTIONAL:
        return Reporter.LAPAS
    return Reporter.OPD if party.kind in LOCAL else Reporter.MITRA
