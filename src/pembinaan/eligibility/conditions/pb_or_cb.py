"""Sentences that pembebasan bersyarat and cuti bersyarat are both for: reading ``pb_or_cb``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.audience import ADULTS, EVERYBODY, NOBODY, Audience
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_MET, UNASKED, Condition, always

__all__ = ["CB_LIMIT", "IN_BOTH", "CbNotPreferred"]

CB_LIMIT: Final = Duration(years=1, months=6)
"""The longest sentence for cuti bersyarat since 2016."""
_THRESHOLD: Final = Fraction(27, 2)
"""Months: two thirds of them are nine months."""
_FLOOR: Final = 9
"""Months: a term of no more is over before they are served."""
_YEAR: Final = 12
_KUHP: Final = date(2026, 1, 2)
"""From here on the Penjelasan of Pasal 72 ayat (1) UU 1/2023 asks for a term of a year."""


def _in_both(case: Case) -> Timeline:
    """Answer whether the term reaches what release asks (reading ``nine_month_test``) and keeps the limit of leave."""
    if case.reckoning is None:
        return NOBODY.concerns(case)
    months = case.reckoning.months
    if months > CB_LIMIT.in_months:
        return NOBODY.concerns(case)
    if months >= _THRESHOLD:
        return EVERYBODY.concerns(case)
    if case.readings.nine_month_test != "served_floor" or months <= _FLOOR:
        return NOBODY.concerns(case)
    return EVERYBODY.concerns(case) if months >= _YEAR else _until(case.law_from(_KUHP))


def _until(day: date) -> Timeline:
    return Timeline.switch(day, Status.MET, Status.NOT_MET)


def _is_short(case: Case) -> bool:
    return case.reckoning is not None and _FLOOR < case.reckoning.months < _THRESHOLD


IN_BOTH: Final = ADULTS & Audience(
    Text(
        id="pidana untuk pembebasan bersyarat dan cuti bersyarat",
        en="sentences for conditional release and cuti bersyarat",
    ),
    _in_both,
    ("nine_month_test",),
    _is_short,
)
"""No children: the ceiling of their cuti bersyarat is under the terms of which release asks nine months."""


@dataclass(frozen=True, eq=False, kw_only=True)
class CbNotPreferred(Condition):
    """Ask, where the reading ``pb_or_cb`` prefers cuti bersyarat, that the sentence is not one for both."""

    code = "cb_not_preferred"
    readings = ("pb_or_cb",)
    always_names_readings = True
    lasting = frozenset({"preferred"})
    asks = Text(id="bukan pidana untuk cuti bersyarat", en="not a sentence for cuti bersyarat")
    phrases: ClassVar[Mapping[str, Text]] = {
        "preferred": Text(id="cuti bersyarat didahulukan", en="cuti bersyarat is preferred"),
    }

    def evaluate(self, case: Case) -> Timeline:
        return always(NOT_MET, "preferred") if case.readings.pb_or_cb == "prefer_cb" else UNASKED
