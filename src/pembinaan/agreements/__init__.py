"""F2: under what: parties, documents, authority to sign, lifecycle, review."""

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.clauses import ClauseKind
from pembinaan.agreements.contents import ContentArea, Duty, ScopeItem, TargetGroup
from pembinaan.agreements.documents import Attachments, DocumentKind, DocumentNumber
from pembinaan.agreements.events import EndReason, Event, EventKind
from pembinaan.agreements.findings import ReviewFinding, Severity
from pembinaan.agreements.in_force import OfferGuard
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.parties import Party, PartyKind, Role
from pembinaan.agreements.regime import Regime, regime
from pembinaan.agreements.signatories import Office, Signatory, SigningCapacity
from pembinaan.agreements.sources import Source
from pembinaan.agreements.state import AgreementState
from pembinaan.agreements.terms import Term, TermCategory, TermLimits

__all__ = [
    "Agreement",
    "AgreementState",
    "Attachments",
    "ClauseKind",
    "ContentArea",
    "DocumentKind",
    "DocumentNumber",
    "Duty",
    "EndReason",
    "Event",
    "EventKind",
    "FundingItem",
    "FundingSource",
    "OfferGuard",
    "Office",
    "Party",
    "PartyKind",
    "Regime",
    "RegimeKind",
    "ReviewFinding",
    "Role",
    "ScopeItem",
    "Severity",
    "Signatory",
    "SigningCapacity",
    "Source",
    "StateCode",
    "TargetGroup",
    "Term",
    "TermCategory",
    "TermLimits",
    "regime",
]
