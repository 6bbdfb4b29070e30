"""Which offices act for the parties where something falls due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, LOCAL_HEADS, PartyKind, Role

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["actors_of"]

_HEADS: Final = {
    PartyKind.LAPAS: Actor.KALAPAS,
    PartyKind.RUTAN: Actor.KARUTAN,
    PartyKind.LPKA: Actor.KEPALA_LPKA,
    PartyKind.BAPAS: Actor.KABAPAS,
    PartyKind.KANWIL_DITJENPAS: Actor.KAKANWIL,
    PartyKind.DITJENPAS: Actor.DIRJEN,
    PartyKind.KEMENTERIAN: Actor.MENTERI,
    PartyKind.OPD: Actor.KEPALA_OPD,
    PartyKind.UPTD: Actor.KEPALA_OPD,
    **dict.fromkeys(LOCAL_HEADS, Actor.KEPALA_DAERAH),
}
"""The head of each kind of party; whoever is not here acts as partner (mitra)."""


def actors_of(agreement: Agreement, kind: DueKind, who: tuple[Role, ...]) -> tuple[Actor, ...]:
    """Name the offices: of all parties together PARA_PIHAK, else the heads of those that owe it.

    A signed document is registered by the Bagian Kerja Sama of a region and the administration of the unit; the head of
    the region asks its council (DPRD).
    """
    if kind is DueKind.DPRD_APPROVAL:
        return (Actor.KEPALA_DAERAH,)
    if kind is DueKind.REGISTRATION:
        kinds = {party.kind for party in agreement.parties}
        sides = ((Actor.BAGIAN_KERJA_SAMA, LOCAL), (Actor.LAPAS_TU, CORRECTIONAL))
        return tuple(actor for actor, side in sides if kinds & side)
    if len(who) == len(agreement.parties):
        return (Actor.PARA_PIHAK,)
    heads = {party.role: _HEADS.get(party.kind, Actor.MITRA) for party in agreement.parties}
    return tuple(dict.fromkeys(heads[role] for role in who))
