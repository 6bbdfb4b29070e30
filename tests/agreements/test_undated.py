"""What is owed without a known day, and when the DPRD must approve."""

from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import (
    BONTANG,
    KEDUA,
    KESATU,
    LAST_DAY,
    SIGNED,
    START,
    complete,
    event,
    in_force,
    registered,
    signed,
)
from monitoring_cases import TEXT, extended

from pembinaan.agreements import AgreementReadings, EndReason, Event, EventKind, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Approval
from pembinaan.agreements.council_need import approval_needed
from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.money import DprdApproval, FundingItem, FundingSource
from pembinaan.agreements.undated import undated
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.timeline import Status

K = DueKind
END = Event(kind=EventKind.DIAKHIRI, on=date(2025, 6, 1), source=TEXT, end_reason=EndReason.KESEPAKATAN)
CLOSED = Event(kind=EventKind.DITUTUP, on=date(2025, 9, 1), source=TEXT)


def kinds(agreement):
    return {one.kind: one.missing for one in undated(agreement)}


class TestUndated:
    def test_a_draft_without_a_first_day_cannot_be_given_a_day_of_signing(self):
        assert kinds(BONTANG) == {K.SIGNING: ("term.start",)}
        assert kinds(complete()) == {}
        assert kinds(complete(term=Term(), events=(event(EventKind.DITOLAK, SIGNED),))) == {}

    def test_only_the_closing_of_one_in_force_has_no_day(self):
        assert kinds(in_force()) == {K.CLOSING: ("events.DITUTUP",)}
        assert kinds(in_force(events=(signed(), registered(), END))) == {K.CLOSING: ("events.DITUTUP",)}
        assert kinds(in_force(events=(signed(), registered(), END, CLOSED))) == {}

    def test_without_a_last_day_nothing_can_be_counted_back(self):
        missing = ("term.last_day",)
        found = kinds(in_force(term=Term(start=START)))
        assert found == {
            K.REMINDER: missing,
            K.FINAL_MONEV: missing,
            K.EXTENSION_DECISION: missing,
            K.CLOSING: ("events.DITUTUP",),
        }
        assert list(found) == [K.REMINDER, K.FINAL_MONEV, K.EXTENSION_DECISION, K.CLOSING]

    def test_an_extension_without_a_last_day_is_what_is_missing(self):
        longer = in_force(events=(signed(), registered(), extended(date(2026, 1, 5), None)))
        assert kinds(longer)[K.REMINDER] == ("events.2.extension.last_day",)

    def test_without_a_first_day_no_period_begins(self):
        term = Term(last_day=LAST_DAY)
        periods = {K.MONEV, K.REPORT, K.BUDGET_PLAN, K.BUDGET_REALISATION}
        assert set(kinds(in_force(term=term))) == {*periods, K.CLOSING}
        assert set(kinds(in_force(term=term, events=(signed(),)))) == {*periods, K.REGISTRATION, K.CLOSING}
        assert kinds(in_force(term=term))[K.MONEV] == ("term.start",)

    def test_activities_without_days(self):
        plan = WorkPlan(
            activities=(
                Activity(code="A", name="a", starts=START, ends=LAST_DAY),
                Activity(code="B", name="b"),
                Activity(code="C", name="c", started_on=START, finished_on=LAST_DAY),
                Activity(code="D", name="d", started_on=START),
            )
        )
        found = kinds(in_force(work_plan=plan))
        assert found[K.ACTIVITY_START] == ("work_plan.activities.1.starts",)
        assert found[K.ACTIVITY_END] == ("work_plan.activities.1.ends", "work_plan.activities.3.ends")


def money(budgeted, source=FundingSource.APBD_KOTA):
    return FundingItem(source=source, payer=KEDUA, budgeted=budgeted)


def needed(kind, dprd_for_sinergi="warn", **facts):
    status, missing = approval_needed(complete(**facts), kind, AgreementReadings(dprd_for_sinergi=dprd_for_sinergi))
    return status.name, missing


LIGHT, HEAVY = DprdApproval(burdens=False), DprdApproval(burdens=True)


class TestApprovalOfTheDprd:
    """PP 28/2018 Pasal 6 (2): only if it burdens the people and the region, and/or is not in the running budget."""

    @pytest.mark.parametrize("kind", [RegimeKind.KSDPK, RegimeKind.KSDD])
    @pytest.mark.parametrize(
        ("dprd", "funding", "expected"),
        [
            (HEAVY, (money(True),), ("MET", ())),
            (LIGHT, (money(False),), ("MET", ())),
            (LIGHT, (money(True),), ("NOT_MET", ())),
            (LIGHT, (), ("NOT_MET", ())),
            (None, (money(False),), ("MET", ())),
            (None, (money(True),), ("UNKNOWN", ("dprd.burdens",))),
            (LIGHT, None, ("UNKNOWN", ("funding",))),
            (HEAVY, None, ("MET", ())),
            (DprdApproval(), (money(True), money(None)), ("UNKNOWN", ("dprd.burdens", "funding.1.budgeted"))),
            (LIGHT, (money(False, FundingSource.MITRA),), ("MET", ())),  # borne by the region
            (LIGHT, (FundingItem(source=FundingSource.MITRA, payer=KESATU, budgeted=False),), ("NOT_MET", ())),
            (DprdApproval(needed=True), None, ("MET", ())),
        ],
    )
    def test_of_regional_cooperation(self, kind, dprd, funding, expected):
        assert needed(kind, dprd=dprd, funding=funding) == expected

    @pytest.mark.parametrize("given", [{"on": SIGNED}, {"number": "1"}])
    def test_not_once_it_was_given(self, given):
        assert needed(RegimeKind.KSDPK, dprd=DprdApproval(burdens=True, **given)) == ("NOT_MET", ())

    def test_not_once_the_council_has_approved(self):
        given = EventKind.PERSETUJUAN_DIBERIKAN
        approved = Event(kind=given, on=SIGNED, source=TEXT, approval=Approval(by=Actor.DPRD))
        assert needed(RegimeKind.KSDPK, dprd=HEAVY, events=(approved,)) == ("NOT_MET", ())

    @pytest.mark.parametrize("kind", [RegimeKind.KEMITRAAN, RegimeKind.ANTAR_INSTANSI, RegimeKind.UNKNOWN])
    def test_not_without_a_region_or_where_the_regime_is_open(self, kind):
        assert needed(kind, dprd=HEAVY) == ("NOT_MET", ())

    @pytest.mark.parametrize(
        ("reading", "outside", "unknown"),
        [
            ("warn", ("UNKNOWN", ()), ("UNKNOWN", ("funding.0.budgeted",))),
            ("required", ("MET", ()), ("UNKNOWN", ("funding.0.budgeted",))),
            ("not_required", ("NOT_MET", ()), ("NOT_MET", ())),
        ],
    )
    def test_of_a_sinergi_it_is_a_reading(self, reading, outside, unknown):
        assert needed(RegimeKind.SINERGI, reading, funding=(money(False),)) == outside
        assert needed(RegimeKind.SINERGI, reading, funding=(money(None),)) == unknown

    @pytest.mark.parametrize(
        "funding", [None, (), (money(True),), (FundingItem(source=FundingSource.APBN, payer=KESATU, budgeted=False),)]
    )
    def test_of_a_sinergi_only_for_money_of_the_region(self, funding):
        assert needed(RegimeKind.SINERGI, "required", funding=funding) == ("NOT_MET", ())

    def test_it_has_no_day_only_where_the_first_day_of_the_term_is_not_known(self):
        (one, _) = undated(complete(funding=(money(False),), term=Term()))
        assert (one.kind, one.status, one.missing) == (K.DPRD_APPROVAL, Status.UNKNOWN, ("term.start",))
        (one, _) = undated(complete(funding=(money(None),), term=Term()))
        assert one.missing == ("term.start", "funding.0.budgeted")
        asked = Event(kind=EventKind.PERSETUJUAN_DIMINTA, on=SIGNED, source=TEXT, approval=Approval(by=Actor.DPRD))
        assert kinds(complete(term=Term(), events=(asked,)))[K.DPRD_APPROVAL] == ("term.start",)
        assert K.DPRD_APPROVAL not in kinds(complete(funding=(money(False),)))
        assert K.DPRD_APPROVAL not in kinds(in_force(funding=(money(False),)))
