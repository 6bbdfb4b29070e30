"""Somebody who asks for a place in a program, with answers already worked out."""

from __future__ import annotations

from collections.abc import Hashable

from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.conditions.of_file import OfFile
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import Condition, unknown
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Convict, Participant

__all__ = ["Applicant"]

_NO_SENTENCE = unknown("sentence")


class Applicant:
    """Hold one person with the readings chosen, and what was answered so far.

    Make one where several offerings are asked about the same person: what they share is then worked out once. It never
    changes what is answered.

    Args:
        person: The person, or a :class:`Case` that exists already (its readings are then the ones that count).
        readings: How unsettled points of law are read.

    Raises:
        TypeError: When it is neither.

    Example:
        >>> from pembinaan.participants.people import Tahanan
        >>> Applicant(Tahanan(reference="contoh-1")).case is None
        True
    """

    __slots__ = ("answers", "case", "days", "person", "readings")

    def __init__(self, person: Participant | Case, readings: Readings = DEFAULT_READINGS) -> None:
        case = person if isinstance(person, Case) else None
        held = _participant(person.person if isinstance(person, Case) else person)
        self.person: Participant = held
        self.readings: Readings = readings if case is None else case.readings
        self.case: Case | None = Case(held, readings) if case is None and isinstance(held, Convict) else case
        """The arithmetic of the sentence; None for somebody who serves none."""
        self.answers: dict[Hashable, Timeline] = {}
        """Answers to conditions, by what they ask."""
        self.days: dict[str, Status] = {}
        """The same for single days, by what is asked and the day."""

    def answer(self, condition: Condition, asked: Hashable) -> Timeline:
        """Answer a condition over time, once for all offerings; UNKNOWN where it needs a sentence and there is none.

        Args:
            condition: The condition.
            asked: What it asks: the same for conditions of one class with the same numbers.
        """
        known = self.answers.get(asked)
        if known is None:
            known = self.answers[asked] = self._answer(condition)
        return known

    def _answer(self, condition: Condition) -> Timeline:
        if self.case is not None:
            return condition.evaluate(self.case)
        return condition.judge(self.person) if isinstance(condition, OfFile) else _NO_SENTENCE

    def __repr__(self) -> str:
        return f"Applicant({kind_of(self.person)})"


def _participant(person: object) -> Participant:
    if not isinstance(person, Participant):
        message = "an applicant is a Tahanan, Narapidana, AnakBinaan or Klien, or a Case; read JSON with read_person"
        raise TypeError(message)
    return person
