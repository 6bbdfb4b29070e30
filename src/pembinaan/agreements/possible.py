"""The states that an agreement could be in on a day once the missing facts are known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.case import regime_kind
from pembinaan.agreements.codes import code_of
from pembinaan.agreements.dated import turns
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.in_force import Parts, parts_of
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.papers import OFFERED, has
from pembinaan.agreements.readings import AgreementReadings, OfferGuard
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.stages import stages
from pembinaan.core.timeline import Reason, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["possible"]

_S = StateCode
_DAY: Final = timedelta(days=1)
_ORDER: Final = tuple(StateCode)
_IN_DOUBT: Final = "agreement.ending_not_established"


def possible(agreement: Agreement, on: date, readings: AgreementReadings, certain: StateCode) -> tuple[StateCode, ...]:
    """List the states, the certain one among them, in the order of :class:`StateCode`; empty: there is no other.

    Only what the record leaves open is asked, never what may have happened without being recorded.

    Raises:
        UnsupportedError: When the combination of parties is not modelled.
    """
    parts, found = parts_of(agreement, readings), {certain}
    if parts is None or parts.signed.at(on) is not Status.MET:
        found |= set(_stages(agreement, on, readings))
    if parts is not None and parts.signed.at(on) is not Status.NOT_MET:
        found |= set(_signed(parts, agreement, on, readings))
    return tuple(sorted(found, key=_ORDER.index)) if len(found) > 1 else ()


def _stages(agreement: Agreement, on: date, readings: AgreementReadings) -> Iterator[StateCode]:
    """Tell the stage before the last signature, with more and more of what may have happened by the day."""
    place = signing_place(agreement.events, (party.role for party in agreement.parties))
    early = [turn for turn in turns(agreement, EventKind) if place is None or turn.place < place]
    done = tuple(turn.event for turn in early if turn.event.on <= on)
    maybe = takewhile(lambda turn: turn.earliest <= on, early[len(done) :])
    more = tuple(turn.event.model_copy(update={"on": on}) for turn in maybe)
    for count in range(len(more) + 1):
        held = agreement.model_copy(update={"events": (*done, *more[:count])})
        for guard in _guards(agreement, readings):
            *_, last = stages(held, guard)
            yield last.code


def _guards(agreement: Agreement, readings: AgreementReadings) -> tuple[OfferGuard, ...]:
    """Papers of the offer that are not known may be there: then the draft suffices."""
    known_not_there = any(has(agreement, paper) is False for paper in _papers(agreement))
    return (readings.offer_guard,) if known_not_there else (readings.offer_guard, "draft_suffices")


def _papers(agreement: Agreement) -> tuple[DocumentKind, ...]:
    third_party = regime_kind(agreement) is RegimeKind.KSDPK
    return (DocumentKind.STUDI_KELAYAKAN,) if third_party else OFFERED


def _signed(parts: Parts, agreement: Agreement, on: date, readings: AgreementReadings) -> Iterator[StateCode]:
    """Go through the parts: one that is not known may end the way here, or leave it open."""
    ways = _ways(parts, on)
    told = (
        (parts.not_ended, _endings(parts.not_ended, on)),
        (parts.inside, [code for way in ways for code in _outside(way, on)]),
        (parts.not_suspended, (_S.DITANGGUHKAN,)),
        (parts.registered, (_S.DITANDATANGANI,)),
    )
    for part, states in told:
        if part.at(on) is Status.UNKNOWN:
            yield from states
        if part.at(on) is Status.NOT_MET:
            yield code_of(part.span_at(on).reason)
            return
    known = parts.law_known.at(on) is Status.MET
    guards = () if parts.guarded.at(on) is Status.MET else open_guards(agreement, on, readings)
    if guards or not known:
        yield _S.DITANDATANGANI
    if known and all(one.status is Status.UNKNOWN for one in guards):
        yield from (code for way in ways for code in _in_force(way, on, readings))


def _endings(part: Timeline, on: date) -> Iterator[StateCode]:
    """Tell the endings next to days on which it is not known whether it had ended, and one that is in doubt."""
    if part.span_at(on).reason.code == _IN_DOUBT:
        doubts = (span.reason for span in part.spans() if span.start <= on and span.reason.code == _IN_DOUBT)
        kinds = [dict(why.values)["event"] for why in doubts]
        yield from (_S.DIHENTIKAN if kind == EventKind.DIHENTIKAN else _S.BERAKHIR for kind in kinds)
    since, after = part.since(on), part.next_change(on)
    for day in (since and since - _DAY, after):
        if day is not None and part.at(day) is Status.NOT_MET:
            yield code_of(part.span_at(day).reason)


class _Way(NamedTuple):
    """Hold one way in which the term may run: its days, and what the days in force are called."""

    inside: Timeline
    phases: Timeline


def _ways(parts: Parts, on: date) -> tuple[_Way, ...]:
    """Return the term as it is, and where changes are not established, without them and with them."""
    running, span = parts.running, parts.inside.span_at(on)
    ways = () if span.reason.code == "agreement.change_not_established" else ((parts.inside, running.phases),)
    undecided = () if span.status is Status.NOT_MET else running.undecided
    return tuple(_Way(*pair) for pair in (*ways, *undecided))


def _outside(way: _Way, on: date) -> Iterator[StateCode]:
    """Tell what the day would be if it lay outside the term."""
    span = way.inside.span_at(on)
    if span.status is Status.NOT_MET:
        yield code_of(span.reason)
    elif span.status is Status.UNKNOWN:
        if _lacks(span.reason, ".start"):
            yield _S.DITANDATANGANI
        if _lacks(span.reason, ".last_day", "extension.start") or span.reason.code == "agreement.day_not_known":
            yield _S.BERAKHIR


def _in_force(way: _Way, on: date, readings: AgreementReadings) -> Iterator[StateCode]:
    """Tell what the day would be called if it lay inside the term."""
    span = way.inside.span_at(on)
    if span.status is not Status.NOT_MET:
        yield code_of(way.phases.span_at(on).reason)
        if _lacks(span.reason, "extension.start"):
            yield _S.BERLAKU
        over = way.inside.next_change(on)
        near = over is not None and on >= over - _DAY - timedelta(days=readings.ending_days)
        if _lacks(span.reason, ".last_day") or (near and _lacks(span.reason, "extension.start")):
            yield _S.AKAN_BERAKHIR


def _lacks(reason: Reason, *paths: str) -> bool:
    return any(one.endswith(paths) for one in reason.missing)
