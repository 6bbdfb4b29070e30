"""Whether a record is about the same enrolment: another person, program or offering never counts as this one."""

from __future__ import annotations

from pembinaan.programs.admission_record import AdmissionRecord
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.register import Register

__all__ = ["is_about", "is_same", "named", "others"]


def named(enrolment: Enrolment) -> tuple[str | None, ...]:
    """Return whose enrolment it is, in which program and offering."""
    return enrolment.participant_reference, enrolment.program_code, enrolment.offering


def is_same(one: Enrolment, enrolment: Enrolment) -> bool:
    """Tell whether an entry of the register is this enrolment; without an id, only where nothing differs."""
    return one == enrolment if enrolment.id is None else (one.id, named(one)) == (enrolment.id, named(enrolment))


def others(register: Register, enrolment: Enrolment) -> Register:
    """Return the register without this enrolment."""
    held = tuple(one for one in register.enrolments if not is_same(one, enrolment))
    return Register.model_construct(enrolments=held, offerings=register.offerings)


def is_about(found: AdmissionRecord, enrolment: Enrolment) -> bool:
    """Tell whether an answer about admission is about this enrolment; of offerings only codes that differ count."""
    mine = (enrolment.participant_reference, enrolment.program_code)
    offerings = {found.offering, enrolment.offering} - {None}
    return (found.participant_reference, found.program_code) == mine and len(offerings) <= 1
