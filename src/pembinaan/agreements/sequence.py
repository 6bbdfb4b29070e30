"""Which events contradict one another: what cannot be recorded after, or before, what else.

Stages that are simply not recorded contradict nothing: of many agreements only the signature is known.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date
from typing import Final, NamedTuple

from pembinaan.agreements import faults
from pembinaan.agreements.events import ENDING, EndReason, Event, EventKind
from pembinaan.agreements.order_of_changes import Rank, ranks
from pembinaan.agreements.parties import Role
from pembinaan.agreements.signatories import SigningCapacity

__all__ = ["check_sequence", "signing_place", "signing_roles"]

_K = EventKind
_ONLY_SIGNED: Final = ENDING | {_K.DICATAT, _K.DITANGGUHKAN, _K.DIPERPANJANG, _K.DITUTUP}
_NOT_SIGNED: Final = frozenset({_K.DITERIMA_DIBAHAS, _K.DITOLAK, _K.NASKAH_DISEPAKATI, _K.PERSETUJUAN_DIMINTA})
"""Stages of the text; a meeting or the draft of a change may follow the signature, and so may an approval."""
_NOT_AFTER_ENDING: Final = frozenset({_K.DICATAT, _K.DITANGGUHKAN, _K.DILANJUTKAN})


def signing_roles(event: Event) -> set[Role]:
    """Return the parties for which somebody signed the agreement in an event; witnesses do not count."""
    if event.kind is not EventKind.DITANDATANGANI:
        return set()
    return {who.role for who in event.signatories if who.capacity is SigningCapacity.PENANDATANGAN}


def signing_place(events: Iterable[Event], roles: Iterable[Role]) -> int | None:
    """Return the place of the event with which the last party had signed, or None; a rejection voids earlier ones."""
    everybody = set(roles)
    open_roles = set(everybody)
    for place, event in enumerate(events):
        open_roles = set(everybody) if event.kind is _K.DITOLAK else open_roles - signing_roles(event)
        if not open_roles:
            return place
    return None


class _Held(NamedTuple):
    """Hold what the events so far amount to."""

    everybody: frozenset[Role]
    open_roles: frozenset[Role]
    last_day: date | None
    set_by: Rank = (0, date.min)
    """The rank of the change that set the last day."""
    rejected: bool = False
    suspended: bool = False
    ended: bool = False
    certain: bool = False
    """Whether an ending on record is not in doubt."""
    stopped: bool = False
    closed: bool = False

    @property
    def signed(self) -> bool:
        return not self.open_roles

    def after(self, event: Event, rank: Rank, *, certain: bool = True) -> _Held:
        kind = event.kind
        sets = _sets_last_day(event) and rank >= self.set_by
        voided = kind is _K.DITOLAK and not self.signed
        return self._replace(
            open_roles=self.everybody if voided else self.open_roles - signing_roles(event),
            last_day=_last_day(event) if sets else self.last_day,
            set_by=rank if sets else self.set_by,
            rejected=kind is _K.DITOLAK or (self.rejected and kind is not _K.DRAF_DISERAHKAN),
            suspended=kind is _K.DITANGGUHKAN or (self.suspended and kind is not _K.DILANJUTKAN),
            ended=kind in ENDING or (self.ended and kind is not _K.DIPERPANJANG),
            certain=(kind in ENDING and certain) or (self.certain and kind is not _K.DIPERPANJANG),
            stopped=self.stopped or kind is _K.DIHENTIKAN,
            closed=self.closed or kind is _K.DITUTUP,
        )


def _sets_last_day(event: Event) -> bool:
    return event.extension is not None or (event.addendum is not None and event.addendum.changes.last_day is not None)


def _last_day(event: Event) -> date | None:
    if event.extension is not None:
        return event.extension.last_day
    return None if event.addendum is None else event.addendum.changes.last_day


def check_sequence(
    events: Iterable[Event], roles: Iterable[Role], last_day: date | None, in_doubt: Container[int] = ()
) -> None:
    """Refuse events that contradict one another.

    Args:
        events: The events, in the order of their days.
        roles: The roles of all parties.
        last_day: The last day of the term as signed; None: not known.
        in_doubt: The places of the endings after which another can still be recorded.

    Raises:
        PydanticCustomError: The first fault found.
    """
    everybody = frozenset(roles)
    held = _Held(everybody, everybody, last_day)
    recorded = tuple(events)
    for place, (event, rank) in enumerate(zip(recorded, ranks(recorded), strict=True)):
        after = held.after(event, rank, certain=place not in in_doubt)
        _check_closing(event, held)
        _check_signature(event, held, after)
        _check_ending(event, held)
        held = after


def _check_closing(event: Event, held: _Held) -> None:
    if held.closed and event.kind is not _K.PEJABAT_BERGANTI:
        raise faults.AFTER_CLOSING.invalid(kind=event.kind)
    running = not held.ended and held.last_day is not None and event.on <= held.last_day
    if event.kind is _K.DITUTUP and held.signed and running:
        raise faults.CLOSED_BEFORE_ENDING.invalid()


def _check_signature(event: Event, held: _Held, after: _Held) -> None:
    if event.kind is _K.DITANDATANGANI and held.rejected:
        raise faults.SIGNED_AFTER_REJECTION.invalid()
    if event.kind in _ONLY_SIGNED and not after.signed:
        raise faults.NOT_SIGNED_YET.invalid(kind=event.kind)
    if event.kind in _NOT_SIGNED and held.signed:
        raise faults.AFTER_SIGNATURE.invalid(kind=event.kind)
    over = held.ended or (held.last_day is not None and event.on > held.last_day)
    if event.kind is _K.ADENDUM and (over or not held.signed):
        raise faults.ADDENDUM_NOT_POSSIBLE.invalid()


def _check_ending(event: Event, held: _Held) -> None:
    revived = held.stopped and event.kind is _K.DIPERPANJANG  # once stopped, it only needs to be closed: T16
    twice = held.certain and event.kind in ENDING
    if revived or twice or (held.ended and event.kind in _NOT_AFTER_ENDING):
        raise faults.AFTER_ENDING.invalid(kind=event.kind)
    if event.kind is _K.DILANJUTKAN and not held.suspended:
        raise faults.NOT_SUSPENDED.invalid()
    running = held.last_day is not None and event.on <= held.last_day
    if event.end_reason is EndReason.JANGKA_WAKTU and running:
        raise faults.TERM_NOT_OVER.invalid(day=event.on, last=held.last_day)
