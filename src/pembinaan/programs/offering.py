"""Offerings: one run of a program under one agreement, and the answer to a request to enrol."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol, Self

from pydantic import Field, model_validator

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.contents import ContentArea
from pembinaan.agreements.parties import Role
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.term_over_time import running
from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, HowMany, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.core.timeline import Span, Status
from pembinaan.programs.enrolment import Enrolment, Refusal, not_in_force, over
from pembinaan.programs.offering_parts import UNKNOWN_SCOPE, Designation, ReservedPlaces, check_parts
from pembinaan.programs.program import Program
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings
from pembinaan.programs.session import Session

if TYPE_CHECKING:
    from pembinaan.eligibility.admission import Admission, AdmissionPolicy, Applicant
    from pembinaan.participants.people import Participant
    from pembinaan.programs.register import Register

__all__ = ["HasReference", "Offering", "OfferingPlan"]

ENDS_BEFORE_START = Fault(
    "offering.ends_before_start",
    Text(id="Hari terakhir lebih awal dari hari pertama.", en="The last day is before the first."),
    Text(id="Periksa 'starts' dan 'ends'.", en="Check 'starts' and 'ends'."),
)
OUTSIDE_TERM = Fault(
    "offering.outside_term",
    Text(
        id="Kegiatan ini berada di luar jangka waktu perjanjiannya.",
        en="The offering runs outside the term of its agreement.",
    ),
    Text(
        id="Sesuaikan 'starts' dan 'ends' dengan jangka waktu itu.",
        en="Bring 'starts' and 'ends' inside that term.",
    ),
)
OUTSIDE_SCOPE = Fault(
    "offering.outside_scope",
    Text(
        id="Ruang lingkup perjanjian tidak memuat bidang {area}.",
        en="The scope of the agreement does not hold the field {area}.",
    ),
    Text(
        id="Pilih bidang dari ruang lingkup, atau perjanjian yang memuatnya.",
        en="Choose a field of its scope, or an agreement that holds this one.",
    ),
)


class HasReference(Protocol):
    """Be anyone who can be enrolled: known here by a pseudonym only."""

    @property
    def reference(self) -> str:
        """The pseudonym."""
        ...


class OfferingPlan(Model):
    """Hold one planned run of a program, before any agreement carries it."""

    program: Program
    """What is offered."""
    area: ContentArea
    """The field of the agreement's scope that it serves."""
    starts: Day
    """The first day."""
    ends: Day
    """The last day."""
    capacity: HowMany
    """How many places there are."""
    place: Line
    """Where it is held."""
    supposed: Text | None = None
    """What in this plan is supposed and not reported by anyone; null: nothing."""
    code: Line | None = None
    """How enrolments name it; null: nothing names it."""
    scope: Line | None = None
    """The item of the agreement's scope that it carries out, by its code; null: not stated."""
    partner: Role | None = None
    """The party that holds it; null: not stated."""
    trainer: Line | None = Field(default=None, repr=False)
    """Who teaches; null: not stated."""
    sessions: tuple[Session, ...] | None = None
    """The sessions; null: not planned yet."""
    reserved: tuple[ReservedPlaces, ...] = ()
    """The places that are kept for a group."""
    outside: bool | None = None
    """Whether it is held outside the unit; null: not stated."""
    designation: Designation | None = None
    """The decision that names the place outside; null: none is known."""
    work: bool | None = None
    """Whether those who take part work; null: not stated."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.ends < self.starts:
            raise ENDS_BEFORE_START.invalid()
        check_parts(self.sessions or (), self.reserved, days=(self.starts, self.ends), capacity=self.capacity)
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.program.code}, {self.starts} to {self.ends}, {self.capacity} places)"

    __str__ = __repr__

    def under(self, agreement: Agreement) -> Offering:
        """Put the plan under an agreement.

        Raises:
            ValidationError: ``offering.outside_term`` or ``offering.outside_scope``.
            UnsupportedError: When its term was changed and the combination of parties is not modelled.
        """
        held = {name: getattr(self, name) for name in OfferingPlan.model_fields}
        return Offering(agreement=agreement, **held)


class Offering(OfferingPlan):
    """Hold one run of a program under one agreement.

    All its days lie inside the agreement's term, with every addendum and extension that changes it, and its field in
    the agreement's scope, as far as these are known. A change of the term that is not established does not stand in
    the way here; nobody can be enrolled on its days.
    """

    agreement: Agreement
    """The agreement that carries it."""
    beside: tuple[Agreement, ...] = ()
    """Further agreements that carry some of its days, such as one that follows on the first."""

    @model_validator(mode="after")
    def _scope_of_an_agreement(self) -> Self:
        scopes = [agreement.scope for agreement in (self.agreement, *self.beside)]
        codes = {item.code for scope in scopes for item in scope or ()}
        if self.scope is not None and None not in scopes and self.scope not in codes:
            raise UNKNOWN_SCOPE.invalid()
        return self

    @model_validator(mode="after")
    def _inside_the_agreement(self) -> Self:
        inside, scope = running(self.agreement, DEFAULT_AGREEMENT_READINGS).inside, self.agreement.scope
        if any(span.status is Status.NOT_MET and self._touches(span) for span in inside.spans()):
            raise OUTSIDE_TERM.invalid()
        if scope is not None and self.area not in {item.area for item in scope}:
            raise OUTSIDE_SCOPE.invalid(area=self.area)
        return self

    def _touches(self, span: Span) -> bool:
        return span.start <= self.ends and (span.end is None or span.end > self.starts)

    @asks_day
    def enrol(
        self,
        participant: HasReference,
        *,
        on: date,
        readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    ) -> Enrolment | Refusal:
        """Enrol somebody on a day, or say why not; both answers are values.

        Refused while the agreement is not in force on that day, while that is not established (an office without
        authority signed it, its Rencana Kerja is not there, a fact is not known), and after the last day of the
        offering. Whether the person may join, and whether a place is free, is asked elsewhere.

        Args:
            participant: Anyone with a ``reference`` (a pseudonym).
            on: The day of enrolment.
            readings: How open questions on the agreement are answered; see :meth:`Agreement.state`.

        Raises:
            UnsupportedError: What :meth:`Agreement.state` raises.

        Source: PP 28/2018 Pasal 46 ayat (4) for a sinergi. That no activity runs before the agreement is in force is a
        design of this library.
        """
        state = self.agreement.state(on=on, readings=readings)
        if state.in_force is not Status.MET:
            return not_in_force(self.program.code, participant.reference, state)
        if on > self.ends:
            return over(self.program.code, participant.reference, state, self.ends)
        return Enrolment(participant_reference=participant.reference, program_code=self.program.code, enrolled_on=on)

    @asks_day
    def admit(
        self,
        person: Participant | Applicant,
        *,
        on: date,
        policy: AdmissionPolicy | None = None,
        register: Register | None = None,
        readings: ProgramReadings = DEFAULT_PROGRAM_READINGS,
        agreement_readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    ) -> Admission:
        """Answer whether somebody can be admitted on a day: by the agreement, the rules of entry and the places.

        What is asked of the person is asked for the day on which the person would begin: ``on``, or the first day of
        the offering where that is later. The answer decides nothing: the TPP recommends, the head of the unit decides.

        Args:
            person: The person, or an :class:`Applicant` when several offerings are asked about the same person.
            on: The day asked about.
            policy: What the unit adds, switches off or makes binding; None: nothing. No rule of law can be switched
                off.
            register: Who is enrolled already; None: not known, so places, double enrolments and clashes are UNKNOWN.
            readings: How open questions on programs are answered.
            agreement_readings: How open questions on the agreement are answered.

        Raises:
            InvalidError: ``day.not_a_date``, ``day.out_of_range``, or ``law.unknown_provision`` for a rule of law that
                cites what the registry does not know.
            UnsupportedError: What :meth:`Agreement.state` raises.

        Source: digest on programs, 5.2; each question says on what it rests.
        """
        from pembinaan.eligibility.admission import DEFAULT_POLICY, Entrance  # noqa: PLC0415 - it stands above

        entrance = Entrance(
            self,
            policy=DEFAULT_POLICY if policy is None else policy,
            register=register,
            readings=readings,
            agreement_readings=agreement_readings,
        )
        return entrance.admit(person, on=on)
