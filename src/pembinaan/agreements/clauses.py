"""The clauses of an agreement: which there are, and where each stands."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from pembinaan.core.fields import Positive
from pembinaan.core.model import Model

__all__ = ["Clause", "ClauseKind", "clause_kinds"]


class ClauseKind(StrEnum):
    """Name the clauses that a document may hold."""

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
    MAKSUD_TUJUAN = "MAKSUD_TUJUAN"
    PELAKSANAAN = "PELAKSANAAN"
    SANKSI = "SANKSI"
    KERAHASIAAN = "KERAHASIAAN"
    PERUBAHAN = "PERUBAHAN"
    KORESPONDENSI = "KORESPONDENSI"
    PENUTUP = "PENUTUP"
    BERLAKU_SURUT = "BERLAKU_SURUT"
    """The clause by which it works back to a day before the signature."""


class Clause(Model):
    """Hold one clause: its kind, and where known its pasal and its text."""

    kind: ClauseKind
    """What it settles."""
    pasal: Positive | None = None
    """The number of the pasal in the document; null: not known."""
    text: str | None = None
    """The words; null: not known."""


def clause_kinds(clauses: Iterable[ClauseKind | Clause] | None) -> frozenset[ClauseKind] | None:
    """Return which kinds of clauses there are, or None where that is not known.

    Example:
        >>> sorted(clause_kinds((ClauseKind.KAHAR, Clause(kind=ClauseKind.MONEV, pasal=11))))
        [<ClauseKind.KAHAR: 'KAHAR'>, <ClauseKind.MONEV: 'MONEV'>]
    """
    if clauses is None:
        return None
    return frozenset(clause.kind if isinstance(clause, Clause) else clause for clause in clauses)
