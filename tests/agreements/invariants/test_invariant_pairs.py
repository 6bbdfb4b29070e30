"""Every invariant of the table has a case that keeps it and one that breaks it.

The cases stand in the modules ``pairs_*`` beside this one, each with a mapping ``PAIRS`` from an id to its pairs.
"""

from __future__ import annotations

import csv
from importlib import import_module
from pathlib import Path

import pytest
from pair_form import Half, Pair
from pydantic import ValidationError

from pembinaan.agreements import Agreement, ReviewFinding, Severity
from pembinaan.agreements.invariants import BY_RECORD, INVARIANTS
from pembinaan.agreements.rules import RULES

HERE = Path(__file__).parent
_FILE = HERE.parents[1] / "data" / "agreement_invariants.csv"
with _FILE.open(encoding="utf-8", newline="") as lines:
    TABLE = {row["id"]: row for row in csv.DictReader(lines)}
MODULES = [import_module(path.stem) for path in sorted(HERE.glob("pairs_*.py"))]
PAIRS: dict[str, tuple[Pair, ...]] = {name: pairs for module in MODULES for name, pairs in module.PAIRS.items()}
ASKED = [pytest.param(name, pair, id=f"{name}-{at}") for name, pairs in PAIRS.items() for at, pair in enumerate(pairs)]


def found(name: str, half: Half) -> list[ReviewFinding]:
    agreement = half.make()
    assert isinstance(agreement, Agreement)
    review = agreement.review(on=half.on, readings=half.readings, beside=half.beside)
    return [finding for finding in review if finding.id == name]


@pytest.mark.parametrize(("name", "pair"), ASKED)
def test_what_keeps_the_invariant_is_not_found(name: str, pair: Pair):
    if pair.fault is not None:
        assert pair.passes.make() is not None
        return
    assert found(name, pair.passes) == []


@pytest.mark.parametrize(("name", "pair"), ASKED)
def test_what_breaks_the_invariant_is_found_or_refused(name: str, pair: Pair):
    if pair.fault is not None:
        with pytest.raises(ValidationError) as caught:
            pair.fails.make()
        assert pair.fault in {error["type"] for error in caught.value.errors()}
        return
    findings = found(name, pair.fails)
    severity = pair.severity or Severity(TABLE[name]["severity"])
    assert [(one.status, one.severity) for one in findings] == [(pair.status, severity)] * max(len(findings), 1)
    assert pair.missing is None or pair.missing in {one.missing for one in findings}


def test_no_invariant_is_without_a_pair():
    assert len(PAIRS) == sum(len(module.PAIRS) for module in MODULES)
    assert set(PAIRS) == set(TABLE)


def test_the_invariants_are_those_of_the_table_in_its_order():
    told = [(one.id, one.entity, one.severity or "-") for one in INVARIANTS]
    assert told == [(row["id"], row["entity"], row["severity"]) for row in TABLE.values()]
    assert len(TABLE) == 83


def test_each_invariant_is_held_as_it_says():
    for one in INVARIANTS:
        assert ("record" in one.held) is bool(one.faults), one.id
        asked = {pair.fault for pair in PAIRS.get(one.id, ())}
        assert asked - {None} <= set(one.faults), one.id
        if one.id in PAIRS:
            assert (None in asked) is ("review" in one.held), one.id
            assert not set(one.faults) - asked, one.id
            assert (one.id in RULES) is (one.id not in BY_RECORD), one.id
