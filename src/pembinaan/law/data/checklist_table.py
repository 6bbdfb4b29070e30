"""Every list of documents, by right and by whether it is that of Anak Binaan."""

from __future__ import annotations

from typing import Final

from pembinaan.law.data.checklists_leave import LEAVE_CHECKLISTS
from pembinaan.law.data.checklists_release import RELEASE_CHECKLISTS
from pembinaan.law.data.checklists_remission import REMISSION_CHECKLISTS
from pembinaan.law.documents import Checklist

__all__ = ["CHECKLISTS"]

CHECKLISTS: Final[dict[tuple[str, bool], Checklist]] = {
    **REMISSION_CHECKLISTS,
    **RELEASE_CHECKLISTS,
    **LEAVE_CHECKLISTS,
}
