"""Good conduct of somebody who serves life: the statement of the Lapas, and what came after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import unknown
from pembinaan.eligibility.conditions.conduct import SANCTIONED, clean_window
from pembinaan.eligibility.conditions.life import both_routes, in_a_row, or_served
from pembinaan.eligibility.conditions.record import latest
from pembinaan.eligibility.conditions.stated import Stated
from pembinaan.participants.statements import StatementSubject

__all__ = ["GoodConductInLife"]

_GOOD_CONDUCT: Final = Text(id="berkelakuan baik", en="good conduct")


@dataclass(frozen=True, eq=False, kw_only=True)
class GoodConductInLife(Stated):
    """Ask for the statement of the Lapas on good conduct, as the decree does; from 2026 ten years served also do.

    A statement speaks up to its day: a good one from before the years are served, or from before a sanction was
    over, says too little. While a sanction runs, conduct is not good.

    Attributes:
        years: The years in a row of which it must speak.
        or_years: The years of the KUHP, which also do.
    """

    years: int
    or_years: int

    code = "good_conduct"
    subject = StatementSubject.GOOD_CONDUCT
    passing = frozenset(SANCTIONED)
    asks = Text(
        id="berkelakuan baik (sejak 2026 juga cukup: {or_years} tahun dijalani)",
        en="good conduct (from 2026 on {or_years} years served also do)",
    )
    phrases: ClassVar[Mapping[str, Text]] = {**Stated.phrases, **SANCTIONED}

    def heading(self, case: Case) -> Text:
        """Leave out the years of the KUHP where this way ends with it."""
        return self.title if both_routes(case) else _GOOD_CONDUCT

    def evaluate(self, case: Case) -> Timeline:
        return or_served(case, self._conduct(case), self.or_years)

    def _conduct(self, case: Case) -> Timeline:
        """Answer by the last statement and by the sanctions: those that run, and those that it does not cover."""
        sanctions = case.person.sanctions
        mine = [item for item in case.person.statements or () if item.subject is self.subject]
        early = self._before_the_years(case)
        said = [(item.stated_on, None if item.holds and item.stated_on < early else item.holds) for item in mine]
        if sanctions is None:
            return all_of([_by_latest(said), _SANCTIONS_UNKNOWN])
        later = [
            *((item.stated_on, True) for item in mine),
            *((item.ends_on or item.imposed_on, None) for item in sanctions),
        ]
        return all_of([clean_window(sanctions, 0, case), _by_latest(said), _by_latest(later)])

    def _before_the_years(self, case: Case) -> date:
        """Return the first day on which a good statement can speak of the years; of no life sentence: any day."""
        served = in_a_row(case, self.years)
        return ALWAYS if served is None else served.upper or served.lower


def _by_latest(said: Sequence[tuple[date, bool | None]]) -> Timeline:
    """Answer by the latest word up to each day; None: it says too little of the days up to it."""
    return latest(said, _PATH, _NONE, _SAID_NO)


_PATH: Final = f"statements[{StatementSubject.GOOD_CONDUCT}]"
_NONE: Final = Reason("no_statement", (_PATH,))
_SAID_NO: Final = Reason("said_no")
_SANCTIONS_UNKNOWN: Final = unknown("sanctions")
