"""Conditions on the coaching file: what they have in common, the orientation, and isolation."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from pembinaan.core.text import Text
from pembinaan.core.timeline import NO_REASON, Reason, Span, Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    MET,
    NOT_MET,
    UNKNOWN,
    Condition,
    unknown,
)
from pembinaan.law.citation import Citation
from pembinaan.participants.coaching.discipline import isolated
from pembinaan.participants.people import Convict, Participant

__all__ = ["NotIsolated", "OfFile", "Oriented"]


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
        covered = person.recorded_until if isinstance(person, Convict) else None
        return Timeline.of(map(_turned, isolated(held, recorded_until=covered).spans()))


def _turned(span: Span) -> tuple[date, Status, Reason]:
    if span.status is MET:
        return span.start, NOT_MET, Reason("isolated", (), (("start", span.start),))
    return span.start, MET if span.status is NOT_MET else UNKNOWN, span.reason
