"""What a move of an enrolment is judged by, and what one thing that must be so comes to."""

from __future__ import annotations

from typing import NamedTuple

from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.admission_record import AdmissionRecord
from pembinaan.programs.completion import Completion
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.offering import Offering
from pembinaan.programs.register import NOTHING_BESIDE, Beside, Register

__all__ = ["Guard", "MoveFacts"]


class MoveFacts(NamedTuple):
    """Hold what a move is judged by beside the enrolment.

    Attributes:
        register: All enrolments; None: not at hand.
        offering: The offering that the enrolment is in; None: not at hand. Another one is as none.
        admission: The answer about admission of the day; None: not asked. One about another is as none.
        completion: Whether the training is completed; None: not asked.
        known: The person, and the readings.
        beside: What is known of the others in the register.
    """

    register: Register | None = None
    offering: Offering | None = None
    admission: AdmissionRecord | None = None
    completion: Completion | None = None
    known: Known = ONLY_RECORDED
    beside: Beside = NOTHING_BESIDE


class Guard(NamedTuple):
    """Hold one thing that must be so, and whether it is."""

    status: Status
    why: Text
    missing: tuple[str, ...] = ()
