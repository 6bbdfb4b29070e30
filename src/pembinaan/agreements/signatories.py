"""Who signs for which party, in which office; never the person."""

from __future__ import annotations

from enum import StrEnum

from pembinaan.agreements.parties import Role
from pembinaan.core.model import Model

__all__ = ["Office", "Signatory", "SigningCapacity"]


class Office(StrEnum):
    """Name the office in which somebody signs; never the person."""

    KALAPAS = "KALAPAS"
    KARUTAN = "KARUTAN"
    KEPALA_LPKA = "KEPALA_LPKA"
    KABAPAS = "KABAPAS"
    KAKANWIL = "KAKANWIL"
    DIRJEN = "DIRJEN"
    MENTERI = "MENTERI"
    WALI_KOTA = "WALI_KOTA"
    BUPATI = "BUPATI"
    GUBERNUR = "GUBERNUR"
    KEPALA_OPD = "KEPALA_OPD"
    LAINNYA = "LAINNYA"


class SigningCapacity(StrEnum):
    """Say whether a name under the document binds a party."""

    PENANDATANGAN = "PENANDATANGAN"
    SAKSI = "SAKSI"
    """A witness; never counts as a signatory."""


class Signatory(Model):
    """Hold who signs for which party, by office."""

    role: Role
    """For which party."""
    office: Office
    """In which office."""
    capacity: SigningCapacity = SigningCapacity.PENANDATANGAN
    """Whether as signatory or as witness."""
    power_of_attorney: bool | None = None
    """Whether a surat kuasa of the head of the region is there; null: not known."""
    designated: bool | None = None
    """Whether the Minister designated the official, or the level above approved; null: not known."""
