"""The rules of the review as data: what each asks for, how grave it is, and what it rests on."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.findings import Rule
from pembinaan.agreements.rules import (
    clauses,
    coordination,
    document_numbers,
    documents,
    money,
    parties,
    scope,
    signing,
    state,
    term,
)

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = {
    **parties.RULES,
    **documents.RULES,
    **document_numbers.RULES,
    **signing.RULES,
    **term.RULES,
    **scope.RULES,
    **clauses.RULES,
    **money.RULES,
    **coordination.RULES,
    **state.RULES,
}
"""Every rule of the review by its id."""
