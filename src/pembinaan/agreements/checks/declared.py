"""The checks of a review on the regime that a document or another register names, against the one that follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.code_words import REGIME_WORDS
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, PRIVATE, PartyKind, UniversityStatus
from pembinaan.agreements.rules import RULES
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["declared"]

_PATH: Final = "declared_regime"
_RULE: Final = {RegimeKind.SINERGI: "R1", RegimeKind.KSDPK: "R2", RegimeKind.KEMITRAAN: "R3"}
_CENTRAL: Final = CORRECTIONAL | {PartyKind.K_L_LAIN}
_WITH_NON_GOVERNMENT: Final = frozenset({RegimeKind.KEMITRAAN, RegimeKind.KSDPK})
_OF_GOVERNMENT: Final = frozenset({RegimeKind.ANTAR_INSTANSI, RegimeKind.SINERGI, RegimeKind.KSDD})


def declared(case: Case) -> Iterator[ReviewFinding]:
    """Check what is named: R1 to R3 and R0 (another regime follows), R5 (no third party), I3 (university), P2."""
    of_universities = list(_universities(case))
    yield from of_universities
    named = case.agreement.declared_regime
    if named is None or named is RegimeKind.UNKNOWN:
        return
    kinds = frozenset(party.kind for party in case.agreement.parties)
    told = any(finding.missing == _PATH for finding in of_universities)
    if named is not case.regime and case.regime is not RegimeKind.UNKNOWN and not told:
        said = _DIFFERS.format(named=REGIME_WORDS[named], derived=REGIME_WORDS[case.regime])
        yield RULES[_RULE.get(case.regime, "R0")].because(said, _PATH)
    if named is RegimeKind.KSDPK and kinds & CORRECTIONAL and kinds & LOCAL:
        yield RULES["R5"].because(_NO_THIRD_PARTY, _PATH)
    if named is RegimeKind.SINERGI:
        yield from _sides(kinds)


def _sides(kinds: frozenset[PartyKind]) -> Iterator[ReviewFinding]:
    for side, name in ((LOCAL, _REGION), (_CENTRAL, _CENTRE)):
        if not kinds & side:
            yield RULES["P2"].absent("parties", side=name)


def _universities(case: Case) -> Iterator[ReviewFinding]:
    kinds = {party.kind for party in case.agreement.parties}
    named = case.agreement.declared_regime
    for number, party in enumerate(case.agreement.parties):
        path = f"parties.{number}.university"
        if party.kind is not PartyKind.PERGURUAN_TINGGI:
            continue
        if party.university is None:
            yield RULES["I3"].unknown(path, name=party.name)
        elif party.university is UniversityStatus.PTNBH:
            yield RULES["I3"].because(_NOT_SETTLED, path, Status.UNKNOWN)
        elif party.university is UniversityStatus.SWASTA and named in _OF_GOVERNMENT:
            yield RULES["I3"].because(_COUNTED["private"], _PATH)
        elif party.university is UniversityStatus.SATKER_BLU and named in _WITH_NON_GOVERNMENT and not kinds & PRIVATE:
            yield RULES["I3"].because(_COUNTED["state"], _PATH)


_DIFFERS: Final = Text(
    id="Dokumen menyebut rezim {named}, sedangkan para pihaknya menjadikannya {derived}.",
    en="The document names the regime {named}, but its parties make it {derived}.",
)
_NO_THIRD_PARTY: Final = Text(
    id="Satuan kerja pemasyarakatan disebut sebagai pihak ketiga pemerintah daerah.",
    en="A correctional office is called a third party of a region.",
)
_REGION: Final = Text(id="pemerintah daerah", en="A local government")
_CENTRE: Final = Text(id="instansi pusat", en="A central body")
_NOT_SETTLED: Final = Text(
    id="Perguruan tinggi negeri berbadan hukum: belum pasti dihitung sebagai pemerintah atau nonpemerintah.",
    en="A state university that is a legal entity of its own: whether it counts as government is not settled.",
)
_COUNTED: Final = {
    "private": Text(
        id="Perguruan tinggi swasta dihitung sebagai badan nonpemerintah; rezim yang disebut tidak sejalan.",
        en="A private university counts as a non-government body; the regime that is named does not agree.",
    ),
    "state": Text(
        id="Perguruan tinggi satker/BLU dihitung sebagai instansi pemerintah; rezim yang disebut tidak sejalan.",
        en="A satker/BLU university counts as a government agency; the regime that is named does not agree.",
    ),
}
