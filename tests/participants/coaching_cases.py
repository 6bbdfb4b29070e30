"""Short ways to write the coaching file of invented people."""

from __future__ import annotations

from datetime import date
from typing import Any

from people_made_up import sentence

from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import DisciplineLevel, Instrument, StageCode, TppRole, TppSubject
from pembinaan.participants.coaching.records import (
    DisciplineCase,
    ScoredAssessment,
    StageRecord,
    TppCase,
    TppSession,
)
from pembinaan.participants.people import Narapidana

WHO = "rekaan-1"


def convict(*terms: str, file: dict[str, Any] | None = None, **facts: Any) -> Narapidana:
    """Make a Narapidana of two years from 12 December 2020: 1/3 on 9 August 2021, 1/2 on 12 December 2021, 2/3 on
    11 April 2022, over on 12 December 2022.

    By hand, a month of a rest being thirty days: 8 months are 240 days; 12 months a calendar year; 16 months a year
    and 120 days.
    """
    coaching = None if file is None else CoachingFile(**file)
    held = {"sentence": sentence(*terms)} | facts
    return Narapidana(reference=WHO, coaching=coaching, **held)


def stage(code: str, start: date, end: date | None = None, tpp: str | None = "T-1") -> StageRecord:
    return StageRecord(stage=StageCode(code), start=start, end=end, tpp=tpp)


def session(on: date, recommends: bool | None = True, **facts: Any) -> TppSession:
    case = TppCase(reference=WHO, subject=TppSubject.TAHAP, recommends=recommends)
    return TppSession(**{"id": "T-1", "on": on, "data": tuple(TppRole), "cases": (case,)} | facts)


def ispn(on: date, hundredths: int | None = 4468, **facts: Any) -> ScoredAssessment:
    return ScoredAssessment(instrument=Instrument.ISPN, assessed_on=on, hundredths=hundredths, **facts)


def case(level: str, on: date, **facts: Any) -> DisciplineCase:
    return DisciplineCase(level=DisciplineLevel(level), on=on, **facts)


def told(findings: Any) -> list[tuple[str, str, str]]:
    """List findings by rule, status and path."""
    return [(finding.id, finding.status.name, finding.path) for finding in findings]
