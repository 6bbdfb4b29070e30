"""The forms of programs: every day is read strictly, and every text is one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, get_args, get_origin

import pytest
from program_cases import PLAN
from pydantic import BaseModel, ValidationError

from pembinaan.core.errors import problems
from pembinaan.interop.forms import FORMS
from pembinaan.programs.after_release.follow_up import FollowUpDue, follow_ups
from pembinaan.programs.program import Program


def models(kind: Any, seen: set[type[BaseModel]]) -> set[type[BaseModel]]:
    """Go through all models that a form is made of."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if kind not in seen:
            seen.add(kind)
            for field in kind.model_fields.values():
                models(field.annotation, seen)
    else:
        for part in get_args(getattr(kind, "__value__", kind)):
            models(part, seen)
    return seen


def plain(kind: Any, *, told: bool) -> Iterator[str]:
    """Find the days and texts of a type that nothing is said about."""
    if get_origin(kind) is Annotated:
        yield from plain(get_args(kind)[0], told=True)
    elif kind in (date, str) and not told:
        yield kind.__name__
    else:
        for part in get_args(kind):
            yield from plain(part, told=False)


HELD = set[type[BaseModel]]().union(*(models(form, set()) for form in FORMS.values()))
OF_PROGRAMS = sorted((one for one in HELD if one.__module__.startswith("pembinaan.programs")), key=str)


def test_the_walk_finds_a_plain_day_and_a_plain_text():
    class Loose(BaseModel):
        days: tuple[date, ...] | None
        text: str

    assert [list(plain(one.annotation, told=bool(one.metadata))) for one in Loose.model_fields.values()] == [
        ["date"],
        ["str"],
    ]
    assert len(OF_PROGRAMS) > 40


@pytest.mark.parametrize("model", OF_PROGRAMS)
def test_no_field_is_a_plain_day_or_text(model: type[BaseModel]):
    fields = model.model_fields.items()
    assert [name for name, one in fields for _ in plain(one.annotation, told=bool(one.metadata))] == []


def test_the_day_of_an_answer_can_lie_beyond_the_records_and_is_read_strictly():
    """Three months of the calendar after 31 December 2999 end on 31 March 3000."""
    due = follow_ups(date(2999, 12, 31), (), on=date(2999, 12, 31))[0]
    assert due.due == date(3000, 3, 31)
    assert FollowUpDue.model_validate_json(due.model_dump_json()) == due
    with pytest.raises(ValidationError) as refused:
        FollowUpDue.model_validate_json(due.model_dump_json().replace("3000-03-31", "1735689600"))
    assert problems(refused.value)[0].code == "day.unreadable"


@pytest.mark.parametrize(
    ("title", "code"),
    [("Las\nMEMENUHI SYARAT", "text.not_one_line"), ("\u202eLas", "text.not_one_line"), (" ", "text.blank")],
)
def test_the_title_of_a_program_is_one_line(title: str, code: str):
    said = PLAN.program.model_dump(mode="json")
    with pytest.raises(ValidationError) as refused:
        Program.model_validate_json(json.dumps(said | {"title": {"id": "Las", "en": title}}))
    assert problems(refused.value)[0].code == code
