"""On what a rule rests that is written for one regime, where the agreement stands under another."""

from __future__ import annotations

from pembinaan.agreements.case import Case, base, without_corrections
from pembinaan.agreements.findings import Rule

__all__ = ["anchored", "of_corrections"]


def anchored(case: Case, rule: Rule) -> Rule:
    """Return a rule of a sinergi as it is, and for another regime with the provisions that ask for its document."""
    return rule if case.sinergi else rule._replace(cites=base(case.agreement))


def of_corrections(case: Case, rule: Rule) -> Rule:
    """Return a rule of correctional law as it is, and without a correctional party with what asks for the document."""
    return rule._replace(cites=base(case.agreement)) if without_corrections(case.agreement) else rule
