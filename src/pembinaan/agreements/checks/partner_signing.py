"""The check of a review on who signs for a partner: an office of another body is not known to bind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.case import Case
from pembinaan.agreements.checks.signing import signatories
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party, PartyKind, UniversityStatus
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signatories import Office
from pembinaan.agreements.words import OFFICE
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["partner"]

_OF_A_MINISTRY: Final = frozenset({Office.KAKANWIL, Office.DIRJEN, Office.MENTERI})
"""Offices that other ministries have as well."""
_OF_ANOTHER_BODY: Final = frozenset(Office) - _OF_A_MINISTRY - {Office.PIMPINAN_MITRA, Office.LAINNYA}


def partner(case: Case) -> Iterator[ReviewFinding]:
    """Check S1 of each party outside corrections and the regions: somebody signs who may be of that party.

    No provision says who signs for a partner, so that an office of another body leaves it open.

    Source: PP 57/1999 Pasal 13 (the partner makes the agreement); PP 28/2018 Pasal 14 (the third party).
    """
    for party in case.agreement.parties:
        who = () if party.kind in CORRECTIONAL | LOCAL else signatories(case, party)
        if who and all(_of_another_body(one.office, party) for one in who):
            said = _OUTSIDER.format(office=OFFICE[who[0].office], role=party.role)
            yield _of_a_partner(case).because(said, f"signatories.{party.role}.office", Status.UNKNOWN)


def _of_another_body(office: Office, party: Party) -> bool:
    private = party.university is UniversityStatus.SWASTA
    state = party.kind in {PartyKind.K_L_LAIN, PartyKind.PERGURUAN_TINGGI} and not private
    return office in _OF_ANOTHER_BODY or (office in _OF_A_MINISTRY and not state)


def _of_a_partner(case: Case) -> Rule:
    cites = (basis.THIRD_PARTIES,) if case.regime is RegimeKind.KSDPK else (basis.WHO_SIGNS,)
    return RULES["S1"]._replace(cites=cites, mend=_MEND)


_OUTSIDER: Final = Text(
    id="{office} bukan jabatan pihak {role}; tidak ditemukan ketentuan bahwa pejabat itu menandatangani untuknya.",
    en="{office} is no office of party {role}; no provision was found by which it signs for that party.",
)
_MEND: Final = Text(id="Catat siapa yang menandatangani untuk pihak itu.", en="Record who signs for that party.")
