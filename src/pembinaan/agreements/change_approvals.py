"""Which approvals on record are those of a change, not of what was signed before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pembinaan.agreements.events import Event, EventKind

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["approvals_for"]

_SIGNED: Final = frozenset({EventKind.DITANDATANGANI, EventKind.ADENDUM, EventKind.DIPERPANJANG})


def approvals_for(agreement: Agreement, place: int) -> tuple[Event, ...]:
    """Return the approvals given after the signing before an addendum or extension, and by its day.

    One that is dated "by" may have been given for what was signed before, and does not count.
    """
    before, on = agreement.events[:place], agreement.events[place].on
    since = max((event.on for event in before if event.kind in _SIGNED), default=None)
    given = (event for event in agreement.events if event.kind is EventKind.PERSETUJUAN_DIBERIKAN)
    return tuple(one for one in given if one.dated == "on" and since is not None and since < one.on <= on)
