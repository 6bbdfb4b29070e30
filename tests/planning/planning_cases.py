"""Invented people who ask for places; each test says what it changes."""

from __future__ import annotations

from datetime import date
from typing import Any

from pembinaan.core.duration import Duration
from pembinaan.eligibility.case import Case
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.instrument_rows import KriminogenikFactor
from pembinaan.participants.coaching.levels import Instrument
from pembinaan.participants.coaching.records import ItemScore, ScoredAssessment
from pembinaan.participants.people import Convict, Narapidana, Participant
from pembinaan.participants.sentence import FixedTermSentence
from pembinaan.planning.criteria import AllocationPolicy, Candidate
from pembinaan.planning.standing import PersonFacts, facts_of

ON = date(2026, 3, 1)
POLICY = AllocationPolicy(lot="undian rekaan")
FACTOR = KriminogenikFactor


def sentence(**changed: Any) -> FixedTermSentence:
    """Make a sentence of three years from 10 January 2024, so that 10 January 2027 is the first day after it."""
    facts: dict[str, Any] = {
        "terms": (Duration(years=3),),
        "clock_starts": date(2024, 1, 10),
        "judgment_final_on": date(2024, 6, 1),
        "interruptions": (),
        "remissions": (),
        "subsidiaries": (),
    }
    return FixedTermSentence(**facts | changed)


def person(reference: str = "rekaan-1", **changed: Any) -> Narapidana:
    return Narapidana(**{"reference": reference, "sentence": sentence(), "recorded_until": ON} | changed)


def needs_of(on: date = date(2026, 1, 5), **points: int) -> ScoredAssessment:
    """Make a Kriminogenik with no points but those that are given."""
    items = tuple(ItemScore(code=factor.value, points=points.get(factor.value, 0)) for factor in KriminogenikFactor)
    return ScoredAssessment(instrument=Instrument.KRIMINOGENIK, assessed_on=on, items=items)


def filed(**changed: Any) -> dict[str, CoachingFile]:
    return {"coaching": CoachingFile(**changed)}


def facts(who: Participant, policy: AllocationPolicy = POLICY, **changed: Any) -> PersonFacts:
    case = Case(who) if isinstance(who, Convict) else None
    return facts_of(
        Candidate.model_construct(person=who, wishes=None, **{"waiting_since": None} | changed), case, policy, ON
    )
