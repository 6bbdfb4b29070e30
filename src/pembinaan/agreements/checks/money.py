"""The checks of a review on money."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.clauses import ClauseKind, clause_kinds
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.money import FundingSource
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, PartyKind
from pembinaan.agreements.rules import RULES
from pembinaan.core.text import Text

__all__ = ["money"]

_C = ClauseKind
_APBD: Final = frozenset({FundingSource.APBD_KOTA, FundingSource.APBD_KAB, FundingSource.APBD_PROV})
_CENTRAL: Final = CORRECTIONAL | {PartyKind.K_L_LAIN}


def money(case: Case) -> Iterator[ReviewFinding]:
    """Check, in a sinergi, that each side pays from its own budget."""
    if not case.sinergi:
        return
    kinds = {party.role: party.kind for party in case.agreement.parties}
    funding, clauses = case.agreement.funding, clause_kinds(case.agreement.clauses)
    for number, item in enumerate(funding or ()):
        allowed = _CENTRAL if item.source is FundingSource.APBN else LOCAL if item.source in _APBD else None
        if allowed is not None and kinds[item.payer] not in allowed:
            yield RULES["B1"].because(
                _WRONG_PAYER.format(source=item.source.replace("_", " "), payer=item.payer), f"funding.{number}.payer"
            )
    if not funding and _C.PEMBIAYAAN_MASING_MASING not in (clauses or ()):
        unknown = funding is None or clauses is None
        yield RULES["B4"].lacking(None if unknown else False, "funding" if funding is None else "clauses")


_WRONG_PAYER: Final = Text(
    id="{source} tidak dapat ditanggung pihak {payer}.",
    en="{source} cannot be borne by party {payer}.",
)
