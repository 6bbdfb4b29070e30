"""How long cuti menjelang bebas lasts: the last remission granted, and what is open where two fall on one day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.law.readings import Readings
from pembinaan.participants.sentence import Remission

__all__ = ["leave_lengths", "remissions_by_day", "two_on_one_day"]

_DAY: Final = itemgetter(0)


def remissions_by_day(remissions: tuple[Remission, ...]) -> Iterator[tuple[date, tuple[Remission, ...]]]:
    """Give each grant day with the remissions of that day, in order; those without a day are left out."""
    dated = [(item.granted_on, item) for item in remissions if item.granted_on is not None]
    for day, group in groupby(sorted(dated, key=_DAY), key=_DAY):
        yield day, tuple(item for _, item in group)


def two_on_one_day(remissions: tuple[Remission, ...]) -> bool:
    """Tell whether a grant day brought more than one remission."""
    return any(len(items) > 1 for _, items in remissions_by_day(remissions))


def leave_lengths(last: tuple[Remission, ...], readings: Readings) -> tuple[Duration, ...]:
    """Return every length that the remissions of the last grant day can give the leave (``cmb_last_remisi``)."""
    total = last[0].amount
    if len(last) == 1:
        return (total,)
    for item in last[1:]:
        total = total + item.amount
    lengths = {"latest_single": (last[-1].amount,), "sum_of_day": (total,)}
    return lengths.get(readings.cmb_last_remisi, (*(item.amount for item in last), total))
