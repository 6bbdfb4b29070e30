"""Invented people who ask for places; each test says what it changes."""

from __future__ import annotations

from datetime import date
from typing import Any

from eligibility.admission.admission_cases import agreement as in_force
from pembinaan.core.duration import Duration
from pembinaan.eligibility.case import Case
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.instrument_rows import KriminogenikFactor
from pembinaan.participants.coaching.levels import Instrument
from pembinaan.participants.coaching.records import ItemScore, ScoredAssessment
from pembinaan.participants.people import Convict, Narapidana, Participant
from pembinaan.participants.sentence import FixedTermSentence
from pembinaan.planning.allocation import Allocation
from pembinaan.planning.criteria import AllocationPolicy, Candidate
from pembinaan.planning.standing import PersonFacts, facts_of
from pembinaan.programs import Offering, OfferingPlan
from programs.program_cases import PLAN

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


# ---- offerings and people who may join them


def welding(code: str = "LAS-1", **changes: Any) -> Offering:
    """Make a class of welding of the catalogue, 2 to 27 March 2026, under an agreement supposed to be in force."""
    plan = {"code": code, "capacity": 1, "outside": False, "work": False, "agreement": in_force()} | changes
    return Offering(**{name: getattr(PLAN, name) for name in OfferingPlan.model_fields} | plan)


def candidate(reference: str, ends: date = date(2027, 1, 10), **changes: Any) -> Candidate:
    """Make somebody with a clean file whose sentence of three years is over on a day."""
    wishes, waiting = changes.pop("wishes", None), changes.pop("waiting_since", None)
    file = {"discipline": ()} | changes.pop("file", {})
    served = sentence(clock_starts=ends.replace(year=ends.year - 3), judgment_final_on=ends.replace(year=ends.year - 3))
    who = person(reference, **{"sentence": served, "coaching": CoachingFile(**file)} | changes)
    return Candidate(person=who, wishes=wishes, waiting_since=waiting)


def placed(answer: Allocation) -> dict[str, str]:
    return {place.participant_reference: place.offering for place in answer.placed}
