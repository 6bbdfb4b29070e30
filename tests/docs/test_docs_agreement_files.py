"""The page on scenarios of agreements explains every field, and its example is answered as it says."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

import pytest
from markdown_examples import fenced

from pembinaan.agreements import (
    actors,
    changes,
    clauses,
    contents,
    coordination,
    documents,
    events,
    figures,
    kinds,
    money,
    participation,
    parties,
    signatories,
    terms,
    work_plan,
)
from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.core.model import Model
from scenarios.agreements.answers import misses, unknown_law
from scenarios.agreements.form import AgreementScenario, Expected, Question

PAGE = (Path(__file__).parents[2] / "docs" / "howto" / "write-an-agreement-scenario.md").read_text(encoding="utf-8")
(EXAMPLE,) = fenced(PAGE, "json")
SAID = set(re.findall(r"`([A-Za-z_0-9]+)`", PAGE))
MODULES = (
    *(actors, changes, clauses, contents, coordination, documents, events, figures, kinds),
    *(money, participation, parties, signatories, terms, work_plan),
)
HELD = {value for module in MODULES for value in vars(module).values() if isinstance(value, type)}
FORMS = [AgreementScenario, Question, Expected, Agreement, AgreementReadings]
FORMS += sorted((one for one in HELD if issubclass(one, Model) and one is not Model), key=lambda one: one.__name__)
NOT_WRITTEN = {StrEnum, parties.Role, work_plan.ActivityStatus}
"""The roles are named by the first and the last; the status of an activity is worked out, never written."""
WORDS = sorted((one for one in HELD - NOT_WRITTEN if issubclass(one, StrEnum)), key=lambda one: one.__name__)


def test_the_example_holds():
    scenario = AgreementScenario.model_validate_json(EXAMPLE)
    assert unknown_law(scenario) + misses(scenario) == []
    assert f"`{scenario.id}.json`" in PAGE


def test_the_failure_is_the_one_that_the_page_shows():
    changed = EXAMPLE.replace('"S2": "ERROR"', '"S2": null').replace(
        '"conflicts": {"S2": "C3", "D1"', '"conflicts": {"D1"'
    )
    assert changed != EXAMPLE
    (shown,) = fenced(PAGE, "text")
    assert misses(AgreementScenario.model_validate_json(changed)) == shown.splitlines()


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_field_of_the_form_is_explained(form: type[Model]):
    assert not set(form.model_fields) - SAID


@pytest.mark.parametrize("word", WORDS, ids=lambda word: word.__name__)
def test_every_word_of_the_form_is_named(word: type[StrEnum]):
    assert not {one.value for one in word} - SAID
