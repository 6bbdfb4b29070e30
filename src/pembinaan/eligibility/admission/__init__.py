"""Who may join an offering, on which day, and why: admission to a program, explained and dated."""

from pembinaan.eligibility.admission.admission import Admission
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.entrance import Entrance
from pembinaan.eligibility.admission.explain_finding import explain_finding
from pembinaan.eligibility.admission.policy import DEFAULT_POLICY, AdmissionPolicy
from pembinaan.eligibility.admission.taken import NOBODY_ENROLLED

__all__ = [
    "DEFAULT_POLICY",
    "NOBODY_ENROLLED",
    "Admission",
    "AdmissionPolicy",
    "Applicant",
    "Entrance",
    "explain_finding",
]
