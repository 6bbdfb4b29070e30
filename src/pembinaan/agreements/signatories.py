"""Who signs for which party, in which office; never the person."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pydantic import ValidationInfo, field_validator

from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.parties import Role
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["Office", "PowerOfAttorney", "Signatory", "SigningBasis", "SigningCapacity"]

POWER_CONTRADICTS: Final = Fault(
    "agreement.power_contradicts",
    Text(
        id="Surat kuasa diisi, padahal dicatat tidak ada.",
        en="A power of attorney is given, but recorded as not being there.",
    ),
    Text(
        id="Samakan 'power' dengan 'power_of_attorney'.",
        en="Make 'power' and 'power_of_attorney' agree.",
    ),
)


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
    SEKDA = "SEKDA"
    KEPALA_OPD = "KEPALA_OPD"
    KEPALA_UPTD = "KEPALA_UPTD"
    PIMPINAN_MITRA = "PIMPINAN_MITRA"
    """The head of a partner that is no office of the state."""
    LAINNYA = "LAINNYA"


class SigningCapacity(StrEnum):
    """Say whether a name under the document binds a party."""

    PENANDATANGAN = "PENANDATANGAN"
    SAKSI = "SAKSI"
    """A witness; never counts as a signatory."""
    PARAF = "PARAF"
    """Initials that show the text was checked; never count as a signature."""


class SigningBasis(StrEnum):
    """Say on what the signatory's authority rests."""

    JABATAN = "JABATAN"
    """The office itself."""
    SURAT_KUASA = "SURAT_KUASA"
    PLT = "PLT"
    """Acting for an office that is vacant (pelaksana tugas)."""
    PLH = "PLH"
    """Acting for a holder who is away (pelaksana harian)."""


class PowerOfAttorney(Model):
    """Hold the power of attorney (surat kuasa) under which somebody signs."""

    number: Line | None = None
    """Its number; null: not known."""
    on: Day | None = None
    """Its day; null: not known."""
    covers: tuple[DocumentKind, ...] | None = None
    """Which kinds of documents it allows to sign; null: not known."""


class Signatory(Model):
    """Hold who signs for which party, by office."""

    role: Role
    """For which party."""
    office: Office
    """In which office."""
    capacity: SigningCapacity = SigningCapacity.PENANDATANGAN
    """Whether as signatory, as witness, or with initials only."""
    power_of_attorney: bool | None = None
    """Whether a surat kuasa of the head of the region is there; null: not known."""
    designated: bool | None = None
    """Whether the Minister designated the official, or the level above approved; null: not known."""
    basis: SigningBasis | None = None
    """On what the authority rests; null: not known."""
    power: PowerOfAttorney | None = None
    """The surat kuasa itself; null: none, or not known."""
    decree: Line | None = None
    """The decree (SK) of the office, for the head of a draft; null: not known."""

    @field_validator("power")
    @classmethod
    def _power_agrees(cls, power: PowerOfAttorney | None, info: ValidationInfo) -> PowerOfAttorney | None:
        if power is not None and info.data.get("power_of_attorney") is False:
            raise POWER_CONTRADICTS.invalid()
        return power
