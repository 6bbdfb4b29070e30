"""On which days an agreement is in its term, with every addendum and extension that changes the last day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.change_guards import open_change
from pembinaan.agreements.dated import Step, Turn, doubted, turns
from pembinaan.agreements.events import ENDING, EndReason, EventKind
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lateness import lateness, old_end
from pembinaan.agreements.order_of_changes import places_in_order, ranks
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.term_spans import days_called, period, spliced
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Running", "running", "running_by_event"]

_DAY = timedelta(days=1)
_CHANGES: Final = ENDING | {EventKind.ADENDUM, EventKind.DIPERPANJANG}


class Running(NamedTuple):
    """Hold the days of the term so far, what its days in force are called, and what the next change starts from."""

    inside: Timeline
    phases: Timeline
    last_day: date | None
    start: date | None
    ended_on: date | None = None
    ended_by: str | None = None
    """Path of the reason of an ending before the term ran out: whether an extension undoes it, no source says."""
    reopened: Mapping[int, Step] = MappingProxyType({})
    """By the place of an extension that undid an ending: from when on it runs again, and how sure that is."""
    undecided: tuple[tuple[Timeline, Timeline], ...] = ()
    """Of each change that is not established, ``inside`` and ``phases`` without it, and with it."""


def running(agreement: Agreement, readings: AgreementReadings) -> Running:
    """Apply the recorded changes of the term one after another; what is not established leaves days unknown.

    Their order is that of :func:`pembinaan.agreements.order_of_changes.changes_in_order`.
    """
    held = _as_signed(agreement, readings)
    found = {turn.place: turn for turn in turns(agreement, _CHANGES)}
    for place in places_in_order(agreement.events):
        held = _turned(held, found[place], agreement, readings)
    return held


def running_by_event(agreement: Agreement, readings: AgreementReadings) -> Iterator[Running]:
    """Go through what :func:`running` gives for the record without events, with the first, with the first two, ...

    Each change is judged once, unless one comes in that counts before another.
    """
    found = {turn.place: turn for turn in turns(agreement, _CHANGES)}
    held, last = _as_signed(agreement, readings), (0, ALWAYS)
    yield held
    for place, rank in enumerate(ranks(agreement.events)):
        if place in found and rank >= last:
            held, last = _turned(held, found[place], agreement, readings), rank
        elif place in found:
            held = running(agreement.model_copy(update={"events": agreement.events[: place + 1]}), readings)
        yield held


def _as_signed(agreement: Agreement, readings: AgreementReadings) -> Running:
    term = agreement.term
    inside = period(term.start, term.last_day, ("term.start", "term.last_day"))
    return Running(inside, days_called(term.last_day, readings), term.last_day, term.start)


def _turned(held: Running, turn: Turn, agreement: Agreement, readings: AgreementReadings) -> Running:
    if turn.event.extension is not None:
        return _extended(held, turn, agreement, readings)
    if turn.event.addendum is not None:
        return _amended(held, turn, agreement, readings)
    ran_out = turn.event.end_reason is EndReason.JANGKA_WAKTU
    return held._replace(ended_on=turn.event.on, ended_by=None if ran_out else f"{turn.path}.end_reason")


def _amended(held: Running, turn: Turn, agreement: Agreement, readings: AgreementReadings) -> Running:
    addendum = turn.event.addendum
    if addendum is None or addendum.changes.last_day is None:
        return held
    last_day = addendum.changes.last_day
    since = max(addendum.effective or turn.event.on, held.start or ALWAYS)
    new = spliced(held.inside, since, period(held.start, last_day, ("term.start", "term.last_day")))
    why = open_change(agreement, turn, held.start, last_day, readings)
    phases = spliced(held.phases, since, days_called(last_day, readings))
    if why is not None:
        ways = (*held.undecided, (held.inside, held.phases), (new, phases))
        return held._replace(inside=doubted(held.inside, new, why), undecided=ways)
    return held._replace(inside=new, phases=phases, last_day=last_day)


def _extended(held: Running, turn: Turn, agreement: Agreement, readings: AgreementReadings) -> Running:
    extension = turn.event.extension
    late = lateness(turn, held.last_day, held.ended_on)
    if extension is None or (late and readings.late_extension == "refused"):
        return held
    new, begins = _new_period(held, turn, agreement)
    why = open_change(agreement, turn, held.start, extension.last_day, readings, late=late, ended_by=held.ended_by)
    inside = new if why is None else doubted(held.inside, new, why)
    no_start = None if extension.start else Reason("agreement.term_not_known", (f"{turn.path}.extension.start",))
    old, held = held.inside, _reopened(held, turn, begins, why or no_start)._replace(inside=inside)
    agreed = Reason("agreement.extended", values=(("day", turn.event.on),))
    phases = spliced(held.phases, turn.event.on, Timeline.constant(Status.MET, agreed))
    if extension.start is not None:
        phases = spliced(phases, begins, days_called(extension.last_day, readings))
    if why is not None:
        return held._replace(undecided=(*held.undecided, (old, held.phases), (new, phases)))
    return held._replace(phases=phases, last_day=extension.last_day, start=extension.start or held.start)


def _new_period(held: Running, turn: Turn, agreement: Agreement) -> tuple[Timeline, date]:
    """Lay the new period over the old, from its first day but never before it was agreed."""
    extension, on = turn.event.extension, turn.event.on
    start, last_day = (None, None) if extension is None else (extension.start, extension.last_day)
    paths = (f"{turn.path}.extension.start", f"{turn.path}.extension.last_day")
    ended = None if held.ended_on is not None else held.last_day
    begins = max(start or on, on)
    known = start is not None and last_day is not None
    kept = begins if ended is None or known else max(begins, ended + _DAY)
    new = spliced(held.inside, kept, period(start, last_day, paths))
    if held.ended_on is None and ended is None and not known:
        unknown = (
            old_end(agreement, turn),
            *(path for path, day in zip(paths, (start, last_day), strict=True) if not day),
        )
        new = doubted(held.inside, new, Reason("agreement.term_not_known", unknown))
    if start is None or start >= on or turn.event.dated == "on":
        return new, begins
    earlier = spliced(held.inside, max(start, turn.earliest), new)
    earlier = spliced(earlier, max(start, turn.earliest), period(start, last_day, paths))
    return doubted(new, earlier, turn.unknown(StateCode.DITANDATANGANI)), begins


def _reopened(held: Running, turn: Turn, begins: date, why: Reason | None) -> Running:
    if held.ended_on is None:
        return held
    status, reason = (Status.MET, NO_REASON) if why is None else (Status.UNKNOWN, why)
    return held._replace(ended_on=None, ended_by=None, reopened={**held.reopened, turn.place: (begins, status, reason)})
