"""Review an agreement: run every check and list what is missing, not known or wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.case import Case, check_law_known, regime_kind
from pembinaan.agreements.check_contents import contents, money, term
from pembinaan.agreements.check_signing import signing
from pembinaan.agreements.checks import document
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.guards import with_law
from pembinaan.agreements.terms import TermLimits

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["review"]


def review(agreement: Agreement, on: date, limits: TermLimits) -> tuple[ReviewFinding, ...]:
    """List the findings in the order: regime and document, signing, term, contents, money.

    Raises:
        UnsupportedError: ``agreement.before_sinergi`` for a sinergi signed, or asked about, before PP 28/2018 binds,
            and what :func:`pembinaan.agreements.parties.regime` raises.
    """
    kind = regime_kind(agreement)
    case = Case(agreement, on, limits, kind)
    check_law_known(kind, case.signing_day)
    return tuple(with_law(case, _findings(case)))


def _findings(case: Case) -> Iterator[ReviewFinding]:
    for check in (document, signing, term, contents, money):
        yield from check(case)
