"""The checks of a review on the state of the agreement."""

from __future__ import annotations

from collections.abc import Iterator

from pembinaan.agreements.case import Case, base
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.rules import RULES

__all__ = ["state"]


def state(case: Case) -> Iterator[ReviewFinding]:
    """Check Z3: nothing short of the signatures of all parties binds."""
    if not case.signed:
        rule = RULES["Z3"]._replace(cites=base(case.agreement))
        yield rule.absent("events.DITANDATANGANI")
