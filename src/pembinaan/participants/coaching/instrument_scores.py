"""The level that a number of points gives, by the tables of each instrument."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeVar

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.instrument_rows import (
    FACTOR_ENDS,
    ISPN_ENDS,
    ISPN_LEAST,
    KRIMINOGENIK_ENDS,
    RRI_ENDS,
    RRI_ITEMS,
    KriminogenikFactor,
)
from pembinaan.participants.coaching.levels import KriminogenikLevel, RriLevel
from pembinaan.participants.records import IspnClass

__all__ = [
    "ITEMS_MISSING",
    "NOT_POSSIBLE",
    "complete",
    "factor_level",
    "ispn_class",
    "kriminogenik_asked",
    "kriminogenik_level",
    "level_within",
    "rri_level",
    "rri_total",
]

ITEMS_MISSING: Final = Fault(
    "assessment.items_missing",
    Text(id="Hasil asesmen tidak lengkap.", en="The assessment is not complete."),
    Text(
        id="Isi setiap butir tepat sekali; ISPN: isi 'hundredths'.",
        en="Fill in each item exactly once; for the ISPN 'hundredths'.",
    ),
)
NOT_POSSIBLE: Final = Fault(
    "assessment.points_not_possible",
    Text(id="Instrumen ini tidak mengenal nilai itu.", en="This instrument has no such number of points."),
    Text(id="Periksa nilainya pada formulir asesmen.", en="Check the points on the form of the assessment."),
)
_ASKED_FROM: Final = 7

L = TypeVar("L")


def level_within(points: int, ends: Sequence[tuple[int, L]]) -> L:
    """Return the level whose range holds the points.

    Raises:
        InvalidError: ``assessment.points_not_possible``.
    """
    for highest, level in ends:
        if 0 <= points <= highest:
            return level
    raise NOT_POSSIBLE.error("points")


def ispn_class(hundredths: int) -> IspnClass:
    """Return the placement class of an ISPN score.

    The classes are published to two decimals (44.68, 44.69), so a score between them belongs to none: how it is
    rounded is open. The score is therefore given in hundredths, as it is printed: 5700 for 57.00. Less than the formula
    gives for nothing at all is refused.

    Raises:
        InvalidError: ``assessment.points_not_possible``.

    Example:
        >>> ispn_class(4468).value, ispn_class(4469).value
        ('minimum', 'medium')

    Source: Kepdirjen PAS-58.OT.02.02/2019, by public application code (SECONDARY).
    """
    if hundredths < ISPN_LEAST:
        raise NOT_POSSIBLE.error("hundredths")
    return next((level for highest, level in ISPN_ENDS if hundredths <= highest), IspnClass.SUPER_MAKSIMUM)


def rri_level(total: int) -> RriLevel:
    """Return the level of a total of part A of the RRI, 0 to 17.

    Whether the factors of parts B, C and D change the level is open; they do not change it here.

    Raises:
        InvalidError: ``assessment.points_not_possible``.

    Example:
        >>> rri_level(11).value, rri_level(12).value
        ('SEDANG', 'TINGGI')

    Source: Kepdirjen PAS-31.OT.02.02/2021, by public application code (SECONDARY).
    """
    return level_within(total, RRI_ENDS)


def rri_total(points: Mapping[str, int]) -> int:
    """Add up part A of the RRI.

    Args:
        points: The points by item, ``A1`` to ``A10``.

    Raises:
        InvalidError: ``assessment.items_missing`` or ``assessment.points_not_possible``.
    """
    complete(points, RRI_ITEMS)
    if any(points[code] not in possible for code, possible in RRI_ITEMS.items()):
        raise NOT_POSSIBLE.error("items")
    return sum(points.values())


def kriminogenik_asked(total: int, *, ticked: bool | None, narcotics: bool | None) -> Status:
    """Tell whether the Kriminogenik is to be filled in after the RRI.

    Args:
        total: The total of part A.
        ticked: Whether a factor of part B, C or D is ticked; None: not known.
        narcotics: Whether the offence is one of narcotics; None: not known.

    Raises:
        InvalidError: ``assessment.points_not_possible``.
    """
    rri_level(total)
    if total >= _ASKED_FROM or ticked or narcotics:
        return Status.MET
    return Status.UNKNOWN if ticked is None or narcotics is None else Status.NOT_MET


def factor_level(factor: KriminogenikFactor, points: int) -> KriminogenikLevel:
    """Return the level of one factor of the Kriminogenik.

    Raises:
        InvalidError: ``assessment.points_not_possible``.

    Source: Kepdirjen PAS-31.OT.02.02/2021, by public application code (SECONDARY).
    """
    return level_within(points, FACTOR_ENDS[factor])


def kriminogenik_level(total: int) -> KriminogenikLevel:
    """Return the level of a total of the Kriminogenik, 0 to 38.

    Raises:
        InvalidError: ``assessment.points_not_possible``.

    Source: Kepdirjen PAS-31.OT.02.02/2021, by public application code (SECONDARY).
    """
    return level_within(total, KRIMINOGENIK_ENDS)


def complete(points: Mapping[str, int], asked: Iterable[str]) -> None:
    """Refuse points that are not those of exactly the items asked.

    Raises:
        InvalidError: ``assessment.items_missing``.
    """
    if points.keys() != set(asked):
        raise ITEMS_MISSING.error("items")
