"""The checks of a review on who signs: the authority of the region and of the correctional side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.authority import RANK, Authority, level_of, may_sign
from pembinaan.agreements.case import Case
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.findings import ReviewFinding, Rule, Severity
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.papers import power_for
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party
from pembinaan.agreements.rejection import after_rejection
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signatories import Office, Signatory, SigningCapacity
from pembinaan.agreements.signing_table import HEADS
from pembinaan.agreements.terms import TermCategory
from pembinaan.agreements.words import CATEGORY, OFFICE, SIGNING, document_name
from pembinaan.core.timeline import Status
from pembinaan.law.entries import Confidence

__all__ = ["approved_by_level", "correctional", "local", "nobody", "of_level", "signatories", "without_authority"]


def signatories(case: Case, party: Party) -> tuple[Signatory, ...]:
    """Return who signed for the party by the day, or else who is to sign; witnesses never count."""
    planned = tuple(who for who in case.agreement.signatories or () if _binds(who, party))
    events = [event for event in case.agreement.events if event.kind is EventKind.DITANDATANGANI]
    signed = [who for event in events if event.on <= case.on for who in event.signatories]
    return tuple(_completed(who, planned) for who in signed if _binds(who, party)) or planned


def _binds(who: Signatory, party: Party) -> bool:
    return who.role is party.role and who.capacity is SigningCapacity.PENANDATANGAN


def _completed(who: Signatory, planned: tuple[Signatory, ...]) -> Signatory:
    """Take what the event leaves open from the entry of the same office among those who were to sign."""
    entry = next((one for one in planned if one.office is who.office), who)
    kuasa = entry.power_of_attorney if who.power_of_attorney is None else who.power_of_attorney
    designated = entry.designated if who.designated is None else who.designated
    power = entry.power if who.power is None and who.power_of_attorney is not False else who.power
    facts = {"power_of_attorney": kuasa, "designated": designated, "power": power, "basis": who.basis or entry.basis}
    return who.model_copy(update=facts)


def nobody(case: Case) -> bool | None:
    """Say of a party for which nobody signs that none is there, or that it is not known."""
    return None if case.agreement.signatories is None else False


def local(case: Case) -> Iterator[ReviewFinding]:
    """Check S1: for each party of the region its head signs, or for a PKS an official with power of attorney."""
    for party in case.agreement.parties:
        if party.kind in LOCAL:
            who = signatories(case, party)
            found = [without_authority(case, party, one) for one in who]
            if not who:
                yield _of_a_region(case).lacking(nobody(case), f"signatories.{party.role}", role=party.role)
            elif found[0] is not None and None not in found:
                yield found[0]


def without_authority(case: Case, party: Party, who: Signatory) -> ReviewFinding | None:
    """Find why somebody has no authority to sign for a party of the region, or none that is known; None: has it."""
    path, kind = f"signatories.{party.role}", case.kind
    power = who.power_of_attorney or (power_for(case.agreement, who) is not None or who.power_of_attorney)
    government = party.government
    if government is None and who.office in HEADS:
        return _of_a_region(case).lacking(None, f"parties.{party.role}.parent", role=party.role)
    found = may_sign(kind, who.office, party.kind if government is None else government.kind, power=power)
    if found.status is Status.MET:
        return None
    if "power_of_attorney" not in found.missing:
        said = SIGNING["not_the_head"].format(office=OFFICE[who.office], kind=document_name(kind), role=party.role)
        return _of_a_region(case).because(said, f"{path}.office")
    planned = power is None and not case.signed  # it may still come before the signing
    kuasa = _of_a_region(case)._replace(subject=SIGNING["power_of_attorney"], conflict="C5")
    rule = kuasa._replace(cites=kuasa.cites[-1:], severity=Severity.WARN if planned else kuasa.severity)
    return rule.lacking(power, f"{path}.power_of_attorney", role=party.role)


def _of_a_region(case: Case) -> Rule:
    """Return S1: of KSDD and KSDPK it is the text of the law, of a sinergi it is taken over with guidance."""
    rule = RULES["S1"]
    if case.regime is RegimeKind.KSDPK:
        rule = rule._replace(cites=(basis.LOCAL_HEAD_THIRD, basis.POWER_OF_ATTORNEY_THIRD))
    of_regions = case.regime in {RegimeKind.KSDD, RegimeKind.KSDPK}
    return rule._replace(confidence=Confidence.VERIFIED) if of_regions else rule


def correctional(case: Case) -> Iterator[ReviewFinding]:
    """Check S2: somebody of the level that the term asks for signs for the correctional side; strangers bind no party.

    A term that is not known is told by J1 and J2, and leaves the state UNKNOWN by itself.
    """
    parties = [party for party in case.agreement.parties if party.kind in CORRECTIONAL]
    named = [(party, one) for party in parties for one in signatories(case, party)]
    category = case.agreement.term.category(case.readings.limits)
    if parties and not named:
        yield RULES["S2"].lacking(nobody(case), f"signatories.{parties[0].role}")
    elif named and category is not None:
        approved = approved_by_level(case, category)
        judged = [(of_level(case, party, who, category, approved=approved), who) for party, who in named]
        sides = [[one for one in judged if one[1].role is party.role] for party in parties]
        strange = [side for side in sides if side and all(_stranger(*one) for one in side)]
        able = [one for side in sides if side not in strange for one in side]
        for side in filter(None, (*strange, able)):
            best, who = max(side, key=lambda one: (one[0].status, RANK.get(one[1].office, 0)))
            if best.status is not Status.MET:
                yield _too_low(best, who, category)


def _stranger(found: Authority, who: Signatory) -> bool:
    """Tell whether an office has no authority for the party whatever the term, or is not known to be one of it."""
    by_office = found.status is Status.NOT_MET and "office" in found.missing
    return by_office or (who.office is Office.LAINNYA and found.status is not Status.MET)


def of_level(case: Case, party: Party, who: Signatory, category: TermCategory, *, approved: bool) -> Authority:
    """Judge one signatory; an approval of the level that the term asks for counts like a designation."""
    designated = approved or who.designated
    return may_sign(case.kind, who.office, party.kind, category=category, designated=designated)


def approved_by_level(case: Case, category: TermCategory) -> bool:
    """Tell whether the level that the term asks for had approved the text by the signing."""
    held = after_rejection(event for _, event in case.seen)
    given = [event for event in held if event.kind is EventKind.PERSETUJUAN_DIBERIKAN]
    by = [event.approval.by for event in given if event.approval and event.on <= case.signing_day]
    return any((level_of(actor) or 0) >= category.level for actor in by)


def _too_low(found: Authority, who: Signatory, category: TermCategory) -> ReviewFinding:
    rule, field = RULES["S2"]._replace(cites=(category.cite, basis.TERMS)), found.missing[0]
    said = SIGNING[_WHY.get((found.status, field), "too_low")]
    what = said.format(office=OFFICE[who.office], category=CATEGORY[category], role=who.role)
    return rule.because(what, f"signatories.{who.role}.{field}", found.status)


_WHY: Final = {
    (Status.NOT_MET, "office"): "other_office",
    (Status.UNKNOWN, "office"): "not_named",
    (Status.UNKNOWN, "designated"): "designation_not_known",
}
