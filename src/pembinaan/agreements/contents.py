"""What an agreement says: document, scope, term, clauses, duties, money; None always means "not known"."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from pembinaan.agreements.parties import Role
from pembinaan.core.fields import Line
from pembinaan.core.model import Model

__all__ = [
    "Attachments",
    "ClauseKind",
    "ContentArea",
    "DocumentKind",
    "DocumentNumber",
    "Duty",
    "FundingItem",
    "FundingSource",
    "ScopeItem",
    "TargetGroup",
]


class DocumentKind(StrEnum):
    """Say what the document is in law, whatever the press calls it."""

    NOTA_KESEPAKATAN = "NOTA_KESEPAKATAN"
    NOTA_KESEPAHAMAN = "NOTA_KESEPAHAMAN"
    PERJANJIAN_KERJA_SAMA = "PERJANJIAN_KERJA_SAMA"
    KESEPAKATAN_BERSAMA = "KESEPAKATAN_BERSAMA"


class ContentArea(StrEnum):
    """Name the nine program fields that a cooperation may serve.

    Source: PP 57/1999 Pasal 3 and 6.
    """

    KETAQWAAN = "KETAQWAAN"
    KESADARAN_BERBANGSA = "KESADARAN_BERBANGSA"
    INTELEKTUAL = "INTELEKTUAL"
    SIKAP_PERILAKU = "SIKAP_PERILAKU"
    KESEHATAN = "KESEHATAN"
    KESADARAN_HUKUM = "KESADARAN_HUKUM"
    REINTEGRASI = "REINTEGRASI"
    KETERAMPILAN_KERJA = "KETERAMPILAN_KERJA"
    LATIHAN_PRODUKSI = "LATIHAN_PRODUKSI"


class TargetGroup(StrEnum):
    """Say for whom a scope item is meant (PP 57/1999 Pasal 4 and 7); that regulation knows no program for Tahanan."""

    NARAPIDANA = "NARAPIDANA"
    ANAK_BINAAN = "ANAK_BINAAN"
    KLIEN_DEWASA = "KLIEN_DEWASA"
    KLIEN_ANAK = "KLIEN_ANAK"
    TAHANAN = "TAHANAN"


class ClauseKind(StrEnum):
    """Name the clauses that a review looks for."""

    SUBJEK = "SUBJEK"
    OBJEK = "OBJEK"
    RUANG_LINGKUP = "RUANG_LINGKUP"
    HAK_KEWAJIBAN = "HAK_KEWAJIBAN"
    TUGAS_TANGGUNG_JAWAB = "TUGAS_TANGGUNG_JAWAB"
    PEMBIAYAAN = "PEMBIAYAAN"
    PEMBIAYAAN_MASING_MASING = "PEMBIAYAAN_MASING_MASING"
    """The clause that each party pays its own part."""
    JANGKA_WAKTU = "JANGKA_WAKTU"
    PENGAKHIRAN = "PENGAKHIRAN"
    KAHAR = "KAHAR"
    PERSELISIHAN = "PERSELISIHAN"
    MONEV = "MONEV"
    KEGIATAN_BELUM_SELESAI = "KEGIATAN_BELUM_SELESAI"
    """What becomes of activities that are not finished when the agreement ends."""


class FundingSource(StrEnum):
    """Say where money comes from."""

    APBN = "APBN"
    APBD_KOTA = "APBD_KOTA"
    APBD_KAB = "APBD_KAB"
    APBD_PROV = "APBD_PROV"
    CSR = "CSR"
    MITRA = "MITRA"
    HIBAH = "HIBAH"
    LAIN = "LAIN"


class ScopeItem(Model):
    """Hold one item of the scope: the field, what is meant, and for whom."""

    area: ContentArea
    """Which of the nine fields it serves."""
    description: str = Field(min_length=1)
    """What is meant, as the document or its source says."""
    targets: tuple[TargetGroup, ...] | None = None
    """For whom; null: not known, empty: known that the document does not say."""


class Attachments(Model):
    """Hold what is known to have come with the offer: true, false, or null for not known."""

    surat_penawaran: bool | None = None
    """The letter of offer."""
    kak: bool | None = None
    """The terms of reference (Kerangka Acuan Kerja)."""
    rencana_kerja: bool | None = None
    """The work plan that belongs to a Nota Kesepakatan."""


class DocumentNumber(Model):
    """Hold the number that one party gave the document."""

    role: Role
    """Whose number it is."""
    number: Line
    """The number as printed."""


class Duty(Model):
    """Hold one duty of one party."""

    role: Role
    """Whose duty it is."""
    description: str = Field(min_length=1)
    """What it must do."""


class FundingItem(Model):
    """Hold one source of money and the party that bears it."""

    source: FundingSource
    """Where the money comes from."""
    payer: Role
    """Which party bears it."""
