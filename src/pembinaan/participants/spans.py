"""The check that stretches of days lie apart."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from pembinaan.core.errors import Fault
from pembinaan.core.period import Period
from pembinaan.core.text import Text

__all__ = ["check_apart"]

OVERLAP = Fault(
    "span.overlap",
    Text(
        id="Ada masa dalam '{field}' yang tumpang tindih pada {day}.",
        en="Stretches in '{field}' overlap on {day}.",
    ),
    Text(
        id="Setiap hari hanya boleh masuk satu masa; 'end' adalah hari pertama sesudahnya.",
        en="A day may belong to one stretch only; 'end' is the first day after it.",
    ),
)


def check_apart(spans: Iterable[Period], field: str) -> None:
    """Refuse stretches that share a day.

    Raises:
        PydanticCustomError: ``span.overlap``, naming the field and the first shared day.
    """
    for earlier, later in pairwise(sorted(spans, key=lambda span: span.start)):
        if earlier.end is None or earlier.end > later.start:
            raise OVERLAP.invalid(field=field, day=later.start)
