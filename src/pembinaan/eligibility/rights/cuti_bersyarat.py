"""Cuti bersyarat (conditional leave): Narapidana since 31 December 2013, Anak Binaan since 3 August 2022.

It has no government regulation: Permenkumham 21/2013 (sentences of at most 1 year 3 months, 4 months outside),
Permenkumham 21/2016 (1 year 6 months, 6 months outside), Permenkumham 3/2018 since February 2018 (two thirds served,
six months of good conduct; special offences nine months of conduct, 4 months outside, and more for terorisme and
korupsi), UU 22/2022 Pasal 10 since 2022-08-03 on top of them. That two thirds and six months were asked before 2018 too
is an inference. For Anak Binaan (UU 22/2022 Pasal 13) no source gives the numbers: reading ``cb_anak``.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.eligibility.audience import ADULTS, CHILDREN, GENERAL, KORUPSI, SPECIAL, TERORISME
from pembinaan.eligibility.audience_times import before_instrument, where_read
from pembinaan.eligibility.conditions.anak import NumbersKnown, ServedBeforeLeave
from pembinaan.eligibility.conditions.conduct import CleanBeforeFraction
from pembinaan.eligibility.conditions.leave_time import LeaveTimeOver
from pembinaan.eligibility.conditions.note import Note
from pembinaan.eligibility.conditions.pb_or_cb import CB_LIMIT, IN_BOTH
from pembinaan.eligibility.conditions.revocations import AsimilasiNotRevokedUnlisted, TimeOutsideCounted
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import LeaveNotInDefault, Serving
from pembinaan.eligibility.conditions.stated import Deradicalised, PaymentsMade, Pledged, Remorseful
from pembinaan.eligibility.conditions.terms import LeaveTermAtMost
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import (
    ACTIVE,
    ACTIVE_ANAK,
    NOT_LIFE_OR_DEATH,
    PENALTY_COVERED,
    RIGHTS_NOT_POSTPONED,
    RISK_REDUCED,
    RISK_REDUCED_ANAK,
    SERVING_ANAK,
    UU22_FROM,
    cite,
)
from pembinaan.law.entries import Confidence
from pembinaan.participants.reckoning import HALF, TWO_THIRDS

__all__ = ["BEFORE_P21_16", "CUTI_BERSYARAT"]

_P21_13: Final = date(2013, 12, 31)
"""The day from which Permenkumham 21/2013 certainly binds (reading ``instrument_day``)."""
BEFORE_P21_16: Final = before_instrument("Permenkumham 21/2016")
"""Whose sentence may be of 1 year 3 months at most, and the leave of 4 months."""
_FROM_MEMORY: Final = CHILDREN & where_read("cb_anak", "memory_numbers")
_ONE_YEAR: Final = Duration(years=1)
_NOT_READ: Final = Confidence.SECONDARY
"""Of Permenkumham 21/2013 the articles on cuti bersyarat were not read."""
_P3: Final = cite("Permenkumham 21/2013", "Pasal 114 Permenkumham 3/2018")
_CHILDREN: Final = cite("Pasal 13 ayat (1) huruf d UU 22/2022")
_SPECIAL: Final = cite("Permenkumham 21/2013", "Permenkumham 3/2018", "Standar M.HH-06.HH.07.05/2021")

_SERVED_ANAK: Final = ServedBeforeLeave(
    whom=CHILDREN, fraction=HALF, longest=_ONE_YEAR, cites=cite("Pasal 114 Permenkumham 3/2018")
)
"""Not asked of a child where its numbers are not known, but kept after the transfer to a Lapas."""
_CLEAN_ANAK: Final = CleanBeforeFraction(
    whom=_FROM_MEMORY,
    variant="anak",
    months=3,
    fraction=HALF,
    cites=cite("Pasal 114 Permenkumham 3/2018"),
)

CUTI_BERSYARAT: Final = Right(
    code="cuti_bersyarat",
    title=Text(id="Cuti bersyarat", en="Conditional leave (cuti bersyarat)"),
    people=MappingProxyType({"narapidana": _P21_13, "anak_binaan": UU22_FROM}),
    requires=(
        NOT_LIFE_OR_DEATH,
        Serving(whom=ADULTS, cites=(*_P3, *cite("Pasal 46 UU 22/2022")), at_best=_NOT_READ),
        SERVING_ANAK,
        PENALTY_COVERED,
        LeaveNotInDefault(cites=(*_P3, *_CHILDREN), inferred=True),
        LeaveTermAtMost(
            whom=ADULTS & BEFORE_P21_16,
            variant="2013",
            limit=Duration(years=1, months=3),
            cites=cite("Permenkumham 21/2013"),
            at_best=_NOT_READ,
        ),
        LeaveTermAtMost(
            whom=ADULTS, limit=CB_LIMIT, cites=cite("Pasal 68 Permenkumham 21/2016", "Pasal 114 Permenkumham 3/2018")
        ),
        LeaveTermAtMost(whom=CHILDREN, variant="anak", limit=_ONE_YEAR, cites=_CHILDREN, inferred=True),
        NumbersKnown(whom=CHILDREN, reading="cb_anak", cites=_CHILDREN),
        FractionServed(whom=ADULTS, fraction=TWO_THIRDS, kept=_SERVED_ANAK, cites=_P3, inferred=True),
        FractionServed(whom=_FROM_MEMORY, variant="anak", fraction=HALF, cites=cite("Pasal 114 Permenkumham 3/2018")),
        CleanBeforeFraction(
            whom=ADULTS & GENERAL,
            months=6,
            fraction=TWO_THIRDS,
            kept=_CLEAN_ANAK,
            cites=(*_P3, *cite("Pasal 10 ayat (2) huruf a UU 22/2022")),
            inferred=True,
        ),
        CleanBeforeFraction(
            whom=ADULTS & SPECIAL,
            variant="tertentu",
            months=9,
            fraction=TWO_THIRDS,
            kept=_CLEAN_ANAK,
            cites=_SPECIAL,
            at_best=_NOT_READ,
        ),
        _CLEAN_ANAK,
        RIGHTS_NOT_POSTPONED,
        ACTIVE,
        ACTIVE_ANAK,
        RISK_REDUCED,
        RISK_REDUCED_ANAK,
        Deradicalised(whom=TERORISME, cites=cite("Permenkumham 21/2013"), at_best=_NOT_READ),
        Remorseful(whom=TERORISME, cites=_SPECIAL[1:]),
        Pledged(whom=TERORISME, cites=_SPECIAL, at_best=_NOT_READ),
        PaymentsMade(whom=KORUPSI, cites=_SPECIAL, at_best=_NOT_READ),
        AsimilasiNotRevokedUnlisted(cites=cite("Pasal 39 PP 32/1999"), inferred=True),
        TimeOutsideCounted(cites=cite("Pasal 47 ayat (1) PP 32/1999")),
        LeaveTimeOver(whom=ADULTS, cites=_P3),
        Note(
            whom=where_read("pb_or_cb", "report_both") & IN_BOTH,
            text=Text(
                id="Pidana ini dapat juga memenuhi syarat pembebasan bersyarat; tidak ada aturan yang mendahulukan"
                " salah satunya.",
                en="This sentence can also meet conditional release; no rule puts one of them before the other.",
            ),
            cites=cite("Pasal 68 Permenkumham 21/2016", "Pasal 114 Permenkumham 3/2018"),
        ),
    ),
)
