"""The levels of the correctional side: which office has which, and which one a length of the term asks for."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.parties import PartyKind
from pembinaan.agreements.signatories import Office
from pembinaan.agreements.terms import Level, TermCategory

__all__ = ["RANK", "STEPS", "UNIT_HEADS", "UNNAMED_UNITS", "heads_another_unit", "level_of", "required_level"]

RANK: Final = {
    Office.KALAPAS: Level.UPT,
    Office.KABAPAS: Level.UPT,
    Office.KAKANWIL: Level.KANWIL,
    Office.DIRJEN: Level.DITJENPAS,
    Office.MENTERI: Level.MENTERI,
}
"""The level of the offices that PP 57/1999 Pasal 13 names, and of the Dirjen between them."""
UNIT_HEADS: Final = {
    Office.KALAPAS: PartyKind.LAPAS,
    Office.KARUTAN: PartyKind.RUTAN,
    Office.KEPALA_LPKA: PartyKind.LPKA,
    Office.KABAPAS: PartyKind.BAPAS,
}
"""The heads of units, each with the kind of unit that it heads and alone signs for."""
STEPS: Final = {**dict.fromkeys(UNIT_HEADS, Level.UPT), **RANK}
"""On which step each office stands, also heads of units that Pasal 13 does not name: to compare, not who may sign."""
UNNAMED_UNITS: Final = frozenset(Actor(office.value) for office in UNIT_HEADS if office not in RANK)
"""Heads of units that neither Pasal 13 nor Pasal 19 names: whether they approve or stop is not settled."""
_LEVELS: Final = {office.value: level for office, level in RANK.items()}


def heads_another_unit(office: Office, side: PartyKind) -> bool:
    """Tell whether an office is the head of a unit, but of another kind than the party."""
    return UNIT_HEADS.get(office, side) is not side


def required_level(category: TermCategory) -> Level:
    """Return the lowest level of the correctional side that may sign for a term of a category (PP 57/1999 Pasal 13)."""
    return category.level


def level_of(actor: Actor) -> Level | None:
    """Return the level of an office of the correctional side; None: another side, or an office that no rule ranks."""
    return _LEVELS.get(actor.value)
