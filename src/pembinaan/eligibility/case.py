"""A person's facts worked out once, shared by all the rights that are asked about."""

from __future__ import annotations

from datetime import date
from typing import Any

from pembinaan.core.timeline import Timeline
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Convict
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.records import ParticipationReport
from pembinaan.participants.sentence import FixedTermSentence

__all__ = ["Case"]


class Case:
    """Hold one person with the readings chosen, the arithmetic of the sentence, and answers already worked out.

    Make one when several rights or days are asked about the same person: what they share is then computed once. A case
    never changes what is answered, only how often it is worked out.

    Args:
        person: The Narapidana or Anak Binaan.
        readings: How unsettled points of law are read.
        law_of: The day whose law is asked on every day; None: on each day the law of that day.
        supposing: Whether reports that a plan only supposes are read; no decision on facts reads them.
    """

    __slots__ = ("alike", "audiences", "law_of", "person", "readings", "reckoning", "supposing", "timelines")

    def __init__(
        self,
        person: Convict,
        readings: Readings = DEFAULT_READINGS,
        law_of: date | None = None,
        *,
        supposing: bool = False,
    ) -> None:
        _check(person, readings)
        self.law_of = law_of
        self.supposing = supposing
        self.person = person
        self.readings = readings
        sentence = person.sentence
        self.reckoning: Reckoning | None = None
        """The arithmetic of the sentence; None for a life or death sentence."""
        if isinstance(sentence, FixedTermSentence):
            self.reckoning = Reckoning(sentence, readings.counting, person.recorded_until, readings.life_term_start)
        self.alike: Any = None
        """What is shared with people who are alike, kept by the rights that asked."""
        self.timelines: dict[int, Timeline] = {}
        """Answers by the number of the question, kept by the rights that asked."""
        self.audiences: dict[object, Timeline] = {}
        """Whether the person belongs to an audience, kept by the audiences that were asked."""

    def law_from(self, day: date) -> date:
        """Return from when law of a day on counts: that day; under the law of one day always, or never."""
        if self.law_of is None:
            return day
        return date.min if day <= self.law_of else date.max

    def by_law(self, timeline: Timeline) -> Timeline:
        """Return an answer about the law itself as it counts: under the law of one day that of this day, always."""
        if self.law_of is None:
            return timeline
        span = timeline.span_at(self.law_of)
        return Timeline.constant(span.status, span.reason)

    @property
    def participation(self) -> tuple[ParticipationReport, ...] | None:
        """The reports on taking part; None: not known."""
        held = self.person.participation
        if held is None or self.supposing:
            return held
        for one in held:
            if one.evidence is not None:
                return tuple(report for report in held if not report.supposed)
        return held

    @property
    def first_custody(self) -> date:
        """The first day of custody of any kind, before which no judgment was final."""
        sentence = self.person.sentence
        if not isinstance(sentence, FixedTermSentence):
            return sentence.clock_starts
        starts = (sentence.clock_starts, sentence.execution_starts, *(item.start for item in sentence.detentions))
        return min(day for day in starts if day is not None)


def _check(person: object, readings: object) -> None:
    if not isinstance(person, Convict) or not isinstance(readings, Readings):
        message = "a Case is made of a Narapidana or AnakBinaan and Readings; read JSON with read_person"
        raise TypeError(message)
