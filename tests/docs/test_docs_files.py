"""The files that pages offer for copying are read and answered as the pages say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown_examples import fenced

from golden.golden_cases import folder_checks
from pembinaan.core.model import Model
from pembinaan.eligibility.decision import DecisionRecord, Finding, ReadingUsed
from pembinaan.participants import records, sentence
from pembinaan.participants.people import Narapidana
from scenarios.form import Expected, Question, Scenario, Working, amount, misses, unknown_law

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "howto" / "write-a-scenario.md").read_text(encoding="utf-8")
(EXAMPLE,) = fenced(PAGE, "json")


def test_the_example_scenario_holds():
    scenario = Scenario.model_validate_json(EXAMPLE)
    assert unknown_law(scenario) + misses(scenario) == []
    amounts = [(question.expect.amount, amount(scenario, question)) for question in scenario.questions]
    assert [wanted == got for wanted, got in amounts if wanted is not None] == [True]


def test_the_example_scenario_has_the_name_that_the_page_gives_it():
    assert f"`{Scenario.model_validate_json(EXAMPLE).id}.json`" in PAGE


def test_the_failure_is_the_one_that_the_page_shows():
    changed = EXAMPLE.replace('"since": "2025-10-12"', '"since": "2026-01-10"')
    assert changed != EXAMPLE
    (shown,) = fenced(PAGE, "text")
    assert misses(Scenario.model_validate_json(changed)) == shown.splitlines()


FORMS = [
    *(Scenario, Question, Expected, Working, Narapidana),
    *(value for value in vars(sentence).values() if isinstance(value, type) and issubclass(value, Model)),
    *(value for value in vars(records).values() if isinstance(value, type) and issubclass(value, Model)),
]


@pytest.mark.parametrize("form", [form for form in FORMS if form is not Model], ids=lambda form: form.__name__)
def test_every_field_of_the_form_is_explained(form: type[Model]):
    said = set(re.findall(r"`([a-z_0-9]+)`", PAGE))
    assert not set(form.model_fields) - said - {"kind"}


@pytest.mark.parametrize("form", [DecisionRecord, Finding, ReadingUsed], ids=lambda form: form.__name__)
def test_every_field_of_a_decision_is_explained(form: type[Model]):
    page = (DOCS / "howto" / "use-from-another-language.md").read_text(encoding="utf-8")
    (table,) = re.findall(r"^\| field \| meaning \|\n(?:\|.*\n)+", page, flags=re.MULTILINE)
    assert not set(form.model_fields) - set(re.findall(r"`([a-z_]+)`", table))


def test_the_golden_example_is_right(tmp_path: Path):
    page = (DOCS / "explanation" / "how-dates-are-counted.md").read_text(encoding="utf-8")
    (example,) = fenced(page, "json")
    (tmp_path / "own.json").write_text(example, encoding="utf-8")
    assert [check.miss() for check in folder_checks(tmp_path)] == [None]
