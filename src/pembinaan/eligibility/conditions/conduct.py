"""Conditions on conduct: sanctions in a window, and postponed rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of, any_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    ALWAYS_MET,
    MET,
    NOT_MET,
    UNKNOWN,
    Condition,
    agreed,
    always,
    met_outside,
    unknown,
)
from pembinaan.eligibility.conditions.kept import held_open_from, moved_on
from pembinaan.eligibility.conditions.serving import between
from pembinaan.eligibility.conditions.ways import SANCTION_IN_FIXED_WINDOW
from pembinaan.eligibility.date_readings import FRACTION_READINGS, readings_of_fraction
from pembinaan.law.data.remission_amounts import REMISI_UMUM_DAY
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.records import Sanction

__all__ = [
    "CleanBeforeFraction",
    "CleanBeforeGrant",
    "RightsNotPostponed",
]

_DAY: Final = timedelta(days=1)
_SANCTIONS_UNKNOWN: Final = unknown("sanctions")
SANCTIONED: Final[Mapping[str, Text]] = {
    "sanctioned": Text(
        id="hukuman disiplin dijatuhkan {imposed}, hari terakhirnya {last}",
        en="disciplinary sanction imposed on {imposed}, last day {last}",
    ),
    "sanctioned_open": Text(
        id="hukuman disiplin dijatuhkan {imposed}, hari terakhirnya belum diketahui",
        en="disciplinary sanction imposed on {imposed}, last day not known",
    ),
}
"""What a sanction in the window is called; where its last day is not known nothing may be said of it."""


def clean_window(sanctions: Sequence[Sanction], months: int, case: Case) -> Timeline:
    """Answer MET on the days whose window of ``months`` months before them holds no day of a sanction.

    Where the last day of a sanction is not known, the window can only be said not to be clean yet; later: UNKNOWN.
    """
    return all_of([_after(item, months, case) for item in sanctions]) if sanctions else ALWAYS_MET


def _after(sanction: Sanction, months: int, case: Case) -> Timeline:
    last = sanction.imposed_on if sanction.ends_on is None else sanction.ends_on
    clear = case.readings.counting.window_end(last + _DAY, months)
    why = sanctioned(sanction)
    after = (MET, NO_REASON) if sanction.ends_on else (UNKNOWN, Reason("missing", ("sanctions[].ends_on",)))
    return Timeline.of([(ALWAYS, MET, NO_REASON), (sanction.imposed_on, NOT_MET, why), (clear, *after)])


def sanctioned(sanction: Sanction) -> Reason:
    """Say that a sanction lies in the window."""
    if sanction.ends_on is None:
        return Reason("sanctioned_open", (), (("imposed", sanction.imposed_on),))
    return Reason("sanctioned", (), (("imposed", sanction.imposed_on), ("last", sanction.ends_on)))


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanBeforeGrant(Condition):
    """Ask for no disciplinary sanction in the months before the grant day."""

    months: int

    code = "clean_before_grant"
    asks = Text(
        id="berkelakuan baik {months} bulan terakhir",
        en="good conduct for the last {months} months",
    )
    readings: ClassVar[tuple[str, ...]] = ("remisi_conduct_window",)
    passing: ClassVar[frozenset[str]] = frozenset({*SANCTIONED, "register_f"})
    phrases: ClassVar[Mapping[str, Text]] = {
        **SANCTIONED,
        "register_f": Text(
            id="tercatat dalam Register F {imposed}, dalam masa yang dihitung",
            en="entered in Register F on {imposed}, within the period counted",
        ),
    }

    def heading(self, case: Case) -> Text:
        """Name the window that is judged."""
        return _IN_COUNTED_PERIOD if case.readings.remisi_conduct_window == "counted_period" else self.title

    def evaluate(self, case: Case) -> Timeline:
        sanctions = case.person.sanctions
        if sanctions is None:
            return _SANCTIONS_UNKNOWN
        if not sanctions:
            return ALWAYS_MET
        if case.readings.remisi_conduct_window == "six_months_before_grant":
            return clean_window(sanctions, self.months, case)
        return all_of([self._counted_period(item, case) for item in sanctions if item.register_f])

    def _counted_period(self, sanction: Sanction, case: Case) -> Timeline:
        """Answer NOT_MET up to and including the next grant day: the entry lies in the period counted for it."""
        grant = self.grant_after(sanction.imposed_on, case)
        if grant is None:
            return met_outside(sanction.imposed_on, None, UNKNOWN, Reason("missing", ("religious_days",)))
        why = Reason("register_f", (), (("imposed", sanction.imposed_on),))
        return met_outside(sanction.imposed_on, grant + _DAY, NOT_MET, why)

    def grant_after(self, day: date, case: Case) -> date | None:  # noqa: ARG002 - some grant days hang on the person
        """Return the first grant day after a day; None: not known."""
        grant = date(day.year, *REMISI_UMUM_DAY)
        return grant if grant > day else grant.replace(year=grant.year + 1)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without a sanction the reading changes nothing."""
        return () if case.person.sanctions == () else self.readings


_IN_COUNTED_PERIOD: Final = Text(
    id="berkelakuan baik: tanpa catatan Register F dalam masa yang dihitung",
    en="good conduct: no entry in Register F within the period counted",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanBeforeFraction(Condition):
    """Ask for no disciplinary sanction in at least the last months before a fraction is served.

    Attributes:
        kept: What was asked of a child: whether it stays enough after the transfer to a Lapas, no source says.
    """

    months: int
    fraction: Fraction
    kept: CleanBeforeFraction | None = None

    code = "clean_before_fraction"
    asks = Text(id="berkelakuan baik {months} bulan terakhir", en="good conduct for the last {months} months")
    readings = ("pb_conduct_window", *FRACTION_READINGS)
    passing = frozenset(SANCTIONED)
    ways = SANCTION_IN_FIXED_WINDOW
    phrases: ClassVar[Mapping[str, Text]] = {
        **SANCTIONED,
        "in_fixed_window": Text(
            id="ada hukuman disiplin dalam {months} bulan sebelum {part} masa pidana ({day})",
            en="a disciplinary sanction in the {months} months before {part} of the sentence ({day})",
        ),
        "window_open": Text(
            id="ada hukuman disiplin; belum diatur bulan-bulan mana yang dinilai",
            en="there is a disciplinary sanction; not settled which months are judged",
        ),
        "kept": Text(
            id="terpenuhi sebelum dipindahkan ke Lapas; belum diatur apakah itu tetap cukup",
            en="met before the transfer to a Lapas; not settled whether that stays enough",
        ),
    }

    def heading(self, case: Case) -> Text:
        """Name the window that is judged."""
        if case.readings.pb_conduct_window != "fixed":
            return self.title
        return _BEFORE_FRACTION.format(months=self.months, part=str(self.fraction))

    def evaluate(self, case: Case) -> Timeline:
        sanctions = case.person.sanctions
        if sanctions is None:
            return _SANCTIONS_UNKNOWN
        reckoning = case.reckoning
        if not sanctions or reckoning is None:
            return ALWAYS_MET
        moved = moved_on(case)
        if self.kept is None or moved is None:
            return self.judge(sanctions, reckoning, case)
        early = [item for item in sanctions if item.imposed_on < moved]
        late = [item for item in sanctions if item.imposed_on >= moved]
        as_child = [between(reckoning.reached(self.kept.fraction)), self.kept.judge(early, reckoning, case)]
        kept = held_open_from(all_of(as_child), moved)
        return all_of([self.judge(late, reckoning, case), any_of([self.judge(early, reckoning, case), kept])])

    def judge(self, sanctions: Sequence[Sanction], reckoning: Reckoning, case: Case) -> Timeline:
        """Answer by some of the sanctions, as the window is read."""
        reading = case.readings.pb_conduct_window
        if reading == "fixed":
            return self._fixed(sanctions, reckoning)
        rolling = clean_window(sanctions, self.months, case)
        return rolling if reading == "rolling" else agreed([rolling, self._fixed(sanctions, reckoning)], _WINDOW_OPEN)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without a sanction the readings change nothing; only a fixed window hangs on the day of the fraction."""
        reckoning = case.reckoning
        if case.person.sanctions == () or reckoning is None:
            return ()
        window = case.readings.pb_conduct_window
        return ("pb_conduct_window", *(() if window == "rolling" else readings_of_fraction(reckoning, self.fraction)))

    def _fixed(self, sanctions: Sequence[Sanction], reckoning: Reckoning) -> Timeline:
        bounds = reckoning.reached(self.fraction)
        if bounds.upper != bounds.lower:
            return Timeline.constant(UNKNOWN, Reason("missing", bounds.missing))
        start = reckoning.convention.window_start(bounds.lower, self.months)
        missing: tuple[str, ...] = ()
        for item in sanctions:
            if item.imposed_on >= bounds.lower:
                continue
            if item.imposed_on >= start or (item.ends_on is not None and item.ends_on >= start):
                return always(NOT_MET, "in_fixed_window", months=self.months, part=str(self.fraction), day=bounds.lower)
            if item.ends_on is None:
                missing = ("sanctions[].ends_on",)
        return unknown(*missing) if missing else ALWAYS_MET


_WINDOW_OPEN: Final = Reason("window_open", ("reading pb_conduct_window",))
_BEFORE_FRACTION: Final = Text(
    id="berkelakuan baik {months} bulan terakhir sebelum {part} masa pidana",
    en="good conduct for the last {months} months before {part} of the sentence",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class RightsNotPostponed(Condition):
    """Ask that no sanction that postpones the conditional rights is running."""

    code = "rights_not_postponed"
    passing = frozenset({"postponed"})
    asks = Text(id="hak tidak sedang ditunda", en="rights not postponed")
    phrases: ClassVar[Mapping[str, Text]] = {
        "postponed": Text(
            id="hak ditunda oleh hukuman disiplin, terbuka lagi {until}",
            en="rights postponed by a sanction, open again {until}",
        )
    }

    def evaluate(self, case: Case) -> Timeline:
        sanctions = case.person.sanctions
        if sanctions is None:
            return _SANCTIONS_UNKNOWN
        if not sanctions:
            return ALWAYS_MET
        return all_of([_postponed(item) for item in sanctions])


def _postponed(sanction: Sanction) -> Timeline:
    if sanction.postponements is None:
        missing = Reason("missing", ("sanctions[].postponements",))
        return met_outside(sanction.imposed_on, None, UNKNOWN, missing)
    until = max((item.until for item in sanction.postponements), default=sanction.imposed_on)
    if until == sanction.imposed_on:
        return ALWAYS_MET
    return met_outside(sanction.imposed_on, until, NOT_MET, Reason("postponed", (), (("until", until),)))
