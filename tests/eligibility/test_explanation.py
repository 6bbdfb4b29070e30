"""Explanations, word for word: the folder ``explanations`` holds them as they are read by people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from eligibility.explanation_cases import CASES, ENDINGS, HERE, OF_SCENARIOS, written
from pembinaan.core.errors import InvalidError
from pembinaan.core.text import Text
from pembinaan.eligibility.decision import DecisionRecord, Finding, ReadingUsed, Source
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence

WRITTEN = written()


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_word_for_word(path: Path):
    assert path.read_text(encoding="utf-8") == WRITTEN[path], "run: python tools/write_explanations.py"


def test_there_is_no_other_explanation_on_file():
    assert set(HERE.iterdir()) == set(WRITTEN)


def test_there_is_one_of_each_right_and_outcome():
    kept = {(decision.right.code, decision.record.status) for decision in CASES.values()}
    assert kept == {(right, outcome) for right in RIGHTS for outcome in ("MET", "NOT_MET", "UNKNOWN")}
    for name in OF_SCENARIOS:
        right, outcome = name.split(".")
        assert (CASES[name].right.code, CASES[name].record.status.lower()) == (right, outcome)


@pytest.mark.parametrize("name", CASES)
def test_the_summary_says_what_the_explanation_says(name: str):
    for language in ("id", "en"):
        whole = " ".join(CASES[name].explain(language).split())  # type: ignore[arg-type]
        lines = CASES[name].summary(language).splitlines()  # type: ignore[arg-type]
        assert lines[0] == CASES[name].explain(language).splitlines()[0]  # type: ignore[arg-type]
        deciding = CASES[name].record.binding
        shown = [line for line in lines if line.startswith("  [")]
        assert bool(shown) == (CASES[name].record.status != "MET"), deciding
        outcome = next(line for line in lines[1:] if not line.startswith(("  [", "    ")))
        assert outcome.strip() in whole


# ---- records made by hand

ONE = Text(id="satu syarat", en="one condition")


def made(finding: dict[str, Any] | None = None, **changed: Any) -> DecisionRecord:
    one: dict[str, Any] = {
        "code": "one",
        "status": "MET",
        "title": ONE,
        "reason": None,
        "since": None,
        "met_from": None,
        "missing": (),
        "sources": (Source(citation=Citation.parse("Pasal 46 UU 22/2022"), confidence=Confidence.VERIFIED),),
    }
    facts: dict[str, Any] = {
        "right": "one",
        "title": Text(id="Hak", en="Right"),
        "reference": "rekaan-8",
        "on": date(2026, 2, 1),
        "status": "MET",
        "since": None,
        "earliest": None,
        "earliest_possible": date(2026, 2, 1),
        "next_change": None,
        "binding": "one",
        "closed": False,
        "missing": (),
        "missing_then": (),
        "projection": False,
        "recorded_until": date(2026, 3, 1),
        "findings": (Finding(**one | (finding or {})),),
        "readings": (),
        "warnings": (),
    }
    return DecisionRecord(**facts | changed)


def test_always_met():
    assert made().explain("id") == (
        "Hak: MEMENUHI SYARAT per 1 Februari 2026\n"
        "  [v] satu syarat    Pasal 46 UU 22/2022\n"
        "Memenuhi syarat.\n"
        "Hari sesudah 1 Maret 2026 adalah perkiraan: berlaku bila tidak ada perubahan.\n"
        "Tanda: [v] terpenuhi; [x] tidak terpenuhi; [?] belum diketahui."
    )


def test_met_for_a_time():
    text = made(earliest=date(2026, 1, 10), next_change=date(2027, 1, 10)).explain("id")
    assert "Sejak 10 Januari 2026. Jawaban ini berubah 10 Januari 2027, bila tidak ada perubahan lain." in text
    assert "Since 10 January 2026." in made(earliest=date(2026, 1, 10)).explain("en")


@pytest.mark.parametrize(
    ("status", "earliest", "possible", "verdict", "outcome"),
    [
        ("NOT_MET", date(2026, 3, 2), date(2026, 3, 2), "BELUM MEMENUHI SYARAT", "Paling cepat: 2 Maret 2026."),
        ("NOT_MET", None, None, "BELUM MEMENUHI SYARAT", "Menurut fakta sekarang belum ada hari"),
        ("NOT_MET", None, date(2026, 3, 2), "BELUM MEMENUHI SYARAT", "2 Maret 2026, bila ini dilengkapi"),
        ("UNKNOWN", None, date(2026, 2, 1), "BELUM DAPAT DIPASTIKAN", "1 Februari 2026, bila ini dilengkapi"),
    ],
)
def test_verdicts(status: str, earliest: date | None, possible: date | None, verdict: str, outcome: str):
    record = made(
        {"status": status}, status=status, earliest=earliest, earliest_possible=possible, missing_then=("litmas",)
    )
    text = record.explain("id")
    assert text.startswith(f"Hak: {verdict} per 1 Februari 2026")
    assert outcome in text
    assert ("litmas" in text) == ("dilengkapi" in text)


def test_a_fact_that_is_missing_twice_is_named_once():
    missing = ("sanctions[].ends_on", "sanctions[1].ends_on", "litmas")
    record = made({"status": "UNKNOWN", "missing": missing}, status="UNKNOWN", missing_then=missing)
    assert "not known: the last day of a disciplinary" in " ".join(record.explain("en").split())
    said = (
        "supplied and meets the conditions: the last day of a disciplinary sanction; a litmas (social inquiry report)."
    )
    assert said in " ".join(record.explain("en").split())


def test_the_day_comes_before_the_reason():
    reason = Text(id="sebab", en="because")
    lines = made({"status": "NOT_MET", "met_from": date(2026, 3, 2), "reason": reason}, status="NOT_MET").explain("id")
    assert lines.splitlines()[1:3] == [
        "  [x] satu syarat  terpenuhi mulai 2 Maret 2026  Pasal 46 UU 22/2022",
        "                   sebab",
    ]


def test_a_reason_is_said_instead_of_the_paths():
    record = made({"status": "UNKNOWN", "missing": ("litmas",), "reason": Text(id="sebab", en="why")}, status="UNKNOWN")
    assert "[?] satu syarat  sebab" in record.explain("id")


@pytest.mark.parametrize(
    ("confidence", "said"),
    [
        (Confidence.VERIFIED, ""),
        (Confidence.SECONDARY, " [sumber sekunder]"),
        (Confidence.INFERENCE, " [kesimpulan]"),
        (Confidence.MEMORY, " [belum dikonfirmasi]"),
    ],
)
def test_how_well_a_source_is_established(confidence: Confidence, said: str):
    source = Source(citation=Citation.parse("Pasal 46 UU 22/2022"), confidence=confidence)
    line = made({"sources": (source,)}).explain("id").splitlines()[1]
    assert line.endswith(f"Pasal 46 UU 22/2022{said}")


def test_several_sources_stand_below_each_other():
    sources = tuple(
        Source(citation=Citation.parse(f"Pasal {number} UU 22/2022"), confidence=Confidence.VERIFIED)
        for number in (46, 53)
    )
    lines = made({"sources": sources}).explain("id").splitlines()
    assert lines[1].index("Pasal") == lines[2].index("Pasal")
    assert "Pasal 46 UU 22/2022; Pasal 53 UU 22/2022 |" in made({"sources": sources}).explain("id", "markdown")


@pytest.mark.parametrize(
    ("until", "projection", "line"),
    [
        (None, True, "Projection: it is not stated up to which day the record is complete."),
        (date(2026, 1, 1), True, "Projection: the record is complete up to 1 January 2026;"),
        (date(2026, 3, 1), False, "Days after 1 March 2026 are projections: they hold if nothing changes."),
    ],
)
def test_how_far_the_record_goes(until: date | None, projection: bool, line: str):
    assert line in made(recorded_until=until, projection=projection).explain("en")


def test_readings_and_warnings_are_printed():
    readings = (
        ReadingUsed(name="part_day", value="ceiling", is_default=True),
        ReadingUsed(name="pb_conduct_window", value="fixed", is_default=False),
    )
    text = made(readings=readings, warnings=(Text(id="awas", en="mind"),)).explain("id")
    assert "\nPerhatian: awas\n" in text
    assert "\n  bagian hari dihitung satu hari penuh (part_day = ceiling)\n" in text
    assert "\n  *hanya bulan-bulan yang berakhir" in text
    assert "(pb_conduct_window = fixed)" in text
    assert "Tafsir" not in made().explain("id")
    assert "Note: mind" in made(readings=readings, warnings=(Text(id="awas", en="mind"),)).summary("en")


def test_a_bar_does_not_break_the_table():
    table = made({"title": Text(id="a | b", en="a | b")}).explain("en", "markdown").splitlines()
    assert table[:5] == [
        "### Right: ELIGIBLE on 1 February 2026",
        "",
        "| Answer | Condition | Detail | Basis |",
        "| --- | --- | --- | --- |",
        "| [v] | a &#124; b |  | Pasal 46 UU 22/2022 |",
    ]
    assert all(line.count("|") == 5 for line in table[2:5])


def test_what_must_be_settled_is_only_text_in_markdown():
    possible = date(2026, 3, 2)
    record = made(status="NOT_MET", earliest_possible=possible, missing_then=("<b>\nx",))
    assert record.explain("en", "markdown").splitlines()[6] == (
        "**Earliest: 2 March 2026, if this is supplied and meets the conditions: &lt;b&gt; x.**"
    )


def test_a_question_of_law_is_told_apart_from_a_missing_fact():
    record = made(status="UNKNOWN", missing_then=("sanctions", "reading part_day", "reading of_another_version"))
    assert (
        "Earliest: 1 February 2026, if this is supplied and meets the conditions: the record of disciplinary sanctions;"
        " and if this unsettled question of law is answered in favour: What happens to a part of a day that a fraction"
        " leaves? (part_day); of_another_version."
    ) in " ".join(record.explain("en").split())


def test_a_long_condition_is_folded():
    title = Text(id="syarat yang panjang sekali sehingga tidak muat dalam satu baris saja", en="long")
    lines = made({"title": title}).explain("id").splitlines()
    assert lines[1:3] == [
        "  [v] syarat yang panjang sekali sehingga tidak muat dalam    Pasal 46 UU 22/2022",
        "        satu baris saja",
    ]


def test_another_style_or_language_is_refused():
    for wrong in ("pdf", "", ["text"], None):
        with pytest.raises(InvalidError, match=r"style\.unknown.*: text, markdown, html\.") as caught:
            made().explain("en", wrong)  # type: ignore[arg-type]
        assert caught.value.field == "style"
    for style in ENDINGS:
        with pytest.raises(InvalidError, match=r"language\.unknown"):
            made().explain("fr", style)  # type: ignore[arg-type]


def test_nothing_is_asked():
    assert made(findings=(), binding=None).explain("en").startswith("Right: ELIGIBLE on 1 February 2026\nEligible.")


def test_a_summary_names_every_condition_that_asks_for_a_fact_it_asks_for():
    first = made().findings[0].model_copy(update={"status": "UNKNOWN", "missing": ("litmas",)})
    second = first.model_copy(update={"code": "two", "title": Text(id="dua", en="two"), "missing": ("payments",)})
    third = first.model_copy(update={"code": "three", "title": Text(id="tiga", en="three"), "missing": ("offences",)})
    asked = {"status": "UNKNOWN", "findings": (first, second, third), "missing_then": ("litmas", "payments")}
    lines = made(**asked).summary("id").splitlines()
    assert lines[2] == "  [?] dua"
    assert "tiga" not in "\n".join(lines)
    alone = made(**{**asked, "missing_then": ("litmas",)}).summary("id")
    assert "dua" not in alone


def test_a_summary_says_readings_in_words():
    known = ReadingUsed(name="risk_reduction", value="tpp_finding", is_default=True)
    other = ReadingUsed(name="of_another_version", value="x", is_default=False)
    record = made(readings=(known, other))
    assert (
        record.summary("id").splitlines()[-1] == "  Tafsir: penurunan risiko ditetapkan oleh TPP; of_another_version=x"
    )
    assert (
        record.summary("en").splitlines()[-1]
        == "  Readings: lower risk is shown by a finding of the TPP; of_another_version=x"
    )
