"""After release: the duty to report, follow-up, continuation of a program, and what is handed over to whom."""

from pembinaan.participants.bimbingan import Bimbingan, Contact, Occupation, OccupationKind, ReleaseKind
from pembinaan.programs.after_release.continuation import continued
from pembinaan.programs.after_release.follow_up import (
    FollowUp,
    FollowUpDue,
    FollowUpPolicy,
    FollowUpStatus,
    OccupationOn,
    follow_ups,
    occupation_on,
)
from pembinaan.programs.after_release.handover import handover
from pembinaan.programs.after_release.handover_explain import explain_handover
from pembinaan.programs.after_release.handover_forms import (
    CertificateShown,
    HandoverFile,
    HandoverToBapas,
    HandoverToCompany,
    HandoverToRegion,
    NameConsent,
    NameLeftOut,
    ProgramShown,
    Recipient,
    ResultShown,
)
from pembinaan.programs.after_release.placement import Placed, placements
from pembinaan.programs.after_release.reporting import reporting
from pembinaan.programs.after_release.reporting_record import Alert, Reporting, ReportPeriod, ReportStatus

__all__ = [
    "Alert",
    "Bimbingan",
    "CertificateShown",
    "Contact",
    "FollowUp",
    "FollowUpDue",
    "FollowUpPolicy",
    "FollowUpStatus",
    "HandoverFile",
    "HandoverToBapas",
    "HandoverToCompany",
    "HandoverToRegion",
    "NameConsent",
    "NameLeftOut",
    "Occupation",
    "OccupationKind",
    "OccupationOn",
    "Placed",
    "ProgramShown",
    "Recipient",
    "ReleaseKind",
    "ReportPeriod",
    "ReportStatus",
    "Reporting",
    "ResultShown",
    "continued",
    "explain_handover",
    "follow_ups",
    "handover",
    "occupation_on",
    "placements",
    "reporting",
]
