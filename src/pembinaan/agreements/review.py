"""Review an agreement: run every check and list what is missing, not known or wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.case import Case, regime_kind
from pembinaan.agreements.checks.addenda import addenda
from pembinaan.agreements.checks.clauses import clauses
from pembinaan.agreements.checks.closing import closing
from pembinaan.agreements.checks.coordination import coordination
from pembinaan.agreements.checks.costs import costs
from pembinaan.agreements.checks.council import council
from pembinaan.agreements.checks.declared import declared
from pembinaan.agreements.checks.document_form import document_form
from pembinaan.agreements.checks.document_numbers import document_numbers
from pembinaan.agreements.checks.documents import documents
from pembinaan.agreements.checks.endings import endings
from pembinaan.agreements.checks.figures import figures
from pembinaan.agreements.checks.minister import minister
from pembinaan.agreements.checks.money import money
from pembinaan.agreements.checks.moves import moves
from pembinaan.agreements.checks.overlap import overlap
from pembinaan.agreements.checks.participation import participation
from pembinaan.agreements.checks.parties import parties
from pembinaan.agreements.checks.partner_signing import partner
from pembinaan.agreements.checks.scope import scope
from pembinaan.agreements.checks.signatures import signatures
from pembinaan.agreements.checks.signing import correctional, local
from pembinaan.agreements.checks.state import state
from pembinaan.agreements.checks.stopping import stopping
from pembinaan.agreements.checks.term import term
from pembinaan.agreements.checks.wages import wages
from pembinaan.agreements.checks.work_plan import work_plan
from pembinaan.agreements.conflicts import check_conflicts
from pembinaan.agreements.draft.compose import blanks
from pembinaan.agreements.draft.held import told_of_draft
from pembinaan.agreements.findings import Conflict, ReviewFinding, Severity
from pembinaan.agreements.guards import with_law
from pembinaan.agreements.invariants import ORDER
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.rules import RULES
from pembinaan.core.asked import asks_day

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["findings_for", "review"]


def review(
    agreement: Agreement,
    on: date,
    readings: AgreementReadings,
    strict: Sequence[Conflict] = (),
    beside: Sequence[Agreement] = (),
) -> tuple[ReviewFinding, ...]:
    """List the findings: errors, warnings, notes; each group in the order of the table of invariants, own ids last.

    Raises:
        UnsupportedError: What :func:`pembinaan.agreements.regime.regime` raises.
        InvalidError: ``agreement.unknown_conflict``.
    """
    check_conflicts(strict)
    case = Case(agreement, on, readings, regime_kind(agreement, on), tuple(beside))
    found = [_raised(finding, strict) for finding in with_law(case, _findings(case))]
    if not case.signed:
        found = [told_of_draft(agreement, on, finding) for finding in found]
        found += _blanks(case, {finding.missing for finding in found})
    return tuple(sorted(found, key=_place))


def _blanks(case: Case, named: Collection[str]) -> Iterator[ReviewFinding]:
    """Note what a draft would leave blank and no finding names yet, while a Nota Kesepakatan is not signed."""
    for blank in blanks(case.agreement, case.on):
        if blank.path not in named:
            yield RULES["T5"].unknown(blank.path, what=blank.what)


@asks_day
def findings_for(
    agreement: Agreement,
    ids: Collection[str],
    *,
    on: date,
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    strict: Sequence[Conflict] = (),
    beside: Sequence[Agreement] = (),
) -> tuple[ReviewFinding, ...]:
    """List what a review finds under some ids, as what guards a move asks.

    Args:
        agreement: The agreement.
        ids: The ids of the rules, such as "S1".
        on: The day asked about.
        readings: How open questions are answered.
        strict: The conflicts whose findings count as errors.
        beside: Other agreements, for the rules that compare.

    Raises:
        UnsupportedError: What :meth:`Agreement.review` raises.
    """
    return tuple(one for one in review(agreement, on, readings, strict, beside) if one.id in ids)


def _raised(finding: ReviewFinding, strict: Sequence[Conflict]) -> ReviewFinding:
    """Make an error of what carries a conflict that the caller takes strictly."""
    return finding if finding.conflict not in strict else finding.model_copy(update={"severity": Severity.ERROR})


_GRAVITY: Final = {severity: place for place, severity in enumerate(Severity)}


def _place(finding: ReviewFinding) -> tuple[int, int, str]:
    """Order by gravity, by the table, own ids by name; under one id the order of the record stays."""
    return _GRAVITY[finding.severity], ORDER.get(finding.id, len(ORDER)), finding.id


def _findings(case: Case) -> Iterator[ReviewFinding]:
    for check in _CHECKS:
        yield from check(case)


_CHECKS: Final = (
    *(parties, documents, coordination, document_numbers, state),
    *(local, partner, correctional, minister, term, scope, clauses, money),
    *(declared, document_form, signatures, overlap, moves, closing),
    *(council, work_plan, costs, participation, wages, addenda, endings, stopping, figures),
)
