"""The checks of a review on term, scope, duties, clauses and money; each yields what is not met or not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.case import Case, base
from pembinaan.agreements.contents import ClauseKind, DocumentKind, FundingSource, TargetGroup
from pembinaan.agreements.findings import ReviewFinding, Severity
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, PartyKind
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.words import CLAUSES
from pembinaan.core.text import Text

__all__ = ["contents", "money", "term"]

_C = ClauseKind
_PKS: Final = DocumentKind.PERJANJIAN_KERJA_SAMA
_CLAUSES_PKS: Final = (
    *(_C.SUBJEK, _C.OBJEK, _C.RUANG_LINGKUP, _C.HAK_KEWAJIBAN),
    *(_C.JANGKA_WAKTU, _C.PENGAKHIRAN, _C.KAHAR, _C.PERSELISIHAN),
)
_CLAUSES_NK: Final = (_C.TUGAS_TANGGUNG_JAWAB, _C.PEMBIAYAAN, _C.JANGKA_WAKTU)
_APBD: Final = frozenset({FundingSource.APBD_KOTA, FundingSource.APBD_KAB, FundingSource.APBD_PROV})
_ENDS: Final = (
    ("start", Text(id="hari pertama", en="first day")),
    ("last_day", Text(id="hari terakhir", en="last day")),
)
_CENTRAL: Final = CORRECTIONAL | {PartyKind.K_L_LAIN}


def term(case: Case) -> Iterator[ReviewFinding]:
    """Check that the term is known, and its category with it."""
    held = case.agreement.term
    if case.signed or not held.length:
        for field, name in _ENDS:
            if getattr(held, field) is None:
                yield RULES["J1"].unknown(f"term.{field}", name=name)
    if held.category(case.limits) is None:
        yield RULES["J2"].unknown("term.length")


def contents(case: Case) -> Iterator[ReviewFinding]:
    """Check scope, target groups, duties and clauses."""
    yield from _scope(case)
    duties = case.agreement.duties
    bound = {duty.role for duty in duties or ()}
    for party in case.agreement.parties:
        if party.role not in bound:
            yield RULES["H1"].lacking(None if duties is None else False, f"duties.{party.role}", role=party.role)
    yield from _clauses(case)


def _scope(case: Case) -> Iterator[ReviewFinding]:
    scope = case.agreement.scope
    if not scope:
        yield RULES["O1"].lacking(None if scope is None else False, "scope")
    for number, item in enumerate(scope or ()):
        path = f"scope.{number}.targets"
        if not item.targets:
            yield RULES["O4"].lacking(None if item.targets is None else False, path, area=item.area)
        elif TargetGroup.TAHANAN in item.targets:
            yield _TAHANAN.because(_TAHANAN.subject, path)


_TAHANAN: Final = RULES["O4"]._replace(
    severity=Severity.WARN,
    subject=Text(
        id="PP 57/1999 tidak mengenal program untuk tahanan; UU 22/2022 meluaskan kerja sama ke seluruh sistem.",
        en="PP 57/1999 knows no program for tahanan; UU 22/2022 widens cooperation to the whole system.",
    ),
    cites=(basis.GROUPS, basis.COOPERATION),
)


def _clauses(case: Case) -> Iterator[ReviewFinding]:
    clauses = case.agreement.clauses
    needed, rule = (_CLAUSES_PKS, RULES["K1"]) if case.agreement.kind is _PKS else (_CLAUSES_NK, RULES["K3"])
    asked = [*((rule, clause) for clause in needed), (RULES["K5"], _C.KEGIATAN_BELUM_SELESAI)]
    if not case.sinergi:
        asked = [(one._replace(cites=base(case.agreement)), clause) for one, clause in asked]
    asked.append((RULES["K4"], _C.MONEV))
    there = None if clauses is None else False
    for one, clause in asked:
        if clauses is None or clause not in clauses:
            yield one.lacking(there, f"clauses.{clause}", name=CLAUSES.get(clause))


def money(case: Case) -> Iterator[ReviewFinding]:
    """Check, in a sinergi, that each side pays from its own budget."""
    if not case.sinergi:
        return
    kinds = {party.role: party.kind for party in case.agreement.parties}
    funding, clauses = case.agreement.funding, case.agreement.clauses
    for number, item in enumerate(funding or ()):
        allowed = _CENTRAL if item.source is FundingSource.APBN else LOCAL if item.source in _APBD else None
        if allowed is not None and kinds[item.payer] not in allowed:
            yield RULES["B1"].because(
                _WRONG_PAYER.format(source=item.source.replace("_", " "), payer=item.payer), f"funding.{number}.payer"
            )
    if not funding and _C.PEMBIAYAAN_MASING_MASING not in (clauses or ()):
        unknown = funding is None or clauses is None
        yield RULES["B4"].lacking(None if unknown else False, "funding" if funding is None else "clauses")


_WRONG_PAYER: Final = Text(
    id="{source} tidak dapat ditanggung pihak {payer}.",
    en="{source} cannot be borne by party {payer}.",
)
