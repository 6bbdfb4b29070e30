"""Documents: which kind an agreement is, its numbers, and the papers that belong to it."""

from __future__ import annotations

from enum import StrEnum

from pembinaan.agreements.parties import Role
from pembinaan.core.fields import Line
from pembinaan.core.model import Model

__all__ = ["Attachments", "DocumentKind", "DocumentNumber"]


class DocumentKind(StrEnum):
    """Say what the document is in law, whatever the press calls it."""

    NOTA_KESEPAKATAN = "NOTA_KESEPAKATAN"
    NOTA_KESEPAHAMAN = "NOTA_KESEPAHAMAN"
    PERJANJIAN_KERJA_SAMA = "PERJANJIAN_KERJA_SAMA"
    KESEPAKATAN_BERSAMA = "KESEPAKATAN_BERSAMA"


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
