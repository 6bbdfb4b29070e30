"""The checks of a review on the scope."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.case import Case
from pembinaan.agreements.code_words import AREA_WORDS
from pembinaan.agreements.contents import PlanningBasis, ScopeItem, TargetGroup
from pembinaan.agreements.findings import ReviewFinding, Rule, Severity
from pembinaan.agreements.in_effect import path_on
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import LOCAL
from pembinaan.agreements.rules import RULES
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.entries import Confidence

__all__ = ["scope"]


def scope(case: Case) -> Iterator[ReviewFinding]:
    """Check program fields (O1) and target groups (O4); where a region takes part, affair (O2) and plan (O3)."""
    held, start = case.version.scope, path_on(case.agreement, "scope", case.on)
    if not held:
        yield RULES["O1"].lacking(None if held is None else False, start)
    local = any(party.kind in LOCAL for party in case.agreement.parties)
    for number, item in enumerate(held or ()):
        path = f"{start}.{number}"
        yield from _targets(case, item, f"{path}.targets")
        if local:
            yield from _affair(case, item, path)
            yield from _plan(case, item, f"{path}.planned_in")


def _targets(case: Case, item: ScopeItem, path: str) -> Iterator[ReviewFinding]:
    if not item.targets:
        yield RULES["O4"].lacking(None if item.targets is None else False, path, area=AREA_WORDS[item.area])
    elif TargetGroup.TAHANAN in item.targets and case.readings.tahanan_target == "warn":
        yield _TAHANAN.because(_TAHANAN.subject, path)
    elif TargetGroup.TAHANAN in item.targets:
        yield RULES["O4"].because(_NOT_COVERED, path, Status.UNKNOWN)


_TAHANAN: Final = RULES["O4"]._replace(
    severity=Severity.WARN,
    subject=Text(
        id="PP 57/1999 tidak mengenal program untuk tahanan; UU 22/2022 meluaskan kerja sama ke seluruh sistem.",
        en="PP 57/1999 knows no program for tahanan; UU 22/2022 widens cooperation to the whole system.",
    ),
    cites=(basis.GROUPS, basis.COOPERATION),
)
_NOT_COVERED: Final = Text(
    id="Program untuk tahanan tidak dicakup menurut tafsir yang dipilih: PP 57/1999 tidak mengenalnya.",
    en="A program for tahanan is not covered under the reading that was chosen: PP 57/1999 knows none.",
)


def _affair(case: Case, item: ScopeItem, path: str) -> Iterator[ReviewFinding]:
    wanting = [name for name in ("opd", "affair") if getattr(item, name) is None]
    if wanting:
        yield _resting(case, RULES["O2"]).unknown(f"{path}.{wanting[0]}", area=AREA_WORDS[item.area])


def _plan(case: Case, item: ScopeItem, path: str) -> Iterator[ReviewFinding]:
    if item.planned_in in {None, PlanningBasis.TIDAK_ADA}:
        there = None if item.planned_in is None else False
        rule = RULES["O3"] if case.regime in _CITED else RULES["O3"]._replace(severity=Severity.WARN)
        yield _resting(case, rule).lacking(there, path, area=AREA_WORDS[item.area])


def _resting(case: Case, rule: Rule) -> Rule:
    """Return a rule with what it rests on under the regime.

    Of a sinergi Pasal 46 speaks of affairs and of planning, but asks for neither by itself: an inference.
    """
    if case.sinergi:
        return rule._replace(cites=(basis.SINERGI,), confidence=Confidence.INFERENCE)
    return rule._replace(cites=_CITED.get(case.regime, rule.cites))


_CITED: Final = {
    RegimeKind.KSDD: (basis.REGION_AFFAIRS,),
    RegimeKind.KSDPK: (basis.THIRD_PARTY_OBJECT,),
}
