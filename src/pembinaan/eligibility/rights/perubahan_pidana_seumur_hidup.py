"""The change of a life sentence into a fixed term: the way to the conditional rights (UU 22/2022 Pasal 10 ayat (4)).

Until 2026-01-02: Keppres 174/1999 Pasal 9 (five consecutive years served, good conduct; at most 15 years left). Since
2026-01-02: UU 1/2023 Pasal 69 as amended by UU 1/2026 (ten years served; into 20 years), by Keppres after the
consideration of the Mahkamah Agung. Both are discretionary: MET says that the change may be asked for. Whether the
decree of 1999 is still open beside the KUHP is the reading ``keppres9_after_2026``. No regulation on the procedure is
known, and none says from when the changed sentence counts (``life_term_start``): the change is recorded as
``sentence.changed``.
"""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.conditions.life import (
    KEPPRES_ROUTE,
    SERVES_LIFE,
    FiveYearsInARow,
    IsLifeSentence,
    TenYearsServed,
)
from pembinaan.eligibility.conditions.life_conduct import GoodConductInLife
from pembinaan.eligibility.conditions.serving import Serving
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import cite

__all__ = ["PERUBAHAN_PIDANA_SEUMUR_HIDUP"]

_DECREE: Final = cite("Pasal 9 Keppres 174/1999")
_EITHER: Final = cite("Pasal 9 Keppres 174/1999", "Pasal 69 ayat (1) UU 1/2023")

PERUBAHAN_PIDANA_SEUMUR_HIDUP: Final = Right(
    code="perubahan_pidana_seumur_hidup",
    title=Text(id="Perubahan pidana seumur hidup", en="Change of a life sentence into a fixed term"),
    requires=(
        IsLifeSentence(cites=_EITHER),
        Serving(cites=_EITHER),
        FiveYearsInARow(whom=KEPPRES_ROUTE, years=5, or_years=10, cites=_DECREE),
        GoodConductInLife(whom=KEPPRES_ROUTE, years=5, or_years=10, cites=_DECREE),
        TenYearsServed(whom=SERVES_LIFE, years=10, cites=cite("Pasal 69 ayat (1) UU 1/2023")),
    ),
)
