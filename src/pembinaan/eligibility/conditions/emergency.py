"""Conditions of asimilasi at home in the emergency of 2020 to 2023, wave by wave.

Where it is not established which of several waves bound on a day, what all of them answer is the answer; where they
differ it is UNKNOWN (reading ``instrument_day``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline, all_of
from pembinaan.eligibility.audience import SPECIAL, Audience
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    ALWAYS_MET,
    MET,
    NOT_ASKED,
    NOT_MET,
    UNKNOWN,
    Condition,
    always,
    unknown,
)
from pembinaan.eligibility.conditions.anak import MonthsServed
from pembinaan.eligibility.conditions.lately import CleanLately
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import before_default
from pembinaan.eligibility.conditions.stated import Stated
from pembinaan.eligibility.conditions.ways import DEFAULT
from pembinaan.eligibility.date_readings import FRACTION_READINGS, readings_of_fraction, rounds_credit
from pembinaan.law.data.emergency_waves import CLOSED_FROM, FIRST_WAVE_ENDS, WAVES, WaveRow
from pembinaan.participants.reckoning import Bounds, Reckoning
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.statements import Citizenship, StatementSubject

__all__ = [
    "FIRST_WAVE",
    "CitizenshipCovered",
    "CleanForMonths",
    "FractionByCutOff",
    "NotServingDefault",
    "OffenceCovered",
    "ServedMonths",
    "WaveOpen",
]

FIRST_WAVE: Final = Audience(
    Text(id="gelombang tahun 2020", en="the wave of 2020"),
    lambda case: case.by_law(Timeline.switch(FIRST_WAVE_ENDS, MET, NOT_MET)),
)
_DAY_OPEN: Final = Reason("day_open", ("reading instrument_day",))
_DAY_OPEN_TEXT: Final = Text(
    id="hari mulai berlakunya peraturan yang baru belum dipastikan",
    en="the first day of the newer rule is not established",
)


_WAVES: Final = {"2023_06_30": WAVES, "2022_12_31": WAVES[:-1]}
"""By the reading ``emergency_last_cutoff``."""


def _possible(waves: tuple[WaveRow, ...], day: date) -> range:
    """Number the waves that may have bound on a day: the last that certainly did, and later ones that may have."""
    sure = max((at for at, row in enumerate(waves) if row.since_latest and row.since_latest <= day), default=0)
    return range(sure, sum(row.since <= day for row in waves))


@cache
def _bound(last_cut_off: str, law_of: date | None) -> dict[date, range]:
    """Give the days on which other waves may have bound than on the day before, with the numbers of those."""
    waves = _WAVES[last_cut_off]
    days = {day for row in waves for day in (row.since, row.since_latest) if day is not None}
    return {day: _possible(waves, law_of or day) for day in sorted(days)}


def _by_wave(last_cut_off: str, law_of: date | None, answers: Sequence[Timeline], *, tells: int = 0) -> Timeline:
    """Answer as all waves that may have bound on a day do; where they differ: UNKNOWN.

    Where they agree one of them tells why: the first, or with ``tells=-1`` the last.
    """
    bound = _bound(last_cut_off, law_of)
    first, rows = next(iter(bound.items()))
    spans = [(ALWAYS, MET, NOT_ASKED)]
    for day in sorted(bound.keys() | {max(day, first) for timeline in answers for day in timeline.starts}):
        rows = bound.get(day, rows)
        spans.append((day, *_agreed([answers[row] for row in rows], day, tells)))
    return Timeline.of(spans)


def _agreed(answers: Sequence[Timeline], day: date, tells: int) -> tuple[Status, Reason]:
    found = [(timeline.statuses[at], timeline.reasons[at]) for timeline in answers for at in (timeline.position(day),)]
    if len({status for status, _ in found}) == 1:
        return found[tells]
    missing = dict.fromkeys(path for status, reason in found for path in reason.missing if status is UNKNOWN)
    return UNKNOWN, Reason(_DAY_OPEN.code, (*_DAY_OPEN.missing, *missing))


@dataclass(frozen=True, eq=False, kw_only=True)
class WaveOpen(Condition):
    """Ask that the day lies in the time in which asimilasi at home was given."""

    code = "wave_open"
    lasting = frozenset({"closed"})
    asks = Text(id="asimilasi di rumah sedang diberikan", en="asimilasi at home is being given")
    phrases: ClassVar[Mapping[str, Text]] = {
        "closed": Text(id="usulan ditutup 1 Juli 2023", en="proposals closed on 1 July 2023"),
    }

    def evaluate(self, case: Case) -> Timeline:  # noqa: ARG002 - it is the same for everybody
        return _OPEN


_FIRST: Final = WAVES[0]
_OPEN: Final = Timeline.of(
    [
        (ALWAYS, UNKNOWN, _DAY_OPEN),
        (_FIRST.since_latest or _FIRST.since, MET, NO_REASON),
        (CLOSED_FROM, NOT_MET, Reason("closed")),
    ]
)


@dataclass(frozen=True, eq=False, kw_only=True)
class FractionByCutOff(FractionServed):
    """Ask that a fraction of the sentence is served on or before the cut-off of the wave."""

    code = "fraction_by_cut_off"
    passing = frozenset({"too_late"})
    readings = ("emergency_last_cutoff", *FRACTION_READINGS)
    asks = Text(
        id="{fraction} masa pidana tercapai sebelum lewat batas waktu peraturan",
        en="{fraction} of the sentence served by the cut-off of the rule",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "no_fraction": FractionServed.phrases["no_fraction"],
        "too_late": Text(
            id="{part} masa pidana tercapai {day}, sesudah batas waktu {cut_off}",
            en="{part} of the sentence on {day}, after the cut-off of {cut_off}",
        ),
        "day_open": _DAY_OPEN_TEXT,
    }

    def reached(self, reckoning: Reckoning, case: Case) -> Timeline:
        bounds, part = reckoning.reached(self.fraction), str(self.fraction)
        last_cut_off, law_of = case.readings.emergency_last_cutoff, case.law_of
        cut_offs = [row.cut_off for row in _WAVES[last_cut_off]]
        if bounds.upper != bounds.lower:
            return _by_wave(last_cut_off, law_of, [_by(bounds, cut_off, part) for cut_off in cut_offs], tells=-1)
        day = bounds.lower
        starts, statuses, reasons = _known(tuple([day > cut_off for cut_off in cut_offs]), last_cut_off, law_of)
        own = (("part", part), ("day", day))
        return Timeline(
            starts, statuses, tuple([Reason(why.code, (), own + why.values) if why.values else why for why in reasons])
        )

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Leave out readings about what this sentence does not have."""
        reckoning = case.reckoning
        own = () if reckoning is None else readings_of_fraction(reckoning, self.fraction)
        return ("emergency_last_cutoff", *own)


def _by(bounds: Bounds, cut_off: date, part: str) -> Timeline:
    if bounds.lower > cut_off:
        return always(NOT_MET, "too_late", part=part, day=bounds.lower, cut_off=cut_off)
    if bounds.upper is not None and bounds.upper <= cut_off:
        return ALWAYS_MET
    return unknown(*bounds.missing)


@lru_cache(maxsize=1024)
def _known(too_late: tuple[bool, ...], last_cut_off: str, law_of: date | None) -> Timeline:
    """Answer for a day that is known, by the waves for which it is too late; the reasons name the cut-off alone."""
    waves = zip(too_late, _WAVES[last_cut_off], strict=True)
    answers = [always(NOT_MET, "too_late", cut_off=row.cut_off) if late else ALWAYS_MET for late, row in waves]
    return _by_wave(last_cut_off, law_of, answers, tells=-1)


@dataclass(frozen=True, eq=False, kw_only=True)
class OffenceCovered(Stated):
    """Ask that the wave does not exclude the offence; for waves whose list is not in the sources, the unit says so."""

    code = "offence_covered"
    passing = frozenset({"excluded"})
    subject = StatementSubject.OFFENCE_NOT_EXCLUDED
    readings = ("emergency_narkotika", *SPECIAL.readings)
    asks = Text(id="tindak pidananya tidak dikecualikan", en="an offence that is not excluded")
    phrases: ClassVar[Mapping[str, Text]] = {
        "excluded": Text(id="tindak pidana tertentu dikecualikan", en="special offences are excluded"),
        "said_no": Text(id="menurut Lapas atau LPKA dikecualikan", en="excluded, as the unit states"),
        "no_statement": Text(
            id="daftar pengecualian belum ditemukan; keterangan Lapas atau LPKA belum ada",
            en="the list of exclusions was not found; no statement of the unit yet",
        ),
        "day_open": _DAY_OPEN_TEXT,
    }

    def evaluate(self, case: Case) -> Timeline:
        special = SPECIAL.concerns(case)
        not_special = Timeline.of(
            (day, *((NOT_MET, _EXCLUDED) if status is MET else (UNKNOWN, why) if status is UNKNOWN else _IN))
            for day, status, why in zip(*special, strict=True)
        )
        listed = (
            all_of([not_special, _NARKOTIKA[case.readings.emergency_narkotika]]) if _narkotika(case) else not_special
        )
        answers = {"special": not_special, "by_rule": super().evaluate(case), "listed": listed}
        last_cut_off = case.readings.emergency_last_cutoff
        return _by_wave(last_cut_off, case.law_of, [answers[row.excluded] for row in _WAVES[last_cut_off]])

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Where nothing but the ordinary classes can matter the readings change nothing."""
        return (self.readings[:1] if _narkotika(case) else ()) + SPECIAL.readings_used(case)


def _narkotika(case: Case) -> bool:
    return OffenceClass.NARKOTIKA in (case.person.offences or ())


_EXCLUDED: Final = Reason("excluded")
_NARKOTIKA: Final = {
    "unknown": unknown("reading emergency_narkotika"),
    "any_term": Timeline.constant(NOT_MET, _EXCLUDED),
    "from_five_years": ALWAYS_MET,
}
_IN: Final = (MET, NO_REASON)


@dataclass(frozen=True, eq=False, kw_only=True)
class CitizenshipCovered(Condition):
    """Ask for a citizen, as the wave of 2020 did."""

    code = "citizenship_covered"
    passing = frozenset({"foreigner"})
    asks = Text(id="warga negara Indonesia", en="an Indonesian citizen")
    phrases: ClassVar[Mapping[str, Text]] = {
        "foreigner": Text(
            id="warga negara asing baru ikut diberi sejak 1 Januari 2021",
            en="foreigners are included from 1 January 2021",
        )
    }

    def evaluate(self, case: Case) -> Timeline:
        citizenship = case.person.citizenship
        if citizenship is None:
            return unknown("citizenship")
        return ALWAYS_MET if citizenship is Citizenship.WNI else always(NOT_MET, "foreigner")


@dataclass(frozen=True, eq=False, kw_only=True)
class NotServingDefault(Condition):
    """Ask that no imprisonment in default of payment is being served, whatever it stands in for."""

    code = "not_serving_default"
    ways = DEFAULT
    readings = ("detention_credit_rounding",)
    asks = Text(
        id="tidak sedang menjalani pidana pengganti (subsider) karena denda atau uang pengganti tidak dibayar",
        en="not serving imprisonment in default of payment (subsider)",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "in_default": Text(
            id="pidana pokok sudah habis; sedang menjalani pidana pengganti denda atau uang pengganti",
            en="the term is over; serving imprisonment in default of payment",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None or reckoning.sentence.subsidiaries == ():
            return ALWAYS_MET
        return before_default(reckoning)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without a part of a day of credit the reading changes nothing."""
        return self.readings if rounds_credit(case.reckoning) else ()


@dataclass(frozen=True, eq=False, kw_only=True)
class ServedMonths(MonthsServed):
    """Ask that a number of months is served, as the rule of 2020 puts it."""

    code = "served_months"
    asks = Text(id="sudah menjalani paling sedikit {months} bulan", en="at least {months} months served")


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanForMonths(CleanLately):
    """Ask for no disciplinary sanction in the months before the day asked about."""

    code = "clean_for_months"
