"""How much a child serves before asimilasi: three measures, none of them settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_MET, always, unknown
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import between
from pembinaan.eligibility.date_readings import FRACTION_READINGS
from pembinaan.participants.reckoning import Bounds, Reckoning

__all__ = ["KeptOfSpecialOffence", "ServedBeforeAsimilasi"]


@dataclass(frozen=True, eq=False, kw_only=True)
class ServedBeforeAsimilasi(FractionServed):
    """Ask that a child has served what the reading ``asimilasi_anak`` says; open: only where all measures agree.

    Attributes:
        months: The months of the emergency rule.
        third: The fraction of the guidance book.
    """

    months: int
    third: Fraction

    readings: ClassVar[tuple[str, ...]] = (*FRACTION_READINGS, "asimilasi_anak")

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


@dataclass(frozen=True, eq=False, kw_only=True)
class KeptOfSpecialOffence(ServedBeforeAsimilasi):
    """Say what stays enough after the transfer for a special offence: nothing, if its rules bound the child too."""

    readings: ClassVar[tuple[str, ...]] = (*ServedBeforeAsimilasi.readings, "anak_special_offences")

    def reached(self, reckoning: Reckoning, case: Case) -> Timeline:
        reading = case.readings.anak_special_offences
        if reading == "bind":
            return _NOTHING
        served = super().reached(reckoning, case)
        return served if reading == "do_not_bind" else all_of([served, _NOT_SETTLED])


_NOTHING: Final = always(NOT_MET)
_NOT_SETTLED: Final = unknown("reading anak_special_offences")
