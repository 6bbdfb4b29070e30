from __future__ import annotations

import json
import re
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

import pytest
from pydantic import Field, ValidationError

from pembinaan.core.choices import choices_of
from pembinaan.core.errors import problems
from pembinaan.core.model import Model
from pembinaan.core.patterns import EXAMPLES, MONTH
from pembinaan.core.reading_words import said
from pembinaan.core.text import Text

CONTENT = "Budi-rekaan"


class Payer(StrEnum):
    APBN = "APBN"
    APBD_KOTA = "APBD_KOTA"


class Inner(Model):
    kind: Literal["a"] = "a"


class Other(Model):
    kind: Literal["b"] = "b"


class Every(Model):
    payer: Payer = Payer.APBN
    which: Literal["KESATU", "KEDUA", "KETIGA"] = "KESATU"
    text: Annotated[str, Field(min_length=2, max_length=5, pattern="^[a-z]*$")] = "ab"
    number: Annotated[int, Field(gt=0, lt=10)] = 1
    share: Annotated[int, Field(ge=1990, le=2100)] = 2000
    yes: bool = True
    names: Annotated[tuple[str, ...], Field(min_length=1, max_length=2)] = ("a",)
    inner: Inner = Inner()
    day: date = date(2026, 1, 1)
    moment: datetime = datetime(2026, 1, 1)  # noqa: DTZ001 - only its form matters
    either: Annotated[Inner | Other, Field(discriminator="kind")] = Inner()


@pytest.mark.parametrize(
    ("given", "code", "indonesian", "english"),
    [
        ({"payer": CONTENT}, "enum", "Pilih satu: 'APBN' atau 'APBD_KOTA'.", "Choose one: 'APBN' or 'APBD_KOTA'."),
        ({"which": CONTENT}, "literal_error", "'KESATU', 'KEDUA' atau 'KETIGA'.", "'KESATU', 'KEDUA' or 'KETIGA'."),
        ({"text": 7}, "string_type", "Isinya bukan teks.", "not a text"),
        ({"text": "a"}, "string_too_short", "paling sedikit 2 huruf", "at least 2 letters"),
        ({"text": CONTENT}, "string_too_long", "paling banyak 5 huruf", "at most 5 letters"),
        ({"text": "A1"}, "string_pattern_mismatch", "menurut pola ^[a-z]*$.", "by the pattern ^[a-z]*$."),
        ({"number": CONTENT}, "int_type", "bukan bilangan bulat", "not a whole number"),
        ({"number": 1.5}, "int_type", "bukan bilangan bulat", "not a whole number"),
        ({"number": 0}, "greater_than", "Isi lebih dari 0.", "Fill in more than 0."),
        ({"number": 10}, "less_than", "Isi kurang dari 10.", "Fill in less than 10."),
        ({"share": 1989}, "greater_than_equal", "Isi paling sedikit 1990.", "Fill in 1990 or more."),
        ({"share": 2101}, "less_than_equal", "Isi paling banyak 2100.", "Fill in 2100 or less."),
        ({"yes": "ya"}, "bool_type", "Tulis true (ya) atau false (tidak)", "Write true (yes) or false (no)"),
        ({"names": CONTENT}, "tuple_type", "di antara kurung siku: [ ... ].", "between square brackets: [ ... ]."),
        ({"names": []}, "too_short", "Isi paling sedikit 1.", "Put in at least 1."),
        ({"names": ["a", "b", "c"]}, "too_long", "Isi paling banyak 2.", "Put in at most 2."),
        ({"inner": CONTENT}, "model_type", "di antara kurung kurawal: { ... }.", "between braces: { ... }."),
        ({"day": CONTENT}, "date_parsing", 'Tulis seperti "2026-11-24".', 'like "2026-11-24".'),
        ({"day": 7}, "date_type", "bukan tanggal", "not a day"),
        ({"moment": CONTENT}, "datetime_parsing", "bukan tanggal dengan jam", "not a day with a time"),
        ({"either": {"kind": CONTENT}}, "union_tag_invalid", "Pilih satu: 'a', 'b'.", "Choose one: 'a', 'b'."),
        ({"either": {}}, "union_tag_not_found", "belum ada", "is not there"),
        ({"other": 1}, "extra_forbidden", "Isian ini tidak dikenal.", "This field is not known."),
    ],
)
def test_each_kind_is_said_in_both_languages_with_how_to_mend_it(given, code, indonesian, english):
    with pytest.raises(ValidationError) as caught:
        Every.model_validate_json(json.dumps(given))
    (problem,) = problems(caught.value)
    assert problem.code == code
    assert indonesian in problem.message.id
    assert english in problem.message.en
    assert CONTENT not in problem.line("id") + problem.line("en")


def test_a_value_of_a_closed_list_is_told_what_to_choose_from():
    with pytest.raises(ValidationError) as caught:
        Every(payer=CONTENT)  # type: ignore[arg-type]
    assert problems(caught.value)[0].message == Text(
        id="Isinya bukan Payer. Pilih satu: APBN, APBD_KOTA.", en="This is not a Payer. Choose one: APBN, APBD_KOTA."
    )
    assert said("is_instance_of", {"class": "Duration"}) == Text(
        id="Isinya bukan Duration. Beri nilai dari jenis itu.",
        en="This is not a Duration. Give a value of that type.",
    )


def test_two_lists_of_one_name_are_not_guessed_at():
    first, second = StrEnum("Twin", "A"), StrEnum("Twin", "B")
    assert first is not second
    assert choices_of("Twin") == ()


def test_a_text_of_another_form_is_told_an_example():
    found = said("string_pattern_mismatch", {"pattern": MONTH})
    assert found is not None
    assert found.id == 'Bentuk teks ini tidak sesuai. Tulis seperti "2025-09".'


def test_each_example_has_its_form():
    for pattern, example in EXAMPLES.items():
        assert re.fullmatch(pattern, example)


def test_a_text_that_is_no_json():
    with pytest.raises(ValidationError) as caught:
        Every.model_validate_json('{"yes": tru')
    (problem,) = problems(caught.value)
    assert problem.message.id == "Teks ini bukan JSON yang utuh. Periksa tanda kutip, koma dan kurungnya."


def test_a_record_that_is_changed_in_place():
    with pytest.raises(ValidationError) as caught:
        Every().yes = False  # type: ignore[misc]
    assert problems(caught.value)[0].message.id.startswith("Catatan tidak dapat diubah.")


def test_a_rare_kind_has_no_words():
    assert said("value_error", {"error": "x"}) is None
