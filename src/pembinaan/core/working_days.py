"""Working days, Monday to Friday. Public holidays are not known here, and whoever prints such a day must say so."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

__all__ = ["after_working_days"]

_SATURDAY: Final = 5
_NEXT: Final = timedelta(days=1)


def after_working_days(start: date, count: int) -> date:
    """Return the day on which ``count`` working days after ``start`` are over.

    The day of the start is not counted. Monday to Friday are taken for working days; public holidays and joint leave
    are not taken into account, so that in truth the day may be later.

    Args:
        start: The day from which is counted.
        count: Working days, 0 or more.

    Example:
        >>> after_working_days(date(2026, 11, 27), 1)  # a Friday
        datetime.date(2026, 11, 30)
        >>> after_working_days(date(2026, 11, 24), 12)
        datetime.date(2026, 12, 10)
    """
    day = start
    while count > 0:
        day += _NEXT
        count -= day.weekday() < _SATURDAY
    return day
