"""The checks of a review on the numbers that the parties give."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case, base
from pembinaan.agreements.document_numbers import fits, is_request
from pembinaan.agreements.findings import ReviewFinding, Rule, Severity
from pembinaan.agreements.rules import RULES
from pembinaan.core.text import Text

__all__ = ["document_numbers"]


def document_numbers(case: Case) -> Iterator[ReviewFinding]:
    """Check that each party gives a number of its own (N1), and how it looks (N2, N3)."""
    numbers = case.agreement.numbers
    rule = RULES["N1"]._replace(cites=base(case.agreement))
    if case.signed:
        rule = rule._replace(severity=Severity.ERROR)
    given = {item.role for item in numbers or ()}
    for party in case.agreement.parties:
        if party.role not in given:
            yield rule.lacking(None if numbers is None else False, f"numbers.{party.role}", role=party.role)
    yield from _one_each(rule, case)
    yield from _forms(case)


def _one_each(rule: Rule, case: Case) -> Iterator[ReviewFinding]:
    """Find a number that two parties share, and a party that gives more than one."""
    pairs = {(" ".join(item.number.casefold().split()), item.role) for item in case.agreement.numbers or ()}
    if len({number for number, _ in pairs}) < len(pairs):
        yield rule.because(_SAME_NUMBER, "numbers")
    for party in case.agreement.parties:
        if len([number for number, role in pairs if role is party.role]) > 1:
            yield rule.because(_TWO_NUMBERS.format(role=party.role), f"numbers.{party.role}")


def _forms(case: Case) -> Iterator[ReviewFinding]:
    """Check how each number looks: like those of its issuer (N2), and not like the id of a request (N3)."""
    kinds = {party.role: party.kind for party in case.agreement.parties}
    for number, item in enumerate(case.agreement.numbers or ()):
        path = f"numbers.{number}.number"
        if is_request(item.number):
            yield RULES["N3"].because(_REQUEST.format(role=item.role), path)
        elif fits(item.number, kinds[item.role]) is False:
            yield RULES["N2"].because(_UNUSUAL.format(role=item.role), path)


_REQUEST: Final = Text(
    id="Nomor dari pihak {role} adalah nomor permohonan atau monev, bukan nomor dokumen.",
    en="The number of party {role} is the id of a request or of a monitoring form, not that of a document.",
)
_UNUSUAL: Final = Text(
    id="Nomor dari pihak {role} tidak sesuai dengan bentuk yang dikenal dari instansi itu.",
    en="The number of party {role} does not have a form that is known of that body.",
)


_TWO_NUMBERS: Final = Text(
    id="Pihak {role} memberi lebih dari satu nomor.",
    en="Party {role} gave more than one number.",
)
_SAME_NUMBER: Final = Text(
    id="Dua pihak memberi nomor yang sama.",
    en="Two parties gave the same number.",
)
