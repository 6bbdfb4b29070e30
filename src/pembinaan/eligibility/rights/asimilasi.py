"""Asimilasi: Narapidana since 12 November 2012, Anak Binaan since 3 August 2022.

Layers for Narapidana: PP 99/2012 Pasal 36 ayat (2) since 2012-11-12 (huruf a: half served; huruf c: two thirds for
special offences), Permenkumham 3/2018 since February 2018 (six months of good conduct; no source confirms the
number; before it, and for special offences before Permenkumham 7/2022, no number is known: reading
``asimilasi_conduct_pp99``),
Permenkumham 7/2022 Pasal 45 for special offences since 2022-01-28, UU 22/2022 Pasal 10 since 2022-08-03 on top of
them. What PP 28/2006 asked of a special offence whose judgment became final before 2012-11-12 is not in the sources.
Anak Binaan: UU 22/2022 Pasal 13 and the measure of the reading ``asimilasi_anak``. Asimilasi at home (2020 to 2023) is
a right of its own; whom a wave of it certainly covers had served half before that day, so its three months open
nothing here.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.audience import (
    ADULTS,
    CHILDREN,
    FINAL_SINCE_PP99,
    GENERAL,
    KORUPSI,
    SPECIAL,
    SPECIAL_OF_OLD_JUDGMENT,
    TERORISME,
)
from pembinaan.eligibility.audience_times import before_instrument, since
from pembinaan.eligibility.conditions.anak_asimilasi import KeptOfSpecialOffence, ServedBeforeAsimilasi
from pembinaan.eligibility.conditions.lately import CleanBeforeAsimilasi, HeldSinceReturn
from pembinaan.eligibility.conditions.leave_statements import NotThreatened
from pembinaan.eligibility.conditions.note import Note
from pembinaan.eligibility.conditions.record import ActiveInPembinaan
from pembinaan.eligibility.conditions.revocations import TimeOutsideCounted
from pembinaan.eligibility.conditions.served import FractionServed, Served
from pembinaan.eligibility.conditions.serving import LeaveNotInDefault, Serving
from pembinaan.eligibility.conditions.stated import Deradicalised, PaymentsMade, Pledged, RegimeKnown
from pembinaan.eligibility.conditions.without_number import CleanWithoutNumber, HeldWithoutNumber
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import (
    ACTIVE_ANAK,
    ASIMILASI_NOT_REVOKED,
    NOT_LIFE_OR_DEATH,
    PENALTY_COVERED,
    PP99_FROM,
    RIGHTS_NOT_POSTPONED,
    RISK_REDUCED,
    RISK_REDUCED_ANAK,
    SERVING_ANAK,
    UU22_FROM,
    cite,
)
from pembinaan.participants.reckoning import HALF, ONE_THIRD, TWO_THIRDS

__all__ = ["ASIMILASI"]

_P7: Final = date(2022, 1, 28)
_SPECIAL_SINCE_PP99: Final = SPECIAL & FINAL_SINCE_PP99
_SPECIAL_BEFORE_P7: Final = _SPECIAL_SINCE_PP99 & ~since(_P7)
_SPECIAL_SINCE_P7: Final = _SPECIAL_SINCE_PP99 & since(_P7)
_NUMBER_NAMED: Final = ~before_instrument("Permenkumham 3/2018") & ~_SPECIAL_BEFORE_P7
_WITHOUT_NUMBER: Final = ADULTS & ~_NUMBER_NAMED
"""PP 99/2012 names no months of conduct; of Permenkumham 3/2018 Pasal 45 (special offences) was not read."""
_TERORISME: Final = TERORISME & FINAL_SINCE_PP99
_GAP: Final = cite("Permenkumham 3/2018", "Kepdirjen PAS-26.OT.02.02/2020")
"""Where detention was interrupted, the months of conduct are counted from the return."""

_MEASURES: Final = cite(
    "Pasal 36 ayat (2) huruf a PP 99/2012", "Permenkumham 10/2020", "Pasal 13 ayat (1) huruf b UU 22/2022"
)
_SERVED_ANAK: Final = ServedBeforeAsimilasi(
    whom=CHILDREN, variant="anak", months=3, third=ONE_THIRD, fraction=HALF, cites=_MEASURES, inferred=True
)
_KEPT_SPECIAL: Final = KeptOfSpecialOffence(months=3, third=ONE_THIRD, fraction=HALF, cites=_MEASURES, inferred=True)

ASIMILASI: Final = Right(
    code="asimilasi",
    title=Text(id="Asimilasi", en="Asimilasi (among the community)"),
    people=MappingProxyType({"narapidana": PP99_FROM, "anak_binaan": UU22_FROM}),
    requires=(
        NOT_LIFE_OR_DEATH,
        RegimeKnown(whom=SPECIAL_OF_OLD_JUDGMENT, cites=cite("Pasal 36 ayat (2) huruf c PP 99/2012")),
        Serving(whom=ADULTS, cites=cite("Pasal 36 ayat (2) PP 99/2012", "Pasal 46 UU 22/2022")),
        SERVING_ANAK,
        PENALTY_COVERED,
        LeaveNotInDefault(cites=cite("Pasal 36 ayat (2) PP 99/2012", "Pasal 13 ayat (1) UU 22/2022"), inferred=True),
        FractionServed(
            whom=ADULTS & GENERAL,
            fraction=HALF,
            kept=_SERVED_ANAK,
            cites=cite("Pasal 36 ayat (2) huruf a PP 99/2012", "Pasal 44 Permenkumham 3/2018"),
        ),
        FractionServed(
            whom=_SPECIAL_BEFORE_P7,
            variant="tertentu",
            fraction=TWO_THIRDS,
            kept=_KEPT_SPECIAL,
            cites=cite("Pasal 36 ayat (2) huruf c PP 99/2012"),
        ),
        Served(
            whom=_SPECIAL_SINCE_P7,
            variant="tertentu_9",
            fraction=TWO_THIRDS,
            kept=_KEPT_SPECIAL,
            floor_months=9,
            cites=cite("Pasal 36 ayat (2) huruf c PP 99/2012", "Pasal 45 ayat (1) huruf c Permenkumham 7/2022"),
        ),
        _SERVED_ANAK,
        CleanWithoutNumber(
            whom=_WITHOUT_NUMBER,
            variant="pp99",
            months=6,
            longer=9,
            cites=cite("Pasal 36 ayat (2) PP 99/2012"),
            inferred=True,
        ),
        CleanBeforeAsimilasi(
            whom=ADULTS & ~_WITHOUT_NUMBER & ~_SPECIAL_SINCE_P7,
            months=6,
            longer=9,
            cites=cite("Pasal 44 Permenkumham 3/2018", "Pasal 10 ayat (2) huruf a UU 22/2022"),
            inferred=True,
        ),
        CleanBeforeAsimilasi(
            whom=_SPECIAL_SINCE_P7,
            variant="tertentu",
            months=9,
            cites=cite("Pasal 45 ayat (1) Permenkumham 7/2022", "Pasal 10 ayat (2) huruf a UU 22/2022"),
        ),
        CleanBeforeAsimilasi(
            whom=CHILDREN,
            variant="anak",
            months=3,
            cites=cite("Permenkumham 10/2020", "Pasal 13 ayat (2) huruf a UU 22/2022"),
            inferred=True,
        ),
        HeldWithoutNumber(whom=_WITHOUT_NUMBER, variant="pp99", months=6, longer=9, cites=_GAP),
        HeldSinceReturn(whom=ADULTS & ~_WITHOUT_NUMBER & ~_SPECIAL_SINCE_P7, months=6, longer=9, cites=_GAP),
        HeldSinceReturn(whom=_SPECIAL_SINCE_P7, variant="tertentu", months=9, cites=_GAP),
        HeldSinceReturn(whom=CHILDREN, variant="anak", months=3, cites=_GAP, inferred=True),
        RIGHTS_NOT_POSTPONED,
        ActiveInPembinaan(
            whom=ADULTS, cites=cite("Pasal 36 ayat (2) PP 99/2012", "Pasal 10 ayat (2) huruf b UU 22/2022")
        ),
        ACTIVE_ANAK,
        RISK_REDUCED,
        RISK_REDUCED_ANAK,
        NotThreatened(cites=cite("Permenkumham 3/2018")),
        Deradicalised(
            whom=_TERORISME, cites=cite("Pasal 38A ayat (2) PP 99/2012", "Pasal 45 ayat (2) Permenkumham 7/2022")
        ),
        Pledged(whom=_TERORISME, cites=cite("Pasal 38A ayat (2) PP 99/2012", "Pasal 45 ayat (2) Permenkumham 7/2022")),
        PaymentsMade(whom=KORUPSI & FINAL_SINCE_PP99, cites=cite("Pasal 45 ayat (3) Permenkumham 7/2022")),
        ASIMILASI_NOT_REVOKED,
        TimeOutsideCounted(cites=cite("Pasal 47 ayat (1) PP 32/1999")),
        Note(
            whom=_SPECIAL_SINCE_PP99,
            text=Text(
                id="Tindak pidana tertentu: asimilasi hanya berupa kerja sosial pada lembaga sosial (Pasal 38A ayat (1)"
                " PP 99/2012).",
                en="Special offences: asimilasi only as social work at a social institution (Pasal 38A ayat (1)"
                " PP 99/2012).",
            ),
            cites=cite("Pasal 38A ayat (1) PP 99/2012"),
        ),
    ),
)
