"""Pembebasan bersyarat (conditional release) for a Narapidana under the general regime, since 12 November 2012.

Layers: PP 99/2012 Pasal 43 ayat (2) since 2012-11-12, repeated by Permenkumham 3/2018 Pasal 82; UU 22/2022 Pasal 10
since 2022-08-03 on top of it; UU 1/2023 (KUHP) Pasal 72, 86 and 89 since 2026-01-02.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.eligibility.conditions.conduct import (
    AsimilasiNotRevoked,
    CleanBeforeFraction,
    NoCourtBan,
    PbRevocationCounted,
)
from pembinaan.eligibility.conditions.record import (
    ActiveInPembinaan,
    CommunityAccepts,
    GeneralRegime,
    ProgramFollowedWell,
)
from pembinaan.eligibility.conditions.served import ExplanatoryNote, NotInDefault, NotLifeOrDeath, Served, Serving
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import RIGHTS_NOT_POSTPONED, RISK_REDUCED, cite
from pembinaan.participants.reckoning import TWO_THIRDS

__all__ = ["PEMBEBASAN_BERSYARAT"]

PEMBEBASAN_BERSYARAT: Final = Right(
    code="pembebasan_bersyarat",
    title=Text(id="Pembebasan Bersyarat", en="Conditional release (pembebasan bersyarat)"),
    penalties=("penjara",),
    requires=(
        NotLifeOrDeath(cites=cite("Pasal 10 ayat (4) UU 22/2022")),
        GeneralRegime(cites=cite("Pasal 43A ayat (1) PP 99/2012")),
        Serving(cites=cite("Pasal 43 ayat (2) huruf a PP 99/2012", "Pasal 46 UU 22/2022")),
        NotInDefault(cites=cite("Pasal 43 ayat (2) huruf a PP 99/2012", "Pasal 72 ayat (1) UU 1/2023"), inferred=True),
        Served(
            fraction=TWO_THIRDS,
            floor_months=9,
            cites=cite(
                "Pasal 43 ayat (2) huruf a PP 99/2012", "Pasal 10 ayat (3) UU 22/2022", "Pasal 72 ayat (1) UU 1/2023"
            ),
        ),
        ExplanatoryNote(months=9, shortest=Duration(years=1), cites=cite("Penjelasan Pasal 72 ayat (1) UU 1/2023")),
        CleanBeforeFraction(
            months=9,
            fraction=TWO_THIRDS,
            cites=cite("Pasal 43 ayat (2) huruf b PP 99/2012", "Pasal 10 ayat (2) huruf a UU 22/2022"),
        ),
        RIGHTS_NOT_POSTPONED,
        ProgramFollowedWell(cites=cite("Pasal 43 ayat (2) huruf c PP 99/2012")),
        ActiveInPembinaan(cites=cite("Pasal 10 ayat (2) huruf b UU 22/2022")),
        RISK_REDUCED,
        CommunityAccepts(cites=cite("Pasal 43 ayat (2) huruf d PP 99/2012")),
        AsimilasiNotRevoked(second_bars=True, cites=cite("Pasal 39 PP 32/1999")),
        PbRevocationCounted(cites=cite("Pasal 47 ayat (1) PP 32/1999")),
        NoCourtBan(
            possible=date(2026, 1, 2),
            cites=cite("Penjelasan Pasal 10 ayat (1) UU 22/2022", "Pasal 86 huruf g UU 1/2023", "Pasal 89 UU 1/2023"),
        ),
    ),
)
