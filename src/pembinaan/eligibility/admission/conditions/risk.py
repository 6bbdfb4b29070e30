"""How high the assessed risk may be: by the class of the ISPN or the level of the RRI, never both on one scale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar, Final, NamedTuple

from pembinaan.core.counting import CountingConvention
from pembinaan.core.errors import InvalidError
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.admission.conditions.of_file import OfFile
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_MET, UNKNOWN, Condition, unknown
from pembinaan.law.citation import Citation
from pembinaan.participants.coaching.instruments import level_of
from pembinaan.participants.coaching.levels import Instrument, RriLevel
from pembinaan.participants.coaching.records import ScoredAssessment
from pembinaan.participants.people import Participant
from pembinaan.participants.records import IspnClass

__all__ = ["IspnAtMost", "RriAtMost"]

_VALID_MONTHS: Final = 6
"""An ISPN is made again every six months (ISPN_KOTABARU, ISPN_SIBOLGA)."""
_CALENDAR: Final = CountingConvention(floor_months="calendar")


@dataclass(frozen=True, eq=False, kw_only=True)
class IspnAtMost(Condition):
    """Ask that the latest ISPN, not older than six months, gives no higher class."""

    highest: IspnClass
    cites: tuple[Citation, ...] = ()
    policy: bool = True

    code = "ispn_at_most"
    asks = Text(id="kelas ISPN paling tinggi {highest}", en="ISPN class no higher than {highest}")
    phrases: ClassVar[Mapping[str, Text]] = {
        "higher": Text(id="ISPN {assessed}: {level}", en="ISPN of {assessed}: {level}"),
        "old": Text(
            id="ISPN {assessed} sudah lebih dari enam bulan", en="the ISPN of {assessed} is older than six months"
        ),
        "differ": Text(id="dua ISPN {assessed} berbeda", en="two ISPN of {assessed} differ"),
    }

    @property
    def title(self) -> Text:
        """Name the class."""
        return self.asks.format(highest=_name(self.highest))

    def evaluate(self, case: Case) -> Timeline:
        """Answer for every day by the latest assessment of then."""
        held = case.person.assessments
        if held is None:
            return unknown("assessments")
        graded = [_Graded(one.assessed_on, one.ispn.rank, _name(one.ispn)) for one in held]
        return _by_latest(graded, self.highest.rank, "assessments", months=_VALID_MONTHS)


class _Graded(NamedTuple):
    """Hold one assessment: its day, the rank of its level, and what the level is called."""

    on: date
    rank: int
    level: str


def _by_latest(graded: Iterable[_Graded], highest: int, path: str, *, months: int) -> Timeline:
    """Answer by the latest assessment, for so many months; without one the risk is not known."""
    spans = [(ALWAYS, UNKNOWN, Reason("missing", (path,)))]
    said = ((one.on, _graded(one, highest)) for one in sorted(graded))
    for day, answer in _day_by_day(said, path):
        while spans[-1][0] >= day:  # a later assessment ends the time of an earlier one
            spans.pop()
        spans.append((day, *answer))
        spans.append((_CALENDAR.window_end(day, months), UNKNOWN, Reason("old", (path,), (("assessed", day),))))
    return Timeline.of(spans)


_Answer = tuple[Status, Reason]


def _graded(one: _Graded, highest: int) -> _Answer:
    values = (("assessed", one.on), ("level", one.level))
    return (MET, NO_REASON) if one.rank <= highest else (NOT_MET, Reason("higher", (), values))


def _day_by_day(said: Iterable[tuple[date, _Answer]], path: str) -> Iterator[tuple[date, _Answer]]:
    """Give one answer for each day, in order; where two of a day differ it is not known which holds."""
    of_day: dict[date, list[_Answer]] = {}
    for day, answer in said:
        of_day.setdefault(day, []).append(answer)
    for day, answers in sorted(of_day.items()):
        agreed = len({status for status, _ in answers}) == 1
        yield day, answers[0] if agreed else (UNKNOWN, Reason("differ", (path,), (("assessed", day),)))


@dataclass(frozen=True, eq=False, kw_only=True)
class RriAtMost(OfFile):
    """Ask that the latest scored RRI gives no higher level; no source says how long one of a Narapidana is valid."""

    highest: RriLevel

    code = "rri_at_most"
    asks = Text(id="tingkat RRI paling tinggi {highest}", en="RRI level no higher than {highest}")
    phrases: ClassVar[Mapping[str, Text]] = {
        "higher": Text(id="RRI {assessed}: {level}", en="RRI of {assessed}: {level}"),
        "incomplete": Text(id="RRI {assessed} tidak lengkap", en="the RRI of {assessed} is not complete"),
        "differ": Text(id="dua RRI {assessed} berbeda", en="two RRI of {assessed} differ"),
    }

    @property
    def title(self) -> Text:
        """Name the level."""
        return self.asks.format(highest=_name(self.highest))

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.scored
        spans = [(ALWAYS, UNKNOWN, Reason("missing", ("coaching.scored",)))]
        said = ((one.assessed_on, self._of(one)) for one in held or () if one.instrument is Instrument.RRI)
        spans += [(day, *answer) for day, answer in _day_by_day(said, "coaching.scored")]
        return Timeline.of(spans)

    def _of(self, assessment: ScoredAssessment) -> _Answer:
        """Answer by one assessment, whose level is worked out from its points."""
        assessed = ("assessed", assessment.assessed_on)
        try:
            level = level_of(assessment)
        except InvalidError:
            return UNKNOWN, Reason("incomplete", ("coaching.scored[].items",), (assessed,))
        if list(RriLevel).index(RriLevel(level)) <= self.highest.rank:
            return MET, NO_REASON
        return NOT_MET, Reason("higher", (), (assessed, ("level", _name(level))))


def _name(level: StrEnum) -> str:
    return level.value.lower().replace("_", " ")
