"""The check of a review on who ends an agreement: which office stops it, and whether all parties agreed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.case import Case, base
from pembinaan.agreements.code_words import ACTOR_WORDS
from pembinaan.agreements.events import EndReason, Event, EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party, PartyKind
from pembinaan.agreements.ranks import STEPS, UNIT_HEADS, UNNAMED_UNITS, level_of
from pembinaan.agreements.rules.endings import RULES
from pembinaan.agreements.signatories import Signatory, SigningCapacity
from pembinaan.agreements.terms import Level
from pembinaan.agreements.versions import at
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["open_ending", "stopping"]

_NAMED: Final = frozenset({Actor.KALAPAS, Actor.KABAPAS, Actor.KAKANWIL, Actor.DIRJEN, Actor.MENTERI})
"""The offices that PP 57/1999 Pasal 19 names."""


def stopping(case: Case) -> Iterator[ReviewFinding]:
    """Check Q2, that an office of the level of the agreement stopped it, and Q1, that all parties agreed to end it."""
    for place, event in case.seen:
        yield from open_ending(case, place, event)


def open_ending(case: Case, place: int, event: Event) -> Iterator[ReviewFinding]:
    """List what leaves open whether those who ended an agreement could; of other events nothing."""
    if event.end_reason is EndReason.DIHENTIKAN_PEMASYARAKATAN:
        yield from _of_its_level(case, place, event)
    elif event.end_reason is EndReason.KESEPAKATAN:
        yield from _agreed(case, f"events.{place}.actor", event.actor)


def _agreed(case: Case, path: str, actor: Actor | None) -> Iterator[ReviewFinding]:
    """Ask who else agreed where only one side is named; where nobody is, the ground itself says that all did."""
    if actor in {None, Actor.PARA_PIHAK}:
        return
    of_a_region = any(party.kind in LOCAL for party in case.agreement.parties)
    rule = RULES["Q1"]._replace(mend=_ALL_AGREE, cites=(basis.ENDS,) if of_a_region else base(case.agreement))
    yield rule.because(_ALONE.format(actor=ACTOR_WORDS[actor]), path, Status.UNKNOWN)


_ALONE: Final = Text(
    id="Dicatat berakhir karena kesepakatan para pihak, tetapi yang mengakhirinya hanya {actor}.",
    en="Recorded as ended by agreement of the parties, but only {actor} ended it.",
)
_ALL_AGREE: Final = Text(
    id="Catat PARA_PIHAK sebagai pelaku bila semua pihak sepakat; bila tidak, catat alasan yang sebenarnya.",
    en="Record PARA_PIHAK as the actor where all parties agreed; otherwise record the true reason.",
)


def _of_its_level(case: Case, place: int, event: Event) -> Iterator[ReviewFinding]:
    path, needed, actor = f"events.{place}.actor", _level(case, event), event.actor
    beyond_a_unit = needed is not None and needed > Level.UPT
    if actor is None or (actor in UNNAMED_UNITS and not beyond_a_unit):
        yield RULES["Q2"].unknown(path)
        return
    level = Level.UPT if actor in UNNAMED_UNITS else level_of(actor)
    if actor not in _NAMED | UNNAMED_UNITS or level is None:
        yield RULES["Q2"].because(_NOT_NAMED.format(actor=ACTOR_WORDS[actor]), path)
    elif needed is None:
        yield RULES["Q2"].unknown("term.length")
    elif not _fits(level, needed, exactly=case.readings.stopping_level == "exactly"):
        yield RULES["Q2"].because(_OTHER_LEVEL.format(actor=ACTOR_WORDS[actor]), path)
    elif all(level < _LEVELS[party.kind] for party in _parties(case)):
        yield RULES["Q2"].because(_NO_PARTY.format(actor=ACTOR_WORDS[actor]), path, Status.UNKNOWN)


def _parties(case: Case) -> tuple[Party, ...]:
    return tuple(party for party in case.agreement.parties if party.kind in CORRECTIONAL)


def _fits(level: Level, needed: Level, *, exactly: bool) -> bool:
    return level is needed if exactly else level >= needed


def _level(case: Case, event: Event) -> Level | None:
    """Return the level of the agreement: that of a designated office that signed it, or else that of its term.

    With an international organisation it is that of the Minister, who alone makes it (PP 57/1999 Pasal 12).
    """
    if case.regime is RegimeKind.INTERNASIONAL:
        return Level.MENTERI
    signed = [who for party in _parties(case) for who in _designated(case, party)]
    category = at(case.agreement, event.on).term.category(case.readings.limits)
    if category is None:
        return None
    return min([category.level, *(STEPS[who.office] for who in signed)])


def _designated(case: Case, party: Party) -> Iterator[Signatory]:
    """List the designated offices that signed for a party; a witness and initials do not count (S4)."""
    signings = [one for _, one in case.seen if one.kind is EventKind.DITANDATANGANI]
    signed = [who for one in signings for who in one.signatories if who.role is party.role]
    binding = (who for who in signed if who.capacity is SigningCapacity.PENANDATANGAN)
    yield from (who for who in binding if who.designated and who.office in STEPS)


_LEVELS: Final = {
    **dict.fromkeys(UNIT_HEADS.values(), Level.UPT),
    PartyKind.KANWIL_DITJENPAS: Level.KANWIL,
    PartyKind.DITJENPAS: Level.DITJENPAS,
    PartyKind.KEMENTERIAN: Level.MENTERI,
}
"""The level of each kind of body of the correctional side."""

_NOT_NAMED: Final = Text(
    id="Tidak disebut di antara pejabat yang dapat menghentikan kerja sama: {actor}.",
    en="Not named among the offices that may stop a cooperation: {actor}.",
)
_NO_PARTY: Final = Text(
    id="Semua pihak pemasyarakatan di atas tingkat {actor}; tidak ditemukan ketentuan bahwa pejabat itu "
    "menghentikan perjanjian yang tidak dibuat satuan kerja setingkatnya.",
    en="All parties of the correctional side stand above the level of {actor}; no provision was found by which that "
    "office stops an agreement that no body of its level made.",
)
_OTHER_LEVEL: Final = Text(
    id="Tingkat {actor} tidak sesuai dengan tingkat perjanjian.",
    en="The level of {actor} does not fit that of the agreement.",
)
