"""What each indicator counts above the line and below it, and which direction is good."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["INDICATORS", "Definition", "IndicatorCode", "Polarity", "RecidivismKind"]


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
