from __future__ import annotations

import copy
import json
import logging
import pickle
from datetime import date, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.core.fields import Line, Masked
from pembinaan.core.model import Model

NAME = "Budi (rekaan)"


class Person(Model):
    name: Masked
    born: date | None = None
    registers: tuple[Masked, ...] = ()
    places: int = 0
    active: bool = True


PERSON = Person(name=Masked(NAME), born=date(2001, 2, 3), registers=(Masked("BI 1/2026"),))


class TestModel:
    def test_is_frozen(self):
        with pytest.raises(ValidationError) as caught:
            PERSON.places = 4  # type: ignore[misc]
        assert [problem.code for problem in problems(caught.value)] == ["frozen_instance"]

    def test_the_refusal_to_change_it_does_not_repeat_the_value(self):
        with pytest.raises(ValidationError) as caught:
            PERSON.name = NAME  # type: ignore[misc, assignment]
        assert NAME not in f"{caught.value} {caught.value.errors()} {caught.value.json()}"

    def test_equal_values_are_equal_and_hash_alike(self):
        same = Person(name=Masked(NAME), born=date(2001, 2, 3), registers=(Masked("BI 1/2026"),))
        assert same == PERSON
        assert len({same, PERSON}) == 1
        assert same.model_copy(update={"places": 1}) != PERSON

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("born", 1735689600),
            ("born", "2001-02-03"),
            ("born", datetime(2001, 2, 3, 4, 5)),  # noqa: DTZ001 - no zone on purpose
            ("places", True),
            ("places", 1.0),
            ("places", "1"),
            ("active", 1),
            ("registers", ["BI 1/2026"]),
            ("registers", "BI 1/2026"),
        ],
    )
    def test_is_strict(self, field: str, value: object):
        with pytest.raises(ValidationError) as caught:
            Person.model_validate({"name": NAME, field: value})
        (problem,) = problems(caught.value)
        assert problem.field == field

    @pytest.mark.parametrize("value", ["1735689600", '"2001-02-03T04:05:06"', '"3 Februari 2001"', "true"])
    def test_json_reads_days_only_as_days(self, value: str):
        with pytest.raises(ValidationError) as caught:
            Person.model_validate_json(f'{{"name": "x", "born": {value}}}')
        assert [problem.field for problem in problems(caught.value)] == ["born"]

    def test_is_closed(self):
        with pytest.raises(ValidationError) as caught:
            Person.model_validate({"name": NAME, "nama": NAME})
        assert [(problem.code, problem.field) for problem in problems(caught.value)] == [("extra_forbidden", "nama")]

    @pytest.mark.parametrize(
        "data",
        [
            {"name": 3573012345678901},
            {"name": b"3573012345678901"},
            {"name": NAME, "nik": "3573012345678901"},
            {"name": NAME, "born": "3573012345678901"},
            {"name": NAME, "places": "3573012345678901"},
            {"name": NAME, "registers": "3573012345678901"},
            {"name": NAME, "registers": (3573012345678901,)},
            "3573012345678901",
            ["3573012345678901"],
        ],
    )
    def test_an_input_value_never_shows_in_the_error(self, data: object):
        with pytest.raises(ValidationError) as caught:
            Person.model_validate(data)
        shown = [str(caught.value), repr(caught.value), *(problem.line("id") for problem in problems(caught.value))]
        assert not [text for text in shown if "3573" in text or "Budi" in text]

    def test_broken_json_is_not_shown(self):
        with pytest.raises(ValidationError) as caught:
            Person.model_validate_json(f'{{"name": "{NAME}"')
        assert "Budi" not in str(caught.value)

    def test_json_round_trip(self):
        text = PERSON.model_dump_json()
        assert json.loads(text) == {
            "name": NAME,
            "born": "2001-02-03",
            "registers": ["BI 1/2026"],
            "places": 0,
            "active": True,
        }
        assert Person.model_validate_json(text) == PERSON

    def test_python_round_trip(self):
        assert Person.model_validate(PERSON.model_dump()) == PERSON

    @pytest.mark.parametrize("mode", ["validation", "serialization"])
    def test_masked_text_is_a_string_in_the_schema(self, mode: Any):
        name = Person.model_json_schema(mode=mode)["properties"]["name"]
        assert (name["type"], name["title"]) == ("string", "Name")


class TestMasked:
    @pytest.mark.parametrize(
        "written",
        [
            repr(Masked(NAME)),
            str(Masked(NAME)),
            f"{Masked(NAME)}",
            f"{Masked(NAME)!r:>20}",
            f"{Masked(NAME):>20}",
            "{:<30}".format(Masked(NAME)),  # noqa: UP032 - each way of formatting
            "%s %r" % (Masked(NAME), Masked(NAME)),  # noqa: UP031 - each way of formatting
            repr(PERSON),
            str(PERSON),
            repr((Masked(NAME),)),
            repr(PERSON.model_dump()),
        ],
    )
    def test_printing_gives_the_mask(self, written: str):
        assert "***" in written
        assert "Budi" not in written

    def test_a_width_pads_the_mask(self):
        assert f"{Masked(NAME):>5}" == "  ***"

    def test_logging_gives_the_mask(self, caplog: pytest.LogCaptureFixture):
        logging.getLogger("pembinaan.test").warning("%s %r %s", Masked(NAME), Masked(NAME), PERSON)
        assert "Budi" not in caplog.text

    def test_json_dumps_and_join_refuse_it(self):
        with pytest.raises(TypeError) as caught:
            json.dumps({"name": Masked(NAME)})
        assert "Budi" not in str(caught.value)
        with pytest.raises(TypeError):
            "".join([Masked(NAME)])  # type: ignore[list-item]

    def test_only_reveal_and_the_json_of_a_record_give_the_text(self):
        assert Masked(NAME).reveal() == NAME
        assert isinstance(PERSON.model_dump()["name"], Masked)
        assert PERSON.model_dump(mode="json")["name"] == NAME

    def test_equality_and_hash_are_those_of_the_text(self):
        assert Masked("a") == Masked("a")
        assert Masked("a") != Masked("b")
        assert Masked("a") != "a"
        assert len({Masked("a"), Masked("a"), Masked("b")}) == 2

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])  # noqa: S301
    def test_copies_are_equal(self, again: Any):
        assert again(Masked(NAME)) == Masked(NAME)
        assert again(PERSON) == PERSON

    @pytest.mark.parametrize("name", [NAME, Masked(NAME)])
    def test_a_record_takes_the_text_or_the_masked_text(self, name: object):
        assert Person.model_validate({"name": name}).name == Masked(NAME)

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("", "string_too_short"),
            (Masked(""), "string_too_short"),
            (7, "string_type"),
            (Masked(7), "string_type"),  # type: ignore[arg-type]
            (None, "string_type"),
            (Duration(1), "string_type"),
        ],
    )
    def test_a_record_takes_no_empty_text_and_nothing_else(self, name: object, code: str):
        with pytest.raises(ValidationError) as caught:
            Person.model_validate({"name": name})
        assert [(problem.code, problem.field) for problem in problems(caught.value)] == [(code, "name")]


class Labelled(Model):
    label: Line


class TestLine:
    @pytest.mark.parametrize("text", ["Las (SMAW)", "Balai Latihan Kerja, Jl. Ahmad Yani 1", "Dinas Ketenagakerjaan é"])
    def test_one_line_is_kept(self, text: str):
        assert Labelled(label=text).label == text

    @pytest.mark.parametrize("text", ["a\nb", "a\rb", "a\x1b[31mb", "a\u2028b", "a\u202eb", "a\x00"])
    def test_what_does_not_print_is_refused(self, text: str):
        with pytest.raises(ValidationError) as caught:
            Labelled(label=text)
        assert [(item.code, item.field) for item in problems(caught.value)] == [("text.not_one_line", "label")]

    def test_an_empty_text_is_refused(self):
        with pytest.raises(ValidationError):
            Labelled(label="")
