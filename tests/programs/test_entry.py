"""Rules of entry: each kind holds its own number, and nothing else."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pydantic import ValidationError

from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.participants.coaching.levels import RriLevel, Schooling, Sex, StageCode
from pembinaan.participants.records import IspnClass, OffenceClass
from pembinaan.programs.entry import NUMBERS, EntryKind, EntryRule

OURS = Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",))
HELD = {
    EntryKind.STATUS: [{"people": ("narapidana", "anak_binaan")}],
    EntryKind.STAGE_MIN: [{"stage": StageCode.LANJUTAN_1}, {"fraction": Fraction(1, 3)}, {"fraction": Fraction(1)}],
    EntryKind.REMAIN_MIN: [{"amount": Duration(years=1)}],
    EntryKind.REMAIN_MAX: [{"amount": Duration(years=2)}],
    EntryKind.CONDUCT: [{"months": 9}],
    EntryKind.RISK: [{"highest": IspnClass.MEDIUM}, {"highest": RriLevel.RENDAH}],
    EntryKind.OFFENCE: [{"classes": (OffenceClass.TERORISME, OffenceClass.NARKOTIKA)}],
    EntryKind.SCHOOLING: [{"schooling": Schooling.SMP}],
    EntryKind.SEX: [{"sex": Sex.PEREMPUAN}],
}
SOUND = [(kind, held) for kind in EntryKind for held in HELD.get(kind, [{}])]
NUMBER = [held for held_of in HELD.values() for held in held_of if "people" not in held]


@pytest.mark.parametrize(("kind", "held"), SOUND)
def test_a_rule_with_its_number_is_read_back(kind: EntryKind, held: dict):
    rule = EntryRule(kind=kind, basis=OURS, **held)
    assert rule.hard is True
    assert EntryRule.model_validate_json(rule.model_dump_json()) == rule


def test_every_kind_with_a_number_is_tried():
    assert HELD.keys() == NUMBERS.keys()
    tried = {name for held in NUMBER for name in held} | {"people"}
    assert tried == {name for names in NUMBERS.values() for name in names}


def refused(**held: object) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        EntryRule(basis=OURS, **held)
    return [problem.code for problem in problems(caught.value)]


@pytest.mark.parametrize("kind", NUMBERS)
def test_a_rule_without_its_number_is_refused(kind: EntryKind):
    assert refused(kind=kind) == ["entry.number_misplaced"]


@pytest.mark.parametrize("held", NUMBER)
def test_a_number_of_another_kind_is_refused(held: dict):
    other = EntryKind.CONDUCT if "months" not in held else EntryKind.SEX
    assert refused(kind=EntryKind.SERVING, **held) == ["entry.number_misplaced"]
    assert refused(kind=other, **held) == ["entry.number_misplaced"]


def test_a_stage_and_a_fraction_are_two_rules():
    both = {"stage": StageCode.LANJUTAN_1, "fraction": Fraction(1, 3)}
    assert refused(kind=EntryKind.STAGE_MIN, **both) == ["entry.number_misplaced"]


@pytest.mark.parametrize("fraction", [Fraction(0), Fraction(4, 3), Fraction(-1, 3)])
def test_a_part_of_the_sentence_lies_between_nothing_and_the_whole(fraction: Fraction):
    assert refused(kind=EntryKind.STAGE_MIN, fraction=fraction) == ["entry.fraction_out_of_range"]


def test_any_rule_can_ask_of_some_people_only():
    rule = EntryRule(kind=EntryKind.CONDUCT, basis=OURS, months=9, people=("klien",))
    assert rule.people == ("klien",)
