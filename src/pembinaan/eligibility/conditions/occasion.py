"""The day on which a right is given: a condition like any other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from pembinaan.core.text import LANGUAGES, Text, format_date
from pembinaan.core.timeline import ALWAYS, NO_REASON, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_MET, SUPPORTED_FROM, SUPPORTED_UNTIL, Condition

__all__ = ["GrantDay"]

_DAY: Final = timedelta(days=1)
_YEARS: Final = range(SUPPORTED_FROM.year, SUPPORTED_UNTIL.year + 1)
"""The years whose grant days are listed: those that are answered."""


@dataclass(frozen=True, eq=False, kw_only=True)
class GrantDay(Condition):
    """Ask that the day is the yearly day on which the right is given."""

    month: int
    day: int

    code = "grant_day"

    @property
    def title(self) -> Text:
        """Name the day without a year."""
        when = date(2000, self.month, self.day)
        said = Text(*(format_date(when, language).rsplit(" ", 1)[0] for language in LANGUAGES))
        return Text(id="hari pemberian: {when}", en="grant day: {when}").format(when=said)

    def evaluate(self, case: Case) -> Timeline:  # noqa: ARG002 - it is the same day for everybody
        return _every_year(self.month, self.day)


@cache
def _every_year(month: int, day: int) -> Timeline:
    spans = [(ALWAYS, NOT_MET, NO_REASON)]
    for year in _YEARS:
        spans.append((date(year, month, day), MET, NO_REASON))
        spans.append((date(year, month, day) + _DAY, NOT_MET, NO_REASON))
    return Timeline.of(spans)
