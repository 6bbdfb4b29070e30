"""Who is of a group for which places are kept."""

from __future__ import annotations

from typing import Final

from pembinaan.core.timeline import Reason, Status, Timeline
from pembinaan.participants.coaching.levels import Sex
from pembinaan.participants.people import AnakBinaan, Participant
from pembinaan.programs.offering_parts import ReserveGroup

__all__ = ["belongs"]


def belongs(person: Participant, group: ReserveGroup) -> Timeline:
    """Tell for every day whether somebody is of a group; UNKNOWN where the file does not say.

    A child is of the group of children until the day of the transfer to a Lapas.

    Args:
        person: The person.
        group: The group.
    """
    if group is ReserveGroup.ANAK_BINAAN:
        return _child(person)
    sex = None if person.coaching is None else person.coaching.sex
    if sex is None:
        return _NOT_SAID
    return _OF_IT if sex is Sex.PEREMPUAN else _NOT_OF_IT


def _child(person: Participant) -> Timeline:
    if not isinstance(person, AnakBinaan):
        return _NOT_OF_IT
    moved = person.transferred_on
    return _OF_IT if moved is None else Timeline.switch(moved, Status.MET, Status.NOT_MET)


_OF_IT: Final = Timeline.constant(Status.MET)
_NOT_OF_IT: Final = Timeline.constant(Status.NOT_MET)
_NOT_SAID: Final = Timeline.constant(Status.UNKNOWN, Reason("missing", ("coaching.sex",)))
