"""Whether a paper that belongs to an agreement is there, wherever the record holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.signatories import PowerOfAttorney, Signatory

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["OFFERED", "has", "power_for"]

_ATTACHED: Final = {
    DocumentKind.SURAT_PENAWARAN: "surat_penawaran",
    DocumentKind.KAK: "kak",
    DocumentKind.RENCANA_KERJA: "rencana_kerja",
}
OFFERED: Final = tuple(_ATTACHED)
"""The papers that come with the offer of a sinergi."""


def has(agreement: Agreement, kind: DocumentKind) -> bool | None:
    """Tell whether a paper of a kind is there; None: not known.

    It is where ``attachments`` says so, where ``documents`` lists one, and for a Rencana Kerja where ``work_plan`` has
    it. It is not where ``attachments`` denies it, or ``documents`` is known and lists none.
    """
    attached = getattr(agreement.attachments, _ATTACHED[kind]) if kind in _ATTACHED else None
    listed = None if agreement.documents is None else kind in {paper.kind for paper in agreement.documents}
    planned = kind is DocumentKind.RENCANA_KERJA and agreement.work_plan is not None
    if attached or listed or planned:
        return True
    return None if attached is None and listed is None else False


def power_for(agreement: Agreement, signatory: Signatory) -> PowerOfAttorney | None:
    """Return the power of attorney of a signatory: its own, or the SURAT_KUASA of its party; None: none known.

    Which documents a SURAT_KUASA of ``documents`` covers is not known by kind.
    """
    if signatory.power is not None:
        return signatory.power
    papers = [paper for paper in agreement.documents or () if paper.kind is DocumentKind.SURAT_KUASA]
    paper = next((paper for paper in papers if paper.role is signatory.role), None)
    return None if paper is None else PowerOfAttorney(number=paper.number, on=paper.on)
