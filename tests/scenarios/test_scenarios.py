"""Every scenario file gives what it says; PEMBINAAN_SCENARIOS names a folder with more of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scenarios.folders import read_or_fail, scenario_folders
from scenarios.form import Scenario, Working, misses, read_scenario, unknown_law

HERE = Path(__file__).parent


def folders() -> list[Path]:
    return scenario_folders("PEMBINAAN_SCENARIOS", HERE)


FILES = [path for folder in folders() for path in sorted(folder.glob("*.json"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_scenario(path: Path) -> None:
    scenario = read_or_fail(path, read_scenario)
    assert scenario.id == path.stem, "the id of a scenario is the name of its file"
    found = unknown_law(scenario) + misses(scenario)
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_the_form_is_closed() -> None:
    with pytest.raises(ValueError, match="Extra inputs"):
        Scenario.model_validate_json('{"id": "a", "about": "b", "law": ["UU 22/2022"], "extra": 1}')


def test_law_that_is_not_known_is_named() -> None:
    scenario = read_scenario(HERE / "pb-two-thirds-day.json")
    assert unknown_law(scenario) == []
    places = ("Pasal 10 UU 22/2022", "Pasal 999 UU 22/2022", "Pasal 1 UU 99/9999", "Pasal sepuluh")
    changed = Scenario(**{**dict(scenario), "law": places})
    assert [line.partition("]")[0] for line in unknown_law(changed)] == [
        "law: Pasal 999 UU 22/2022: [law.unknown_provision",
        "law: Pasal 1 UU 99/9999: [law.unknown_instrument",
        "law: Pasal sepuluh: [citation.unreadable",
    ]


def test_a_working_that_differs_is_named() -> None:
    scenario = read_scenario(HERE / "amount-released-at-once.json")
    first = scenario.questions[0]
    working = Working(ordinal=3, division="I", warnings=0, readings={"pmp_months": "three"})
    expect = first.expect.model_copy(update={"working": working})
    changed = scenario.model_copy(update={"questions": (first.model_copy(update={"expect": expect}),)})
    assert misses(changed) == [
        "question 1 (remisi_umum, 2025-08-17): working: ordinal 2, expected 3",
        "question 1 (remisi_umum, 2025-08-17): working: division 'II', expected 'I'",
        "question 1 (remisi_umum, 2025-08-17): working: reading pmp_months None, expected 'three'",
    ]
