"""The term of an agreement, its category, and who may sign for that long."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from pembinaan.agreements.term_category import (
    DEFAULT_LIMITS,
    Level,
    TermCategory,
    TermLimits,
    by_dates,
    by_length,
)
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, DayCount
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

__all__ = ["DEFAULT_LIMITS", "Level", "Term", "TermCategory", "TermLimits", "check_length"]

ENDS_BEFORE_START = Fault(
    "agreement.term_ends_before_start",
    Text(id="Hari terakhir mendahului hari mulai.", en="The last day is before the first day."),
    Text(id="Periksa 'start' dan 'last_day'.", en="Check 'start' and 'last_day'."),
)
LENGTH_DIFFERS = Fault(
    "agreement.term_length_differs",
    Text(
        id="Lamanya dan tanggalnya menunjuk kategori yang berbeda.",
        en="The length and the dates point to different categories.",
    ),
    Text(
        id="Samakan 'length' dengan 'start' dan 'last_day', atau kosongkan salah satunya.",
        en="Make 'length' agree with 'start' and 'last_day', or leave one of them out.",
    ),
)


class Term(Model):
    """Hold from when until when an agreement runs, and the length it states.

    ``start`` and ``last_day`` both belong to the term. What is None is not known; nothing is computed from a length,
    because documents differ in whether two years from 6 March end on 5 or on 6 March.

    Example:
        >>> Term(length=Duration(years=2)).category()
        <TermCategory.PENDEK: 'PENDEK'>
        >>> Term(start=date(2022, 1, 25), last_day=date(2027, 1, 24)).category()
        <TermCategory.PANJANG: 'PANJANG'>

    Source: PP 57/1999 Pasal 8 ayat (1).
    """

    start: Day | None = None
    """The first day in force; null: not known."""
    last_day: Day | None = None
    """The last day in force; null: not known."""
    length: Duration | None = None
    """How long it runs, as the document or its source states; null: not known."""
    special_law: Citation | None = None
    """The law that allows a longer term than is usual for a region; null: none, or not known."""
    extension_option: bool | None = None
    """Whether the document says that it may be extended; null: not known."""
    notice_days: Annotated[DayCount, Field(gt=0)] | None = None
    """How many days before its end an extension or an end must be told; null: not known."""
    category_stated: TermCategory | None = None
    """The category that the document or another register states; it is compared, never used. Null: none stated."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.start is not None and self.last_day is not None:
            if self.last_day < self.start:
                raise ENDS_BEFORE_START.invalid()
            check_length(self.length, self.start, self.last_day)
        return self

    def category(self, limits: TermLimits = DEFAULT_LIMITS) -> TermCategory | None:
        """Tell the category, the longer of that of the stated length and that of the dates; None: neither is known."""
        found = [by_length(self.length, limits)] if self.length else []
        if self.start is not None and self.last_day is not None:
            found.append(by_dates(self.start, self.last_day, limits))
        return max(found, key=lambda one: one.level, default=None)


def check_length(length: Duration | None, start: date, last_day: date) -> None:
    """Refuse a stated length that is of another category than the dates.

    Raises:
        PydanticCustomError: ``agreement.term_length_differs``.
    """
    if length and by_length(length) is not by_dates(start, last_day):
        raise LENGTH_DIFFERS.invalid()
