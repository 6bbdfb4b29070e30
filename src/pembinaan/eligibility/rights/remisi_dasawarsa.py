"""Remisi dasawarsa for a Narapidana: every ten years on 17 August, in 2015, 2025, next in 2035.

Layers: Keppres 120/1955 (from the press: a twelfth of the sentence, at most 3 months; not for life, death and
escapees); whether good conduct is asked the decision of each decade says (``dasawarsa_conduct``); UU 22/2022 Pasal 10
since 2022-08-03. Its exclusions are its own: it is open to people who serve in default of a fine, and no time need be
served first.
"""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.audience import ADULTS
from pembinaan.eligibility.conditions.conduct import RightsNotPostponed
from pembinaan.eligibility.conditions.dasawarsa import DasawarsaConduct, NotEscaped
from pembinaan.eligibility.conditions.occasion import DecadeDay
from pembinaan.eligibility.conditions.serving import NotLifeOrDeath, Serving
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import (
    ACTIVE,
    IS_NARAPIDANA,
    REMISI_PEOPLE,
    RISK_REDUCED,
    cite,
)
from pembinaan.law.data.remission_amounts import DASAWARSA_YEARS, REMISI_UMUM_DAY

__all__ = ["CONDUCT", "CONDUCT_ANAK", "DECADE_DAY", "NOT_ESCAPED", "REMISI_DASAWARSA"]

_DECREE: Final = "Keppres 120/1955"
DECADE_DAY: Final = DecadeDay(
    month=REMISI_UMUM_DAY[0],
    day=REMISI_UMUM_DAY[1],
    year=DASAWARSA_YEARS[0],
    step=DASAWARSA_YEARS[1],
    cites=cite(_DECREE),
)
CONDUCT: Final = DasawarsaConduct(months=6, cites=cite(_DECREE, "Pasal 10 ayat (2) huruf a UU 22/2022"))
CONDUCT_ANAK: Final = DasawarsaConduct(months=6, cites=cite(_DECREE, "Pasal 13 ayat (2) huruf a UU 22/2022"))
NOT_ESCAPED: Final = NotEscaped(cites=cite(_DECREE))

REMISI_DASAWARSA: Final = Right(
    code="remisi_dasawarsa",
    title=Text(id="Remisi dasawarsa", en="Decennial remission (remisi dasawarsa)"),
    people=REMISI_PEOPLE,
    requires=(
        IS_NARAPIDANA,
        NotLifeOrDeath(cites=cite(_DECREE, "Pasal 10 ayat (4) UU 22/2022")),
        DECADE_DAY,
        Serving(cites=cite(_DECREE, "Pasal 46 UU 22/2022")),
        NOT_ESCAPED,
        CONDUCT,
        RightsNotPostponed(whom=ADULTS, cites=cite("Pasal 67 UU 22/2022"), inferred=True),
        ACTIVE,
        RISK_REDUCED,
    ),
)
