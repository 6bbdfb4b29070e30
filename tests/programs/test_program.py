from __future__ import annotations

import pytest
from program_cases import PLAN
from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.core.text import Text
from pembinaan.programs import ClassSize, ContentArea, OfferingPlan, Program, ProgramKind

FACTS = {
    "code": "PM-BATIK",
    "title": Text(id="Batik cap", en="Stamped batik"),
    "kind": ProgramKind.KEMANDIRIAN,
    "area": ContentArea.KETERAMPILAN_KERJA,
}


def test_there_are_nine_fields():
    assert len(ContentArea) == 9


def test_lesson_hours_and_days_are_kept_apart():
    welding, batik = PLAN.program, Program(**FACTS, planned_jp=36, planned_days=9)
    assert (welding.planned_jp, welding.planned_days) == (160, None)
    assert repr(welding) == "Program(PM-LAS, 160 JP)"
    assert str(batik) == "Program(PM-BATIK, 36 JP, 9 days)"
    assert repr(Program(**FACTS)) == "Program(PM-BATIK)"


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        ({"planned_jp": 0}, "greater_than", "planned_jp"),
        ({"planned_days": -1}, "greater_than", "planned_days"),
        ({"planned_jp": 8.0}, "int_type", "planned_jp"),
        ({"hours": 8}, "extra_forbidden", "hours"),
    ],
)
def test_bad_figures_are_refused(facts: dict, code: str, field: str):
    with pytest.raises(ValidationError) as caught:
        Program(**FACTS, **facts)
    assert [(problem.code, problem.field) for problem in problems(caught.value)] == [(code, field)]


def test_a_class_is_not_upside_down():
    assert ClassSize(least=10, most=10).most == 10
    with pytest.raises(ValidationError) as caught:
        ClassSize(least=11, most=10)
    assert problems(caught.value)[0].code == "program.class_size_upside_down"


def test_the_example_says_that_it_is_supposed():
    assert PLAN.supposed is not None
    assert "andaian" in PLAN.supposed["id"]
    assert OfferingPlan.model_validate_json(PLAN.model_dump_json()) == PLAN
