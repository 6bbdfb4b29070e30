"""The check of a review on cooperation with an international organisation: that the Minister makes it (R4)."""

from __future__ import annotations

from collections.abc import Iterator

from pembinaan.agreements.authority import Authority
from pembinaan.agreements.case import Case
from pembinaan.agreements.checks.signing import approved_by_level, nobody, of_level, signatories
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import CORRECTIONAL, Party, PartyKind
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signatories import Office
from pembinaan.agreements.terms import TermCategory
from pembinaan.core.timeline import Status

__all__ = ["minister"]


def minister(case: Case) -> Iterator[ReviewFinding]:
    """Check R4: with an international organisation the Minister signs, or for the ministry a designated official.

    While nobody is named as signing, the ministry as a party is enough.
    """
    if case.regime is not RegimeKind.INTERNASIONAL:
        return
    parties = [party for party in case.agreement.parties if party.kind in CORRECTIONAL]
    offices = {one.office for party in parties for one in signatories(case, party)}
    ministry = next((party for party in parties if party.kind is PartyKind.KEMENTERIAN), None)
    if Office.MENTERI in offices or (ministry is not None and not offices):
        return
    best = None if ministry is None else _best(case, ministry)
    if best is None:
        there = nobody(case) if ministry is not None or not offices else False
        yield RULES["R4"].lacking(there, f"signatories.{(ministry or parties[0]).role}.office")
    elif ministry is not None and best.status is not Status.MET:
        there = None if best.status is Status.UNKNOWN else False
        yield RULES["R4"].lacking(there, f"signatories.{ministry.role}.{best.missing[0]}")


def _best(case: Case, ministry: Party) -> Authority | None:
    """Judge who signs for the ministry as for a long term: the Minister or a designated official; None: nobody."""
    long = TermCategory.PANJANG
    approved = approved_by_level(case, long)
    judged = [of_level(case, ministry, who, long, approved=approved) for who in signatories(case, ministry)]
    return max(judged, key=lambda one: one.status, default=None)
