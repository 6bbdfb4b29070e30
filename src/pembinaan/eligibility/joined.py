"""Two answers joined: where both are open, what is missing for either is named, because one alone settles nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from pembinaan.core.timeline import Reason, Status, Timeline

__all__ = ["joined"]

_OPEN: Final = Status.UNKNOWN


def joined(one: Timeline, other: Timeline, join: Callable[[Sequence[Timeline]], Timeline]) -> Timeline:
    """Join two answers with ``all_of`` or ``any_of``, and name on each day all that keeps them open.

    The joins themselves keep the reason of the first.
    """
    found = join([one, other])
    if _OPEN not in one.statuses or _OPEN not in other.statuses:
        return found
    days = sorted({*one.starts, *other.starts})
    return Timeline.of((day, found.at(day), _reason(one, other, found, day)) for day in days)


def _reason(one: Timeline, other: Timeline, found: Timeline, day: date) -> Reason:
    first, second = one.span_at(day), other.span_at(day)
    if first.status is not _OPEN or second.status is not _OPEN:
        return found.span_at(day).reason
    return Reason("missing", tuple(dict.fromkeys(first.reason.missing + second.reason.missing)))
