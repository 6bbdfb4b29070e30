"""What can happen to an enrolment: dated events, who did it, and what each carries."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pydantic import Field

from pembinaan.agreements.sources import Source
from pembinaan.core.fields import Day, Line, Positive
from pembinaan.core.model import Model

__all__ = [
    "ACTIVE",
    "OF_THE_PERSON",
    "OVER",
    "Consent",
    "DropReason",
    "EnrolmentActor",
    "EnrolmentEvent",
    "EnrolmentEventKind",
    "EnrolmentState",
]


class EnrolmentState(StrEnum):
    """Name where an enrolment stands; the list is a design of this library."""

    DIUSULKAN = "DIUSULKAN"
    DIPERIKSA = "DIPERIKSA"
    DISIDANGKAN_TPP = "DISIDANGKAN_TPP"
    DITETAPKAN = "DITETAPKAN"
    MENUNGGU = "MENUNGGU"
    """On the waiting list."""
    BERJALAN = "BERJALAN"
    DITANGGUHKAN = "DITANGGUHKAN"
    SELESAI = "SELESAI"
    GUGUR = "GUGUR"
    DITOLAK = "DITOLAK"


ACTIVE: Final = frozenset({EnrolmentState.DITETAPKAN, EnrolmentState.BERJALAN, EnrolmentState.DITANGGUHKAN})
"""The states in which somebody holds a place."""
OVER: Final = frozenset({EnrolmentState.SELESAI, EnrolmentState.GUGUR, EnrolmentState.DITOLAK})
"""The states after which no other follows."""


class EnrolmentEventKind(StrEnum):
    """Name what can happen to an enrolment."""

    DIUSULKAN = "DIUSULKAN"
    DIPERIKSA = "DIPERIKSA"
    """The file in the register was checked."""
    REKOMENDASI_TPP = "REKOMENDASI_TPP"
    DITETAPKAN = "DITETAPKAN"
    MENUNGGU_TEMPAT = "MENUNGGU_TEMPAT"
    DIPANGGIL = "DIPANGGIL"
    """Called from the waiting list."""
    DIMULAI = "DIMULAI"
    DITANGGUHKAN = "DITANGGUHKAN"
    DILANJUTKAN = "DILANJUTKAN"
    SELESAI = "SELESAI"
    GUGUR = "GUGUR"
    DITOLAK = "DITOLAK"
    PERSETUJUAN = "PERSETUJUAN"
    """The person agrees."""
    PERSETUJUAN_DICABUT = "PERSETUJUAN_DICABUT"
    """The person takes it back."""


OF_THE_PERSON: Final = frozenset({EnrolmentEventKind.PERSETUJUAN, EnrolmentEventKind.PERSETUJUAN_DICABUT})
"""What only the person says; it leads to no state, and can come after the end."""


class EnrolmentActor(StrEnum):
    """Name the office or side that acts; never a person."""

    WALI = "WALI"
    DIRI_SENDIRI = "DIRI_SENDIRI"
    """The person."""
    PK = "PK"
    """Pembimbing Kemasyarakatan."""
    BINADIK = "BINADIK"
    REGISTRASI = "REGISTRASI"
    GIATJA = "GIATJA"
    TPP = "TPP"
    KALAPAS = "KALAPAS"
    KARUTAN = "KARUTAN"
    KEPALA_LPKA = "KEPALA_LPKA"
    SISTEM = "SISTEM"
    """Nobody: it follows from the days."""


class DropReason(StrEnum):
    """Name why an enrolment ended early; the list is a design of this library."""

    BEBAS = "BEBAS"
    PINDAH_LAPAS = "PINDAH_LAPAS"
    DISIPLIN = "DISIPLIN"
    SAKIT = "SAKIT"
    MENGUNDURKAN_DIRI = "MENGUNDURKAN_DIRI"
    USIA_18 = "USIA_18"
    MENINGGAL = "MENINGGAL"
    MITRA_BERHENTI = "MITRA_BERHENTI"


class Consent(Model):
    """Hold to what a person agrees; never to pembinaan as such, which is a duty (UU 22/2022 Pasal 11)."""

    program: bool | None = None
    """To this program; null: not asked."""
    partner: bool | None = None
    """To this partner; null: not asked."""
    data: bool | None = None
    """To the sharing of data; null: not asked."""
    off_site: bool | None = None
    """To work outside; null: not asked."""


class EnrolmentEvent(Model):
    """Hold one event of an enrolment."""

    kind: EnrolmentEventKind
    """What happened."""
    on: Day
    """The day."""
    actor: EnrolmentActor
    """Who did it."""
    reason: Line | None = Field(default=None, repr=False)
    """Why; null: not stated."""
    drop: DropReason | None = None
    """Why it ended early; null: not stated, or it did not."""
    recommends: bool | None = None
    """Whether the TPP speaks for it; null: not stated."""
    session: Line | None = None
    """The session of the TPP; null: not stated."""
    sk: Line | None = None
    """The number of the decision; null: not stated."""
    order: Positive | None = None
    """The place on the waiting list; null: not stated."""
    consent: Consent | None = None
    """To what the person agrees; null: not stated."""
    source: Source | None = None
    """Where this is known from; null: not stated."""
