"""What is known beside the records of a class: the person's record, and how open questions are answered."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Participant
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings

__all__ = ["ONLY_RECORDED", "Known"]


class Known(NamedTuple):
    """Hold what an enrolment is judged by beside its own events.

    Attributes:
        person: Whose it is, for isolation and for the end by law; None: only what is recorded counts.
        readings: How open questions on programs are answered.
        law: How open questions on the sentence are answered.
        died_on: The day on which the person died, for no record of a person holds it; None: no death is known.
    """

    person: Participant | None = None
    readings: ProgramReadings = DEFAULT_PROGRAM_READINGS
    law: Readings = DEFAULT_READINGS
    died_on: date | None = None


ONLY_RECORDED: Final = Known()
"""Nothing beside what is recorded."""
