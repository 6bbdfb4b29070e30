"""What must hold before a signed agreement counts as in force: S1, S2, S5, R4, D2 and X1, asked here only.

The review lists what is not met; the state answers UNKNOWN from the signature on while anything is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.case import Case, regime_kind
from pembinaan.agreements.checks.council import before_the_contract
from pembinaan.agreements.checks.documents import rencana_kerja
from pembinaan.agreements.checks.minister import minister
from pembinaan.agreements.checks.partner_signing import partner
from pembinaan.agreements.checks.powers import unfit_powers
from pembinaan.agreements.checks.signing import correctional, local
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.rules import RULES
from pembinaan.law.instruments import binding

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["open_guards", "with_law"]

_AT_SIGNING: Final = frozenset({"S1", "S2", "R4", "S4", "S5", "D2", "N1", "X1"})


def open_guards(agreement: Agreement, on: date, readings: AgreementReadings) -> tuple[ReviewFinding, ...]:
    """List what of S1, S2, S5, R4, D2 and X1 is not met or not known on a day; X1 by the text as it was signed."""
    case = Case(agreement, on, readings, regime_kind(agreement, on))
    by_office = (*local(case), *partner(case), *correctional(case))
    found = (*by_office, *unfit_powers(case), *minister(case), *rencana_kerja(case))
    return tuple(with_law(case, (*found, *before_the_contract(case._replace(on=case.signing_day)))))


def with_law(case: Case, findings: Iterable[ReviewFinding]) -> Iterator[ReviewFinding]:
    """Keep the findings whose law binds: for what is asked of a signature on its day, for the others on the day asked.

    A rule that rests on guidance or design speaks always, and cites only what binds.
    """
    for finding in findings:
        cites = binding(finding.cites, case.signing_day if finding.id in _AT_SIGNING else case.on)
        if cites or RULES[finding.id].gate == "always":
            yield finding.model_copy(update={"cites": cites})
