"""Conditions on recent conduct, where no day of the sentence is the reference: the day asked about is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNASKED, UNKNOWN, Condition, unknown
from pembinaan.eligibility.conditions.conduct import SANCTIONED, clean_window, sanctioned
from pembinaan.eligibility.conditions.serving import RETURN_MISSING, still_away
from pembinaan.eligibility.conditions.ways import REGISTER_F
from pembinaan.participants.records import Sanction
from pembinaan.participants.sentence import Interruption, InterruptionKind

__all__ = ["CleanBeforeAsimilasi", "CleanLately", "CleanThisYear", "HeldSinceReturn", "NotInRegisterF"]

_SANCTIONS_UNKNOWN: Final = unknown("sanctions")


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanLately(Condition):
    """Ask for no disciplinary sanction in the last months; the law names no reference day, so they end on the day."""

    months: int

    code = "clean_lately"
    passing: ClassVar[frozenset[str]] = frozenset(SANCTIONED)
    asks = Text(id="berkelakuan baik {months} bulan terakhir", en="good conduct for the last {months} months")
    phrases: ClassVar[Mapping[str, Text]] = SANCTIONED

    def heading(self, case: Case) -> Text:
        """Name the months that are asked under the readings chosen."""
        return self.asks.format(months=self.asked(case))

    def asked(self, case: Case) -> int:  # noqa: ARG002 - some ask by a reading
        """Return the months that are asked."""
        return self.months

    def evaluate(self, case: Case) -> Timeline:
        return self.within(self.asked(case), case)

    def within(self, months: int, case: Case) -> Timeline:
        """Answer for a number of months."""
        sanctions = case.person.sanctions
        return _SANCTIONS_UNKNOWN if sanctions is None else clean_window(sanctions, months, case)


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanBeforeAsimilasi(CleanLately):
    """Ask for clean months before asimilasi: how many, the reading ``asimilasi_conduct_months`` says.

    Attributes:
        longer: The months under ``nine``; None: the law leaves nothing to read.
    """

    longer: int | None = None

    readings: ClassVar[tuple[str, ...]] = ("asimilasi_conduct_months",)

    def asked(self, case: Case) -> int:
        if self.longer is None or case.readings.asimilasi_conduct_months == "six":
            return self.months
        return self.longer

    @property
    def possible_readings(self) -> tuple[str, ...]:
        """Without a longer window nothing is left to read."""
        return () if self.longer is None else self.readings

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without a sanction the number of months changes nothing."""
        return () if case.person.sanctions == () else self.possible_readings


@dataclass(frozen=True, eq=False, kw_only=True)
class HeldSinceReturn(CleanBeforeAsimilasi):
    """Ask, where detention was interrupted, that the months of good conduct are counted from the return.

    Whether a hospital stay interrupts detention is the question of the reading ``remisi_clock_hospital``.
    """

    code = "held_since_return"
    passing = frozenset({"away", "returned"})
    readings = ("asimilasi_conduct_months", "remisi_clock_hospital")
    asks = Text(id="sudah {months} bulan sejak kembali ditahan", en="{months} months since the return to custody")
    phrases: ClassVar[Mapping[str, Text]] = {
        "returned": Text(id="penahanan terputus, kembali {back}", en="custody was interrupted, back on {back}"),
        "away": Text(id="penahanan sedang terputus", en="custody is interrupted"),
        "hospital": Text(
            id="belum diatur apakah pembantaran memutus penahanan",
            en="not settled whether a hospital stay interrupts custody",
        ),
    }

    def within(self, months: int, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return UNASKED
        if reckoning.sentence.interruptions is None:
            return unknown("sentence.interruptions")
        if not reckoning.interruptions:
            return UNASKED
        breaks = [item for item in reckoning.interruptions if _interrupts(item, case) != "no"]
        return all_of([_since(item, months, case) for item in breaks])

    @property
    def possible_readings(self) -> tuple[str, ...]:
        """A hospital stay may be an interruption, however many months are asked."""
        return self.readings[1:] if self.longer is None else self.readings

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only an interruption raises a question, and only a hospital stay that of its kind."""
        away = () if case.reckoning is None else case.reckoning.interruptions
        in_hospital = any(map(_in_hospital, away))
        return tuple(name for name in self.possible_readings if away and (name != _CLOCK_HOSPITAL or in_hospital))


_CLOCK_HOSPITAL: Final = "remisi_clock_hospital"


def _since(item: Interruption, months: int, case: Case) -> Timeline:
    """Answer MET from so many months after the return on."""
    start, back = item.start, item.end
    known = back is not None
    back = back if back is not None else still_away(item, case.person.recorded_until)
    again = case.readings.counting.window_end(back, months)
    after = (MET, NO_REASON) if known else (UNKNOWN, RETURN_MISSING)
    returned = Reason("returned", (), (("back", back),)) if known else Reason("away")
    spans = [(ALWAYS, MET, NO_REASON), (start, NOT_MET, Reason("away")), (back, NOT_MET, returned), (again, *after)]
    return Timeline.of(spans) if _interrupts(item, case) == "yes" else _open(Timeline.of(spans))


def _in_hospital(item: Interruption) -> bool:
    return item.kind is InterruptionKind.PEMBANTARAN


def _interrupts(item: Interruption, case: Case) -> str:
    """Tell whether time away interrupts detention: yes, no or open."""
    if not _in_hospital(item):
        return "yes"
    return _HOSPITAL[case.readings.remisi_clock_hospital]


_HOSPITAL: Final = {"restarts": "yes", "goes_on": "no", "unknown": "open"}
_HOSPITAL_OPEN: Final = Reason("hospital", ("reading remisi_clock_hospital",))


def _open(timeline: Timeline) -> Timeline:
    """Leave open what hangs on whether a hospital stay interrupts detention."""
    return Timeline.of(
        (day, UNKNOWN, _HOSPITAL_OPEN) if status is not MET else (day, status, why)
        for day, status, why in zip(*timeline, strict=True)
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanThisYear(Condition):
    """Ask for no disciplinary sanction in the current calendar year (tahun berjalan) of the day asked about.

    Whether one of an earlier year that still ran in this year counts is the question of the reading ``cmk_year``.
    """

    code = "clean_this_year"
    readings = ("cmk_year",)
    passing = frozenset(SANCTIONED)
    asks = Text(id="berkelakuan baik dalam tahun berjalan (tahun ini)", en="good conduct in the current year")
    phrases: ClassVar[Mapping[str, Text]] = {
        **SANCTIONED,
        "over_new_year": Text(
            id="hukuman disiplin {imposed} berlanjut sesudah tahun baru; belum diatur apakah tahun itu tertutup",
            en="the sanction of {imposed} runs over new year; not settled whether that year is closed",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        sanctions, reading = case.person.sanctions, case.readings.cmk_year
        if sanctions is None:
            return _SANCTIONS_UNKNOWN
        return all_of([_until_new_year(item, reading) for item in sanctions]) if sanctions else ALWAYS_MET

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only a sanction that runs, or may run, over new year raises the question."""
        sanctions = case.person.sanctions
        return self.readings if sanctions is None or any(map(_over_new_year, sanctions)) else ()


def _over_new_year(item: Sanction) -> bool:
    return item.ends_on is None or item.ends_on.year > item.imposed_on.year


def _until_new_year(item: Sanction, reading: str) -> Timeline:
    """Close the year of the sanction, and the later years in which it runs as far as the reading says."""
    last = item.imposed_on if item.ends_on is None else item.ends_on
    values = (("imposed", item.imposed_on), ("last", last))
    spans = [(ALWAYS, MET, NO_REASON), (item.imposed_on, NOT_MET, sanctioned(item))]
    after = (MET, NO_REASON)
    if reading != "imposed" and item.ends_on is None:
        open_reading = () if reading == "running" else ("reading cmk_year",)
        after = (UNKNOWN, Reason("missing", (*open_reading, "sanctions[].ends_on")))
    if reading == "unknown":
        spans.append((_new_year(item.imposed_on), UNKNOWN, Reason("over_new_year", ("reading cmk_year",), values)))
    closed = item.imposed_on if reading == "imposed" else last
    return Timeline.of([*spans, (_new_year(closed), *after)])


def _new_year(day: date) -> date:
    return date(day.year + 1, 1, 1)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotInRegisterF(CleanLately):
    """Ask that a child does not stand in Register F; of which time, the reading ``cmb_anak_register_f`` says."""

    code = "not_in_register_f"
    passing = frozenset({"entered"})
    ways = REGISTER_F
    readings = ("cmb_anak_register_f",)
    asks = Text(id="tidak tercatat dalam Register F", en="not entered in Register F")
    phrases: ClassVar[Mapping[str, Text]] = {
        "entered": Text(id="tercatat dalam Register F {imposed}", en="entered in Register F on {imposed}"),
        "older": Text(
            id="tercatat dalam Register F {imposed}; belum diatur sampai kapan itu menutup",
            en="entered in Register F on {imposed}; not settled for how long that closes the leave",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        sanctions = case.person.sanctions
        if sanctions is None:
            return _SANCTIONS_UNKNOWN
        entries = [item.imposed_on for item in sanctions if item.register_f]
        return all_of([self._entered(day, case) for day in entries]) if entries else ALWAYS_MET

    def _entered(self, imposed: date, case: Case) -> Timeline:
        reading, value = case.readings.cmb_anak_register_f, (("imposed", imposed),)
        spans = [(ALWAYS, MET, NO_REASON), (imposed, NOT_MET, Reason("entered", (), value))]
        if reading != "ever":
            later = case.readings.counting.window_end(imposed, self.months)
            older = (UNKNOWN, Reason("older", ("reading cmb_anak_register_f",), value))
            spans.append((later, *((MET, NO_REASON) if reading == "last_months" else older)))
        return Timeline.of(spans)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without an entry there is nothing to read."""
        sanctions = case.person.sanctions
        return self.readings if sanctions is None or any(item.register_f for item in sanctions) else ()
