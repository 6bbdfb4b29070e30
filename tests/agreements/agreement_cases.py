"""Small builders of agreements for the tests; every fact not named is left as the record of a careful office has it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from pembinaan.agreements import (
    Agreement,
    AgreementReadings,
    Attachments,
    ClauseKind,
    ContentArea,
    DocumentKind,
    DocumentNumber,
    Duty,
    EndReason,
    Event,
    EventKind,
    Office,
    Party,
    PartyKind,
    Role,
    ScopeItem,
    Signatory,
    Source,
    TargetGroup,
    Term,
)
from pembinaan.agreements.contents import PlanningBasis
from pembinaan.agreements.coordination import CoordinationTeam
from pembinaan.agreements.parties import ParentBody
from pembinaan.agreements.signatories import PowerOfAttorney
from pembinaan.law.instruments import Confidence

ALL_ATTACHMENTS = AgreementReadings(offer_guard="all_attachments")
PRESS = Source(name="pers", confidence=Confidence.SECONDARY)
KESATU, KEDUA = Role.KESATU, Role.KEDUA
SIGNED = date(2024, 3, 4)
REGISTERED = date(2024, 3, 11)
START = date(2024, 3, 18)
LAST_DAY = date(2026, 3, 17)
DAY = timedelta(days=1)
BONTANG = Agreement.model_validate_json(
    (Path(__file__).parents[2] / "examples" / "bontang" / "agreement.json").read_text(encoding="utf-8")
)
"""What the press reported: a draft was handed over."""


OUR_NUMBER, THEIR_NUMBER = "WP.18.PAS.6-HK.01.05 - 1", "100.3.10-7 Tahun 2024"
KANWIL = ParentBody(name="Kanwil (contoh)", kind=PartyKind.KANWIL_DITJENPAS)
UNITS = {PartyKind.LAPAS, PartyKind.RUTAN, PartyKind.LPKA, PartyKind.BAPAS}


def around(day: date) -> tuple[date, date, date]:
    """The day before, the day, and the day after."""
    return day - DAY, day, day + DAY


def party(kind: PartyKind, role: Role = KESATU) -> Party:
    parent = KANWIL if kind in UNITS else None
    return Party(name=f"{kind} (contoh)", kind=kind, role=role, parent=parent)


def event(kind: EventKind, on: date, *signatories: Signatory, end_reason: EndReason | None = None) -> Event:
    return Event(kind=kind, on=on, source=PRESS, signatories=signatories, end_reason=end_reason)


def signs(role: Role, office: Office, **facts: Any) -> Signatory:
    return Signatory(role=role, office=office, **facts)


KALAPAS = signs(KESATU, Office.KALAPAS)
KAKANWIL = signs(KESATU, Office.KAKANWIL)
WALI_KOTA = signs(KEDUA, Office.WALI_KOTA)


def power(*covers: DocumentKind, on: date = SIGNED) -> PowerOfAttorney:
    """A power of attorney that fits: given by the day of the signing, for these kinds of documents."""
    return PowerOfAttorney(number="100.3/1", on=on, covers=covers or (DocumentKind.PERJANJIAN_KERJA_SAMA,))


def signed(on: date = SIGNED, *who: Signatory) -> Event:
    return event(EventKind.DITANDATANGANI, on, *(who or (KALAPAS, WALI_KOTA)))


def registered(on: date = REGISTERED) -> Event:
    return event(EventKind.DICATAT, on)


def complete(**changes: Any) -> Agreement:
    """A sinergi of two years of which everything is known and nothing is wanting, not signed yet."""
    parties = changes.get("parties", (party(PartyKind.LAPAS), party(PartyKind.PEMKOT, KEDUA)))
    facts: dict[str, Any] = {
        "kind": DocumentKind.NOTA_KESEPAKATAN,
        "title": " DENGAN ".join(one.name for one in parties),
        "subject": "Pembinaan",
        "parties": parties,
        "scope": (
            ScopeItem(
                area=ContentArea.KETERAMPILAN_KERJA,
                description="pelatihan",
                targets=(TargetGroup.NARAPIDANA,),
                opd="Dinas Tenaga Kerja",
                affair="tenaga kerja",
                planned_in=PlanningBasis.RKPD,
            ),
        ),
        "term": Term(start=START, last_day=LAST_DAY),
        "attachments": Attachments(surat_penawaran=True, kak=True, rencana_kerja=True),
        "numbers": (
            DocumentNumber(role=KESATU, number=OUR_NUMBER),
            DocumentNumber(role=KEDUA, number=THEIR_NUMBER),
        ),
        "signatories": (KALAPAS, WALI_KOTA),
        "duties": (
            Duty(role=KESATU, description="tempat", resource=True),
            Duty(role=KEDUA, description="pelatih", resource=True),
        ),
        "clauses": tuple(ClauseKind),
        "funding": (),
        "tkksd": CoordinationTeam(decree="SK-1", decree_by=Office.WALI_KOTA),
        "tkksd_reviewed": True,
        "events": (),
        **changes,
    }
    return Agreement(**facts)


def in_force(**changes: Any) -> Agreement:
    """The same, signed and registered before its term starts."""
    return complete(**{"events": (signed(), registered()), **changes})
