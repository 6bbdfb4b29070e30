"""What led an agreement from state to state: each recorded event and each change that the days alone made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.case import regime_kind
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.in_force import Parts, parts_of, reason_on, timeline
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import by_days
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.row_cites import cites_of
from pembinaan.agreements.sources import Source
from pembinaan.agreements.state import code_of
from pembinaan.agreements.term_over_time import running_by_event
from pembinaan.agreements.way import row_of, way
from pembinaan.core.timeline import Span, Status, Timeline
from pembinaan.law.citation import Citation

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["StateSpan", "Step", "history", "replay", "states_over_time"]


class Step(NamedTuple):
    """Hold one step of a history.

    Attributes:
        on: The day of the step; of an event dated "by", the day by which it had happened.
        event: The recorded event; None: it follows from the days alone.
        before: The state that the record up to then gives for that day.
        after: The state that it gives with the step.
        transition: The id of the row of the table; None: the table has no such way, or stages are not recorded.
        actor: Who did it, as recorded; None: not known, or nobody.
        source: Where the event is known from; None: it follows from the days.
        cites: The provisions of the row that speak of its regime; empty: the sources are silent, or there is no row.
    """

    on: date
    event: EventKind | None
    before: StateCode
    after: StateCode
    transition: str | None
    actor: Actor | None
    source: Source | None
    cites: tuple[Citation, ...]


class StateSpan(NamedTuple):
    """Hold one stretch of days with the same state and the same answer on being in force.

    Attributes:
        start: The first day; ``ALWAYS`` for the first stretch.
        end: The first day after it; None: without end.
        code: The state.
        in_force: Whether it is in force.
        transition: The id of the row by which the days or the events of the first day led here; None: none.
    """

    start: date
    end: date | None
    code: StateCode
    in_force: Status
    transition: str | None


def replay(agreement: Agreement) -> Iterator[tuple[Agreement, Event, Agreement]]:
    """Add the events one by one to the record without any: each with the record before it and after it."""
    for count, event in enumerate(agreement.events):
        yield _first(agreement, count), event, _first(agreement, count + 1)


def _first(agreement: Agreement, count: int) -> Agreement:
    return agreement.model_copy(update={"events": agreement.events[:count]})


def history(agreement: Agreement, *, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS) -> tuple[Step, ...]:
    """List what moved the agreement, and what was recorded, in the order of the days.

    On one day, what the days did stands before the events.

    Raises:
        UnsupportedError: What :meth:`Agreement.state` raises.
    """
    steps = [*_by_days(agreement, readings), *_by_events(agreement, readings)]
    return tuple(sorted(steps, key=lambda step: step.on))


def _by_events(agreement: Agreement, readings: AgreementReadings) -> Iterator[Step]:
    regime = regime_kind(agreement)
    for event, (old, new) in zip(agreement.events, pairwise(_records(agreement, readings)), strict=True):
        before, after = (code_of(reason_on(*one, event.on, readings)) for one in (old, new))
        row = row_of(event, old[0].events, before, regime)
        if event.kind is EventKind.DITANDATANGANI and after is before:
            row = None  # not all parties have signed yet
        name, cites = (None, ()) if row is None else (row.id, cites_of(row, regime))
        yield Step(event.on, event.kind, before, after, name, event.actor, event.source, cites)


def _records(agreement: Agreement, readings: AgreementReadings) -> Iterator[tuple[Agreement, Parts | None]]:
    """Go through the record without events, with the first, with the first two, ..., each judged once."""
    parts, signed = None, date.max  # the day of the last signature so far
    for count, term in enumerate(running_by_event(agreement, readings)):
        record = _first(agreement, count)
        last = record.events[-1:]
        signed = next((one.on for one in last if one.kind is EventKind.DITANDATANGANI), signed)
        later = parts is not None and any(one.on > signed for one in last)
        parts = parts_of(record, readings, term, parts.guarded if parts and later else None)
        yield record, parts


def _by_days(agreement: Agreement, readings: AgreementReadings) -> Iterator[Step]:
    days = {event.on for event in agreement.events}
    spans, regime = states_over_time(agreement, readings=readings), regime_kind(agreement)
    for before, span in pairwise(spans):
        if span.start not in days and before.code is not span.code:
            row = by_days(before.code, span.code)
            cites = cites_of(row, regime) if row else ()
            yield Step(span.start, None, before.code, span.code, row.id if row else None, Actor.SISTEM, None, cites)


def states_over_time(
    agreement: Agreement, *, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> tuple[StateSpan, ...]:
    """Tell the state of every day there is: stretches that touch, each with its state and whether it is in force.

    Raises:
        UnsupportedError: What :meth:`Agreement.state` raises.
    """
    spans: list[StateSpan] = []
    for span in _same(timeline(agreement, readings)):
        code, before = code_of(span.reason), spans[-1].code if spans else None
        transition = None if before is None else way(agreement, span.start, before, code)
        spans.append(StateSpan(span.start, span.end, code, span.status, transition))
    return tuple(spans)


def _same(answer: Timeline) -> Iterator[Span]:
    """Fold neighbours that differ only in the words of their reason."""
    for _, group in groupby(answer.spans(), key=lambda span: (code_of(span.reason), span.status)):
        first, *rest = group
        yield first._replace(end=rest[-1].end) if rest else first
