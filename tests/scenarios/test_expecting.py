"""A scenario that expects nothing is refused, and a file that cannot be read is named with how to mend it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.agreements.form import Expected as AgreementExpected
from scenarios.agreements.form import read_agreement_scenario
from scenarios.folders import read_or_fail
from scenarios.form import Expected, read_scenario

HERE = Path(__file__).parent
NOTHING_AT_ALL: list[dict[str, Any]] = [{}, {"findings": {}}, {"cites": {}}, {"unsupported": None}]


@pytest.mark.parametrize(
    "expect",
    [
        *NOTHING_AT_ALL,
        *({"amount": None}, {"leave": None}, {"warnings": None}, {"readings": {}}),
        *({"working": None}, {"working": {}}, {"working": {"readings": {}}}, {"findings": {}, "amount": None}),
    ],
)
def test_a_question_about_a_person_expects_something(expect: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="write what the answer must be"):
        Expected.model_validate_json(json.dumps(expect))


@pytest.mark.parametrize(
    "expect",
    [
        *({"status": None}, {"earliest": None}, {"missing": []}, {"projection": False}, {"warnings": 0}),
        *({"amount": "P1M"}, {"findings": {"served": None}}, {"cites": {"served": []}}, {"readings": {"x": None}}),
        *({"working": {"ordinal": None}}, {"working": {"readings": {"x": None}}}),
    ],
)
def test_null_and_none_can_be_expected_of_a_person(expect: dict[str, Any]) -> None:
    assert Expected.model_validate_json(json.dumps(expect)).model_fields_set


@pytest.mark.parametrize(
    "expect",
    [
        *NOTHING_AT_ALL,
        *({"state": None}, {"only": False}, {"unknown": []}, {"missing": {}}, {"conflicts": {}}, {"moves": {}}),
        *({"cites": {"D1": []}}, {"refused": None}, {"maturity": None}, {"state": None, "only": False}),
    ],
)
def test_a_question_about_an_agreement_expects_something(expect: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="write what the answer must be"):
        AgreementExpected.model_validate_json(json.dumps(expect))


@pytest.mark.parametrize(
    "expect",
    [
        *({"since": None}, {"state": "BERLAKU"}, {"only": True}, {"findings": {"D1": None}}, {"missing": {"D1": []}}),
        *({"conflicts": {"D1": None}}, {"cites": {"D1": ["Pasal 46 PP 28/2018"]}}, {"unknown": ["D1"]}),
    ],
)
def test_null_and_none_can_be_expected_of_an_agreement(expect: dict[str, Any]) -> None:
    assert AgreementExpected.model_validate_json(json.dumps(expect)).model_fields_set


def failing(path: Path) -> list[str]:
    """Return what the runner says of a file, for people and for agreements."""
    said = []
    for read in (read_scenario, read_agreement_scenario):
        with pytest.raises(pytest.fail.Exception) as raised:
            read_or_fail(path, read)
        assert not raised.value.pytrace
        said.append(str(raised.value))
    return said


def test_a_file_that_is_no_json_is_named(tmp_path: Path) -> None:
    path = tmp_path / "rusak.json"
    path.write_text('{"id": "rusak", ', encoding="utf-8")
    for said in failing(path):
        assert said.startswith(f"{path}: (record): ")
        assert "JSON" in said


def test_a_file_of_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes('{"id": "caf\u00e9"}'.encode("latin-1"))
    for said in failing(path):
        assert said == f"{path}: it is not UTF-8 at byte 11: save it as UTF-8 in the editor"


def test_what_cannot_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "folder.json"
    folder.mkdir()

    def refuses(*_: object, **__: object) -> str:
        raise PermissionError(13, os.strerror(13))

    assert all("it cannot be opened (Is a directory): check its rights" in said for said in failing(folder))
    monkeypatch.setattr(Path, "read_text", refuses)
    path = tmp_path / "closed.json"
    for said in failing(path):
        assert said == f"{path}: it cannot be opened (Permission denied): check its rights, and that it is a file"


def test_each_thing_that_is_wrong_stands_on_its_own_line(tmp_path: Path) -> None:
    path = tmp_path / "kurang.json"
    path.write_text('{"id": "kurang"}', encoding="utf-8")
    for said in failing(path):
        first, *others = said.split("\n")
        assert first == f"{path}:"
        assert {line.partition(":")[0] for line in others} >= {"about", "law", "questions"}


def test_every_file_of_this_repository_expects_something() -> None:
    """Reading is the check: a file whose question expects nothing cannot be read."""
    for path in (HERE / "agreements").glob("*.json"):
        assert read_agreement_scenario(path).questions
    for path in HERE.glob("*.json"):
        assert read_scenario(path).questions
