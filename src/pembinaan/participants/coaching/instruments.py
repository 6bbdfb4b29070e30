"""The level of a scored assessment, by its own instrument; a level is worked out, never written down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.participants.coaching.child_scores import child_need_band, child_risk
from pembinaan.participants.coaching.instrument_rows import CHILD_ITEMS, RRI_ITEMS, KriminogenikFactor
from pembinaan.participants.coaching.instrument_scores import (
    ITEMS_MISSING,
    complete,
    factor_level,
    ispn_class,
    kriminogenik_asked,
    kriminogenik_level,
    rri_level,
    rri_total,
)
from pembinaan.participants.coaching.levels import AnakRisk, Instrument, KriminogenikLevel, RriLevel
from pembinaan.participants.coaching.scored import ScoredAssessment
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

WRONG_INSTRUMENT: Final = Fault(
    "assessment.wrong_instrument",
    Text(id="Asesmen ini dari instrumen lain.", en="The assessment is of another instrument."),
    Text(id="Pakai asesmen {instrument}.", en="Use an assessment by {instrument}."),
)


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
        InvalidError: ``assessment.wrong_instrument``, ``assessment.items_missing`` or
            ``assessment.points_not_possible``.
    """
    level = level_of(assessment)
    if not isinstance(level, IspnClass):
        raise WRONG_INSTRUMENT.error("instrument", instrument=Instrument.ISPN.value)
    return Assessment(assessed_on=assessment.assessed_on, ispn=level)


def _points(assessment: ScoredAssessment, asked: Iterable[str]) -> dict[str, int]:
    points = {item.code: item.points for item in assessment.items}
    if len(points) < len(assessment.items):
        raise ITEMS_MISSING.error("items")
    complete(points, asked)
    return points
