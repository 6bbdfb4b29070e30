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
from pembinaan.eligibility.conditions.note import NoteWhereBarred
from pembinaan.eligibility.conditions.occasion import DecadeDay
from pembinaan.eligibility.conditions.record import NotOnCmb
from pembinaan.eligibility.conditions.revocations import AsimilasiNotRevoked, PbNotRevoked
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

__all__ = ["CONDUCT", "CONDUCT_ANAK", "DECADE_DAY", "NOT_ESCAPED", "OPEN_BARS", "REMISI_DASAWARSA"]

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
_REVOKED: Final = cite("Pasal 39 huruf a PP 32/1999", "Pasal 47 ayat (1) PP 32/1999")
_CMB: Final = cite("Pasal 12 huruf c Keppres 174/1999")
OPEN_BARS: Final = (
    NoteWhereBarred(
        variant="pencabutan",
        bars=(AsimilasiNotRevoked(second_bars=False, cites=_REVOKED), PbNotRevoked(cites=_REVOKED)),
        text=Text(
            id="Asimilasi atau pembebasan bersyarat dicabut kurang dari 1 tahun lalu: Pasal 39 huruf a dan Pasal 47"
            " ayat (1) PP 32/1999 menutup remisi. Remisi dasawarsa punya pengecualian sendiri [sumber sekunder], jadi"
            " di sini tidak dipakai; periksa keputusan tahun itu.",
            en="Asimilasi or a release was revoked less than 1 year ago: Pasal 39 huruf a and Pasal 47 ayat (1) PP"
            " 32/1999 close remisi. The grant of the decade has exclusions of its own [secondary source], so this is"
            " not applied here; check the decision of the year.",
        ),
        cites=_REVOKED,
    ),
    NoteWhereBarred(
        variant="cmb",
        bars=(NotOnCmb(cites=_CMB),),
        text=Text(
            id="Sedang cuti menjelang bebas: Pasal 12 huruf c Keppres 174/1999 menutup remisi. Remisi dasawarsa punya"
            " pengecualian sendiri [sumber sekunder], jadi di sini tidak dipakai; periksa keputusan tahun itu.",
            en="On cuti menjelang bebas: Pasal 12 huruf c Keppres 174/1999 closes remisi. The grant of the decade has"
            " exclusions of its own [secondary source], so this is not applied here; check the decision of the year.",
        ),
        cites=_CMB,
    ),
)
"""What bars other remisi: no source says that it bars this one, nor, in so many words, that it does not."""

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
        *OPEN_BARS,
    ),
)
