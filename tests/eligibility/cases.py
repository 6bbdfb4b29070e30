"""One invented person who meets everything, and how to change one fact of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from pembinaan.core.duration import Duration
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.fields import Masked
from pembinaan.eligibility.decision import Decision, Finding
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.law.readings import DEFAULT_READINGS
from pembinaan.participants.people import Identity, Narapidana
from pembinaan.participants.records import (
    Litmas,
    OffenceClass,
    ParticipationReport,
    Postponement,
    Predicate,
    RiskFinding,
    Sanction,
)
from pembinaan.participants.sentence import FixedTermSentence, LifeSentence, Remission, RemissionKind
from scenarios.form import Question, Scenario, read_scenario

FOR_NARAPIDANA = [code for code, right in RIGHTS.items() if "narapidana" in right.people]
"""The rights that are modelled for adults."""
GRANT_DAY = date(2025, 8, 17)
TWO_THIRDS_DAY = date(2026, 1, 10)
"""Two years, 2/3 of three, after 10 January 2024."""
OVER = date(2027, 1, 10)
LIFE = LifeSentence(clock_starts=date(2010, 5, 3), judgment_final_on=date(2010, 5, 3))
NAME, NIK, REGISTER = "Rekaan Tiga", "0000000000000003", "BI.1/0003"


def sentence(**changed: Any) -> FixedTermSentence:
    facts: dict[str, Any] = {
        "terms": (Duration(years=3),),
        "clock_starts": date(2024, 1, 10),
        "judgment_final_on": date(2024, 6, 1),
        "interruptions": (),
        "remissions": (),
        "subsidiaries": (),
    }
    return FixedTermSentence(**facts | changed)


def person(**changed: Any) -> Narapidana:
    facts: dict[str, Any] = {
        "reference": "rekaan-3",
        "identity": Identity(name=Masked(NAME), nik=Masked(NIK), register_number=Masked(REGISTER)),
        "birth_date": date(1990, 3, 5),
        "sentence": sentence(),
        "recorded_until": date(2026, 11, 24),
        "offences": (OffenceClass.UMUM,),
        "sanctions": (),
        "participation": (ParticipationReport(reported_on=date(2024, 7, 1), active=True, predicate=Predicate.BAIK),),
        "litmas": (Litmas(reported_on=date(2025, 3, 3), community_accepts=True),),
        "risk_findings": (RiskFinding(found_on=date(2025, 2, 3), reduced=True),),
        "revocations": (),
        "cmb_leaves": (),
    }
    return Narapidana(**facts | changed)


def sanction(imposed_on: date, ends_on: date | None, *postponed_until: date, register_f: bool = True) -> Sanction:
    postponements = tuple(Postponement(until=day) for day in postponed_until)
    return Sanction(imposed_on=imposed_on, ends_on=ends_on, register_f=register_f, postponements=postponements)


def remisi_umum(months: int, granted_on: date | None, kind: RemissionKind | None = RemissionKind.UMUM) -> Remission:
    return Remission(amount=Duration(months=months), granted_on=granted_on, kind=kind)


def finding(decision: Decision, code: str) -> Finding:
    """Return what was found on the condition of a code."""
    return next(item for item in decision.record.findings if item.code == code)


@cache
def scenarios() -> tuple[Scenario, ...]:
    folder = Path(__file__).parent.parent / "scenarios"
    return tuple(read_scenario(path) for path in sorted(folder.glob("*.json")))


@cache
def answered() -> tuple[tuple[Scenario, Question, Decision], ...]:
    """Every question of every scenario that is supported, with its decision."""
    return tuple(_answered())


def _answered() -> Iterator[tuple[Scenario, Question, Decision]]:
    for scenario in scenarios():
        for question in scenario.questions:
            readings = question.readings or DEFAULT_READINGS
            try:
                yield scenario, question, decide(question.right, scenario.person, on=question.on, readings=readings)
            except UnsupportedError:
                continue
