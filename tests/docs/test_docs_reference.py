"""The pages that follow from the code are what the tools write now; what they quote is in the code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from markdown_examples import fenced
from reference_errors import raised
from write_reference import DOCS, written

from pembinaan.agreements.invariants import INVARIANTS
from pembinaan.agreements.lifecycle import TRANSITIONS
from pembinaan.agreements.mermaid import mermaid
from pembinaan.agreements.move_answers import MoveCode
from pembinaan.agreements.reading_table import AGREEMENT_READINGS
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signing_table import SIGNING_TABLE
from pembinaan.core.errors import Fault
from pembinaan.eligibility.rights import NOT_MODELLED, RIGHTS
from pembinaan.participants.coaching.rules import FILE_RULES
from pembinaan.programs.catalogue import CATALOGUE
from pembinaan.programs.data.reported_trainings import REPORTED_TRAININGS
from pembinaan.programs.enrolment_move_answers import MoveCode as EnrolmentMoveCode
from pembinaan.programs.enrolment_table import ENROLMENT_TRANSITIONS
from pembinaan.programs.entry import EntryKind
from pembinaan.programs.invariants import PROGRAM_INVARIANTS
from pembinaan.programs.issuing import RefusalCode as CertificateCode
from pembinaan.programs.ledger.moves import RefusalCode as WithdrawalCode
from pembinaan.programs.participation_rules import PARTICIPATION_RULES
from pembinaan.programs.readings import PROGRAM_READINGS

RULES_OF_FILES = (*FILE_RULES.values(), *PARTICIPATION_RULES.values())
ROOT = Path(__file__).parents[2]
WRITTEN = written()


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_the_page_is_what_the_tool_writes(path: Path):
    assert path.read_text(encoding="utf-8") == WRITTEN[path], "run: python tools/write_reference.py"


def test_every_fault_has_a_row():
    page = (DOCS / "reference" / "errors.md").read_text(encoding="utf-8")
    assert not [code for code in Fault.known if not code.startswith("test.") and f"| `{code}` |" not in page]


def test_every_refusal_that_is_a_value_has_a_row():
    page = (DOCS / "reference" / "errors.md").read_text(encoding="utf-8")
    codes = {one for kind in (MoveCode, EnrolmentMoveCode, WithdrawalCode, CertificateCode) for one in get_args(kind)}
    told = {code for code in codes if f"| `{code}` |" in page}
    assert codes - told == {"move.open"}  # it says that a way is open
    assert "| `enrolment.offering_over` |" in page


def test_what_is_not_covered_names_every_refusal_as_unsupported():
    page = (DOCS / "reference" / "not-covered.md").read_text(encoding="utf-8")
    modules = [path.relative_to(ROOT / "src").with_suffix("") for path in (ROOT / "src").rglob("*.py")]
    names = [".".join(path.parts).removesuffix(".__init__") for path in modules if path.stem != "__main__"]
    assert set(raised(sorted(names), "unsupported")) <= set(re.findall(r"`([a-z_]+\.[a-z_0-9]+)`", page))


def test_what_is_not_covered_names_every_right_that_is_not_modelled():
    page = (DOCS / "reference" / "not-covered.md").read_text(encoding="utf-8")
    assert not [code for code in NOT_MODELLED if f"| `{code}` |" not in page]
    assert not [code for code in RIGHTS if f"| `{code}` |" in page]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def test_quotations_of_the_code_are_exact():
    quoted = fenced((DOCS / "howto" / "write-a-rule.md").read_text(encoding="utf-8"), "py")
    right = ROOT / "src" / "pembinaan" / "eligibility" / "rights" / "pembebasan_bersyarat.py"
    held = "\n".join(_lines(right.read_text(encoding="utf-8")))
    assert quoted
    assert not [block for block in quoted if "\n".join(_lines(block)) not in held]


def test_the_walk_quotes_the_whole_right():
    quoted = fenced((DOCS / "howto" / "write-a-rule.md").read_text(encoding="utf-8"), "py")
    right = ROOT / "src" / "pembinaan" / "eligibility" / "rights" / "pembebasan_bersyarat.py"
    held = "\n".join(_lines(right.read_text(encoding="utf-8").partition("PEMBEBASAN_BERSYARAT: Final")[2]))
    walk = "\n".join(line for block in quoted[1:] for line in _lines(block))
    assert walk.removeprefix("PEMBEBASAN_BERSYARAT: Final").strip() == held.strip()


def _agreements_page() -> str:
    return (DOCS / "reference" / "agreements.md").read_text(encoding="utf-8")


def test_the_page_of_agreements_says_of_every_rule_what_it_asks_and_on_what_it_rests():
    rows = [line.strip("|").split(" | ") for line in _agreements_page().splitlines() if line.startswith("| ")]
    known = {cells[0].strip(): cells for cells in rows}
    assert {row.id for row in INVARIANTS} | set(RULES) <= set(known)
    assert not [row.id for row in INVARIANTS if not all(cell.strip() for cell in known[row.id])]


def test_the_page_of_agreements_holds_every_transition_signing_row_and_reading():
    page = _agreements_page()
    assert not [row.id for row in TRANSITIONS if f"\n| {row.id} | " not in page]
    assert not [row for row in SIGNING_TABLE if f" | {row.condition.en} | " not in page]
    assert not [reading.name for reading in AGREEMENT_READINGS if f"\n| `{reading.name}` | " not in page]


def _programs_page() -> str:
    return (DOCS / "reference" / "programs.md").read_text(encoding="utf-8")


def test_the_page_of_programs_names_every_program_and_training_with_a_source_and_its_confidence():
    rows = [line for line in _programs_page().splitlines() if line.startswith("| ")]
    programs = {code: line for code in CATALOGUE.codes() for line in rows if line.startswith(f"| `{code}` | ")}
    assert programs.keys() == {*CATALOGUE.codes()}
    sourced = re.compile(r"\((VERIFIED|SECONDARY|INFERENCE)\) \|$")
    assert not [code for code, line in programs.items() if not sourced.search(line)]
    trainings = [line for line in rows for row in REPORTED_TRAININGS if line.startswith(f"| {row.title.en} | ")]
    assert len(trainings) == len(REPORTED_TRAININGS)
    assert not [line for line in trainings if not sourced.search(line)]


def test_the_page_of_programs_holds_every_rule_move_invariant_and_reading():
    page = _programs_page()
    said = [text for rule in RULES_OF_FILES for text in (rule.wrong, rule.mend)]
    assert not [text.en for text in said if re.sub(r"\{\w+\}", "...", text.en) not in page]
    assert not [row.id for row in PROGRAM_INVARIANTS if f"\n| {row.id} | {row.entity} | " not in page]
    assert not [kind for kind in EntryKind if f"\n| `{kind}` | " not in page]
    assert not [row.id for row in ENROLMENT_TRANSITIONS if f"\n| {row.id} | " not in page]
    assert not [reading.name for reading in PROGRAM_READINGS if f"\n| `{reading.name}` | " not in page]


@pytest.mark.parametrize(
    "scale",
    [
        "ISPN, two decimals | up to 44.68 minimum | 44.69 up to 56.41 medium | 56.42 up to 76.98 maksimum",
        "RRI, part A | 0 to 6 RENDAH | 7 to 11 SEDANG | 12 to 15 TINGGI | 16 to 17 SANGAT_TINGGI |",
        "Kriminogenik, total | 0 to 10 RENDAH | 11 to 22 SEDANG | 23 to 29 TINGGI | 30 to 38 SANGAT_TINGGI |",
        "Kriminogenik, WAKTU_LUANG | 0 RENDAH | 1 SEDANG | 2 TINGGI |  |",
        "children, need | 0 to 13 | 14 to 28 | 29 to 42 |  |",
    ],
)
def test_the_page_of_programs_prints_the_scales_of_the_sources(scale: str):
    assert f"\n| {scale}" in _programs_page()


def test_the_diagram_of_the_explanation_is_drawn_from_the_table():
    page = (DOCS / "explanation" / "agreements.md").read_text(encoding="utf-8")
    assert page.count("```mermaid") == 1
    assert f"<!-- begin: diagram -->\n\n```mermaid\n{mermaid('en')}```\n\n<!-- end: diagram -->" in page
