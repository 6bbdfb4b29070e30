"""Conditions on Anak Binaan whose numbers the sources leave open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_MET, UNASKED, UNKNOWN, Condition, always, unknown
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import between
from pembinaan.eligibility.date_readings import FRACTION_READINGS, rounds_credit
from pembinaan.participants.reckoning import Reckoning

__all__ = ["ConductInInstitution", "MonthsServed", "NumbersKnown", "ServedBeforeLeave"]


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
        reckoning = case.reckoning
        open_ = reckoning is not None and reckoning.sentence.interruptions is None
        missing = ("sentence.interruptions",) if open_ else ()  # no number of months is counted without them
        return Timeline.constant(UNKNOWN, Reason("silent", (f"reading {self.reading}", *missing)))


@dataclass(frozen=True, eq=False, kw_only=True)
class MonthsServed(Condition):
    """Ask that a number of months is served; remission is not time served."""

    months: int

    code = "months_served"
    readings: ClassVar[tuple[str, ...]] = ("detention_credit_rounding",)
    asks = Text(id="sudah menjalani {months} bulan", en="{months} months served")

    def evaluate(self, case: Case) -> Timeline:
        return UNASKED if case.reckoning is None else between(case.reckoning.served_bounds(self.months))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only credit for detention can be rounded."""
        return self.readings if rounds_credit(case.reckoning) else ()


@dataclass(frozen=True, eq=False, kw_only=True)
class ConductInInstitution(MonthsServed):
    """Ask for months of good conduct of a child in an institution, as ``lembaga_conduct`` reads them.

    Attributes:
        fraction: What is to be served as well; the question is raised only where it takes less than the months.
        shortest: The shortest time of coaching in an institution that the law knows.
        longest: The longest.
    """

    fraction: Fraction
    shortest: int
    longest: int

    code = "conduct_in_institution"
    passing = frozenset({"months_served"})
    readings = ("lembaga_conduct", *MonthsServed.readings)
    always_names_readings = True
    asks = Text(id="berkelakuan baik paling singkat {months} bulan", en="good conduct for at least {months} months")
    phrases: ClassVar[Mapping[str, Text]] = {
        "months_served": Text(id="belum menjalani {months} bulan", en="not yet {months} months served"),
        "open": Text(
            id="belum menjalani {months} bulan; belum diatur apakah itu diminta",
            en="not yet {months} months served; not settled whether that is asked",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reading, reckoning = case.readings.lembaga_conduct, case.reckoning
        if reckoning is None or reading == "window_only":
            return UNASKED
        values = (("months", self.months),)
        if reading == "months_served":
            return between(reckoning.served_bounds(self.months), Reason("months_served", (), values))
        why = Reason("open", ("reading lembaga_conduct",), values)
        served = between(reckoning.served_bounds(self.months))
        return Timeline.of(
            (day, UNKNOWN, why) if status is NOT_MET else (day, status, reason)
            for day, status, reason in zip(*served, strict=True)
        )

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Where the fraction takes as long as the months nothing is left to read."""
        reckoning = case.reckoning
        if reckoning is None or reckoning.reached(self.fraction).lower >= reckoning.served_bounds(self.months).lower:
            return ()
        return ("lembaga_conduct", *super().readings_used(case))

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Say where the time is not one that the law knows for this penalty."""
        reckoning = case.reckoning
        if reckoning is None or self.shortest <= reckoning.months <= self.longest:
            return ()
        return (_NO_SUCH_TERM.format(shortest=self.shortest, longest=self.longest, term=reckoning.term),)


_NO_SUCH_TERM: Final = Text(
    id="Pidana pembinaan di dalam lembaga dijatuhkan {shortest} sampai {longest} bulan (Pasal 80 ayat (3) UU 11/2012);"
    " yang tercatat {term}: periksa.",
    en="Coaching in an institution is imposed for {shortest} to {longest} months (Pasal 80 ayat (3) UU 11/2012); the"
    " record says {term}: check.",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class ServedBeforeLeave(FractionServed):
    """Ask what cuti bersyarat asks of a child, as ``cb_anak`` reads it; over a ceiling it is not for children.

    Attributes:
        longest: The longest term of a child.
    """

    longest: Duration

    readings = (*FRACTION_READINGS, "cb_anak")

    def reached(self, reckoning: Reckoning, case: Case) -> Timeline:
        if reckoning.months > self.longest.in_months:
            return always(NOT_MET)
        return unknown("reading cb_anak") if case.readings.cb_anak == "unknown" else super().reached(reckoning, case)
