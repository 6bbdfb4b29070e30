"""Whether an office may sign a document: for the region, and for the correctional side by the length of the term."""

from __future__ import annotations

from typing import Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.authority_words import WHY
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, PartyKind
from pembinaan.agreements.ranks import RANK, UNIT_HEADS, heads_another_unit, level_of, required_level
from pembinaan.agreements.signatories import Office, Signatory, SigningCapacity
from pembinaan.agreements.signing_table import HEAD_OF, HEADS, SIGNING_TABLE, SigningRow, SigningSide
from pembinaan.agreements.terms import Level, TermCategory
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation

__all__ = ["RANK", "Authority", "authority_of", "level_of", "may_sign", "required_level"]

_NOT_SETTLED: Final = frozenset({Office.KARUTAN, Office.KEPALA_LPKA, Office.LAINNYA})
"""Offices of which the provision on short terms says nothing."""
_UNITS: Final = frozenset(UNIT_HEADS.values())


class Authority(NamedTuple):
    """Say whether an office may sign, by which rule, why, and which fact would settle it."""

    status: Status
    rule: str
    why: Text
    cites: tuple[Citation, ...] = ()
    missing: tuple[str, ...] = ()
    """Fields of the signatory (``office``, ``power_of_attorney``, ``designated``, ``capacity``), or ``term``."""


def may_sign(
    kind: DocumentKind,
    office: Office,
    side: PartyKind,
    *,
    category: TermCategory | None = None,
    power: bool | None = None,
    designated: bool | None = None,
) -> Authority:
    """Tell whether an office may sign a document for a party.

    Args:
        kind: The document.
        office: The office that signs.
        side: What kind of body it signs for; for an OPD or UPTD, the government above it where that is known.
        category: How long the agreement runs; None: not known.
        power: Whether a power of attorney of the head of the region is there; None: not known.
        designated: Whether the Minister designated the official, or the level above approved; None: not known.

    Example:
        >>> found = may_sign(
        ...     DocumentKind.NOTA_KESEPAKATAN, Office.KALAPAS, PartyKind.LAPAS, category=TermCategory.PANJANG
        ... )
        >>> found.status.name, found.rule, found.missing
        ('UNKNOWN', 'S2', ('designated',))

    Source: PP 28/2018 Pasal 2 and 13; PP 57/1999 Pasal 8 and 13.
    """
    asked = _Asked(kind, office, side, category, power, designated)
    if side in LOCAL:
        return _of_the_region(asked, asked.rows("region"))
    if side in CORRECTIONAL:
        return _of_corrections(asked, asked.rows("corrections"))
    return Authority(Status.UNKNOWN, "S1", WHY["other_side"])


def authority_of(
    who: Signatory, kind: DocumentKind, side: PartyKind, *, category: TermCategory | None = None
) -> Authority:
    """Tell whether a signatory may sign a document for a party; a witness and initials never count (S4)."""
    if who.capacity is not SigningCapacity.PENANDATANGAN:
        return Authority(Status.NOT_MET, "S4", WHY["witness"], (basis.WHO_SIGNS, basis.LOCAL_HEAD), ("capacity",))
    power = True if who.power is not None else who.power_of_attorney
    return may_sign(kind, who.office, side, category=category, power=power, designated=who.designated)


class _Asked(NamedTuple):
    """Hold the question."""

    kind: DocumentKind
    office: Office
    side: PartyKind
    category: TermCategory | None
    power: bool | None
    designated: bool | None

    def cites(self, row: SigningRow) -> tuple[Citation, ...]:
        """Return the provisions of a row; where the level decides, those on that level."""
        if row.needs != "level" or self.category is None:
            return row.cites
        return (self.category.cite, basis.TERMS)

    def rows(self, side: SigningSide) -> tuple[SigningRow, ...]:
        return tuple(row for row in SIGNING_TABLE if row.side == side and self.kind in row.kinds)

    @property
    def wrong_head(self) -> bool:
        return self.office in HEADS and self.office is not HEAD_OF.get(self.side, self.office)


def _of_the_region(asked: _Asked, rows: tuple[SigningRow, ...]) -> Authority:
    if not rows:
        return Authority(Status.UNKNOWN, "S1", WHY["other_rules"])
    row = next((row for row in rows if asked.office in row.offices), None)
    if row is None or asked.wrong_head:
        return Authority(Status.NOT_MET, "S1", WHY["not_the_head"], rows[0].cites, ("office",))
    if row.needs == "nothing" or asked.power:
        return Authority(Status.MET, "S1", row.condition, row.cites)
    status, why = (Status.UNKNOWN, "power_not_known") if asked.power is None else (Status.NOT_MET, "no_power")
    return Authority(status, "S1", WHY[why], row.cites, ("power_of_attorney",))


def _of_corrections(asked: _Asked, rows: tuple[SigningRow, ...]) -> Authority:
    if not rows:
        return Authority(Status.UNKNOWN, "S2", WHY["other_rules"])
    row = rows[0]
    if heads_another_unit(asked.office, asked.side) and (row.needs == "level" or asked.side in _UNITS):
        return Authority(Status.NOT_MET, "S2", WHY["other_unit"], asked.cites(row), ("office",))
    if row.needs == "level":
        return _by_level(asked, row)
    if asked.office in row.offices:
        return Authority(Status.MET, "S2", row.condition, row.cites)
    return Authority(Status.UNKNOWN, "S2", WHY["not_named"], row.cites, ("office",))


def _by_level(asked: _Asked, row: SigningRow) -> Authority:
    rank, category = RANK.get(asked.office), asked.category
    cites = asked.cites(row)
    if rank is None and asked.office not in _NOT_SETTLED:
        return Authority(Status.NOT_MET, "S2", WHY["other_office"], cites, ("office",))
    if asked.designated or (rank or 0) >= (Level.MENTERI if category is None else category.level):
        return Authority(Status.MET, "S2", row.condition, cites)
    status, why, field = _too_low(asked)
    return Authority(status, "S2", WHY[why], cites, (field,))


def _too_low(asked: _Asked) -> tuple[Status, str, str]:
    if asked.category is None:
        return Status.UNKNOWN, "term_not_known", "term"
    if asked.office in _NOT_SETTLED and asked.category is TermCategory.PENDEK:
        return Status.UNKNOWN, "not_named", "office"
    if asked.designated is None:
        return Status.UNKNOWN, "designation_not_known", "designated"
    return Status.NOT_MET, "too_low", "designated"
