"""What every check looks at: who signed and when, which regime, which day, and whose law judges it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.events import Event
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.regime import regime
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.versions import at
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import in_force

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Case", "base", "check_law_known", "regime_kind", "signed_on"]


def regime_kind(agreement: Agreement) -> RegimeKind:
    """Return the regime of the parties.

    Raises:
        UnsupportedError: What :func:`pembinaan.agreements.regime.regime` raises.
    """
    return regime(agreement.parties).kind


def check_law_known(kind: RegimeKind, on: date) -> None:
    """Refuse a day before the law that this edition knows for the regime.

    Raises:
        UnsupportedError: ``agreement.before_sinergi`` for a sinergi on a day before PP 28/2018 binds.
    """
    if kind is RegimeKind.SINERGI and in_force(basis.SINERGI).at(on) is Status.NOT_MET:
        raise UnsupportedError("agreement.before_sinergi", _TOO_EARLY)


_TOO_EARLY: Final = Text(
    id="Sinergi baru dikenal sejak PP 28/2018; hukum sebelumnya belum dicakup pustaka ini.",
    en="Sinergi is known only since PP 28/2018; the law before it is not modelled here.",
)


def base(agreement: Agreement) -> tuple[Citation, ...]:
    """Return the provisions that ask for a binding document between these parties."""
    if regime_kind(agreement) is RegimeKind.SINERGI:
        return (basis.SINERGI_DOCUMENT,)
    return (basis.COOPERATION, basis.PARTNERS)


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
    def sinergi(self) -> bool:
        """Whether the agreement is a sinergi."""
        return self.regime is RegimeKind.SINERGI
