"""When the law is silent: the days on which it asks nothing, and what is left of an answer on the others.

Mostly the law changed for the last time before anything changed for the person. Then the answer begins with spans that
hang on the law and on the person's first status alone: they are worked out once for all whose first status is the same.
"""

from __future__ import annotations

from typing import Final

from pembinaan.core.timeline import Reason, Status, Timeline
from pembinaan.eligibility.condition import NOT_MET, where_asked

__all__ = ["Silence"]

_ALWAYS_MET: Final = (Status.MET,)


class Silence:
    """Say on which days the law does not ask, and keep an answer on those on which it does.

    Args:
        not_asked: MET where the law does not ask, UNKNOWN where that is not clear.
        met_stays: Whether an answer that is MET on every day is kept as it is.
    """

    __slots__ = ("_beginnings", "_ends", "_met_stays", "not_asked")

    def __init__(self, not_asked: Timeline, *, met_stays: bool) -> None:
        self.not_asked = not_asked
        self._met_stays = met_stays
        self._ends = not_asked.starts[-1] if not_asked.statuses[-1] is NOT_MET else None
        """From this day on the law always asks; None: in the end it does not, or that is not clear."""
        self._beginnings: tuple[dict[Reason, Timeline], ...] = ({}, {}, {})
        """What the first status becomes, by it and its reason; none with the values of a person."""

    def cut(self, timeline: Timeline) -> Timeline:
        """Keep the answer on the days on which the law asks, as :func:`where_asked` does."""
        starts, statuses, reasons = timeline
        if self._met_stays and statuses == _ALWAYS_MET:
            return timeline
        ends = self._ends
        if ends is None or (len(starts) > 1 and starts[1] <= ends) or reasons[0].values:
            return where_asked(timeline, self.not_asked)
        known = self._beginnings[statuses[0]]
        begins = known.get(reasons[0])
        if begins is None:
            begins = known[reasons[0]] = where_asked(Timeline.constant(statuses[0], reasons[0]), self.not_asked)
        return Timeline(begins.starts + starts[1:], begins.statuses + statuses[1:], begins.reasons + reasons[1:])
