"""Numbers and days at the ends of what can be: refused with a code, never an error without words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import DAY, in_force
from pydantic import ValidationError

from pembinaan.agreements import AgreementReadings, EventKind, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.budget import budget
from pembinaan.agreements.changes import ActivityEnding, EndingPolicy
from pembinaan.agreements.due import due
from pembinaan.agreements.maturity import maturity
from pembinaan.agreements.money import DprdApproval
from pembinaan.agreements.moves import may_move
from pembinaan.agreements.settlement import settle
from pembinaan.agreements.undated import undated
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.fields import MOST_DAYS
from pembinaan.programs.after_release.follow_up import FollowUpPolicy

HELD: Any = {"activity": "K-1", "policy": EndingPolicy.STOP_ALL}
FIELDS: Any = [
    (AgreementReadings, {}, "ending_days"),
    (AgreementReadings, {}, "grace_days"),
    (ActivityEnding, HELD, "grace_days"),
    (Term, {}, "notice_days"),
    (DprdApproval, {}, "clock_days"),
    (FollowUpPolicy, {}, "grace_days"),
]


@pytest.mark.parametrize(("model", "facts", "field"), FIELDS)
def test_days_that_are_added_to_a_day_are_at_most_a_hundred_years(model: Any, facts: Any, field: str):
    assert getattr(model(**facts, **{field: MOST_DAYS}), field) == 36_500
    for days in (MOST_DAYS + 1, 10**30):
        with pytest.raises(ValidationError) as raised:
            model(**facts, **{field: days})
        assert [(one.code, one.field) for one in problems(raised.value)] == [("number.too_large", field)]
    assert "36500" in str(model.model_json_schema())


@pytest.mark.parametrize(
    ("model", "facts"),
    [
        (AgreementReadings, {"reminder_days": (MOST_DAYS + 1,)}),
        (AgreementReadings, {"region_years": 101}),
        (AgreementReadings, {"ending_days": -1}),
        (Term, {"notice_days": 0}),
        (FollowUpPolicy, {"months": (1201,)}),
    ],
)
def test_so_are_lists_of_days_and_numbers_of_years(model: Any, facts: Any):
    with pytest.raises(ValidationError):
        model(**facts)


def test_the_largest_numbers_give_an_answer_on_the_last_day_of_the_records():
    most = {"ending_days": MOST_DAYS, "grace_days": MOST_DAYS, "reminder_days": (MOST_DAYS,), "region_years": 100}
    readings = AgreementReadings(**most, report_months=60)
    first, last = date(1800, 1, 1), date(2999, 12, 31)
    agreement = in_force(term=Term(start=first, last_day=last, notice_days=MOST_DAYS), funding=None)
    assert agreement.state(on=last, readings=readings).in_force is not None
    assert all(first <= one.on <= last for one in due(agreement, since=last, until=last, readings=readings))
    assert agreement.review(on=last, readings=readings)


@pytest.mark.parametrize("day", [date.min, date(1799, 12, 31), date(3000, 1, 1), date.max])
def test_a_move_on_a_day_that_no_record_holds_is_refused_by_its_code(day: date):
    for kind in EventKind:
        with pytest.raises(InvalidError) as raised:
            may_move(in_force(), kind, on=day)
        assert (raised.value.code, raised.value.field) == ("day.out_of_range", "on")


@pytest.mark.parametrize("day", [date(1800, 1, 1), date(2999, 12, 31)])
def test_a_move_on_the_first_and_the_last_day_that_a_record_holds_is_answered(day: date):
    assert may_move(in_force(), EventKind.DITANGGUHKAN, on=day).code == "move.forbidden"


@pytest.mark.parametrize("day", [date.min, date(1799, 12, 31), date(3000, 1, 1), date.max])
def test_every_other_question_has_an_answer_on_every_day_there_is(day: date):
    agreement = in_force()
    assert agreement.state(on=day).in_force.name == "NOT_MET"
    assert all(one.explain("id") for one in agreement.review(on=day))
    assert due(agreement, since=day, until=day) == ()
    assert agreement.at(day).kind is agreement.kind
    assert budget(agreement, on=day).on == day
    assert maturity(agreement, on=day) is not None
    assert (settle(agreement, on=day) is None) is (day < date(2026, 3, 17) + DAY)
    assert undated(agreement) is not None


@pytest.mark.parametrize(
    ("asked", "field", "choice"),
    [
        ({"kind": "DIAKHIRI"}, "kind", "DIAKHIRI"),
        ({"kind": None}, "kind", "AUDIENSI"),
        ({"actor": "KALAPAS"}, "actor", "KALAPAS"),
        ({"actor": EventKind.DIAKHIRI}, "actor", "DPRD"),
    ],
)
def test_a_move_of_no_known_kind_or_actor_is_refused_with_the_choices(asked: Any, field: str, choice: str):
    question = {"kind": EventKind.DITANGGUHKAN, "on": date(2025, 1, 1), **asked}
    with pytest.raises(InvalidError) as raised:
        may_move(in_force(), **question)
    assert (raised.value.code, raised.value.field) == ("move.unknown_value", field)
    assert choice in raised.value.text.id


def test_every_actor_may_be_asked_about_on_every_kind_of_day():
    days = (date(2024, 3, 1), date(2025, 1, 1), date(2026, 3, 17), date(2026, 3, 18))
    answers = [may_move(in_force(), kind, on=day, actor=who) for kind in EventKind for day in days for who in Actor]
    assert {one.code for one in answers} >= {"move.forbidden", "move.actor"}
