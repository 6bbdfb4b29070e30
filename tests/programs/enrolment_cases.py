"""One invented enrolment from its proposal to its end, and short ways to write its events."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import Consent, DropReason, EnrolmentActor, EnrolmentEvent, EnrolmentEventKind

A = EnrolmentActor
K = EnrolmentEventKind
DAY = timedelta(days=1)
PROPOSED = date(2026, 2, 2)
DECIDED = date(2026, 2, 20)
STARTED = date(2026, 3, 2)
WHO = {
    K.DIUSULKAN: A.WALI,
    K.DIPERIKSA: A.REGISTRASI,
    K.REKOMENDASI_TPP: A.TPP,
    K.DIMULAI: A.BINADIK,
    K.SELESAI: A.BINADIK,
    K.PERSETUJUAN: A.DIRI_SENDIRI,
    K.PERSETUJUAN_DICABUT: A.DIRI_SENDIRI,
}
"""Who does it; everything else the head of the unit."""


def event(kind: EnrolmentEventKind, on: date, **changed: Any) -> EnrolmentEvent:
    """Write an event by whoever does it."""
    said: dict[str, Any] = {"kind": kind, "on": on, "actor": WHO.get(kind, A.KALAPAS)}
    if kind is K.GUGUR:
        said["drop"] = DropReason.SAKIT
    return EnrolmentEvent(**said | changed)


UP_TO_DECISION = (
    event(K.DIUSULKAN, PROPOSED),
    event(K.DIPERIKSA, PROPOSED + 2 * DAY),
    event(K.REKOMENDASI_TPP, PROPOSED + 7 * DAY, recommends=True, session="TPP-1"),
    event(K.PERSETUJUAN, PROPOSED + 8 * DAY, consent=Consent(program=True)),
    event(K.DITETAPKAN, DECIDED, sk="W.1"),
)
RUNNING = (*UP_TO_DECISION, event(K.DIMULAI, STARTED))


def enrolment(*events: EnrolmentEvent, **changed: Any) -> Enrolment:
    """Write an enrolment of these events."""
    said: dict[str, Any] = {
        "participant_reference": "rekaan-3",
        "program_code": "PM-LAS",
        "id": "P-1",
        "events": events,
    }
    return Enrolment(**said | changed)
