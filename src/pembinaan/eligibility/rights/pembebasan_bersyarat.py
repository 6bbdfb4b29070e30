"""Pembebasan bersyarat (conditional release): Narapidana since 12 November 2012, Anak Binaan since 3 August 2022.

Layers for Narapidana: PP 99/2012 Pasal 43 ayat (2) since 2012-11-12, repeated by Permenkumham 3/2018 Pasal 82;
UU 22/2022 Pasal 10 since 2022-08-03 on top of it; UU 1/2023 (KUHP) Pasal 72, 86 and 89 since 2026-01-02. Special
offences (PP 99/2012 Pasal 34A ayat (1); narkotika from five years imposed) are asked more by its Pasal 43A and
Permenkumham 7/2022 Pasal 85; the justice-collaborator clause bound until 28 October 2021 (28P/HUM/2021). Anak Binaan:
UU 22/2022 Pasal 13; UU 11/2012 Pasal 80 and 81; PP 58/2022 Pasal 22 and 25.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.eligibility.audience import (
    ADULTS,
    CHILDREN,
    FINAL_SINCE_PP99,
    IN_INSTITUTION,
    KORUPSI,
    SPECIAL,
    SPECIAL_OF_OLD_JUDGMENT,
    TERORISME,
)
from pembinaan.eligibility.conditions.anak import ConductInInstitution
from pembinaan.eligibility.conditions.asimilasi import AsimilasiOfRemainder
from pembinaan.eligibility.conditions.conduct import CleanBeforeFraction
from pembinaan.eligibility.conditions.pb_or_cb import IN_BOTH, CbNotPreferred
from pembinaan.eligibility.conditions.record import CommunityAccepts, ProgramFollowedWell
from pembinaan.eligibility.conditions.revocations import NoCourtBan, PbRevocationCounted
from pembinaan.eligibility.conditions.served import ExplanatoryNote, Served, ServedAsChild
from pembinaan.eligibility.conditions.serving import NotInDefault, Serving
from pembinaan.eligibility.conditions.stated import (
    JusticeCollaborator,
    PaymentForRelease,
    Pledged,
    RegimeKnown,
    Remorseful,
)
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import (
    ACTIVE,
    ACTIVE_ANAK,
    ASIMILASI_NOT_REVOKED,
    NOT_LIFE_OR_DEATH,
    PP99_FROM,
    RIGHTS_NOT_POSTPONED,
    RISK_REDUCED,
    RISK_REDUCED_ANAK,
    SERVING_ANAK,
    UU22_FROM,
    cite,
)
from pembinaan.participants.reckoning import HALF, TWO_THIRDS

__all__ = ["PEMBEBASAN_BERSYARAT"]

_SPECIAL: Final = SPECIAL & FINAL_SINCE_PP99
_IN_LPKA: Final = cite("Pasal 81 ayat (4) UU 11/2012", "Pasal 13 ayat (3) UU 22/2022", "Pasal 25 ayat (1) PP 58/2022")
_CONDUCT: Final = cite("Pasal 80 ayat (4) UU 11/2012", "Pasal 22 PP 58/2022")
_INSTITUTION: Final = cite("Pasal 80 ayat (4) UU 11/2012", "Pasal 13 ayat (3) UU 22/2022", "Pasal 22 PP 58/2022")

_SERVED_ANAK: Final = ServedAsChild(
    whom=CHILDREN & ~IN_INSTITUTION, variant="anak", fraction=HALF, floor_months=9, cites=_IN_LPKA
)
_CLEAN_ANAK: Final = CleanBeforeFraction(
    whom=CHILDREN & ~IN_INSTITUTION,
    variant="anak",
    months=3,
    fraction=HALF,
    cites=cite("Pasal 81 ayat (4) UU 11/2012", "Pasal 13 ayat (2) huruf a UU 22/2022"),
    inferred=True,
)

PEMBEBASAN_BERSYARAT: Final = Right(
    code="pembebasan_bersyarat",
    title=Text(id="Pembebasan bersyarat", en="Conditional release (pembebasan bersyarat)"),
    penalties=("penjara", "pembinaan_dalam_lembaga"),
    people=MappingProxyType({"narapidana": PP99_FROM, "anak_binaan": UU22_FROM}),
    requires=(
        NOT_LIFE_OR_DEATH,
        RegimeKnown(whom=SPECIAL_OF_OLD_JUDGMENT, cites=cite("Pasal 43A ayat (1) PP 99/2012")),
        Serving(whom=ADULTS, cites=cite("Pasal 43 ayat (2) huruf a PP 99/2012", "Pasal 46 UU 22/2022")),
        SERVING_ANAK,
        NotInDefault(cites=cite("Pasal 43 ayat (2) huruf a PP 99/2012", "Pasal 72 ayat (1) UU 1/2023"), inferred=True),
        Served(
            whom=ADULTS,
            fraction=TWO_THIRDS,
            floor_months=9,
            kept=_SERVED_ANAK,
            cites=cite(
                "Pasal 43 ayat (2) huruf a PP 99/2012", "Pasal 10 ayat (3) UU 22/2022", "Pasal 72 ayat (1) UU 1/2023"
            ),
        ),
        _SERVED_ANAK,
        ServedAsChild(
            whom=CHILDREN & IN_INSTITUTION, variant="lembaga", fraction=HALF, floor_months=9, cites=_INSTITUTION
        ),
        ExplanatoryNote(
            whom=ADULTS, months=9, shortest=Duration(years=1), cites=cite("Penjelasan Pasal 72 ayat (1) UU 1/2023")
        ),
        CleanBeforeFraction(
            whom=ADULTS,
            months=9,
            fraction=TWO_THIRDS,
            kept=_CLEAN_ANAK,
            cites=cite("Pasal 43 ayat (2) huruf b PP 99/2012", "Pasal 10 ayat (2) huruf a UU 22/2022"),
        ),
        _CLEAN_ANAK,
        CleanBeforeFraction(
            whom=CHILDREN & IN_INSTITUTION,
            variant="lembaga",
            months=3,
            fraction=HALF,
            cites=cite("Pasal 80 ayat (4) UU 11/2012", "Pasal 13 ayat (2) huruf a UU 22/2022", "Pasal 22 PP 58/2022"),
        ),
        ConductInInstitution(
            whom=CHILDREN & IN_INSTITUTION, months=3, fraction=HALF, shortest=3, longest=24, cites=_CONDUCT
        ),
        RIGHTS_NOT_POSTPONED,
        ProgramFollowedWell(whom=ADULTS, cites=cite("Pasal 43 ayat (2) huruf c PP 99/2012")),
        ACTIVE,
        ACTIVE_ANAK,
        RISK_REDUCED,
        RISK_REDUCED_ANAK,
        CommunityAccepts(whom=ADULTS, cites=cite("Pasal 43 ayat (2) huruf d PP 99/2012")),
        JusticeCollaborator(
            whom=_SPECIAL, cites=cite("Pasal 43A ayat (1) huruf a PP 99/2012", "Pasal 85 Permenkumham 3/2018")
        ),
        AsimilasiOfRemainder(
            whom=_SPECIAL, cites=cite("Pasal 43A ayat (1) huruf c PP 99/2012", "Pasal 85 huruf b Permenkumham 7/2022")
        ),
        Remorseful(whom=_SPECIAL, cites=cite("Pasal 43A ayat (1) huruf d PP 99/2012")),
        Pledged(
            whom=TERORISME & FINAL_SINCE_PP99,
            cites=cite("Pasal 43A ayat (1) huruf d PP 99/2012", "Pasal 84 Permenkumham 3/2018"),
        ),
        PaymentForRelease(
            whom=KORUPSI & FINAL_SINCE_PP99,
            cites=cite("Pasal 86 Permenkumham 3/2018", "Pasal 88 Permenkumham 3/2018", "Pasal 86 Permenkumham 7/2022"),
            inferred=True,
        ),
        CbNotPreferred(
            whom=IN_BOTH,
            cites=cite("Pasal 68 Permenkumham 21/2016", "Pasal 114 Permenkumham 3/2018"),
            inferred=True,
        ),
        ASIMILASI_NOT_REVOKED,
        PbRevocationCounted(cites=cite("Pasal 47 ayat (1) PP 32/1999")),
        NoCourtBan(
            possible=date(2026, 1, 2),
            cites=cite("Penjelasan Pasal 10 ayat (1) UU 22/2022", "Pasal 86 huruf g UU 1/2023", "Pasal 89 UU 1/2023"),
        ),
    ),
)
