"""The level of risk and the band of need of a child, by the instrument for children."""

from __future__ import annotations

from collections.abc import Mapping

from pembinaan.participants.coaching.instrument_rows import CHILD_ASPECTS, CHILD_ENDS, CHILD_NEED_ENDS
from pembinaan.participants.coaching.instrument_scores import NOT_POSSIBLE, complete, level_within
from pembinaan.participants.coaching.levels import AnakRisk

__all__ = ["child_need_band", "child_risk"]


def child_risk(risk: int, protecting: int) -> AnakRisk:
    """Return the level of risk of a child.

    Args:
        risk: The sum of the factors of risk.
        protecting: The sum of the factors that protect, which is taken off.

    Raises:
        InvalidError: ``assessment.points_not_possible``: the difference is below 0 or above 40.

    Source: public application code (SECONDARY).
    """
    return level_within(risk - protecting, CHILD_ENDS)


def child_need_band(points: Mapping[str, int]) -> int:
    """Return the band of the Kriminogenik of a child, 0 the lowest and 2 the highest; no source names the bands.

    Args:
        points: The points by aspect, as in ``CHILD_ASPECTS``.

    Raises:
        InvalidError: ``assessment.items_missing`` or ``assessment.points_not_possible``.
    """
    complete(points, CHILD_ASPECTS)
    if any(not 0 <= points[aspect] <= most for aspect, most in CHILD_ASPECTS.items()):
        raise NOT_POSSIBLE.error("points")
    return level_within(sum(points.values()), tuple((highest, band) for band, highest in enumerate(CHILD_NEED_ENDS)))
