"""What an offering holds beside its days: sessions, reserved places, and the designation of a place outside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from pembinaan.agreements.signatories import Office
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.programs.session import Session

__all__ = ["UNKNOWN_SCOPE", "Designation", "ReserveGroup", "ReservedPlaces", "check_parts"]

SESSION_OUTSIDE: Final = Fault(
    "offering.session_outside",
    Text(id="Sebuah pertemuan jatuh di luar hari kegiatan ini.", en="A session lies outside the days of the offering."),
    Text(id="Periksa 'starts', 'ends' dan hari pertemuan.", en="Check 'starts', 'ends' and the day of the session."),
)
DUPLICATE_SESSION: Final = Fault(
    "offering.duplicate_session",
    Text(id="Dua pertemuan mempunyai kode yang sama.", en="Two sessions have the same code."),
    Text(id="Beri setiap pertemuan kodenya sendiri.", en="Give each session its own code."),
)
RESERVED_TOO_MANY: Final = Fault(
    "offering.reserved_too_many",
    Text(id="Tempat yang disisihkan melebihi daya tampung.", en="More places are reserved than there are."),
    Text(id="Periksa 'reserved' dan 'capacity'.", en="Check 'reserved' and 'capacity'."),
)
UNKNOWN_SCOPE: Final = Fault(
    "offering.unknown_scope",
    Text(
        id="Ruang lingkup perjanjian tidak memuat kode pada 'scope'.",
        en="The scope of the agreement has no item with the code in 'scope'.",
    ),
    Text(id="Pakai kode dari ruang lingkup perjanjian.", en="Use a code of the agreement's scope."),
)


class ReserveGroup(StrEnum):
    """Name for whom places can be reserved."""

    PEREMPUAN = "PEREMPUAN"
    """Women."""
    ANAK_BINAAN = "ANAK_BINAAN"


class ReservedPlaces(Model):
    """Hold how many of the places are kept for a group."""

    group: ReserveGroup
    """For whom."""
    places: Positive
    """How many."""


class Designation(Model):
    """Hold that the head of the unit named a place outside for training (Permenkumham 8/2024 Pasal 8)."""

    by: Office
    """The office that named it."""
    on: Day
    """The day of the decision."""
    place: Line
    """The place."""
    number: Line | None = None
    """The number of the decision; null: not known."""


def check_parts(
    sessions: Sequence[Session], reserved: Sequence[ReservedPlaces], *, days: tuple[date, date], capacity: int
) -> None:
    """Refuse sessions outside the days or of one code, and more reserved places than there are.

    Raises:
        PydanticCustomError: ``offering.session_outside``, ``offering.duplicate_session`` or
            ``offering.reserved_too_many``.
    """
    if any(not days[0] <= session.on <= days[1] for session in sessions):
        raise SESSION_OUTSIDE.invalid()
    if len({session.code for session in sessions}) < len(sessions):
        raise DUPLICATE_SESSION.invalid()
    if sum(item.places for item in reserved) > capacity:
        raise RESERVED_TOO_MANY.invalid()
