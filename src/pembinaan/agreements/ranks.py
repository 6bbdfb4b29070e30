"""The levels of the correctional side: which office has which, and which one a length of the term asks for."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.signatories import Office
from pembinaan.agreements.terms import Level, TermCategory

__all__ = ["RANK", "level_of", "required_level"]

RANK: Final = {
    Office.KALAPAS: Level.UPT,
    Office.KEPALA_LPKA: Level.UPT,
    Office.KABAPAS: Level.UPT,
    Office.KAKANWIL: Level.KANWIL,
    Office.DIRJEN: Level.DITJENPAS,
    Office.MENTERI: Level.MENTERI,
}
"""The level of the offices that PP 57/1999 Pasal 13 names, and of the Dirjen between them."""
_LEVELS: Final = {office.value: level for office, level in RANK.items()}


def required_level(category: TermCategory) -> Level:
    """Return the lowest level of the correctional side that may sign for a term of a category (PP 57/1999 Pasal 13)."""
    return category.level


def level_of(actor: Actor) -> Level | None:
    """Return the level of an office of the correctional side; None: another side, or an office that no rule ranks."""
    return _LEVELS.get(actor.value)
