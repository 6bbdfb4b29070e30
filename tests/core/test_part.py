"""Exact parts in records: written as a fraction, never as a decimal number."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.core.model import Model
from pembinaan.core.part import Part


class Held(Model):
    part: Part


@pytest.mark.parametrize(("written", "part"), [("1/3", Fraction(1, 3)), ("2/4", Fraction(1, 2)), ("1", Fraction(1))])
def test_a_part_is_read_exactly(written: str, part: Fraction):
    held = Held.model_validate_json(f'{{"part": "{written}"}}')
    assert held.part == part
    assert held == Held(part=part)


def test_a_part_is_written_as_a_fraction():
    held = Held(part=Fraction(1, 3))
    assert held.model_dump_json() == '{"part":"1/3"}'
    assert held.model_dump() == {"part": "1/3"}
    assert Held.model_json_schema()["properties"]["part"]["type"] == "string"


@pytest.mark.parametrize("written", ['"1/0"', '"0.5"', "0.5", "1", '"-1/3"', '""', '"1/3/4"', '"\u0661/3"'])
def test_what_is_no_exact_part_is_refused(written: str):
    with pytest.raises(ValidationError) as caught:
        Held.model_validate_json(f'{{"part": {written}}}')
    assert [(problem.code, problem.field) for problem in problems(caught.value)] == [("part.unreadable", "part")]


@pytest.mark.parametrize("given", [0.5, 1, "1/3"])
def test_only_a_fraction_is_taken_from_python(given: object):
    with pytest.raises(ValidationError) as caught:
        Held(part=given)
    assert [problem.code for problem in problems(caught.value)] == ["part.unreadable"]
