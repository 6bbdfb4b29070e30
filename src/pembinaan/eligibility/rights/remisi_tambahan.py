"""Remisi tambahan for a Narapidana since 12 November 2012: added to the remisi umum of the same 17 August.

Layers: Keppres 174/1999 Pasal 6 (half of the remisi umum for service to the state or an act of benefit, a third for
help as pemuka); Permenkumham 3/2018 Pasal 4, whose grounds also name a witness who cooperates, and four blood donations
in a year (half), as reported. Everything that remisi umum asks is asked here. The first day of that
regulation in February 2018 is not established: its grounds count from the last one on which it can have taken effect.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.conditions.merit import RecognisedMerit
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import REMISI_PEOPLE, cite
from pembinaan.eligibility.rights.remisi_umum import REMISI_UMUM

__all__ = ["P3_CERTAIN", "REMISI_TAMBAHAN"]

P3_CERTAIN: Final = date(2018, 2, 28)
"""From this day on Permenkumham 3/2018 binds for certain."""

REMISI_TAMBAHAN: Final = Right(
    code="remisi_tambahan",
    title=Text(id="Remisi tambahan", en="Additional remission (remisi tambahan)"),
    people=REMISI_PEOPLE,
    requires=(
        *REMISI_UMUM.requires,
        RecognisedMerit(wider_from=P3_CERTAIN, cites=cite("Pasal 6 Keppres 174/1999", "Pasal 4 Permenkumham 3/2018")),
    ),
)
