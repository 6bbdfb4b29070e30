"""One value of each model that belongs to the record of an agreement, with every field filled in."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import KEDUA, KESATU, PRESS

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, Addendum, Approval, Changes, EndingPolicy, Extension
from pembinaan.agreements.clauses import Clause, ClauseKind
from pembinaan.agreements.contents import ContentArea, Duty, DutyKind, PlanningBasis, ScopeItem, TargetGroup
from pembinaan.agreements.coordination import CoordinationTeam, Monev, PeriodicReport, Recommendation, Reporter
from pembinaan.agreements.documents import Document, DocumentKind, DocumentNumber
from pembinaan.agreements.events import EndReason, Event, EventKind
from pembinaan.agreements.figures import ClaimedState, Figure, ModelClaim
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.money import DprdApproval, FundingItem, FundingSource
from pembinaan.agreements.participation import PaidThrough, ParticipantLink, Wage
from pembinaan.agreements.parties import ParentBody, Party, PartyKind, UniversityStatus
from pembinaan.agreements.signatories import Office, PowerOfAttorney, Signatory, SigningBasis, SigningCapacity
from pembinaan.agreements.terms import Term, TermCategory
from pembinaan.agreements.work_plan import Activity, Cost, WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

DAY = date(2024, 5, 6)
LATER = date(2024, 8, 6)
NUMBER = DocumentNumber(role=KESATU, number="A-2", on=DAY)
WHO = Signatory(
    role=KEDUA,
    office=Office.SEKDA,
    capacity=SigningCapacity.PARAF,
    power_of_attorney=True,
    designated=False,
    basis=SigningBasis.SURAT_KUASA,
    power=PowerOfAttorney(number="K-1", on=DAY, covers=(DocumentKind.PERJANJIAN_KERJA_SAMA,)),
    decree="SK-1",
)
LINK = ParticipantLink(
    reference="p-1", assessment="A-1", asimilasi_open=True, attended=True, completed=True, certified=True
)
WAGE = Wage(
    reference="p-1",
    payer=KEDUA,
    start=DAY,
    last_day=LATER,
    amount=250_000,
    paid_through=PaidThrough.KALAPAS,
    paid_on=LATER,
)
ACTIVITY = Activity(
    code="K-1",
    name="Pelatihan las",
    program="Kemandirian",
    scope="R-1",
    opd="Dinas Tenaga Kerja",
    unit="Seksi Kegiatan Kerja",
    targets=(TargetGroup.NARAPIDANA,),
    target_number=20,
    eligible=40,
    output="20 sertifikat",
    outcome="bekerja sesudah bebas",
    place="Bengkel",
    outside=False,
    productive=True,
    starts=DAY,
    ends=LATER,
    started_on=DAY,
    finished_on=LATER,
    costs=(Cost(payer=KEDUA, source=FundingSource.APBD_KOTA, planned=1_000_000),),
    in_charge="Seksi Kegiatan Kerja",
    enrolled=20,
    completed=18,
    certified=18,
    participants=(LINK,),
    wages=(WAGE,),
)
PLAN = WorkPlan(activities=(ACTIVITY,), number="RK-1")
FUNDING = FundingItem(
    source=FundingSource.HIBAH,
    payer=KEDUA,
    year=2024,
    planned=1_000_000,
    realised=900_000,
    budget_reference="1.02.03",
    grant_reference="NPHD-1",
    budgeted=True,
    explanation="lebih murah",
)
SCOPE = ScopeItem(
    area=ContentArea.KETERAMPILAN_KERJA,
    description="pelatihan",
    targets=(TargetGroup.NARAPIDANA,),
    code="R-1",
    opd="Dinas Tenaga Kerja",
    unit="Seksi Kegiatan Kerja",
    affair="tenaga kerja",
    planned_in=PlanningBasis.RKPD,
)
DUTY = Duty(role=KEDUA, description="pelatih", kind=DutyKind.HAK, resource=True, due=LATER)
CLAUSE = Clause(kind=ClauseKind.MONEV, pasal=11, text="Setiap semester.")
CHANGES = Changes(
    last_day=date(2027, 3, 17),
    scope=(SCOPE,),
    clauses=(CLAUSE, ClauseKind.KAHAR),
    duties=(DUTY,),
    funding=(FUNDING,),
    work_plan=PLAN,
)
ADDENDUM = Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, effective=LATER, changes=CHANGES)
EXTENSION = Extension(
    requested_on=DAY,
    to_minister=False,
    start=LATER,
    last_day=date(2028, 1, 1),
    length=Duration(years=3),
    parent_kept=True,
)
TERM = Term(
    start=DAY,
    length=Duration(months=3),
    last_day=LATER,
    special_law=Citation.parse("UU 22/2022"),
    extension_option=True,
    notice_days=90,
    category_stated=TermCategory.PANJANG,
)
UNIVERSITY = Party(
    name="Universitas (contoh)",
    kind=PartyKind.PERGURUAN_TINGGI,
    role=KEDUA,
    institution="i-1",
    region="Kota",
    parent=ParentBody(name="Kementerian", kind=PartyKind.K_L_LAIN),
    university=UniversityStatus.SATKER_BLU,
    called="UNIVERSITAS",
    address="Jalan Contoh 1",
)
MONEV = Monev(
    on=LATER,
    reporter=Reporter.LAPAS,
    role=KESATU,
    period_start=DAY,
    period_last_day=LATER,
    score=80,
    found="baik",
    recommendation=Recommendation.DILANJUTKAN,
    final=True,
    source=PRESS,
)
REPORT = PeriodicReport(
    on=LATER,
    reporter=Reporter.MITRA,
    role=KEDUA,
    recipient=Office.DIRJEN,
    period_start=DAY,
    period_last_day=LATER,
)
FIGURE = Figure(about="penghuni", value=1746, unit="orang", as_of=DAY, source=PRESS)
TEAM = CoordinationTeam(
    chair=Actor.SEKDA,
    secretariat="Bagian Kerja Sama",
    members=("Dinas Tenaga Kerja",),
    decree="SK-2",
    decree_by=Office.WALI_KOTA,
    decree_on=DAY,
)
DPRD = DprdApproval(needed=True, burdens=False, reason="belum dianggarkan", on=DAY, number="D-1", clock_days=45)
DOCUMENT = Document(
    kind=DocumentKind.NPHD,
    title="NPHD",
    number="NPHD-1",
    role=KEDUA,
    on=DAY,
    place="Kota",
    copies=2,
    covers="A-1",
    source=PRESS,
)
CLAIM = ModelClaim(parameters=("nama daerah",), template="[daerah]", copied_by="Kota lain", figures=(FIGURE,))
CLAIMED = ClaimedState(code=StateCode.BERLAKU, since=DAY, source=PRESS)
ENDING = ActivityEnding(activity="K-1", policy=EndingPolicy.TRANSFER, transfer_to="A-9", grace_days=30)


def happened(kind: EventKind, on: date = LATER, **facts: Any) -> Event:
    return Event(kind=kind, on=on, source=PRESS, **facts)


EVENTS = (
    happened(EventKind.DITANGGUHKAN, dated="by", actor=Actor.KALAPAS, reason="kahar", written=True, place="Kota"),
    happened(EventKind.PERSETUJUAN_DIBERIKAN, approval=Approval(by=Actor.KAKANWIL, number="P-1")),
    happened(EventKind.ADENDUM, addendum=ADDENDUM, numbers=(NUMBER,), signatories=(WHO,)),
    happened(EventKind.DIPERPANJANG, extension=EXTENSION, numbers=(NUMBER,), signatories=(WHO,)),
    happened(EventKind.DIAKHIRI, end_reason=EndReason.KESEPAKATAN, policies=(ENDING,), note="berita acara"),
)
MODELS: tuple[Model, ...] = (
    *(WHO, ACTIVITY, PLAN, FUNDING, SCOPE, DUTY, CLAUSE, ADDENDUM, EXTENSION, TERM, UNIVERSITY, MONEV, REPORT),
    *(FIGURE, TEAM, DPRD, DOCUMENT, CLAIM, CLAIMED, *EVENTS),
)
FACTS: dict[str, Any] = {
    "id": "P-2024-1",
    "title": "Nota Kesepakatan antara Lapas dan Pemerintah Kota",
    "declared_regime": RegimeKind.SINERGI,
    "place": "Kota",
    "documents": (DOCUMENT,),
    "parent_id": "P-2022-1",
    "scope": (SCOPE,),
    "duties": (DUTY,),
    "clauses": (ClauseKind.KAHAR, CLAUSE),
    "funding": (FUNDING,),
    "dprd": DPRD,
    "work_plan": PLAN,
    "tkksd": TEAM,
    "request_id": "REQ/2024/0001",
    "monev": (MONEV,),
    "reports": (REPORT,),
    "figures": (FIGURE,),
    "claimed_state": CLAIMED,
    "model_claim": CLAIM,
    "supposed": Text(id="Semua direka.", en="All of it is made up."),
}
"""What the record of an agreement may hold beyond what the first edition knew."""
