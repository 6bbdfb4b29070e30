"""What stands around a question of planning: rules of entry, who is enrolled, how open questions are answered."""

from __future__ import annotations

from typing import Final, NamedTuple

from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.eligibility.admission import DEFAULT_POLICY, NOBODY_ENROLLED, AdmissionPolicy, Applicant, Entrance
from pembinaan.eligibility.case import Case
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Participant
from pembinaan.programs.offering import Offering
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings
from pembinaan.programs.register import Register

__all__ = ["DEFAULT_SETTING", "Setting"]


class Setting(NamedTuple):
    """Hold what stands around a question of planning.

    Attributes:
        admission: What the unit adds to the rules of entry, switches off or makes binding.
        register: Who is enrolled already; by default nobody.
        readings: How unsettled points of law are read.
        program_readings: How open questions on programs are answered.
        agreement_readings: How open questions on agreements are answered.
    """

    admission: AdmissionPolicy = DEFAULT_POLICY
    register: Register = NOBODY_ENROLLED
    readings: Readings = DEFAULT_READINGS
    program_readings: ProgramReadings = DEFAULT_PROGRAM_READINGS
    agreement_readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS

    def entrance(self, offering: Offering) -> Entrance:
        """Make the entrance of an offering, at which people are admitted or not."""
        return Entrance(
            offering,
            policy=self.admission,
            register=self.register,
            readings=self.program_readings,
            agreement_readings=self.agreement_readings,
        )

    def applicant(self, person: Participant | Case) -> Applicant:
        """Make the applicant of a person."""
        return Applicant(person, self.readings)


DEFAULT_SETTING: Final = Setting()
"""The rules of entry of this library, nobody enrolled, and the default of each reading."""
