"""Whether a child stays with a class until its last day: the 18th birthday, and the transfer to a Lapas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final, Literal

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.admission.conditions.of_file import OfFile
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNKNOWN
from pembinaan.participants.dates import birthday
from pembinaan.participants.people import AnakBinaan, Participant

__all__ = ["ChildStays", "LeavesOn", "turns_18_by"]

LeavesOn = Literal["birthday", "transfer"]
"""What takes a child out of the class at 18 (reading ``enrolment_at_18``)."""
_Span = tuple[date, Status, Reason]
_OPEN: Final = Reason("missing", ("transferred_on",))


@dataclass(frozen=True, eq=False, kw_only=True)
class ChildStays(OfFile):
    """Ask that the last day of an offering is before the day on which a child leaves it by age.

    What happened up to and on the day on which the child begins takes nobody out, as with an enrolment that runs.

    Attributes:
        last_day: The last day of the offering.
        by: Whether the 18th birthday takes the child out, or only the transfer, which takes place then or later.
    """

    last_day: date
    by: LeavesOn = "birthday"

    code = "child_stays"
    passing = frozenset({"turns_18", "moves"})
    asks = Text(id="kegiatan selesai sebelum anak keluar karena umur 18", en="it is over before the child leaves at 18")
    phrases: ClassVar[Mapping[str, Text]] = {
        "turns_18": Text(id="genap 18 tahun pada {day}", en="turns 18 on {day}"),
        "moves": Text(id="pindah ke Lapas pada {day}", en="is moved to a Lapas on {day}"),
    }

    def judge(self, person: Participant) -> Timeline:
        """Answer by the birthday, and by the transfer where it is known."""
        if not isinstance(person, AnakBinaan):
            return ALWAYS_MET
        if person.transferred_on is None:
            return self._not_moved(person) if turns_18_by(person, self.last_day) else ALWAYS_MET
        return Timeline.of(self._moved(person, person.transferred_on))

    def _not_moved(self, person: AnakBinaan) -> Timeline:
        """Answer for a child who turns 18 by then: the transfer is due from then on, and it is not known when."""
        turns = birthday(person.birth_date, 18).day
        first = (NOT_MET, _turns(turns)) if self.by == "birthday" else (UNKNOWN, _OPEN)
        return Timeline.of([(ALWAYS, *first), (turns, UNKNOWN, _OPEN)])

    def _moved(self, person: AnakBinaan, moved: date) -> Iterator[_Span]:
        """Answer NOT_MET up to the last day that takes the child out by then, each with its reason."""
        since = ALWAYS
        for day, why in self._leaves(person, moved):
            yield since, NOT_MET, why
            since = day
        yield since, MET, NO_REASON

    def _leaves(self, person: AnakBinaan, moved: date) -> list[tuple[date, Reason]]:
        turns = birthday(person.birth_date, 18).day
        days = [(moved, Reason("moves", (), (("day", moved),)))]
        if self.by == "birthday":
            days.append((turns, _turns(turns)))
        return sorted(((day, why) for day, why in days if day <= self.last_day), key=lambda one: one[0])


def _turns(day: date) -> Reason:
    return Reason("turns_18", (), (("day", day),))


def turns_18_by(person: Participant, day: date) -> bool:
    """Tell whether somebody is recorded as a child and turns 18 on a day or before."""
    return isinstance(person, AnakBinaan) and birthday(person.birth_date, 18).day <= day
