"""Remisi susulan for a Narapidana since 28 February 2018: the remisi that fell due before the judgment was final.

Layer: Permenkumham 3/2018 Pasal 4, which took in Permenkumham M.HH-01.PK.02.02/2010 (secondary sources): on a 17 August
or on the main holiday at least six months in detention, the judgment not yet final then. No day is fixed on which it is
granted. What remisi asks of a person is asked on the day of the late grant (an inference).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.conditions.grant_days import CleanBeforeAnyGrant
from pembinaan.eligibility.conditions.late_grant import DueWhileNotFinal
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import UU22_FROM, cite
from pembinaan.eligibility.rights.remisi_tambahan import P3_CERTAIN
from pembinaan.eligibility.rights.remisi_umum import like_remisi_umum

__all__ = ["REMISI_SUSULAN"]

REMISI_SUSULAN: Final = Right(
    code="remisi_susulan",
    title=Text(id="Remisi susulan", en="Late remission (remisi susulan)"),
    people=MappingProxyType({"narapidana": P3_CERTAIN, "anak_binaan": UU22_FROM}),
    requires=like_remisi_umum(
        grant_day=DueWhileNotFinal(months=6, cites=cite("Pasal 4 Permenkumham 3/2018")),
        clean_before_grant=CleanBeforeAnyGrant(
            months=6, cites=cite("Pasal 34 ayat (3) PP 99/2012", "Pasal 10 ayat (2) huruf a UU 22/2022"), inferred=True
        ),
    ),
)
