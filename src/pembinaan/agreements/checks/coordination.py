"""The checks of a review on the coordination team of the region (TKKSD)."""

from __future__ import annotations

from collections.abc import Iterator

from pembinaan.agreements.case import Case
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.rules import RULES

__all__ = ["coordination"]


def coordination(case: Case) -> Iterator[ReviewFinding]:
    """Check C2: the offer of a sinergi is reviewed before the signing."""
    if not case.signed and case.sinergi and not case.agreement.tkksd_reviewed:
        yield RULES["C2"].lacking(case.agreement.tkksd_reviewed, "tkksd_reviewed")
