"""F2: under what: parties, documents, authority to sign, lifecycle, review."""

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.contents import (
    Attachments,
    ClauseKind,
    ContentArea,
    DocumentKind,
    DocumentNumber,
    Duty,
    FundingItem,
    FundingSource,
    ScopeItem,
    TargetGroup,
)
from pembinaan.agreements.events import EndReason, Event, EventKind, Office, Signatory, SigningCapacity, Source
from pembinaan.agreements.findings import ReviewFinding, Severity
from pembinaan.agreements.in_force import OfferGuard
from pembinaan.agreements.parties import Party, PartyKind, Regime, RegimeKind, Role, regime
from pembinaan.agreements.state import AgreementState, StateCode
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
