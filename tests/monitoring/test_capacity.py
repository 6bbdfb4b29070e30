from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from pydantic import ValidationError

from pembinaan.agreements.sources import Source
from pembinaan.law.entries import Confidence
from pembinaan.monitoring.capacity import CapacityConflict, CapacityFact, CapacityFacts

PRESS = Source(name="aksarakaltim", confidence=Confidence.SECONDARY)
NOV = date(2025, 11, 30)


def _fact(institution: str, occupants: int | None, capacity: int | None, on: date | None = None) -> CapacityFact:
    return CapacityFact(institution=institution, on=on, occupants=occupants, capacity=capacity, source=PRESS)


@pytest.mark.parametrize(
    ("occupants", "capacity", "load", "over"),
    [
        # section 6.3 of the digest: occ/cap in thousandths, over in tenths of a per cent
        (275_633, 146_260, 1885, 885),
        (189_580, 98_805, 1919, 919),
        (75_548, 37_292, 2026, 1026),
        (8_174, 6_065, 1348, 348),
        (2_329, 4_098, 568, -432),
        (281_762, 146_260, 1926, 926),
        (276_885, 146_660, 1888, 888),
        (12_600, 4_600, 2739, 1739),
        (13_189, 4_653, 2835, 1835),
        (1_746, 376, 4644, 3644),
    ],
)
def test_load_and_over_are_worked_out_from_the_counts(occupants: int, capacity: int, load: int, over: int):
    fact = _fact("x", occupants, capacity)
    assert (fact.load, fact.over) == (Fraction(occupants, capacity), Fraction(occupants - capacity, capacity))
    assert (round(fact.load * 1000), round(fact.over * 1000)) == (load, over)


@pytest.mark.parametrize(("occupants", "capacity"), [(None, 376), (1746, None), (None, None)])
def test_without_both_counts_there_is_neither(occupants: int | None, capacity: int | None):
    fact = _fact("x", occupants, capacity)
    assert (fact.load, fact.over) == (None, None)


def test_neither_can_be_typed_and_no_capacity_is_nothing():
    for facts in ({"load": 4}, {"over": 3}, {"capacity": 0}, {"occupants": -1}):
        with pytest.raises(ValidationError):
            CapacityFact.model_validate({"institution": "x", "on": None, **facts})


def test_sources_that_differ_stay_side_by_side():
    held = CapacityFacts(
        facts=(
            _fact("Lapas Bontang", 1746, 376, NOV),
            _fact("Lapas Bontang", 1716, 347),
            _fact("Lapas Bontang", 1750, None, NOV),
            _fact("Lapas Bontang", None, 376),
            _fact("LPKA Tenggarong", 61, 150, NOV),
        )
    )
    assert held.conflicts() == (
        CapacityConflict(institution="Lapas Bontang", about="occupants", on=NOV, values=(1746, 1750)),
        CapacityConflict(institution="Lapas Bontang", about="capacity", on=None, values=(347, 376)),
    )
    assert [fact.capacity for fact in held.of("Lapas Bontang")] == [376, 347, None, 376]


def test_what_agrees_and_what_is_of_other_days_is_no_conflict():
    held = CapacityFacts(
        facts=(
            _fact("a", 10, 5, NOV),
            _fact("a", 10, 5, NOV),
            _fact("a", 12, 5, date(2025, 12, 1)),
            _fact("a", 99, 5),
            _fact("b", 11, 6, NOV),
        )
    )
    assert held.conflicts() == ()


def test_facts_survive_json():
    held = CapacityFacts(facts=(_fact("a", 10, 5, NOV), _fact("a", None, None)))
    assert CapacityFacts.model_validate_json(held.model_dump_json()) == held
