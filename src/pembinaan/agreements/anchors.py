"""On what a rule rests that is written for a sinergi, where the agreement stands under another regime."""

from __future__ import annotations

from pembinaan.agreements.case import Case, base
from pembinaan.agreements.findings import Rule

__all__ = ["anchored"]


def anchored(case: Case, rule: Rule) -> Rule:
    """Return a rule of a sinergi as it is, and for another regime with the provisions that ask for its document."""
    return rule if case.sinergi else rule._replace(cites=base(case.agreement))
