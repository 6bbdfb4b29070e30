"""Parties to an agreement: what kind of body each is, and which party."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pydantic import ValidationInfo, field_validator

from pembinaan.agreements.kinds import RegimeKind
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = [
    "CORRECTIONAL",
    "LOCAL",
    "LOCAL_HEADS",
    "LOCAL_UNITS",
    "PRIVATE",
    "ParentBody",
    "Party",
    "PartyKind",
    "RegimeKind",
    "Role",
    "UniversityStatus",
]


class PartyKind(StrEnum):
    """Say what kind of body a party is."""

    LAPAS = "LAPAS"
    RUTAN = "RUTAN"
    LPKA = "LPKA"
    BAPAS = "BAPAS"
    KANWIL_DITJENPAS = "KANWIL_DITJENPAS"
    DITJENPAS = "DITJENPAS"
    KEMENTERIAN = "KEMENTERIAN"
    """The ministry that corrections belong to; every other ministry or agency is ``K_L_LAIN``."""
    PEMKOT = "PEMKOT"
    PEMKAB = "PEMKAB"
    PEMPROV = "PEMPROV"
    OPD = "OPD"
    UPTD = "UPTD"
    K_L_LAIN = "K_L_LAIN"
    PERGURUAN_TINGGI = "PERGURUAN_TINGGI"
    BADAN_USAHA = "BADAN_USAHA"
    ORMAS_YAYASAN = "ORMAS_YAYASAN"
    PERORANGAN = "PERORANGAN"
    ORG_INTERNASIONAL = "ORG_INTERNASIONAL"


class Role(StrEnum):
    """Say which party a party is: PIHAK KESATU, PIHAK KEDUA and so on."""

    KESATU = "KESATU"
    KEDUA = "KEDUA"
    KETIGA = "KETIGA"
    KEEMPAT = "KEEMPAT"
    KELIMA = "KELIMA"
    KEENAM = "KEENAM"
    KETUJUH = "KETUJUH"
    KEDELAPAN = "KEDELAPAN"
    KESEMBILAN = "KESEMBILAN"
    KESEPULUH = "KESEPULUH"


CORRECTIONAL: Final = frozenset(
    {
        *(PartyKind.LAPAS, PartyKind.RUTAN, PartyKind.LPKA, PartyKind.BAPAS),
        *(PartyKind.KANWIL_DITJENPAS, PartyKind.DITJENPAS, PartyKind.KEMENTERIAN),
    }
)
"""Bodies of the correctional side."""
LOCAL_HEADS: Final = frozenset({PartyKind.PEMKOT, PartyKind.PEMKAB, PartyKind.PEMPROV})
LOCAL_UNITS: Final = frozenset({PartyKind.OPD, PartyKind.UPTD})
LOCAL: Final = LOCAL_HEADS | LOCAL_UNITS
"""Local governments with their offices and units."""
PRIVATE: Final = frozenset({PartyKind.BADAN_USAHA, PartyKind.ORMAS_YAYASAN, PartyKind.PERORANGAN})


UNIVERSITY_STATUS_MISPLACED: Final = Fault(
    "party.university_status_misplaced",
    Text(
        id="Status perguruan tinggi diisi, padahal pihak ini bukan perguruan tinggi.",
        en="The status of a university is given, but this party is no university.",
    ),
    Text(
        id="Kosongkan 'university', atau pakai 'kind' PERGURUAN_TINGGI.",
        en="Leave 'university' empty, or use the 'kind' PERGURUAN_TINGGI.",
    ),
)


class UniversityStatus(StrEnum):
    """Say under which law a university stands; it decides whether it counts as government."""

    SATKER_BLU = "SATKER_BLU"
    """A state university that is a working unit or a public service agency of a ministry."""
    PTNBH = "PTNBH"
    """A state university that is a legal entity of its own; as what it counts is not settled."""
    SWASTA = "SWASTA"


class ParentBody(Model):
    """Hold the body that a party belongs to."""

    name: Line
    """The institution."""
    kind: PartyKind
    """What kind of body it is."""


class Party(Model):
    """Hold one party, named by its office and never by a person.

    Example:
        >>> Party(name="Lapas Kelas IIA Bontang", kind=PartyKind.LAPAS, role=Role.KESATU)
        Party(KESATU: LAPAS)
    """

    name: Line
    """The institution; for an individual expert the profession, not the name."""
    kind: PartyKind
    """What kind of body it is."""
    role: Role
    """Which party it is in the document."""
    institution: Line | None = None
    """The id of the institution in the caller's own register; null: none."""
    region: Line | None = None
    """The region (wilayah) that it works in; null: not known."""
    parent: ParentBody | None = None
    """The body above it: a Kanwil for a unit, a local government for an OPD or UPTD; null: not known."""
    university: UniversityStatus | None = None
    """For a university, its status; null: not known."""
    called: Line | None = None
    """How the document calls it (sebutan); null: not known."""
    address: str | None = None
    """Its address, for the head of a draft; null: not known."""

    @field_validator("university")
    @classmethod
    def _only_of_a_university(cls, status: UniversityStatus | None, info: ValidationInfo) -> UniversityStatus | None:
        if status is not None and info.data.get("kind", PartyKind.PERGURUAN_TINGGI) is not PartyKind.PERGURUAN_TINGGI:
            raise UNIVERSITY_STATUS_MISPLACED.invalid()
        return status

    @property
    def government(self) -> ParentBody | None:
        """The local government that it is, or, for an OPD or UPTD, stands under; None: none, or not known."""
        if self.kind in LOCAL_HEADS:
            return ParentBody(name=self.name, kind=self.kind)
        above = self.parent if self.kind in LOCAL_UNITS else None
        return above if above is not None and above.kind in LOCAL_HEADS else None

    def __repr__(self) -> str:
        return f"Party({self.role}: {self.kind})"
