"""How much pengurangan masa pidana a grant day brings an Anak Binaan.

The scale of Hari Anak Nasional is reported by the press. That the general and the special reduction follow the tables
of remisi umum and khusus is an inference (children were granted amounts of those tables); what they are below six
months, and whether 23 July and 17 August make one sequence, no source says (``pmp_amount_under_six_months``,
``pmp_ordinal``).
"""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.remissions.calendars import MAIN_HOLIDAY, Calendar, FixedDay
from pembinaan.eligibility.remissions.scale import Scale
from pembinaan.eligibility.rights.common import cite
from pembinaan.eligibility.rights.pengurangan_masa_pidana import PMP_HARI_ANAK, PMP_KHUSUS, PMP_UMUM
from pembinaan.law.data.remission_amounts import (
    HARI_ANAK_AMOUNTS,
    HARI_ANAK_DAY,
    PMP_MONTHS,
    REMISI_KHUSUS_AMOUNTS,
    REMISI_UMUM_AMOUNTS,
    REMISI_UMUM_DAY,
    AmountRow,
)
from pembinaan.law.readings import Readings
from pembinaan.participants.sentence import RemissionKind

__all__ = ["ANAK_KHUSUS", "ANAK_UMUM", "HARI_ANAK"]

_WHAT: Final = Text(id="pengurangan masa pidana", en="reduction")
_COUNTED: Final = (
    "Pasal 7 ayat (1) Keppres 174/1999",
    "Pasal 7 ayat (3) Keppres 174/1999",
    "Pasal 7 ayat (4) Keppres 174/1999",
)
_UMUM_DAY: Final = FixedDay(*REMISI_UMUM_DAY)
_HARI_ANAK_DAY: Final = FixedDay(*HARI_ANAK_DAY)
_UNDER_SIX: Final = "pmp_amount_under_six_months"


def _months(readings: Readings) -> int:
    return PMP_MONTHS[readings.pmp_months]


def _from_three_months(rows: tuple[AmountRow, ...]) -> tuple[AmountRow, ...]:
    """Let the first row begin at three months: whether it does is the reading ``pmp_amount_under_six_months``."""
    return (rows[0]._replace(served_months=PMP_MONTHS["three"]), *rows)


def _ways(readings: Readings) -> tuple[tuple[Calendar, ...], ...]:
    alone, together = (_UMUM_DAY,), (_UMUM_DAY, _HARI_ANAK_DAY)
    return {"separate": (alone,), "shared": (together,), "unknown": (alone, together)}[readings.pmp_ordinal]


ANAK_UMUM: Final = Scale(
    right=PMP_UMUM,
    kind=RemissionKind.UMUM,
    calendar=_UMUM_DAY,
    rows=_from_three_months(REMISI_UMUM_AMOUNTS),
    cites=cite("Pasal 4 ayat (1) Keppres 174/1999", "Pasal 4 ayat (2) Keppres 174/1999", *_COUNTED),
    what=_WHAT,
    months=_months,
    ways=_ways,
    readings=("pmp_ordinal", "pmp_months"),
    gap=_UNDER_SIX,
)
"""The table of the general reduction."""
ANAK_KHUSUS: Final = Scale(
    right=PMP_KHUSUS,
    kind=RemissionKind.KHUSUS,
    calendar=MAIN_HOLIDAY,
    rows=_from_three_months(REMISI_KHUSUS_AMOUNTS),
    cites=cite("Pasal 5 ayat (1) Keppres 174/1999", "Pasal 5 ayat (2) Keppres 174/1999", *_COUNTED),
    what=_WHAT,
    months=_months,
    readings=("pmp_months",),
    gap=_UNDER_SIX,
)
"""The table of the special reduction."""
HARI_ANAK: Final = Scale(
    right=PMP_HARI_ANAK,
    kind=RemissionKind.KEMANUSIAAN,
    calendar=_HARI_ANAK_DAY,
    rows=HARI_ANAK_AMOUNTS,
    cites=cite(*_COUNTED, "Pasal 34C ayat (1) PP 99/2012", "Pasal 6 Permenkumham 3/2018"),
    what=_WHAT,
    months=_months,
    readings=("pmp_months",),
)
"""The scale of Hari Anak Nasional; on file it is a remission of the kind ``kemanusiaan``."""
