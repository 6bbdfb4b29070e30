"""What every check looks at: who signed and when, which regime, which day, and whose law judges it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import Event
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.names import official_kind
from pembinaan.agreements.parties import CORRECTIONAL
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.regime import Regime, regime
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.versions import at
from pembinaan.law.citation import Citation

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Case", "base", "regime_kind", "regime_of", "signed_on", "without_corrections"]


def regime_of(agreement: Agreement, on: date | None = None) -> Regime:
    """Return the regime of the parties under the law of the day of signing, before it under that of the day asked.

    Raises:
        UnsupportedError: What :func:`pembinaan.agreements.regime.regime` raises.
    """
    signed = signed_on(agreement)
    return regime(agreement.parties, on=signed if on is None else min(signed or on, on))


def regime_kind(agreement: Agreement, on: date | None = None) -> RegimeKind:
    """Return the kind of :func:`regime_of`."""
    return regime_of(agreement, on).kind


def base(agreement: Agreement) -> tuple[Citation, ...]:
    """Return the provisions that ask for a binding document between these parties."""
    return _DOCUMENT.get(regime_kind(agreement), (basis.COOPERATION, basis.PARTNERS))


_DOCUMENT: Final = {
    RegimeKind.SINERGI: (basis.SINERGI_DOCUMENT,),
    RegimeKind.KSDD: (basis.STAGED_DOCUMENTS,),
    RegimeKind.KSDPK: (basis.CONTRACT_CONTENTS, basis.THIRD_PARTY_STAGES),
    RegimeKind.INTERNASIONAL: (basis.COOPERATION, basis.INTERNATIONAL),
}


def without_corrections(agreement: Agreement) -> bool:
    """Tell whether no correctional office is a party: cooperation of regions, to which PP 57/1999 does not speak."""
    return not any(party.kind in CORRECTIONAL for party in agreement.parties)


def signed_on(agreement: Agreement) -> date | None:
    """Return the day on which the last party had signed, or None; witnesses do not count."""
    place = signing_place(agreement.events, (party.role for party in agreement.parties))
    return None if place is None else agreement.events[place].on


class Case(NamedTuple):
    """Hold what every check looks at.

    Attributes:
        agreement: The whole record, with every event.
        on: The day asked about; what happened later is not seen.
        readings: How open questions are answered.
        regime: The regime of the parties.
        beside: Other agreements, for the rules that compare.
    """

    agreement: Agreement
    on: date
    readings: AgreementReadings
    regime: RegimeKind
    beside: tuple[Agreement, ...] = ()

    @property
    def version(self) -> Agreement:
        """The record with its text as it counts on the day, for the contents: scope, clauses, duties, money, plan."""
        return at(self.agreement, self.on)

    @property
    def seen(self) -> tuple[tuple[int, Event], ...]:
        """The events up to the day, each with its place in the record."""
        return tuple((place, event) for place, event in enumerate(self.agreement.events) if event.on <= self.on)

    @property
    def signed(self) -> bool:
        """Whether all parties had signed by the day."""
        day = signed_on(self.agreement)
        return day is not None and day <= self.on

    @property
    def signing_day(self) -> date:
        """The day whose law judges the signing: that of the last signature, before it the day asked about."""
        return min(signed_on(self.agreement) or self.on, self.on)

    @property
    def kind(self) -> DocumentKind:
        """What the document is under its regime, whatever it is called."""
        return official_kind(self.agreement.kind, self.regime)

    @property
    def sinergi(self) -> bool:
        """Whether the agreement is a sinergi."""
        return self.regime is RegimeKind.SINERGI
