"""The public JSON forms: what other languages read and write, and the schema that describes it."""

from __future__ import annotations

from typing import Any, Final

from pydantic import JsonValue, TypeAdapter

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.budget import Budget
from pembinaan.agreements.draft.model import Draft
from pembinaan.agreements.due import Due
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.settlement import Settlement
from pembinaan.agreements.state import AgreementState
from pembinaan.agreements.undated import Undated
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.eligibility.admission.policy import AdmissionPolicy
from pembinaan.eligibility.comparison import LawComparison
from pembinaan.eligibility.decision import DecisionRecord
from pembinaan.eligibility.nearest_way import Step
from pembinaan.eligibility.procedure_record import Procedure
from pembinaan.eligibility.questions import FewestQuestions
from pembinaan.eligibility.receipt import Receipt
from pembinaan.eligibility.verification import Difference
from pembinaan.law.readings import Readings
from pembinaan.monitoring.capacity import CapacityFact
from pembinaan.monitoring.indicator import IndicatorValue
from pembinaan.participants.documents import DocumentOnFile
from pembinaan.participants.people import Person
from pembinaan.participants.working import DatedValue
from pembinaan.planning.criteria import AllocationPolicy, Candidate
from pembinaan.planning.pathway_record import Pathway, Reach
from pembinaan.planning.record import AllocationRecord, Why
from pembinaan.programs.admission_record import AdmissionRecord
from pembinaan.programs.after_release.follow_up import FollowUp, FollowUpDue
from pembinaan.programs.after_release.handover_forms import (
    HandoverFile,
    HandoverToBapas,
    HandoverToCompany,
    HandoverToRegion,
)
from pembinaan.programs.after_release.reporting_record import Reporting
from pembinaan.programs.attendance import AttendanceBook
from pembinaan.programs.catalogue import Catalogue
from pembinaan.programs.certificates import Certificate, CertificateBook
from pembinaan.programs.coaching_review import CoachingReview
from pembinaan.programs.enrolment import Enrolment, Refusal
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.moves import WithdrawalRefusal
from pembinaan.programs.ledger.split import Split, SplitPolicy
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.program import Program
from pembinaan.programs.proposed_report import ProposedReport
from pembinaan.programs.readings import ProgramReadings
from pembinaan.programs.register import Register
from pembinaan.programs.results import TestResult

__all__ = ["FORMS", "json_schema"]

FORMS: Final[dict[str, Any]] = {
    "admission": AdmissionRecord,
    "admission_policy": AdmissionPolicy,
    "agreement": Agreement,
    "agreement_readings": AgreementReadings,
    "agreement_state": AgreementState,
    "allocation": AllocationRecord,
    "allocation_policy": AllocationPolicy,
    "allocation_why": Why,
    "attendance_book": AttendanceBook,
    "budget": Budget,
    "candidate": Candidate,
    "capacity_fact": CapacityFact,
    "catalogue": Catalogue,
    "certificate": Certificate,
    "certificate_book": CertificateBook,
    "coaching_review": CoachingReview,
    "dated_value": DatedValue,
    "decision": DecisionRecord,
    "difference": Difference,
    "documents_on_file": tuple[DocumentOnFile, ...],
    "draft": Draft,
    "due": Due,
    "enrolment": Enrolment,
    "fewest_questions": FewestQuestions,
    "follow_up": FollowUp,
    "follow_up_due": FollowUpDue,
    "handover_file": HandoverFile,
    "handover_to_bapas": HandoverToBapas,
    "handover_to_company": HandoverToCompany,
    "handover_to_region": HandoverToRegion,
    "indicator": IndicatorValue,
    "law_comparison": LawComparison,
    "ledger_account": Account,
    "offering_plan": OfferingPlan,
    "pathway": Pathway,
    "person": Person,
    "procedure": Procedure,
    "program": Program,
    "program_readings": ProgramReadings,
    "proposed_report": ProposedReport,
    "reach": Reach,
    "readings": Readings,
    "receipt": Receipt,
    "refusal": Refusal,
    "register": Register,
    "reporting": Reporting,
    "review_finding": ReviewFinding,
    "settlement": Settlement,
    "split": Split,
    "split_policy": SplitPolicy,
    "step": Step,
    "test_result": TestResult,
    "undated": Undated,
    "withdrawal_refusal": WithdrawalRefusal,
}
"""The forms by name."""

UNKNOWN_FORM = Fault(
    "schema.unknown_form",
    Text(id="Tidak ada bentuk JSON '{form}'.", en="There is no JSON form '{form}'."),
    Text(id="Yang ada: {known}.", en="There are: {known}."),
)


def json_schema(form: str) -> dict[str, JsonValue]:
    """Return the JSON Schema (draft 2020-12) of a public form.

    Args:
        form: A name in :data:`FORMS`: ``"person"``, ``"decision"``, ``"agreement"``, ...

    Raises:
        InvalidError: ``schema.unknown_form``.

    Example:
        >>> "counting" in json_schema("readings")["properties"]
        True
    """
    if form not in FORMS:
        raise UNKNOWN_FORM.error("form", form=form, known=", ".join(FORMS))
    schema = TypeAdapter(FORMS[form]).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": form}
