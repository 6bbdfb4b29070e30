"""Dated, cited answers about programs, agreements and conditional rights in Indonesian corrections.

The day is always a parameter: the library reads no clock, no environment, no files and no network. It gives information
about the law as its sources state it; it is not legal advice and decides nothing in anybody's place.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement
    from pembinaan.agreements.parties import Party, PartyKind
    from pembinaan.core.counting import CountingConvention
    from pembinaan.core.duration import Duration
    from pembinaan.core.errors import (
        InvalidError,
        PembinaanError,
        Problem,
        UndeterminedError,
        UnsupportedError,
        problems,
    )
    from pembinaan.core.period import Period
    from pembinaan.core.text import Text, format_date
    from pembinaan.core.timeline import Status, Timeline, all_of, any_of, negate
    from pembinaan.core.version import __version__
    from pembinaan.eligibility.admission.admission import Admission
    from pembinaan.eligibility.admission.applicant import Applicant
    from pembinaan.eligibility.admission.policy import AdmissionPolicy
    from pembinaan.eligibility.after_release import (
        OtherDetention,
        Prosecution,
        Release,
        Revocability,
        probation,
        revocability,
    )
    from pembinaan.eligibility.case import Case
    from pembinaan.eligibility.comparison import LawComparison, compare
    from pembinaan.eligibility.decision import Decision, DecisionRecord
    from pembinaan.eligibility.leave_window import LeaveWindow, leave_window
    from pembinaan.eligibility.nearest_way import Step, nearest_way
    from pembinaan.eligibility.procedure import procedure
    from pembinaan.eligibility.procedure_record import Procedure
    from pembinaan.eligibility.questions import FewestQuestions, fewest_questions
    from pembinaan.eligibility.receipt import Receipt, receipt
    from pembinaan.eligibility.remissions.amount import RemissionAmount
    from pembinaan.eligibility.remissions.family import remission_amount
    from pembinaan.eligibility.remissions.forecast import simulate_remissions
    from pembinaan.eligibility.remissions.forecast_record import RemissionForecast
    from pembinaan.eligibility.right import Right
    from pembinaan.eligibility.rights import RIGHTS, decide
    from pembinaan.eligibility.rights.remisi_umum_amount import remisi_umum_amount
    from pembinaan.eligibility.verification import Difference, verify
    from pembinaan.eligibility.ways import StepKind
    from pembinaan.interop.forms import json_schema
    from pembinaan.law.citation import Citation
    from pembinaan.law.documents import DocumentCode, document_name
    from pembinaan.law.flows import rights_with_flow
    from pembinaan.law.instruments import Confidence, Instrument, Provision, in_force, instrument, provision
    from pembinaan.law.readings import READINGS, Readings
    from pembinaan.participants.bimbingan import Bimbingan
    from pembinaan.participants.coaching.file import CoachingFile
    from pembinaan.participants.dates import SentenceDates, birthday
    from pembinaan.participants.documents import DocumentOnFile, read_documents
    from pembinaan.participants.merits import Merit, MeritKind
    from pembinaan.participants.offences import DerivedOffence, OffenceClasses, offence_classes
    from pembinaan.participants.people import AnakBinaan, Identity, Klien, Narapidana, Tahanan
    from pembinaan.participants.personal import DoctorLetter, Religion
    from pembinaan.participants.reading import read_person
    from pembinaan.participants.records import (
        Assessment,
        CmbLeave,
        FamilyLeave,
        IspnClass,
        Litmas,
        OffenceClass,
        ParticipationReport,
        Postponement,
        Predicate,
        Revocation,
        RiskFinding,
        Sanction,
        SecurityLevel,
    )
    from pembinaan.participants.sentence import (
        DeathSentence,
        Detention,
        DetentionKind,
        FixedTermSentence,
        Interruption,
        InterruptionKind,
        LifeSentence,
        Remission,
        RemissionKind,
        Subsidiary,
        SubsidiaryStatus,
    )
    from pembinaan.participants.sentence_change import SentenceChange
    from pembinaan.participants.working import DatedValue
    from pembinaan.planning.allocate import allocate
    from pembinaan.planning.allocation import Allocation
    from pembinaan.planning.criteria import AllocationPolicy, Candidate
    from pembinaan.planning.pathway import pathway
    from pembinaan.planning.reach import reach
    from pembinaan.programs.after_release.follow_up import FollowUp, FollowUpDue
    from pembinaan.programs.after_release.handover import handover
    from pembinaan.programs.attendance import AttendanceBook, AttendanceEntry
    from pembinaan.programs.catalogue import CATALOGUE
    from pembinaan.programs.certificates import Certificate
    from pembinaan.programs.coaching_review import review_coaching
    from pembinaan.programs.enrolment import Enrolment, Refusal
    from pembinaan.programs.ledger.account import Account
    from pembinaan.programs.ledger.split import SplitPolicy, split
    from pembinaan.programs.offering import Offering, OfferingPlan
    from pembinaan.programs.participation_review import review_participation
    from pembinaan.programs.program import Program
    from pembinaan.programs.register import Register
    from pembinaan.programs.report import propose_report, with_report
    from pembinaan.programs.session import Session

__all__ = [
    "CATALOGUE",
    "READINGS",
    "RIGHTS",
    "Account",
    "Admission",
    "AdmissionPolicy",
    "Agreement",
    "Allocation",
    "AllocationPolicy",
    "AnakBinaan",
    "Applicant",
    "Assessment",
    "AttendanceBook",
    "AttendanceEntry",
    "Bimbingan",
    "Candidate",
    "Case",
    "Certificate",
    "Citation",
    "CmbLeave",
    "CoachingFile",
    "Confidence",
    "CountingConvention",
    "DatedValue",
    "DeathSentence",
    "Decision",
    "DecisionRecord",
    "DerivedOffence",
    "Detention",
    "DetentionKind",
    "Difference",
    "DoctorLetter",
    "DocumentCode",
    "DocumentOnFile",
    "Duration",
    "Enrolment",
    "FamilyLeave",
    "FewestQuestions",
    "FixedTermSentence",
    "FollowUp",
    "FollowUpDue",
    "Identity",
    "Instrument",
    "Interruption",
    "InterruptionKind",
    "InvalidError",
    "IspnClass",
    "Klien",
    "LawComparison",
    "LeaveWindow",
    "LifeSentence",
    "Litmas",
    "Merit",
    "MeritKind",
    "Narapidana",
    "OffenceClass",
    "OffenceClasses",
    "Offering",
    "OfferingPlan",
    "OtherDetention",
    "ParticipationReport",
    "Party",
    "PartyKind",
    "PembinaanError",
    "Period",
    "Postponement",
    "Predicate",
    "Problem",
    "Procedure",
    "Program",
    "Prosecution",
    "Provision",
    "Readings",
    "Receipt",
    "Refusal",
    "Register",
    "Release",
    "Religion",
    "Remission",
    "RemissionAmount",
    "RemissionForecast",
    "RemissionKind",
    "Revocability",
    "Revocation",
    "Right",
    "RiskFinding",
    "Sanction",
    "SecurityLevel",
    "SentenceChange",
    "SentenceDates",
    "Session",
    "SplitPolicy",
    "Status",
    "Step",
    "StepKind",
    "Subsidiary",
    "SubsidiaryStatus",
    "Tahanan",
    "Text",
    "Timeline",
    "UndeterminedError",
    "UnsupportedError",
    "__version__",
    "all_of",
    "allocate",
    "any_of",
    "birthday",
    "compare",
    "decide",
    "document_name",
    "fewest_questions",
    "format_date",
    "handover",
    "in_force",
    "instrument",
    "json_schema",
    "leave_window",
    "nearest_way",
    "negate",
    "offence_classes",
    "pathway",
    "probation",
    "problems",
    "procedure",
    "propose_report",
    "provision",
    "reach",
    "read_documents",
    "read_person",
    "receipt",
    "remisi_umum_amount",
    "remission_amount",
    "review_coaching",
    "review_participation",
    "revocability",
    "rights_with_flow",
    "simulate_remissions",
    "split",
    "verify",
    "with_report",
]

_WHERE: Final = {
    "agreements.agreement": ("Agreement",),
    "agreements.parties": ("Party", "PartyKind"),
    "core.counting": ("CountingConvention",),
    "core.duration": ("Duration",),
    "core.errors": ("InvalidError", "PembinaanError", "Problem", "UndeterminedError", "UnsupportedError", "problems"),
    "core.period": ("Period",),
    "core.text": ("Text", "format_date"),
    "core.timeline": ("Status", "Timeline", "all_of", "any_of", "negate"),
    "core.version": ("__version__",),
    "eligibility.after_release": (
        *("OtherDetention", "Prosecution", "Release", "Revocability", "probation", "revocability"),
    ),
    "eligibility.case": ("Case",),
    "eligibility.comparison": ("LawComparison", "compare"),
    "eligibility.decision": ("Decision", "DecisionRecord"),
    "eligibility.nearest_way": ("Step", "nearest_way"),
    "eligibility.questions": ("FewestQuestions", "fewest_questions"),
    "eligibility.receipt": ("Receipt", "receipt"),
    "eligibility.procedure": ("procedure",),
    "eligibility.procedure_record": ("Procedure",),
    "eligibility.leave_window": ("LeaveWindow", "leave_window"),
    "eligibility.right": ("Right",),
    "eligibility.rights": ("RIGHTS", "decide"),
    "eligibility.verification": ("Difference", "verify"),
    "eligibility.ways": ("StepKind",),
    "eligibility.remissions.amount": ("RemissionAmount",),
    "eligibility.remissions.family": ("remission_amount",),
    "eligibility.remissions.forecast": ("simulate_remissions",),
    "eligibility.remissions.forecast_record": ("RemissionForecast",),
    "eligibility.rights.remisi_umum_amount": ("remisi_umum_amount",),
    "interop.forms": ("json_schema",),
    "law.citation": ("Citation",),
    "law.documents": ("DocumentCode", "document_name"),
    "law.flows": ("rights_with_flow",),
    "law.instruments": ("Confidence", "Instrument", "Provision", "in_force", "instrument", "provision"),
    "law.readings": ("READINGS", "Readings"),
    "participants.dates": ("SentenceDates", "birthday"),
    "participants.documents": ("DocumentOnFile", "read_documents"),
    "participants.offences": ("DerivedOffence", "OffenceClasses", "offence_classes"),
    "participants.merits": ("Merit", "MeritKind"),
    "participants.people": ("AnakBinaan", "Identity", "Klien", "Narapidana", "Tahanan"),
    "participants.personal": ("DoctorLetter", "Religion"),
    "participants.reading": ("read_person",),
    "participants.records": (
        "Assessment",
        "CmbLeave",
        "FamilyLeave",
        "IspnClass",
        "Litmas",
        "OffenceClass",
        "ParticipationReport",
        "Postponement",
        "Predicate",
        "Revocation",
        "RiskFinding",
        "Sanction",
        "SecurityLevel",
    ),
    "participants.sentence": (
        "DeathSentence",
        "Detention",
        "DetentionKind",
        "FixedTermSentence",
        "Interruption",
        "InterruptionKind",
        "LifeSentence",
        "Remission",
        "RemissionKind",
        "Subsidiary",
        "SubsidiaryStatus",
    ),
    "participants.sentence_change": ("SentenceChange",),
    "participants.working": ("DatedValue",),
    "eligibility.admission.admission": ("Admission",),
    "eligibility.admission.applicant": ("Applicant",),
    "eligibility.admission.policy": ("AdmissionPolicy",),
    "planning.allocate": ("allocate",),
    "planning.allocation": ("Allocation",),
    "planning.criteria": (
        "AllocationPolicy",
        "Candidate",
    ),
    "planning.pathway": ("pathway",),
    "planning.reach": ("reach",),
    "programs.attendance": (
        "AttendanceBook",
        "AttendanceEntry",
    ),
    "programs.catalogue": ("CATALOGUE",),
    "programs.certificates": ("Certificate",),
    "programs.register": ("Register",),
    "programs.report": (
        "propose_report",
        "with_report",
    ),
    "programs.session": ("Session",),
    "programs.after_release.handover": ("handover",),
    "programs.ledger.account": ("Account",),
    "programs.ledger.split": (
        "SplitPolicy",
        "split",
    ),
    "programs.coaching_review": ("review_coaching",),
    "participants.coaching.file": ("CoachingFile",),
    "participants.bimbingan": ("Bimbingan",),
    "programs.after_release.follow_up": (
        "FollowUp",
        "FollowUpDue",
    ),
    "programs.participation_review": ("review_participation",),
    "programs.enrolment": ("Enrolment", "Refusal"),
    "programs.offering": ("Offering", "OfferingPlan"),
    "programs.program": ("Program",),
}
"""Where each public name lives; it is loaded when first used, so that importing the package stays cheap."""
_HOME: Final = {name: module for module, names in _WHERE.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used."""
    if name not in _HOME:
        message = f"module 'pembinaan' has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"pembinaan.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
