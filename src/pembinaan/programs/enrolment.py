"""An enrolment: who joined which program, what happened to it, and what was known when it was decided."""

from __future__ import annotations

from datetime import date

from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.programs.admission_record import AdmissionRecord
from pembinaan.programs.enrolment_events import EnrolmentEvent
from pembinaan.programs.refusal import Refusal, not_in_force, over

__all__ = ["Enrolment", "Refusal", "not_in_force", "over"]


class Enrolment(Model):
    """Hold that somebody was enrolled in a program, or was proposed for it.

    An enrolment without events is the short form: somebody who takes part since ``enrolled_on``.
    """

    participant_reference: str
    """The pseudonym of the person."""
    program_code: str
    """The program."""
    enrolled_on: date | None = None
    """The day of enrolment; null: not enrolled yet, or not known."""
    id: Line | None = None
    """How attendance and results name it; null: nothing names it."""
    offering: Line | None = None
    """The code of the offering; null: not stated."""
    program_version: Line | None = None
    """The version of the program; null: not stated."""
    continues: Line | None = None
    """The enrolment that this one continues after a release; null: none."""
    events: tuple[EnrolmentEvent, ...] = ()
    """What happened, in the order of the days."""
    snapshot: AdmissionRecord | None = None
    """What was found when it was decided; null: nothing was kept."""
