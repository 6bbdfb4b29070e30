"""Remisi umum for a Narapidana since 12 November 2012: may it be had, and how much.

Layers: Keppres 174/1999 (kinds, amounts, exclusions, counting); PP 99/2012 Pasal 34 since 2012-11-12, for special
offences its Pasal 34A; UU 22/2022 Pasal 10 since 2022-08-03 on top of them. A special offence whose judgment became
final before 2012-11-12 follows PP 28/2006 Pasal 34 ayat (3) (SE M.HH-04.PK.01.05.06/2013): one third served first.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.audience import (
    FINAL_BEFORE_PP99,
    FINAL_SINCE_PP99,
    KORUPSI,
    SPECIAL,
    SPECIAL_2006,
    TERORISME,
)
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.conditions.conduct import CleanBeforeGrant
from pembinaan.eligibility.conditions.occasion import GrantDay
from pembinaan.eligibility.conditions.record import (
    NotInSuperMaximum,
    NotOnCmb,
    NotServingSubsidiary,
    PenaltyCovered,
    ProgramFollowedWell,
)
from pembinaan.eligibility.conditions.remisi import ServedSinceDetention, TermAtLeast
from pembinaan.eligibility.conditions.revocations import AsimilasiNotRevoked
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import NotLifeOrDeath, Serving
from pembinaan.eligibility.conditions.stated import Deradicalised, JusticeCollaborator, PaymentsMade, Pledged
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import (
    ACTIVE,
    IS_NARAPIDANA,
    PB_NOT_REVOKED,
    REMISI_PEOPLE,
    RIGHTS_NOT_POSTPONED,
    RISK_REDUCED,
    TIME_OUTSIDE_COUNTED,
    cite,
)
from pembinaan.law.data.remission_amounts import REMISI_UMUM_DAY
from pembinaan.participants.reckoning import ONE_THIRD

__all__ = ["REMISI_UMUM", "like_remisi_umum"]

REMISI_UMUM: Final = Right(
    code="remisi_umum",
    title=Text(id="Remisi umum", en="General remission (remisi umum)"),
    people=REMISI_PEOPLE,
    requires=(
        IS_NARAPIDANA,
        NotLifeOrDeath(cites=cite("Pasal 1 ayat (1) Keppres 174/1999", "Pasal 10 ayat (4) UU 22/2022")),
        PenaltyCovered(abolished=date(2026, 1, 2), cites=cite("Pasal 1 ayat (1) Keppres 174/1999")),
        GrantDay(month=REMISI_UMUM_DAY[0], day=REMISI_UMUM_DAY[1], cites=cite("Pasal 4 ayat (1) Keppres 174/1999")),
        Serving(cites=cite("Pasal 1 ayat (1) Keppres 174/1999", "Pasal 46 UU 22/2022")),
        ServedSinceDetention(
            months=6,
            cites=cite(
                "Pasal 7 ayat (1) Keppres 174/1999", "Pasal 7 ayat (3) Keppres 174/1999", "Pasal 34 ayat (2) PP 99/2012"
            ),
        ),
        TermAtLeast(months=6, cites=cite("Pasal 12 huruf a Keppres 174/1999")),
        CleanBeforeGrant(
            months=6,
            cites=cite(
                "Pasal 12 huruf b Keppres 174/1999",
                "Pasal 34 ayat (3) PP 99/2012",
                "Pasal 10 ayat (2) huruf a UU 22/2022",
            ),
        ),
        RIGHTS_NOT_POSTPONED,
        ProgramFollowedWell(cites=cite("Pasal 34 ayat (3) PP 99/2012")),
        ACTIVE,
        RISK_REDUCED,
        JusticeCollaborator(
            whom=SPECIAL & FINAL_SINCE_PP99,
            cites=cite("Pasal 34A ayat (1) huruf a PP 99/2012", "Permenkumham 3/2018"),
        ),
        PaymentsMade(whom=KORUPSI & FINAL_SINCE_PP99, cites=cite("Pasal 34A ayat (1) huruf b PP 99/2012")),
        Deradicalised(whom=TERORISME & FINAL_SINCE_PP99, cites=cite("Pasal 34A ayat (1) huruf c PP 99/2012")),
        Pledged(whom=TERORISME & FINAL_SINCE_PP99, cites=cite("Pasal 34A ayat (1) huruf c PP 99/2012")),
        FractionServed(
            whom=SPECIAL_2006 & FINAL_BEFORE_PP99,
            fraction=ONE_THIRD,
            cites=cite("Pasal 34 ayat (3) PP 28/2006", "SE M.HH-04.PK.01.05.06/2013"),
            inferred=True,
        ),
        NotOnCmb(cites=cite("Pasal 12 huruf c Keppres 174/1999")),
        NotServingSubsidiary(cites=cite("Pasal 12 huruf d Keppres 174/1999")),
        AsimilasiNotRevoked(second_bars=False, cites=cite("Pasal 39 huruf a PP 32/1999")),
        PB_NOT_REVOKED,
        TIME_OUTSIDE_COUNTED,
        NotInSuperMaximum(cites=cite("Pasal 27 Permenkumham 35/2018")),
    ),
)


def like_remisi_umum(**own: Condition) -> tuple[Condition, ...]:
    """Return the conditions of remisi umum, some of them replaced, by code, with those of another remisi."""
    return tuple(own.get(condition.code, condition) for condition in REMISI_UMUM.requires)
