"""Conditions that several rights share; the same objects, so that a case works each out once."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import NO_REASON, Status, Timeline
from pembinaan.eligibility.audience import ADULTS, CHILDREN, Audience
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.childhood import IsNarapidana
from pembinaan.eligibility.conditions.conduct import RightsNotPostponed
from pembinaan.eligibility.conditions.record import ActiveInPembinaan, PenaltyCovered, RiskReduced
from pembinaan.eligibility.conditions.revocations import AsimilasiNotRevoked, PbNotRevoked, TimeOutsideCounted
from pembinaan.eligibility.conditions.serving import NotLifeOrDeath, Serving
from pembinaan.law.citation import Citation

__all__ = [
    "ACTIVE",
    "ACTIVE_ANAK",
    "ASIMILASI_NOT_REVOKED",
    "IS_NARAPIDANA",
    "NOT_LIFE_OR_DEATH",
    "PB_NOT_REVOKED",
    "PENALTY_COVERED",
    "PP99_FROM",
    "REMISI_PEOPLE",
    "RIGHTS_NOT_POSTPONED",
    "RISK_REDUCED",
    "RISK_REDUCED_ANAK",
    "SERVING_ANAK",
    "TIME_OUTSIDE_COUNTED",
    "UU22_FROM",
    "cite",
]

PP99_FROM: Final = date(2012, 11, 12)
"""The first day of the law that is modelled for Narapidana."""
UU22_FROM: Final = date(2022, 8, 3)
"""The first day of the law that is modelled for Anak Binaan."""
REMISI_PEOPLE: Final = MappingProxyType({"narapidana": PP99_FROM, "anak_binaan": UU22_FROM})
"""Remisi is for Narapidana; somebody sentenced as a child has it once the rules of Narapidana count."""


def cite(*places: str) -> tuple[Citation, ...]:
    """Read citations in their Indonesian form."""
    return tuple(map(Citation.parse, places))


def _perhaps_children(case: Case) -> Timeline:
    children = CHILDREN.concerns(case)
    if Status.UNKNOWN not in children.statuses:
        return children
    starts, statuses, _ = children
    spans = zip(starts, statuses, strict=True)
    return Timeline.of((day, Status.NOT_MET if it is Status.NOT_MET else Status.MET, NO_REASON) for day, it in spans)


PERHAPS_CHILDREN: Final = Audience(
    Text(
        id="Anak Binaan, juga selama belum diketahui apakah sudah pindah ke Lapas",
        en="Anak Binaan (children), also while it is not known whether they were moved to a Lapas",
    ),
    _perhaps_children,
    CHILDREN.readings,
    CHILDREN.touches,
)
"""Whom to ask what is asked of children and adults alike: moved or not, the answer is the same."""
NOT_LIFE_OR_DEATH: Final = NotLifeOrDeath(whom=ADULTS, cites=cite("Pasal 10 ayat (4) UU 22/2022"))
IS_NARAPIDANA: Final = IsNarapidana(cites=cite("Pasal 1 angka 6 UU 22/2022", "Pasal 10 ayat (1) huruf a UU 22/2022"))
PENALTY_COVERED: Final = PenaltyCovered(abolished=date(2026, 1, 2), cites=cite("Pasal II UU 1/2026"))
"""For the rights other than remisi that kurungan can have: a judgment from after its end contradicts the law."""
SERVING_ANAK: Final = Serving(
    whom=PERHAPS_CHILDREN, variant="anak", cites=cite("Pasal 13 ayat (1) UU 22/2022", "Pasal 53 UU 22/2022")
)
ACTIVE: Final = ActiveInPembinaan(whom=ADULTS, cites=cite("Pasal 10 ayat (2) huruf b UU 22/2022"))
ACTIVE_ANAK: Final = ActiveInPembinaan(
    whom=PERHAPS_CHILDREN, variant="anak", cites=cite("Pasal 13 ayat (2) huruf b UU 22/2022")
)
RISK_REDUCED: Final = RiskReduced(whom=ADULTS, cites=cite("Pasal 10 ayat (2) huruf c UU 22/2022"))
RISK_REDUCED_ANAK: Final = RiskReduced(
    whom=PERHAPS_CHILDREN, variant="anak", cites=cite("Pasal 13 ayat (2) huruf c UU 22/2022")
)
RIGHTS_NOT_POSTPONED: Final = RightsNotPostponed(
    whom=ADULTS, cites=cite("Pasal 9 ayat (2) huruf b Permenkumham 6/2013", "Pasal 67 UU 22/2022"), inferred=True
)
"""No sanction that suspends rights is listed for Anak Binaan (UU 22/2022 Pasal 76)."""
ASIMILASI_NOT_REVOKED: Final = AsimilasiNotRevoked(second_bars=True, cites=cite("Pasal 39 PP 32/1999"))
"""For asimilasi, cuti mengunjungi keluarga, cuti menjelang bebas and pembebasan bersyarat."""
PB_NOT_REVOKED: Final = PbNotRevoked(cites=cite("Pasal 47 ayat (1) PP 32/1999"))
"""For remisi, cuti mengunjungi keluarga and cuti menjelang bebas."""
TIME_OUTSIDE_COUNTED: Final = TimeOutsideCounted(cites=cite("Pasal 47 ayat (1) PP 32/1999"))
"""For remisi, but that of the decade."""
