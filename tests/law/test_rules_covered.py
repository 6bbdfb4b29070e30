"""Every rule and every reading of the sources on rights is coded, or stands on the page of what is not covered."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from data.rules import NOT_COVERED, READINGS_NOT_COVERED, READINGS_OF, RULES, Code, Right
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.readings import READINGS

HERE = Path(__file__).parents[1] / "data"
PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "not-covered.md").read_text(encoding="utf-8")
# The table needs no reader of YAML: every row stands on one line and begins with its id.
ROWS = [
    line for line in (HERE / "rights.yaml").read_text(encoding="utf-8").splitlines() if line.startswith("  - {id: ")
]
IDS = [re.match(r"  - {id: ([\w.]+),", line)[1] for line in ROWS]
SECTION_16 = {
    name: candidates.split(", ")
    for name, candidates in (
        line.split(": ") for line in (HERE / "readings.txt").read_text(encoding="utf-8").splitlines()[1:]
    )
}


def test_the_table_is_whole():
    assert len(IDS) == len(set(IDS)) == 54
    assert len(SECTION_16) == 41


def test_every_rule_is_coded_or_not_covered():
    assert sorted([*RULES, *NOT_COVERED]) == sorted(IDS)


def _named(row: str) -> list[str]:
    found = re.search(r", reading: (\[[\w, ]+\]|\w+)", row)
    return re.findall(r"\w+", found[1]) if found else []


def test_every_reading_of_the_table_is_one_of_section_16():
    assert {name for row in ROWS for name in _named(row)} <= set(SECTION_16)


TARGETS = [pytest.param(rule, target, id=f"{rule}-{target[0]}") for rule, found in RULES.items() for target in found]


@pytest.mark.parametrize(("rule", "target"), TARGETS)
def test_what_a_rule_names_exists(rule: str, target: Right | Code):
    if isinstance(target, Code):
        assert getattr(import_module(f"pembinaan.{target.module}"), target.name)
    elif target.code in RIGHTS:
        assert set(target.keys) <= {condition.key for condition in RIGHTS[target.code].requires}
    else:
        assert target.code in NOT_YET


NOT_YET = {
    *("remisi_khusus", "remisi_tambahan", "remisi_dasawarsa", "remisi_kemanusiaan", "remisi_susulan"),
    *("pmp_umum", "pmp_khusus", "pmp_hari_anak", "pmp_dasawarsa"),
    *("asimilasi", "cuti_mengunjungi_keluarga", "cuti_menjelang_bebas", "cuti_bersyarat"),
}
"""Rights that are named and need not be modelled in this version."""


def test_every_right_is_the_place_of_a_rule():
    named = {target.code for found in RULES.values() for target in found if isinstance(target, Right)}
    assert set(RIGHTS) <= named


@pytest.mark.parametrize("name", SECTION_16)
def test_every_reading_is_chosen_or_not_covered(name: str):
    if name in READINGS_NOT_COVERED:
        assert name not in READINGS
    elif READINGS_OF.get(name) not in NOT_YET - set(RIGHTS):
        assert name in READINGS


@pytest.mark.parametrize("name", [name for name in SECTION_16 if name in READINGS])
def test_every_candidate_can_be_chosen(name: str):
    assert set(SECTION_16[name]) <= set(READINGS[name].candidates)


@pytest.mark.parametrize(("name", "reason"), [*NOT_COVERED.items(), *READINGS_NOT_COVERED.items()])
def test_what_is_not_covered_stands_on_the_page_with_its_reason(name: str, reason: str):
    assert f"| `{name}` | {reason} |" in PAGE
