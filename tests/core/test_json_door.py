"""JSON text at the door: a field written twice is refused, and a mark of byte order is passed over."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import Problem, problems
from pembinaan.core.fields import Line
from pembinaan.core.json_door import check_written_once
from pembinaan.core.model import Model
from pembinaan.participants.documents import read_documents
from pembinaan.participants.reading import read_person

KLIEN = '{"kind": "klien", "reference": "contoh-2"}'
TWICE = '{"kind": "klien", "reference": "Budi Rekaan", "reference": "contoh-2"}'


class Note(Model):
    line: Line


class Notes(Model):
    held: tuple[Note, ...]


def refused(read: Callable[[], object]) -> Problem:
    with pytest.raises(ValidationError) as caught:
        read()
    assert "Budi" not in f"{caught.value} {caught.value.errors()}"
    (problem,) = problems(caught.value)
    return problem


@pytest.mark.parametrize("text", [TWICE, TWICE.encode()])
def test_a_field_of_a_person_that_is_written_twice(text: str | bytes):
    problem = refused(lambda: read_person(text))
    assert (problem.code, problem.field) == ("json.duplicate_key", "reference")
    assert "tertulis dua kali" in problem.message.id


def test_a_field_deep_inside_of_any_record():
    once = '{"held": [{"line": "a"}, {"line": "b"}]}'
    assert len(Notes.model_validate_json(once).held) == 2
    twice = '{"held": [{"line": "a"}, {"line": "Budi", "line": "b"}]}'
    assert refused(lambda: Notes.model_validate_json(twice)).field == "line"


def test_a_document_of_a_file():
    assert refused(lambda: read_documents('[{"code": "litmas", "dated": null, "dated": null}]')).field == "dated"


def test_a_key_that_does_not_look_like_a_field_is_not_repeated():
    problem = refused(lambda: check_written_once('{"Budi Rekaan": 1, "Budi Rekaan": 2}', "Note"))
    assert problem.field == "(unknown field)"


def test_what_cannot_be_read_is_said_as_before():
    assert refused(lambda: read_person('{"kind": "klien", "kind": "klien"')).code == "json_invalid"
    assert refused(lambda: Note.model_validate_json("[" * 100_000)).code == "json_invalid"


@pytest.mark.parametrize("text", ["\ufeff" + KLIEN, BOM_UTF8 + KLIEN.encode()])
def test_a_mark_of_byte_order_is_passed_over(text: str | bytes):
    assert read_person(text).reference == "contoh-2"
    assert read_documents(b"\xef\xbb\xbf[]") == ()
    assert Note.model_validate_json(bytearray(b'\xef\xbb\xbf{"line": "a"}')).line == "a"


def test_what_is_no_json_text_is_said_in_both_languages():
    problem = refused(lambda: read_person(5))  # type: ignore[arg-type]
    assert problem.message.id.startswith("Isinya bukan teks JSON.")
    problem = refused(lambda: read_person('{"kind": "klien", "reference": "\ud800"}'))
    assert problem.message.id.startswith("Teks ini memuat huruf yang rusak.")
