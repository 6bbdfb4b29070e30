"""Which rounds of monitoring an agreement needs while it is in force, and which of them were done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.coordination import Monev
from pembinaan.agreements.parties import Role
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.standing import last_of, running_spans
from pembinaan.core.asked import asks_day
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Expected", "fiscal_years", "monev_due"]

_MONTHS: Final = 12
_DAY: Final = timedelta(days=1)


class Expected(NamedTuple):
    """Hold one round or report that is expected.

    Attributes:
        period_start: The first day it looks at.
        period_last_day: The last day it looks at; it is due on that day.
        who: The parties that owe it.
        done_on: The day of the record that meets it; None: no such record.
        status: MET: it is owed. UNKNOWN: owed if what is missing is as it should be.
        missing: Paths of the facts that would settle an UNKNOWN.
    """

    period_start: date
    period_last_day: date
    who: tuple[Role, ...]
    done_on: date | None
    status: Status
    missing: tuple[str, ...] = ()


@asks_day
def fiscal_years(
    agreement: Agreement, *, until: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> tuple[int, ...]:
    """Return the fiscal years with a day, up to ``until``, on which the agreement is or may be in force.

    A fiscal year is a calendar year: a reading (``fiscal_year``), not confirmed by the text of a regulation.
    """
    spans = running_spans(agreement, until, readings)
    return tuple(sorted({year for span in spans for year in range(span.start.year, last_of(span, until).year + 1)}))


@asks_day
def monev_due(
    agreement: Agreement, *, until: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> tuple[Expected, ...]:
    """List the rounds of monitoring that are due up to a day, in order.

    The fiscal year is divided into ``monev_per_year`` parts, as equal as whole months allow; a round is due on the last
    day of each part that lies in force. A suspension takes none away. A round counts for the part in which the period
    it looks at ends, or where that is not known, in which it was done.

    Args:
        agreement: The agreement; without a first day of its term nothing is listed.
        until: The last day looked at.
        readings: How open questions are answered: ``monev_per_year``, ``fiscal_year``.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises.

    Source: guidance of the city of Yogyakarta (at least two evaluations in a fiscal year).
    """
    who = tuple(party.role for party in agreement.parties)
    found, spans = [], running_spans(agreement, until, readings)
    for span in spans:
        last = last_of(span, until)
        for start, end in _parts(span.start.year, last.year, readings.monev_per_year):
            if span.start <= end <= last:
                begin = max(start, spans[0].start)
                done = _round(agreement.monev or (), begin, end)
                found.append(Expected(begin, end, who, done, span.status, span.reason.missing))
    return tuple(found)


def _parts(first: int, last: int, number: int) -> Iterator[tuple[date, date]]:
    """Go through the parts of some years, each with its first and last day."""
    months = [_MONTHS * part // number + 1 for part in range(number)]
    starts = [date(year, month, 1) for year in range(first, last + 1) for month in months]
    yield from ((start, following - _DAY) for start, following in pairwise((*starts, date(last + 1, 1, 1))))


def _round(monev: tuple[Monev, ...], start: date, end: date) -> date | None:
    return next((one.on for one in monev if start <= (one.period_last_day or one.on) <= end), None)
