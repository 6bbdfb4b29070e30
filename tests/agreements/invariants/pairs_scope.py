"""Pairs on the scope: O."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import KEDUA, complete, in_force, party
from pair_form import Half, Pair

from pembinaan.agreements import Agreement, AgreementReadings, ContentArea, DocumentKind, PartyKind, ScopeItem, Severity
from pembinaan.agreements.contents import PlanningBasis, TargetGroup
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.timeline import Status

ON = date(2024, 6, 3)
SPRING, SUMMER = date(2024, 5, 1), date(2024, 7, 1)
KSDPK = {
    "kind": DocumentKind.PERJANJIAN_KERJA_SAMA,
    "parties": (party(PartyKind.PEMKOT), party(PartyKind.BADAN_USAHA, KEDUA)),
    "signatories": None,
}
CORRECTIONS_ONLY = (party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA))


def item(**facts: Any) -> ScopeItem:
    held = {"opd": "Dinas", "affair": "tenaga kerja", "planned_in": PlanningBasis.RKPD}
    first = {"area": ContentArea.INTELEKTUAL, "description": "kelas", "targets": (TargetGroup.NARAPIDANA,)}
    return ScopeItem(**{**first, **held, **facts})


def half(**facts: Any) -> Half:
    return Half(lambda: complete(scope=(item(**facts),)))


def planned(**facts: Any) -> Agreement:
    days = {"place": "Aula", "starts": SPRING, "ends": SUMMER}
    return in_force(
        id=facts.pop("id", None),
        work_plan=WorkPlan(activities=(Activity(code="K-1", name="las", **{**days, **facts}),)),
    )


def beside(other: Agreement, **facts: Any) -> Half:
    return Half(lambda: planned(id="own", **facts), ON, beside=(other,))


SAME = planned(id="other")
LATER = planned(id="other", starts=date(2024, 7, 2), ends=date(2024, 8, 1))
ELSEWHERE = planned(id="other", place="Bengkel")
OTHER_PARTNER = SAME.model_copy(update={"parties": (party(PartyKind.LAPAS), party(PartyKind.PEMKAB, KEDUA))})
PATH = "scope.0.planned_in"
TAHANAN = (TargetGroup.TAHANAN,)

PAIRS = {
    "O1": (
        Pair(half(), Half(lambda: complete(scope=())), "scope"),
        Pair(half(), Half(lambda: complete(scope=None)), "scope", Status.UNKNOWN),
    ),
    "O2": (
        Pair(half(), half(opd=None), "scope.0.opd", Status.UNKNOWN),
        Pair(
            Half(lambda: complete(scope=(item(affair=None),), parties=CORRECTIONS_ONLY)),
            half(affair=None),
            "scope.0.affair",
            Status.UNKNOWN,
        ),
    ),
    "O3": (
        Pair(
            Half(lambda: complete(scope=(item(planned_in=PlanningBasis.DARURAT),), **KSDPK)),
            Half(lambda: complete(scope=(item(planned_in=PlanningBasis.TIDAK_ADA),), **KSDPK)),
            PATH,
        ),
        Pair(half(), half(planned_in=PlanningBasis.TIDAK_ADA), PATH, severity=Severity.WARN),
        Pair(half(), half(planned_in=None), PATH, Status.UNKNOWN, Severity.WARN),
    ),
    "O4": (
        Pair(half(), half(targets=()), "scope.0.targets"),
        Pair(half(), half(targets=None), "scope.0.targets", Status.UNKNOWN),
        Pair(half(), half(targets=TAHANAN), "scope.0.targets", severity=Severity.WARN),
        Pair(
            half(),
            Half(
                lambda: complete(scope=(item(targets=TAHANAN),)),
                readings=AgreementReadings(tahanan_target="unsupported"),
            ),
            "scope.0.targets",
            Status.UNKNOWN,
        ),
    ),
    "O5": (
        Pair(beside(LATER), beside(SAME), "work_plan.activities.0.place"),
        Pair(beside(ELSEWHERE), beside(SAME, starts=SUMMER, ends=SUMMER), "work_plan.activities.0.place"),
        Pair(beside(OTHER_PARTNER), beside(SAME, place=None), "work_plan.activities.0.place", Status.UNKNOWN),
        Pair(
            Half(lambda: planned(id="own"), ON, beside=(planned(id="own"),)),
            beside(SAME, ends=None),
            "work_plan.activities.0.ends",
            Status.UNKNOWN,
        ),
        Pair(
            beside(complete(id="other", work_plan=SAME.work_plan)),
            beside(planned(id="other", ends=None)),
            "work_plan.activities.0",
            Status.UNKNOWN,
        ),
    ),
}
