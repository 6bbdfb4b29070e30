"""Until when an activity may run after the end: the settlement, the due days and its status give one answer.

Days of :func:`in_force`: the term runs from 18 March 2024 to 17 March 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import DAY, LAST_DAY, in_force
from model_cases import happened

from pembinaan.agreements import Agreement, AgreementReadings, EndReason, EventKind, StateCode, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, EndingPolicy
from pembinaan.agreements.due import due
from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.history import history
from pembinaan.agreements.moves import Moved, MoveRefusal, may_move, move
from pembinaan.agreements.running_activities import activity_status
from pembinaan.agreements.settlement import settle
from pembinaan.agreements.work_plan import Activity, ActivityStatus, WorkPlan
from pembinaan.core.timeline import Status

K, P, S = EventKind, EndingPolicy, ActivityStatus
NEW_YEAR = date(2025, 1, 1)
"""The first day after an early end; 31 December is the last one, and 31 March the ninetieth after it."""
HALT = EndReason.DIHENTIKAN_PEMASYARAKATAN


def begun(ends: date | None = None) -> Activity:
    return Activity(code="K1", name="Las", started_on=date(2024, 5, 1), ends=ends)


def over(reason: EndReason, on: date, ends: date | None = None, **facts: Any) -> Agreement:
    kind, actor = (K.DIHENTIKAN, Actor.KALAPAS) if reason is HALT else (K.DIAKHIRI, Actor.PARA_PIHAK)
    event = happened(kind, on, end_reason=reason, **{"actor": actor, **facts})
    return in_force(work_plan=WorkPlan(activities=(begun(ends),))).with_event(event)


def finishing(days: int | None = None) -> tuple[ActivityEnding, ...]:
    return (ActivityEnding(activity="K1", policy=P.COMPLETE_RUNNING, grace_days=days),)


def grace(agreement: Agreement) -> list[tuple[date, Status, tuple[str, ...]]]:
    found = due(agreement, since=date(2024, 6, 1), until=date(2028, 1, 1))
    return [(one.on, one.status, one.missing) for one in found if one.kind is DueKind.GRACE_END]


def status(agreement: Agreement, ends: date | None, on: date, **readings: Any) -> ActivityStatus:
    return activity_status(agreement, begun(ends), on=on, readings=AgreementReadings(**readings))


@pytest.mark.parametrize(
    ("reason", "on", "ends", "days", "until"),
    [
        # the term ran out on 17 March and that was recorded in May: 14 + 30 + 31 + 15 = 90 days from 17 March
        (EndReason.JANGKA_WAKTU, date(2026, 5, 1), date(2026, 12, 31), None, date(2026, 6, 15)),
        (EndReason.KESEPAKATAN, NEW_YEAR, None, None, date(2025, 3, 31)),
        (EndReason.KESEPAKATAN, NEW_YEAR, date(2025, 1, 31), None, date(2025, 1, 31)),
        (EndReason.KESEPAKATAN, NEW_YEAR, date(2024, 10, 31), None, NEW_YEAR - DAY),
        (EndReason.KESEPAKATAN, NEW_YEAR, None, 5, date(2025, 1, 5)),
        (EndReason.KESEPAKATAN, NEW_YEAR, None, 90, date(2025, 3, 31)),
        (EndReason.KESEPAKATAN, NEW_YEAR, None, 91, date(2025, 3, 31)),
        (HALT, NEW_YEAR, None, None, NEW_YEAR - DAY),
        (HALT, NEW_YEAR, None, 30, NEW_YEAR - DAY),
    ],
)
def test_one_answer_to_until_when(reason: EndReason, on: date, ends: date | None, days: int | None, until: date):
    held = over(reason, on, ends, policies=finishing(days))
    assert grace(held) == [(until, Status.MET, ())]
    (row,) = settle(held, on=on).activities
    assert row.may_run_until == until
    assert status(held, ends, max(until, on)) is (S.TANPA_DASAR if until < on else S.BERJALAN)
    assert status(held, ends, max(until, on) + DAY) is S.TANPA_DASAR


def test_after_a_halt_at_which_nothing_was_chosen_there_is_no_grace():
    """Digest 4.4: STOP_ALL after a PP 57/1999 Pasal 19 halt."""
    held = over(HALT, NEW_YEAR)
    (row,) = settle(held, on=NEW_YEAR).activities
    assert (row.policy, row.may_run_until) == (P.STOP_ALL, NEW_YEAR - DAY)
    assert [status(held, None, day) for day in (NEW_YEAR - DAY, NEW_YEAR)] == [S.BERJALAN, S.TANPA_DASAR]


def test_the_days_of_a_doubtful_stop_are_open():
    held = over(HALT, NEW_YEAR, policies=finishing(), actor=Actor.MITRA)
    assert grace(held) == [(NEW_YEAR - DAY, Status.UNKNOWN, ("events.2.actor",))]
    assert status(held, None, NEW_YEAR) is S.UNKNOWN


@pytest.mark.parametrize(
    ("reason", "policies", "readings", "found"),
    [
        (EndReason.KESEPAKATAN, finishing(), {}, False),
        (EndReason.KESEPAKATAN, finishing(90), {}, False),
        (EndReason.KESEPAKATAN, finishing(91), {}, True),
        (EndReason.KESEPAKATAN, finishing(91), {"grace_days": 91}, False),
        (HALT, finishing(), {}, True),
        (HALT, finishing(0), {}, True),
        (HALT, (ActivityEnding(activity="K1", policy=P.STOP_ALL),), {}, False),
        (HALT, (ActivityEnding(activity="K1", policy=P.STOP_PARTNER_PART),), {}, False),
    ],
)
def test_the_review_tells_a_choice_that_gives_more(
    reason: EndReason, policies: tuple[ActivityEnding, ...], readings: dict[str, int], found: bool
):
    held = over(reason, NEW_YEAR, policies=policies)
    told = [one for one in held.review(on=NEW_YEAR, readings=AgreementReadings(**readings)) if one.id == "Q4"]
    assert [(one.status, one.missing) for one in told] == [(Status.NOT_MET, "events.2.policies")] * found


RAN_OUT = EndReason.JANGKA_WAKTU


@pytest.mark.parametrize(
    ("on", "reason", "policies", "expected"),
    [
        (LAST_DAY, RAN_OUT, finishing(), "move.guard"),
        (LAST_DAY + DAY, RAN_OUT, finishing(), "T13c"),
        (date(2026, 5, 1), RAN_OUT, finishing(), "T13c"),
        (date(2026, 5, 1), RAN_OUT, None, "move.not_established"),
        (date(2026, 5, 1), RAN_OUT, finishing(91), "move.guard"),
        (date(2026, 5, 1), EndReason.KESEPAKATAN, finishing(), "move.forbidden"),
    ],
)
def test_the_policies_are_recorded_once_the_term_ran_out(
    on: date, reason: EndReason, policies: tuple[ActivityEnding, ...] | None, expected: str
):
    """Nothing ends what is over; that the term ran out is recorded, so that a policy has its place (Q4)."""
    held = in_force(work_plan=WorkPlan(activities=(begun(),)))
    event = happened(K.DIAKHIRI, on, end_reason=reason, actor=Actor.PARA_PIHAK, policies=policies)
    answer = move(held, event)
    assert (answer.transition if isinstance(answer, Moved) else answer.code) == expected
    if isinstance(answer, Moved):
        state = answer.agreement.state(on=on)
        assert (state.code, state.since) == (StateCode.BERAKHIR, LAST_DAY + DAY)
        assert "Its term ran out" in state.why["en"]
        assert [one for one in answer.agreement.review(on=on) if one.id == "Q4"] == []
        assert [step.transition for step in history(answer.agreement) if step.event is K.DIAKHIRI] == ["T13c"]


def test_what_ended_before_is_not_recorded_as_run_out():
    held = over(EndReason.KESEPAKATAN, NEW_YEAR, policies=finishing())
    event = happened(K.DIAKHIRI, date(2026, 5, 1), end_reason=RAN_OUT, actor=Actor.PARA_PIHAK, policies=())
    answer = move(held, event)
    assert isinstance(answer, MoveRefusal)
    assert answer.code == "move.guard"


def test_once_the_term_ran_out_that_is_what_is_supposed():
    held = in_force(work_plan=WorkPlan(activities=()))
    answers = [may_move(held, K.DIAKHIRI, on=day, actor=Actor.PARA_PIHAK) for day in (LAST_DAY, LAST_DAY + DAY)]
    assert [(one.transition, one.findings) for one in answers] == [("T13", ()), ("T13c", ())]
    open_end = in_force(work_plan=WorkPlan(activities=()), term=Term(start=date(2024, 3, 18)))
    assert may_move(open_end, K.DIAKHIRI, on=LAST_DAY + DAY).transition is None
