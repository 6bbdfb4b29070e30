"""Sessions of the TPP: whose data were used, and what was recommended; the TPP decides no case of a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.participants.coaching.levels import TppRole, TppSubject

__all__ = ["TppCase", "TppSession", "latest_recommendation"]


class TppCase(Model):
    """Hold what the TPP recommended in one case; it decides nothing."""

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    subject: TppSubject
    """What the case is about."""
    recommends: bool | None = None
    """Whether the TPP speaks for it; null: not known."""
    note: Line | None = Field(default=None, repr=False)
    """What it adds; null: nothing."""


class TppSession(Model):
    """Hold one session of the TPP."""

    id: Line
    """How other records name it."""
    on: Day
    """The day of the session."""
    data: tuple[TppRole, ...] | None = None
    """Whose data were used; null: not known."""
    cases: tuple[TppCase, ...] = ()
    """The cases."""

    @property
    def roles_missing(self) -> tuple[TppRole, ...] | None:
        """The roles whose data were not used; None: not known whose were."""
        return None if self.data is None else tuple(role for role in TppRole if role not in self.data)

    def case_of(self, reference: str, subject: TppSubject) -> TppCase | None:
        """Return the last case of a person on a subject; None: there is none."""
        found = [case for case in self.cases if (case.reference, case.subject) == (reference, subject)]
        return found[-1] if found else None


def latest_recommendation(
    sessions: Iterable[TppSession], reference: str, subject: TppSubject, *, on: date
) -> TppCase | None:
    """Return what the TPP last recommended for a person on a subject, up to a day; None: nothing.

    It is a recommendation: who decides is another office, and may decide otherwise.

    Example:
        >>> case = TppCase(reference="contoh-1", subject=TppSubject.PROGRAM, recommends=True)
        >>> held = TppSession(id="T-1", on=date(2026, 3, 2), cases=(case,))
        >>> latest_recommendation([held], "contoh-1", TppSubject.PROGRAM, on=date(2026, 3, 1)) is None
        True
    """
    held = sorted((session for session in sessions if session.on <= on), key=lambda session: session.on)
    found = [session.case_of(reference, subject) for session in held]
    return next((case for case in reversed(found) if case is not None), None)
