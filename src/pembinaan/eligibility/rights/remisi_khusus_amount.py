"""How much remisi khusus a main holiday brings (Keppres 174/1999 Pasal 5 and 7); its years are counted by itself."""

from __future__ import annotations

from typing import Final

from pembinaan.eligibility.remissions.calendars import MAIN_HOLIDAY
from pembinaan.eligibility.remissions.scale import Scale
from pembinaan.eligibility.rights.common import cite
from pembinaan.eligibility.rights.remisi_khusus import REMISI_KHUSUS
from pembinaan.law.data.remission_amounts import REMISI_KHUSUS_AMOUNTS
from pembinaan.participants.sentence import RemissionKind

__all__ = ["KHUSUS"]

KHUSUS: Final = Scale(
    right=REMISI_KHUSUS,
    kind=RemissionKind.KHUSUS,
    calendar=MAIN_HOLIDAY,
    rows=REMISI_KHUSUS_AMOUNTS,
    cites=cite(
        "Pasal 5 ayat (1) Keppres 174/1999",
        "Pasal 5 ayat (2) Keppres 174/1999",
        "Pasal 7 ayat (1) Keppres 174/1999",
        "Pasal 7 ayat (3) Keppres 174/1999",
        "Pasal 7 ayat (4) Keppres 174/1999",
    ),
)
"""The table of remisi khusus."""
