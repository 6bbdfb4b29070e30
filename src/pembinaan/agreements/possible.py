"""The states that an agreement could be in on a day once the missing facts are known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.codes import code_of
from pembinaan.agreements.dated import turns
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.in_force import Parts, parts_of
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.readings import AgreementReadings, OfferGuard
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.stages import stages
from pembinaan.core.timeline import Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["possible"]

_S = StateCode
_DAY: Final = timedelta(days=1)
_ORDER: Final = tuple(StateCode)
_TERM_NOT_KNOWN: Final = "agreement.term_not_known"
_NOT_ESTABLISHED: Final = "agreement.change_not_established"


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
    known_not_there = False in agreement.attachments.model_dump().values()
    return (readings.offer_guard,) if known_not_there else (readings.offer_guard, "draft_suffices")


def _signed(parts: Parts, agreement: Agreement, on: date, readings: AgreementReadings) -> Iterator[StateCode]:
    """Go through the parts: one that is not known may end the way here, or leave it open."""
    told = (
        (parts.not_ended, _endings),
        (parts.inside, _outside),
        (parts.not_suspended, lambda *_: (_S.DITANGGUHKAN,)),
        (parts.registered, lambda *_: (_S.DITANDATANGANI,)),
    )
    for part, states in told:
        if part.at(on) is Status.UNKNOWN:
            yield from states(part, on)
        if part.at(on) is Status.NOT_MET:
            yield code_of(part.span_at(on).reason)
            return
    guards = () if parts.guarded.at(on) is Status.MET else open_guards(agreement, on, readings)
    known = parts.law_known.at(on) is Status.MET
    if guards or not known:
        yield _S.DITANDATANGANI
    if known and all(one.status is Status.UNKNOWN for one in guards):
        yield from _in_force(parts, on)


def _endings(part: Timeline, on: date) -> Iterator[StateCode]:
    """Tell the endings next to days on which it is not known whether it had ended."""
    since, after = part.since(on), part.next_change(on)
    for day in (since and since - _DAY, after):
        if day is not None and part.at(day) is Status.NOT_MET:
            yield code_of(part.span_at(day).reason)


def _outside(part: Timeline, on: date) -> Iterator[StateCode]:
    """Tell what a day outside the term would be; a change that is not established leaves only the end open."""
    reason = part.span_at(on).reason
    if any(path.endswith(".start") for path in reason.missing):
        yield _S.DITANDATANGANI
    if reason.code != _TERM_NOT_KNOWN or any(path.endswith(".last_day") for path in reason.missing):
        yield _S.BERAKHIR


def _in_force(parts: Parts, on: date) -> Iterator[StateCode]:
    """Tell what a day in force would be called, if the term were known or the change established."""
    reason, running = parts.inside.span_at(on).reason, parts.running
    ways: tuple[tuple[Timeline, Timeline], ...] = ((parts.inside, running.phases),)
    if reason.code == _NOT_ESTABLISHED:
        ways = running.undecided
    yield from (code_of(phases.span_at(on).reason) for days, phases in ways if days.at(on) is not Status.NOT_MET)
    if any(path.endswith("extension.start") for path in reason.missing):
        yield _S.BERLAKU
    if any(path.endswith(".last_day") for path in reason.missing):
        yield _S.AKAN_BERAKHIR
