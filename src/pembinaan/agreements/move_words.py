"""The sentences that say whether a move may be made, who may make it, what is open and how to close it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pembinaan.agreements.code_words import EVENT_WORDS, GUARD_WORDS
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.lifecycle import TRANSITIONS, Transition
from pembinaan.core.text import Text

__all__ = ["LACKING", "MORE", "WHY", "events_text", "guards_text", "told"]

WHY: Final[dict[str, Text]] = {
    "may": Text(id="Boleh dilakukan: {row}.", en="It may be done: {row}."),
    "moved": Text(id="Sudah dilakukan: {row}.", en="Done: {row}."),
    "forbidden": Text(
        id="Tidak mungkin dari keadaan perjanjian sekarang ({state}): {event}. Yang mungkin sekarang: {events}.",
        en="Not possible from the state that the agreement is in ({state}): {event}. Possible now: {events}.",
    ),
    "perhaps": Text(
        id="Belum dapat diputuskan: {event}. Keadaan perjanjian ({state}) pasti, tetapi belum dapat dipastikan apakah "
        "perjanjian berlaku.",
        en="Cannot be decided yet: {event}. The state of the agreement ({state}) is certain, but not whether it is in "
        "force.",
    ),
    "actor": Text(
        id="Tidak berwenang untuk langkah ini: {actor}. Langkahnya: {row}.",
        en="No authority for this step: {actor}. The step: {row}.",
    ),
    "guard": Text(
        id="Belum boleh: {row}. Syarat yang tidak terpenuhi: {rules}.",
        en="Not yet: {row}. Conditions that are not met: {rules}.",
    ),
    "open": Text(
        id="Belum dapat dipastikan: {row}. Syarat yang belum diketahui atau belum dapat diperiksa: {rules}.",
        en="Not established: {row}. Conditions not known, or not checked yet: {rules}.",
    ),
    "lacking": Text(id="Belum boleh: {row}. Yang diperlukan: {facts}.", en="Not yet: {row}. What it needs: {facts}."),
}
MORE: Final[dict[str, Text]] = {
    "actors": Text(id="Yang dapat melakukannya: {actors}.", en="Who may do it: {actors}."),
    "unchecked": Text(
        id="Syarat ini baru dapat diperiksa dari peristiwanya sendiri; tanyakan peristiwa itu dengan move: {rules}.",
        en="These conditions can be checked only on the event itself; ask move with that event: {rules}.",
    ),
    "missing": Text(id="Data yang perlu dilengkapi: {facts}.", en="Facts to fill in: {facts}."),
}
LACKING: Final[dict[str, Text]] = {
    "events.PERSETUJUAN_DIBERIKAN": Text(
        id="persetujuan yang sudah diminta, dari pejabat yang dimintai; catat sebagai peristiwa PERSETUJUAN_DIBERIKAN",
        en="the approval that was asked for, of the office asked; record it as an event PERSETUJUAN_DIBERIKAN",
    ),
    "place": Text(id="tempatnya; isi 'place' pada peristiwanya", en="its place; fill in 'place' of the event"),
    "signatories": Text(
        id="tanda tangan semua pihak, juga pihak {roles}; catat yang menandatangani lebih dahulu dengan with_event",
        en="the signatures of all parties, also of {roles}; record who signs earlier with with_event",
    ),
    "regime": Text(
        id="rezim hukum perjanjian, sebab rezim itu menentukan siapa yang menghentikannya dan dengan alasan apa",
        en="the legal regime of the agreement, for it decides who stops it and for which reason",
    ),
    "reason": Text(id="alasannya; isi 'reason' pada peristiwanya", en="its reason; fill in 'reason' of the event"),
}


def told(why: str, row: Transition, **values: Text) -> Text:
    """Write a sentence about a row of the table: what it does, with its id."""
    return WHY[why].format(row=row.label + Text(id=f" ({row.id})", en=f" ({row.id})"), **values)


def guards_text(ids: Iterable[str]) -> Text:
    """Write guards in short, with their ids."""
    return Text.joined(", ", (GUARD_WORDS[one] + Text(id=f" ({one})", en=f" ({one})") for one in dict.fromkeys(ids)))


def events_text(state: StateCode, regime: RegimeKind) -> Text:
    """List the events that the table knows from a state under a regime; those that move nothing among them."""
    rows = [row for row in TRANSITIONS if row.event is not None and (not row.sources or state in row.sources)]
    known = [row.event for row in rows if not row.regimes or regime in {*row.regimes, RegimeKind.UNKNOWN}]
    return Text.joined(", ", (EVENT_WORDS[event] for event in dict.fromkeys(known) if event is not None))
