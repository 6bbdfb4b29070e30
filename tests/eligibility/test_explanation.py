"""Explanations, word for word: the folder ``explanations`` holds them as they are read by people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from eligibility.cases import GRANT_DAY, LIFE, TWO_THIRDS_DAY, person, sanction, sentence
from pembinaan.core.text import Language, Text
from pembinaan.eligibility.decision import Decision, DecisionRecord, Finding, ReadingUsed, Source, Style
from pembinaan.eligibility.rights import decide
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence
from pembinaan.law.readings import Readings
from pembinaan.participants.people import Narapidana
from pembinaan.participants.records import SecurityLevel

HERE = Path(__file__).parent / "explanations"
PB, RU = "pembebasan_bersyarat", "remisi_umum"
POSTPONED = (sanction(date(2025, 9, 1), date(2025, 9, 6), date(2026, 3, 2)),)
BARE = Narapidana(reference="rekaan-7", sentence=sentence())
FIXED = Readings(pb_conduct_window="fixed")
CASES: dict[str, Decision] = {
    "met": decide(PB, person(), on=TWO_THIRDS_DAY),
    "not-met-with-a-day": decide(PB, person(sanctions=POSTPONED), on=TWO_THIRDS_DAY),
    "unknown": decide(PB, BARE, on=TWO_THIRDS_DAY),
    "never": decide(RU, person(sentence=LIFE), on=date(2025, 3, 3)),
    "warning": decide(RU, person(security_level=SecurityLevel.SUPER_MAXIMUM), on=GRANT_DAY),
    "chosen-reading": decide(PB, person(sanctions=POSTPONED, recorded_until=None), on=TWO_THIRDS_DAY, readings=FIXED),
    "projection-of-missing-facts": decide(PB, person(risk_findings=()), on=date(2025, 8, 18)),
}


ENDINGS: dict[Style, str] = {"text": "txt", "markdown": "md", "html": "html"}


@pytest.mark.parametrize("style", ENDINGS)
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", CASES)
def test_word_for_word(name: str, language: Language, style: Style):
    ending = ENDINGS[style]
    expected = (HERE / f"{name}.{language}.{ending}").read_text(encoding="utf-8")
    assert CASES[name].explain(language, style) + "\n" == expected


def test_there_is_no_other_explanation_on_file():
    assert len(list(HERE.iterdir())) == 2 * len(ENDINGS) * len(CASES)


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
        "Hari yang lebih kemudian dari 1 Maret 2026 adalah perkiraan: berlaku bila tidak ada perubahan.\n"
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
    assert "settled and met: the last day of a disciplinary sanction; a litmas." in record.explain("en")


def test_the_day_comes_before_the_reason():
    reason = Text(id="sebab", en="because")
    lines = made({"status": "NOT_MET", "met_from": date(2026, 3, 2), "reason": reason}, status="NOT_MET").explain("id")
    assert lines.splitlines()[1:3] == [
        "  [x] satu syarat  mulai 2 Maret 2026  Pasal 46 UU 22/2022",
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
        (date(2026, 3, 1), False, "Days later than 1 March 2026 are projections: they hold if nothing changes."),
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
    assert "\n  part_day = ceiling: " in text
    assert "\n  *pb_conduct_window = fixed: " in text
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
        "**Earliest: 2 March 2026, if this is settled and met: &lt;b&gt; x.**"
    )


def test_another_style_or_language_is_refused():
    with pytest.raises(KeyError):
        made().explain("en", "pdf")  # type: ignore[arg-type]
    for style in ENDINGS:
        with pytest.raises(KeyError):
            made().explain("fr", style)  # type: ignore[arg-type]


def test_nothing_is_asked():
    assert made(findings=(), binding=None).explain("en").startswith("Right: ELIGIBLE on 1 February 2026\nEligible.")
