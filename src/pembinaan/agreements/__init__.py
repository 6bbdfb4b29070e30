"""F2: under what: parties, documents, authority to sign, lifecycle, review."""

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.authority import Authority, authority_of, may_sign
from pembinaan.agreements.budget import Budget, BudgetLine, BudgetSum, budget
from pembinaan.agreements.changes import ActivityEnding, Addendum, Approval, Changes, EndingPolicy, Extension
from pembinaan.agreements.clauses import Clause, ClauseKind, clause_kinds
from pembinaan.agreements.contents import ContentArea, Duty, DutyKind, PlanningBasis, ScopeItem, TargetGroup
from pembinaan.agreements.coordination import CoordinationTeam, Monev, PeriodicReport, Recommendation, Reporter
from pembinaan.agreements.coverage import RegionCover, cover_by_region, covering
from pembinaan.agreements.documents import MAIN_KINDS, Attachments, Document, DocumentKind, DocumentNumber
from pembinaan.agreements.due import Due, due
from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.due_text import as_icalendar, explain_due
from pembinaan.agreements.events import EndReason, Event, EventKind
from pembinaan.agreements.figures import ClaimedState, Figure, ModelClaim
from pembinaan.agreements.findings import Conflict, ReviewFinding, Severity
from pembinaan.agreements.history import StateSpan, history, replay, states_over_time
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.maturity import Maturity, maturity
from pembinaan.agreements.mermaid import mermaid
from pembinaan.agreements.money import DprdApproval, FundingItem, FundingSource
from pembinaan.agreements.moves import MoveAnswer, Moved, MoveRefusal, may_move, move
from pembinaan.agreements.names import Named, document_kind_of
from pembinaan.agreements.participation import PaidThrough, ParticipantLink, Wage
from pembinaan.agreements.parties import ParentBody, Party, PartyKind, Role, UniversityStatus
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings, OfferGuard
from pembinaan.agreements.regime import Regime, regime
from pembinaan.agreements.running_activities import activity_status
from pembinaan.agreements.settlement import ActivitySettlement, Settlement, settle
from pembinaan.agreements.signatories import Office, PowerOfAttorney, Signatory, SigningBasis, SigningCapacity
from pembinaan.agreements.sources import Source
from pembinaan.agreements.state import AgreementState
from pembinaan.agreements.terms import Term, TermCategory, TermLimits
from pembinaan.agreements.umbrella import Family, families, parent_of, under_parent
from pembinaan.agreements.undated import Undated, undated
from pembinaan.agreements.work_plan import Activity, ActivityStatus, Cost, WorkPlan

__all__ = [
    "DEFAULT_AGREEMENT_READINGS",
    "MAIN_KINDS",
    "Activity",
    "ActivityEnding",
    "ActivitySettlement",
    "ActivityStatus",
    "Actor",
    "Addendum",
    "Agreement",
    "AgreementReadings",
    "AgreementState",
    "Approval",
    "Attachments",
    "Authority",
    "Budget",
    "BudgetLine",
    "BudgetSum",
    "Changes",
    "ClaimedState",
    "Clause",
    "ClauseKind",
    "Conflict",
    "ContentArea",
    "CoordinationTeam",
    "Cost",
    "Document",
    "DocumentKind",
    "DocumentNumber",
    "DprdApproval",
    "Due",
    "DueKind",
    "Duty",
    "DutyKind",
    "EndReason",
    "EndingPolicy",
    "Event",
    "EventKind",
    "Extension",
    "Family",
    "Figure",
    "FundingItem",
    "FundingSource",
    "Maturity",
    "ModelClaim",
    "Monev",
    "MoveAnswer",
    "MoveRefusal",
    "Moved",
    "Named",
    "OfferGuard",
    "Office",
    "PaidThrough",
    "ParentBody",
    "ParticipantLink",
    "Party",
    "PartyKind",
    "PeriodicReport",
    "PlanningBasis",
    "PowerOfAttorney",
    "Recommendation",
    "Regime",
    "RegimeKind",
    "RegionCover",
    "Reporter",
    "ReviewFinding",
    "Role",
    "ScopeItem",
    "Settlement",
    "Severity",
    "Signatory",
    "SigningBasis",
    "SigningCapacity",
    "Source",
    "StateCode",
    "StateSpan",
    "TargetGroup",
    "Term",
    "TermCategory",
    "TermLimits",
    "Undated",
    "UniversityStatus",
    "Wage",
    "WorkPlan",
    "activity_status",
    "as_icalendar",
    "authority_of",
    "budget",
    "clause_kinds",
    "cover_by_region",
    "covering",
    "document_kind_of",
    "due",
    "explain_due",
    "families",
    "history",
    "maturity",
    "may_move",
    "may_sign",
    "mermaid",
    "move",
    "parent_of",
    "regime",
    "replay",
    "settle",
    "states_over_time",
    "undated",
    "under_parent",
]
