"""What a child had met before the transfer to a Lapas stays met (reading ``anak_turned_18``, ``by_place``)."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.timeline import Reason, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, UNKNOWN
from pembinaan.participants.people import AnakBinaan

__all__ = ["held_from", "held_open_from", "moved_on"]


def moved_on(case: Case) -> date | None:
    """Return the day from which the rules of Narapidana count by the place; None: they do not, or not by it."""
    person = case.person
    by_place = case.readings.anak_turned_18 == "by_place"
    return person.transferred_on if by_place and isinstance(person, AnakBinaan) else None


def held_from(timeline: Timeline, day: date) -> Timeline:
    """Hold the answer of a day from that day on."""
    known = timeline.position(day) + 1
    return Timeline(timeline.starts[:known], timeline.statuses[:known], timeline.reasons[:known])


def held_open_from(timeline: Timeline, day: date) -> Timeline:
    """Hold it, but UNKNOWN where it is MET: the sources do not say whether that stays met too."""
    return Timeline.of(
        (start, UNKNOWN, _KEPT) if status is MET else (start, status, why)
        for start, status, why in zip(*held_from(timeline, day), strict=True)
    )


_KEPT: Final = Reason("kept", ("reading anak_turned_18",))
