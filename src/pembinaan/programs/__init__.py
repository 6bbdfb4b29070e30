"""F2: what: catalogue, offering, enrolment."""

from pembinaan.programs.enrolment import Enrolment, Refusal
from pembinaan.programs.offering import Offering, OfferingPlan
from pembinaan.programs.program import ClassSize, ContentArea, Program, ProgramKind

__all__ = ["ClassSize", "ContentArea", "Enrolment", "Offering", "OfferingPlan", "Program", "ProgramKind", "Refusal"]
