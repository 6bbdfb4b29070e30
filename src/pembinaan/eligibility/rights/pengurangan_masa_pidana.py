"""Pengurangan masa pidana for an Anak Binaan since 3 August 2022: on 17 August, main holiday, 23 July, each decade.

Layers: UU 22/2022 Pasal 13 (the right, three common conditions); Permenkumham 3/2018 Pasal 6 as amended by 18/2019
(more than 3 months served, 3 months of conduct, under 18; secondary) against PP 99/2012 Pasal 34 (6 months:
``pmp_months``); the exclusions of Keppres 174/1999 Pasal 12 and PP 32/1999 (no text on children was read: an
inference); for special offences PP 99/2012 Pasal 34A. The grant of Hari Anak Nasional is reported to be the form that
remisi kemanusiaan (PP 99/2012 Pasal 34C) takes for children: that it is closed to special offences is an
inference. Permenkumham 3/2018 has no days of its own before 2022 that are established well enough: earlier days are not
answered.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.audience import CHILDREN, KORUPSI, SPECIAL, TERORISME
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.conditions.childhood import ServedSinceDetentionAsChild, StillAChild, where_months
from pembinaan.eligibility.conditions.grant_days import CleanBeforeAnyGrant, MainHoliday, OneInTheYear
from pembinaan.eligibility.conditions.humanitarian import NotSpecialOffence
from pembinaan.eligibility.conditions.occasion import GrantDay
from pembinaan.eligibility.conditions.record import NotOnCmb, NotServingSubsidiary, ProgramFollowedWell
from pembinaan.eligibility.conditions.remisi import TermAtLeast
from pembinaan.eligibility.conditions.revocations import AsimilasiNotRevoked, PbNotRevoked, TimeOutsideCounted
from pembinaan.eligibility.conditions.stated import Deradicalised, PaymentsMade, Pledged
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import ACTIVE_ANAK, RISK_REDUCED_ANAK, SERVING_ANAK, UU22_FROM, cite
from pembinaan.eligibility.rights.remisi_dasawarsa import CONDUCT_ANAK, DECADE_DAY, NOT_ESCAPED, OPEN_BARS
from pembinaan.law.data.remission_amounts import HARI_ANAK_DAY, PMP_MONTHS, REMISI_UMUM_DAY
from pembinaan.law.entries import Confidence

__all__ = ["PMP_DASAWARSA", "PMP_HARI_ANAK", "PMP_KHUSUS", "PMP_UMUM"]

_RIGHT: Final = "Pasal 13 ayat (1) huruf a UU 22/2022"
_PEOPLE: Final = MappingProxyType({"anak_binaan": UU22_FROM})
_SET_T: Final = cite("Pasal 34A ayat (1) huruf c PP 99/2012")

_COUNTED: Final = ("Pasal 7 ayat (1) Keppres 174/1999", "Pasal 7 ayat (3) Keppres 174/1999")
_STILL_A_CHILD: Final = StillAChild(cites=cite("Pasal 6 Permenkumham 3/2018", "Pasal 1 angka 7 UU 22/2022", _RIGHT))
_OF_ALL: Final[tuple[Condition, ...]] = (
    _STILL_A_CHILD,
    SERVING_ANAK,
    ServedSinceDetentionAsChild(
        whom=where_months("three"),
        months=PMP_MONTHS["three"],
        cites=cite(*_COUNTED, "Pasal 6 Permenkumham 3/2018", "Permenkumham 18/2019"),
        at_best=Confidence.SECONDARY,
    ),
    ServedSinceDetentionAsChild(
        whom=where_months("six"),
        variant="six",
        months=PMP_MONTHS["six"],
        cites=cite(*_COUNTED, "Pasal 34 ayat (2) PP 99/2012"),
    ),
    TermAtLeast(whom=CHILDREN, months=6, cites=cite("Pasal 12 huruf a Keppres 174/1999"), inferred=True),
    CleanBeforeAnyGrant(
        whom=CHILDREN,
        months=3,
        cites=cite("Pasal 6 Permenkumham 3/2018", "Pasal 13 ayat (2) huruf a UU 22/2022"),
    ),
    ProgramFollowedWell(whom=CHILDREN, cites=cite("Pasal 34 ayat (3) PP 99/2012")),
    ACTIVE_ANAK,
    RISK_REDUCED_ANAK,
    PaymentsMade(whom=CHILDREN & KORUPSI, cites=cite("Pasal 34A ayat (1) huruf b PP 99/2012"), inferred=True),
    Deradicalised(whom=CHILDREN & TERORISME, cites=_SET_T, inferred=True),
    Pledged(whom=CHILDREN & TERORISME, cites=_SET_T, inferred=True),
    NotOnCmb(whom=CHILDREN, cites=cite("Pasal 12 huruf c Keppres 174/1999"), inferred=True),
    NotServingSubsidiary(whom=CHILDREN, cites=cite("Pasal 12 huruf d Keppres 174/1999"), inferred=True),
    AsimilasiNotRevoked(whom=CHILDREN, second_bars=False, cites=cite("Pasal 39 huruf a PP 32/1999"), inferred=True),
    PbNotRevoked(whom=CHILDREN, cites=cite("Pasal 47 ayat (1) PP 32/1999"), inferred=True),
    TimeOutsideCounted(whom=CHILDREN, cites=cite("Pasal 47 ayat (1) PP 32/1999"), inferred=True),
)
"""What every pengurangan masa pidana but that of the decade asks."""


def _pmp(code: str, indonesian: str, english: str, *requires: Condition) -> Right:
    return Right(
        code=code,
        title=Text(id=f"Pengurangan masa pidana {indonesian}", en=f"Reduction of the term, {english}"),
        people=_PEOPLE,
        penalties=("penjara",),
        requires=requires,
    )


PMP_UMUM: Final = _pmp(
    "pmp_umum",
    "umum",
    "general (pengurangan masa pidana umum)",
    GrantDay(
        month=REMISI_UMUM_DAY[0],
        day=REMISI_UMUM_DAY[1],
        cites=cite("Pasal 4 ayat (1) Keppres 174/1999", _RIGHT),
        inferred=True,
    ),
    *_OF_ALL,
)
PMP_KHUSUS: Final = _pmp(
    "pmp_khusus",
    "khusus",
    "special (pengurangan masa pidana khusus)",
    MainHoliday(
        cites=cite("Pasal 2 Keppres 174/1999", "Pasal 5 ayat (1) Keppres 174/1999", _RIGHT),
        inferred=True,
    ),
    *_OF_ALL,
    OneInTheYear(whom=CHILDREN, cites=cite("Permenkumham 3/2018"), at_best=Confidence.SECONDARY, inferred=True),
)
PMP_HARI_ANAK: Final = _pmp(
    "pmp_hari_anak",
    "Hari Anak Nasional",
    "Hari Anak Nasional (children's day)",
    GrantDay(
        month=HARI_ANAK_DAY[0],
        day=HARI_ANAK_DAY[1],
        cites=cite("Pasal 34C ayat (1) PP 99/2012", "Pasal 4 Permenkumham 3/2018", _RIGHT),
        inferred=True,
    ),
    NotSpecialOffence(
        whom=CHILDREN & SPECIAL,
        cites=cite("Pasal 34C ayat (1) PP 99/2012", "Pasal 4 Permenkumham 3/2018"),
        inferred=True,
    ),
    *_OF_ALL,
)
PMP_DASAWARSA: Final = _pmp(
    "pmp_dasawarsa",
    "dasawarsa",
    "of the decade (pengurangan masa pidana dasawarsa)",
    DECADE_DAY,
    _STILL_A_CHILD,
    SERVING_ANAK,
    NOT_ESCAPED,
    CONDUCT_ANAK,
    ACTIVE_ANAK,
    RISK_REDUCED_ANAK,
    *OPEN_BARS,
)
