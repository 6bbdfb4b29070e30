"""The answer to a request for a place in a program: three-valued, for every day, with its reasons and grounds."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import NamedTuple

from pembinaan.core.text import Language
from pembinaan.core.timeline import Status, Timeline, all_of, lowest
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.door import Door
from pembinaan.eligibility.admission.policy import AdmissionPolicy
from pembinaan.eligibility.admission.prepared import Prepared
from pembinaan.eligibility.admission.questions import EntryQuestion
from pembinaan.eligibility.decision import Style
from pembinaan.programs.admission_record import AdmissionRecord

__all__ = ["Admission", "Answered"]


class Answered(NamedTuple):
    """Hold a question with its answer for every day."""

    prepared: Prepared
    timeline: Timeline

    @property
    def question(self) -> EntryQuestion:
        """What is asked."""
        return self.prepared.question

    @property
    def decides(self) -> bool:
        """Whether it decides if the person is admitted, free places apart."""
        return self.prepared.decides


class Admission:
    """Answer whether a person can be admitted to an offering on a day.

    Whatever is asked of the person is asked for the day on which the person would begin: the day asked about, or the
    first day of the offering where that is later. Properties are worked out when asked for; :attr:`record` holds them
    all, for JSON and as the snapshot of an enrolment.
    """

    def __init__(
        self, door: Door, applicant: Applicant, policy: AdmissionPolicy, questions: tuple[Prepared, ...], on: date
    ) -> None:
        self.door = door
        self.applicant = applicant
        self.policy = policy
        self.questions = questions
        """The questions that are asked of this person on the day, in their order."""
        self.on = on

    @cached_property
    def answered(self) -> tuple[Answered, ...]:
        """The questions with their answers for every day."""
        return tuple(Answered(one, one.timeline(self.applicant)) for one in self.questions)

    @property
    def admitted(self) -> Status:
        """The answer without regard to free places: a person who is admitted can stand on the waiting list."""
        return lowest((one.timeline for one in self.answered if one.decides), self.on)

    @property
    def place_free(self) -> Status:
        """Whether a place is free for this person on the day asked about."""
        return self.place_free_on(self.on)

    @property
    def status(self) -> Status:
        """The answer on the day asked about: admitted, and a place is free."""
        return min(self.admitted, self.place_free)

    @cached_property
    def timeline(self) -> Timeline:
        """The answer for every day, if nothing changes."""
        return all_of(one.timeline for one in self.answered if one.question.hard)

    @property
    def earliest(self) -> date | None:
        """The first day, not before the day asked about, on which the answer is MET; None: none, as known."""
        return self.timeline.first(Status.MET, self.on)

    @cached_property
    def _but_places(self) -> Timeline:
        return all_of(one.timeline for one in self.answered if one.decides)

    @property
    def admitted_from(self) -> date | None:
        """The first day, not before the day asked about, on which all but the places is met; None: none, as known."""
        return self._but_places.first(Status.MET, self.on)

    def place_free_on(self, day: date) -> Status:
        """Tell whether a place is free for this person on a day."""
        return lowest((one.timeline for one in self.answered if one.prepared.about_places), day)

    @property
    def earliest_possible(self) -> date | None:
        """The first day, not before the day asked about, that is not NOT_MET: if all that is missing turns out well."""
        return self.timeline.first(Status.UNKNOWN, self.on)

    @property
    def binding(self) -> EntryQuestion | None:
        """The question that decides; None where the answer is MET.

        NOT_MET: of those not met, the one that turns MET last. UNKNOWN: the first that is not known.
        """
        status = self.status
        held = [one for one in self.answered if one.question.hard and one.timeline.at(self.on) is status]
        if status is Status.MET:
            return None
        if status is Status.UNKNOWN:
            return held[0].question
        return max(held, key=lambda one: one.timeline.first(Status.MET, self.on) or date.max).question

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of the facts that are missing on the day, of the questions that decide."""
        spans = [one.timeline.span_at(self.on) for one in self.answered if one.question.hard]
        found = [path for span in spans if span.status is Status.UNKNOWN for path in span.reason.missing]
        return tuple(dict.fromkeys(found))

    @property
    def record(self) -> AdmissionRecord:
        """The answer in full, for JSON and for people."""
        from pembinaan.eligibility.admission.record import record_of  # noqa: PLC0415 - made only when read

        return record_of(self)

    def explain(self, language: Language = "id", style: Style = "text") -> str:
        """Explain the answer to a person, as plain text or Markdown: one line for each question.

        Raises:
            InvalidError: ``language.unknown`` or ``style.unknown``.
        """
        from pembinaan.eligibility.admission.explain import explain  # noqa: PLC0415 - made only when read

        return explain(self, language, style)

    def __repr__(self) -> str:
        return f"Admission({self.door.offering.program.code!r}, on={self.on}, status={self.status.name})"
