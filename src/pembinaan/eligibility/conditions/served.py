"""Conditions on how much of the sentence is served."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline, any_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_MET, UNASKED, UNKNOWN, Condition, always
from pembinaan.eligibility.conditions.kept import held_from, moved_on
from pembinaan.eligibility.conditions.serving import between
from pembinaan.eligibility.date_readings import FRACTION_READINGS, readings_of_fraction
from pembinaan.participants.reckoning import Bounds, Reckoning

__all__ = ["ExplanatoryNote", "FractionServed", "Served", "ServedAsChild"]


@dataclass(frozen=True, eq=False, kw_only=True)
class FractionServed(Condition):
    """Ask that a fraction of the sentence is served.

    Attributes:
        kept: What was asked of a child: met before the transfer to a Lapas it stays enough (``anak_turned_18``).
    """

    fraction: Fraction
    kept: Condition | None = None

    code = "served"
    asks = Text(id="sudah menjalani {fraction} masa pidana", en="{fraction} of the sentence served")
    readings: ClassVar[tuple[str, ...]] = FRACTION_READINGS
    lasting = frozenset({"no_fraction", "below"})
    phrases: ClassVar[Mapping[str, Text]] = {
        "no_fraction": Text(id="{part} dari pidana ini tidak dapat dihitung", en="this sentence has no {part}"),
        "below": Text(
            id="{part} dari pidana {term} tidak mencapai {months} bulan",
            en="{part} of the term of {term} does not reach {months} months",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return always(NOT_MET, "no_fraction", part=str(self.fraction))
        timeline, moved = self.reached(reckoning, case), moved_on(case)
        if self.kept is None or moved is None:
            return timeline
        return any_of([timeline, held_from(self.kept.evaluate(case), moved)])

    def reached(self, reckoning: Reckoning, case: Case) -> Timeline:  # noqa: ARG002 - some ask for more
        """Answer for a sentence of fixed length."""
        return between(reckoning.reached(self.fraction))

    @property
    def possible_readings(self) -> tuple[str, ...]:
        """Those of what was asked of a child count as well."""
        kept = () if self.kept is None else self.kept.possible_readings
        return tuple(dict.fromkeys((*self.readings, *kept)))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Leave out readings about what this sentence does not have."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        own = readings_of_fraction(reckoning, self.fraction)
        names = tuple(name for name in self.readings if name in own or name not in FRACTION_READINGS)
        kept = () if self.kept is None or moved_on(case) is None else self.kept.readings_used(case)
        return tuple(dict.fromkeys((*names, *kept)))

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Say where a remission counts later than the date it brings."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        reached = reckoning.reached(self.fraction)
        sure = reached.lower == reached.upper
        if sure and (computed := reckoning.fraction(self.fraction).day) < reached.lower:
            return (_GRANTED_LATER.format(part=str(self.fraction), computed=computed, reached=reached.lower),)
        return ()


@dataclass(frozen=True, eq=False, kw_only=True)
class ServedAsChild(FractionServed):
    """Ask that a child has served a fraction; the reading ``anak_floor`` can add a number of months."""

    floor_months: int

    readings = (*FRACTION_READINGS, "anak_floor")

    def reached(self, reckoning: Reckoning, case: Case) -> Timeline:
        bounds = reckoning.reached(self.fraction)
        if case.readings.anak_floor == "nine_months":
            bounds = _later(bounds, reckoning.served_bounds(self.floor_months))
        return between(bounds)


@dataclass(frozen=True, eq=False, kw_only=True)
class Served(FractionServed):
    """Ask that a fraction of the sentence is served, and that this fraction reaches a number of months."""

    floor_months: int

    asks = Text(
        id="sudah menjalani {fraction} masa pidana, paling sedikit {floor_months} bulan",
        en="{fraction} of the sentence served, at least {floor_months} months",
    )
    readings = (
        *("fraction_base", "part_day", "subsidiaries_in_fraction", "nine_month_test", "detention_credit_rounding"),
        "life_term_start",
    )

    def reached(self, reckoning: Reckoning, case: Case) -> Timeline:
        test = case.readings.nine_month_test
        if test != "served_floor" and not self._long_enough(reckoning):
            return always(NOT_MET, "below", part=str(self.fraction), term=reckoning.term, months=self.floor_months)
        bounds = reckoning.reached(self.fraction)
        if test != "fraction_threshold":
            bounds = _later(bounds, reckoning.served_bounds(self.floor_months))
        return between(bounds)

    def _long_enough(self, reckoning: Reckoning) -> bool:
        """Tell whether the fraction of the term, in months, reaches the floor."""
        months, fraction = reckoning.months, self.fraction  # compared in whole numbers
        parts = months.denominator * fraction.denominator
        return months.numerator * fraction.numerator >= self.floor_months * parts

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Say also where the nine-month tests differ, and that several terms count as one."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        notes = list(super().warnings(case))
        reached, floor = reckoning.reached(self.fraction), reckoning.served_bounds(self.floor_months)
        if case.readings.nine_month_test == "both" and reached.upper is not None and floor.upper is not None:
            if self._long_enough(reckoning):
                if reached.upper < floor.upper:
                    notes.append(_THRESHOLD_ALONE.format(months=self.floor_months, day=reached.upper))
            elif reckoning.months >= self.floor_months:  # a shorter term is over before that day
                notes += self._floor_alone(reckoning, max(reached.upper, floor.upper))
        if len(reckoning.sentence.terms) > 1:
            notes.append(_ADDED)
        return tuple(notes)

    def _floor_alone(self, reckoning: Reckoning, day: date) -> list[Text]:
        """Say when time served alone would do; a term under a year is then shut out by the Penjelasan from 2026 on."""
        if reckoning.months < _YEAR and day >= _KUHP:
            return []
        return [_FLOOR_ALONE.format(months=self.floor_months, day=day)]


_YEAR: Final = 12
_KUHP: Final = date(2026, 1, 2)
_ADDED: Final = Text(
    id="Beberapa pidana dijumlahkan dan dihitung sebagai satu: Pasal 72 ayat (2) UU 1/2023; sebelum 2 Januari 2026"
    " menurut KUHP lama [belum dikonfirmasi].",
    en="Several terms are added and count as one: Pasal 72 ayat (2) UU 1/2023; before 2 January 2026 by the old KUHP"
    " [unconfirmed].",
)
_GRANTED_LATER: Final = Text(
    id="{part} masa pidana jatuh {computed} bila semua remisi dihitung; tetapi sebuah remisi hanya dihitung sejak hari"
    " diberikan, jadi syarat ini terpenuhi {reached}.",
    en="{part} of the sentence falls on {computed} with all remissions; but a remission counts only from the day it is"
    " granted, so this condition is met on {reached}.",
)
_FLOOR_ALONE: Final = Text(
    id="Uji {months} bulan: bila hanya dibaca sebagai lama yang dijalani, syarat ini terpenuhi {day}.",
    en="Test of {months} months: read as time served alone, this condition would be met on {day}.",
)
_THRESHOLD_ALONE: Final = Text(
    id="Uji {months} bulan: bila hanya dibaca sebagai ambang lamanya pidana, harinya menjadi {day}.",
    en="Test of {months} months: read as a threshold on the term alone, the day would be {day}.",
)


def _later(one: Bounds, other: Bounds) -> Bounds:
    lower = max(one.lower, other.lower)
    if one.upper is None or other.upper is None:
        return Bounds(lower, None, tuple(dict.fromkeys(one.missing + other.missing)))
    return Bounds(lower, max(one.upper, other.upper), one.missing)


@dataclass(frozen=True, eq=False, kw_only=True)
class ExplanatoryNote(Condition):
    """Ask what Penjelasan Pasal 72 ayat (1) of the KUHP adds, as far as the readings chosen give it an effect."""

    months: int
    shortest: Duration

    code = "explanatory_note"
    lasting = frozenset({"short"})
    passing = frozenset({"in_lapas"})
    always_names_readings = True
    asks = Text(id="{months} bulan di Lapas", en="{months} months in the Lapas")
    readings = ("nine_months_where", "nine_month_test")
    phrases: ClassVar[Mapping[str, Text]] = {
        "short": Text(id="pidana {term} kurang dari {shortest}", en="the term of {term} is under {shortest}"),
        "in_lapas": Text(id="dihitung sejak masuk Lapas", en="counted from the arrival in the Lapas"),
    }

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """A life or death sentence has no nine months to count."""
        return () if case.reckoning is None else self.readings

    def evaluate(self, case: Case) -> Timeline:
        reckoning, readings = case.reckoning, case.readings
        if reckoning is None:
            return UNASKED
        if readings.nine_month_test == "served_floor" and reckoning.months < self.shortest.in_months:
            return always(NOT_MET, "short", term=reckoning.term, shortest=self.shortest.text)
        if readings.nine_months_where == "count_detention":
            return UNASKED
        since = case.person.in_lapas_since
        if since is None:
            return Timeline.constant(UNKNOWN, Reason("missing", ("in_lapas_since",)))
        return between(reckoning.served_since(since, self.months), Reason("in_lapas"))
