"""Pairs on parties and on the regime that is named: I, R, P.

Who stands above whom: a unit below its Kanwil, an OPD below its local government (digest 6.1, Instansi).
"""

from __future__ import annotations

from typing import Any

from agreement_cases import KALAPAS, KEDUA, complete, party, signs
from pair_form import Half, Pair

from pembinaan.agreements import Agreement, DocumentKind, Office, Party, PartyKind
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import ParentBody, UniversityStatus
from pembinaan.core.timeline import Status

K, R = PartyKind, RegimeKind
PKS = DocumentKind.PERJANJIAN_KERJA_SAMA
CITY = ParentBody(name="Pemkot (contoh)", kind=K.PEMKOT)
DINAS = ParentBody(name="Dinas (contoh)", kind=K.OPD)
LAPAS, PEMKOT = party(K.LAPAS), party(K.PEMKOT, KEDUA)
OPD = party(K.OPD, KEDUA)
HEAD_OF_OPD = signs(KEDUA, Office.KEPALA_OPD)
WITH_POWER = signs(KEDUA, Office.KEPALA_OPD, power_of_attorney=True)
WITHOUT = signs(KEDUA, Office.KEPALA_OPD, power_of_attorney=False)


def below(one: Party, parent: ParentBody | None) -> Party:
    return one.model_copy(update={"parent": parent})


def university(status: UniversityStatus | None) -> Party:
    return Party(name="Universitas (contoh)", kind=K.PERGURUAN_TINGGI, role=KEDUA, university=status)


def of(*parties: Party, **facts: Any) -> Agreement:
    return complete(parties=parties, kind=PKS, **facts)


def named(regime: RegimeKind, *parties: Party) -> Half:
    return Half(lambda: of(*parties, declared_regime=regime))


def opd(parent: ParentBody | None, *who: Any, **facts: Any) -> Half:
    return Half(lambda: of(LAPAS, below(OPD, parent), **{"signatories": (KALAPAS, *who), **facts}))


COMPANY = party(K.BADAN_USAHA, KEDUA)
CITY_ALONE = party(K.PEMKOT)
ABROAD = party(K.ORG_INTERNASIONAL, KEDUA)

PAIRS = {
    "I1": (
        Pair(Half(complete), Half(lambda: of(below(LAPAS, CITY), PEMKOT)), "parties.0.parent"),
        Pair(Half(complete), Half(lambda: of(below(LAPAS, None), PEMKOT)), "parties.0.parent", Status.UNKNOWN),
    ),
    "I2": (
        Pair(opd(CITY, WITH_POWER), opd(DINAS, WITH_POWER), "parties.1.parent"),
        Pair(opd(CITY, WITH_POWER), opd(None, WITH_POWER), "parties.1.parent", Status.UNKNOWN),
    ),
    "I3": (
        Pair(
            named(R.ANTAR_INSTANSI, LAPAS, university(UniversityStatus.SATKER_BLU)),
            named(R.KEMITRAAN, LAPAS, university(UniversityStatus.SATKER_BLU)),
            "declared_regime",
        ),
        Pair(
            named(R.KEMITRAAN, LAPAS, university(UniversityStatus.SWASTA)),
            named(R.ANTAR_INSTANSI, LAPAS, university(UniversityStatus.SWASTA)),
            "declared_regime",
        ),
        Pair(
            Half(lambda: of(LAPAS, university(UniversityStatus.SWASTA))),
            Half(lambda: of(LAPAS, university(None))),
            "parties.1.university",
            Status.UNKNOWN,
        ),
        Pair(
            Half(lambda: of(LAPAS, university(UniversityStatus.SATKER_BLU))),
            Half(lambda: of(LAPAS, university(UniversityStatus.PTNBH))),
            "parties.1.university",
            Status.UNKNOWN,
        ),
    ),
    "R1": (Pair(named(R.SINERGI, LAPAS, PEMKOT), named(R.ANTAR_INSTANSI, LAPAS, PEMKOT), "declared_regime"),),
    "R2": (Pair(named(R.KSDPK, CITY_ALONE, COMPANY), named(R.KSDD, CITY_ALONE, COMPANY), "declared_regime"),),
    "R3": (Pair(named(R.KEMITRAAN, LAPAS, COMPANY), named(R.ANTAR_INSTANSI, LAPAS, COMPANY), "declared_regime"),),
    "R4": (
        Pair(
            Half(lambda: of(party(K.KEMENTERIAN), ABROAD, signatories=None)),
            Half(lambda: of(LAPAS, ABROAD)),
        ),
        Pair(
            Half(lambda: of(party(K.KEMENTERIAN), ABROAD, signatories=(signs(KALAPAS.role, Office.MENTERI),))),
            Half(lambda: of(party(K.KEMENTERIAN), ABROAD, signatories=(KALAPAS,))),
            "signatories.KESATU.office",
        ),
        Pair(
            Half(lambda: of(LAPAS, ABROAD, signatories=(signs(KALAPAS.role, Office.MENTERI),))),
            Half(lambda: of(LAPAS, ABROAD, signatories=None)),
            status=Status.UNKNOWN,
        ),
    ),
    "R5": (Pair(named(R.SINERGI, LAPAS, PEMKOT), named(R.KSDPK, LAPAS, PEMKOT), "declared_regime"),),
    "P2": (
        Pair(named(R.SINERGI, LAPAS, PEMKOT), named(R.SINERGI, LAPAS, COMPANY), "parties"),
        Pair(named(R.SINERGI, LAPAS, PEMKOT), named(R.SINERGI, CITY_ALONE, COMPANY), "parties"),
    ),
    "P3": (
        Pair(opd(CITY, WITH_POWER), opd(CITY, WITHOUT), "signatories.KEDUA.power_of_attorney"),
        Pair(opd(CITY, WITH_POWER), opd(DINAS, WITH_POWER), "parties.1.parent"),
        Pair(opd(CITY, WITH_POWER), opd(CITY, HEAD_OF_OPD), "signatories.KEDUA.power_of_attorney", Status.UNKNOWN),
        Pair(opd(CITY, WITH_POWER), opd(CITY, signatories=None), "signatories.KEDUA.power_of_attorney", Status.UNKNOWN),
        Pair(opd(None, signs(KEDUA, Office.WALI_KOTA)), opd(None, WITH_POWER), "parties.1.parent", Status.UNKNOWN),
    ),
}
