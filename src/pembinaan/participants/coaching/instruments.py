"""The level that a score gives, by each of four instruments; a level is worked out, never written down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeVar

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.instrument_rows import (
    CHILD_ASPECTS,
    CHILD_ENDS,
    CHILD_ITEMS,
    CHILD_NEED_ENDS,
    FACTOR_ENDS,
    ISPN_ENDS,
    KRIMINOGENIK_ENDS,
    RRI_ENDS,
    RRI_ITEMS,
    KriminogenikFactor,
)
from pembinaan.participants.coaching.levels import AnakRisk, Instrument, KriminogenikLevel, RriLevel
from pembinaan.participants.coaching.records import ScoredAssessment
from pembinaan.participants.records import Assessment, IspnClass

__all__ = [
    "child_need_band",
    "child_risk",
    "factor_level",
    "factor_levels",
    "ispn_assessment",
    "ispn_class",
    "kriminogenik_asked",
    "kriminogenik_level",
    "level_of",
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
WRONG_INSTRUMENT: Final = Fault(
    "assessment.wrong_instrument",
    Text(id="Asesmen ini dari instrumen lain.", en="The assessment is of another instrument."),
    Text(id="Pakai asesmen {instrument}.", en="Use an assessment by {instrument}."),
)
_ASKED_FROM: Final = 7

L = TypeVar("L")


def _level(points: int, ends: Sequence[tuple[int, L]]) -> L:
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
    rounded is open. The score is therefore given in hundredths, as it is printed.

    Example:
        >>> ispn_class(4468).value, ispn_class(4469).value
        ('minimum', 'medium')

    Source: Kepdirjen PAS-58.OT.02.02/2019, by public application code (SECONDARY).
    """
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
    return _level(total, RRI_ENDS)


def rri_total(points: Mapping[str, int]) -> int:
    """Add up part A of the RRI.

    Args:
        points: The points by item, ``A1`` to ``A10``.

    Raises:
        InvalidError: ``assessment.items_missing`` or ``assessment.points_not_possible``.
    """
    _complete(points, RRI_ITEMS)
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
    return _level(points, FACTOR_ENDS[factor])


def factor_levels(assessment: ScoredAssessment) -> dict[KriminogenikFactor, KriminogenikLevel]:
    """Return the level of every factor of a Kriminogenik.

    Raises:
        InvalidError: ``assessment.wrong_instrument``, ``assessment.items_missing`` or
            ``assessment.points_not_possible``.
    """
    if assessment.instrument is not Instrument.KRIMINOGENIK:
        raise WRONG_INSTRUMENT.error("instrument", instrument=Instrument.KRIMINOGENIK.value)
    points = _points(assessment, KriminogenikFactor)
    return {factor: factor_level(factor, points[factor]) for factor in KriminogenikFactor}


def kriminogenik_level(total: int) -> KriminogenikLevel:
    """Return the level of a total of the Kriminogenik, 0 to 38.

    Raises:
        InvalidError: ``assessment.points_not_possible``.

    Source: Kepdirjen PAS-31.OT.02.02/2021, by public application code (SECONDARY).
    """
    return _level(total, KRIMINOGENIK_ENDS)


def child_risk(risk: int, protecting: int) -> AnakRisk:
    """Return the level of risk of a child.

    Args:
        risk: The sum of the factors of risk.
        protecting: The sum of the factors that protect, which is taken off.

    Raises:
        InvalidError: ``assessment.points_not_possible``: the difference is below 0 or above 40.

    Source: public application code (SECONDARY).
    """
    return _level(risk - protecting, CHILD_ENDS)


def child_need_band(points: Mapping[str, int]) -> int:
    """Return the band of the Kriminogenik of a child, 0 the lowest and 2 the highest; no source names the bands.

    Args:
        points: The points by aspect, as in ``CHILD_ASPECTS``.

    Raises:
        InvalidError: ``assessment.items_missing`` or ``assessment.points_not_possible``.
    """
    _complete(points, CHILD_ASPECTS)
    if any(not 0 <= points[aspect] <= most for aspect, most in CHILD_ASPECTS.items()):
        raise NOT_POSSIBLE.error("points")
    return _level(sum(points.values()), tuple((highest, band) for band, highest in enumerate(CHILD_NEED_ENDS)))


def level_of(assessment: ScoredAssessment) -> IspnClass | RriLevel | KriminogenikLevel | AnakRisk:
    """Work out the level of a scored assessment by its own instrument.

    What the paper claims (``claimed_level``) is never read.

    Raises:
        InvalidError: ``assessment.items_missing`` or ``assessment.points_not_possible``.

    Example:
        >>> from datetime import date
        >>> level_of(ScoredAssessment(instrument=Instrument.ISPN, assessed_on=date(2026, 5, 4), hundredths=5642)).value
        'maksimum'
    """
    if assessment.instrument is Instrument.ISPN:
        if assessment.hundredths is None:
            raise ITEMS_MISSING.error("hundredths")
        return ispn_class(assessment.hundredths)
    if assessment.instrument is Instrument.RRI:
        return rri_level(rri_total(_points(assessment, RRI_ITEMS)))
    if assessment.instrument is Instrument.ANAK:
        points = _points(assessment, CHILD_ITEMS)
        return child_risk(points["RISIKO"], points["PELINDUNG"])
    factor_levels(assessment)
    return kriminogenik_level(sum(item.points for item in assessment.items))


def ispn_assessment(assessment: ScoredAssessment) -> Assessment:
    """Make of a scored ISPN the assessment that rights read.

    Raises:
        InvalidError: ``assessment.wrong_instrument`` or ``assessment.items_missing``.
    """
    level = level_of(assessment)
    if not isinstance(level, IspnClass):
        raise WRONG_INSTRUMENT.error("instrument", instrument=Instrument.ISPN.value)
    return Assessment(assessed_on=assessment.assessed_on, ispn=level)


def _points(assessment: ScoredAssessment, asked: Iterable[str]) -> dict[str, int]:
    points = {item.code: item.points for item in assessment.items}
    if len(points) < len(assessment.items):
        raise ITEMS_MISSING.error("items")
    _complete(points, asked)
    return points


def _complete(points: Mapping[str, int], asked: Iterable[str]) -> None:
    if points.keys() != set(asked):
        raise ITEMS_MISSING.error("items")
