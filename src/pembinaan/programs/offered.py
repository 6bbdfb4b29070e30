"""What attendance and enrolment ask of an offering, whether an agreement carries it yet or not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.program import Program
from pembinaan.programs.session import Session, SessionStatus

__all__ = ["Offered", "first_day", "is_of", "sessions_by"]


class Offered(Protocol):
    """Be a run of a program: an offering, or its plan."""

    @property
    def code(self) -> str | None:
        """How enrolments name it."""
        ...

    @property
    def program(self) -> Program:
        """What is offered."""
        ...

    @property
    def starts(self) -> date:
        """The first day."""
        ...

    @property
    def ends(self) -> date:
        """The last day."""
        ...

    @property
    def capacity(self) -> int:
        """How many places there are."""
        ...

    @property
    def sessions(self) -> tuple[Session, ...] | None:
        """The sessions; None: not planned yet."""
        ...


def sessions_by(offered: Offered, on: date) -> Iterator[Session]:
    """Go through the sessions up to and on a day that were not called off."""
    return (one for one in offered.sessions or () if one.on <= on and one.status is not SessionStatus.BATAL)


def first_day(offered: Offered) -> date:
    """Return the day of the first session that was not called off; without one, the first day of the offering."""
    return min((session.on for session in sessions_by(offered, offered.ends)), default=offered.starts)


def is_of(enrolment: Enrolment, offered: Offered) -> bool:
    """Tell whether an enrolment can be in an offering: one program, and no two codes of offerings that differ."""
    codes = {enrolment.offering, offered.code} - {None}
    return enrolment.program_code == offered.program.code and len(codes) <= 1
