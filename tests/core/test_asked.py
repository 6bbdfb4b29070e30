from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest

import pembinaan
from pembinaan import Agreement, InvalidError
from pembinaan.core.asked import asks_day, in_order, the_day
from pembinaan.programs.after_release.follow_up import follow_ups
from pembinaan.programs.attendance import AttendanceBook
from pembinaan.programs.credit import credit
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_state import standing
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.register import Register
from pembinaan.programs.waiting import free_places, waiting_list
from programs.program_cases import PLAN

DAY = date(2026, 11, 24)
JOINED = Enrolment(participant_reference="rekaan-1", program_code="PM-LAS")
DAYS = {"on", "since", "until", "stamped"}
QUESTIONS = ("pembinaan.agreements", "pembinaan.programs", "pembinaan.eligibility")


def _functions() -> Iterator[tuple[str, Callable[..., object]]]:
    for module in pkgutil.walk_packages(pembinaan.__path__, "pembinaan."):
        if not module.name.startswith(QUESTIONS):
            continue
        held = importlib.import_module(module.name)
        for name in getattr(held, "__all__", ()):
            found = getattr(held, name)
            members = vars(found).items() if inspect.isclass(found) else [(name, found)]
            for member, function in members:
                if inspect.isfunction(function) and not member.startswith("_"):
                    yield f"{function.__module__}.{function.__qualname__}", function


def _asking() -> dict[str, tuple[Callable[..., object], list[str]]]:
    asked = {}
    for name, function in _functions():
        parameters = inspect.signature(function).parameters.values()
        days = [one.name for one in parameters if one.kind is one.KEYWORD_ONLY and one.name in DAYS]
        if days:
            asked[name] = (function, days)
    return asked


ASKING = _asking()


def test_the_questions_are_found():
    assert len(ASKING) > 30
    assert "pembinaan.agreements.agreement.Agreement.state" in ASKING
    assert "pembinaan.eligibility.rights.decide" in ASKING


@pytest.mark.parametrize("wrong", ["2026-01-01", datetime(2026, 1, 1), 20260101])  # noqa: DTZ001 - no moment is taken
@pytest.mark.parametrize("name", sorted(ASKING))
def test_every_question_refuses_what_is_no_day_before_anything_else(name: str, wrong: object):
    function, days = ASKING[name]
    others = [one.name for one in inspect.signature(function).parameters.values() if one.default is one.empty]
    for day in days:
        given = dict.fromkeys(others) | {day: wrong}
        with pytest.raises(InvalidError) as caught:
            function(**given)
        assert (caught.value.code, caught.value.field) == ("day.not_a_date", day)
        assert f"'{day}' bukan tanggal" in caught.value.text.id


@pytest.mark.parametrize(
    "asked", [Agreement.at, Account.totals, Account.balance, Account.reversed_by], ids=lambda one: one.__qualname__
)
def test_a_day_given_by_its_place_is_looked_at_too(asked: Callable[..., object]):
    with pytest.raises(InvalidError, match=r"day\.not_a_date"):
        asked(Account(reference="rekaan-1"), "2026-01-01")


def test_no_day_is_refused_where_the_type_asks_for_one():
    @asks_day
    def asked(*, on: date, since: date | None = None) -> date:
        """Say what was asked."""
        return since or on

    assert asked(on=DAY, since=None) == DAY
    for wrong, field in (({"on": None}, "on"), ({"on": None, "since": "x"}, "since")):
        with pytest.raises(InvalidError) as caught:
            asked(**wrong)
        assert (caught.value.code, caught.value.field) == ("day.not_a_date", field)


BY_PLACE: dict[str, Callable[[object], object]] = {
    "standing": lambda day: standing(JOINED, day),
    "credit": lambda day: credit(JOINED, PLAN, AttendanceBook(), day),
    "effective": lambda day: AttendanceBook().effective(day),
    "waiting_list": lambda day: waiting_list(Register(), "LAS-1", day),
    "free_places": lambda day: free_places(Register(), "LAS-1", day),
    "holders": lambda day: Register().holders("LAS-1", day),
    "consent": JOINED.consent,
    "follow_ups": lambda day: follow_ups(day, (), on=DAY),
}


@pytest.mark.parametrize("wrong", ["2026-01-01", datetime(2026, 1, 1), None])  # noqa: DTZ001 - no moment is taken
@pytest.mark.parametrize("name", BY_PLACE)
def test_a_day_of_programs_given_by_its_place_is_looked_at(name: str, wrong: object):
    with pytest.raises(InvalidError, match=r"day\.not_a_date"):
        BY_PLACE[name](wrong)


def test_a_day_passes():
    the_day(DAY)

    @asks_day
    def asked(*, on: date | None, until: date) -> tuple[date | None, date]:
        """Say what was asked."""
        return on, until

    assert asked(on=None, until=DAY) == (None, DAY)
    assert (asked.__name__, asked.__doc__) == ("asked", "Say what was asked.")


def test_a_span_may_be_one_day_but_not_upside_down():
    in_order(DAY, DAY)
    with pytest.raises(InvalidError) as caught:
        in_order(DAY, date(2026, 11, 23))
    assert caught.value.text.id == (
        "'since' (24 November 2026) sesudah 'until' (23 November 2026). Beri hari pertama pada 'since' dan hari "
        "terakhir pada 'until'."
    )
