"""Conditions of cuti mengunjungi keluarga: the offence, the time since the last leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline, all_of, any_of, negate
from pembinaan.eligibility.audience import LISTED_2006, REFUSED_IN_PRACTICE, UU22_FROM
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNASKED, Condition, met_outside, unknown

__all__ = ["LeavesApart", "OffenceNotExcluded"]


@dataclass(frozen=True, eq=False, kw_only=True)
class OffenceNotExcluded(Condition):
    """Ask that the offence is not one whose leave PP 28/2006 excludes: reading ``cmk_set_t``."""

    code = "offence_not_excluded"
    lasting = frozenset({"excluded"})
    readings = ("cmk_set_t", "t_regime_vs_uu22", "anak_special_offences")
    always_names_readings = True
    asks = Text(id="bukan tindak pidana yang dikecualikan", en="not an offence that is excluded")
    phrases: ClassVar[Mapping[str, Text]] = {
        "excluded": Text(
            id="tindak pidana tertentu tidak diberi cuti ini", en="special offences are not given this leave"
        )
    }

    def evaluate(self, case: Case) -> Timeline:
        reading = case.readings.cmk_set_t
        if reading == "allowed":
            return UNASKED
        listed = (LISTED_2006 if reading == "excluded_pp28" else REFUSED_IN_PRACTICE).concerns(case)
        answer = _excluded(negate(listed))
        return (
            answer
            if case.readings.t_regime_vs_uu22 == "apply_t_regimes"
            else any_of([answer, case.by_law(_SINCE_UU22)])
        )

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without a special offence there is nothing to read."""
        if not REFUSED_IN_PRACTICE.touches(case):
            return ()
        if case.readings.cmk_set_t == "allowed":
            return self.readings[:1]  # then it plays no part which offences are told apart, and of whom
        return self.readings[:2] + REFUSED_IN_PRACTICE.readings_used(case)


_SINCE_UU22: Final = Timeline.switch(UU22_FROM, NOT_MET, MET)


def _excluded(timeline: Timeline) -> Timeline:
    """Give the days that are closed their reason."""
    return Timeline.of(
        (day, status, Reason("excluded") if status is NOT_MET else why)
        for day, status, why in zip(*timeline, strict=True)
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class LeavesApart(Condition):
    """Ask that the last leave began a number of months ago: at most one in that time."""

    months: int

    code = "leaves_apart"
    passing = frozenset({"recent"})
    asks = Text(id="paling banyak sekali dalam {months} bulan", en="at most once in {months} months")
    phrases: ClassVar[Mapping[str, Text]] = {
        "recent": Text(id="cuti terakhir dimulai {start}", en="the last leave began on {start}")
    }

    def evaluate(self, case: Case) -> Timeline:
        leaves = case.person.family_leaves
        if leaves is None:
            return unknown("family_leaves")
        return all_of([self._after(leave.start, case) for leave in leaves]) if leaves else ALWAYS_MET

    def _after(self, start: date, case: Case) -> Timeline:
        again = case.readings.counting.window_end(start, self.months)
        return met_outside(start, again, NOT_MET, Reason("recent", (), (("start", start),)))
