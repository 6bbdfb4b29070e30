"""One cooperation agreement as an immutable record: an event makes a new value and keeps the old."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pembinaan.agreements import review, versions
from pembinaan.agreements.case import regime_of
from pembinaan.agreements.events import Event
from pembinaan.agreements.findings import Conflict, ReviewFinding
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.record import AgreementRecord
from pembinaan.agreements.regime import Regime
from pembinaan.agreements.state import AgreementState, state_of
from pembinaan.core.asked import asks_day, the_day
from pembinaan.core.timeline import Timeline

__all__ = ["Agreement"]


class Agreement(AgreementRecord):
    """Hold what is known of one agreement between a correctional office and its partners.

    None (null) means "not known"; an empty tuple means "known to be none". Events stand in the order of their days.

    Example:
        >>> from pembinaan.agreements.documents import DocumentKind
        >>> from pembinaan.agreements.events import EventKind, Source
        >>> from pembinaan.agreements.parties import Party, PartyKind, Role
        >>> from pembinaan.law.instruments import Confidence
        >>> press = Source(name="newscakrawala.id", confidence=Confidence.SECONDARY)
        >>> bontang = Agreement(
        ...     kind=DocumentKind.NOTA_KESEPAKATAN,
        ...     press_name="MoU",
        ...     subject="Pembinaan narapidana dan anak binaan",
        ...     parties=(
        ...         Party(name="Lapas Kelas IIA Bontang", kind=PartyKind.LAPAS, role=Role.KESATU),
        ...         Party(name="Pemerintah Kota Bontang", kind=PartyKind.PEMKOT, role=Role.KEDUA),
        ...     ),
        ...     events=(Event(kind=EventKind.DRAF_DISERAHKAN, on=date(2025, 10, 24), source=press),),
        ... )
        >>> bontang
        Agreement(NOTA_KESEPAKATAN, LAPAS x PEMKOT, 1 event)
        >>> print(bontang.state(on=date(2026, 2, 13)).explain("en"))
        Agreement on 13 February 2026: DITAWARKAN (offered) since 24 October 2025
        A draft was handed over; not all parties have signed.
        Projection: if nothing changed after the record ends.
        Basis: Pasal 46 ayat (4) PP 28/2018 (a sinergi is put in an agreement document that binds the parties)
        Proposal of this library, not the words of any regulation: the sequence of states, and the bar on activities
        before BERLAKU (in force).
        Reading: a draft handed over is an offer.

    Source: PP 28/2018 Pasal 46; PP 57/1999 Pasal 8 and 13.
    """

    def __repr__(self) -> str:
        sides = " x ".join(party.kind for party in self.parties)
        count = len(self.events)
        return f"Agreement({self.kind}, {sides}, {count} event{'s' * (count != 1)})"

    __str__ = __repr__

    @property
    def regime(self) -> Regime:
        """The regime that the parties make it under the law of the day of signing, or of today before it is signed.

        See :func:`pembinaan.agreements.regime.regime`.

        Raises:
            UnsupportedError: When the combination of parties is not modelled.
        """
        return regime_of(self)

    def with_event(self, event: Event) -> Agreement:
        """Return a new agreement with one more event at its end; this one stays as it is.

        Raises:
            ValidationError: When the event does not fit the record.
        """
        held = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self)(**{**held, "events": (*self.events, event)})

    def at(self, on: date) -> Agreement:
        """Return the record with its text as it counts on a day; see :func:`pembinaan.agreements.versions.at`."""
        the_day(on)
        return versions.at(self, on)

    @asks_day
    def state(self, *, on: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS) -> AgreementState:
        """Tell in which state the agreement is on a day, since when and why.

        Before the signature it follows the recorded stages, after it every event: suspended, stopped, ended, extended,
        closed. An audience and a handed-over draft never amount to more than DITAWARKAN. A change of office-holder has
        no effect (PP 28/2018 Pasal 9 ayat (2)). Signed by an office without authority, or without its Rencana Kerja, it
        is not established to be in force; ``findings`` name what is open (S1, S2, S5, D2, X1, R4 with an international
        organisation, of :meth:`review`). Of a document of a region signed before PP 28/2018 (13 July 2018) that is not
        established either.

        Args:
            on: The day asked about.
            readings: How open questions are answered: ``offer_guard`` (whether the handed-over draft alone makes an
                offer, or in a sinergi only together with the letter of offer, KAK and work plan) and ``limits`` (where
                the categories of the term meet).

        Raises:
            UnsupportedError: When the combination of parties is not modelled.
        """
        return state_of(self, on, readings)

    def state_over_time(self, *, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS) -> Timeline:
        """Tell for every day whether the agreement is in force.

        MET only while it is signed by all parties, registered and in term, with authority to sign (S1, S2, S5) and the
        Rencana Kerja of a sinergi (D2) in order; UNKNOWN where one of these last is not met, or a fact that all this
        needs is not known; NOT_MET otherwise. Each span carries its reason.

        Raises:
            UnsupportedError: When the combination of parties is not modelled.
        """
        return timeline(self, readings)

    @asks_day
    def review(
        self,
        *,
        on: date,
        readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
        strict: Sequence[Conflict] = (),
        beside: Sequence[Agreement] = (),
    ) -> tuple[ReviewFinding, ...]:
        """List what is still missing before it can be signed, or wrong with how it was and is carried out.

        Errors come first, then warnings, then notes; each group in the order of the invariants, then of the record.

        Args:
            on: The day asked about; what happened later is not seen.
            readings: How open questions are answered.
            strict: The conflicts between rule and practice ("C1" to "C6") whose findings become errors; nothing else
                changes.
            beside: Other agreements, with which this one is compared: overlapping programs, the parent.

        Raises:
            UnsupportedError: When the combination of parties is not modelled.
            InvalidError: ``agreement.unknown_conflict``: ``strict`` is no list of known conflicts.
        """
        return review.review(self, on, readings, strict, beside)
