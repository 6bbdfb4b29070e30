"""What is left to do after the end of an agreement.

Days of :func:`in_force`: signed 4 March 2024, term 18 March 2024 to 17 March 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import BONTANG, DAY, KALAPAS, KEDUA, LAST_DAY, WALI_KOTA, around, in_force
from model_cases import happened

from pembinaan.agreements import Agreement, AgreementReadings, EndReason, Event, EventKind, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, EndingPolicy, Extension
from pembinaan.agreements.participation import ParticipantLink, Wage
from pembinaan.agreements.settlement import ActivitySettlement, Settlement, settle
from pembinaan.agreements.work_plan import Activity, WorkPlan

K = EventKind
P = EndingPolicy
MAY, JUNE = date(2025, 5, 5), date(2025, 6, 6)
APRIL = date(2025, 4, 1)


def plan(**facts: Any) -> WorkPlan:
    return WorkPlan(activities=(Activity(**{"code": "K-1", "name": "Las", **facts}),))


def ended(reason: EndReason = EndReason.KESEPAKATAN, on: date = MAY, **facts: Any) -> Event:
    stopped = reason is EndReason.DIHENTIKAN_PEMASYARAKATAN
    kind, actor = (K.DIHENTIKAN, Actor.KALAPAS) if stopped else (K.DIAKHIRI, Actor.PARA_PIHAK)
    return happened(kind, on, end_reason=reason, actor=actor, **facts)


def having(*events: Event, **changes: Any) -> Agreement:
    held = in_force(**changes)
    for event in events:
        held = held.with_event(event)
    return held


def settled(agreement: Agreement, on: date = JUNE, **readings: Any) -> Settlement:
    found = settle(agreement, on=on, readings=AgreementReadings(**readings))
    assert found is not None
    return found


def row(*events: Event, on: date = JUNE, readings: Any = None, **facts: Any) -> ActivitySettlement:
    rows = settled(having(*events, work_plan=plan(**facts)), on, **(readings or {})).activities
    assert rows is not None
    (only,) = rows
    return only


def test_nothing_is_settled_before_the_end():
    agreement = having(ended())
    assert [settle(agreement, on=day) is None for day in around(MAY)] == [True, False, False]
    assert [settle(in_force(), on=day) is None for day in around(LAST_DAY)] == [True, True, False]
    assert settle(BONTANG, on=JUNE) is None


@pytest.mark.parametrize("reason", [EndReason.KESEPAKATAN, EndReason.DIHENTIKAN_PEMASYARAKATAN])
def test_reason_and_day_of_an_end(reason: EndReason):
    agreement = having(ended(reason), happened(K.DITUTUP, date(2025, 6, 1)))
    found = settled(agreement)
    assert (found.reason, found.day, found.activities) == (reason, MAY, None)
    assert [str(cite) for cite in found.cites] == [
        "Pasal 38 UU 22/2022",
        "Pasal 9 huruf j UU 22/2022",
        "Pasal 16 PP 57/1999",
        "Pasal 17 PP 57/1999",
    ]
    assert len(found.always) == 5


def test_the_term_runs_out_and_a_closing_without_a_known_term():
    found = settled(in_force(), LAST_DAY + DAY)
    assert (found.reason, found.day) == (EndReason.JANGKA_WAKTU, LAST_DAY + DAY)
    closed = settled(having(happened(K.DITUTUP, MAY), term=Term()))
    assert (closed.reason, closed.day) == (None, MAY)


def test_an_extension_after_the_end_undoes_it():
    extension = Extension(start=JUNE, last_day=date(2026, 6, 5), to_minister=True)
    again = happened(K.DIPERPANJANG, JUNE, extension=extension, signatories=(KALAPAS, WALI_KOTA))
    agreement = having(ended(), again)
    assert settled(agreement, JUNE - DAY).day == MAY
    assert settle(agreement, on=JUNE) is None
    assert settled(agreement, date(2026, 6, 6)).day == date(2026, 6, 6)


@pytest.mark.parametrize(
    ("ends", "until"),
    [
        (None, date(2025, 8, 2)),  # 4 May is the last day; 27 + 30 + 31 + 2 = 90 days later
        (date(2025, 7, 1), date(2025, 7, 1)),
        (date(2025, 12, 1), date(2025, 8, 2)),
        (APRIL, date(2025, 5, 4)),
    ],
)
def test_what_has_begun_may_be_finished_within_the_days_of_grace(ends: date | None, until: date):
    one = row(ended(), started_on=date(2025, 3, 1), ends=ends)
    assert (one.running, one.policy, one.proposed, one.may_run_until) == (True, P.COMPLETE_RUNNING, True, until)


def test_the_days_of_grace_are_a_reading_and_may_be_chosen():
    begun = {"started_on": APRIL}
    assert row(ended(), readings={"grace_days": 10}, **begun).may_run_until == date(2025, 5, 14)
    policy = ActivityEnding(activity="K-1", policy=P.COMPLETE_RUNNING, grace_days=3)
    one = row(ended(policies=(policy,)), **begun)
    assert (one.may_run_until, one.proposed) == (date(2025, 5, 7), False)


@pytest.mark.parametrize(
    ("policy", "until"), [(P.STOP_ALL, date(2025, 5, 4)), (P.STOP_PARTNER_PART, None), (P.TRANSFER, None)]
)
def test_the_policy_that_was_chosen(policy: EndingPolicy, until: date | None):
    other = "NK-2" if policy is P.TRANSFER else None
    chosen = ActivityEnding(activity="K-1", policy=policy, transfer_to=other)
    one = row(ended(policies=(chosen,)), started_on=APRIL)
    assert (one.policy, one.proposed, one.may_run_until, one.transfer_to) == (policy, False, until, other)


def test_a_policy_told_later_is_not_seen_before():
    stop = ActivityEnding(activity="K-1", policy=P.STOP_ALL)
    events = (ended(), happened(K.DITUTUP, JUNE, policies=(stop,)))
    assert row(*events, on=JUNE - DAY, started_on=APRIL).policy is P.COMPLETE_RUNNING
    assert row(*events, on=JUNE, started_on=APRIL).policy is P.STOP_ALL


def test_what_was_chosen_at_an_earlier_end_does_not_count_for_a_later_one():
    first = ended(policies=(ActivityEnding(activity="K-1", policy=P.STOP_ALL),))
    renewed = happened(
        K.DIPERPANJANG,
        JUNE,
        extension=Extension(start=JUNE, last_day=date(2027, 1, 1), to_minister=True),
        signatories=(KALAPAS, WALI_KOTA),
    )
    later = date(2026, 2, 2)
    agreement = having(first, renewed, ended(on=later), work_plan=plan(started_on=APRIL))
    (told,) = settled(agreement, later).activities or ()
    assert (told.policy, told.proposed) == (P.COMPLETE_RUNNING, True)


def test_after_a_halt_everything_stops():
    one = row(ended(EndReason.DIHENTIKAN_PEMASYARAKATAN), started_on=APRIL)
    assert (one.policy, one.proposed, one.may_run_until) == (P.STOP_ALL, True, date(2025, 5, 4))


def test_which_activities_are_told():
    assert row(ended(), started_on=APRIL, finished_on=MAY - DAY).running is False
    assert row(ended(), started_on=APRIL, finished_on=MAY - DAY).policy is None
    assert row(ended(), started_on=APRIL, finished_on=MAY).running is True
    unknown = row(ended(), participants=(), wages=(), starts=MAY - DAY)
    assert (unknown.running, unknown.missing) == (None, ("work_plan.activities.0.started_on",))
    for facts in ({"started_on": MAY}, {"starts": MAY}):
        assert settled(having(ended(), work_plan=plan(**facts))).activities == ()
    assert row(ended(), started_on=APRIL).missing == (
        "work_plan.activities.0.participants",
        "work_plan.activities.0.wages",
    )


def test_what_is_owed_to_people_stays_owed_and_names_nobody_in_its_repr():
    people = (
        ParticipantLink(reference="p-1", completed=True, certified=True),
        ParticipantLink(reference="p-2", completed=True),
        ParticipantLink(reference="p-3", completed=False),
        ParticipantLink(reference="p-4"),
    )
    wages = tuple(
        Wage(reference="p-1", payer=KEDUA, start=start, last_day=start, amount=amount, paid_on=paid)
        for start, amount, paid in (
            (APRIL, 1, None),
            (APRIL, 2, JUNE),
            (APRIL, 3, JUNE + DAY),
            (JUNE, 4, None),
            (JUNE + DAY, 5, None),
        )
    )
    one = row(ended(), started_on=APRIL, finished_on=APRIL, participants=people, wages=wages)
    assert (one.owed_certificates, one.people) == (("p-2",), ("p-3", "p-4"))
    assert [wage.amount for wage in one.owed_wages] == [1, 3, 4]
    assert "p-" not in repr(one)
