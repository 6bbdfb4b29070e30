"""Which endings on record may not have ended the agreement: after one of those another can still be recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pembinaan.agreements.case import Case, regime_kind
from pembinaan.agreements.checks.stopping import open_ending
from pembinaan.agreements.events import ENDING, Event
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.core.errors import UnsupportedError

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["endings_in_doubt"]

_READINGS: Final = (AgreementReadings(), AgreementReadings(stopping_level="exactly"))


def endings_in_doubt(agreement: Agreement) -> frozenset[int]:
    """Return the places of the endings before the last that some reading does not hold to be established.

    PP 57/1999 Pasal 19 says "according to the level": that very level, or a higher one too. The record does not know by
    which reading it will be asked; the limits of the term are those of the defaults. Parties that are not modelled
    leave nothing in doubt.
    """
    endings = [(place, event) for place, event in enumerate(agreement.events) if event.kind in ENDING]
    try:
        return frozenset(place for place, event in endings[:-1] if _in_doubt(agreement, place, event))
    except UnsupportedError:
        return frozenset()


def _in_doubt(agreement: Agreement, place: int, event: Event) -> bool:
    kind = regime_kind(agreement, event.on)
    cases = (Case(agreement, event.on, readings, kind) for readings in _READINGS)
    return any(finding for case in cases for finding in open_ending(case, place, event))
