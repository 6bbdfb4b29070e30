"""The named readings: questions that the sources leave open, with our default and why."""

from __future__ import annotations

from typing import Final

from pembinaan.law.data.readings_children import CHILDREN
from pembinaan.law.data.readings_counting import COUNTING
from pembinaan.law.data.readings_family_leave import FAMILY_LEAVE
from pembinaan.law.data.readings_leave import LEAVE
from pembinaan.law.data.readings_life import LIFE
from pembinaan.law.data.readings_procedure import PROCEDURE
from pembinaan.law.data.readings_release import RELEASE
from pembinaan.law.data.readings_remisi import REMISI
from pembinaan.law.data.readings_remisi_kinds import REMISI_KINDS
from pembinaan.law.data.readings_special import SPECIAL
from pembinaan.law.reading import Reading

__all__ = ["READING_TABLE"]

READING_TABLE: Final[tuple[Reading, ...]] = (
    *RELEASE,
    *REMISI,
    *REMISI_KINDS,
    *SPECIAL,
    *CHILDREN,
    *LEAVE,
    *FAMILY_LEAVE,
    *LIFE,
    *COUNTING,
    *PROCEDURE,
)
