"""Grant days that hang on the person, what one year brings, and conduct where no period is counted for the grant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, NOT_MET, UNKNOWN, Condition, met_outside, unknown
from pembinaan.eligibility.conditions.conduct import CleanBeforeGrant, clean_window
from pembinaan.eligibility.holidays import estimated_days, holiday_timeline, holidays, religion_of
from pembinaan.participants.sentence import Remission, RemissionKind

__all__ = ["CleanBeforeAnyGrant", "CleanBeforeHoliday", "MainHoliday", "OneInTheYear"]

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, eq=False, kw_only=True)
class MainHoliday(Condition):
    """Ask that the day is the main holiday of the religion first recorded, as the table of days has it."""

    code = "grant_day"
    asks = Text(id="hari pemberian: hari besar agamanya", en="grant day: main holiday of the religion")
    phrases: ClassVar[Mapping[str, Text]] = {
        "estimated": Text(
            id="hari besar diperkirakan {day}, belum ditetapkan keputusan bersama",
            en="the holiday is expected on {day}, not yet decreed",
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


@dataclass(frozen=True, eq=False, kw_only=True)
class OneInTheYear(Condition):
    """Ask that no special grant was made on an earlier day of the same calendar year.

    A late grant is not one of them: it makes up for a main holiday of an earlier year.
    """

    code = "one_in_the_year"
    passing = frozenset({"given"})
    asks = Text(id="belum ada pemberian khusus pada tahun itu", en="no special grant in that year yet")
    phrases: ClassVar[Mapping[str, Text]] = {
        "given": Text(
            id="pemberian khusus tahun itu sudah ada, {granted}", en="the special grant of that year was on {granted}"
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return ALWAYS_MET
        remissions = reckoning.sentence.remissions
        if not remissions:
            return unknown("sentence.remissions") if remissions is None else ALWAYS_MET
        until = case.person.recorded_until
        return all_of([_rest_of_year(item, until) for item in remissions if item.kind in _SPECIAL])


_SPECIAL: Final = frozenset({RemissionKind.KHUSUS, None})
"""The kinds of remission that are, or may be, a special one."""


def _rest_of_year(item: Remission, recorded_until: date | None) -> Timeline:
    """Answer for the rest of the year of a grant; one of an unknown day may be of any year that is on record."""
    granted, missing = item.granted_on, () if item.kind is RemissionKind.KHUSUS else ("sentence.remissions[].kind",)
    if granted is None:
        end = None if recorded_until is None else _next_year(recorded_until)
        return met_outside(ALWAYS, end, UNKNOWN, Reason("missing", ("sentence.remissions[].granted_on", *missing)))
    status, why = (UNKNOWN, Reason("missing", missing)) if missing else (NOT_MET, _given(granted))
    return met_outside(granted + _DAY, _next_year(granted), status, why)


def _given(granted: date) -> Reason:
    return Reason("given", (), (("granted", granted),))


def _next_year(day: date) -> date:
    return date(day.year + 1, 1, 1)
