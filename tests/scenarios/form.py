"""The form of a scenario file, and the comparison of what is expected with what is answered."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from pembinaan import PembinaanError, RemissionAmount, UnsupportedError, decide, leave_window, remission_amount
from pembinaan.core.model import Model
from pembinaan.eligibility.decision import DecisionRecord
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import in_force
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Person
from scenarios.expecting import NOTHING_EXPECTED

_COMPARED_ALONE = {"amount", "cites", "findings", "leave", "readings", "unsupported", "warnings", "working"}
"""What is compared in a way of its own; null there compares nothing."""


class Working(Model):
    """What the working of an amount must say; only what is written is compared."""

    ordinal: int | None = None
    """The number of the grant day among those on which enough was served; null: it does not count."""
    days_served: int | None = None
    division: Literal["I", "II"] | None = None
    """I: a part of the sentence is cut. II: released at once. null: not known."""
    readings: dict[str, str | None] | None = None
    """Readings that the working must name, with their value; null: it must not name it."""
    warnings: int | None = None
    missing: tuple[str, ...] | None = None
    """Of an amount that is refused: the facts on which it depends."""

    def compares(self) -> bool:
        """Tell whether anything in it is compared."""
        return bool(self.model_fields_set - {"readings"} or self.readings)


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
    findings: dict[str, Literal["MET", "NOT_MET", "UNKNOWN"] | None] | None = None
    """By the code of the condition; null: the law does not ask for it on that day."""
    cites: dict[str, tuple[str, ...]] | None = None
    """By the code of the condition: exactly the places that bind on that day."""
    readings: dict[str, str | None] | None = None
    """Readings that the answer must name, with their value; null: it must not name it."""
    warnings: int | None = None
    amount: str | None = None
    """For remisi and pengurangan masa pidana: the amount of that grant day (ISO 8601), or the code of the refusal."""
    working: Working | None = None
    """How that amount is found."""
    leave: str | None = None
    """For a leave: its first and its last day with a stroke between them, or the code of the refusal."""
    unsupported: str | None = None

    @model_validator(mode="after")
    def _compares_something(self) -> Self:
        working = self.working is not None and self.working.compares()
        compared = self.model_fields_set - _COMPARED_ALONE or self.warnings is not None or working
        if not (compared or any(getattr(self, name) for name in _COMPARED_ALONE - {"warnings", "working"})):
            raise ValueError(NOTHING_EXPECTED)
        return self


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


def found_amount(scenario: Scenario, question: Question) -> RemissionAmount | PembinaanError:
    """Return what the right asked about brings on that day, or the refusal."""
    readings = question.readings or DEFAULT_READINGS
    try:
        return remission_amount(question.right, scenario.person, on=question.on, readings=readings)
    except PembinaanError as error:
        return error


def amount(scenario: Scenario, question: Question) -> str:
    """Return the amount that the right asked about brings on that day, or the code of the refusal."""
    found = found_amount(scenario, question)
    return found.code if isinstance(found, PembinaanError) else str(found.amount)


def working(scenario: Scenario, question: Question) -> list[str]:
    """List where the working of the amount differs from what is expected, one sentence each."""
    expected = question.expect.working
    if expected is None:
        return []
    found = found_amount(scenario, question)
    named = {} if isinstance(found, PembinaanError) else {item.name: item.value for item in found.readings}
    said = {name: getattr(found, name, None) for name in ("ordinal", "days_served", "division", "missing")}
    said["warnings"] = len(getattr(found, "warnings", ()))
    pairs = [(name, said[name], getattr(expected, name)) for name in said if name in expected.model_fields_set]
    pairs += [(f"reading {name}", named.get(name), value) for name, value in (expected.readings or {}).items()]
    return [f"working: {what} {got!r}, expected {want!r}" for what, got, want in pairs if got != want]


def leave(scenario: Scenario, question: Question) -> str:
    """Return the first and the last day of a leave granted on that day, or the code of the refusal."""
    readings = question.readings or DEFAULT_READINGS
    try:
        window = leave_window(question.right, scenario.person, on=question.on, readings=readings)
    except PembinaanError as error:
        return error.code
    return f"{window.first_day}/{window.last_day}"


def unknown_law(scenario: Scenario) -> list[str]:
    """List the places in ``law`` that the library does not know, one line each."""
    found = []
    for place in scenario.law:
        try:
            in_force(Citation.parse(place))
        except PembinaanError as error:
            found.append(f"law: {place}: {error}")
    return found


def misses(scenario: Scenario) -> list[str]:
    """List where the answers to the questions differ from what is expected, one line each."""
    found = []
    for number, question in enumerate(scenario.questions, start=1):
        where = f"question {number} ({question.right}, {question.on}): "
        found += [where + line for line in differences(question.expect, answer(scenario, question))]
        measures = (("amount", amount, question.expect.amount), ("leave", leave, question.expect.leave))
        measured = [(what, find(scenario, question), want) for what, find, want in measures if want is not None]
        found += [f"{where}{what}: {got!r}, expected {want!r}" for what, got, want in measured if got != want]
        found += [where + line for line in working(scenario, question)]
    return found


def differences(expected: Expected, got: DecisionRecord | str) -> list[str]:
    """List where the answer differs from what is expected, one sentence each."""
    if isinstance(got, str):
        return [] if got == expected.unsupported else [f"unsupported: {got!r}, expected {expected.unsupported!r}"]
    if expected.unsupported is not None:
        return [f"answered {got.status}, expected to be refused as {expected.unsupported!r}"]
    pairs: list[tuple[str, object, object]] = [
        (name, getattr(got, name), getattr(expected, name)) for name in expected.model_fields_set - _COMPARED_ALONE
    ]
    findings = {finding.code: finding for finding in got.findings}
    for code, status in (expected.findings or {}).items():
        pairs.append((f"finding {code}", findings[code].status if code in findings else None, status))
    for code, places in (expected.cites or {}).items():
        cited = tuple(str(source.citation) for source in findings[code].sources) if code in findings else None
        pairs.append((f"cites of {code}", cited, places))
    readings = {reading.name: reading.value for reading in got.readings}
    pairs += [(f"reading {name}", readings.get(name), value) for name, value in (expected.readings or {}).items()]
    if expected.warnings is not None:
        pairs.append(("warnings", len(got.warnings), expected.warnings))
    return [f"{what}: {answered!r}, expected {wanted!r}" for what, answered, wanted in pairs if answered != wanted]
