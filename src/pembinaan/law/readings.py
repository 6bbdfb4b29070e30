"""Named readings: where the law conflicts or is silent, the choice has a name, a default and a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from pembinaan.core.counting import CountingConvention
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["DEFAULT_READINGS", "READINGS", "Reading", "Readings"]


class Readings(Model):
    """Choose how unsettled points are read. No authority has confirmed the defaults; each explanation prints them.

    Example:
        >>> Readings(nine_month_test="served_floor").chosen("nine_month_test")
        'served_floor'
    """

    counting: CountingConvention = CountingConvention()
    """How days, fractions and detention credit are counted."""
    nine_month_test: Literal["both", "served_floor", "fraction_threshold"] = "both"
    nine_months_where: Literal["count_detention", "lapas_only"] = "count_detention"
    pb_conduct_window: Literal["rolling", "fixed"] = "rolling"
    remisi_six_months_edge: Literal["more_than_180", "at_least_180"] = "more_than_180"
    remisi_conduct_window: Literal["six_months_before_grant", "counted_period"] = "six_months_before_grant"
    remisi_missed_year: Literal["qualifying_days", "grants_received"] = "qualifying_days"
    remisi_clock_detention: Literal["unknown", "any_detention", "rutan_only"] = "unknown"
    substitute_prison: Literal["same_exclusion", "not_excluded"] = "same_exclusion"
    kurungan_scope: Literal["transitional_only", "ignore"] = "transitional_only"
    supermax_remisi: Literal["warn", "excluded", "ignored"] = "warn"
    risk_reduction: Literal["tpp_finding", "ispn_lower_class"] = "tpp_finding"
    term_comparison: Literal["months", "days"] = "months"

    def chosen(self, name: str) -> str:
        """Return the value chosen for a reading, whether it stands here or in the counting convention."""
        holder = self if name in type(self).model_fields else self.counting
        return str(getattr(holder, name))


@dataclass(frozen=True, slots=True)
class Reading:
    """Explain one reading: the question, the candidates, our default and why.

    Attributes:
        name: The field of :class:`Readings` or :class:`CountingConvention` that holds the choice.
        question: What is unsettled.
        candidates: Each value and what it means; the first is the default.
        why: Why the default is the default.
    """

    name: str
    question: Text
    candidates: dict[str, Text]
    why: Text

    @property
    def default(self) -> str:
        """The value taken when the caller says nothing."""
        return next(iter(self.candidates))


DEFAULT_READINGS: Final = Readings()
READINGS: Final[dict[str, Reading]] = {}
