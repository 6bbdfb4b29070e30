"""Asimilasi at home in the COVID-19 emergency, from the end of March 2020 to 30 June 2023; closed from 1 July 2023.

A dated regime beside the ordinary one: Permenkumham 10/2020, 32/2020, 24/2021 and 43/2021 and the decisions that moved
their cut-offs. Two thirds of the sentence (Anak Binaan: one half) must be served by the cut-off of the wave. In 2020
foreigners, special offences and people serving a subsidiary were shut out; the lists of offences of 2021 are not in the
sources, so the unit's statement is asked for. The days on which the waves after the second began are not established.
Days and cut-offs rest on secondary sources.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.audience import ADULTS, CHILDREN
from pembinaan.eligibility.conditions.emergency import (
    FIRST_WAVE,
    CitizenshipCovered,
    CleanForMonths,
    FractionByCutOff,
    NotServingDefault,
    OffenceCovered,
    ServedMonths,
    WaveOpen,
)
from pembinaan.eligibility.conditions.lately import HeldSinceReturn
from pembinaan.eligibility.conditions.record import ActiveInPembinaan
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import Serving
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import (
    ASIMILASI_NOT_REVOKED,
    NOT_LIFE_OR_DEATH,
    RIGHTS_NOT_POSTPONED,
    RISK_REDUCED,
    RISK_REDUCED_ANAK,
    cite,
)
from pembinaan.law.data.emergency_waves import WAVES
from pembinaan.participants.reckoning import HALF, TWO_THIRDS

__all__ = ["ASIMILASI_RUMAH"]

_FIRST: Final = cite("Permenkumham 10/2020", "Kepmen M.HH-19.PK.01.04.04/2020")
_GAP: Final = cite("Permenkumham 3/2018", "Kepdirjen PAS-26.OT.02.02/2020")
"""That a return to custody begins the months of conduct anew is said of asimilasi in general."""
_CUT_OFFS: Final = cite(
    "Permenkumham 10/2020",
    "Permenkumham 32/2020",
    "Pasal 11 ayat (3) huruf d Permenkumham 24/2021",
    "Pasal 45 Permenkumham 24/2021",
    "Pasal 48 Permenkumham 43/2021",
    "Kepmen M.HH.73.PK.05.09/2022",
)

ASIMILASI_RUMAH: Final = Right(
    code="asimilasi_rumah",
    title=Text(id="Asimilasi di rumah (COVID-19, 2020-2023)", en="Asimilasi at home (COVID-19, 2020-2023)"),
    penalties=("penjara", "pembinaan_dalam_lembaga"),
    people=MappingProxyType({"narapidana": WAVES[0].since, "anak_binaan": WAVES[0].since}),
    requires=(
        WaveOpen(cites=cite("Permenkumham 10/2020", "Pasal 48 Permenkumham 43/2021", "SE PAS-PK.05.09-1091")),
        NOT_LIFE_OR_DEATH,
        Serving(cites=cite("Permenkumham 10/2020", "Pasal 46 UU 22/2022", "Pasal 53 UU 22/2022"), inferred=True),
        FractionByCutOff(whom=ADULTS, fraction=TWO_THIRDS, cites=_CUT_OFFS),
        FractionByCutOff(whom=CHILDREN, variant="anak", fraction=HALF, cites=_CUT_OFFS),
        FractionServed(
            whom=ADULTS,
            fraction=HALF,
            cites=cite("Pasal 36 ayat (2) huruf a PP 99/2012", "Permenkumham 32/2020"),
            inferred=True,
        ),
        ServedMonths(whom=CHILDREN, months=3, cites=cite("Permenkumham 10/2020")),
        CleanForMonths(
            whom=ADULTS,
            months=6,
            cites=cite("Pasal 36 ayat (2) huruf a PP 99/2012", "Pasal 44 Permenkumham 3/2018"),
            inferred=True,
        ),
        CleanForMonths(whom=CHILDREN, variant="anak", months=3, cites=cite("Permenkumham 10/2020")),
        HeldSinceReturn(whom=ADULTS, months=6, cites=_GAP, inferred=True),
        HeldSinceReturn(whom=CHILDREN, variant="anak", months=3, cites=_GAP, inferred=True),
        RIGHTS_NOT_POSTPONED,
        ActiveInPembinaan(
            whom=ADULTS,
            cites=cite("Pasal 36 ayat (2) huruf a PP 99/2012", "Pasal 10 ayat (2) huruf b UU 22/2022"),
            inferred=True,
        ),
        ActiveInPembinaan(
            whom=CHILDREN,
            variant="anak",
            cites=cite("Permenkumham 10/2020", "Pasal 13 ayat (2) huruf b UU 22/2022"),
        ),
        RISK_REDUCED,
        RISK_REDUCED_ANAK,
        OffenceCovered(
            cites=cite("Permenkumham 10/2020", "Permenkumham 32/2020", "Permenkumham 24/2021", "Permenkumham 43/2021"),
            inferred=True,
        ),
        CitizenshipCovered(whom=FIRST_WAVE, cites=_FIRST),
        NotServingDefault(whom=FIRST_WAVE, cites=_FIRST),
        ASIMILASI_NOT_REVOKED,
    ),
)
