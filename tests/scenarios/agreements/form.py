"""The form of a scenario file about an agreement."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, JsonValue, model_validator

from pembinaan.agreements import Agreement, EventKind, RegimeKind, StateCode
from pembinaan.agreements.findings import Conflict
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.core.model import Model
from scenarios.expecting import NOTHING_EXPECTED

StatusName = Literal["MET", "NOT_MET", "UNKNOWN"]
SeverityName = Literal["ERROR", "WARN", "NOTE"]


class Expected(Model):
    """What a question must give; only what is written is compared."""

    regime: RegimeKind | None = None
    state: StateCode | None = None
    since: date | None = None
    """The day from which that state holds; null: from before any recorded event."""
    in_force: StatusName | None = None
    ever_in_force: StatusName | None = None
    """Over all days: MET: on some day it is; UNKNOWN: on some day it may be; NOT_MET: on none."""
    findings: dict[str, SeverityName | None] | None = None
    """By the id of the rule, the gravest that it finds; null: it must find nothing."""
    only: bool = False
    """Whether the findings written are all that there may be."""
    unknown: tuple[str, ...] | None = None
    """Which of those findings say that something is not known; the others must say that it is missing or wrong."""
    missing: dict[str, tuple[str, ...]] | None = None
    """By the id of the rule: the paths of the facts that its findings ask for."""
    conflicts: dict[str, Conflict | None] | None = None
    """By the id of the rule: the conflict between rule and practice that its findings carry."""
    cites: dict[str, tuple[str, ...]] | None = None
    """By the id of the rule: places that its findings must cite."""
    moves: dict[EventKind, StatusName] | None = None
    """By the kind of the event: whether it may move the agreement on that day."""
    maturity: str | None = None
    """How far it has come on that day, from L0 (an intent) to L5 (a model that another region copied)."""
    refused: str | None = None
    """The code with which the record itself is refused, with what the question supposes."""
    unsupported: str | None = None
    """The code with which the question is refused."""

    @model_validator(mode="after")
    def _compares_something(self) -> Self:
        written = {name: getattr(self, name) for name in self.model_fields_set - {"cites"}}
        places = any((self.cites or {}).values())
        if not ("since" in written or places or any(written.values())):
            raise ValueError(NOTHING_EXPECTED)
        return self


class Question(Model):
    """One question about the agreement: on which day, under which readings, and what is supposed for it."""

    on: date
    readings: AgreementReadings | None = None
    strict: tuple[Conflict, ...] = ()
    suppose: dict[str, JsonValue] | None = None
    """Fields of the agreement that stand in place of its own, for this question only."""
    expect: Expected

    @property
    def chosen(self) -> AgreementReadings:
        return self.readings or DEFAULT_AGREEMENT_READINGS


class AgreementScenario(Model):
    """One agreement and what must be answered about it."""

    id: str
    about: str
    law: tuple[str, ...] = Field(min_length=1)
    sources: tuple[str, ...] | None = None
    """Where the agreement was reported; null: it is invented."""
    supposed: str | None = None
    """What in the file nobody reported; null: nothing."""
    agreement: Agreement
    beside: tuple[Agreement, ...] = ()
    """Other agreements that run beside it."""
    questions: tuple[Question, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _says_what_is_supposed(self) -> Self:
        supposes = self.sources is None or any(question.suppose for question in self.questions)
        if (supposes or self.agreement.supposed is not None) and not self.supposed:
            message = "say in 'supposed' what nobody reported"
            raise ValueError(message)
        return self


def read_agreement_scenario(path: Path) -> AgreementScenario:
    return AgreementScenario.model_validate_json(path.read_text(encoding="utf-8"))


def agreement_of(scenario: AgreementScenario, question: Question) -> Agreement:
    """Return the agreement with what the question supposes."""
    if question.suppose is None:
        return scenario.agreement
    held = {**scenario.agreement.model_dump(mode="json"), **question.suppose}
    return Agreement.model_validate_json(json.dumps(held))
