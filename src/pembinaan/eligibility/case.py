"""A person's facts worked out once, shared by all the rights that are asked about."""

from __future__ import annotations

from datetime import date

from pembinaan.core.timeline import Timeline
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Convict
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import FixedTermSentence

__all__ = ["Case"]


class Case:
    """Hold one person with the readings chosen, the arithmetic of the sentence, and answers already worked out.

    Make one when several rights or days are asked about the same person: what they share is then computed once. A case
    never changes what is answered, only how often it is worked out.

    Args:
        person: The Narapidana or Anak Binaan.
        readings: How unsettled points of law are read.
    """

    __slots__ = ("audiences", "group", "person", "readings", "reckoning", "timelines")

    def __init__(self, person: Convict, readings: Readings = DEFAULT_READINGS) -> None:
        _check(person, readings)
        self.person = person
        self.readings = readings
        sentence = person.sentence
        self.reckoning: Reckoning | None = None
        """The arithmetic of the sentence; None for a life or death sentence."""
        if isinstance(sentence, FixedTermSentence):
            self.reckoning = Reckoning(sentence, readings.counting, person.recorded_until, readings.life_term_start)
        self.timelines: dict[int, Timeline] = {}
        """Answers by the number of the question, kept by the rights that asked."""
        self.audiences: dict[object, Timeline] = {}
        """Whether the person belongs to an audience, kept by the audiences that were asked."""
        self.group = (0, 0)
        """How many audiences were asked, and the number of the group of people with the same answers."""

    @property
    def clock(self) -> date | None:
        """The first day of custody that counts, also where the sentence was changed later."""
        if self.reckoning is None or self.reckoning.sentence.changed is not None:
            return self.person.sentence.clock_starts
        return self.reckoning.clock


def _check(person: object, readings: object) -> None:
    if not isinstance(person, Convict) or not isinstance(readings, Readings):
        message = "a Case is made of a Narapidana or AnakBinaan and Readings; read JSON with read_person"
        raise TypeError(message)
