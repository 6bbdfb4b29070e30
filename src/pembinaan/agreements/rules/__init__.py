"""The rules of the review as data: what each asks for, how grave it is, and what it rests on."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.findings import Rule
from pembinaan.agreements.rules import (
    addenda,
    clauses,
    coordination,
    declared,
    document_numbers,
    documents,
    endings,
    figures,
    money,
    moves,
    participation,
    parties,
    scope,
    signing,
    state,
    term,
    work_plan,
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
    **work_plan.RULES,
    **participation.RULES,
    **coordination.RULES,
    **addenda.RULES,
    **endings.RULES,
    **state.RULES,
    **moves.RULES,
    **figures.RULES,
}
"""Every rule of the review by its id."""
