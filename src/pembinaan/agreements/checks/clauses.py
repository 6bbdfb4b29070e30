"""The checks of a review on duties and clauses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case, base
from pembinaan.agreements.clauses import ClauseKind, clause_kinds
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.words import CLAUSES

__all__ = ["clauses"]

_C = ClauseKind
_CLAUSES_PKS: Final = (
    *(_C.SUBJEK, _C.OBJEK, _C.RUANG_LINGKUP, _C.HAK_KEWAJIBAN),
    *(_C.JANGKA_WAKTU, _C.PENGAKHIRAN, _C.KAHAR, _C.PERSELISIHAN),
)
_CLAUSES_NK: Final = (_C.TUGAS_TANGGUNG_JAWAB, _C.PEMBIAYAAN, _C.JANGKA_WAKTU)


def clauses(case: Case) -> Iterator[ReviewFinding]:
    """Check the duties of the parties (H1) and the clauses (K1, K3, K4, K5)."""
    yield from _duties(case)
    yield from _clauses(case)


def _duties(case: Case) -> Iterator[ReviewFinding]:
    duties = case.agreement.duties
    bound = {duty.role for duty in duties or ()}
    for party in case.agreement.parties:
        if party.role not in bound:
            yield RULES["H1"].lacking(None if duties is None else False, f"duties.{party.role}", role=party.role)


def _clauses(case: Case) -> Iterator[ReviewFinding]:
    held = clause_kinds(case.agreement.clauses)
    needed, rule = (
        (_CLAUSES_PKS, RULES["K1"])
        if case.agreement.kind is DocumentKind.PERJANJIAN_KERJA_SAMA
        else (_CLAUSES_NK, RULES["K3"])
    )
    asked = [*((rule, clause) for clause in needed), (RULES["K5"], _C.KEGIATAN_BELUM_SELESAI)]
    if not case.sinergi:
        asked = [(one._replace(cites=base(case.agreement)), clause) for one, clause in asked]
    asked.append((RULES["K4"], _C.MONEV))
    there = None if held is None else False
    for one, clause in asked:
        if held is None or clause not in held:
            yield one.lacking(there, f"clauses.{clause}", name=CLAUSES.get(clause))
