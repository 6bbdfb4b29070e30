"""What can be wrong with the record of an agreement: stable codes, and how to mend it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__ = ["DUPLICATE_ROLE", "EVENTS_OUT_OF_ORDER", "NOT_SIGNED_YET", "TOO_FEW_PARTIES", "UNKNOWN_ROLE"]

TOO_FEW_PARTIES: Final = Fault(
    "agreement.too_few_parties",
    Text(id="Perjanjian memerlukan paling sedikit dua pihak.", en="An agreement needs at least two parties."),
    Text(id="Tambahkan pihak lainnya pada 'parties'.", en="Add the other party to 'parties'."),
)
DUPLICATE_ROLE: Final = Fault(
    "agreement.duplicate_role",
    Text(id="Dua pihak mempunyai peran yang sama.", en="Two parties have the same role."),
    Text(id="Beri setiap pihak perannya sendiri: KESATU, KEDUA, ...", en="Give each its own: KESATU, KEDUA, ..."),
)
UNKNOWN_ROLE: Final = Fault(
    "agreement.unknown_role",
    Text(id="Tidak ada pihak dengan peran {role}.", en="No party has the role {role}."),
    Text(id="Pakai peran yang ada pada 'parties'.", en="Use a role that 'parties' has."),
)
EVENTS_OUT_OF_ORDER: Final = Fault(
    "agreement.events_out_of_order",
    Text(
        id="Peristiwa {later} tertulis sesudah peristiwa {earlier}.",
        en="The event of {later} is written after the event of {earlier}.",
    ),
    Text(id="Urutkan 'events' menurut harinya.", en="Put 'events' in the order of their days."),
)
NOT_SIGNED_YET: Final = Fault(
    "agreement.not_signed_yet",
    Text(
        id="Peristiwa {kind} mendahului tanda tangan semua pihak.",
        en="The event {kind} comes before all parties have signed.",
    ),
    Text(
        id="Catat dahulu peristiwa DITANDATANGANI setiap pihak, atau perbaiki harinya.",
        en="Record the DITANDATANGANI event of every party first, or correct the day.",
    ),
)
