"""What an agreement is about: the items of its scope and the duties of its parties; None means "not known"."""

from __future__ import annotations

from enum import StrEnum

from pembinaan.agreements.parties import Role
from pembinaan.core.fields import Day, Line, Words
from pembinaan.core.model import Model

__all__ = ["ContentArea", "Duty", "DutyKind", "PlanningBasis", "ScopeItem", "TargetGroup"]


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


class PlanningBasis(StrEnum):
    """Say in which plan of the region an item stands, or by which exception it need not (PP 28/2018 Pasal 4, 16)."""

    RPJMD = "RPJMD"
    """The region's plan for five years."""
    RKPD = "RKPD"
    """The region's plan for the year."""
    DARURAT = "DARURAT"
    PSN = "PSN"
    """A national strategic project."""
    TUGAS_PEMBANTUAN = "TUGAS_PEMBANTUAN"
    TIDAK_ADA = "TIDAK_ADA"
    """Known to stand in no plan, and under no exception."""


class ScopeItem(Model):
    """Hold one item of the scope: the field, what is meant, and for whom."""

    area: ContentArea
    """Which of the nine fields it serves."""
    description: Words
    """What is meant, as the document or its source says."""
    targets: tuple[TargetGroup, ...] | None = None
    """For whom; null: not known, empty: known that the document does not say."""
    code: Line | None = None
    """A code by which activities of the work plan name it; null: none."""
    opd: Line | None = None
    """The office of the region (OPD) that answers for it; null: not known."""
    unit: Line | None = None
    """The part of the correctional office that answers for it; null: not known."""
    affair: Line | None = None
    """The affair (urusan) of the region that it belongs to; null: not known."""
    planned_in: PlanningBasis | None = None
    """The plan of the region that it stands in, or the exception; null: not known."""


class DutyKind(StrEnum):
    """Say whether a party may ask for something or owes it."""

    HAK = "HAK"
    KEWAJIBAN = "KEWAJIBAN"


class Duty(Model):
    """Hold one duty of one party, or one right."""

    role: Role
    """Whose duty or right it is."""
    description: Words
    """What it must do, or may ask for."""
    kind: DutyKind = DutyKind.KEWAJIBAN
    """Whether it is a duty or a right."""
    resource: bool | None = None
    """Whether it provides money, people, goods or places (PP 57/1999 Pasal 15); null: not known."""
    due: Day | None = None
    """By which day; null: none stated, or not known."""
