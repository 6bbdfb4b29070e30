from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest

from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError
from pembinaan.core.fields import Masked
from pembinaan.core.text import LANGUAGES, Text, format_date, format_number


def test_languages_start_with_the_source_language():
    assert LANGUAGES == ("id", "en")


def test_text_gives_the_sentence_of_a_language():
    text = Text(id="belum", en="not yet")
    assert (text["id"], text["en"]) == ("belum", "not yet")
    assert text == Text("belum", "not yet")
    assert hash(text) == hash(Text("belum", "not yet"))


@pytest.mark.parametrize(
    ("month", "indonesian", "english"),
    [
        (1, "1 Januari 2026", "1 January 2026"),
        (2, "1 Februari 2026", "1 February 2026"),
        (3, "1 Maret 2026", "1 March 2026"),
        (4, "1 April 2026", "1 April 2026"),
        (5, "1 Mei 2026", "1 May 2026"),
        (6, "1 Juni 2026", "1 June 2026"),
        (7, "1 Juli 2026", "1 July 2026"),
        (8, "1 Agustus 2026", "1 August 2026"),
        (9, "1 September 2026", "1 September 2026"),
        (10, "1 Oktober 2026", "1 October 2026"),
        (11, "1 November 2026", "1 November 2026"),
        (12, "1 Desember 2026", "1 December 2026"),
    ],
)
def test_every_month_has_its_name(month: int, indonesian: str, english: str):
    assert format_date(date(2026, month, 1), "id") == indonesian
    assert format_date(date(2026, month, 1), "en") == english


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [(0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"), (-1746, "-1.746", "-1,746")],
)
def test_thousands_marks(number: int, indonesian: str, english: str):
    assert format_number(number, "id") == indonesian
    assert format_number(number, "en") == english


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (date(2026, 7, 20), "20 Juli 2026", "20 July 2026"),
        (datetime(2026, 7, 20, 23, 59), "20 Juli 2026", "20 July 2026"),  # noqa: DTZ001 - no zone on purpose
        (1746, "1.746", "1,746"),
        ("2026", "2026", "2026"),
        (True, "True", "True"),
        (None, "None", "None"),
        (Fraction(2, 3), "2/3", "2/3"),
        (Text(id="remisi", en="remission"), "remisi", "remission"),
        (Duration(1, 6), "1 tahun 6 bulan", "1 year 6 months"),
        (Masked("Budi (rekaan)"), "***", "***"),
        ("{x} {0} {x.__class__}", "{x} {0} {x.__class__}", "{x} {0} {x.__class__}"),
    ],
)
def test_format_writes_a_value_as_each_language_does(value: object, indonesian: str, english: str):
    assert Text(id="a {x} b", en="c {x} d").format(x=value) == Text(f"a {indonesian} b", f"c {english} d")


def test_format_ignores_what_it_does_not_name_and_asks_for_what_it_does():
    assert Text(id="tetap", en="fixed").format(x=1) == Text("tetap", "fixed")
    with pytest.raises(KeyError, match="day"):
        Text(id="sejak {day}", en="since {day}").format(x=1)


def test_there_are_two_languages():
    other: Any = "nl"
    for asked in (
        lambda: Text(id="ya", en="yes")[other],
        lambda: format_date(date(2026, 11, 24), other),
        lambda: format_number(1000, other),
        lambda: Duration(1).words(other),
    ):
        with pytest.raises(InvalidError) as caught:
            asked()
        assert (caught.value.code, caught.value.field) == ("language.unknown", "language")


def test_sentences_are_put_together_in_both_languages():
    one, other = Text(id="satu", en="one"), Text(id="dua", en="two")
    assert one + other == Text(id="satudua", en="onetwo")
    assert Text.joined("; ", [one, other]) == Text(id="satu; dua", en="one; two")
    assert Text.joined("; ", []) == Text(id="", en="")
