"""The checks of a review on duties and clauses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.anchors import of_corrections
from pembinaan.agreements.case import Case, base
from pembinaan.agreements.clauses import ClauseKind, clause_kinds
from pembinaan.agreements.contents import Duty, DutyKind
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.in_effect import path_on
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import CORRECTIONAL, Party
from pembinaan.agreements.rules.clauses import RULES
from pembinaan.agreements.words import CLAUSES

__all__ = ["clauses"]

_C = ClauseKind
_CLAUSES_PKS: Final = (
    *(_C.SUBJEK, _C.OBJEK, _C.RUANG_LINGKUP, _C.HAK_KEWAJIBAN),
    *(_C.JANGKA_WAKTU, _C.PENGAKHIRAN, _C.KAHAR, _C.PERSELISIHAN),
)
_CLAUSES_NK: Final = (_C.TUGAS_TANGGUNG_JAWAB, _C.PEMBIAYAAN, _C.JANGKA_WAKTU)
_MAY_BE_SINERGI: Final = frozenset({RegimeKind.SINERGI, RegimeKind.UNKNOWN})


def clauses(case: Case) -> Iterator[ReviewFinding]:
    """Check the duties of the parties (H1), their resources (H2) and the clauses (K1 to K5)."""
    yield from _duties(case)
    yield from _resources(case)
    yield from _clauses(case)


def _duties(case: Case) -> Iterator[ReviewFinding]:
    duties, path = case.version.duties, path_on(case.agreement, "duties", case.on)
    bound = {duty.role for duty in duties or () if duty.kind is DutyKind.KEWAJIBAN}
    for party in case.agreement.parties:
        if party.role not in bound:
            yield of_corrections(case, RULES["H1"]).lacking(
                None if duties is None else False, f"{path}.{party.role}", role=party.role
            )


def _resources(case: Case) -> Iterator[ReviewFinding]:
    """Ask of the correctional side and of the other side; where no duty is known at all, H1 says so."""
    held = case.version
    sides = [
        [party for party in case.agreement.parties if (party.kind in CORRECTIONAL) is ours] for ours in (True, False)
    ]
    if held.duties is None or not all(sides):
        return
    payers = {item.payer for item in held.funding or () if item.planned != 0}
    for side in sides:
        if not payers & {party.role for party in side}:
            yield from _of_a_side(case, side, held.duties)


def _of_a_side(case: Case, side: list[Party], duties: tuple[Duty, ...]) -> Iterator[ReviewFinding]:
    roles, path = {party.role for party in side}, path_on(case.agreement, "duties", case.on)
    owed = [(number, duty) for number, duty in enumerate(duties) if duty.role in roles and duty.kind is _OWED]
    if any(duty.resource for _, duty in owed):
        return
    open_duties = [f"{path}.{number}.resource" for number, duty in owed if duty.resource is None]
    if open_duties:
        yield RULES["H2"].unknown(open_duties[0], role=side[0].role)
    else:
        yield RULES["H2"].absent(f"{path}.{side[0].role}", role=side[0].role)


_OWED: Final = DutyKind.KEWAJIBAN


def _clauses(case: Case) -> Iterator[ReviewFinding]:
    path, held = path_on(case.agreement, "clauses", case.on), clause_kinds(case.version.clauses)
    there = None if held is None else False
    for rule, clause in _asked(case):
        if held is None or clause not in held:
            yield rule.lacking(there, f"{path}.{clause}", name=CLAUSES.get(clause))


def _asked(case: Case) -> Iterator[tuple[Rule, ClauseKind]]:
    anchor = None if case.sinergi else base(case.agreement)
    asked = [*_by_document(case), (RULES["K5"], _C.KEGIATAN_BELUM_SELESAI)]
    yield from asked if anchor is None else ((rule._replace(cites=anchor), clause) for rule, clause in asked)
    yield of_corrections(case, RULES["K4"]), _C.MONEV
    if case.regime is RegimeKind.KSDPK and case.agreement.kind is DocumentKind.PERJANJIAN_KERJA_SAMA:
        yield RULES["K2"], _C.SANKSI


def _by_document(case: Case) -> list[tuple[Rule, ClauseKind]]:
    """List the clauses that the kind of the document needs; what only a Nota Kesepakatan of a sinergi needs is K3."""
    if case.agreement.kind is DocumentKind.PERJANJIAN_KERJA_SAMA:
        return [(RULES["K1"], clause) for clause in _CLAUSES_PKS]
    if case.regime not in _MAY_BE_SINERGI:
        return []
    return [(RULES["K3"], clause) for clause in _CLAUSES_NK]
