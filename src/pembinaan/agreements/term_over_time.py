"""On which days an agreement is in its term, with every addendum and extension that changes the last day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.change_guards import lateness, old_end, open_change
from pembinaan.agreements.dated import Step, Turn, doubted, turns
from pembinaan.agreements.events import ENDING, EventKind
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Running", "running"]

_DAY = timedelta(days=1)
_CHANGES: Final = ENDING | {EventKind.ADENDUM, EventKind.DIPERPANJANG}
_IN_FORCE: Final = Reason("agreement.in_force")


class Running(NamedTuple):
    """Hold the days of the term so far, what its days in force are called, and what the next change starts from."""

    inside: Timeline
    phases: Timeline
    last_day: date | None
    start: date | None
    ended_on: date | None = None
    reopened: Mapping[int, Step] = MappingProxyType({})
    """By the place of an extension that undid an ending: from when on it runs again, and how sure that is."""
    undecided: tuple[tuple[Timeline, Timeline], ...] = ()
    """Of each change that is not established, ``inside`` and ``phases`` without it, and with it."""


def running(agreement: Agreement, readings: AgreementReadings) -> Running:
    """Apply the recorded changes of the term one after another; what is not established leaves days unknown."""
    term = agreement.term
    inside = _period(term.start, term.last_day, ("term.start", "term.last_day"))
    held = Running(inside, _phases(term.last_day, readings), term.last_day, term.start)
    for turn in turns(agreement, _CHANGES):
        if turn.event.extension is not None:
            held = _extended(held, turn, agreement, readings)
        elif turn.event.addendum is not None:
            held = _amended(held, turn, agreement, readings)
        else:
            held = held._replace(ended_on=turn.event.on)
    return held


def _period(start: date | None, last_day: date | None, paths: tuple[str, str]) -> Timeline:
    unknown = tuple(path for path, day in zip(paths, (start, last_day), strict=True) if day is None)
    inside = (Status.UNKNOWN, Reason("agreement.term_not_known", unknown)) if unknown else (Status.MET, NO_REASON)
    spans = [(ALWAYS, *inside)]
    if start is not None and last_day is not None and last_day < start:
        start = None  # an addendum that ends it before it began
        spans = [(ALWAYS, Status.NOT_MET, Reason("agreement.term_over", values=(("day", last_day),)))]
    if start is not None:
        early = Reason("agreement.not_started", values=(("day", start),))
        spans = [(ALWAYS, Status.NOT_MET, early), (start, *inside)]
    if last_day is not None:
        over = Reason("agreement.term_over", values=(("day", last_day),))
        spans.append((last_day + _DAY, Status.NOT_MET, over))
    return Timeline.of(spans)


def _phases(last_day: date | None, readings: AgreementReadings) -> Timeline:
    if last_day is None:
        return Timeline.constant(Status.MET, _IN_FORCE)
    near = Reason("agreement.ending_soon", values=(("day", last_day),))
    first_day = last_day - timedelta(days=readings.ending_days)
    return Timeline.switch(first_day, Status.MET, Status.MET, _IN_FORCE, near)


def _spliced(old: Timeline, day: date, new: Timeline) -> Timeline:
    """Take the old timeline before a day and the new one from it on."""
    before = [(span.start, span.status, span.reason) for span in old.spans() if span.start < day]
    after = [
        (max(span.start, day), span.status, span.reason) for span in new.spans() if span.end is None or span.end > day
    ]
    return Timeline.of((*before, *after))


def _amended(held: Running, turn: Turn, agreement: Agreement, readings: AgreementReadings) -> Running:
    addendum = turn.event.addendum
    if addendum is None or addendum.changes.last_day is None:
        return held
    last_day = addendum.changes.last_day
    since = max(addendum.effective or turn.event.on, held.start or ALWAYS)
    new = _spliced(held.inside, since, _period(held.start, last_day, ("term.start", "term.last_day")))
    why = open_change(agreement, turn, held.start, last_day, readings)
    phases = _spliced(held.phases, since, _phases(last_day, readings))
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
    why = open_change(agreement, turn, held.start, extension.last_day, readings, late=late)
    inside = new if why is None else doubted(held.inside, new, why)
    no_start = None if extension.start else Reason("agreement.term_not_known", (f"{turn.path}.extension.start",))
    old, held = held.inside, _reopened(held, turn, begins, why or no_start)._replace(inside=inside)
    agreed = Reason("agreement.extended", values=(("day", turn.event.on),))
    phases = _spliced(held.phases, turn.event.on, Timeline.constant(Status.MET, agreed))
    if extension.start is not None:
        phases = _spliced(phases, begins, _phases(extension.last_day, readings))
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
    new = _spliced(held.inside, kept, _period(start, last_day, paths))
    if held.ended_on is None and ended is None and not known:
        unknown = (
            old_end(agreement, turn),
            *(path for path, day in zip(paths, (start, last_day), strict=True) if not day),
        )
        new = doubted(held.inside, new, Reason("agreement.term_not_known", unknown))
    if start is None or start >= on or turn.event.dated == "on":
        return new, begins
    earlier = _spliced(held.inside, max(start, turn.earliest), new)
    earlier = _spliced(earlier, max(start, turn.earliest), _period(start, last_day, paths))
    return doubted(new, earlier, turn.unknown(StateCode.DITANDATANGANI)), begins


def _reopened(held: Running, turn: Turn, begins: date, why: Reason | None) -> Running:
    if held.ended_on is None:
        return held
    status, reason = (Status.MET, NO_REASON) if why is None else (Status.UNKNOWN, why)
    return held._replace(ended_on=None, reopened={**held.reopened, turn.place: (begins, status, reason)})
