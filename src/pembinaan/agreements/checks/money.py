"""The checks of a review on money."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.anchors import anchored, of_corrections
from pembinaan.agreements.case import Case
from pembinaan.agreements.checks.funding import APBD, items
from pembinaan.agreements.clauses import ClauseKind, clause_kinds
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_effect import path_on
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party, PartyKind
from pembinaan.agreements.rules.money import RULES
from pembinaan.core.text import Text

__all__ = ["money"]

_CENTRAL: Final = CORRECTIONAL | {PartyKind.K_L_LAIN, PartyKind.PERGURUAN_TINGGI}
"""Who pays from the budget of the state in a sinergi; a university is in one only as a unit of the state."""


def money(case: Case) -> Iterator[ReviewFinding]:
    """Check who pays (B1, B4), grants (B2) and what was spent (B3)."""
    yield from _grants(case)
    for path, item in items(case):
        yield from _spent(case, path, item)
    if case.sinergi:
        yield from _own_budgets(case)


def _grants(case: Case) -> Iterator[ReviewFinding]:
    """Check B2: each grant names its NPHD, or has a paper of its own among the documents."""
    papers = [paper for paper in case.agreement.documents or () if paper.kind is DocumentKind.NPHD]
    there = None if case.agreement.documents is None else False
    for path, item in items(case):
        if item.source is not FundingSource.HIBAH or item.grant_reference is not None:
            continue
        own = next((paper for paper in papers if paper.role in {None, item.payer}), None)
        if own is None:
            yield of_corrections(case, RULES["B2"]).lacking(there, f"{path}.grant_reference")
        else:
            papers.remove(own)


def _spent(case: Case, path: str, item: FundingItem) -> Iterator[ReviewFinding]:
    if item.realised is None or item.explanation:
        return
    if item.planned is None:
        yield anchored(case, RULES["B3"]).unknown(f"{path}.planned")
    elif item.realised > item.planned:
        yield anchored(case, RULES["B3"]).absent(f"{path}.explanation")


def _own_budgets(case: Case) -> Iterator[ReviewFinding]:
    parties = {party.role: party for party in case.agreement.parties}
    for path, item in items(case):
        if _may_bear(parties[item.payer], item.source) is False:
            said = _WRONG_PAYER.format(source=item.source.replace("_", " "), payer=item.payer)
            yield RULES["B1"].because(said, f"{path}.payer")
    held = case.version
    clauses = clause_kinds(held.clauses)
    if not held.funding and ClauseKind.PEMBIAYAAN_MASING_MASING not in (clauses or ()):
        unknown = held.funding is None or clauses is None
        path = path_on(case.agreement, "funding" if held.funding is None else "clauses", case.on)
        yield RULES["B4"].lacking(None if unknown else False, path)


def _may_bear(party: Party, source: FundingSource) -> bool | None:
    """Tell whether a budget is the party's own; None: no budget of a government, or not known whose unit it is."""
    if source is FundingSource.APBN:
        return party.kind in _CENTRAL
    if source not in APBD:
        return None
    if party.kind in LOCAL and party.government is None:
        return None
    return party.government is not None and party.government.kind is _OWNER[source]


_OWNER: Final = {
    FundingSource.APBD_KOTA: PartyKind.PEMKOT,
    FundingSource.APBD_KAB: PartyKind.PEMKAB,
    FundingSource.APBD_PROV: PartyKind.PEMPROV,
}
_WRONG_PAYER: Final = Text(
    id="{source} tidak dapat ditanggung pihak {payer}.",
    en="{source} cannot be borne by party {payer}.",
)
