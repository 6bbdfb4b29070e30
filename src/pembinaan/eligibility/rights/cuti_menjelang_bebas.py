"""Cuti menjelang bebas (leave before release): Narapidana since 12 November 2012, Anak Binaan since 3 August 2022.

Layers for Narapidana: PP 28/2006 Pasal 42A since 2006-07-28, not touched by PP 99/2012 (two thirds, at least nine
months; nine months of good conduct; as long as the last remission, at most six months, for special offences three),
Permenkumham 3/2018 Pasal 102, UU 22/2022 Pasal 10 since 2022-08-03 on top of them. Anak Binaan: UU 22/2022 Pasal 13
ayat (3) (half served) and Permenkumham 3/2018. Without any remission the leave has no length (an inference).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.audience import ADULTS, CHILDREN
from pembinaan.eligibility.conditions.cmb import InCmbWindow, MonthsInLapas
from pembinaan.eligibility.conditions.conduct import CleanBeforeFraction
from pembinaan.eligibility.conditions.lately import NotInRegisterF
from pembinaan.eligibility.conditions.revocations import TimeOutsideCounted
from pembinaan.eligibility.conditions.served import Served, ServedAsChild
from pembinaan.eligibility.conditions.serving import Serving
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import (
    ACTIVE,
    ACTIVE_ANAK,
    ASIMILASI_NOT_REVOKED,
    NOT_LIFE_OR_DEATH,
    PB_NOT_REVOKED,
    PENALTY_COVERED,
    PP99_FROM,
    RIGHTS_NOT_POSTPONED,
    RISK_REDUCED,
    RISK_REDUCED_ANAK,
    SERVING_ANAK,
    UU22_FROM,
    cite,
)
from pembinaan.participants.reckoning import HALF, TWO_THIRDS

__all__ = ["CUTI_MENJELANG_BEBAS"]

_TWO_THIRDS: Final = cite(
    "Pasal 42A ayat (1) PP 28/2006", "Pasal 102 ayat (1) Permenkumham 3/2018", "Pasal 10 ayat (3) UU 22/2022"
)

_SERVED_ANAK: Final = ServedAsChild(
    whom=CHILDREN, variant="anak", fraction=HALF, floor_months=9, cites=cite("Pasal 13 ayat (3) UU 22/2022")
)
_CLEAN_ANAK: Final = CleanBeforeFraction(
    whom=CHILDREN,
    variant="anak",
    months=3,
    fraction=HALF,
    cites=cite("Permenkumham 3/2018", "Pasal 13 ayat (2) huruf a UU 22/2022"),
    inferred=True,
)

CUTI_MENJELANG_BEBAS: Final = Right(
    code="cuti_menjelang_bebas",
    title=Text(id="Cuti menjelang bebas", en="Leave before release (cuti menjelang bebas)"),
    people=MappingProxyType({"narapidana": PP99_FROM, "anak_binaan": UU22_FROM}),
    requires=(
        NOT_LIFE_OR_DEATH,
        Serving(whom=ADULTS, cites=cite("Pasal 42A ayat (1) PP 28/2006", "Pasal 46 UU 22/2022")),
        SERVING_ANAK,
        PENALTY_COVERED,
        Served(whom=ADULTS, fraction=TWO_THIRDS, floor_months=9, kept=_SERVED_ANAK, cites=_TWO_THIRDS),
        _SERVED_ANAK,
        MonthsInLapas(whom=ADULTS, months=9, cites=cite("Penjelasan Pasal 72 ayat (1) UU 1/2023"), inferred=True),
        CleanBeforeFraction(
            whom=ADULTS,
            months=9,
            fraction=TWO_THIRDS,
            kept=_CLEAN_ANAK,
            cites=cite(
                "Pasal 42A ayat (1) PP 28/2006",
                "Pasal 102 ayat (1) Permenkumham 3/2018",
                "Pasal 10 ayat (2) huruf a UU 22/2022",
            ),
        ),
        _CLEAN_ANAK,
        NotInRegisterF(whom=CHILDREN, months=3, cites=cite("Permenkumham 3/2018")),
        RIGHTS_NOT_POSTPONED,
        ACTIVE,
        ACTIVE_ANAK,
        RISK_REDUCED,
        RISK_REDUCED_ANAK,
        ASIMILASI_NOT_REVOKED,
        PB_NOT_REVOKED,
        TimeOutsideCounted(cites=cite("Pasal 47 ayat (1) PP 32/1999")),
        InCmbWindow(
            longest=6,
            special=3,
            cites=cite(
                "Pasal 42A ayat (1) PP 28/2006",
                "Pasal 42A ayat (3) PP 28/2006",
                "Pasal 102 ayat (1) Permenkumham 3/2018",
            ),
            inferred=True,
        ),
    ),
)
