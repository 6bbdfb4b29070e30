"""Citations are read and written as offices write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from pembinaan.core.errors import InvalidError, problems
from pembinaan.law.citation import Citation

FORMS = [
    ("UU 22/2022", Citation("UU 22/2022")),
    ("Pasal 10 UU 22/2022", Citation("UU 22/2022", "10")),
    ("Pasal 10 ayat (2) UU 22/2022", Citation("UU 22/2022", "10", "2")),
    ("Pasal 10 ayat (2) huruf a UU 22/2022", Citation("UU 22/2022", "10", "2", "a")),
    ("Pasal 39 huruf b PP 32/1999", Citation("PP 32/1999", "39", huruf="b")),
    ("Pasal 1 angka 6 UU 22/2022", Citation("UU 22/2022", "1", angka="6")),
    ("Pasal 34A ayat (1) huruf a PP 99/2012", Citation("PP 99/2012", "34A", "1", "a")),
    ("Pasal 42A ayat (1) PP 28/2006", Citation("PP 28/2006", "42A", "1")),
    ("Pasal 5 ayat (1a) huruf aa angka 3 UU 1/2000", Citation("UU 1/2000", "5", "1a", "aa", "3")),
    ("Pasal VII angka 7 UU 1/2026", Citation("UU 1/2026", "VII", angka="7")),
    ("Penjelasan Pasal 10 ayat (1) UU 22/2022", Citation("UU 22/2022", "10", "1", penjelasan=True)),
    ("Penjelasan PP 28/2018", Citation("PP 28/2018", penjelasan=True)),
    ("Pasal 18 SE M.HH-04.PK.01.05.06/2013", Citation("SE M.HH-04.PK.01.05.06/2013", "18")),
    ("Putusan MA 28P/HUM/2021", Citation("Putusan MA 28P/HUM/2021")),
]


@pytest.mark.parametrize(("text", "citation"), FORMS)
def test_every_form_is_read_and_written(text: str, citation: Citation) -> None:
    assert Citation.parse(text) == citation
    assert str(citation) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "pasal 10 UU 22/2022",
        "Pasal 10",
        "Pasal 10 ayat 2 huruf",
        "Pasal 10 ayat (2)",
        "Pasal UU 22/2022",
        "Penjelasan Penjelasan UU 22/2022",
        "Pasal 10 Pasal 11 UU 22/2022",
        "10 ayat (2) UU 22/2022",
        "Pasal 10 UU 22/2022\n",
        "UU 22/2022 ",
    ],
)
def test_what_is_no_citation_is_refused_with_a_stable_code(text: str) -> None:
    with pytest.raises(InvalidError) as caught:
        Citation.parse(text)
    assert caught.value.code == "citation.unreadable"
    assert caught.value.field == "citation"


@pytest.mark.parametrize("unit", [{"ayat": "1"}, {"huruf": "a"}, {"angka": "6"}])
def test_a_unit_without_its_pasal_is_refused(unit: dict[str, str]) -> None:
    with pytest.raises(InvalidError) as caught:
        Citation("UU 22/2022", **unit)  # type: ignore[arg-type]
    assert caught.value.code == "citation.no_pasal"
    assert caught.value.field == "pasal"


_NUMBER = st.from_regex(r"[1-9][0-9]{0,2}", fullmatch=True)
CITATIONS = st.one_of(
    st.builds(Citation, st.sampled_from(["UU 22/2022", "PP 99/2012", "Keppres 174/1999"]), penjelasan=st.booleans()),
    st.builds(
        Citation,
        st.from_regex(r"[A-Z][A-Za-z]{1,9} [A-Z0-9.\-]{1,12}/[12][0-9]{3}", fullmatch=True),
        st.from_regex(r"[1-9][0-9]{0,2}[A-Z]?|[IVX]{1,4}", fullmatch=True),
        st.none() | st.from_regex(r"[1-9][0-9]?[a-z]?", fullmatch=True),
        st.none() | st.from_regex(r"[a-z]{1,2}", fullmatch=True),
        st.none() | _NUMBER,
        penjelasan=st.booleans(),
    ),
)


@given(CITATIONS)
def test_reading_undoes_writing(citation: Citation) -> None:
    assert Citation.parse(str(citation)) == citation


@given(CITATIONS)
def test_json_undoes_json(citation: Citation) -> None:
    adapter = TypeAdapter(Citation)
    assert adapter.validate_json(adapter.dump_json(citation)) == citation
    assert adapter.validate_python(citation) is citation


@given(CITATIONS)
def test_going_up_ends_at_the_instrument(citation: Citation) -> None:
    chain = [citation]
    while (around := chain[-1].parent) is not None:
        chain.append(around)
    units = [citation.penjelasan, citation.pasal, citation.ayat, citation.huruf, citation.angka]
    assert chain[-1] == Citation(citation.instrument)
    assert len(chain) == 1 + sum(map(bool, units))


def test_parents_go_from_penjelasan_to_angka_to_huruf_to_ayat_to_pasal() -> None:
    place: Citation | None = Citation("UU 1/2000", "5", "1", "a", "3", penjelasan=True)
    seen = []
    while place is not None:
        seen.append(place.place)
        place = place.parent
    assert seen == [
        "Penjelasan Pasal 5 ayat (1) huruf a angka 3",
        "Pasal 5 ayat (1) huruf a angka 3",
        "Pasal 5 ayat (1) huruf a",
        "Pasal 5 ayat (1)",
        "Pasal 5",
        "",
    ]


def test_json_that_is_no_citation_is_an_invalid_record() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Citation).validate_json('"sepuluh"')
    (problem,) = problems(caught.value)
    assert problem.code == "citation.unreadable"
    assert "Rujukan" in problem.message.id


def test_the_schema_is_a_string_with_an_example() -> None:
    assert TypeAdapter(Citation).json_schema() == {
        "type": "string",
        "examples": ["Pasal 10 ayat (2) huruf a UU 22/2022"],
    }
