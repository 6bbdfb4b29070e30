"""The checks of a review on the numbers that the parties give."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case, base
from pembinaan.agreements.findings import ReviewFinding, Severity
from pembinaan.agreements.rules import RULES
from pembinaan.core.text import Text

__all__ = ["document_numbers"]


def document_numbers(case: Case) -> Iterator[ReviewFinding]:
    """Check N1: each party gives a number of its own."""
    numbers = case.agreement.numbers
    rule = RULES["N1"]._replace(cites=base(case.agreement))
    if case.signed:
        rule = rule._replace(severity=Severity.ERROR)
    given = {item.role for item in numbers or ()}
    for party in case.agreement.parties:
        if party.role not in given:
            yield rule.lacking(None if numbers is None else False, f"numbers.{party.role}", role=party.role)
    if len({item.number for item in numbers or ()}) < len(given):
        yield rule.because(_SAME_NUMBER, "numbers")


_SAME_NUMBER: Final = Text(
    id="Dua pihak memberi nomor yang sama.",
    en="Two parties gave the same number.",
)
