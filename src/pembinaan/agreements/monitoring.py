"""Which rounds of monitoring an agreement needs while it is in force, and which of them were done."""

from __future__ import annotations

from bisect import bisect_left
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

    A fiscal year needs ``monev_per_year`` rounds, whenever in it they are held. To have days to look forward to, it is
    divided into as many parts, as equal as whole months allow, with a round on the last day of each part that lies in
    force. A suspension takes none away. A round belongs to the year, and there first to the part, in which the period
    it looks at ends, or where that is not known, in which it was done; what is reported twice of one day counts once.

    Args:
        agreement: The agreement; without a first day of its term nothing is listed.
        until: The last day looked at.
        readings: How open questions are answered: ``monev_per_year``, ``fiscal_year``.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises.

    Source: guidance of the city of Yogyakarta (at least two evaluations in a fiscal year).
    """
    who = tuple(party.role for party in agreement.parties)
    spans = running_spans(agreement, until, readings)
    expected = []
    for span in spans:
        last = last_of(span, until)
        for start, end in _parts(span.start.year, last.year, readings.monev_per_year):
            if span.start <= end <= last:
                expected.append(Expected(max(start, spans[0].start), end, who, None, span.status, span.reason.missing))
    return _held(expected, agreement.monev or ())


def _held(expected: list[Expected], monev: tuple[Monev, ...]) -> tuple[Expected, ...]:
    """Give each part a round of its own, or else one of its year that no part has."""
    rounds = {one.period_last_day or one.on: one.on for one in reversed(monev)}
    days = sorted(rounds)
    own = [_first_from(days, one.period_start, one.period_last_day) for one in expected]
    taken = set(own)
    spare: dict[int, list[date]] = {}
    for day in reversed(days):
        if expected and day >= expected[0].period_start and day not in taken:
            spare.setdefault(day.year, []).append(day)
    found = []
    for one, held in zip(expected, own, strict=True):
        met, left = held, spare.get(one.period_last_day.year)
        if met is None and left:
            met = left.pop()
        found.append(one._replace(done_on=None if met is None else rounds[met]))
    return tuple(found)


def _first_from(days: list[date], start: date, last: date) -> date | None:
    """Return the first of these sorted days that lies in a period; None: none does."""
    at = bisect_left(days, start)
    return days[at] if at < len(days) and days[at] <= last else None


def _parts(first: int, last: int, number: int) -> Iterator[tuple[date, date]]:
    """Go through the parts of some years, each with its first and last day."""
    months = [_MONTHS * part // number + 1 for part in range(number)]
    starts = [date(year, month, 1) for year in range(first, last + 1) for month in months]
    yield from ((start, following - _DAY) for start, following in pairwise((*starts, date(last + 1, 1, 1))))
