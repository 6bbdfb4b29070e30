"""Every scenario file of an agreement gives what it says; PEMBINAAN_AGREEMENTS names a folder with more of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from pembinaan.agreements import Agreement, RegimeKind, StateCode
from pembinaan.agreements.findings import Conflict
from scenarios.agreements.answers import misses, unknown_law
from scenarios.agreements.form import AgreementScenario, Question, read_agreement_scenario
from scenarios.folders import read_or_fail, scenario_folders

HERE = Path(__file__).parent / "agreements"
BONTANG = Path(__file__).parents[2] / "examples" / "bontang" / "agreement.json"


def folders() -> list[Path]:
    return scenario_folders("PEMBINAAN_AGREEMENTS", HERE)


FILES = [path for folder in folders() for path in sorted(folder.glob("*.json"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_agreement_scenario(path: Path) -> None:
    scenario = read_or_fail(path, read_agreement_scenario)
    assert scenario.id == path.stem, "the id of a scenario is the name of its file"
    found = unknown_law(scenario) + misses(scenario)
    if found:
        pytest.fail("\n".join(found), pytrace=False)


@cache
def own() -> dict[str, AgreementScenario]:
    """Read the files of this repository, when the first test asks for them."""
    return {path.stem: read_or_fail(path, read_agreement_scenario) for path in sorted(HERE.glob("*.json"))}


def asked() -> list[Question]:
    return [question for scenario in own().values() for question in scenario.questions]


def test_bontang_is_the_example() -> None:
    assert own()["bontang"].agreement == Agreement.model_validate_json(BONTANG.read_text(encoding="utf-8"))


def test_every_state_is_asked() -> None:
    assert {question.expect.state for question in asked()} >= set(StateCode)


def test_every_regime_is_asked() -> None:
    assert {question.expect.regime for question in asked()} >= set(RegimeKind)


@pytest.mark.parametrize("conflict", get_args(Conflict))
def test_every_conflict_is_asked_with_and_without_strict(conflict: Conflict) -> None:
    """One file asks for the rule that carries it, once as it is and once taken strictly."""
    for scenario in own().values():
        plain, strict = (_carrying(scenario, conflict, strict=strict) for strict in (False, True))
        if plain & strict:
            return
    pytest.fail(f"no file asks for {conflict} with and without strict")


def _carrying(scenario: AgreementScenario, conflict: Conflict, *, strict: bool) -> set[str]:
    """Return the rules of a file that carry the conflict and whose severity is asked, taken strictly or not."""
    rules = {
        rule for one in scenario.questions for rule, name in (one.expect.conflicts or {}).items() if name == conflict
    }
    told = [one.expect.findings or {} for one in scenario.questions if (conflict in one.strict) is strict]
    return {rule for findings in told for rule in rules if findings.get(rule) is not None}


def test_a_folder_with_nothing_to_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PEMBINAAN_AGREEMENTS", str(tmp_path / "nowhere"))
    with pytest.raises(FileNotFoundError, match="names no folder"):
        folders()
    monkeypatch.setenv("PEMBINAAN_AGREEMENTS", str(tmp_path))
    with pytest.raises(FileNotFoundError, match=r"without any \.json file"):
        folders()
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    assert folders() == [HERE, tmp_path]
