"""Documents: which kind an agreement is, its numbers, and the papers that belong to it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pembinaan.agreements.parties import Role
from pembinaan.agreements.sources import Source
from pembinaan.core.fields import Day, Line, Positive
from pembinaan.core.model import Model

__all__ = ["MAIN_KINDS", "Attachments", "Document", "DocumentKind", "DocumentNumber"]


class DocumentKind(StrEnum):
    """Say what a document is in law, whatever the press calls it."""

    NOTA_KESEPAKATAN = "NOTA_KESEPAKATAN"
    NOTA_KESEPAHAMAN = "NOTA_KESEPAHAMAN"
    PERJANJIAN_KERJA_SAMA = "PERJANJIAN_KERJA_SAMA"
    KESEPAKATAN_BERSAMA = "KESEPAKATAN_BERSAMA"
    RENCANA_KERJA = "RENCANA_KERJA"
    """The work plan that belongs to a Nota Kesepakatan."""
    ADENDUM = "ADENDUM"
    SURAT_KUASA = "SURAT_KUASA"
    """The power of attorney from the head of a region."""
    SURAT_PENAWARAN = "SURAT_PENAWARAN"
    KAK = "KAK"
    """The terms of reference (Kerangka Acuan Kerja)."""
    STUDI_KELAYAKAN = "STUDI_KELAYAKAN"
    """The feasibility study that cooperation with a third party begins with."""
    NPHD = "NPHD"
    """The agreement on a grant (Naskah Perjanjian Hibah Daerah)."""


MAIN_KINDS: Final = frozenset(
    {
        *(DocumentKind.NOTA_KESEPAKATAN, DocumentKind.NOTA_KESEPAHAMAN),
        *(DocumentKind.PERJANJIAN_KERJA_SAMA, DocumentKind.KESEPAKATAN_BERSAMA),
    }
)
"""The kinds that an agreement itself can be; the others belong to one."""


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
    on: Day | None = None
    """The day on which it was given; null: not known."""


class Document(Model):
    """Hold a paper that belongs to the agreement: a work plan, a power of attorney, a grant agreement and so on."""

    kind: DocumentKind
    """What the paper is."""
    title: Line | None = None
    """Its title; null: not known."""
    number: Line | None = None
    """Its number as printed; null: not known."""
    role: Role | None = None
    """Which party it comes from; null: not known, or from several."""
    on: Day | None = None
    """Its day; null: not known."""
    place: Line | None = None
    """Where it was signed; null: not known."""
    copies: Positive | None = None
    """How many copies were made; null: not known."""
    covers: Line | None = None
    """What it is for, such as the number of the document it allows somebody to sign; null: not known."""
    source: Source | None = None
    """Where it is known from; null: not stated."""
