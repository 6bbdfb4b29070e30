"""The entrance to one offering: its questions, prepared once for whoever asks for a place."""

from __future__ import annotations

from datetime import date

from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.core.asked import asks_day
from pembinaan.core.fields import in_range
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission.admission import Admission
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.door import At, Door
from pembinaan.eligibility.admission.policy import DEFAULT_POLICY, AdmissionPolicy
from pembinaan.eligibility.admission.prepared import Prepared
from pembinaan.eligibility.admission.questions import EntryQuestion, admits_tahanan, questions_of
from pembinaan.eligibility.admission.quick import Quick, quick_of
from pembinaan.eligibility.admission.vocabulary import VOCABULARY
from pembinaan.participants.people import Participant
from pembinaan.programs.admission_record import Choice
from pembinaan.programs.entry import PersonKind
from pembinaan.programs.offering import Offering
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings
from pembinaan.programs.register import Register

__all__ = ["Entrance"]


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
        self.door = Door(offering, register, readings, agreement_readings, tahanan)
        self.questions = tuple(map(self._prepared, questions_of(offering, policy)))
        """The questions, in their order."""
        self._asked: dict[tuple[PersonKind, date], tuple[Prepared, ...]] = {}
        self._quick: dict[tuple[PersonKind, date], Quick] = {}

    def _prepared(self, question: EntryQuestion) -> Prepared:
        at = At(self.door, question.rule, question.choice is Choice.TABLE)
        return Prepared(question, VOCABULARY[question.rule.kind](at))

    def _asked_of(self, applicant: Applicant, on: date) -> tuple[Prepared, ...]:
        """List the questions that are asked of people like this one on a day."""
        kind = kind_of(applicant.person)
        held = self._asked.get((kind, on))
        if held is None:
            asked = (one for one in self.questions if one.concerns(applicant) and not one.question.is_silent(on))
            held = self._asked[kind, on] = tuple(asked)
        return held

    @asks_day
    def admit(self, person: Participant | Applicant, *, on: date) -> Admission:
        """Answer for one person; see :meth:`Offering.admit`."""
        in_range(on)
        applicant = person if isinstance(person, Applicant) else Applicant(person)
        return Admission(self.door, applicant, self.policy, self._asked_of(applicant, on), on)

    def admitted(self, applicant: Applicant, on: date) -> Status:
        """Answer for one day without regard to free places; the same as :attr:`Admission.admitted`, and quicker."""
        kind = kind_of(applicant.person)
        quick = self._quick.get((kind, on))
        if quick is None:
            deciding = [one for one in self._asked_of(applicant, on) if one.decides]
            quick = self._quick[kind, on] = quick_of(deciding, applicant, on)
        return quick.admitted(applicant)
