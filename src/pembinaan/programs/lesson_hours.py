"""Lesson hours added up: credited, offered, not written down, still to come, and held beside."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final, NamedTuple

from pembinaan.core.timeline import Status

__all__ = ["NO_CREDIT", "Credit", "total"]


class Credit(NamedTuple):
    """Hold what attendance comes to.

    Attributes:
        credited: Lesson hours of the sessions in which the person was there.
        offered: Lesson hours of the sessions of which it is known whether the person was there, credited or not.
        unwritten: Lesson hours of the sessions that are past and of which nothing is known.
        sessions: How many sessions are in ``offered``.
        missing: Paths of what is not known.
        to_come: Lesson hours of the sessions after the day that the person may still attend.
        beside: Lesson hours of the sessions of the class on days on which the enrolment does not run, so that they are
            not offered to the person: before it began, while it is suspended, after its end.
    """

    credited: int = 0
    offered: int = 0
    unwritten: int = 0
    sessions: int = 0
    missing: tuple[str, ...] = ()
    to_come: int = 0
    beside: int = 0

    @property
    def share(self) -> Fraction | None:
        """The part of the hours offered that is credited; None: not known, or nothing was offered."""
        return None if self.unwritten or not self.offered else Fraction(self.credited, self.offered)

    def reaches(self, part: Fraction) -> Status:
        """Tell whether so great a part is credited; UNKNOWN where it hangs on what is open, or nothing was offered."""
        whole = self.offered + self.unwritten
        if whole and Fraction(self.credited, whole) >= part:
            return Status.MET
        return Status.NOT_MET if whole and Fraction(self.credited + self.unwritten, whole) < part else Status.UNKNOWN


NO_CREDIT: Final = Credit()


def total(parts: Iterable[Credit]) -> Credit:
    """Add up what several sessions or enrolments come to."""
    held = tuple(parts)
    return Credit(
        credited=sum(one.credited for one in held),
        offered=sum(one.offered for one in held),
        unwritten=sum(one.unwritten for one in held),
        sessions=sum(one.sessions for one in held),
        missing=tuple(dict.fromkeys(fact for one in held for fact in one.missing)),
        to_come=sum(one.to_come for one in held),
        beside=sum(one.beside for one in held),
    )
