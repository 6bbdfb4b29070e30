"""Periods of days, half-open: the first day belongs, the end does not."""

from __future__ import annotations

from datetime import date
from typing import Self

from pydantic import model_validator

from pembinaan.core.errors import Fault, UndeterminedError
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["Period"]

ENDS_BEFORE_START = Fault(
    "period.ends_before_start",
    Text(
        id="Masa ini berakhir pada atau sebelum hari pertamanya.",
        en="The period ends on or before its first day.",
    ),
    Text(
        id="'end' adalah hari pertama sesudah masa itu dan harus lebih kemudian dari 'start'.",
        en="'end' is the first day after the period and must be later than 'start'.",
    ),
)
OPEN_ENDED = Text(
    id="Masa tanpa akhir tidak mempunyai panjang. Isi 'end'.",
    en="A period without an end has no length. Fill in 'end'.",
)


class Period(Model):
    """Span days from ``start`` up to, but not including, ``end``.

    Attributes:
        start: The first day.
        end: The first day after the period; None: no end known.

    Example:
        >>> Period(start=date(2026, 1, 1), end=date(2026, 1, 3)).days
        2
    """

    start: date
    """The first day of the period."""
    end: date | None = None
    """The first day after the period; null: no end known."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end is not None and self.end <= self.start:
            raise ENDS_BEFORE_START.invalid()
        return self

    @property
    def days(self) -> int:
        """The length in days.

        Raises:
            UndeterminedError: ``period.open_ended`` when no end is known.
        """
        if self.end is None:
            raise UndeterminedError(code="period.open_ended", text=OPEN_ENDED, missing=("end",))
        return (self.end - self.start).days

    def __contains__(self, day: date) -> bool:
        """Tell whether the day belongs to the period."""
        return self.start <= day and (self.end is None or day < self.end)

    def overlaps(self, other: Period) -> bool:
        """Tell whether some day belongs to both."""
        return (other.end is None or self.start < other.end) and (self.end is None or other.start < self.end)

    def overlap(self, other: Period) -> Period | None:
        """Return the days that belong to both, or None."""
        if not self.overlaps(other):
            return None
        ends = [end for end in (self.end, other.end) if end is not None]
        return Period(start=max(self.start, other.start), end=min(ends, default=None))

    def gap(self, other: Period) -> Period | None:
        """Return the days between two periods, or None when they touch or overlap."""
        first, second = sorted((self, other), key=lambda period: period.start)
        if first.end is None or first.end >= second.start:
            return None
        return Period(start=first.end, end=second.start)

    def union(self, other: Period) -> Period | None:
        """Return both as one period, or None when days lie between them."""
        if self.gap(other) is not None:
            return None
        end = None if self.end is None or other.end is None else max(self.end, other.end)
        return Period(start=min(self.start, other.start), end=end)
