"""Review an agreement: run every check and list what is missing, not known or wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.case import Case, regime_kind
from pembinaan.agreements.checks.clauses import clauses
from pembinaan.agreements.checks.coordination import coordination
from pembinaan.agreements.checks.document_numbers import document_numbers
from pembinaan.agreements.checks.documents import documents
from pembinaan.agreements.checks.money import money
from pembinaan.agreements.checks.parties import parties
from pembinaan.agreements.checks.scope import scope
from pembinaan.agreements.checks.signing import signing
from pembinaan.agreements.checks.state import state
from pembinaan.agreements.checks.term import term
from pembinaan.agreements.findings import Conflict, ReviewFinding, Severity
from pembinaan.agreements.guards import with_law
from pembinaan.agreements.readings import AgreementReadings

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["review"]


def review(
    agreement: Agreement, on: date, readings: AgreementReadings, strict: Sequence[Conflict] = ()
) -> tuple[ReviewFinding, ...]:
    """List the findings in the order of the checks: parties and document, signing, term, contents, money.

    Raises:
        UnsupportedError: What :func:`pembinaan.agreements.regime.regime` raises.
    """
    case = Case(agreement, on, readings, regime_kind(agreement, on))
    return tuple(_raised(finding, strict) for finding in with_law(case, _findings(case)))


def _raised(finding: ReviewFinding, strict: Sequence[Conflict]) -> ReviewFinding:
    """Make an error of what carries a conflict that the caller takes strictly."""
    return finding if finding.conflict not in strict else finding.model_copy(update={"severity": Severity.ERROR})


def _findings(case: Case) -> Iterator[ReviewFinding]:
    for check in _CHECKS:
        yield from check(case)


_CHECKS: Final = (
    *(parties, documents, coordination, document_numbers, state),
    *(signing, term, scope, clauses, money),
)
