"""The answer to a request for a place in a program: three-valued, for every day, with its reasons and grounds."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.core.text import Language
from pembinaan.core.timeline import Status, Timeline, all_of, lowest
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import Asked, At, Door
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.policy import DEFAULT_POLICY, AdmissionPolicy
from pembinaan.eligibility.admission.questions import EntryQuestion, admits_tahanan, questions_of
from pembinaan.eligibility.admission.vocabulary import VOCABULARY
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_ASKED
from pembinaan.eligibility.decision import Style
from pembinaan.eligibility.plan import asked
from pembinaan.participants.people import Participant
from pembinaan.programs.admission_record import AdmissionRecord, Choice
from pembinaan.programs.entry import EntryKind
from pembinaan.programs.offering import Offering
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings
from pembinaan.programs.register import Register

__all__ = ["Admission", "Answered", "Entrance"]


class Answered(NamedTuple):
    """Hold a question with its answer."""

    question: EntryQuestion
    asked: Asked


class Admission:
    """Answer whether a person can be admitted to an offering on a day.

    Whatever is asked of the person is asked for the day on which the person would begin: the day asked about, or the
    first day of the offering where that is later. Properties are worked out when asked for; :attr:`record` holds them
    all, for JSON and as the snapshot of an enrolment.
    """

    __slots__ = ("answered", "applicant", "door", "on", "policy")

    def __init__(
        self, door: Door, applicant: Applicant, policy: AdmissionPolicy, answered: tuple[Answered, ...], on: date
    ) -> None:
        self.door = door
        self.applicant = applicant
        self.policy = policy
        self.answered = answered
        """The questions that are asked of this person, in their order."""
        self.on = on

    def _hard(self, *, places: bool | None = None) -> list[Timeline]:
        """Return the answers that decide: all, or only those that are, or are not, about places."""
        return [
            held.asked.timeline
            for held in self.answered
            if held.question.hard and (places is None or (held.question.rule.kind is EntryKind.PLACES) is places)
        ]

    @property
    def admitted(self) -> Status:
        """The answer without regard to free places: a person who is admitted can stand on the waiting list."""
        return lowest(self._hard(places=False), self.on)

    @property
    def place_free(self) -> Status:
        """Whether a place is free for this person."""
        return lowest(self._hard(places=True), self.on)

    @property
    def status(self) -> Status:
        """The answer on the day asked about: admitted, and a place is free."""
        return min(self.admitted, self.place_free)

    @property
    def timeline(self) -> Timeline:
        """The answer for every day, if nothing changes."""
        return all_of(self._hard())

    @property
    def earliest(self) -> date | None:
        """The first day, not before the day asked about, on which the answer is MET; None: none, as known."""
        return self.timeline.first(Status.MET, self.on)

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
        held = [one for one in self.answered if one.question.hard and one.asked.timeline.at(self.on) is status]
        if status is Status.MET:
            return None
        if status is Status.UNKNOWN:
            return held[0].question
        return max(held, key=lambda one: one.asked.timeline.first(Status.MET, self.on) or date.max).question

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of the facts that are missing on the day, of the questions that decide."""
        spans = [timeline.span_at(self.on) for timeline in self._hard()]
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
            KeyError: For another language or style.
        """
        from pembinaan.eligibility.admission.explain import explain  # noqa: PLC0415 - made only when read

        return explain(self, language, style)

    def __repr__(self) -> str:
        return f"Admission({self.door.offering.program.code!r}, on={self.on}, status={self.status.name})"


class Entrance:
    """Ask who can be admitted to one offering: what is the same for everybody is worked out once.

    Args:
        offering: The offering.
        policy: The choices of the caller.
        register: Who is enrolled already; None: not known, so places, double enrolments and clashes are UNKNOWN.
        readings: How open questions on programs are answered.
        agreement_readings: How open questions on the agreement are answered.

    Raises:
        InvalidError: ``law.unknown_provision`` for a rule of law that cites what the registry does not know.
    """

    def __init__(
        self,
        offering: Offering,
        *,
        policy: AdmissionPolicy = DEFAULT_POLICY,
        register: Register | None = None,
        readings: ProgramReadings = DEFAULT_PROGRAM_READINGS,
        agreement_readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    ) -> None:
        tahanan = readings.tahanan_in_programs == "by_local_policy" and admits_tahanan(offering, policy)
        self.policy = policy
        self.questions = questions_of(offering, policy)
        self.door = Door(offering, register, readings, agreement_readings, tahanan)

    def admit(self, person: Participant | Case | Applicant, *, on: date) -> Admission:
        """Answer for one person; see :meth:`Offering.admit`."""
        if type(on) is not date:
            message = f"on must be a datetime.date, not {type(on).__name__}"
            raise TypeError(message)
        applicant = person if isinstance(person, Applicant) else Applicant(person)
        questions = (question for question in self.questions if _is_about(question, applicant))
        answered = (self._answer(question, applicant) for question in questions)
        asked_here = tuple(one for one in answered if not _silent(one, on))
        return Admission(self.door, applicant, self.policy, asked_here, on)

    def _answer(self, question: EntryQuestion, applicant: Applicant) -> Answered:
        at = At(self.door, applicant, question.rule, question.choice is Choice.TABLE)
        found = VOCABULARY[question.rule.kind](at)
        return Answered(question, found._replace(timeline=asked(found.timeline, question.silent, question.asked)))


def _is_about(question: EntryQuestion, applicant: Applicant) -> bool:
    """Tell whether a question is asked of people like this one; STATUS is asked of everybody."""
    rule = question.rule
    return rule.people is None or rule.kind is EntryKind.STATUS or kind_of(applicant.person) in rule.people


def _silent(one: Answered, on: date) -> bool:
    """Tell whether the law does not ask it on the day."""
    return one.asked.timeline.span_at(on).reason == NOT_ASKED
