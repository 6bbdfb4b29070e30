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
from pembinaan.agreements.parties import LOCAL
from pembinaan.agreements.ranks import STEPS, UNNAMED_UNITS, level_of
from pembinaan.agreements.rules.endings import RULES
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
    if actor is None or actor in UNNAMED_UNITS:
        yield RULES["Q2"].unknown(path)
        return
    level = level_of(actor)
    if actor not in _NAMED or level is None:
        yield RULES["Q2"].because(_NOT_NAMED.format(actor=ACTOR_WORDS[actor]), path)
    elif needed is None:
        yield RULES["Q2"].unknown("term.length")
    elif not _fits(level, needed, exactly=case.readings.stopping_level == "exactly"):
        yield RULES["Q2"].because(_OTHER_LEVEL.format(actor=ACTOR_WORDS[actor]), path)


def _fits(level: Level, needed: Level, *, exactly: bool) -> bool:
    return level is needed if exactly else level >= needed


def _level(case: Case, event: Event) -> Level | None:
    """Return the level of the agreement: that of a designated office that signed it, or else that of its term."""
    signings = [one for _, one in case.seen if one.kind is EventKind.DITANDATANGANI]
    signed = [who for one in signings for who in one.signatories if who.designated and who.office in STEPS]
    category = at(case.agreement, event.on).term.category(case.readings.limits)
    if category is None:
        return None
    return min([category.level, *(STEPS[who.office] for who in signed)])


_NOT_NAMED: Final = Text(
    id="Tidak disebut di antara pejabat yang dapat menghentikan kerja sama: {actor}.",
    en="Not named among the offices that may stop a cooperation: {actor}.",
)
_OTHER_LEVEL: Final = Text(
    id="Tingkat {actor} tidak sesuai dengan tingkat perjanjian.",
    en="The level of {actor} does not fit that of the agreement.",
)
