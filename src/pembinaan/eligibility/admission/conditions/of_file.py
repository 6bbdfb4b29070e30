"""Conditions on the coaching file: what they have in common, the orientation, and isolation."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    MET,
    NOT_MET,
    UNKNOWN,
    Condition,
    met_outside,
    unknown,
)
from pembinaan.law.citation import Citation
from pembinaan.participants.people import Convict, Participant

__all__ = ["NotIsolated", "OfFile", "Oriented"]

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, eq=False, kw_only=True)
class OfFile(Condition):
    """Ask what the file of anybody shows, whether or not a sentence is served.

    On what it rests stands in the rule that asks it, beside the condition, so it cites nothing itself.
    """

    cites: tuple[Citation, ...] = ()
    policy: bool = True

    def evaluate(self, case: Case) -> Timeline:
        """Answer for every day by the file."""
        return self.judge(case.person)

    @abstractmethod
    def judge(self, person: Participant) -> Timeline:
        """Answer for every day by the file of this person."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Oriented(OfFile):
    """Ask that the admisi-orientasi is finished."""

    code = "oriented"
    asks = Text(id="sudah selesai admisi-orientasi", en="the admisi-orientasi is finished")

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.orientation
        if held is None:
            return unknown("coaching.orientation")
        if held.end is None:
            open_end = Reason("missing", ("coaching.orientation.end",))
            return Timeline.switch(held.start, NOT_MET, UNKNOWN, NO_REASON, open_end)
        return Timeline.switch(held.end, NOT_MET, MET)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotIsolated(OfFile):
    """Ask that no isolation runs."""

    code = "not_isolated"
    passing = frozenset({"isolated"})
    asks = Text(id="tidak sedang diasingkan", en="not in isolation")
    phrases: ClassVar[Mapping[str, Text]] = {
        "isolated": Text(id="diasingkan sejak {start}", en="in isolation since {start}"),
    }

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.discipline
        if held is None:
            return unknown("coaching.discipline")
        covered = person.recorded_until if isinstance(person, Convict) else None
        return all_of(_out_of(item.isolation, covered) for item in held if item.isolation is not None)


def _out_of(isolation: Period, covered: date | None) -> Timeline:
    """Answer NOT_MET while it runs; where its end is not known, as far as the record goes, then UNKNOWN."""
    start, end = isolation.start, isolation.end
    why = Reason("isolated", (), (("start", start),))
    if end is not None:
        return met_outside(start, end, NOT_MET, why)
    later = (UNKNOWN, Reason("missing", ("coaching.discipline[].isolation.end",)))
    return Timeline.of([(ALWAYS, MET, NO_REASON), (start, NOT_MET, why), (max(start, covered or start) + _DAY, *later)])
