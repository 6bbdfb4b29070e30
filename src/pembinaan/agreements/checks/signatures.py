"""The checks of a review on signatures: witnesses, the reach of a power of attorney, the kind of the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.checks.powers import reach
from pembinaan.agreements.checks.signing import signatories
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.parties import CORRECTIONAL
from pembinaan.agreements.ranks import STEPS
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signatories import SigningCapacity
from pembinaan.agreements.terms import Level
from pembinaan.agreements.words import OFFICE, SIGNING, document_name
from pembinaan.core.text import Text

__all__ = ["signatures"]

_TECHNICAL: Final = frozenset({Level.UPT, Level.DITJENPAS})


def signatures(case: Case) -> Iterator[ReviewFinding]:
    """Check S4 (only witnesses or initials), S5 (day and reach of the power of attorney) and S3 (kind and office)."""
    yield from _only_witnesses(case)
    yield from _kind_fits(case)
    for party in case.agreement.parties:
        for who in signatories(case, party):
            yield from reach(case, who)


def _only_witnesses(case: Case) -> Iterator[ReviewFinding]:
    signed = [who for _, event in case.seen if event.kind is EventKind.DITANDATANGANI for who in event.signatories]
    named = (*signed, *(case.agreement.signatories or ()))
    for party in case.agreement.parties:
        own = {who.capacity for who in named if who.role is party.role}
        if own and SigningCapacity.PENANDATANGAN not in own:
            yield RULES["S4"].because(_WITNESSES.format(role=party.role), f"signatories.{party.role}")


_WITNESSES: Final = Text(
    id="Untuk pihak {role} hanya tercatat saksi atau paraf.",
    en="For party {role} only witnesses or initials are recorded.",
)


def _kind_fits(case: Case) -> Iterator[ReviewFinding]:
    parties = [party for party in case.agreement.parties if party.kind in CORRECTIONAL]
    named = [who for party in parties for who in signatories(case, party) if who.office in STEPS]
    if not named:
        return
    who = max(named, key=lambda one: STEPS[one.office])
    ignored = case.readings.ministry_rule_on_nk == "ignored"
    if ignored and case.kind is DocumentKind.NOTA_KESEPAKATAN:
        return
    if (STEPS[who.office] in _TECHNICAL) is not (case.kind is DocumentKind.PERJANJIAN_KERJA_SAMA):
        said = SIGNING["unusual_kind"].format(office=OFFICE[who.office], kind=document_name(case.kind))
        yield RULES["S3"].because(said, f"signatories.{who.role}.office")
