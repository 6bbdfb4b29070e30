"""The form of a scenario file, and the comparison of what is expected with what is answered."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from pembinaan import UnsupportedError, decide
from pembinaan.core.model import Model
from pembinaan.eligibility.decision import DecisionRecord
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Person


class Expected(Model):
    """What a question must give; only what is written is compared."""

    status: Literal["MET", "NOT_MET", "UNKNOWN"] | None = None
    since: date | None = None
    earliest: date | None = None
    earliest_possible: date | None = None
    next_change: date | None = None
    binding: str | None = None
    missing: tuple[str, ...] | None = None
    missing_then: tuple[str, ...] | None = None
    projection: bool | None = None
    findings: dict[str, Literal["MET", "NOT_MET", "UNKNOWN"]] | None = None
    warnings: int | None = None
    unsupported: str | None = None


class Question(Model):
    """One question about the person: which right, on which day, under which readings."""

    right: str
    on: date
    readings: Readings | None = None
    expect: Expected


class Scenario(Model):
    """One person and what must be answered about them."""

    id: str
    about: str
    law: tuple[str, ...] = Field(min_length=1)
    person: Person
    questions: tuple[Question, ...] = Field(min_length=1)


def read_scenario(path: Path) -> Scenario:
    return Scenario.model_validate_json(path.read_text(encoding="utf-8"))


def answer(scenario: Scenario, question: Question) -> DecisionRecord | str:
    """Return the decision, or the code of the refusal when the question is not supported."""
    try:
        decision = decide(
            question.right, scenario.person, on=question.on, readings=question.readings or DEFAULT_READINGS
        )
    except UnsupportedError as error:
        return error.code
    return decision.record


def differences(expected: Expected, got: DecisionRecord | str) -> list[str]:
    """List where the answer differs from what is expected, one sentence each."""
    if isinstance(got, str):
        return [] if got == expected.unsupported else [f"unsupported: {got!r}, expected {expected.unsupported!r}"]
    if expected.unsupported is not None:
        return [f"answered {got.status}, expected to be refused as {expected.unsupported!r}"]
    found = []
    for name in expected.model_fields_set - {"findings", "unsupported", "warnings"}:
        if getattr(expected, name) != getattr(got, name):
            found.append(f"{name}: {getattr(got, name)!r}, expected {getattr(expected, name)!r}")
    statuses = {finding.code: finding.status for finding in got.findings}
    for code, status in (expected.findings or {}).items():
        if statuses.get(code) != status:
            found.append(f"finding {code}: {statuses.get(code)!r}, expected {status!r}")
    if expected.warnings is not None and expected.warnings != len(got.warnings):
        found.append(f"warnings: {len(got.warnings)}, expected {expected.warnings}")
    return found
