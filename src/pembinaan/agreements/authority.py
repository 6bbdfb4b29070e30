"""The authority of the correctional side: the level of each office that signs."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.signatories import Office
from pembinaan.agreements.terms import Level

__all__ = ["RANK"]

RANK: Final = {
    Office.KALAPAS: Level.UPT,
    Office.KEPALA_LPKA: Level.UPT,
    Office.KABAPAS: Level.UPT,
    Office.KAKANWIL: Level.KANWIL,
    Office.DIRJEN: Level.DITJENPAS,
    Office.MENTERI: Level.MENTERI,
}
"""The level of the offices that PP 57/1999 Pasal 13 names, and of the Dirjen between them."""
