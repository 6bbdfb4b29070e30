"""The checks of a review on who signs: the region's side, the correctional side, and the kind of document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.checks import Case
from pembinaan.agreements.contents import DocumentKind
from pembinaan.agreements.events import Office, Signatory, SigningCapacity
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party, PartyKind
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.terms import Level, TermCategory
from pembinaan.core.text import Text

__all__ = ["signing"]

_HEADS: Final = {
    PartyKind.PEMKOT: frozenset({Office.WALI_KOTA}),
    PartyKind.PEMKAB: frozenset({Office.BUPATI}),
    PartyKind.PEMPROV: frozenset({Office.GUBERNUR}),
}
_ANY_HEAD: Final = frozenset({Office.WALI_KOTA, Office.BUPATI, Office.GUBERNUR})
_LEVELS: Final = {
    Office.KALAPAS: Level.UPT,
    Office.KEPALA_LPKA: Level.UPT,
    Office.KABAPAS: Level.UPT,
    Office.KAKANWIL: Level.KANWIL,
    Office.DIRJEN: Level.DITJENPAS,
    Office.MENTERI: Level.MENTERI,
}
_TECHNICAL: Final = frozenset({Level.UPT, Level.DITJENPAS})
_PKS: Final = DocumentKind.PERJANJIAN_KERJA_SAMA


def _who(case: Case, party: Party) -> Signatory | None:
    """Return who signed for the party by the day, or else who is to sign; witnesses never count."""
    signed = [who for event in case.agreement.events if event.on <= case.on for who in event.signatories]
    for who in (*signed, *(case.agreement.signatories or ())):
        if who.role is party.role and who.capacity is SigningCapacity.PENANDATANGAN:
            return who
    return None


def signing(case: Case) -> Iterator[ReviewFinding]:
    """Check S1 (the region's side), S2 (the level of the correctional side) and S3 (the kind of document)."""
    for party in case.agreement.parties:
        if party.kind in LOCAL:
            yield from _local(case, party)
    yield from _correctional(case)


def _nobody(case: Case) -> bool | None:
    return None if case.agreement.signatories is None else False


def _local(case: Case, party: Party) -> Iterator[ReviewFinding]:
    who, rule = _who(case, party), RULES["S1"]
    if who is None:
        yield rule.lacking(_nobody(case), f"signatories.{party.role}", role=party.role)
    elif who.office in _HEADS.get(party.kind, _ANY_HEAD):
        return
    elif case.agreement.kind is not _PKS or who.office not in {Office.KEPALA_OPD, Office.LAINNYA}:
        said = _NOT_THE_HEAD.format(office=_office(who.office), role=party.role)
        yield rule.because(said, f"signatories.{party.role}.office")
    elif not who.power_of_attorney:
        path = f"signatories.{party.role}.power_of_attorney"
        yield _KUASA.lacking(who.power_of_attorney, path, role=party.role)


_NOT_THE_HEAD: Final = Text(
    id="{office} tidak dapat menandatangani dokumen ini untuk pihak {role}.",
    en="{office} cannot sign this document for party {role}.",
)
_KUASA: Final = RULES["S1"]._replace(
    subject=Text(id="Surat kuasa penanda tangan pihak {role}", en="The power of attorney of the signatory of {role}"),
    cites=(basis.POWER_OF_ATTORNEY,),
)


def _office(office: Office) -> str:
    return office.replace("_", " ").title()


def _correctional(case: Case) -> Iterator[ReviewFinding]:
    parties = [party for party in case.agreement.parties if party.kind in CORRECTIONAL]
    signing = [who for who in (_who(case, party) for party in parties) if who is not None]
    if not signing:
        yield RULES["S2"].lacking(_nobody(case), f"signatories.{parties[0].role}")
        return
    highest = max(signing, key=lambda who: _LEVELS.get(who.office, 0))
    category = case.agreement.term.category(case.limits)
    if category is not None and not any(_suffices(who, category) for who in signing):
        yield _too_low(highest, category)
    yield from _kind_fits(case, highest)


def _suffices(who: Signatory, category: TermCategory) -> bool:
    return who.designated is True or _LEVELS.get(who.office, 0) >= category.level


def _too_low(who: Signatory, category: TermCategory) -> ReviewFinding:
    rule = RULES["S2"]._replace(cites=(category.cite, basis.TERMS))
    if who.office not in _LEVELS and category is TermCategory.PENDEK:
        return rule.because(_NOT_NAMED.format(office=_office(who.office)), f"signatories.{who.role}.office")
    said = _NOT_KNOWN if who.designated is None else _TOO_LOW
    what = said.format(office=_office(who.office), category=category.lower())
    return rule.because(what, f"signatories.{who.role}.designated")


_NOT_NAMED: Final = Text(
    id="Ketentuan jangka pendek menyebut Lapas dan Bapas; {office} tidak disebut, dan kewenangannya tidak dipastikan.",
    en="The provision on short terms names Lapas and Bapas; {office} is not named, so its authority is not settled.",
)
_TOO_LOW: Final = Text(
    id="{office} tidak berwenang untuk jangka {category}; penunjukan atau persetujuan dari atas belum ada.",
    en="{office} has no authority for the category {category}; a designation or approval from above is not there.",
)
_NOT_KNOWN: Final = Text(
    id="{office} tidak berwenang untuk jangka {category}; penunjukan atau persetujuan dari atas belum diketahui.",
    en="{office} has no authority for the category {category}; a designation or approval from above is not known.",
)


def _kind_fits(case: Case, who: Signatory) -> Iterator[ReviewFinding]:
    level = _LEVELS.get(who.office)
    technical = case.agreement.kind is _PKS
    if level is not None and (level in _TECHNICAL) is not technical:
        said = _KIND.format(office=_office(who.office), kind=case.agreement.kind.replace("_", " ").title())
        yield RULES["S3"].because(said, f"signatories.{who.role}.office")


_KIND: Final = Text(
    id="Menurut aturan kementerian {kind} bukan dokumen yang biasa ditandatangani {office}; PP 57/1999 tidak melarang.",
    en="By the ministry's rule a {kind} is not what a {office} usually signs; PP 57/1999 does not forbid it.",
)
