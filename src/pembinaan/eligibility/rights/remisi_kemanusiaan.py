"""Remisi kemanusiaan for a Narapidana since 12 November 2012: a short sentence, an age above 70, or illness.

Layers: PP 99/2012 Pasal 34C since 2012-11-12 (not for special offences, where the judgment
is not older than it; the minister weighs); Permenkumham 21/2013
Pasal 18, then 3/2018 Pasal 4, then 16/2023 Pasal 29 (proof, the three things a doctor's letter must say, the days:
29 May for age, 7 April for illness). UU 22/2022 Pasal 10 since 2022-08-03. That what remisi umum asks of everybody is
asked here too is an inference for conduct, and follows from Keppres 174/1999 and PP 99/2012 Pasal 34 for the rest.
"""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.audience import FINAL_SINCE_PP99, SPECIAL, SPECIAL_OF_OLD_JUDGMENT
from pembinaan.eligibility.conditions.grant_days import CleanBeforeAnyGrant
from pembinaan.eligibility.conditions.humanitarian import (
    HumanitarianDay,
    HumanitarianGround,
    NotSpecialOffence,
    OldOffenceNotExcluded,
)
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import REMISI_PEOPLE, cite
from pembinaan.eligibility.rights.remisi_umum import like_remisi_umum

__all__ = ["REMISI_KEMANUSIAAN"]

REMISI_KEMANUSIAAN: Final = Right(
    code="remisi_kemanusiaan",
    title=Text(id="Remisi kemanusiaan", en="Humanitarian remission (remisi kemanusiaan)"),
    people=REMISI_PEOPLE,
    requires=(
        HumanitarianGround(cites=cite("Pasal 34C ayat (2) PP 99/2012", "Pasal 29 ayat (1) Permenkumham 16/2023")),
        NotSpecialOffence(
            whom=SPECIAL & FINAL_SINCE_PP99,
            cites=cite("Pasal 34C ayat (1) PP 99/2012", "Pasal 4 Permenkumham 3/2018"),
        ),
        OldOffenceNotExcluded(
            whom=SPECIAL_OF_OLD_JUDGMENT,
            cites=cite("Pasal 34C ayat (1) PP 99/2012", "Pasal 4 Permenkumham 3/2018"),
        ),
        *like_remisi_umum(
            grant_day=HumanitarianDay(
                cites=cite("Pasal 29 ayat (4) Permenkumham 16/2023", "Pasal 29 ayat (7) Permenkumham 16/2023")
            ),
            clean_before_grant=CleanBeforeAnyGrant(
                months=6,
                cites=cite("Pasal 34 ayat (3) PP 99/2012", "Pasal 10 ayat (2) huruf a UU 22/2022"),
                inferred=True,
            ),
        ),
    ),
)
