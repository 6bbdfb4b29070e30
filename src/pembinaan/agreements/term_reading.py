"""Which reading decides the category of a term that lies on a limit, as a sentence."""

from __future__ import annotations

from pembinaan.agreements.terms import Term, TermCategory, TermLimits
from pembinaan.agreements.wording import STATE_LINES
from pembinaan.agreements.words import CATEGORY
from pembinaan.core.text import Text

__all__ = ["term_reading"]


def term_reading(term: Term, limits: TermLimits) -> Text | None:
    """Say which category a term on a limit was taken for; None: every other reading would give the same."""
    category = term.category(limits)
    if category is None:
        return None
    for name, turned in ((limits.anniversary, _other_day(limits)), ("limits", _other_side(limits))):
        other = term.category(turned)
        if other is not category:
            years = limits.short_years if TermCategory.PENDEK in {category, other} else limits.long_years
            return STATE_LINES[name].format(years=years, category=CATEGORY[category])
    return None


def _other_day(limits: TermLimits) -> TermLimits:
    return limits.model_copy(update={"anniversary": "beyond" if limits.anniversary == "within" else "within"})


def _other_side(limits: TermLimits) -> TermLimits:
    short = "menengah" if limits.exactly_short == "pendek" else "pendek"
    long = "menengah" if limits.exactly_long == "panjang" else "panjang"
    return limits.model_copy(update={"exactly_short": short, "exactly_long": long})
