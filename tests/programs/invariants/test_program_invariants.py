"""The table of invariants: every one has a case that keeps it and one that breaks it, and stands in the code."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from pairs_counts import PAIRS as COUNTS
from pairs_file import PAIRS as FILES
from pairs_ledger import PAIRS as LEDGER
from pairs_offering import BY_REVIEW
from pairs_offering import PAIRS as OFFERINGS
from pairs_participation import BY_REFUSAL
from pairs_participation import PAIRS as PARTICIPATION

from pembinaan.participants.coaching.rules import FILE_RULES
from pembinaan.programs.invariants import PROGRAM_INVARIANTS
from pembinaan.programs.participation_rules import PARTICIPATION_RULES

FILE = Path(__file__).parents[2] / "data" / "program_invariants.csv"
ROWS = list(csv.DictReader(FILE.read_text(encoding="utf-8").splitlines()))
PAIRS = COUNTS | FILES
ALL = {**PAIRS, **LEDGER, **OFFERINGS, **PARTICIPATION}
HELD = {"record", "review", "derived", "refused"}


@pytest.mark.parametrize("name", PAIRS)
def test_the_keeping_case_gives_nothing_and_the_breaking_one_its_code(name: str):
    assert (PAIRS[name].keeps(), PAIRS[name].breaks()) == ("", PAIRS[name].code)


def test_the_table_lists_every_invariant_once():
    assert len(ROWS) == len({row["id"] for row in ROWS}) == 58
    assert len({row["statement"] + row["entity"] for row in ROWS}) == 58
    assert all({*row["held"].split("; ")} <= HELD for row in ROWS)


def test_the_table_counts_the_invariants_of_each_entity():
    counted = Counter(row["entity"] for row in ROWS)
    assert counted == {
        "Inmate": 2,
        "Sentence": 2,
        "StageRecord": 4,
        "TppSession": 2,
        "Assessment": 6,
        "SppnMonth": 5,
        "DisciplineCase": 3,
        "Program": 4,
        "Session": 3,
        "Enrolment": 7,
        "AttendanceRecord": 3,
        "TestResult": 2,
        "Certificate": 4,
        "Work/PremiLedger": 4,
        "Client (Klien)": 3,
        "Indicator": 2,
        "CapacityFact": 2,
    }


def test_every_invariant_has_one_pair():
    assert {*ALL} == {row["id"] for row in ROWS}
    assert len(ALL) == sum(map(len, (COUNTS, FILES, LEDGER, OFFERINGS, PARTICIPATION)))


def test_what_the_code_lists_is_what_stands_in_the_table():
    table = [(row["id"], row["entity"], tuple(row["held"].split("; "))) for row in ROWS]
    assert [(row.id, row.entity, row.held) for row in PROGRAM_INVARIANTS] == table
    reviewed = {row.id for row in PROGRAM_INVARIANTS if "review" in row.held}
    assert FILE_RULES.keys() | PARTICIPATION_RULES.keys() <= reviewed


@pytest.mark.parametrize("name", [name for name in ALL if "." in ALL[name].code])
def test_the_code_that_a_pair_gives_is_listed(name: str):
    listed = {row.id: row.codes for row in PROGRAM_INVARIANTS}
    assert ALL[name].code in listed[name]


@pytest.mark.parametrize(("pairs", "held"), [(BY_REVIEW, "review"), (BY_REFUSAL, "refused")])
def test_the_other_way_of_holding_is_one_of_the_table(pairs: dict, held: str):
    ways = {row.id: row.held for row in PROGRAM_INVARIANTS}
    assert all(held in ways[name] and len(ways[name]) > 1 for name in pairs)
    refused = {code for row in PROGRAM_INVARIANTS for code in row.codes}
    assert all(pair.code in refused for pair in pairs.values() if "." in pair.code)
