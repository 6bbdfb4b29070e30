"""Indicators: a numerator, a denominator and the direction that is good; exact, never capped, never made up."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from typing import Final, Self

from pydantic import model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Count, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.part import Part
from pembinaan.core.text import Text

__all__ = ["INDICATORS", "Definition", "IndicatorCode", "IndicatorValue", "Polarity", "RecidivismKind", "mean"]

DIFFERENT_INDICATORS: Final = Fault(
    "indicator.different_indicators",
    Text(id="Rata-rata memuat indikator yang berbeda.", en="The mean holds different indicators."),
    Text(id="Hitung rata-rata untuk satu indikator saja.", en="Take the mean of one indicator only."),
)
COHORT_YEARS: Final = Fault(
    "indicator.cohort_years",
    Text(id="Isian 'years' tidak sejalan dengan indikatornya.", en="'years' does not go with the indicator."),
    Text(
        id="Isi 'years' untuk RECIDIVISM_COHORT, dan kosongkan untuk yang lain.",
        en="Fill in 'years' for RECIDIVISM_COHORT, and leave it out for all others.",
    ),
)


class Polarity(StrEnum):
    """Say which direction is good."""

    HIGHER = "HIGHER"
    LOWER = "LOWER"


class RecidivismKind(StrEnum):
    """Tell two numbers apart that are both published as "residivisme"."""

    STOCK = "STOCK"
    """How many of the inmates of today were convicted before; it measures no program."""
    COHORT = "COHORT"
    """How many of those released in a period were convicted again within some years."""


class IndicatorCode(StrEnum):
    """Name the indicators."""

    PARTICIPATION_RATE = "PARTICIPATION_RATE"
    COMPLETION_RATE = "COMPLETION_RATE"
    CERTIFICATION_RATE = "CERTIFICATION_RATE"
    ATTENDANCE_RATE = "ATTENDANCE_RATE"
    PRODUCTIVE_RATE = "PRODUCTIVE_RATE"
    CLIENT_PRODUCTIVE = "CLIENT_PRODUCTIVE"
    EDUCATION_ACCESS = "EDUCATION_ACCESS"
    BEHAVIOUR_CHANGE = "BEHAVIOUR_CHANGE"
    RECIDIVISM_STOCK = "RECIDIVISM_STOCK"
    RECIDIVISM_COHORT = "RECIDIVISM_COHORT"


class Definition(Model):
    """Hold what an indicator counts."""

    numerator: Text
    """What is counted above the line."""
    denominator: Text
    """What is counted below it."""
    polarity: Polarity
    """Which direction is good."""
    published_as: Line | None = None
    """The indicator of the published lists that it is; null: a proposal of this library."""
    recidivism: RecidivismKind | None = None
    """Which of the two kinds of residivisme it is; null: neither."""
    averaged: bool = False
    """Whether the value of a year is the mean of its months, months without a denominator left out."""


def _definition(above: Text, below: Text, **more: object) -> Definition:
    return Definition.model_validate({"numerator": above, "denominator": below, "polarity": Polarity.HIGHER, **more})


INDICATORS: Final[dict[IndicatorCode, Definition]] = {
    IndicatorCode.PARTICIPATION_RATE: _definition(
        Text(id="warga binaan dengan paling sedikit satu pertemuan HADIR", en="inmates with a session HADIR or more"),
        Text(id="rata-rata jumlah narapidana", en="the mean number of narapidana"),
    ),
    IndicatorCode.COMPLETION_RATE: _definition(
        Text(id="kepesertaan yang selesai", en="enrolments that were completed"),
        Text(
            id="kepesertaan yang programnya berakhir, tanpa yang pindah atau bebas",
            en="enrolments whose program ended, without those transferred or released",
        ),
    ),
    IndicatorCode.CERTIFICATION_RATE: _definition(
        Text(id="warga binaan yang menerima sertifikat", en="inmates who received a certificate"),
        Text(id="sasaran yang direncanakan", en="the planned target"),
        published_as="I7",
    ),
    IndicatorCode.ATTENDANCE_RATE: _definition(
        Text(id="JP yang diakui", en="JP credited"),
        Text(id="JP yang ditawarkan kepada peserta", en="JP offered to those enrolled"),
    ),
    IndicatorCode.PRODUCTIVE_RATE: _definition(
        Text(id="narapidana yang bekerja dan produktif", en="narapidana who work and are productive"),
        Text(id="narapidana dalam asimilasi", en="narapidana in asimilasi"),
        published_as="I2",
    ),
    IndicatorCode.CLIENT_PRODUCTIVE: _definition(
        Text(id="Klien yang bekerja", en="Klien who work"),
        Text(id="Klien dewasa yang aktif", en="active adult Klien"),
        published_as="I8",
    ),
    IndicatorCode.EDUCATION_ACCESS: _definition(
        Text(id="yang mendapat hak pendidikan", en="those who got the right to education"),
        Text(id="warga binaan dengan latar pendidikan formal", en="inmates with formal education behind them"),
        published_as="I3",
        averaged=True,
    ),
    IndicatorCode.BEHAVIOUR_CHANGE: _definition(
        Text(id="narapidana risiko tinggi yang berubah", en="narapidana of high risk who changed"),
        Text(id="narapidana risiko tinggi dalam program", en="narapidana of high risk in a program"),
        published_as="I1",
    ),
    IndicatorCode.RECIDIVISM_STOCK: _definition(
        Text(id="warga binaan yang pernah dipidana", en="inmates convicted before"),
        Text(id="warga binaan", en="inmates"),
        polarity=Polarity.LOWER,
        published_as="I9",
        recidivism=RecidivismKind.STOCK,
    ),
    IndicatorCode.RECIDIVISM_COHORT: _definition(
        Text(id="yang bebas lalu dipidana lagi dalam sekian tahun", en="those released and convicted again in time"),
        Text(id="yang bebas dalam kurun itu", en="those released in the period"),
        polarity=Polarity.LOWER,
        published_as="I9",
        recidivism=RecidivismKind.COHORT,
    ),
}
"""What each indicator counts; of the two kinds of residivisme only the cohort speaks of what a program did."""


class IndicatorValue(Model):
    """Hold the counts of one indicator for one period; the value is worked out and never stored.

    Raises:
        ValidationError: ``indicator.cohort_years``.

    Example:
        >>> working = IndicatorValue(code=IndicatorCode.PRODUCTIVE_RATE, period="2022-H1", numerator=11, denominator=11)
        >>> working.value
        Fraction(1, 1)
    """

    code: IndicatorCode
    """Which indicator."""
    period: Line
    """The period, such as ``2026-05`` or ``2022-H1``."""
    numerator: Count
    """What is counted above the line."""
    denominator: Count
    """What is counted below it."""
    target: Part | None = None
    """What was aimed at, as a part of the whole; null: nothing, or not known."""
    years: Positive | None = None
    """Within how many years after release (RECIDIVISM_COHORT only)."""

    @model_validator(mode="after")
    def _years_of_a_cohort(self) -> Self:
        if (self.years is not None) != (self.code is IndicatorCode.RECIDIVISM_COHORT):
            raise COHORT_YEARS.invalid()
        return self

    @property
    def value(self) -> Fraction | None:
        """The part of the whole; None: not available, since there is nothing below the line."""
        return Fraction(self.numerator, self.denominator) if self.denominator else None

    @property
    def achievement(self) -> Fraction | None:
        """The value by its target, not capped; None: not available.

        Only where higher is better: how achievement is counted where lower is better is told by no source.
        """
        if self.value is None or not self.target or INDICATORS[self.code].polarity is Polarity.LOWER:
            return None
        return self.value / self.target


def mean(values: Sequence[IndicatorValue]) -> Fraction | None:
    """Take the mean of several periods, as EDUCATION_ACCESS does of months.

    Args:
        values: One indicator in several periods.

    Returns:
        The mean of the values that are available; None where none is.

    Raises:
        InvalidError: ``indicator.different_indicators``.
    """
    if len({(item.code, item.years) for item in values}) > 1:
        raise DIFFERENT_INDICATORS.error("values")
    known = [item.value for item in values if item.value is not None]
    return sum(known, Fraction(0)) / len(known) if known else None
