"""Which reasons for ending belong to which regime."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pembinaan.agreements import faults
from pembinaan.agreements.events import EndReason, Event
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import Party
from pembinaan.agreements.regime import regime
from pembinaan.agreements.sequence import signing_place
from pembinaan.core.errors import UnsupportedError

__all__ = ["belongs", "check_end_reasons"]

_THIRD_PARTY: Final = frozenset({RegimeKind.KSDPK})
_WITH_CORRECTIONS: Final = frozenset(
    {
        *(RegimeKind.SINERGI, RegimeKind.ANTAR_INSTANSI),
        *(RegimeKind.KEMITRAAN, RegimeKind.INTERNASIONAL),
    }
)
_ONLY: Final = {
    EndReason.PUTUSAN: _THIRD_PARTY,
    EndReason.PAILIT: _THIRD_PARTY,
    EndReason.DIHENTIKAN_PEMASYARAKATAN: _WITH_CORRECTIONS,
}


def belongs(reason: EndReason, kind: RegimeKind) -> bool:
    """Tell whether an agreement of a regime can end for a reason; of a regime that is not settled any can be recorded.

    A judgment and bankruptcy end only cooperation with a third party; being stopped by the correctional side needs one
    among the parties. The five general reasons are not refused anywhere.

    Source: PP 28/2018 Pasal 9 ayat (1) and 22 ayat (2); PP 57/1999 Pasal 19.
    """
    return kind is RegimeKind.UNKNOWN or kind in _ONLY.get(reason, RegimeKind)


def check_end_reasons(events: Sequence[Event], parties: tuple[Party, ...]) -> None:
    """Refuse a reason for ending that the regime does not know, by the law of the day of signing.

    Parties that are not modelled refuse nothing.

    Raises:
        PydanticCustomError: ``agreement.end_reason_not_of_the_regime``.
    """
    reasons = [event.end_reason for event in events if event.end_reason in _ONLY]
    kind = _kind(events, parties) if reasons else RegimeKind.UNKNOWN
    for reason in reasons:
        if not belongs(reason, kind):
            raise faults.END_REASON_NOT_OF_THE_REGIME.invalid(reason=reason, regime=kind)


def _kind(events: Sequence[Event], parties: tuple[Party, ...]) -> RegimeKind:
    place = signing_place(events, (party.role for party in parties))
    try:
        return regime(parties, on=None if place is None else events[place].on).kind
    except UnsupportedError:
        return RegimeKind.UNKNOWN
