"""What must hold before a signed agreement counts as in force: S1, S2 and D2, decided here and nowhere else.

The review lists what is not met; the state answers UNKNOWN from the signature on while anything is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements import basis
from pembinaan.agreements.case import Case, regime_kind
from pembinaan.agreements.contents import DocumentKind
from pembinaan.agreements.events import Office, Signatory, SigningCapacity
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party, PartyKind, RegimeKind
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.terms import DEFAULT_LIMITS, Level, TermCategory
from pembinaan.agreements.words import CATEGORY, OFFICE, SIGNING, document_name
from pembinaan.core.text import Text
from pembinaan.law.instruments import binding

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["RANK", "correctional", "local", "open_guards", "rencana_kerja", "signatories", "with_law"]

_PKS: Final = DocumentKind.PERJANJIAN_KERJA_SAMA
_AT_SIGNING: Final = frozenset({"S1", "S2", "D2"})
_HEADS: Final = {
    PartyKind.PEMKOT: frozenset({Office.WALI_KOTA}),
    PartyKind.PEMKAB: frozenset({Office.BUPATI}),
    PartyKind.PEMPROV: frozenset({Office.GUBERNUR}),
}
_ANY_HEAD: Final = frozenset({Office.WALI_KOTA, Office.BUPATI, Office.GUBERNUR})
RANK: Final = {
    Office.KALAPAS: Level.UPT,
    Office.KEPALA_LPKA: Level.UPT,
    Office.KABAPAS: Level.UPT,
    Office.KAKANWIL: Level.KANWIL,
    Office.DIRJEN: Level.DITJENPAS,
    Office.MENTERI: Level.MENTERI,
}
"""The level of the offices that PP 57/1999 Pasal 13 names, and of the Dirjen between them."""


def open_guards(agreement: Agreement, on: date) -> tuple[ReviewFinding, ...]:
    """List what of S1, S2 and D2 is not met or not known on a day, under the default limits of the term."""
    case = Case(agreement, on, DEFAULT_LIMITS, regime_kind(agreement))
    return tuple(with_law(case, (*local(case), *correctional(case), *rencana_kerja(case))))


def with_law(case: Case, findings: Iterable[ReviewFinding]) -> Iterator[ReviewFinding]:
    """Keep the findings whose law binds: for S1, S2 and D2 on the day of signing, for the others on the day asked."""
    for finding in findings:
        cites = binding(finding.cites, case.signing_day if finding.id in _AT_SIGNING else case.on)
        if cites:  # a rule whose law does not bind on that day finds nothing
            yield finding.model_copy(update={"cites": cites})


def signatories(case: Case, party: Party) -> tuple[Signatory, ...]:
    """Return who signed for the party by the day, or else who is to sign; witnesses never count."""
    planned = tuple(who for who in case.agreement.signatories or () if _binds(who, party))
    signed = [who for event in case.agreement.events if event.on <= case.on for who in event.signatories]
    return tuple(_completed(who, planned) for who in signed if _binds(who, party)) or planned


def _binds(who: Signatory, party: Party) -> bool:
    return who.role is party.role and who.capacity is SigningCapacity.PENANDATANGAN


def _completed(who: Signatory, planned: tuple[Signatory, ...]) -> Signatory:
    """Take what the event leaves open from the entry of the same office among those who were to sign."""
    entry = next((one for one in planned if one.office is who.office), who)
    kuasa = entry.power_of_attorney if who.power_of_attorney is None else who.power_of_attorney
    designated = entry.designated if who.designated is None else who.designated
    return who.model_copy(update={"power_of_attorney": kuasa, "designated": designated})


def _nobody(case: Case) -> bool | None:
    return None if case.agreement.signatories is None else False


def local(case: Case) -> Iterator[ReviewFinding]:
    """Check S1: for each party of the region its head signs, or for a PKS an official with power of attorney."""
    for party in case.agreement.parties:
        if party.kind in LOCAL:
            who = signatories(case, party)
            found = [_without_authority(case, party, one) for one in who]
            if not who:
                yield RULES["S1"].lacking(_nobody(case), f"signatories.{party.role}", role=party.role)
            elif found[0] is not None and None not in found:
                yield found[0]


def _without_authority(case: Case, party: Party, who: Signatory) -> ReviewFinding | None:
    path = f"signatories.{party.role}"
    if who.office in _HEADS.get(party.kind, _ANY_HEAD):
        return None
    if case.agreement.kind is not _PKS or who.office not in {Office.KEPALA_OPD, Office.LAINNYA}:
        kind = document_name(case.agreement.kind)
        said = SIGNING["not_the_head"].format(office=OFFICE[who.office], kind=kind, role=party.role)
        return RULES["S1"].because(said, f"{path}.office")
    if who.power_of_attorney:
        return None
    return _KUASA.lacking(who.power_of_attorney, f"{path}.power_of_attorney", role=party.role)


_KUASA: Final = RULES["S1"]._replace(subject=SIGNING["power_of_attorney"], cites=(basis.POWER_OF_ATTORNEY,))


def correctional(case: Case) -> Iterator[ReviewFinding]:
    """Check S2: somebody of the level that the term asks for signs for the correctional side.

    A term that is not known is told by J1 and J2, and leaves the state UNKNOWN by itself.
    """
    parties = [party for party in case.agreement.parties if party.kind in CORRECTIONAL]
    who = [one for party in parties for one in signatories(case, party)]
    category = case.agreement.term.category(case.limits)
    if parties and not who:
        yield RULES["S2"].lacking(_nobody(case), f"signatories.{parties[0].role}")
    elif who and category is not None and not any(_suffices(one, category) for one in who):
        yield _too_low(max(who, key=lambda one: RANK.get(one.office, 0)), category)


def _suffices(who: Signatory, category: TermCategory) -> bool:
    return who.designated is True or RANK.get(who.office, 0) >= category.level


def _too_low(who: Signatory, category: TermCategory) -> ReviewFinding:
    rule = RULES["S2"]._replace(cites=(category.cite, basis.TERMS))
    said, field = _why_too_low(who, category)
    what = said.format(office=OFFICE[who.office], category=CATEGORY[category])
    return rule.because(what, f"signatories.{who.role}.{field}")


def _why_too_low(who: Signatory, category: TermCategory) -> tuple[Text, str]:
    if who.office not in RANK and category is TermCategory.PENDEK:
        return SIGNING["not_named"], "office"
    return SIGNING["designation_not_known" if who.designated is None else "too_low"], "designated"


def rencana_kerja(case: Case) -> Iterator[ReviewFinding]:
    """Check D2: what is, or may be, a sinergi has its Rencana Kerja, unless the document is a PKS."""
    there = case.agreement.attachments.rencana_kerja
    if not there and case.agreement.kind is not _PKS and (case.sinergi or _unsettled(case)):
        yield RULES["D2"].lacking(there, "attachments.rencana_kerja")


def _unsettled(case: Case) -> bool:
    """Tell whether region and correctional office stand together under a regime that is not settled."""
    kinds = {party.kind for party in case.agreement.parties}
    return case.regime is RegimeKind.UNKNOWN and bool(kinds & LOCAL) and bool(kinds & CORRECTIONAL)
