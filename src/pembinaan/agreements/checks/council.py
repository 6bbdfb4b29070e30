"""The checks of a review on the approval of the regional council (DPRD)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.case import Case
from pembinaan.agreements.checks.funding import APBD, items
from pembinaan.agreements.council_need import approved_on
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding, Severity
from pembinaan.agreements.in_effect import path_on
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.money import DprdApproval
from pembinaan.agreements.parties import LOCAL
from pembinaan.agreements.rules.money import RULES
from pembinaan.agreements.words import document_name
from pembinaan.core.text import Text

__all__ = ["before_the_contract", "council"]

_OF_REGIONS: Final = frozenset({RegimeKind.KSDD, RegimeKind.KSDPK})


def council(case: Case) -> Iterator[ReviewFinding]:
    """Check when the DPRD must approve (X1, for a sinergi X2), and that no foreign period is counted for it (X3)."""
    if case.sinergi:
        yield from _outside_the_budget(case)
    else:
        signed = case._replace(on=case.signing_day)
        found = [finding for asked in (signed, case) for finding in before_the_contract(asked)]
        yield from found[:1]
    held = case.agreement.dprd
    if held is not None and held.clock_days is not None:
        yield RULES["X3"].because(_FOREIGN.format(days=held.clock_days), "dprd.clock_days")


_FOREIGN: Final = Text(
    id="Tenggat {days} hari kerja dihitung, padahal tenggat itu hanya untuk kerja sama dengan pihak luar negeri.",
    en="A period of {days} working days is counted, but such a period is only for cooperation with foreign bodies.",
)


class _Need(NamedTuple):
    """Say whether the approval is needed, and by which fact, or which fact would tell."""

    needed: bool | None
    path: str


def _need(case: Case) -> _Need:
    held = case.agreement.dprd or DprdApproval()
    facts = [_Need(held.burdens, "dprd.burdens"), *_budget_facts(case)]
    if held.needed:
        facts.append(_Need(needed=True, path="dprd.needed"))
    certain = next((fact for fact in facts if fact.needed), None)
    unsettled = next((fact for fact in facts if fact.needed is None), None)
    return certain or unsettled or facts[0]


def _budget_facts(case: Case) -> Iterator[_Need]:
    """Say of each part that the region pays whether it stands outside the budget of the year."""
    local = {party.role for party in case.agreement.parties if party.kind in LOCAL}
    if case.version.funding is None:
        yield _Need(needed=None, path=path_on(case.agreement, "funding", case.on))
    for path, item in items(case):
        if item.source in APBD or item.payer in local:
            yield _Need(needed=None if item.budgeted is None else not item.budgeted, path=f"{path}.budgeted")


def _approved(case: Case) -> bool | None:
    """Tell whether the DPRD had approved by the signing, or before it by the day asked about; None: not known."""
    given = approved_on(case.agreement, case.on)
    return None if given is None else given <= case.signing_day


def before_the_contract(case: Case) -> Iterator[ReviewFinding]:
    """Check X1: the DPRD had approved a PKS of regions where that is needed, by the text of the day asked about.

    Whatever it is called, the document counts as the PKS: only a Kesepakatan Bersama comes before the DPRD (Pasal 6).
    """
    if case.regime not in _OF_REGIONS or case.agreement.kind is DocumentKind.KESEPAKATAN_BERSAMA:
        return
    need, approved = _need(case), _approved(case)
    if approved or need.needed is False:
        return
    rule, kind = RULES["X1"], document_name(case.agreement.kind)
    if case.regime is RegimeKind.KSDPK:
        rule = rule._replace(cites=(*rule.cites, basis.THIRD_PARTY_STAGES))
    if need.needed is None:
        yield rule.unknown(need.path, name=_WHETHER, kind=kind)
    else:
        yield rule.lacking(approved, "dprd.on", name=_THE_DAY, kind=kind)


_WHETHER: Final = Text(id="perlu tidaknya", en="whether it is needed")
_THE_DAY: Final = Text(id="tanggalnya", en="its day")


def _outside_the_budget(case: Case) -> Iterator[ReviewFinding]:
    reading = case.readings.dprd_for_sinergi
    if reading == "not_required" or _approved(case):
        return
    rule = RULES["X2"] if reading == "warn" else RULES["X2"]._replace(severity=Severity.ERROR)
    for path, item in items(case):
        if item.source in APBD and not item.budgeted:
            yield rule.lacking(item.budgeted, f"{path}.budgeted")
