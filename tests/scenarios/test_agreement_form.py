"""The form of the scenario files about agreements refuses what does not fit, and each difference is named."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from pydantic import JsonValue, ValidationError

from pembinaan.agreements import EventKind, RegimeKind, StateCode
from scenarios.agreements.answers import misses, unknown_law
from scenarios.agreements.form import AgreementScenario, Expected, Question, read_agreement_scenario

HERE = Path(__file__).parent / "agreements"
BONTANG, CIAMIS = (read_agreement_scenario(HERE / f"{name}.json") for name in ("bontang", "ciamis"))


def test_the_form_is_closed() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        AgreementScenario.model_validate_json('{"id": "a", "about": "b", "law": ["UU 22/2022"], "extra": 1}')


def test_what_nobody_reported_must_be_named() -> None:
    held = CIAMIS.model_dump(mode="json")
    for changes in ({"supposed": None}, {"sources": None, "supposed": None}, {"supposed": ""}):
        with pytest.raises(ValidationError, match="say in 'supposed' what nobody reported"):
            AgreementScenario.model_validate_json(json.dumps({**held, **changes}))
    reported = [{**question, "suppose": None} for question in held["questions"]]
    AgreementScenario.model_validate_json(json.dumps({**held, "questions": reported, "supposed": None}))


def test_law_that_is_not_known_is_named() -> None:
    changed = BONTANG.model_copy(update={"law": ("Pasal 999 UU 22/2022", "Pasal sepuluh")})
    assert [line.partition("]")[0] for line in unknown_law(changed)] == [
        "law: Pasal 999 UU 22/2022: [law.unknown_provision",
        "law: Pasal sepuluh: [citation.unreadable",
    ]


def asked(suppose: dict[str, JsonValue] | None = None, **expect: object) -> list[str]:
    """Return what differs where the one question about Bontang expects this."""
    question = Question(on=date(2026, 2, 13), suppose=suppose, expect=Expected(**expect))
    return misses(BONTANG.model_copy(update={"questions": (question,)}))


def test_each_difference_is_named() -> None:
    where = "question 1 (2026-02-13): "
    got = asked(
        regime=RegimeKind.KSDPK,
        state=StateCode.BERLAKU,
        since=None,
        in_force="MET",
        ever_in_force="MET",
        maturity="L4",
        findings={"D1": None, "B2": "NOTE", "D2": "WARN"},
        only=True,
        unknown=(),
        missing={"D1": ("kind",)},
        conflicts={"D1": "C2"},
        cites={"D1": ("Pasal 1 UU 1/1",)},
        moves={EventKind.DICATAT: "MET"},
    )
    assert all(line.startswith(where) for line in got)
    assert [line.removeprefix(where).partition(":")[0] for line in got] == [
        *(
            "regime",
            "state",
            "in_force",
            "since",
            "ever_in_force",
            "maturity",
            "finding D1",
            "finding B2",
            "finding D2",
        ),
        *("other findings", "unknown", "missing of D1", "conflict of D1", "not cited by D1", "move DICATAT"),
    ]
    assert f"{where}state: 'DITAWARKAN', expected 'BERLAKU'" in got


def test_a_refusal_and_an_answer_are_told_apart() -> None:
    assert asked({"parties": []}, state=StateCode.BERLAKU) == [
        "question 1 (2026-02-13): refused: 'agreement.too_few_parties', expected None"
    ]
    assert asked(unsupported="agreement.no_partner") == [
        "question 1 (2026-02-13): answered DITAWARKAN, expected to be refused as 'agreement.no_partner'"
    ]
