"""The days of one period of the term, what they are called, and how a new period is laid over an old one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from pembinaan.agreements.readings import AgreementReadings
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline

__all__ = ["days_called", "period", "spliced"]

_DAY = timedelta(days=1)
_IN_FORCE: Final = Reason("agreement.in_force")


def period(start: date | None, last_day: date | None, paths: tuple[str, str]) -> Timeline:
    """Return the days from the first to the last of a period; ``paths`` name those two, where they are not known."""
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


def days_called(last_day: date | None, readings: AgreementReadings) -> Timeline:
    """Say of the days in force how they are called: near the last day, about to end."""
    if last_day is None:
        return Timeline.constant(Status.MET, _IN_FORCE)
    near = Reason("agreement.ending_soon", values=(("day", last_day),))
    first_day = last_day - timedelta(days=readings.ending_days)
    return Timeline.switch(first_day, Status.MET, Status.MET, _IN_FORCE, near)


def spliced(old: Timeline, day: date, new: Timeline) -> Timeline:
    """Take the old timeline before a day and the new one from it on."""
    before = [(span.start, span.status, span.reason) for span in old.spans() if span.start < day]
    after = [
        (max(span.start, day), span.status, span.reason) for span in new.spans() if span.end is None or span.end > day
    ]
    return Timeline.of((*before, *after))
