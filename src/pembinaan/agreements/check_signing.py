"""The checks of a review on who signs: both sides' authority, and the kind of document against the office."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.contents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.guards import RANK, correctional, local, signatories
from pembinaan.agreements.parties import CORRECTIONAL
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.terms import Level
from pembinaan.agreements.words import OFFICE, SIGNING, document_name

__all__ = ["signing"]

_TECHNICAL: Final = frozenset({Level.UPT, Level.DITJENPAS})


def signing(case: Case) -> Iterator[ReviewFinding]:
    """Check S1 (the region's side), S2 (the level of the correctional side) and S3 (the kind of document)."""
    yield from local(case)
    yield from correctional(case)
    yield from _kind_fits(case)


def _kind_fits(case: Case) -> Iterator[ReviewFinding]:
    parties = [party for party in case.agreement.parties if party.kind in CORRECTIONAL]
    named = [who for party in parties for who in signatories(case, party) if who.office in RANK]
    if not named:
        return
    who = max(named, key=lambda one: RANK[one.office])
    if (RANK[who.office] in _TECHNICAL) is not (case.agreement.kind is DocumentKind.PERJANJIAN_KERJA_SAMA):
        said = SIGNING["unusual_kind"].format(office=OFFICE[who.office], kind=document_name(case.agreement.kind))
        yield RULES["S3"].because(said, f"signatories.{who.role}.office")
