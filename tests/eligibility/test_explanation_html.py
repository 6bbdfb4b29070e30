"""The explanation as HTML: well-formed, escaped, complete, and the same in words as the plain text."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from eligibility.cases import answered
from eligibility.explanation_cases import CASES
from eligibility.test_explanation import made
from pembinaan.core.text import Language, Text, format_date
from pembinaan.eligibility.decision import DecisionRecord, ReadingUsed

EVERY_CASE = pytest.mark.parametrize("name", CASES)
BOTH = pytest.mark.parametrize("language", ["id", "en"])
MEANT = {
    "id": {"[v]": "terpenuhi", "[x]": "tidak terpenuhi", "[?]": "belum diketahui"},
    "en": {"[v]": "met", "[x]": "not met", "[?]": "not known"},
}


def tree(record: DecisionRecord, language: Language = "id") -> ET.Element:
    return ET.fromstring(record.explain(language, "html"))  # noqa: S314 - written by the library


def text_of(element: ET.Element | None) -> str:
    assert element is not None
    return "".join(element.itertext())


class Elements(HTMLParser):
    """Collect what a browser would open and close."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.opened: list[tuple[str, dict[str, str | None]]] = []
        self.left_open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.opened.append((tag, dict(attrs)))
        self.left_open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.left_open.pop() == tag


@EVERY_CASE
@BOTH
def test_it_says_the_same_as_the_plain_text(name: str, language: Language):
    assert_same(CASES[name].record, language)


def test_it_says_the_same_for_every_scenario():
    records = {decision.record for _, _, decision in answered()}
    assert len(records) > 100
    for record in records:
        assert_same(record, "id")


def assert_same(record: DecisionRecord, language: Language) -> None:
    """Apart from the caption and the heads of the columns, and the marks, which are words in HTML."""
    plain = [line for line in record.explain(language).splitlines() if not line.startswith(("Tanda:", "Marks:"))]
    text = "\n".join(plain)
    for mark, words in MEANT[language].items():
        text = text.replace(mark, words)
    page = tree(record, language)
    table = page.find("table")
    assert table is not None
    for extra in ("caption", "thead"):
        table.remove(table.find(extra))  # type: ignore[arg-type]
    said = " ".join(page.itertext())
    assert sorted(re.findall(r"\w+", said)) == sorted(re.findall(r"\w+", text))


@EVERY_CASE
@BOTH
def test_a_browser_finds_every_element_closed(name: str, language: Language):
    found = Elements(CASES[name].explain(language, "html"))
    assert found.left_open == []
    assert {tag for tag, _ in found.opened} <= {
        *("section", "h3", "p", "strong", "time", "table", "caption", "thead", "tbody", "tr", "th", "td", "br"),
        *("ul", "li"),
    }
    attributes = {name for _, held in found.opened for name in held}
    assert attributes <= {"lang", "datetime", "scope", "style"}  # nothing is fetched, nothing runs
    assert not any("url" in (held.get("style") or "") for _, held in found.opened)


@BOTH
def test_how_it_is_built(language: Language):
    """One section in its language; a table with a caption, and heads for its columns and rows; an answer in words."""
    page = tree(CASES["unknown"].record, language)
    assert (page.tag, page.get("lang")) == ("section", language)
    assert text_of(page.find("h3")) == CASES["unknown"].explain(language).splitlines()[0]
    table = page.find("table")
    assert table is not None
    assert table[0].tag == "caption"
    assert format_date(date(2026, 1, 10), language) in text_of(table[0])
    assert [head.get("scope") for head in table.findall("thead/tr/th")] == ["col"] * 4
    rows = table.findall("tbody/tr")
    assert [[cell.tag for cell in row] for row in rows] == [["td", "th", "td", "td"]] * len(rows)
    assert {row[1].get("scope") for row in rows} == {"row"}
    answers = {"[v]": "MET", "[x]": "NOT_MET", "[?]": "UNKNOWN"}
    expected = {answers[mark]: words for mark, words in MEANT[language].items()}
    assert [text_of(row[0]) for row in rows] == [
        expected[finding.status] for finding in CASES["unknown"].record.findings
    ]


@EVERY_CASE
@BOTH
def test_every_day_is_marked_with_its_date(name: str, language: Language):
    page = tree(CASES[name].record, language)
    marked = page.findall(".//time")
    assert marked
    for element in marked:
        assert format_date(date.fromisoformat(element.get("datetime", "")), language) == element.text
    for element in marked:
        element.text = ""
    months = "Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|January|February|March|May|June|July|August|October"
    assert not re.search(rf"\d (?:{months}|April|September|November|Desember|December) \d", "".join(page.itertext()))


@pytest.mark.parametrize(
    "words", ["31 Februari 2026", "0 Maret 2026", "123 Maret 2026", "1 Maret 20261", "1 Maret 0000"]
)
def test_what_only_looks_like_a_day_is_text(words: str):
    page = tree(made(warnings=(Text(id=f"({words})", en="-"),)))
    assert [text_of(item) for item in page.findall("p")][1] == f"Perhatian: ({words})"
    assert page.findall("p")[1].find("time") is None


HOSTILE = "<script>alert(\"1\")</script> & 'x' &lt; ]]> <!-- \x00\x07\x1b\u202e\ufffe\ud800\nend"
TAMED = "<script>alert(\"1\")</script> & 'x' &lt; ]]> <!--" + " " * 8 + "end"
"""Every character that does not print is a space; everything else is text."""


def hostile(text: str) -> DecisionRecord:
    said = Text(id=text, en=text)
    return made(
        {"title": said, "reason": said, "status": "NOT_MET"},
        title=said,
        reference="x",
        status="NOT_MET",
        missing_then=(text,),
        readings=(ReadingUsed.model_construct(name=text, value=text, is_default=False),),
        warnings=(said,),
    )


def test_nothing_in_a_record_is_read_as_html():
    page = tree(hostile(HOSTILE))
    row = page.findall("table/tbody/tr")[0]
    paragraphs = [text_of(item) for item in page.findall("p")]
    assert text_of(page.find("h3")) == f"{TAMED}: BELUM MEMENUHI SYARAT per 1 Februari 2026"
    assert [text_of(cell) for cell in row] == ["tidak terpenuhi", TAMED, TAMED, "Pasal 46 UU 22/2022"]
    assert paragraphs[0] == f"Paling cepat: 1 Februari 2026, bila ini dilengkapi dan hasilnya memenuhi syarat: {TAMED}."
    assert paragraphs[1] == f"Perhatian: {TAMED}"
    assert text_of(page.find("ul/li")) == f"*{TAMED} ({TAMED} = {TAMED})"
    assert not {tag for tag, _ in Elements(hostile(HOSTILE).explain("id", "html")).opened} & {"script", "end"}


def test_quotation_marks_cannot_close_an_attribute():
    text = hostile("\" onclick=\"x' y='").explain("en", "html")
    assert not {name for _, held in Elements(text).opened for name in held} & {"onclick", "y"}


def test_the_reference_is_not_shown():
    assert "<i>" not in made(reference="<i>rekaan</i>").explain("id", "html")
    assert "rekaan" not in made(reference="<i>rekaan</i>").explain("id", "html")


@pytest.mark.parametrize("shown", [CASES["met"], CASES["met"].record])
def test_a_notebook_shows_it_in_indonesian(shown: Any):
    assert shown._repr_html_() == CASES["met"].explain("id", "html")


def test_without_readings_there_is_no_list():
    assert tree(made()).find("ul") is None


def test_without_conditions_the_table_is_empty():
    page = tree(made(findings=(), binding=None))
    assert page.findall("table/tbody/tr") == []
