"""Review an agreement: run every check and list what is missing, not known or wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements import basis
from pembinaan.agreements.case import Case
from pembinaan.agreements.check_contents import contents, money, term
from pembinaan.agreements.check_signing import signing
from pembinaan.agreements.checks import document
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.guards import with_law
from pembinaan.agreements.parties import RegimeKind, regime
from pembinaan.agreements.terms import TermLimits
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.instruments import in_force

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["review"]

_TOO_EARLY = Text(
    id="Sinergi baru dikenal sejak PP 28/2018; hukum sebelumnya belum dicakup pustaka ini.",
    en="Sinergi is known only since PP 28/2018; the law before it is not modelled here.",
)


def review(agreement: Agreement, on: date, limits: TermLimits) -> tuple[ReviewFinding, ...]:
    """List the findings in the order: regime and document, signing, term, contents, money.

    Raises:
        UnsupportedError: ``agreement.before_sinergi`` for a sinergi on a day before PP 28/2018 binds, and what
            :func:`regime` raises.
    """
    kind = regime(agreement.parties).kind
    if kind is RegimeKind.SINERGI and in_force(basis.SINERGI).at(on) is Status.NOT_MET:
        raise UnsupportedError("agreement.before_sinergi", _TOO_EARLY)
    case = Case(agreement, on, limits, kind)
    return tuple(with_law(case, _findings(case)))


def _findings(case: Case) -> Iterator[ReviewFinding]:
    for check in (document, signing, term, contents, money):
        yield from check(case)
