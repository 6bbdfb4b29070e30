"""What several tests of the registry ask, and the day on which the sources were checked."""

from __future__ import annotations

from datetime import date

from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import InForce, in_force

CHECKED_ON = date(2026, 11, 24)
STRUCK = (
    "Pasal 34A ayat (1) huruf a PP 99/2012",
    "Pasal 34A ayat (3) PP 99/2012",
    "Pasal 43A ayat (1) huruf a PP 99/2012",
    "Pasal 43A ayat (3) PP 99/2012",
)
"""The clauses that Putusan MA 28P/HUM/2021 struck."""


def status_on(text: str, day: str) -> Status:
    """Tell whether a place binds on a day."""
    return in_force(Citation.parse(text)).at(date.fromisoformat(day))


def is_ordered(period: InForce) -> bool:
    """Tell whether the days of a period that are known come in their order."""
    days = [day for day in (period.since, period.since_latest, period.until, period.until_latest) if day is not None]
    return days == sorted(days)
