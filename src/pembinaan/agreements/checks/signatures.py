"""The checks of a review on signatures: witnesses, the reach of a power of attorney, the kind of the document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pembinaan.agreements.case import Case, signed_on
from pembinaan.agreements.checks.signing import signatories
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.papers import power_for
from pembinaan.agreements.parties import CORRECTIONAL
from pembinaan.agreements.ranks import STEPS
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signatories import Signatory, SigningBasis, SigningCapacity
from pembinaan.agreements.terms import Level
from pembinaan.agreements.words import OFFICE, SIGNING, document_name
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["signatures"]

_TECHNICAL: Final = frozenset({Level.UPT, Level.DITJENPAS})
_S5: Final = RULES["S5"]


def signatures(case: Case) -> Iterator[ReviewFinding]:
    """Check S4 (only witnesses or initials), S5 (day and reach of the power of attorney) and S3 (kind and office)."""
    yield from _only_witnesses(case)
    yield from _kind_fits(case)
    for party in case.agreement.parties:
        for who in signatories(case, party):
            if (
                power_for(case.agreement, who) is not None
                or who.power_of_attorney
                or who.basis is SigningBasis.SURAT_KUASA
            ):
                yield from _reach(case, who)


def _only_witnesses(case: Case) -> Iterator[ReviewFinding]:
    signed = [who for _, event in case.seen if event.kind is EventKind.DITANDATANGANI for who in event.signatories]
    named = (*signed, *(case.agreement.signatories or ()))
    for party in case.agreement.parties:
        own = {who.capacity for who in named if who.role is party.role}
        if own and SigningCapacity.PENANDATANGAN not in own:
            yield RULES["S4"].because(_WITNESSES.format(role=party.role), f"signatories.{party.role}")


def _reach(case: Case, who: Signatory) -> Iterator[ReviewFinding]:
    path = f"signatories.{who.role}.power"
    held, signed = power_for(case.agreement, who), _day(case)
    if held is None:
        if signed is not None:
            yield _S5.unknown(path, role=who.role)
        return
    if held.covers is not None and case.agreement.kind not in held.covers:
        said = _NOT_COVERED.format(role=who.role, kind=document_name(case.agreement.kind))
        yield _S5.because(said, f"{path}.covers")
    if signed is not None and held.on is not None and held.on > signed:
        yield _S5.because(_LATER.format(role=who.role, day=held.on, signed=signed), f"{path}.on")
    if signed is not None:
        open_facts = [name for name, fact in (("on", held.on), ("covers", held.covers)) if fact is None]
        for name in open_facts[:1]:
            yield _S5.because(_S5.unknown(path, role=who.role).what, f"{path}.{name}", Status.UNKNOWN)


def _day(case: Case) -> date | None:
    """Return the day of the last signature, or None while it is not signed by the day asked about."""
    return signed_on(case.agreement) if case.signed else None


_WITNESSES: Final = Text(
    id="Untuk pihak {role} hanya tercatat saksi atau paraf.",
    en="For party {role} only witnesses or initials are recorded.",
)
_NOT_COVERED: Final = Text(
    id="Surat kuasa pihak {role} tidak mencakup {kind}.",
    en="The power of attorney of party {role} does not cover a {kind}.",
)
_LATER: Final = Text(
    id="Surat kuasa pihak {role} bertanggal {day}, sesudah penandatanganan {signed}.",
    en="The power of attorney of party {role} is dated {day}, after the signing on {signed}.",
)


def _kind_fits(case: Case) -> Iterator[ReviewFinding]:
    parties = [party for party in case.agreement.parties if party.kind in CORRECTIONAL]
    named = [who for party in parties for who in signatories(case, party) if who.office in STEPS]
    if not named:
        return
    who = max(named, key=lambda one: STEPS[one.office])
    ignored = case.readings.ministry_rule_on_nk == "ignored"
    if ignored and case.agreement.kind is DocumentKind.NOTA_KESEPAKATAN:
        return
    if (STEPS[who.office] in _TECHNICAL) is not (case.agreement.kind is DocumentKind.PERJANJIAN_KERJA_SAMA):
        said = SIGNING["unusual_kind"].format(office=OFFICE[who.office], kind=document_name(case.agreement.kind))
        yield RULES["S3"].because(said, f"signatories.{who.role}.office")
