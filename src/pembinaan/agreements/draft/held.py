"""What a draft writes of its own, so that a review does not send its reader to write it once more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.clauses import ClauseKind
from pembinaan.agreements.draft.compose import ARTICLES, can_be_drafted
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.core.text import Text

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["HELD", "told_of_draft"]

HELD: Final[dict[ClauseKind, int]] = {
    clause: number
    for number, row in enumerate(ARTICLES, 1)
    for clause in row.clauses
    if clause is row.clauses[0] or clause in {ClauseKind.PEMBIAYAAN_MASING_MASING, ClauseKind.KEGIATAN_BELUM_SELESAI}
}
"""The clauses that every draft holds, with the number of the article; others stand in it only where recorded."""
_CLAUSE: Final = Text(
    id=" Draf dari pustaka ini sudah memuatnya (Pasal {number}); bila draf itu dipakai, catat {clause} pada 'clauses'.",
    en=" The draft of this library holds it (Pasal {number}); where that draft is used, record {clause} in 'clauses'.",
)
_TITLE: Final = Text(
    id=" Draf dari pustaka ini sudah memuat judulnya; bila draf itu dipakai, catat judul itu pada 'title'.",
    en=" The draft of this library holds the title; where that draft is used, record it in 'title'.",
)


def told_of_draft(agreement: Agreement, on: date, finding: ReviewFinding) -> ReviewFinding:
    """Tell, in how a finding is mended, that a draft holds what is asked for, and how to record it.

    The finding stays: what the parties agree on is their own text, and a record that does not hold a clause does not
    show it.
    """
    hint = _hint(finding.missing)
    if hint is None or not can_be_drafted(agreement, on):
        return finding
    return finding.model_copy(update={"mend": finding.mend + hint})


def _hint(path: str) -> Text | None:
    if path == "title":
        return _TITLE
    whole, _, name = path.partition(".")
    if whole != "clauses" or name not in HELD:
        return None
    return _CLAUSE.format(number=HELD[ClauseKind(name)], clause=name)
