"""The committed JSON Schemas are what the tool writes now, and what the library gives apart from descriptions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import TypeAdapter
from write_schemas import FOLDER, schemas, without_descriptions

from pembinaan import InvalidError, decide, json_schema, read_person
from pembinaan.agreements.agreement import Agreement
from pembinaan.eligibility.decision import DecisionRecord
from pembinaan.interop.forms import FORMS
from pembinaan.participants.people import Narapidana
from pembinaan.programs.offering import OfferingPlan

ROOT = Path(__file__).parents[2]
WRITTEN = schemas()


def test_there_is_one_file_for_each_form():
    assert {path.stem for path in FOLDER.glob("*.json")} == set(FORMS)


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_the_schema_is_what_the_tool_writes(path: Path):
    assert path.read_text(encoding="utf-8") == WRITTEN[path], "run: python tools/write_schemas.py"


@pytest.mark.parametrize("form", FORMS)
def test_the_library_gives_the_same_apart_from_descriptions(form: str):
    committed = json.loads((FOLDER / f"{form}.json").read_text(encoding="utf-8"))
    assert without_descriptions(committed) == without_descriptions(json_schema(form))


@pytest.mark.parametrize("form", FORMS)
def test_descriptions_are_for_readers_of_json(form: str):
    text = (FOLDER / f"{form}.json").read_text(encoding="utf-8")
    assert not [word for word in (">>>", "Attributes:", "``", ":func:", ":class:") if word in text]


def test_a_field_that_is_annotated_anew_does_not_keep_an_old_description():
    held = json.loads((FOLDER / "person.json").read_text(encoding="utf-8"))["$defs"]
    assert "null" in held["CmbLeave"]["properties"]["end"]["description"]
    assert "null" not in held["Detention"]["properties"]["end"]["description"]


def test_every_form_is_in_the_guide():
    guide = (ROOT / "docs" / "howto" / "use-from-another-language.md").read_text(encoding="utf-8")
    assert not [form for form in FORMS if f"| `{form}` |" not in guide]


# ---- the files of the examples and scenarios have these forms


def _persons() -> list[str]:
    people = json.loads((ROOT / "examples" / "bontang" / "people.json").read_text(encoding="utf-8"))["people"]
    files = sorted((ROOT / "tests" / "scenarios").glob("*.json"))
    scenarios = [json.loads(path.read_text(encoding="utf-8")) for path in files]
    return [json.dumps(entry["person"]) for entry in (*people, *scenarios)]


def test_persons_have_the_form_and_come_back_the_same():
    form = TypeAdapter(FORMS["person"])
    persons = [form.validate_json(text) for text in _persons()]
    assert len(persons) > len(FORMS)
    identified = {"identified": True}  # identity is left out of exports unless asked for
    written = [form.dump_json(person, context=identified) for person in persons]
    assert [form.validate_json(text) for text in written] == persons


def test_the_agreement_and_the_program_of_the_example_have_the_form():
    folder = ROOT / "examples" / "bontang"
    agreement = TypeAdapter(FORMS["agreement"]).validate_json((folder / "agreement.json").read_bytes())
    assert isinstance(agreement, Agreement)
    plan = OfferingPlan.model_validate_json((folder / "program.json").read_bytes())
    assert TypeAdapter(FORMS["program"]).validate_json(plan.program.model_dump_json()) == plan.program


def test_a_decision_has_the_form_and_comes_back_the_same():
    person = read_person(_persons()[0])
    assert isinstance(person, Narapidana)
    record = decide("pembebasan_bersyarat", person, on=person.recorded_until).record
    assert DecisionRecord.model_validate_json(record.model_dump_json()) == record
    required = json.loads((FOLDER / "decision.json").read_text(encoding="utf-8"))["required"]
    assert set(required) == set(json.loads(record.model_dump_json()))


def test_every_field_has_a_description():
    bare = [
        f"{path.stem}: {name}.{field}"
        for path in WRITTEN
        for name, held in json.loads(path.read_text(encoding="utf-8")).get("$defs", {}).items()
        for field, what in held.get("properties", {}).items()
        if "description" not in what
    ]
    assert not bare


def test_a_form_that_there_is_not():
    with pytest.raises(InvalidError) as caught:
        json_schema("sentence")
    assert (caught.value.code, caught.value.field) == ("schema.unknown_form", "form")
    assert "person" in caught.value.text.id
