"""What the library answers about an agreement, compared with what a scenario expects."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from pydantic import ValidationError

from pembinaan import PembinaanError, UnsupportedError, problems
from pembinaan.agreements import Agreement, AgreementState, RegimeKind, ReviewFinding
from pembinaan.agreements.findings import Severity
from pembinaan.agreements.maturity import maturity
from pembinaan.agreements.moves import may_move
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import in_force
from scenarios.agreements.form import AgreementScenario, Expected, Question, agreement_of

_GRAVEST = tuple(Severity)
Pair = tuple[str, object, object]
"""What is compared, what the library answers, and what is expected."""


class Answer(NamedTuple):
    """What the library says about an agreement on a day."""

    agreement: Agreement
    regime: RegimeKind
    state: AgreementState
    findings: tuple[ReviewFinding, ...]


def answer(scenario: AgreementScenario, question: Question) -> Answer | str:
    """Return what is answered, or the code with which the record or the question is refused."""
    try:
        agreement, readings = agreement_of(scenario, question), question.chosen
        return Answer(
            agreement,
            agreement.regime.kind,
            agreement.state(on=question.on, readings=readings),
            agreement.review(on=question.on, readings=readings, strict=question.strict, beside=scenario.beside),
        )
    except ValidationError as error:
        return problems(error)[0].code
    except UnsupportedError as error:
        return error.code


def unknown_law(scenario: AgreementScenario) -> list[str]:
    """List the places in ``law`` that the library does not know, one line each."""
    found = []
    for place in scenario.law:
        try:
            in_force(Citation.parse(place))
        except PembinaanError as error:
            found.append(f"law: {place}: {error}")
    return found


def misses(scenario: AgreementScenario) -> list[str]:
    """List where the answers to the questions differ from what is expected, one line each."""
    found = []
    for number, question in enumerate(scenario.questions, start=1):
        where = f"question {number} ({question.on}): "
        found += [where + line for line in differences(scenario, question)]
    return found


def differences(scenario: AgreementScenario, question: Question) -> list[str]:
    """List where one answer differs from what is expected, one sentence each."""
    expected, got = question.expect, answer(scenario, question)
    refusal = expected.refused or expected.unsupported
    if isinstance(got, str):
        return [] if got == refusal else [f"refused: {got!r}, expected {refusal!r}"]
    if refusal is not None:
        return [f"answered {got.state.code}, expected to be refused as {refusal!r}"]
    pairs = (*_of_the_state(question, got), *_of_the_review(expected, got.findings), *_of_the_moves(question, got))
    return [f"{what}: {answered!r}, expected {wanted!r}" for what, answered, wanted in pairs if answered != wanted]


def _of_the_state(question: Question, got: Answer) -> Iterator[Pair]:
    expected, state = question.expect, got.state
    said = {"regime": got.regime.value, "state": state.code.value, "in_force": state.in_force.name}
    for name, value in said.items():
        wanted = getattr(expected, name)
        if wanted is not None:
            yield name, value, str(wanted)
    if "since" in expected.model_fields_set:
        yield "since", _day(state.since), _day(expected.since)
    if expected.ever_in_force is not None:
        spans = got.agreement.state_over_time(readings=question.chosen).spans()
        yield "ever_in_force", max(span.status for span in spans).name, expected.ever_in_force
    if expected.maturity is not None:
        reached = maturity(got.agreement, on=question.on, readings=question.chosen)
        yield "maturity", reached.name, expected.maturity


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _of_the_review(expected: Expected, findings: tuple[ReviewFinding, ...]) -> Iterator[Pair]:
    wanted = expected.findings or {}
    for rule, severity in wanted.items():
        yield f"finding {rule}", _gravest(findings, rule), severity
    if expected.only:
        yield "other findings", sorted({one.id for one in findings} - set(wanted)), []
    if expected.unknown is not None:
        told = sorted(rule for rule, severity in wanted.items() if severity is not None and _is_unknown(findings, rule))
        yield "unknown", told, sorted(expected.unknown)
    for rule, paths in (expected.missing or {}).items():
        yield f"missing of {rule}", [one.missing for one in findings if one.id == rule], list(paths)
    for rule, conflict in (expected.conflicts or {}).items():
        yield f"conflict of {rule}", next((one.conflict for one in findings if one.id == rule), None), conflict
    for rule, places in (expected.cites or {}).items():
        cited = {str(cite) for one in findings if one.id == rule for cite in one.cites}
        yield f"not cited by {rule}", [place for place in places if place not in cited], []


def _gravest(findings: tuple[ReviewFinding, ...], rule: str) -> str | None:
    found = {one.severity for one in findings if one.id == rule}
    return next((severity.value for severity in _GRAVEST if severity in found), None)


def _is_unknown(findings: tuple[ReviewFinding, ...], rule: str) -> bool:
    said = {one.status for one in findings if one.id == rule}
    return said == {Status.UNKNOWN}


def _of_the_moves(question: Question, got: Answer) -> Iterator[Pair]:
    for kind, wanted in (question.expect.moves or {}).items():
        answered = may_move(got.agreement, kind, on=question.on, readings=question.chosen, strict=question.strict)
        yield f"move {kind.value}", answered.status.name, wanted
