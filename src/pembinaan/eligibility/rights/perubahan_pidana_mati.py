"""The change of a death sentence into life by decree after ten years of probation (UU 1/2023 Pasal 100).

Since 2026-01-02 every death sentence is imposed with ten years of probation, which start on the day after the judgment
is final. With good conduct in it the sentence is changed to life by Keppres after the consideration of the Mahkamah
Agung: in its wording not a matter of discretion. During probation it is not carried out. Whether this reaches judgments
from before 2026-01-02 no source says (``death_before_kuhp``). The other way is
:mod:`pembinaan.eligibility.rights.perubahan_pidana_mati_demi_hukum`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.conditions.death import (
    SENTENCED_TO_DEATH,
    GoodConductInProbation,
    IsDeathSentence,
    ProbationOver,
)
from pembinaan.eligibility.conditions.life import KUHP_FROM
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import cite

__all__ = ["PERUBAHAN_PIDANA_MATI"]

PERUBAHAN_PIDANA_MATI: Final = Right(
    code="perubahan_pidana_mati",
    title=Text(id="Perubahan pidana mati menjadi seumur hidup", en="Change of a death sentence into life"),
    people=MappingProxyType({"narapidana": KUHP_FROM}),
    requires=(
        IsDeathSentence(cites=cite("Pasal 100 UU 1/2023")),
        ProbationOver(
            whom=SENTENCED_TO_DEATH,
            years=10,
            cites=cite("Pasal 100 ayat (1) UU 1/2023", "Pasal 100 ayat (3) UU 1/2023"),
        ),
        GoodConductInProbation(whom=SENTENCED_TO_DEATH, years=10, cites=cite("Pasal 100 ayat (4) UU 1/2023")),
    ),
)
