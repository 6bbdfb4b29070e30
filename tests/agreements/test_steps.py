"""What a review says of recorded steps: approvals, suspensions, the closing, the blanks of a draft.

Days of :func:`in_force`: signed 4 March 2024, registered 11 March 2024, term 18 March 2024 to 17 March 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import DAY, KEDUA, KESATU, SIGNED, complete, in_force, party, registered, signed
from model_cases import happened

from pembinaan.agreements import (
    Agreement,
    DocumentKind,
    EndReason,
    EventKind,
    FundingItem,
    FundingSource,
    PartyKind,
    Severity,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, Approval, EndingPolicy
from pembinaan.agreements.coordination import PeriodicReport, Reporter
from pembinaan.agreements.documents import Document
from pembinaan.agreements.draft.compose import blanks
from pembinaan.agreements.money import DprdApproval
from pembinaan.agreements.moves import Moved, MoveRefusal, may_move, move
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status

K = EventKind
MAY, JUNE, JULY = date(2025, 5, 5), date(2025, 6, 6), date(2025, 7, 7)


def told(agreement: Agreement, rule: str, on: date) -> list[tuple[str, Status]]:
    return [(one.missing, one.status) for one in agreement.review(on=on) if one.id == rule]


def given(by: Actor, on: date, **facts: Any) -> Agreement:
    approval = happened(K.PERSETUJUAN_DIBERIKAN, on, approval=Approval(by=by))
    return complete(events=tuple(sorted((approval, signed()), key=lambda event: event.on)), **facts)


@pytest.mark.parametrize(("by", "found"), [(Actor.KAKANWIL, False), (Actor.KALAPAS, True), (Actor.TKKSD, True)])
def test_who_approves_is_of_the_level_of_the_term(by: Actor, found: bool):
    agreement = given(by, date(2024, 3, 1), term=Term(length=Duration(3)))
    assert told(agreement, "T6b", SIGNED) == [("events.0.approval.by", Status.NOT_MET)] * found
    unknown = given(by, date(2024, 3, 1), term=Term())
    assert told(unknown, "T6b", SIGNED) == [("term.length", Status.UNKNOWN)]


@pytest.mark.parametrize("by", [Actor.KARUTAN, Actor.KEPALA_LPKA])
@pytest.mark.parametrize(("length", "status"), [(Duration(2), Status.UNKNOWN), (Duration(2, 0, 1), Status.NOT_MET)])
def test_whether_a_unit_that_the_law_does_not_name_approves_a_short_term_is_not_settled(
    by: Actor, length: Duration, status: Status
):
    """PP 57/1999 Pasal 13(3), up to two years, names LAPAS and BAPAS; over two years no unit has the level."""
    agreement = given(by, date(2024, 3, 1), term=Term(length=length))
    assert told(agreement, "T6b", SIGNED) == [("events.0.approval.by", status)]


@pytest.mark.parametrize(
    ("actor", "status"),
    [(Actor.KALAPAS, None), (Actor.KARUTAN, Status.UNKNOWN), (Actor.KEPALA_LPKA, Status.UNKNOWN)],
)
def test_whether_a_unit_that_the_law_does_not_name_stops_an_agreement_is_not_settled(
    actor: Actor, status: Status | None
):
    """PP 57/1999 Pasal 19 names Minister, Dirjen, Kakanwil, Kalapas and Kabapas."""
    stop = happened(K.DIHENTIKAN, MAY, actor=actor, reason="menyimpang", end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN)
    agreement = in_force(work_plan=WorkPlan(activities=()))
    answer = move(agreement, stop)
    if status is None:
        assert isinstance(answer, Moved)
        return
    assert isinstance(answer, MoveRefusal)
    assert (answer.code, answer.answer.status) == ("move.not_established", status)
    assert [one.id for one in answer.answer.findings] == ["Q2"]
    assert may_move(agreement, K.DIHENTIKAN, on=MAY, actor=actor).status is status


@pytest.mark.parametrize(("on", "found"), [(SIGNED - DAY, False), (SIGNED, False), (SIGNED + DAY, True)])
def test_an_approval_comes_by_the_day_of_the_signing(on: date, found: bool):
    late = [("events.1.on", Status.NOT_MET)] * found
    assert told(given(Actor.KAKANWIL, on), "T7", JULY) == late
    council = complete(events=(signed(),), dprd=DprdApproval(on=on))
    assert told(council, "T7", JULY) == [("dprd.on", Status.NOT_MET)] * found
    assert told(complete(dprd=DprdApproval(on=on)), "T7", JULY) == []


@pytest.mark.parametrize("budgeted", [True, False, None])
def test_the_council_may_be_asked_about_what_stands_outside_the_budget(budgeted: bool | None):
    """What a sinergi needs where the region's part is not in its budget no source says (X2): asking is not closed."""
    part = FundingItem(source=FundingSource.APBD_KOTA, payer=KEDUA, planned=1_000_000, budgeted=budgeted)
    asked = happened(K.PERSETUJUAN_DIMINTA, date(2024, 3, 1), approval=Approval(by=Actor.DPRD))
    agreement = complete(funding=(part,), events=(asked,))
    assert told(agreement, "T6", SIGNED) == [("events.0", Status.NOT_MET)] * (budgeted is True)
    never = AgreementReadings(dprd_for_sinergi="not_required")
    assert "T6" in {one.id for one in agreement.review(on=SIGNED, readings=never)}


def test_a_suspension_is_told_in_writing_with_its_reason():
    suspended = in_force().with_event(happened(K.DITANGGUHKAN, MAY))
    assert told(suspended, "T10", MAY) == [("events.2.reason", Status.UNKNOWN), ("events.2.written", Status.UNKNOWN)]
    resumed = suspended.with_event(happened(K.DILANJUTKAN, JUNE, written=False))
    assert told(resumed, "T10", JUNE)[2:] == [("events.3.written", Status.NOT_MET)]
    assert {one.severity for one in resumed.review(on=JUNE) if one.id == "T10"} == {Severity.WARN}


SENT = tuple(
    PeriodicReport(on=JUNE, reporter=side, role=role, period_start=date(2025, 3, 18), period_last_day=date(2025, 6, 5))
    for side, role in ((Reporter.LAPAS, KESATU), (Reporter.OPD, KEDUA))
)
"""The last reports: the end on 6 June 2025 cuts off the period of six months that began on 18 March 2025."""


def closed(*activities: Activity, policies: tuple[ActivityEnding, ...] = (), **facts: Any) -> Agreement:
    ended = happened(K.DIAKHIRI, JUNE, end_reason=EndReason.KESEPAKATAN, policies=policies)
    events = (signed(), registered(), ended, happened(K.DITUTUP, JULY))
    return in_force(events=events, **{"work_plan": WorkPlan(activities=activities), "reports": SENT, **facts})


OPEN = Activity(code="K-1", name="las", started_on=MAY)
NOT_KNOWN = Activity(code="K-1", name="las")
PLANNED = Activity(code="K-1", name="las", starts=date(2025, 9, 1))


@pytest.mark.parametrize(
    ("activity", "field"),
    [
        (OPEN, "finished_on"),
        (OPEN.model_copy(update={"finished_on": JULY + DAY}), "finished_on"),
        (OPEN.model_copy(update={"finished_on": JULY}), None),
        (NOT_KNOWN, "started_on"),
        (PLANNED, None),
    ],
)
def test_a_closing_leaves_no_activity_open(activity: Activity, field: str | None):
    path = [] if field is None else [(f"work_plan.activities.0.{field}", Status.UNKNOWN)]
    assert told(closed(activity), "T16", JULY) == path
    assert told(closed(activity), "T16", JULY - DAY) == []


@pytest.mark.parametrize(("policy", "left"), [(EndingPolicy.STOP_ALL, False), (EndingPolicy.COMPLETE_RUNNING, True)])
def test_an_activity_that_stops_is_not_open(policy: EndingPolicy, left: bool):
    agreement = closed(OPEN, policies=(ActivityEnding(activity="K-1", policy=policy),))
    assert bool(told(agreement, "T16", JULY)) is left


def test_a_closing_has_the_last_reports_of_both_sides():
    """Pasal 18 PP 57/1999: head of the unit and partner report; T16 asks for the last report before the closing."""
    assert told(closed(), "T16", JULY) == []
    assert told(closed(reports=SENT[:1]), "T16", JULY) == [("reports", Status.NOT_MET)]
    assert told(closed(reports=()), "T16", JULY) == [("reports", Status.NOT_MET)] * 2
    assert told(closed(reports=None), "T16", JULY) == [("reports", Status.UNKNOWN)]
    for on, found in ((JULY - DAY, 0), (JULY, 0), (JULY + DAY, 1)):
        one = SENT[1].model_copy(update={"on": on})
        assert len(told(closed(reports=(SENT[0], one)), "T16", JULY)) == found


def test_a_closing_settles_the_grants():
    grant = FundingItem(source=FundingSource.HIBAH, payer=KEDUA, planned=5)
    spent = grant.model_copy(update={"realised": 4})
    own = FundingItem(source=FundingSource.APBD_KOTA, payer=KEDUA)
    assert told(closed(funding=(own, grant)), "T16", JULY) == [("funding.1.realised", Status.UNKNOWN)]
    assert told(closed(funding=(own, spent)), "T16", JULY) == []
    assert told(closed(funding=None), "T16", JULY) == [("funding", Status.UNKNOWN)]
    assert told(closed(work_plan=None), "T16", JULY) == [("work_plan", Status.UNKNOWN)]


def test_what_a_draft_leaves_blank_is_noted_once():
    agreement = complete(numbers=None)
    noted = [one for one in agreement.review(on=SIGNED) if one.id == "T5"]
    others = {one.missing for one in agreement.review(on=SIGNED) if one.id != "T5"}
    assert noted
    assert {one.severity for one in noted} == {Severity.NOTE}
    assert {one.missing for one in noted} == {one.path for one in blanks(agreement, SIGNED)} - others
    assert told(complete(events=(signed(),)), "T5", SIGNED) == []


def test_a_contract_with_a_third_party_begins_with_a_feasibility_study():
    parties = (party(PartyKind.PEMKOT), party(PartyKind.BADAN_USAHA, KEDUA))
    facts: dict[str, Any] = {"kind": DocumentKind.PERJANJIAN_KERJA_SAMA, "parties": parties, "signatories": None}
    study = (Document(kind=DocumentKind.STUDI_KELAYAKAN),)
    assert told(complete(**facts), "T2", SIGNED) == [("documents", Status.UNKNOWN)]
    assert told(complete(**facts, documents=()), "T2", SIGNED) == [("documents", Status.NOT_MET)]
    assert told(complete(**facts, documents=study), "T2", SIGNED) == []
