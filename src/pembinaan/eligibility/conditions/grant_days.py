"""Grant days that hang on the person, and good conduct before a grant without a period counted for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, Condition, unknown
from pembinaan.eligibility.conditions.conduct import CleanBeforeGrant, clean_window
from pembinaan.eligibility.holidays import estimated_days, holiday_timeline, holidays, religion_of

__all__ = ["CleanBeforeAnyGrant", "CleanBeforeHoliday", "MainHoliday"]


@dataclass(frozen=True, eq=False, kw_only=True)
class MainHoliday(Condition):
    """Ask that the day is the main holiday of the religion first recorded, as the table of days has it."""

    code = "grant_day"
    asks = Text(id="hari pemberian: hari besar agamanya", en="grant day: main holiday of the religion")
    phrases: ClassVar[Mapping[str, Text]] = {
        "estimated": Text(
            id="hari ini perkiraan, belum ditetapkan keputusan bersama", en="an estimated day, not yet decreed"
        ),
        "not_listed": Text(
            id="hari besar di luar {first} sampai {last} tidak ada dalam tabel",
            en="holidays outside of {first} to {last} are not in the table",
        ),
        "no_day_named": Text(
            id="sumber tidak menyebut hari besar agama ini; Menteri menanyakannya (Pasal 13 ayat (3) Keppres 174/1999)",
            en="no source names the main holiday; the minister asks (Pasal 13 ayat (3) Keppres 174/1999)",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        return holiday_timeline(religion_of(case))

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Name the days within the sentence that are estimated."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        days = estimated_days(case, reckoning.clock, reckoning.over(with_subsidiaries=False).upper)
        return (estimated_note(days),) if days else ()


def estimated_note(days: tuple[date, ...]) -> Text:
    """Say of these holidays that no decree has fixed them yet."""
    listed = Text.joined("; ", (Text(id="{day}", en="{day}").format(day=day) for day in days))
    return _ESTIMATED_DAYS.format(days=listed)


_ESTIMATED_DAYS: Final = Text(
    id="Hari besar ini perkiraan, belum ditetapkan keputusan bersama: {days}.",
    en="These holidays are estimated, not yet decreed: {days}.",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanBeforeHoliday(CleanBeforeGrant):
    """Ask for no disciplinary sanction in the months before the holiday on which the grant falls."""

    def grant_after(self, day: date, case: Case) -> date | None:
        """Return the first main holiday after a day; None: not known."""
        religion = religion_of(case)
        later = (item.day for item in (() if religion is None else holidays(religion)) if item.day > day)
        return next(later, None)


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanBeforeAnyGrant(CleanBeforeGrant):
    """Ask for no disciplinary sanction in the months before the grant, where no period is counted for it."""

    readings = ()

    def heading(self, case: Case) -> Text:  # noqa: ARG002 - there is one window only
        """Name the window that is judged."""
        return self.title

    def evaluate(self, case: Case) -> Timeline:
        sanctions = case.person.sanctions
        if not sanctions:
            return unknown("sanctions") if sanctions is None else ALWAYS_MET
        return clean_window(sanctions, self.months, case)
