"""The rules of the review as data: what each asks for, how grave it is, and what it rests on."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.findings import Rule
from pembinaan.agreements.rules import (
    clauses,
    coordination,
    declared,
    document_numbers,
    documents,
    money,
    moves,
    parties,
    scope,
    signing,
    state,
    term,
)

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = {
    **parties.RULES,
    **declared.RULES,
    **documents.RULES,
    **document_numbers.RULES,
    **signing.RULES,
    **term.RULES,
    **scope.RULES,
    **clauses.RULES,
    **money.RULES,
    **coordination.RULES,
    **state.RULES,
    **moves.RULES,
}
"""Every rule of the review by its id."""
