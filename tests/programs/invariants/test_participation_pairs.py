"""The invariants of enrolments, attendance, results and certificates hold in one case, and are told in the other."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pairs_participation import BY_REFUSAL, PAIRS, RECOMMENDATION

FILE = Path(__file__).parents[2] / "data" / "program_invariants.csv"
MINE = {"Enrolment", "AttendanceRecord", "TestResult", "Certificate"}


@pytest.mark.parametrize("name", PAIRS)
def test_the_keeping_case_gives_nothing_and_the_breaking_one_its_code(name: str):
    assert (PAIRS[name].keeps(), PAIRS[name].breaks()) == ("", PAIRS[name].code)


@pytest.mark.parametrize("name", BY_REFUSAL)
def test_it_is_refused_too(name: str):
    assert (BY_REFUSAL[name].keeps(), BY_REFUSAL[name].breaks()) == ("", BY_REFUSAL[name].code)


def test_an_enrolment_holds_apart_who_recommends_and_who_decides():
    assert (RECOMMENDATION.keeps(), RECOMMENDATION.breaks()) == ("", RECOMMENDATION.code)


def test_every_invariant_has_its_pair():
    rows = csv.DictReader(FILE.read_text(encoding="utf-8").splitlines())
    assert {row["id"] for row in rows if row["entity"] in MINE} | {"SN2"} == {*PAIRS}
