"""Who acts in the life of an agreement: an office or a side, never a person."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Actor"]


class Actor(StrEnum):
    """Name the office, team or side that does something."""

    KALAPAS = "KALAPAS"
    KARUTAN = "KARUTAN"
    KEPALA_LPKA = "KEPALA_LPKA"
    KABAPAS = "KABAPAS"
    KAKANWIL = "KAKANWIL"
    DIRJEN = "DIRJEN"
    MENTERI = "MENTERI"
    KEPALA_DAERAH = "KEPALA_DAERAH"
    SEKDA = "SEKDA"
    KEPALA_OPD = "KEPALA_OPD"
    TKKSD = "TKKSD"
    """The region's coordination team for cooperation."""
    BAGIAN_KERJA_SAMA = "BAGIAN_KERJA_SAMA"
    BAGIAN_HUKUM = "BAGIAN_HUKUM"
    LAPAS_TU = "LAPAS_TU"
    """The administration (tata usaha) of the unit."""
    DPRD = "DPRD"
    MITRA = "MITRA"
    PARA_PIHAK = "PARA_PIHAK"
    """All parties together."""
    PENGADILAN = "PENGADILAN"
    SISTEM = "SISTEM"
    """Nobody: it follows from the days."""
