"""Procedures explained, word for word: the folder ``procedures`` holds them as officers read them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from eligibility.procedure_cases import ON, adult, child, on_file, sentence, told
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError
from pembinaan.core.text import Language
from pembinaan.eligibility.decision import ReadingUsed
from pembinaan.eligibility.procedure_record import Procedure
from pembinaan.law.documents import DocumentCode
from pembinaan.law.flows import flow, rights_with_flow
from pembinaan.law.readings import Readings
from pembinaan.participants.records import OffenceClass

HERE = Path(__file__).parent / "procedures"
KORUPSI = adult(OffenceClass.KORUPSI, in_lapas_since=date(2025, 6, 1))
CASES: dict[str, Procedure] = {
    "something-missing": told(
        "pembebasan_bersyarat",
        adult(in_lapas_since=date(2025, 6, 1)),
        file=on_file(DocumentCode.PETIKAN_PUTUSAN, DocumentCode.LITMAS),
    ),
    "special-offence": told("pembebasan_bersyarat", KORUPSI),
    "remisi-special-offence": told("remisi_umum", KORUPSI, readings=Readings(agency_silence_remisi="wait")),
    "nearest-list": told("cuti_menjelang_bebas", adult(offences=None, citizenship=None), file=()),
    "no-list": told("asimilasi", child()),
    "child": told("pmp_hari_anak", child(), file=()),
    "old-flow": told("cuti_bersyarat", readings=Readings(who_signs="old_flow")),
    "decided-in-the-lapas": told("cuti_mengunjungi_keluarga", adult(offences=None)),
    "closed": told("asimilasi_rumah"),
    "facts-missing": told("pembebasan_bersyarat", adult(sentence=sentence(remissions=None))),
}


@pytest.mark.parametrize("style", ["text", "markdown"])
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", CASES)
def test_word_for_word(name: str, language: Language, style: Literal["text", "markdown"]):
    ending = {"text": "txt", "markdown": "md"}[style]
    expected = (HERE / f"{name}.{language}.{ending}").read_text(encoding="utf-8")
    assert CASES[name].explain(language, style) + "\n" == expected


@pytest.mark.parametrize("style", ["html", "", ["text"], None])
def test_another_style_is_refused_with_the_styles_that_are_known(style: object):
    with pytest.raises(InvalidError, match=r"style\.unknown.*: text, markdown\.") as caught:
        CASES["child"].explain("id", style)  # type: ignore[arg-type]
    assert caught.value.field == "style"


def test_there_is_no_other_explanation_on_file():
    assert len(list(HERE.iterdir())) == 4 * len(CASES)


@pytest.mark.parametrize("name", CASES)
def test_no_placeholder_is_left_and_lines_are_short(name: str):
    for language in ("id", "en"):
        text = CASES[name].explain(language)
        assert "{" not in text
        assert [line for line in text.splitlines() if len(line) > 116] == []


@pytest.mark.parametrize("right", rights_with_flow())
def test_markdown_says_what_the_text_says(right: str):
    for kind in flow(right).kinds:
        person = adult() if kind == "narapidana" else child()
        record = told(right, person, on=date(2022, 5, 2), file=())
        for language in ("id", "en"):
            text = " ".join(record.explain(language).split())
            for line in record.explain(language, "markdown").splitlines():
                assert " ".join(line.lstrip("-#* ").removesuffix("**").split()) in text


def test_the_basis_that_most_lines_share_is_said_once():
    text = CASES["child"].explain("id")
    assert text.count("Dasar, bila tidak disebut lain: Permenkumham 3/2018 [sumber sekunder]") == 2
    assert text.count("Permenkumham 3/2018") == 4  # twice shared, once who decides, once the reading


def test_a_nearest_list_is_marked_on_every_line():
    lines = CASES["nearest-list"].explain("en").splitlines()
    documents = [line for line in lines if line.startswith("    [")]
    assert len(documents) == 12
    assert {line[4:17] for line in documents} == {"[?] (nearest)"}


def test_a_reading_of_another_version_is_shown_by_its_value():
    record = CASES["child"].model_copy(
        update={
            "readings": (
                ReadingUsed(name="of_tomorrow", value="this", is_default=False),
                ReadingUsed(name="who_signs", value="somebody", is_default=True),
            )
        }
    )
    text = record.explain("en")
    assert "*this (of_tomorrow = this)" in text
    assert "    somebody (who_signs = somebody)" in text


def test_the_days_add_up_to_a_bound_a_range_or_a_day():
    def said(record: Procedure) -> str:
        (line,) = (line for line in record.explain("en", "markdown").splitlines() if line.startswith("- If the file"))
        return line.partition("other: ")[2]

    old = CASES["old-flow"]
    assert said(old) == "over about 14 December 2026."
    assert said(old.model_copy(update={"latest": date(2026, 12, 16)})) == (
        "over between 14 December 2026 and 16 December 2026."
    )
    exact = tuple(step.model_copy(update={"about": False}) for step in old.steps)
    assert said(old.model_copy(update={"steps": exact})) == "over on 14 December 2026."
    assert said(CASES["child"]) == (
        "over on 10 December 2026 at the earliest. That is a lower bound: not every step has known days."
    )


def test_a_procedure_without_days_has_no_sum():
    short = told("cuti_mengunjungi_keluarga", adult(sentence=sentence(terms=(Duration(months=12),))), on=ON)
    assert "earliest" not in short.explain("en")
