"""The checks of a review on the term."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.rules import RULES
from pembinaan.core.text import Text

__all__ = ["term"]

_ENDS: Final = (
    ("start", Text(id="hari pertama", en="first day")),
    ("last_day", Text(id="hari terakhir", en="last day")),
)


def term(case: Case) -> Iterator[ReviewFinding]:
    """Check that the term is known, and its category with it."""
    held = case.agreement.term
    if case.signed or not held.length:
        for field, name in _ENDS:
            if getattr(held, field) is None:
                yield RULES["J1"].unknown(f"term.{field}", name=name)
    if held.category(case.readings.limits) is None:
        yield RULES["J2"].unknown("term.length")
