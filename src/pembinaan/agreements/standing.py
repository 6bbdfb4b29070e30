"""On which days the duties of an agreement run: while it is or may be in force, whether or not suspended."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.events import EventKind
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.order_of_changes import changes_in_order
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.core.timeline import Span, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["FARTHEST", "last_day", "last_of", "running_spans", "standing"]

_DAY: Final = timedelta(days=1)
FARTHEST: Final = date(9900, 1, 1)
"""No period is looked for after it, so that the end of the last one still lies on the calendar."""
_SUSPENSION: Final = frozenset({EventKind.DITANGGUHKAN, EventKind.DILANJUTKAN})


def last_day(agreement: Agreement) -> date | None:
    """Return the last day of the term after all addenda and extensions on record; None: not known."""
    last = agreement.term.last_day
    for change in changes_in_order(agreement.events):
        extension, addendum = change.event.extension, change.event.addendum
        if extension is not None:
            last = extension.last_day
        else:
            last = last if addendum is None else addendum.changes.last_day or last
    return last


def standing(agreement: Agreement, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS) -> Timeline:
    """Tell for every day whether the duties of the agreement run: as in force, but a suspension does not stop them.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises.
    """
    kept = tuple(event for event in agreement.events if event.kind not in _SUSPENSION)
    return timeline(agreement.model_copy(update={"events": kept}), readings)


def running_spans(agreement: Agreement, until: date, readings: AgreementReadings) -> list[Span]:
    """Return the spans that begin by a day in which the agreement is or may be in force; none without a first day."""
    if agreement.term.start is None:
        return []
    spans = standing(agreement, readings).spans()
    return [span for span in spans if span.status is not Status.NOT_MET and span.start <= until]


def last_of(span: Span, until: date) -> date:
    """Return the last day of a span, cut off at ``until``."""
    return min(until, FARTHEST, *(() if span.end is None else (span.end - _DAY,)))
