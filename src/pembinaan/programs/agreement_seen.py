"""Whether an agreement carries an offering, for every day as the record stands on that day: nothing later is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.dated import Turn, doubted, turns
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.core.timeline import ALWAYS, NO_REASON, Status, Timeline, all_of
from pembinaan.programs.offering import Offering
from pembinaan.programs.offering_days import Stretch, carried, on_all_left

__all__ = ["carried_as_seen"]

_DAY: Final = timedelta(days=1)


def carried_as_seen(
    offering: Offering, days: Sequence[Stretch], readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> Timeline:
    """Tell for every day whether an agreement is in force on all days of an offering that are left from then on.

    What happened only after a day opens nothing on that day: before it is signed and registered, an agreement carries
    nobody, though the record tells of the signature. What ended it later counts at once, so that the answer is never
    more than the whole record allows. Where an event is dated "by", the days on which it may have happened are UNKNOWN,
    if it changes the answer.

    Args:
        offering: The offering.
        days: Its days, in order.
        readings: How open questions are answered.

    Raises:
        UnsupportedError: What :meth:`Agreement.state_over_time` raises.
    """
    whole = _left(offering, days, readings)
    cuts = _cuts(offering)
    steps = [
        (max(span.start, first), span.status, span.reason)
        for first, after in pairwise(cuts)
        for span in _seen_on(offering, days, readings, after - _DAY).spans()
        if span.start < after and (span.end is None or span.end > first)
    ]
    return all_of((whole, Timeline.of([*steps, (cuts[-1], Status.MET, NO_REASON)]))) if steps else whole


def _cuts(offering: Offering) -> list[date]:
    """List the days on which more is seen; before the first signature nothing that is seen carries anybody."""
    held = tuple(_turns(offering))
    signed = min((turn.earliest for turn in held if turn.event.kind is EventKind.DITANDATANGANI), default=None)
    days = {day for turn in held for day in (turn.earliest, turn.event.on)}
    return [ALWAYS] if signed is None else sorted({ALWAYS, *(day for day in days if day >= signed)})


def _left(offering: Offering, days: Sequence[Stretch], readings: AgreementReadings) -> Timeline:
    held = carried(offering, readings)
    return on_all_left(days, lambda _: held)


def _seen_on(offering: Offering, days: Sequence[Stretch], readings: AgreementReadings, day: date) -> Timeline:
    """Answer with the events up to a day; with those that may have happened by then the answer may not be known."""
    happened = _left(_cut(offering, days, lambda turn: turn.event.on <= day), days, readings)
    pending = [turn for turn in _turns(offering) if turn.earliest <= day < turn.event.on]
    if not pending:
        return happened
    perhaps = _left(_cut(offering, days, lambda turn: turn.earliest <= day), days, readings)
    return doubted(happened, perhaps, pending[0].unknown(offering.agreement.state(on=day).code))


def _turns(offering: Offering) -> Iterator[Turn]:
    return (turn for one in (offering.agreement, *offering.beside) for turn in turns(one, EventKind))


def _cut(offering: Offering, days: Sequence[Stretch], keeps: Callable[[Turn], bool]) -> Offering:
    """Leave out what is not seen yet."""
    first, *beside = (_cut_one(one, days, keeps) for one in (offering.agreement, *offering.beside))
    return offering.model_copy(update={"agreement": first, "beside": tuple(beside)})


def _cut_one(agreement: Agreement, days: Sequence[Stretch], keeps: Callable[[Turn], bool]) -> Agreement:
    """Leave out events; a registration that comes later is known not to be there yet."""
    held = [turn for turn in turns(agreement, EventKind) if keeps(turn)]
    left_out = {event.kind for event in agreement.events} - {turn.event.kind for turn in held}
    covered = days[-1].last if days and EventKind.DICATAT in left_out else agreement.recorded_until
    events = tuple(turn.event for turn in held)
    return agreement.model_copy(update={"events": events, "recorded_until": covered})
