from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import DAY, LAST_DAY, PRESS, REGISTERED, START, complete, in_force, registered, signed
from monitoring_cases import adendum

from pembinaan.agreements.changes import ActivityEnding, Addendum, Changes, EndingPolicy
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import EndReason, Event, EventKind
from pembinaan.agreements.in_effect import activities_on, path_on
from pembinaan.agreements.running_activities import activity_status
from pembinaan.agreements.work_plan import Activity, ActivityStatus, WorkPlan

S = ActivityStatus
END = LAST_DAY + DAY


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


def test_where_it_is_not_known_whether_the_agreement_is_in_force_nothing_is_held_against_it():
    assert activity_status(complete(events=(signed(),)), activity(START), on=START) is S.BERJALAN


@pytest.mark.parametrize(
    ("policy", "on", "status"),
    [
        (None, END, S.BERJALAN),
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
    facts = {"end_reason": EndReason.TUJUAN_TERCAPAI, "policies": chosen}
    ending = Event(kind=EventKind.DIAKHIRI, on=END, source=PRESS, **facts)
    held = in_force(events=(signed(), registered(REGISTERED), ending))
    assert activity_status(held, activity(START), on=on) is status


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
