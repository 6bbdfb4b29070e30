"""By what of an offering and of a person the answer to each kind of question can differ."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import date
from enum import Enum
from typing import Final, NamedTuple

from pembinaan.eligibility.admission.asked import Door
from pembinaan.programs.entry import EntryKind
from pembinaan.programs.offering_days import is_outside

__all__ = ["ASKS", "OF_PERSON", "Asks", "By"]


class By(Enum):
    """Say by what of a person an answer can differ."""

    NOTHING = 0
    """By nothing: it is about the offering."""
    KIND = 1
    """By the kind of person; those of a child or a Klien also by the person."""
    ENROLLED = 2
    """By the person's own enrolments; all who have none are alike."""
    PERSON = 3
    """By the person."""


def _this_door(door: Door) -> Hashable:
    return id(door)


def _nothing(_: Door) -> Hashable:
    return None


class Asks(NamedTuple):
    """Say by what an answer can differ, beside the rule.

    Attributes:
        offering: By what of the offering.
        person: By what of the person.
        at_start: Whether it is asked for the first day of the offering, so that offerings with different first days
            read one and the same answer over time.
        falls: A day of the offering with which the answer never rises: the later that day, the lower the answer.
    """

    offering: Callable[[Door], Hashable] = _nothing
    person: By = By.PERSON
    at_start: bool = True
    falls: Callable[[Door], date] | None = None


OF_PERSON: Final = Asks()
ASKS: Final[Mapping[EntryKind, Asks]] = {
    EntryKind.AGREEMENT: Asks(_this_door, By.NOTHING, at_start=False),
    EntryKind.PLACE: Asks(_this_door, By.NOTHING, at_start=False),
    EntryKind.STATUS: Asks(lambda door: door.tahanan, By.KIND),
    EntryKind.TARGET: Asks(_this_door, By.KIND, at_start=False),
    EntryKind.REMAIN_GE_DURATION: Asks(at_start=False, falls=lambda door: door.offering.ends),
    EntryKind.HEALTH: Asks(lambda door: (is_outside(door.offering), door.offering.work)),
    EntryKind.TPP: Asks(_this_door, By.ENROLLED, at_start=False),
    EntryKind.CONSENT: Asks(_this_door, By.ENROLLED, at_start=False),
    EntryKind.CLASH: Asks(_this_door, By.ENROLLED, at_start=False),
    EntryKind.DOUBLE: Asks(_this_door, By.ENROLLED, at_start=False),
}
"""What each kind asks about; a kind that is not named asks about the person alone, for the first day."""
