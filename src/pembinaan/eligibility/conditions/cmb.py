"""The window of cuti menjelang bebas: as long as the last remission, up to expiry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, Reason, Status, Timeline, all_of, any_of, negate
from pembinaan.eligibility.audience_times import CMB_SPECIAL
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_MET, UNASKED, UNKNOWN, Condition, always, unknown
from pembinaan.eligibility.conditions.serving import between
from pembinaan.eligibility.conditions.ways import NO_REMISSION
from pembinaan.eligibility.date_readings import readings_of_end
from pembinaan.eligibility.last_remission import leave_lengths, remissions_by_day, two_on_one_day
from pembinaan.participants.reckoning import Bounds, Reckoning

__all__ = ["InCmbWindow", "MonthsInLapas"]

_Spans = list[tuple[date, Status, Reason]]


@dataclass(frozen=True, eq=False, kw_only=True)
class InCmbWindow(Condition):
    """Ask that no more is left of the sentence than the last remission, and at most a number of months.

    On each day the last remission is the last granted until then. Without a remission the leave has no length: the
    day never comes (an inference).

    Attributes:
        longest: The most months of the leave.
        special: The most months for special offences (reading ``cmb_set_t``).
    """

    longest: int
    special: int

    code = "in_cmb_window"
    passing = frozenset({"no_remission"})
    ways = NO_REMISSION
    readings = (
        *("cmb_last_remisi", "cmb_set_t", "t_regime_vs_uu22", "anak_special_offences"),
        *("detention_credit_rounding", "part_day", "life_term_start"),
    )
    asks = Text(
        id="sisa pidana tidak lebih dari remisi terakhir, paling lama {longest} bulan (tertentu: {special})",
        en="no more left than the last remission, at most {longest} months (special offences: {special})",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "no_remission": Text(
            id="belum ada remisi; lamanya cuti ini sama dengan remisi terakhir (kesimpulan)",
            en="no remission yet; this leave lasts as long as the last remission (an inference)",
        ),
    }

    def heading(self, case: Case) -> Text:
        """Name the months that bound the leave of this person, where that is certain."""
        limits: Mapping[tuple[Status, ...], int] = {(MET,): self.special, _NOBODY: self.longest}
        most = limits.get(CMB_SPECIAL.concerns(case).statuses)
        return self.title if most is None else _ONE_LIMIT.format(months=most)

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return UNASKED
        if reckoning.sentence.remissions is None:
            return unknown("sentence.remissions")
        if any(item.granted_on is None for item in reckoning.remissions):
            return unknown("sentence.remissions[].granted_on")
        if not reckoning.remissions:
            return _NO_REMISSION
        special, general = CMB_SPECIAL.concerns(case), _window(reckoning, case, Duration(months=self.longest))
        if special.statuses == _NOBODY:  # the usual case
            return general
        short = _window(reckoning, case, Duration(months=self.special))
        return any_of([short, all_of([general, negate(special)])])

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name what can change the length or the end of this leave."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        names = ("cmb_last_remisi",) if two_on_one_day(reckoning.remissions) else ()
        return (*names, *CMB_SPECIAL.readings_used(case), *readings_of_end(reckoning))


_ONE_LIMIT: Final = Text(
    id="sisa pidana tidak lebih dari remisi terakhir, paling lama {months} bulan",
    en="no more left than the last remission, at most {months} months",
)
_NOBODY: Final = (NOT_MET,)
_NO_REMISSION: Final = always(NOT_MET, "no_remission")


def _window(reckoning: Reckoning, case: Case, longest: Duration) -> Timeline:
    """Answer, from each grant day to the next, by the remissions granted until then."""
    spans: _Spans = [(ALWAYS, NOT_MET, Reason("no_remission"))]
    days = [*remissions_by_day(reckoning.remissions), (date.max, ())]
    overs, granted = reckoning.over_by_grant(), 0
    for (day, last), (following, _) in pairwise(days):
        granted += len(last)
        opens = between(_opening(reckoning, overs[granted - 1], leave_lengths(last, case.readings), longest))
        spans += _clipped(opens, day, following)
    return Timeline.of(spans)


def _clipped(timeline: Timeline, start: date, end: date) -> _Spans:
    """Move the spans of a timeline to the days from ``start`` to ``end``: of several on one day the last counts."""
    return [(min(max(day, start), end), status, reason) for day, status, reason in zip(*timeline, strict=True)]


def _opening(reckoning: Reckoning, over: Bounds, lengths: tuple[Duration, ...], longest: Duration) -> Bounds:
    """Say from which day the leave is open: expiry less the length, which may be open like the expiry itself."""
    lower, upper, missing = over
    first, last = _openings(reckoning, lower, lengths, longest)
    missing = missing if first == last else ("reading cmb_last_remisi", *missing)
    if upper is None or upper == lower:
        return Bounds(first, None if upper is None else last, missing)
    return Bounds(first, _openings(reckoning, upper, lengths, longest)[1], missing)


def _openings(reckoning: Reckoning, end: date, lengths: tuple[Duration, ...], longest: Duration) -> tuple[date, date]:
    """Take every length off from an end, first and last day: on the calendar the days of a length hang on the end."""
    convention, clock = reckoning.convention, reckoning.clock
    most = convention.days_taken_off(longest, end)
    off = [min(convention.days_taken_off(item, end), most) for item in lengths]
    return max(end - timedelta(days=max(off)), clock), max(end - timedelta(days=min(off)), clock)


@dataclass(frozen=True, eq=False, kw_only=True)
class MonthsInLapas(Condition):
    """Ask, where the reading ``nine_months_where`` says so, that the nine months were served in the Lapas."""

    months: int

    code = "months_in_lapas"
    passing = frozenset({"in_lapas"})
    always_names_readings = True
    asks = Text(id="sudah {months} bulan di Lapas", en="{months} months in the Lapas")
    readings = ("nine_months_where",)
    phrases: ClassVar[Mapping[str, Text]] = {
        "in_lapas": Text(id="dihitung sejak masuk Lapas", en="counted from the arrival in the Lapas"),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None or case.readings.nine_months_where == "count_detention":
            return UNASKED
        since = case.person.in_lapas_since
        if since is None:
            return Timeline.constant(UNKNOWN, Reason("missing", ("in_lapas_since",)))
        return between(reckoning.served_since(since, self.months), Reason("in_lapas"))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """A life or death sentence has no nine months to count."""
        return () if case.reckoning is None else self.readings
