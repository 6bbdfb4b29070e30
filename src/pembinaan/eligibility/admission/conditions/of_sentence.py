"""Conditions on the end of the sentence: the time that is left, and whether it lasts as long as an offering."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final, Literal

from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNKNOWN, Condition, always, unknown
from pembinaan.eligibility.date_readings import readings_of_end
from pembinaan.law.citation import Citation
from pembinaan.participants.reckoning import Bounds

__all__ = ["Bound", "Outlasts", "TimeLeft"]

Bound = Literal["earliest_expiry", "latest_expiry"]
"""By which bound of the expiry the time left is measured (reading ``remaining_time``)."""
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, eq=False, kw_only=True)
class OfEnd(Condition):
    """Ask something of the first day on which the sentence is over."""

    by: Bound = "earliest_expiry"
    cites: tuple[Citation, ...] = ()
    policy: bool = True

    def evaluate(self, case: Case) -> Timeline:
        """Answer for every day."""
        reckoning = case.reckoning
        return self.without_end() if reckoning is None else self.of_end(reckoning.over())

    def without_end(self) -> Timeline:
        """Answer for a life or death sentence, which has no end by itself."""
        return ALWAYS_MET

    @abstractmethod
    def of_end(self, over: Bounds) -> Timeline:
        """Answer by the days between which the sentence is over."""

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name what can move the end of this sentence."""
        return () if case.reckoning is None else readings_of_end(case.reckoning)


@dataclass(frozen=True, eq=False, kw_only=True)
class Outlasts(OfEnd):
    """Ask that the sentence is not over on the last day of an offering, or before."""

    last_day: date

    code = "outlasts"
    lasting = frozenset({"ends"})
    asks = Text(
        id="sisa pidana mencakup kegiatan sampai {last_day}",
        en="the rest of the sentence covers the offering, to {last_day}",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "ends": Text(id="pidana selesai {over}", en="the sentence is over on {over}"),
    }

    def of_end(self, over: Bounds) -> Timeline:
        lower, upper, missing = over
        if lower > self.last_day or (self.by == "latest_expiry" and upper is not None and upper > self.last_day):
            return ALWAYS_MET
        if upper is not None and upper <= self.last_day:
            return always(NOT_MET, "ends", over=upper)
        return unknown(*missing)


@dataclass(frozen=True, eq=False, kw_only=True)
class TimeLeft(OfEnd):
    """Ask that no less, or no more, than so much of the sentence is left; it is counted on the calendar.

    Attributes:
        amount: How much.
        most: Whether it is the most that may be left; otherwise it is the least.
    """

    amount: Duration
    most: bool = False

    code = "time_left"
    passing: ClassVar[frozenset[str]] = frozenset({"more"})
    lasting = frozenset({"less", "no_end"})
    asks = Text(id="sisa pidana paling sedikit {amount}", en="at least {amount} of the sentence left")
    phrases: ClassVar[Mapping[str, Text]] = {
        "less": Text(id="sisa pidana kurang dari itu sejak {day}", en="less than that is left since {day}"),
        "more": Text(id="sisa pidana lebih dari itu sampai {day}", en="more than that is left until {day}"),
        "no_end": Text(id="pidana ini tidak mempunyai akhir", en="this sentence has no end"),
    }

    @property
    def title(self) -> Text:
        """Name the amount, and whether it is the least or the most."""
        return (_AT_MOST if self.most else self.asks).format(amount=self.amount)

    def without_end(self) -> Timeline:
        return always(NOT_MET, "no_end") if self.most else ALWAYS_MET

    def of_end(self, over: Bounds) -> Timeline:
        early, late = self._day(over.lower), None if over.upper is None else self._day(over.upper)
        if self.by == "latest_expiry" and late is not None:
            early = late
        return self._at_most(early, late, over.missing) if self.most else self._at_least(early, late, over.missing)

    def _day(self, over: date) -> date:
        """Return the last day on which so much is left."""
        return over - timedelta(days=_CALENDAR.days_taken_off(self.amount, over))

    def _at_least(self, early: date, late: date | None, missing: tuple[str, ...]) -> Timeline:
        spans = [(ALWAYS, MET, NO_REASON), (early + _DAY, UNKNOWN, Reason("missing", missing))]
        if late is not None:
            spans.append((late + _DAY, NOT_MET, Reason("less", (), (("day", late + _DAY),))))
        return Timeline.of(spans)

    def _at_most(self, early: date, late: date | None, missing: tuple[str, ...]) -> Timeline:
        more = Reason("more", (), (("day", early - _DAY),))
        spans = [(ALWAYS, NOT_MET, more), (early, UNKNOWN, Reason("missing", missing))]
        return Timeline.of(spans if late is None else [*spans, (late, MET, NO_REASON)])


_AT_MOST: Final = Text(id="sisa pidana paling banyak {amount}", en="at most {amount} of the sentence left")
_CALENDAR: Final = CountingConvention(adjustments="calendar")
