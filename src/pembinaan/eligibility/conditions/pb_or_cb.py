"""Sentences that pembebasan bersyarat and cuti bersyarat are both for: reading ``pb_or_cb``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_MET, UNASKED, Condition, always

__all__ = ["CB_LIMIT", "CbNotPreferred", "in_both"]

CB_LIMIT: Final = Duration(years=1, months=6)
"""The longest sentence for cuti bersyarat since 2016."""
_PB_FROM: Final = Fraction(27, 2)
"""Months: two thirds of them are nine months."""


def in_both(case: Case) -> bool:
    """Tell whether the sentence is of 13 months 15 days to 18 months."""
    reckoning = case.reckoning
    return reckoning is not None and _PB_FROM <= reckoning.months <= CB_LIMIT.in_months


@dataclass(frozen=True, eq=False, kw_only=True)
class CbNotPreferred(Condition):
    """Ask, where the reading ``pb_or_cb`` prefers cuti bersyarat, that the sentence is not one for it."""

    code = "cb_not_preferred"
    readings = ("pb_or_cb",)
    always_names_readings = True
    lasting = frozenset({"preferred"})
    asks = Text(id="bukan pidana untuk cuti bersyarat", en="not a sentence for cuti bersyarat")
    phrases: ClassVar[Mapping[str, Text]] = {
        "preferred": Text(id="cuti bersyarat didahulukan", en="cuti bersyarat is preferred"),
    }

    def evaluate(self, case: Case) -> Timeline:
        preferred = case.readings.pb_or_cb == "prefer_cb" and in_both(case)
        return always(NOT_MET, "preferred") if preferred else UNASKED

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only a sentence that both are for raises the question."""
        return self.readings if in_both(case) else ()
