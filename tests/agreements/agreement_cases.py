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
from pembinaan.agreements.coordination import CoordinationTeam
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


def around(day: date) -> tuple[date, date, date]:
    """The day before, the day, and the day after."""
    return day - DAY, day, day + DAY


def party(kind: PartyKind, role: Role = KESATU) -> Party:
    return Party(name=f"{kind} (contoh)", kind=kind, role=role)


def event(kind: EventKind, on: date, *signatories: Signatory, end_reason: EndReason | None = None) -> Event:
    return Event(kind=kind, on=on, source=PRESS, signatories=signatories, end_reason=end_reason)


def signs(role: Role, office: Office, **facts: Any) -> Signatory:
    return Signatory(role=role, office=office, **facts)


KALAPAS = signs(KESATU, Office.KALAPAS)
WALI_KOTA = signs(KEDUA, Office.WALI_KOTA)


def signed(on: date = SIGNED, *who: Signatory) -> Event:
    return event(EventKind.DITANDATANGANI, on, *(who or (KALAPAS, WALI_KOTA)))


def registered(on: date = REGISTERED) -> Event:
    return event(EventKind.DICATAT, on)


def complete(**changes: Any) -> Agreement:
    """A sinergi of two years of which everything is known and nothing is wanting, not signed yet."""
    facts: dict[str, Any] = {
        "kind": DocumentKind.NOTA_KESEPAKATAN,
        "subject": "Pembinaan",
        "parties": (party(PartyKind.LAPAS), party(PartyKind.PEMKOT, KEDUA)),
        "scope": (
            ScopeItem(area=ContentArea.KETERAMPILAN_KERJA, description="pelatihan", targets=(TargetGroup.NARAPIDANA,)),
        ),
        "term": Term(start=START, last_day=LAST_DAY),
        "attachments": Attachments(surat_penawaran=True, kak=True, rencana_kerja=True),
        "numbers": (DocumentNumber(role=KESATU, number="A-1"), DocumentNumber(role=KEDUA, number="B-1")),
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
