"""The two enums that records and answers share: the legal regime, and the state of an agreement."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["RegimeKind", "StateCode"]


class RegimeKind(StrEnum):
    """Say which body of law an agreement stands under."""

    SINERGI = "SINERGI"
    ANTAR_INSTANSI = "ANTAR_INSTANSI"
    KEMITRAAN = "KEMITRAAN"
    UNKNOWN = "UNKNOWN"
    """No text read settles it, or a fact is missing; never guessed."""


class StateCode(StrEnum):
    """Name the states that this edition can reach; which transitions lead there is a design of this library."""

    BELUM_ADA = "BELUM_ADA"
    """Nothing is recorded yet."""
    PENJAJAKAN = "PENJAJAKAN"
    DITAWARKAN = "DITAWARKAN"
    DITANDATANGANI = "DITANDATANGANI"
    """All parties have signed; whether by offices with authority is told by ``findings``."""
    BERLAKU = "BERLAKU"
    BERAKHIR = "BERAKHIR"
