"""The sentences that say whether a move may be made."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text

__all__ = ["WHY"]

WHY: Final[dict[str, Text]] = {
    "may": Text(id="Boleh dilakukan menurut {row}.", en="It may be done by {row}."),
    "moved": Text(id="Dilakukan menurut {row}.", en="Done by {row}."),
    "forbidden": Text(
        id="Peristiwa {event} tidak mungkin dari keadaan {state}.",
        en="The event {event} is not possible from the state {state}.",
    ),
    "perhaps": Text(
        id="Keadaan {state} pasti, tetapi belum dapat dipastikan apakah berlaku; {event} belum dapat diputuskan.",
        en="The state {state} is certain, but not whether it is in force; {event} cannot be decided yet.",
    ),
    "actor": Text(id="{actor} tidak berwenang menurut {row}.", en="{actor} has no authority by {row}."),
    "guard": Text(id="{row} tertutup; tidak terpenuhi: {rules}.", en="{row} is closed; not met: {rules}."),
    "open": Text(
        id="{row} belum dapat dipastikan; belum diketahui atau belum dapat diperiksa: {rules}.",
        en="{row} is not established; not known, or not checked by this edition: {rules}.",
    ),
    "lacking": Text(id="{row} memerlukan: {facts}.", en="{row} needs: {facts}."),
}
