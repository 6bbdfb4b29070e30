"""Indicators: a numerator, a denominator and the direction that is good; exact, never capped, never made up."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, Self

from pydantic import model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Count, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.part import Part
from pembinaan.core.text import Text
from pembinaan.monitoring.indicator_rows import INDICATORS, Definition, IndicatorCode, Polarity, RecidivismKind

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
