"""The check of a review on powers of attorney (S5): given by the day of the signing, for this kind of document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pembinaan.agreements.authority import may_sign
from pembinaan.agreements.case import Case, signed_on
from pembinaan.agreements.checks.signing import approved_by_level, of_level, signatories, without_authority
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.names import official_kind
from pembinaan.agreements.papers import power_for
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signatories import PowerOfAttorney, Signatory, SigningBasis
from pembinaan.agreements.words import document_name
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["reach", "unfit_powers"]

_S5: Final = RULES["S5"]


def reach(case: Case, who: Signatory) -> Iterator[ReviewFinding]:
    """Check S5 of one signatory, if there is a power of attorney: its day and the documents that it covers."""
    path = f"signatories.{who.role}.power"
    held, signed = power_for(case.agreement, who), _day(case)
    if held is None:
        told = who.power_of_attorney or who.basis is SigningBasis.SURAT_KUASA
        if told and signed is not None:
            yield _S5.unknown(path, role=who.role)
        return
    yield from _wrong(case, who, held, signed)
    if signed is not None:
        open_facts = [name for name, fact in (("on", held.on), ("covers", held.covers)) if fact is None]
        for name in open_facts[:1]:
            yield _S5.because(_S5.unknown(path, role=who.role).what, f"{path}.{name}", Status.UNKNOWN)


def _wrong(case: Case, who: Signatory, held: PowerOfAttorney, signed: date | None) -> Iterator[ReviewFinding]:
    path = f"signatories.{who.role}.power"
    if held.covers is not None and case.kind not in {official_kind(kind, case.regime) for kind in held.covers}:
        yield _S5.because(_NOT_COVERED.format(role=who.role, kind=document_name(case.kind)), f"{path}.covers")
    if signed is not None and held.on is not None and held.on > signed:
        yield _S5.because(_LATER.format(role=who.role, day=held.on, signed=signed), f"{path}.on")


def _day(case: Case) -> date | None:
    """Return the day of the last signature, or None while it is not signed by the day asked about."""
    return signed_on(case.agreement) if case.signed else None


_NOT_COVERED: Final = Text(
    id="Surat kuasa pihak {role} tidak mencakup {kind}.",
    en="The power of attorney of party {role} does not cover a {kind}.",
)
_LATER: Final = Text(
    id="Surat kuasa pihak {role} bertanggal {day}, sesudah penandatanganan {signed}.",
    en="The power of attorney of party {role} is dated {day}, after the signing on {signed}.",
)


def unfit_powers(case: Case) -> Iterator[ReviewFinding]:
    """Check S5 as far as being in force hangs on it: for a party nobody signs with authority that is free of doubt."""
    for party in case.agreement.parties:
        able = [who for who in signatories(case, party) if _has_authority(case, party, who)]
        found = [tuple(reach(case, who)) if _by_power(case, party, who) else () for who in able]
        if found and all(found):
            yield from found[0]


def _has_authority(case: Case, party: Party, who: Signatory) -> bool:
    category = case.agreement.term.category(case.readings.limits)
    if party.kind in LOCAL:
        return without_authority(case, party, who) is None
    if party.kind not in CORRECTIONAL or category is None:
        return True
    approved = approved_by_level(case, category)
    return of_level(case, party, who, category, approved=approved).status is Status.MET


def _by_power(case: Case, party: Party, who: Signatory) -> bool:
    """Tell whether the signature rests on a power of attorney: it is said so, or the office alone is not enough."""
    if party.kind not in LOCAL or who.basis is SigningBasis.SURAT_KUASA:
        return who.power is not None or who.basis is SigningBasis.SURAT_KUASA
    side = party.kind if party.government is None else party.government.kind
    return may_sign(case.kind, who.office, side, power=False).status is not Status.MET
