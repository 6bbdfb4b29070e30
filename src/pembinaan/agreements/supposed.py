"""The event that an office would record if it acted now, as far as the record tells what would be in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.case import regime_kind
from pembinaan.agreements.changes import Approval
from pembinaan.agreements.events import EndReason, Event, EventKind
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.signatories import Signatory, SigningCapacity
from pembinaan.agreements.sources import Source
from pembinaan.agreements.standing import last_day
from pembinaan.law.entries import Confidence

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["supposed"]

_SOURCE: Final = Source(name="rencana", confidence=Confidence.MEMORY)
_TOLD: Final = "rencana"
_NEEDS_CONTENTS: Final = frozenset({EventKind.ADENDUM, EventKind.DIPERPANJANG})


def supposed(agreement: Agreement, kind: EventKind, on: date, actor: Actor | None) -> Event | None:
    """Return the event of a kind that the record lets one suppose; None: what would be in it is not known.

    A signature is supposed of those who are to sign and have not; a suspension in writing and with a reason; an
    approval of the office that acts; an end by agreement, once the term has run out for that, or where the
    correctional side stops it, for its reason.

    Raises:
        UnsupportedError: When the combination of parties is not modelled.
    """
    if kind in _NEEDS_CONTENTS:
        return None
    who = _signing(agreement) if kind is EventKind.DITANDATANGANI else ()
    if kind is EventKind.DITANDATANGANI and not who:
        return None
    if kind is EventKind.PERSETUJUAN_DIBERIKAN and actor is None:
        return None
    approval = Approval(by=actor) if kind is EventKind.PERSETUJUAN_DIBERIKAN and actor is not None else None
    return Event(
        kind=kind,
        on=on,
        source=_SOURCE,
        signatories=who,
        actor=actor,
        reason=_TOLD,
        written=True,
        place=_TOLD,
        approval=approval,
        end_reason=_reason(agreement, kind, on),
    )


def _signing(agreement: Agreement) -> tuple[Signatory, ...]:
    return tuple(who for who in agreement.signatories or () if who.capacity is SigningCapacity.PENANDATANGAN)


def _reason(agreement: Agreement, kind: EventKind, on: date) -> EndReason | None:
    if kind is EventKind.DIAKHIRI:
        last = last_day(agreement)
        return EndReason.KESEPAKATAN if last is None or on <= last else EndReason.JANGKA_WAKTU
    if kind is not EventKind.DIHENTIKAN:
        return None
    third_party = regime_kind(agreement) is RegimeKind.KSDPK
    return EndReason.PUTUSAN if third_party else EndReason.DIHENTIKAN_PEMASYARAKATAN
