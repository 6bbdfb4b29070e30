"""Parties to an agreement: what kind of body each is, and which party."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pembinaan.agreements.kinds import RegimeKind
from pembinaan.core.fields import Line
from pembinaan.core.model import Model

__all__ = ["CORRECTIONAL", "LOCAL", "LOCAL_HEADS", "PRIVATE", "Party", "PartyKind", "RegimeKind", "Role"]


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
LOCAL: Final = LOCAL_HEADS | {PartyKind.OPD, PartyKind.UPTD}
"""Local governments with their offices and units."""
PRIVATE: Final = frozenset({PartyKind.BADAN_USAHA, PartyKind.ORMAS_YAYASAN, PartyKind.PERORANGAN})


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

    def __repr__(self) -> str:
        return f"Party({self.role}: {self.kind})"
