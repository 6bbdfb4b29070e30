"""F2: what: catalogue, offering, enrolment, attendance, results, certificates."""

from pembinaan.programs.activity import ActivityPolicy
from pembinaan.programs.activity_counts import ActivityCounts, activity_counts
from pembinaan.programs.admission_record import AdmissionFinding, AdmissionRecord, Choice
from pembinaan.programs.attendance import AttendanceBook, AttendanceEntry, AttendanceStatus
from pembinaan.programs.catalogue import CATALOGUE, Catalogue, SyllabusComparison, same_syllabus
from pembinaan.programs.catalogue_row import CatalogueRow
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.certificates import Certificate, CertificateBook
from pembinaan.programs.coaching_review import CoachingReview, review_coaching
from pembinaan.programs.completion import Completion, CompletionPolicy, may_complete
from pembinaan.programs.credit import Credit, credit
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import (
    Consent,
    DropReason,
    EnrolmentActor,
    EnrolmentEvent,
    EnrolmentEventKind,
    EnrolmentState,
)
from pembinaan.programs.enrolment_explain import explain_standing
from pembinaan.programs.enrolment_mermaid import enrolment_mermaid
from pembinaan.programs.enrolment_move_answers import EnrolmentMoved, EnrolmentMoveRefusal
from pembinaan.programs.enrolment_moves import move_enrolment, next_moves
from pembinaan.programs.enrolment_state import Standing, standing
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.issuing import CertificateRefusal, Ground, issue
from pembinaan.programs.known import Known
from pembinaan.programs.move_facts import MoveFacts
from pembinaan.programs.offering import Offering, OfferingPlan
from pembinaan.programs.offering_parts import Designation, ReservedPlaces, ReserveGroup
from pembinaan.programs.offering_review import review_offering
from pembinaan.programs.participation_review import Papers, review_participation
from pembinaan.programs.program import ClassSize, CompetencyStandard, ContentArea, Delivery, Program, ProgramKind
from pembinaan.programs.proposed_report import ProposedReport
from pembinaan.programs.readings import ProgramReadings
from pembinaan.programs.refusal import Refusal
from pembinaan.programs.register import Register
from pembinaan.programs.report import Joined, propose_report, with_report
from pembinaan.programs.report_change import ReportChange, changed_since
from pembinaan.programs.report_explain import explain_report
from pembinaan.programs.results import PassPolicy, TestKind, TestResult, passed
from pembinaan.programs.session import Session, SessionStatus
from pembinaan.programs.waiting import Waiting, free_places, waiting_list

__all__ = [
    "CATALOGUE",
    "ActivityCounts",
    "ActivityPolicy",
    "AdmissionFinding",
    "AdmissionRecord",
    "AttendanceBook",
    "AttendanceEntry",
    "AttendanceStatus",
    "Catalogue",
    "CatalogueRow",
    "Certificate",
    "CertificateBook",
    "CertificateKind",
    "CertificateRefusal",
    "Choice",
    "ClassSize",
    "CoachingReview",
    "CompetencyStandard",
    "Completion",
    "CompletionPolicy",
    "Consent",
    "ContentArea",
    "Credit",
    "Delivery",
    "Designation",
    "DropReason",
    "Enrolment",
    "EnrolmentActor",
    "EnrolmentEvent",
    "EnrolmentEventKind",
    "EnrolmentMoveRefusal",
    "EnrolmentMoved",
    "EnrolmentState",
    "EntryKind",
    "EntryRule",
    "Ground",
    "Joined",
    "Known",
    "MoveFacts",
    "Offering",
    "OfferingPlan",
    "Papers",
    "PassPolicy",
    "Program",
    "ProgramKind",
    "ProgramReadings",
    "ProposedReport",
    "Refusal",
    "Register",
    "ReportChange",
    "ReserveGroup",
    "ReservedPlaces",
    "Session",
    "SessionStatus",
    "Standing",
    "SyllabusComparison",
    "TestKind",
    "TestResult",
    "Waiting",
    "activity_counts",
    "changed_since",
    "credit",
    "enrolment_mermaid",
    "explain_report",
    "explain_standing",
    "free_places",
    "issue",
    "may_complete",
    "move_enrolment",
    "next_moves",
    "passed",
    "propose_report",
    "review_coaching",
    "review_offering",
    "review_participation",
    "same_syllabus",
    "standing",
    "waiting_list",
    "with_report",
]
