"""The change of a death sentence into life by operation of law, ten years after refused grasi (UU 1/2023 Pasal 101).

Since 2026-01-02: grasi refused, and for ten years from the refusal the sentence was not carried out, not because of an
escape. It then becomes life without any decree. Whether a refusal from before 2026-01-02 counts no source says
(``death_before_kuhp``).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.conditions.death import SENTENCED_TO_DEATH, GrasiRefused, IsDeathSentence, NotBecauseOfEscape
from pembinaan.eligibility.conditions.life import KUHP_FROM
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import cite

__all__ = ["PERUBAHAN_PIDANA_MATI_DEMI_HUKUM"]

_ARTICLE: Final = cite("Pasal 101 UU 1/2023")

PERUBAHAN_PIDANA_MATI_DEMI_HUKUM: Final = Right(
    code="perubahan_pidana_mati_demi_hukum",
    title=Text(
        id="Perubahan pidana mati menjadi seumur hidup demi hukum",
        en="Change of a death sentence into life by operation of law",
    ),
    people=MappingProxyType({"narapidana": KUHP_FROM}),
    requires=(
        IsDeathSentence(cites=_ARTICLE),
        GrasiRefused(whom=SENTENCED_TO_DEATH, years=10, cites=_ARTICLE),
        NotBecauseOfEscape(whom=SENTENCED_TO_DEATH, cites=_ARTICLE),
    ),
)
