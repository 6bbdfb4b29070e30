"""Conditions on Anak Binaan whose numbers the sources leave open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import UNASKED, UNKNOWN, Condition
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import between
from pembinaan.eligibility.date_readings import FRACTION_READINGS, rounds_credit
from pembinaan.participants.reckoning import Bounds, Reckoning

__all__ = ["MonthsServed", "NumbersKnown", "ServedBeforeAsimilasi"]


@dataclass(frozen=True, eq=False, kw_only=True)
class NumbersKnown(Condition):
    """Say, where a reading leaves the numbers for Anak Binaan open, that they are not known.

    Attributes:
        reading: The reading; under its value ``unknown`` nothing can be answered.
    """

    reading: str

    code = "numbers_known"
    refuses = False
    asks = Text(
        id="lamanya dijalani dan lamanya berkelakuan baik, bagi Anak Binaan",
        en="time served and time of good conduct, for Anak Binaan",
    )
    readings: ClassVar[tuple[str, ...]] = ("cmk_anak", "cb_anak")
    always_names_readings = True
    phrases: ClassVar[Mapping[str, Text]] = {
        "silent": Text(
            id="angkanya belum ditemukan dalam naskah yang terbaca", en="the texts read do not give the numbers"
        )
    }

    @property
    def possible_readings(self) -> tuple[str, ...]:
        """The one reading that it asks for."""
        return (self.reading,)

    def evaluate(self, case: Case) -> Timeline:
        if case.readings.chosen(self.reading) != "unknown":
            return UNASKED
        return Timeline.constant(UNKNOWN, Reason("silent", (f"reading {self.reading}",)))


@dataclass(frozen=True, eq=False, kw_only=True)
class MonthsServed(Condition):
    """Ask that a number of months is served; remission is not time served."""

    months: int

    code = "months_served"
    readings = ("detention_credit_rounding",)
    asks = Text(id="sudah menjalani {months} bulan", en="{months} months served")

    def evaluate(self, case: Case) -> Timeline:
        return UNASKED if case.reckoning is None else between(case.reckoning.served_bounds(self.months))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only credit for detention can be rounded."""
        return self.readings if rounds_credit(case.reckoning) else ()


@dataclass(frozen=True, eq=False, kw_only=True)
class ServedBeforeAsimilasi(FractionServed):
    """Ask that a child has served what the reading ``asimilasi_anak`` says; open: only where all measures agree.

    Attributes:
        months: The months of the emergency rule.
        third: The fraction of the guidance book.
    """

    months: int
    third: Fraction

    readings = (*FRACTION_READINGS, "asimilasi_anak")

    def heading(self, case: Case) -> Text:
        """Name the measure that is taken."""
        named = _MEASURES[case.readings.asimilasi_anak]
        return named.format(months=self.months, third=str(self.third), half=str(self.fraction))

    def reached(self, reckoning: Reckoning, case: Case) -> Timeline:
        measures = {
            "three_months": reckoning.served_bounds(self.months),
            "one_third": reckoning.reached(self.third),
            "half": reckoning.reached(self.fraction),
        }
        chosen = measures.get(case.readings.asimilasi_anak)
        return between(_agreed(tuple(measures.values())) if chosen is None else chosen)


_MEASURES: Final = {
    "unknown": Text(
        id="sudah menjalani {months} bulan, {third} atau {half} masa pidana (belum diatur yang mana)",
        en="{months} months, {third} or {half} of the sentence served (not settled which)",
    ),
    "three_months": Text(id="sudah menjalani {months} bulan", en="{months} months served"),
    "one_third": Text(id="sudah menjalani {third} masa pidana", en="{third} of the sentence served"),
    "half": Text(id="sudah menjalani {half} masa pidana", en="{half} of the sentence served"),
}


def _agreed(measures: tuple[Bounds, ...]) -> Bounds:
    """Say from which day every measure is reached, and before which day none is."""
    upper: list[date] = [bounds.upper for bounds in measures if bounds.upper is not None]
    missing = [path for bounds in measures for path in bounds.missing]
    return Bounds(
        min(bounds.lower for bounds in measures),
        max(upper) if len(upper) == len(measures) else None,
        tuple(dict.fromkeys(["reading asimilasi_anak", *missing])),
    )
