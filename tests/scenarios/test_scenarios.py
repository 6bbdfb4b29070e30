"""Every scenario file gives what it says; PEMBINAAN_SCENARIOS names a folder with more of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from pembinaan import problems
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import in_force
from scenarios.form import Scenario, amount, answer, differences, read_scenario

HERE = Path(__file__).parent


def folders() -> list[Path]:
    extra = os.environ.get("PEMBINAAN_SCENARIOS")
    if extra and not Path(extra).is_dir():
        message = f"PEMBINAAN_SCENARIOS names no folder: {extra}"
        raise FileNotFoundError(message)
    if extra and not list(Path(extra).glob("*.json")):
        message = f"PEMBINAAN_SCENARIOS names a folder without any .json file: {extra}"
        raise FileNotFoundError(message)
    return [HERE, *([Path(extra)] if extra else [])]


FILES = [path for folder in folders() for path in sorted(folder.glob("*.json"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_scenario(path: Path) -> None:
    try:
        scenario = read_scenario(path)
    except ValidationError as error:
        pytest.fail("\n".join(problem.line("en") for problem in problems(error)), pytrace=False)
    assert scenario.id == path.stem, "the id of a scenario is the name of its file"
    found = [
        f"question {number} ({question.right}, {question.on}): {difference}"
        for number, question in enumerate(scenario.questions, start=1)
        for difference in differences(question.expect, answer(scenario, question))
    ]
    found += [
        f"question {number}: amount {amount(scenario, question)}, expected {question.expect.amount}"
        for number, question in enumerate(scenario.questions, start=1)
        if question.expect.amount is not None and question.expect.amount != amount(scenario, question)
    ]
    if found:
        pytest.fail("\n".join(found), pytrace=False)


OURS = sorted(HERE.glob("*.json"))


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_scenario_cites_law_that_is_known(path: Path) -> None:
    for text in read_scenario(path).law:
        in_force(Citation.parse(text))


def test_every_question_expects_something() -> None:
    for path in OURS:
        for question in read_scenario(path).questions:
            assert question.expect.model_fields_set, path.stem


def test_the_form_is_closed() -> None:
    with pytest.raises(ValueError, match="Extra inputs"):
        Scenario.model_validate_json('{"id": "a", "about": "b", "law": ["UU 22/2022"], "extra": 1}')
