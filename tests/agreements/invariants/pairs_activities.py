"""The work plan, those who take part and what they are paid (W, E, U)."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import KEDUA, KESATU, LAST_DAY, START, WALI_KOTA, complete, in_force, party
from pair_form import Half, Pair
from pair_records import (
    AFTER,
    IN_FORCE,
    KAKANWIL,
    SIGNING,
    addendum,
    after,
    extension,
    happened,
    partnership,
    plan,
    planned,
)

from pembinaan.agreements import (
    ContentArea,
    FundingItem,
    FundingSource,
    PartyKind,
    Role,
    ScopeItem,
    Severity,
    TargetGroup,
    Term,
)
from pembinaan.agreements.changes import ActivityEnding, EndingPolicy
from pembinaan.agreements.events import EndReason, EventKind
from pembinaan.agreements.participation import PaidThrough, ParticipantLink, Wage
from pembinaan.agreements.work_plan import Activity, Cost, WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status

U, P = Status.UNKNOWN, EndingPolicy
ROW = "work_plan.activities.0"
YEAR_END = date(2024, 12, 31)
BEGUN = date(2026, 3, 2)
"""A day in the last fortnight of the term."""
GRACE_END = date(2026, 6, 15)
"""Ninety days after 17 March 2026: 14 days of March, 30 of April, 31 of May, 15 of June."""


def scoped(code: str | None, **facts: Any) -> Half:
    item = ScopeItem(
        area=ContentArea.KETERAMPILAN_KERJA, description="las", targets=(TargetGroup.NARAPIDANA,), code=code
    )
    return Half(lambda: in_force(scope=(item,), work_plan=plan(**facts)), on=IN_FORCE)


def costed(amount: int | None, funding: tuple[FundingItem, ...] | None) -> Half:
    costs = None if amount is None else (Cost(payer=KEDUA, source=FundingSource.APBD_KOTA, planned=amount),)
    return Half(lambda: in_force(work_plan=plan(costs=costs), funding=funding), on=IN_FORCE)


def ended(policy: EndingPolicy | None, *, on: date = AFTER, finished_on: date | None = None, **facts: Any) -> Half:
    """Ended by the parties on the day after the term, with an activity that had begun before."""
    chosen = None if policy is None else (ActivityEnding(activity="K-1", policy=policy, **facts),)
    end = happened(EventKind.DIAKHIRI, AFTER, end_reason=EndReason.TUJUAN_TERCAPAI, policies=chosen)
    return after(end, on=on, work_plan=plan(started_on=BEGUN, finished_on=finished_on or on))


TAKES_OVER = in_force(id="A-9", term=Term(start=AFTER, last_day=date(2027, 3, 17)))
"""In force from the day on which the other is over."""


def people(*links: ParticipantLink, **facts: Any) -> Half:
    return planned(participants=links, **facts)


def link(reference: str = "p-1", **facts: Any) -> ParticipantLink:
    return ParticipantLink(reference=reference, **facts)


def paid(amount: int = 1, way: PaidThrough | None = PaidThrough.KALAPAS, payer: Role = KEDUA) -> Wage:
    return Wage(reference="p-1", payer=payer, start=START, last_day=START, amount=amount, paid_through=way)


def at_work(*links: ParticipantLink, started_on: date = IN_FORCE) -> Half:
    """An activity of a partnership that produces, in which only p-1 is paid."""
    return company(productive=True, wages=(paid(),), participants=links, started_on=started_on)


def company(**facts: Any) -> Half:
    return Half(lambda: partnership(work_plan=plan(**facts)), on=IN_FORCE)


def funded(amount: int | None) -> tuple[FundingItem, ...]:
    return (FundingItem(source=FundingSource.APBD_KOTA, payer=KEDUA, planned=amount),)


BAPAS = (party(PartyKind.BAPAS), party(PartyKind.PEMKOT, KEDUA))
LONGER = date(2026, 3, 31)
PAIRS = {
    "W1": (
        Pair(
            planned(starts=START, ends=LAST_DAY),
            planned(starts=date(2024, 3, 17), ends=LAST_DAY),
            missing=f"{ROW}.starts",
        ),
        Pair(
            after(
                addendum(signatories=(KAKANWIL, WALI_KOTA), last_day=LONGER),
                on=IN_FORCE,
                work_plan=plan(starts=START, ends=LONGER),
            ),
            planned(starts=START, ends=AFTER),
            missing=f"{ROW}.ends",
        ),
        Pair(planned(starts=START, ends=START), planned(starts=START), missing=f"{ROW}.ends", status=U),
        Pair(planned(starts=START, ends=START), planned(ends=LAST_DAY), missing=f"{ROW}.starts", status=U),
        Pair(
            Half(complete),
            Half(
                lambda: complete(
                    term=Term(length=Duration(2)),
                    work_plan=WorkPlan(
                        activities=tuple(Activity(code=code, name="x", starts=START, ends=START) for code in ("1", "2"))
                    ),
                )
            ),
            missing="term.start",
            status=U,
        ),
        Pair(
            after(extension(), on=date(2026, 2, 2), work_plan=plan(starts=BEGUN, ends=LONGER)),
            after(extension(), on=date(2026, 2, 1), work_plan=plan(starts=BEGUN, ends=LONGER)),
            missing=f"{ROW}.ends",
        ),
    ),
    "W2": (
        Pair(
            planned(started_on=START, finished_on=IN_FORCE),
            planned(started_on=date(2024, 3, 17), finished_on=IN_FORCE),
            missing=f"{ROW}.started_on",
        ),
        Pair(
            Half(lambda: complete(work_plan=plan(started_on=date(2024, 3, 2)))),
            Half(lambda: complete(work_plan=plan(started_on=date(2024, 3, 1)))),
            missing=f"{ROW}.started_on",
        ),
        Pair(
            planned(started_on=START),
            Half(lambda: in_force(events=(SIGNING,), work_plan=plan(started_on=START)), on=IN_FORCE),
            missing="events.DICATAT",
            status=U,
        ),
        Pair(ended(P.COMPLETE_RUNNING, on=GRACE_END), ended(None), missing="events.2.policies", status=U),
        Pair(
            ended(P.COMPLETE_RUNNING, on=date(2026, 3, 20), grace_days=3),
            ended(P.COMPLETE_RUNNING, on=date(2026, 3, 21), grace_days=3),
            missing="events.2.policies",
        ),
        Pair(
            ended(P.STOP_PARTNER_PART, on=date(2027, 1, 4)),
            ended(P.COMPLETE_RUNNING, on=date(2026, 6, 16)),
            missing="events.2.policies",
        ),
        Pair(
            ended(P.TRANSFER, transfer_to="A-9")._replace(beside=(TAKES_OVER,)),
            ended(P.STOP_ALL),
            missing="events.2.policies",
        ),
        Pair(
            ended(P.TRANSFER, transfer_to="A-9")._replace(beside=(TAKES_OVER,)),
            ended(P.TRANSFER, transfer_to="A-9"),
            missing="events.2.policies",
            status=U,
        ),
        Pair(
            after(work_plan=plan(started_on=BEGUN, finished_on=LAST_DAY)),
            after(work_plan=plan(started_on=BEGUN, finished_on=AFTER)),
            missing="events.DIAKHIRI.policies",
            status=U,
        ),
        Pair(
            after(work_plan=plan(started_on=BEGUN), on=LAST_DAY),
            after(
                happened(EventKind.DITANGGUHKAN, IN_FORCE, reason="kahar", written=True),
                on=IN_FORCE,
                work_plan=plan(started_on=START),
            ),
            missing=f"{ROW}.finished_on",
            status=U,
        ),
    ),
    "W3": (
        Pair(
            planned(target_number=20, eligible=20),
            planned(target_number=21, eligible=20),
            missing=f"{ROW}.target_number",
        ),
        Pair(planned(target_number=20, eligible=40), planned(target_number=20), missing=f"{ROW}.eligible", status=U),
        Pair(planned(target_number=1, eligible=1), planned(), missing=f"{ROW}.target_number", status=U),
        Pair(planned(target_number=1), planned(target_number=0), fault="greater_than"),
    ),
    "W4": (
        Pair(scoped("R-1", scope="R-1"), scoped("R-2", scope="R-1"), missing=f"{ROW}.scope"),
        Pair(scoped("R-1", scope="R-1"), scoped("R-1"), missing=f"{ROW}.scope", status=U),
        Pair(
            Half(lambda: in_force(scope=None, work_plan=plan(scope="R-1")), on=IN_FORCE),  # O1 tells it
            scoped(None, scope="R-1"),
            missing="scope.0.code",
            status=U,
        ),
    ),
    "W5": (
        Pair(costed(7, funded(7)), costed(7, funded(8)), missing="funding"),
        Pair(costed(7, funded(7)), costed(None, funded(7)), missing=f"{ROW}.costs", status=U),
        Pair(Half(in_force, on=IN_FORCE), costed(7, None), missing="funding", status=U),
        Pair(costed(0, ()), costed(7, funded(None)), missing="funding.0.planned", status=U),
    ),
    "E1": (
        Pair(people(link(assessment="A-1")), people(link()), missing=f"{ROW}.participants.0.assessment", status=U),
        Pair(planned(started_on=START, enrolled=0), planned(started_on=START), missing=f"{ROW}.participants", status=U),
        Pair(
            planned(started_on=date(2024, 6, 4)),
            planned(started_on=IN_FORCE),
            missing=f"{ROW}.participants",
            status=U,
        ),
    ),
    "E2": (
        Pair(
            people(link(), outside=True, targets=(TargetGroup.KLIEN_DEWASA, TargetGroup.KLIEN_ANAK)),
            people(link(), outside=True, targets=(TargetGroup.NARAPIDANA,)),
            missing=f"{ROW}.participants.0.asimilasi_open",
            status=U,
        ),
        Pair(
            people(link(asimilasi_open=True), outside=True),
            people(link(asimilasi_open=False), outside=True),
            missing=f"{ROW}.participants.0.asimilasi_open",
        ),
        Pair(
            people(link(), outside=False),
            people(link(), outside=True),
            missing=f"{ROW}.participants.0.asimilasi_open",
            status=U,
        ),
        Pair(
            people(link(), outside=True, targets=(TargetGroup.KLIEN_DEWASA,)),
            people(link()),
            missing=f"{ROW}.outside",
            status=U,
        ),
        Pair(
            Half(lambda: complete(parties=BAPAS, work_plan=plan(participants=(link(),), outside=True))),
            people(link(), outside=True, targets=(TargetGroup.KLIEN_DEWASA, TargetGroup.NARAPIDANA)),
            missing=f"{ROW}.participants.0.asimilasi_open",
            status=U,
        ),
    ),
    "E3": (
        Pair(
            planned(enrolled=9, completed=9),
            planned(enrolled=9, completed=10),
            fault="agreement.more_completed_than_enrolled",
        ),
        Pair(
            planned(completed=9, certified=9),
            planned(completed=9, certified=10),
            fault="agreement.more_certified_than_completed",
        ),
        Pair(
            Half(lambda: link(completed=True, certified=True)),
            Half(lambda: link(completed=False, certified=True)),
            fault="agreement.certified_before_completed",
        ),
    ),
    "E4": (
        Pair(
            people(link("wbp-0042")),
            people(link("3201234567890123")),
            missing=f"{ROW}.participants.0.reference",
            severity=Severity.NOTE,
        ),
        Pair(
            planned(wages=(paid(),)),
            planned(wages=(paid().model_copy(update={"reference": "Budi Contoh"}),)),
            missing=f"{ROW}.wages.0.reference",
            severity=Severity.NOTE,
        ),
    ),
    "U1": (
        Pair(
            company(productive=True, wages=(paid(1),)),
            company(productive=True, wages=(paid(0),)),
            missing=f"{ROW}.wages.0.amount",
        ),
        Pair(
            company(productive=True, wages=()),
            company(productive=True, wages=(), started_on=START),
            missing=f"{ROW}.wages",
        ),
        Pair(
            company(productive=True, wages=(), started_on=date(2024, 6, 4)),
            company(productive=True, wages=(), started_on=IN_FORCE),
            missing=f"{ROW}.wages",
        ),
        Pair(at_work(link()), at_work(link(), link("p-2")), missing=f"{ROW}.wages"),
        Pair(at_work(link("p-2", attended=False)), at_work(link("p-2", attended=True)), missing=f"{ROW}.wages"),
        Pair(at_work(link("p-2"), started_on=YEAR_END), at_work(link("p-2")), missing=f"{ROW}.wages"),
        Pair(company(productive=False), company(productive=True), missing=f"{ROW}.wages", status=U),
        Pair(planned(productive=True), company(), missing=f"{ROW}.productive", status=U),
    ),
    "U2": (
        Pair(
            company(productive=True, wages=(paid(way=PaidThrough.KABAPAS),)),
            company(productive=True, wages=(paid(way=PaidThrough.LANGSUNG),)),
            missing=f"{ROW}.wages.0.paid_through",
        ),
        Pair(
            company(productive=True, wages=(paid(payer=KEDUA),)),
            company(productive=True, wages=(paid(payer=KESATU),)),
            missing=f"{ROW}.wages.0.payer",
        ),
        Pair(
            company(productive=False, wages=(paid(way=PaidThrough.LANGSUNG),)),
            company(productive=True, wages=(paid(way=None),)),
            missing=f"{ROW}.wages.0.paid_through",
            status=U,
        ),
        Pair(
            planned(productive=True, wages=(paid(way=PaidThrough.LANGSUNG),)),
            company(productive=True),
            missing=f"{ROW}.wages",
            status=U,
        ),
    ),
    "U3": (
        Pair(
            planned(productive=True, wages=(paid(1),)),
            planned(productive=True, wages=(paid(0),)),
            missing=f"{ROW}.wages.0.amount",
        ),
        Pair(planned(productive=False), planned(productive=True), missing=f"{ROW}.wages", status=U),
        Pair(company(productive=True), planned(), missing=f"{ROW}.productive", status=U),
    ),
}
