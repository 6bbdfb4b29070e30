"""F4: what is counted of programs: indicators and capacity."""

from pembinaan.monitoring.capacity import CapacityConflict, CapacityFact, CapacityFacts
from pembinaan.monitoring.indicator import (
    INDICATORS,
    Definition,
    IndicatorCode,
    IndicatorValue,
    Polarity,
    RecidivismKind,
    mean,
)

__all__ = [
    "INDICATORS",
    "CapacityConflict",
    "CapacityFact",
    "CapacityFacts",
    "Definition",
    "IndicatorCode",
    "IndicatorValue",
    "Polarity",
    "RecidivismKind",
    "mean",
]
