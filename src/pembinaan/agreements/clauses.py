"""The clauses of an agreement."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["ClauseKind"]


class ClauseKind(StrEnum):
    """Name the clauses that a review looks for."""

    SUBJEK = "SUBJEK"
    OBJEK = "OBJEK"
    RUANG_LINGKUP = "RUANG_LINGKUP"
    HAK_KEWAJIBAN = "HAK_KEWAJIBAN"
    TUGAS_TANGGUNG_JAWAB = "TUGAS_TANGGUNG_JAWAB"
    PEMBIAYAAN = "PEMBIAYAAN"
    PEMBIAYAAN_MASING_MASING = "PEMBIAYAAN_MASING_MASING"
    """The clause that each party pays its own part."""
    JANGKA_WAKTU = "JANGKA_WAKTU"
    PENGAKHIRAN = "PENGAKHIRAN"
    KAHAR = "KAHAR"
    PERSELISIHAN = "PERSELISIHAN"
    MONEV = "MONEV"
    KEGIATAN_BELUM_SELESAI = "KEGIATAN_BELUM_SELESAI"
    """What becomes of activities that are not finished when the agreement ends."""
