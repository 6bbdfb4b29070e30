"""The condition on asimilasi that special offences must meet before release."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_MET, UNKNOWN, always, unknown
from pembinaan.eligibility.conditions.stated import Stated, stated
from pembinaan.eligibility.conditions.ways import REMAINDER
from pembinaan.participants.reckoning import TWO_THIRDS, Reckoning
from pembinaan.participants.statements import AsimilasiPeriod, StatementSubject

__all__ = ["AsimilasiOfRemainder"]


@dataclass(frozen=True, eq=False, kw_only=True)
class AsimilasiOfRemainder(Stated):
    """Ask that asimilasi was served for half of the remaining compulsory term (``pb_t_asimilasi_remainder``)."""

    code = "asimilasi_of_remainder"
    passing = frozenset({"too_little"})
    ways = REMAINDER
    subject = StatementSubject.ASIMILASI_OF_REMAINDER
    readings = ("pb_t_asimilasi_remainder",)
    asks = Text(
        id="asimilasi paling sedikit 1/2 dari sisa pidana yang wajib dijalani",
        en="asimilasi for at least half of the remaining compulsory term",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        **Stated.phrases,
        "none": Text(id="belum ada asimilasi", en="no asimilasi yet"),
        "too_little": Text(id="asimilasi belum mencapai {days} hari", en="asimilasi has not reached {days} days"),
    }

    def evaluate(self, case: Case) -> Timeline:
        reading, reckoning = case.readings.pb_t_asimilasi_remainder, case.reckoning
        if reading == "stated_by_unit" or reckoning is None:
            return stated(case, self.subject)
        periods = case.person.asimilasi_periods
        if periods is None:
            return _PERIODS_UNKNOWN
        return _in_days(sorted(periods, key=lambda item: item.start), reckoning, reading)


_PERIODS_UNKNOWN: Final = unknown("asimilasi_periods")
_NONE: Final = always(NOT_MET, "none")


def _in_days(periods: list[AsimilasiPeriod], reckoning: Reckoning, reading: str) -> Timeline:
    """Answer by the days spent in asimilasi; where the two-thirds date or expiry is open the answer is too."""
    if not periods:
        return _NONE
    two_thirds, over = reckoning.reached(TWO_THIRDS), reckoning.over(with_subsidiaries=False)
    if two_thirds.lower != two_thirds.upper or over.lower != over.upper:
        return Timeline.constant(UNKNOWN, Reason("missing", two_thirds.missing + over.missing))
    first = periods[0].start
    start, end = (two_thirds.lower, over.lower) if reading == "to_expiry" else (first, two_thirds.lower)
    needed = max(-(-(end - start).days // 2), 0)
    reached = _reached(periods, needed)
    why = Reason("too_little", (), (("days", needed),))
    spans = [(ALWAYS, NOT_MET, why)]
    return Timeline.of(spans if reached is None else [*spans, (reached, MET, NO_REASON)])


def _reached(periods: list[AsimilasiPeriod], needed: int) -> date | None:
    """Return the day on which so many days of asimilasi are behind the person; None: the record ends before."""
    for item in periods:
        done = item.start + timedelta(days=needed)
        if item.end is None or done <= item.end:
            return done
        needed -= (item.end - item.start).days
    return None
