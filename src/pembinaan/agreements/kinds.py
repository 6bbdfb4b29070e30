"""The two enums that records and answers share: the legal regime, and the state of an agreement."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["RegimeKind", "StateCode"]


class RegimeKind(StrEnum):
    """Say which body of law an agreement stands under."""

    SINERGI = "SINERGI"
    """Centre and region, each from its own budget (PP 28/2018 Pasal 46)."""
    KSDPK = "KSDPK"
    """A region and a third party: an individual, a business or an ormas (PP 28/2018 Pasal 14)."""
    KSDD = "KSDD"
    """Regions among themselves (UU 23/2014 Pasal 363 ayat (2) huruf a)."""
    ANTAR_INSTANSI = "ANTAR_INSTANSI"
    KEMITRAAN = "KEMITRAAN"
    INTERNASIONAL = "INTERNASIONAL"
    """With an international organisation; only the Minister (PP 57/1999 Pasal 12)."""
    UNKNOWN = "UNKNOWN"
    """No text read settles it, or a fact is missing; never guessed."""


class StateCode(StrEnum):
    """Name the states of an agreement; which transitions lead there is a design of this library."""

    BELUM_ADA = "BELUM_ADA"
    """Nothing is recorded yet."""
    PENJAJAKAN = "PENJAJAKAN"
    DITAWARKAN = "DITAWARKAN"
    DIBAHAS = "DIBAHAS"
    DITOLAK = "DITOLAK"
    """Rejected with a reason; a revised draft may be offered anew."""
    DISEPAKATI_NASKAH = "DISEPAKATI_NASKAH"
    """Both sides agreed on the text; nothing is signed yet."""
    MENUNGGU_PERSETUJUAN = "MENUNGGU_PERSETUJUAN"
    """A higher level or the DPRD was asked to approve."""
    DITANDATANGANI = "DITANDATANGANI"
    """All parties have signed; whether by offices with authority is told by ``findings``."""
    BERLAKU = "BERLAKU"
    DITANGGUHKAN = "DITANGGUHKAN"
    """Suspended: signed and in term, but not in force."""
    AKAN_BERAKHIR = "AKAN_BERAKHIR"
    """In force, with the last day near."""
    DIPERPANJANG = "DIPERPANJANG"
    """In force, with an extension agreed that has not begun."""
    BERAKHIR = "BERAKHIR"
    DIHENTIKAN = "DIHENTIKAN"
    """Stopped by an office with authority, by judgment or by bankruptcy."""
    DITUTUP = "DITUTUP"
    """Reports, monitoring and assets are settled; nothing can follow."""
