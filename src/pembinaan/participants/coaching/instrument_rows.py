"""The four instruments in tables: their items, the points of each, and where each level ends.

All numbers are those of public application code (SECONDARY), not of the annexes of the decrees, which were not read.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from pembinaan.participants.coaching.levels import AnakRisk, KriminogenikLevel, RriLevel
from pembinaan.participants.records import IspnClass

__all__ = [
    "CHILD_ASPECTS",
    "CHILD_ENDS",
    "CHILD_ITEMS",
    "CHILD_NEED_ENDS",
    "FACTOR_ENDS",
    "ISPN_ENDS",
    "ISPN_LEAST",
    "KRIMINOGENIK_ENDS",
    "RRI_ENDS",
    "RRI_ITEMS",
    "KriminogenikFactor",
]


class KriminogenikFactor(StrEnum):
    """Name the seven factors of the Kriminogenik."""

    KELUARGA_PERNIKAHAN = "KELUARGA_PERNIKAHAN"
    PENDIDIKAN_PEKERJAAN = "PENDIDIKAN_PEKERJAAN"
    NARKOBA_ALKOHOL = "NARKOBA_ALKOHOL"
    HUBUNGAN_SOSIAL = "HUBUNGAN_SOSIAL"
    WAKTU_LUANG = "WAKTU_LUANG"
    MANAJEMEN_KEUANGAN = "MANAJEMEN_KEUANGAN"
    SIKAP_ANTI_SOSIAL = "SIKAP_ANTI_SOSIAL"


ISPN_ENDS: Final[tuple[tuple[int, IspnClass], ...]] = (
    (4468, IspnClass.MINIMUM),
    (5641, IspnClass.MEDIUM),
    (7698, IspnClass.MAKSIMUM),
)
"""The highest score of each class in hundredths; above the last is super maksimum."""
ISPN_LEAST: Final = 3685
"""No score is lower, in hundredths: with nothing at all the formula of public code gives 36.856 (rounding is open)."""

RRI_ITEMS: Final[Mapping[str, tuple[int, ...]]] = {
    "A1": (0, 3),  # first detained at 16 or younger
    "A2": (0, 1),  # an earlier prison sentence
    "A3": (0, 1),  # three articles or more
    "A4": (0, 1),  # a violation during reintegration
    "A5": (0, 2, 4),  # earlier verdicts: none, one or two, three or more
    "A6": (0, 1),  # a record of bad conduct in custody
    "A7": (0, 1),  # suspended or expelled from school
    "A8": (0, 1),  # family or partner convicted
    "A9": (0, 1, 2, 3),  # substances: none, alcohol, narcotics, both
    "A10": (0, 1),  # without work for twelve months in a row
}
"""Part A of the RRI: the points that each item can have; the names of the items are ours."""
RRI_ENDS: Final = (
    (6, RriLevel.RENDAH),
    (11, RriLevel.SEDANG),
    (15, RriLevel.TINGGI),
    (17, RriLevel.SANGAT_TINGGI),
)
"""The highest total of each level of the RRI."""

_LEVELS: Final = tuple(KriminogenikLevel)


def _ends(*highest: int) -> tuple[tuple[int, KriminogenikLevel], ...]:
    return tuple(zip(highest, _LEVELS, strict=False))


FACTOR_ENDS: Final[Mapping[KriminogenikFactor, tuple[tuple[int, KriminogenikLevel], ...]]] = {
    KriminogenikFactor.KELUARGA_PERNIKAHAN: _ends(1, 3, 5, 6),
    KriminogenikFactor.PENDIDIKAN_PEKERJAAN: _ends(2, 6, 8, 10),
    KriminogenikFactor.NARKOBA_ALKOHOL: _ends(1, 4, 5, 6),
    KriminogenikFactor.HUBUNGAN_SOSIAL: _ends(1, 3, 4, 5),
    KriminogenikFactor.WAKTU_LUANG: _ends(0, 1, 2),
    KriminogenikFactor.MANAJEMEN_KEUANGAN: _ends(0, 1, 2),
    KriminogenikFactor.SIKAP_ANTI_SOSIAL: _ends(1, 4, 6, 7),
}
"""The highest points of each level by factor; two factors have no fourth level."""
KRIMINOGENIK_ENDS: Final = _ends(10, 22, 29, 38)
"""The highest total of each level of the Kriminogenik."""

CHILD_ITEMS: Final = ("RISIKO", "PELINDUNG")
"""The sums of the instrument for children: factors of risk and factors that protect; the names are ours."""
CHILD_ENDS: Final = ((13, AnakRisk.RENDAH), (26, AnakRisk.MENENGAH), (40, AnakRisk.TINGGI))
"""The highest difference of both for each level."""
CHILD_ASPECTS: Final[Mapping[str, int]] = {
    "PENDIDIKAN_PEKERJAAN": 12,
    "ALKOHOL_NARKOBA": 4,
    "KEUANGAN_WAKTU_LUANG": 6,
    "KELUARGA": 8,
    "ANTI_SOSIAL": 5,
    "LAIN": 7,
}
"""The most points of each aspect of the Kriminogenik for children."""
CHILD_NEED_ENDS: Final = (13, 28, 42)
"""The highest total of each of its three bands, which no source names."""
