"""A Nota Kesepakatan of which everything is known; all of it is made up."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

from pembinaan.agreements import Agreement
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.contents import ContentArea, Duty, DutyKind, ScopeItem, TargetGroup
from pembinaan.agreements.coordination import CoordinationTeam
from pembinaan.agreements.documents import DocumentKind, DocumentNumber
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.parties import Party, PartyKind, Role
from pembinaan.agreements.signatories import Office, Signatory, SigningCapacity
from pembinaan.agreements.sources import Source
from pembinaan.agreements.terms import Term
from pembinaan.agreements.work_plan import Activity, Cost, WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.law.instruments import Confidence

ROOT: Final = Path(__file__).parents[3]
ON: Final = date(2026, 11, 24)
KESATU, KEDUA = Role.KESATU, Role.KEDUA
BONTANG: Final = Agreement.model_validate_json(
    (ROOT / "examples" / "bontang" / "agreement.json").read_text(encoding="utf-8")
)
_PARTIES: Final = (
    Party(
        name="Lembaga Pemasyarakatan Kelas IIB Contoh",
        kind=PartyKind.LAPAS,
        role=KESATU,
        address="Jalan Melati Nomor 1, Contoh",
    ),
    Party(name="Pemerintah Kota Contoh", kind=PartyKind.PEMKOT, role=KEDUA, address="Jalan Kenanga Nomor 2, Contoh"),
)
_SIGNATORIES: Final = (
    Signatory(role=KESATU, office=Office.KALAPAS, decree="Keputusan Menteri Nomor 10 Tahun 2025 (rekaan)"),
    Signatory(role=KEDUA, office=Office.WALI_KOTA, decree="Keputusan Menteri Nomor 20 Tahun 2025 (rekaan)"),
    Signatory(role=KEDUA, office=Office.SEKDA, capacity=SigningCapacity.SAKSI),
    Signatory(role=KESATU, office=Office.LAINNYA, capacity=SigningCapacity.SAKSI),
)
SCOPE: Final = (
    ScopeItem(
        area=ContentArea.KETERAMPILAN_KERJA,
        description="pelatihan las dan mebel",
        targets=(TargetGroup.NARAPIDANA,),
    ),
    ScopeItem(area=ContentArea.KESEHATAN, description="pemeriksaan kesehatan", targets=tuple(TargetGroup)[:2]),
)
_DUTIES: Final = (
    Duty(role=KESATU, description="menyiapkan peserta dan tempat pelatihan"),
    Duty(role=KESATU, description="menjaga keamanan selama kegiatan."),
    Duty(role=KESATU, description="menilai peserta", due=date(2027, 1, 31)),
    Duty(role=KEDUA, description="menyediakan pelatih"),
    Duty(role=KEDUA, description="menerima laporan kegiatan", kind=DutyKind.HAK),
)
_FUNDING: Final = (
    FundingItem(source=FundingSource.APBN, payer=KESATU, year=2027, planned=25_000_000, budget_reference="DIPA 2027"),
    FundingItem(source=FundingSource.APBD_KOTA, payer=KEDUA, planned=1_500_000),
    FundingItem(source=FundingSource.HIBAH, payer=KEDUA, planned=600_000_000, grant_reference="NPHD-1/2027"),
)
ACTIVITY: Final = Activity(
    code="K-1",
    name="Pelatihan las",
    program="Kemandirian",
    opd="Dinas Tenaga Kerja",
    unit="Seksi Kegiatan Kerja",
    targets=(TargetGroup.NARAPIDANA,),
    target_number=1_200,
    output="20 sertifikat",
    outcome="bekerja sesudah bebas",
    place="Bengkel kerja Lapas",
    starts=date(2027, 2, 1),
    ends=date(2027, 3, 31),
    costs=(Cost(payer=KEDUA, source=FundingSource.APBD_KOTA, planned=1_500_000),),
    in_charge="Kepala Dinas Tenaga Kerja",
)


def made_up(**changes: Any) -> Agreement:
    """The complete record, with changes."""
    facts: dict[str, Any] = {
        "kind": DocumentKind.NOTA_KESEPAKATAN,
        "subject": "Pembinaan Kemandirian Narapidana",
        "parties": _PARTIES,
        "scope": SCOPE,
        "term": Term(
            start=date(2027, 1, 1),
            last_day=date(2028, 12, 31),
            length=Duration(years=2),
            extension_option=True,
            notice_days=30,
        ),
        "place": "Contoh",
        "parent": "100.3.10-1 Tahun 2024 (rekaan)",
        "numbers": (
            DocumentNumber(role=KESATU, number="WP.18.PAS.PAS.6-HK.01.05-1"),
            DocumentNumber(role=KEDUA, number="100.3.10-2 Tahun 2026"),
        ),
        "signatories": _SIGNATORIES,
        "duties": _DUTIES,
        "funding": _FUNDING,
        "work_plan": WorkPlan(activities=(ACTIVITY,), number="RK-1/2026"),
        "tkksd": CoordinationTeam(chair=Actor.SEKDA),
        "events": (),
        "supposed": Text(id="Semuanya rekaan.", en="All of it is made up."),
        **changes,
    }
    return Agreement(**facts)


COMPLETE: Final = made_up()


def signed(*days: date) -> tuple[Event, ...]:
    """The signatures of both parties, one on each day."""
    press = Source(name="rekaan", confidence=Confidence.SECONDARY)
    return tuple(
        Event(kind=EventKind.DITANDATANGANI, on=day, source=press, signatories=(who,))
        for day, who in zip(days, _SIGNATORIES[:2], strict=True)
    )
