"""What an agreement is about: the items of its scope and the duties of its parties; None means "not known"."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from pembinaan.agreements.parties import Role
from pembinaan.core.model import Model

__all__ = ["ContentArea", "Duty", "ScopeItem", "TargetGroup"]


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


class ScopeItem(Model):
    """Hold one item of the scope: the field, what is meant, and for whom."""

    area: ContentArea
    """Which of the nine fields it serves."""
    description: str = Field(min_length=1)
    """What is meant, as the document or its source says."""
    targets: tuple[TargetGroup, ...] | None = None
    """For whom; null: not known, empty: known that the document does not say."""


class Duty(Model):
    """Hold one duty of one party."""

    role: Role
    """Whose duty it is."""
    description: str = Field(min_length=1)
    """What it must do."""
