from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import (
    DAY,
    KALAPAS,
    KEDUA,
    LAST_DAY,
    PRESS,
    REGISTERED,
    SIGNED,
    START,
    around,
    complete,
    in_force,
    registered,
    signed,
    signs,
)
from monitoring_cases import adendum

from pembinaan.agreements import Agreement, AgreementReadings, Office, Term
from pembinaan.agreements.changes import ActivityEnding, Addendum, Changes, EndingPolicy
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import EndReason, Event, EventKind
from pembinaan.agreements.in_effect import activities_on, path_on
from pembinaan.agreements.running_activities import activity_status
from pembinaan.agreements.work_plan import Activity, ActivityStatus, WorkPlan
from pembinaan.core.timeline import Status

S = ActivityStatus
END = LAST_DAY + DAY


def ended(chosen: tuple[ActivityEnding, ...] | None) -> Agreement:
    """In force until its goal is reached on the day after the last one."""
    facts = {"end_reason": EndReason.TUJUAN_TERCAPAI, "policies": chosen}
    ending = Event(kind=EventKind.DIAKHIRI, on=END, source=PRESS, **facts)
    return in_force(events=(signed(), registered(REGISTERED), ending))


def activity(started: date | None, finished: date | None = None, code: str = "K-1") -> Activity:
    return Activity(code=code, name="Pelatihan", started_on=started, finished_on=finished)


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (START - DAY, S.DIRENCANAKAN),
        (START, S.BERJALAN),
        (date(2024, 6, 3), S.BERJALAN),
        (date(2024, 6, 4), S.SELESAI),
    ],
)
def test_an_activity_in_its_time(on: date, status: ActivityStatus):
    row = activity(START, date(2024, 6, 3))
    assert activity_status(in_force(), row, on=on) is status


def test_what_is_not_recorded_as_begun_is_planned():
    assert activity_status(in_force(), activity(None), on=date(2024, 6, 3)) is S.DIRENCANAKAN


def test_without_an_agreement_in_force_it_has_no_basis():
    assert activity_status(complete(), activity(START), on=START) is S.TANPA_DASAR
    assert activity_status(in_force(), activity(START - DAY), on=START - DAY) is S.TANPA_DASAR
    assert activity_status(in_force(), activity(START - DAY), on=START) is S.BERJALAN


def test_where_it_is_not_known_whether_the_agreement_is_in_force_it_is_not_known_either():
    """Whether it is registered is not known; or an office without authority signed: in force UNKNOWN."""
    assert activity_status(complete(events=(signed(),)), activity(START), on=START) is S.UNKNOWN
    kepala_opd = signs(KEDUA, Office.KEPALA_OPD, power_of_attorney=False)
    by_opd = in_force(events=(signed(SIGNED, KALAPAS, kepala_opd), registered()))
    assert [activity_status(by_opd, activity(START - DAY), on=day) for day in around(START)] == [
        S.TANPA_DASAR,
        S.UNKNOWN,
        S.UNKNOWN,
    ]


@pytest.mark.parametrize(
    ("policy", "on", "status"),
    [
        (None, LAST_DAY, S.BERJALAN),
        (None, END, S.UNKNOWN),
        (None, date(2026, 6, 15), S.UNKNOWN),
        (None, date(2026, 6, 16), S.TANPA_DASAR),
        (None, date(2027, 1, 4), S.TANPA_DASAR),
        (EndingPolicy.STOP_ALL, LAST_DAY, S.BERJALAN),
        (EndingPolicy.STOP_ALL, END, S.TANPA_DASAR),
        (EndingPolicy.STOP_PARTNER_PART, date(2027, 1, 4), S.BERJALAN),
        (EndingPolicy.COMPLETE_RUNNING, date(2026, 6, 15), S.BERJALAN),
        (EndingPolicy.COMPLETE_RUNNING, date(2026, 6, 16), S.TANPA_DASAR),
    ],
)
def test_after_the_end_the_policy_decides(policy: EndingPolicy | None, on: date, status: ActivityStatus):
    """Ninety days of grace from 17 March 2026 end on 15 June: 14 + 30 + 31 + 15."""
    chosen = None if policy is None else (ActivityEnding(activity="K-1", policy=policy),)
    assert activity_status(ended(chosen), activity(START), on=on) is status


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (LAST_DAY, S.BERJALAN),
        (END, S.UNKNOWN),
        (date(2026, 6, 15), S.UNKNOWN),
        (date(2026, 6, 16), S.TANPA_DASAR),
        (date(2026, 12, 1), S.TANPA_DASAR),
    ],
)
def test_an_end_that_nobody_recorded_leaves_it_open_for_the_days_of_grace(on: date, status: ActivityStatus):
    assert activity_status(in_force(), activity(START), on=on) is status


def test_the_days_of_grace_are_a_reading_also_where_nothing_was_chosen():
    readings = AgreementReadings(grace_days=1)
    days = around(END)
    assert [activity_status(ended(None), activity(START), on=day, readings=readings) for day in days] == [
        S.BERJALAN,
        S.UNKNOWN,
        S.TANPA_DASAR,
    ]


MOVED = (ActivityEnding(activity="K-1", policy=EndingPolicy.TRANSFER, transfer_to="A-9"),)
UNTIL = date(2027, 3, 17)
TAKES_OVER = in_force(id="A-9", term=Term(start=END, last_day=UNTIL))


@pytest.mark.parametrize(
    ("beside", "on", "status"),
    [
        ((), END, S.UNKNOWN),
        ((in_force(id="A-8"), complete()), END, S.UNKNOWN),
        ((TAKES_OVER,), LAST_DAY, S.BERJALAN),
        ((TAKES_OVER,), END, S.BERJALAN),
        ((TAKES_OVER,), UNTIL, S.BERJALAN),
        ((TAKES_OVER,), UNTIL + DAY, S.UNKNOWN),
        ((in_force(id="A-9", term=Term(start=END + DAY, last_day=UNTIL)),), END, S.UNKNOWN),
        ((complete(id="A-9"),), END, S.UNKNOWN),
    ],
)
def test_what_is_transferred_runs_where_the_agreement_that_takes_it_over_is_in_force(
    beside: tuple[Agreement, ...], on: date, status: ActivityStatus
):
    assert activity_status(ended(MOVED), activity(START), on=on, beside=beside) is status


@pytest.mark.parametrize(("beside", "found"), [((), [Status.UNKNOWN]), ((TAKES_OVER,), [])])
def test_the_review_tells_a_transfer_to_an_agreement_that_is_not_at_hand(
    beside: tuple[Agreement, ...], found: list[Status]
):
    held = ended(MOVED).model_copy(update={"work_plan": WorkPlan(activities=(activity(START, END),))})
    reviewed = held.review(on=END, beside=beside)
    assert [one.status for one in reviewed if one.id == "W2"] == found
    assert {one.missing for one in reviewed if one.id == "W2"} <= {"events.2.policies"}


def test_the_text_of_a_day_has_a_path_in_the_record():
    first, second = WorkPlan(activities=(activity(None),)), WorkPlan(activities=(activity(None, code="K-2"),))
    changed = Event(
        kind=EventKind.ADENDUM,
        on=date(2024, 6, 3),
        source=PRESS,
        addendum=Addendum(
            number=1,
            form=DocumentKind.NOTA_KESEPAKATAN,
            effective=date(2024, 7, 1),
            changes=Changes(work_plan=second),
        ),
    )
    held = in_force(events=(signed(), registered(), changed), work_plan=first)
    before, since = date(2024, 6, 30), date(2024, 7, 1)
    assert [(path, row.code) for path, row in activities_on(held, before)] == [("work_plan.activities.0", "K-1")]
    changed_path = "events.2.addendum.changes.work_plan"
    assert [(path, row.code) for path, row in activities_on(held, since)] == [(f"{changed_path}.activities.0", "K-2")]
    assert path_on(held, "scope", since) == "scope"
    assert path_on(in_force(events=(signed(), registered(), adendum(since, None))), "scope", since) == (
        "events.2.addendum.changes.scope"
    )
    assert list(activities_on(complete(), since)) == []
