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
        id="'{earlier}' dan '{later}' tumpang tindih.",
        en="'{earlier}' and '{later}' overlap.",
    ),
    Text(
        id="Setiap hari hanya boleh masuk satu masa; 'end' adalah hari pertama sesudahnya.",
        en="A day may belong to one stretch only; 'end' is the first day after it.",
    ),
)


def check_apart(**fields: Iterable[Period]) -> None:
    """Refuse stretches that share a day, in one field or across several.

    Args:
        fields: The stretches of each field, by its name.

    Raises:
        PydanticCustomError: ``span.overlap``, naming the two stretches, such as ``interruptions[0]``.
    """
    spans = [(f"{field}[{at}]", span) for field, held in fields.items() for at, span in enumerate(held)]
    spans.sort(key=lambda item: item[1].start)
    for (earlier, first), (later, second) in pairwise(spans):
        if first.overlaps(second):
            raise OVERLAP.invalid(earlier=earlier, later=later)
