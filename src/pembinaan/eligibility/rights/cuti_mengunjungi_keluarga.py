"""Cuti mengunjungi keluarga (family leave): Narapidana since 28 February 2018, Anak Binaan since 3 August 2022.

Layers: PP 32/1999 Pasal 42 (two days at the family home, permit by the Kalapas), PP 28/2006 Pasal 41 ayat (3) (not for
the offences it lists), Permenkumham 3/2018 Pasal 67 since February 2018 (the conditions; what was asked before is not
in the sources), UU 22/2022 Pasal 10 since 2022-08-03 on top of them, which gives the leave to all: the conflict is
always printed. For Anak Binaan (UU 22/2022 Pasal 13) the numbers of 2013 are a weak candidate: reading ``cmk_anak``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.eligibility.audience import ADULTS, CHILDREN, LISTED_2006, REFUSED_IN_PRACTICE
from pembinaan.eligibility.audience_times import where_read
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.conditions.anak import NumbersKnown
from pembinaan.eligibility.conditions.family_leave import LeavesApart, OffenceNotExcluded
from pembinaan.eligibility.conditions.lately import CleanThisYear
from pembinaan.eligibility.conditions.leave_holidays import NotOnHoliday
from pembinaan.eligibility.conditions.leave_statements import (
    FamilyGuarantees,
    FamilyRequests,
    FitForLeave,
    NoOtherCase,
    NoReoffenceExpected,
    NotThreatened,
)
from pembinaan.eligibility.conditions.note import Note
from pembinaan.eligibility.conditions.revocations import TimeOutsideCounted
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import LeaveNotInDefault, NotLifeOrDeath, Serving
from pembinaan.eligibility.conditions.terms import LeaveTermAtLeast
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import (
    ACTIVE,
    ACTIVE_ANAK,
    ASIMILASI_NOT_REVOKED,
    PB_NOT_REVOKED,
    PENALTY_COVERED,
    RIGHTS_NOT_POSTPONED,
    RISK_REDUCED,
    RISK_REDUCED_ANAK,
    SERVING_ANAK,
    UU22_FROM,
    cite,
)
from pembinaan.participants.reckoning import HALF

__all__ = ["CUTI_MENGUNJUNGI_KELUARGA"]

_P3: Final = date(2018, 2, 28)
"""The day from which Permenkumham 3/2018 certainly binds (reading ``instrument_day``)."""
_LIKE_ADULTS: Final = CHILDREN & where_read("cmk_anak", "as_adult")
_CHILDREN: Final = cite("Pasal 13 ayat (1) huruf c UU 22/2022")
_IN_CONFLICT: Final = ~(~LISTED_2006 & ~REFUSED_IN_PRACTICE)
"""On the list of PP 28/2006, or refused in practice."""
_YEAR: Final = Duration(months=12)
_OF_ADULTS: Final[tuple[Condition, ...]] = (
    NoOtherCase(whom=ADULTS, cites=cite("Pasal 67 huruf c Permenkumham 3/2018")),
    FamilyRequests(whom=ADULTS, cites=cite("Pasal 67 huruf e Permenkumham 3/2018")),
    FamilyGuarantees(whom=ADULTS, cites=cite("Pasal 67 huruf f Permenkumham 3/2018")),
    FitForLeave(whom=ADULTS, cites=cite("Pasal 67 huruf g Permenkumham 3/2018")),
    NotThreatened(whom=ADULTS, cites=cite("Permenkumham 3/2018")),
    NoReoffenceExpected(whom=ADULTS, cites=cite("Permenkumham 3/2018")),
    LeavesApart(whom=ADULTS, months=3, cites=cite("Permenkumham 3/2018")),
    NotOnHoliday(whom=ADULTS, days=2, cites=cite("Permenkumham 3/2018")),
)
"""No source on children repeats these: asked of them by inference."""

CUTI_MENGUNJUNGI_KELUARGA: Final = Right(
    code="cuti_mengunjungi_keluarga",
    title=Text(id="Cuti mengunjungi keluarga", en="Leave to visit the family (cuti mengunjungi keluarga)"),
    people=MappingProxyType({"narapidana": _P3, "anak_binaan": UU22_FROM}),
    requires=(
        NotLifeOrDeath(whom=ADULTS, cites=cite("Permenkumham 3/2018", "Pasal 10 ayat (4) UU 22/2022")),
        Serving(whom=ADULTS, cites=cite("Pasal 42 PP 32/1999", "Pasal 46 UU 22/2022")),
        SERVING_ANAK,
        PENALTY_COVERED,
        LeaveNotInDefault(cites=cite("Pasal 42 PP 32/1999", "Pasal 13 ayat (1) huruf c UU 22/2022"), inferred=True),
        OffenceNotExcluded(cites=cite("Pasal 41 ayat (3) PP 28/2006")),
        NumbersKnown(whom=CHILDREN, reading="cmk_anak", cites=_CHILDREN),
        LeaveTermAtLeast(whom=ADULTS, limit=_YEAR, cites=cite("Pasal 67 huruf b Permenkumham 3/2018")),
        LeaveTermAtLeast(whom=_LIKE_ADULTS, variant="anak", limit=_YEAR, cites=_CHILDREN, inferred=True),
        FractionServed(whom=ADULTS, fraction=HALF, cites=cite("Pasal 67 huruf d Permenkumham 3/2018")),
        FractionServed(whom=_LIKE_ADULTS, variant="anak", fraction=HALF, cites=_CHILDREN, inferred=True),
        CleanThisYear(
            whom=ADULTS,
            cites=cite("Pasal 67 huruf a Permenkumham 3/2018", "Pasal 10 ayat (2) huruf a UU 22/2022"),
            inferred=True,
        ),
        CleanThisYear(
            whom=CHILDREN,
            variant="anak",
            cites=cite("Pasal 67 huruf a Permenkumham 3/2018", "Pasal 13 ayat (2) huruf a UU 22/2022"),
            inferred=True,
        ),
        RIGHTS_NOT_POSTPONED,
        ACTIVE,
        ACTIVE_ANAK,
        RISK_REDUCED,
        RISK_REDUCED_ANAK,
        *_OF_ADULTS,
        *(replace(item, whom=CHILDREN, variant="anak", inferred=True) for item in _OF_ADULTS),
        ASIMILASI_NOT_REVOKED,
        PB_NOT_REVOKED,
        TimeOutsideCounted(cites=cite("Pasal 47 ayat (1) PP 32/1999")),
        Note(
            text=Text(
                id="Paling lama 2 hari (2 x 24 jam) sejak tiba di rumah keluarga (Pasal 42 ayat (2) PP 32/1999), di"
                " wilayah kerja Kanwil (Permenkumham 3/2018).",
                en="At most 2 days (2 x 24 hours) from the arrival at the family home (Pasal 42 ayat (2) PP 32/1999),"
                " within the area of the Kanwil (Permenkumham 3/2018).",
            ),
            cites=cite("Pasal 42 ayat (2) PP 32/1999"),
        ),
        Note(
            variant="hari_besar",
            text=Text(
                id="Daftar hanya memuat hari besar utama tiap agama. Periksa yang lain, misalnya Idul Adha, dalam"
                " keputusan bersama tahun itu.",
                en="The table holds the main holiday of each religion only. Check others, such as Idul Adha, against"
                " the joint decree of the year.",
            ),
            cites=cite("Permenkumham 3/2018"),
        ),
        Note(
            whom=_IN_CONFLICT,
            variant="pertentangan",
            text=Text(
                id="Dua aturan bertentangan: Pasal 41 ayat (3) PP 28/2006 menutup cuti ini bagi tindak pidana tertentu,"
                " Pasal 10 ayat (1) huruf c UU 22/2022 memberikannya kepada semua.",
                en="Two rules in conflict: Pasal 41 ayat (3) PP 28/2006 closes this leave for special offences, Pasal"
                " 10 ayat (1) huruf c UU 22/2022 gives it to all.",
            ),
            cites=cite("Pasal 10 ayat (1) huruf c UU 22/2022"),
        ),
        Note(
            whom=_LIKE_ADULTS,
            variant="anak",
            text=Text(
                id="Angka 12 bulan dan 1/2 bagi Anak Binaan lemah: dari aturan 2013, yang diganti pada 2018.",
                en="The numbers 12 months and 1/2 for Anak Binaan are weak: of the rule of 2013, replaced in 2018.",
            ),
            cites=_CHILDREN,
        ),
    ),
)
