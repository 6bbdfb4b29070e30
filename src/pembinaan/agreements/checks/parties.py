"""The checks of a review on regime and parties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case, regime_of
from pembinaan.agreements.checks.signing import signatories
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.papers import power_for
from pembinaan.agreements.parties import LOCAL, LOCAL_HEADS, LOCAL_UNITS, Party, PartyKind
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.signing_table import HEADS

__all__ = ["parties"]


def parties(case: Case) -> Iterator[ReviewFinding]:
    """Check that the regime is settled (R0), who stands above each party (I1, I2), and who behind an OPD (P3)."""
    if case.regime is RegimeKind.UNKNOWN:
        settled = regime_of(case.agreement, case.on)
        rule = RULES["R0"]._replace(cites=settled.cites, mend=settled.mend or RULES["R0"].mend)
        yield rule.because(settled.why, settled.missing[0] if settled.missing else _day(case))
    yield from _above(case)
    if case.sinergi and not {party.kind for party in case.agreement.parties} & LOCAL_HEADS:
        yield from _head_behind(case)


def _day(case: Case) -> str:
    """Name what decides where the law of the day is not known: the day of the signing, before it the parties."""
    place = signing_place(case.agreement.events, (party.role for party in case.agreement.parties))
    return f"events.{place}.on" if case.signed else "parties"


def _above(case: Case) -> Iterator[ReviewFinding]:
    """Look for the body above each unit of corrections, and above each office or unit of a region."""
    for number, party in enumerate(case.agreement.parties):
        rule, above = _ABOVE.get(party.kind, (None, frozenset()))
        if rule is not None and (party.parent is None or party.parent.kind not in above):
            there = None if party.parent is None else False
            yield RULES[rule].lacking(there, f"parties.{number}.parent", name=party.name)


_K = PartyKind
_UNIT: Final = ("I1", frozenset({_K.KANWIL_DITJENPAS}))
_OFFICE: Final = ("I2", LOCAL_HEADS)
_ABOVE: Final[dict[PartyKind, tuple[str | None, frozenset[PartyKind]]]] = {
    **dict.fromkeys((_K.LAPAS, _K.RUTAN, _K.LPKA, _K.BAPAS), _UNIT),
    **dict.fromkeys(LOCAL_UNITS, _OFFICE),
}


def _head_behind(case: Case) -> Iterator[ReviewFinding]:
    """Ask for one office of the region that traces to its head."""
    numbered = enumerate(case.agreement.parties)
    found = [_untraced(case, number, party) for number, party in numbered if party.kind in LOCAL]
    if None not in found:
        yield from (one for one in found[:1] if one is not None)


def _untraced(case: Case, number: int, party: Party) -> ReviewFinding | None:
    """Find what keeps a party from being traced: the government above it, or the surat kuasa; None: it is traced."""
    who = signatories(case, party)
    if any(one.office in HEADS for one in who):
        return None
    if party.parent is None or party.parent.kind not in LOCAL_HEADS:
        return RULES["P3"].lacking(None if party.parent is None else False, f"parties.{number}.parent")
    kuasa = [
        one.power_of_attorney or (power_for(case.agreement, one) is not None or one.power_of_attorney) for one in who
    ]
    if any(kuasa):
        return None
    unknown = None in kuasa or (not who and case.agreement.signatories is None)
    return RULES["P3"].lacking(None if unknown else False, f"signatories.{party.role}.power_of_attorney")
