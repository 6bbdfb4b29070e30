"""How the tables of documents are written, and the issuers that several lists share."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.data.rows import CHECKED_ON, S
from pembinaan.law.documents import DocumentCode, Requirement
from pembinaan.law.entries import Confidence

__all__ = ["BY_HEAD", "BY_OFFICER", "BY_TEAM", "RECORD_OF_EXECUTION", "ask", "places"]

BY_HEAD: Final = Text(id="{head}", en="{head}")
BY_TEAM: Final = Text(id="TPP {unit}", en="TPP of the {unit}")
BY_OFFICER: Final = Text(
    id="Pembimbing Kemasyarakatan, diketahui Kabapas",
    en="Pembimbing Kemasyarakatan (probation officer), known to the Kabapas",
)
_BY_THREE: Final = Text(
    id="jaksa, kepala Lapas, dan terpidana (ketiganya menandatangani)",
    en="the prosecutor, the head of the Lapas and the convict (all three sign)",
)


def places(*texts: str) -> tuple[Citation, ...]:
    """Read citations in their Indonesian form."""
    return tuple(map(Citation.parse, texts))


RECORD_OF_EXECUTION: Final = (_BY_THREE, places("Pasal 354 UU 20/2025"))
"""Who signs the record of execution, and since which law that is established."""


def ask(
    *documents: DocumentCode,
    cites: tuple[Citation, ...],
    confidence: Confidence = S,
    by: Text | tuple[Text, tuple[Citation, ...]] | None = None,
    only_if: Text | None = None,
    note: Text | None = None,
) -> Requirement:
    """Ask for one document, or for one of several."""
    issuer, issuer_cites = by if isinstance(by, tuple) else (by, ())
    return Requirement(
        documents, issuer, confidence, cites, CHECKED_ON, issuer_cites=issuer_cites, only_if=only_if, note=note
    )
