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

__all__ = ["SUPPORTED_YEARS", "DecadeDay", "GrantDay", "every_year"]

_DAY: Final = timedelta(days=1)
SUPPORTED_YEARS: Final = range(SUPPORTED_FROM.year, SUPPORTED_UNTIL.year + 1)
"""The years of the days that are answered: their grant days are listed."""


@dataclass(frozen=True, eq=False, kw_only=True)
class GrantDay(Condition):
    """Ask that the day is the yearly day on which the right is given."""

    month: int
    day: int

    code = "grant_day"

    @property
    def title(self) -> Text:
        """Name the day without a year."""
        when = SUPPORTED_FROM.replace(month=self.month, day=self.day)
        said = Text(*(format_date(when, language).removesuffix(f" {when.year}") for language in LANGUAGES))
        return Text(id="hari pemberian: {when}", en="grant day: {when}").format(when=said)

    def evaluate(self, case: Case) -> Timeline:  # noqa: ARG002 - it is the same day for everybody
        return every_year(self.month, self.day)


@dataclass(frozen=True, eq=False, kw_only=True)
class DecadeDay(GrantDay):
    """Ask that the day is a grant day that comes every so many years, from a first year on."""

    year: int
    step: int

    @property
    def title(self) -> Text:
        """Name the day and how often it comes."""
        when = date(self.year, self.month, self.day)
        said = Text(
            id="hari pemberian: {when}, lalu tiap {step} tahun", en="grant day: {when}, then every {step} years"
        )
        return said.format(when=when, step=self.step)

    def evaluate(self, case: Case) -> Timeline:  # noqa: ARG002 - it is the same day for everybody
        return every_year(self.month, self.day, range(self.year, SUPPORTED_YEARS.stop, self.step))


@cache
def every_year(month: int, day: int, years: range = SUPPORTED_YEARS) -> Timeline:
    """Answer MET on a day of each of the years."""
    spans = [(ALWAYS, NOT_MET, NO_REASON)]
    for each in years:
        spans.append((date(each, month, day), MET, NO_REASON))
        spans.append((date(each, month, day) + _DAY, NOT_MET, NO_REASON))
    return Timeline.of(spans)
