"""A three-valued answer over time: spans of days, each with a status and a reason."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import IntEnum
from itertools import repeat
from operator import itemgetter
from typing import Any, Final, NamedTuple

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

__all__ = [
    "ALWAYS",
    "NO_REASON",
    "Reason",
    "Span",
    "Status",
    "Timeline",
    "all_of",
    "any_of",
    "first_day_of_all",
    "lowest",
    "negate",
    "since_all",
]

ALWAYS: Final = date.min
"""The first day of every timeline: as far back as dates go."""


class Status(IntEnum):
    """Answer a question in three values, ordered NOT_MET < UNKNOWN < MET (Kleene)."""

    NOT_MET = 0
    UNKNOWN = 1
    MET = 2

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Write the name in JSON: other languages should not have to know the numbers."""
        names = core_schema.literal_schema([status.name for status in cls])
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(cls.__getitem__, names),
            python_schema=core_schema.is_instance_schema(cls),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _name, return_schema=core_schema.str_schema(), when_used="json"
            ),
        )


def _name(status: Status) -> str:
    return status.name


class Reason(NamedTuple):
    """Say why a span has its status.

    Attributes:
        code: Stable code of the sentence that explains the span.
        missing: Paths of the facts that would settle an UNKNOWN.
        values: What fills the placeholders of the sentence (dates, durations, numbers).
    """

    code: str
    missing: tuple[str, ...] = ()
    values: tuple[tuple[str, object], ...] = ()


NO_REASON: Final = Reason("")


class Span(NamedTuple):
    """One stretch of days with the same answer; ``end`` is the first day after it, None: without end."""

    start: date
    end: date | None
    status: Status
    reason: Reason


class Timeline(NamedTuple):
    """Answer a question for every day there is.

    The spans are ordered, touch each other and cover all days, so every day has exactly one status. Make one with
    :meth:`constant`, :meth:`switch` or :meth:`of`: those keep it canonical (the first day is ``ALWAYS``, days strictly
    increase, no two neighbours are equal in status and reason), so that equal answers are equal values. The constructor
    itself checks nothing.

    Args:
        starts: The first day of each span, in order, the first being ``ALWAYS``.
        statuses: The status of each span.
        reasons: The reason of each span.

    Example:
        >>> met = Timeline.switch(date(2026, 7, 20), Status.NOT_MET, Status.MET)
        >>> met.at(date(2026, 7, 19)).name, met.at(date(2026, 7, 20)).name
        ('NOT_MET', 'MET')
    """

    starts: tuple[date, ...]
    statuses: tuple[Status, ...]
    reasons: tuple[Reason, ...]

    @classmethod
    def constant(cls, status: Status, reason: Reason = NO_REASON) -> Timeline:
        """Make the timeline that gives the same answer on every day."""
        return cls((ALWAYS,), (status,), (reason,))

    @classmethod
    def switch(
        cls,
        day: date,
        before: Status,
        after: Status,
        why_before: Reason = NO_REASON,
        why_after: Reason = NO_REASON,
    ) -> Timeline:
        """Make the timeline that changes once, on ``day``; what does not change is folded into one span."""
        if day == ALWAYS:
            return cls.constant(after, why_after)
        if before is after and why_before == why_after:
            return cls.constant(before, why_before)
        return cls((ALWAYS, day), (before, after), (why_before, why_after))

    @classmethod
    def of(cls, spans: Iterable[tuple[date, Status, Reason]]) -> Timeline:
        """Make a timeline from changes in the order of their days.

        Of several changes on one day the last counts; what repeats the span before it is folded in.

        Raises:
            ValueError: When the spans do not start at ``ALWAYS`` or are not in order.
        """
        kept: list[tuple[date, Status, Reason]] = []
        latest = ALWAYS
        for day, status, reason in spans:
            if day < latest:
                message = "spans must be in the order of their days"
                raise ValueError(message)
            latest = day
            if kept and day == kept[-1][0]:
                kept.pop()
            if not kept or kept[-1][1:] != (status, reason):
                kept.append((day, status, reason))
        if not kept or kept[0][0] != ALWAYS:
            message = "the first span must start at ALWAYS"
            raise ValueError(message)
        starts, statuses, reasons = zip(*kept, strict=True)
        return cls(starts, statuses, reasons)

    def __repr__(self) -> str:
        spans = ", ".join(f"{span.start}: {span.status.name}" for span in self.spans())
        return f"Timeline({spans})"

    def position(self, day: date) -> int:
        """Return the number of the span that the day belongs to."""
        return bisect_right(self.starts, day) - 1

    def at(self, day: date) -> Status:
        """Return the status on a day."""
        return self.statuses[bisect_right(self.starts, day) - 1]

    def span_at(self, day: date) -> Span:
        """Return the whole span that a day belongs to."""
        return self._span(self.position(day))

    def _span(self, index: int) -> Span:
        end = self.starts[index + 1] if index + 1 < len(self.starts) else None
        return Span(self.starts[index], end, self.statuses[index], self.reasons[index])

    def spans(self) -> Iterator[Span]:
        """Go through the spans in order."""
        return map(self._span, range(len(self.starts)))

    def next_change(self, day: date) -> date | None:
        """Return the first day after ``day`` with another status, or None."""
        index = self.position(day)
        status = self.statuses[index]
        for later in range(index + 1, len(self.starts)):
            if self.statuses[later] != status:
                return self.starts[later]
        return None

    def since(self, day: date) -> date | None:
        """Return the first day from which the status of ``day`` has held without a break, or None: always."""
        index = self.position(day)
        status = self.statuses[index]
        while index and self.statuses[index - 1] == status:
            index -= 1
        return self.starts[index] if index else None

    def first(self, status: Status, day: date) -> date | None:
        """Return the first day, not before ``day``, on which the status is at least ``status``; None: never."""
        index = self.position(day)
        if self.statuses[index] >= status:
            return day
        for later in range(index + 1, len(self.starts)):
            if self.statuses[later] >= status:
                return self.starts[later]
        return None


def all_of(timelines: Iterable[Timeline]) -> Timeline:
    """Combine by "and": on each day the lowest status, with the reason of the first timeline that has it.

    Constants are folded before merging: the first that is NOT_MET on every day is the answer, with its own reason,
    whatever stands before it; one that is MET on every day is left out, with its reason. An empty conjunction is
    always MET.

    Example:
        >>> served = Timeline.switch(date(2026, 7, 20), Status.NOT_MET, Status.MET)
        >>> all_of([served, Timeline.constant(Status.UNKNOWN)])
        Timeline(0001-01-01: NOT_MET, 2026-07-20: UNKNOWN)
    """
    return _merge(timelines, Status.NOT_MET, Status.MET)


def any_of(timelines: Iterable[Timeline]) -> Timeline:
    """Combine by "or": on each day the highest status, with the reason of the first timeline that has it.

    Constants are folded as in :func:`all_of`: the first that is MET on every day is the answer, one that is NOT_MET on
    every day is left out. An empty disjunction is never MET.
    """
    return _merge(timelines, Status.MET, Status.NOT_MET)


def lowest(timelines: Iterable[Timeline], day: date) -> Status:
    """Return the lowest status of a day; MET where there is none to ask. The same as ``all_of(timelines).at(day)``."""
    found = Status.MET
    for starts, statuses, _ in timelines:
        status = statuses[bisect_right(starts, day) - 1]
        if status is not Status.MET:
            if status is Status.NOT_MET:
                return status
            found = status
    return found


def first_day_of_all(timelines: Sequence[Timeline], status: Status, day: date) -> date | None:
    """Return the first day, not before ``day``, on which all timelines are at least ``status``; None: never.

    The same as ``all_of(timelines).first(status, day)``, without working out the days that nobody asks about.
    """
    agreed: Timeline | None = None
    while True:  # until no timeline moves the day on
        before = day
        for timeline in timelines:
            if timeline is agreed:
                continue
            starts, statuses, _ = timeline
            index, last = bisect_right(starts, day) - 1, len(starts) - 1
            if statuses[index] < status:
                while statuses[index] < status:
                    if index == last:
                        return None
                    index += 1
                day, agreed = starts[index], timeline
        if day == before:
            return day


def since_all(timelines: Sequence[Timeline], day: date) -> date | None:
    """Return the first day from which all timelines have held their status of ``day``; None: always."""
    begun = [since for timeline in timelines if (since := timeline.since(day)) is not None]
    return max(begun, default=None)


def negate(timeline: Timeline) -> Timeline:
    """Turn MET into NOT_MET and back; UNKNOWN stays UNKNOWN. Reasons are kept."""
    return Timeline(timeline.starts, tuple(_OPPOSITE[status] for status in timeline.statuses), timeline.reasons)


_OPPOSITE: Final = (Status.MET, Status.UNKNOWN, Status.NOT_MET)


def _merge(timelines: Iterable[Timeline], decides: Status, neutral: Status) -> Timeline:
    live: list[Timeline] = []
    for timeline in timelines:
        if len(timeline.starts) == 1:
            status = timeline.statuses[0]
            if status is decides:
                return timeline  # decided on every day by this one alone
            if status is neutral:
                continue
        live.append(timeline)
    if len(live) < 2:  # noqa: PLR2004
        return live[0] if live else Timeline.constant(neutral)
    return _sweep(live, decides, neutral)


def _sweep(live: list[Timeline], decides: Status, neutral: Status) -> Timeline:
    unknown = Status.UNKNOWN
    now = [timeline.statuses[0] for timeline in live]
    why = [timeline.reasons[0] for timeline in live]
    picked = decides if decides in now else unknown if unknown in now else neutral
    because = why[now.index(picked)]
    starts, statuses, reasons = [ALWAYS], [picked], [because]
    for day, number, status, reason in _changes(live):
        now[number] = status
        why[number] = reason
        best = decides if decides in now else unknown if unknown in now else neutral
        first = why[now.index(best)]
        if best is picked and (first is because or first == because):
            continue
        picked, because = best, first
        if day == starts[-1]:  # another timeline changed on the same day: only the last word of a day counts
            del starts[-1], statuses[-1], reasons[-1]
            if best is statuses[-1] and first == reasons[-1]:
                continue
        starts.append(day)
        statuses.append(best)
        reasons.append(first)
    return Timeline(tuple(starts), tuple(statuses), tuple(reasons))


def _changes(live: list[Timeline]) -> list[tuple[date, int, Status, Reason]]:
    changes: list[tuple[date, int, Status, Reason]] = []
    for number, timeline in enumerate(live):
        changes.extend(zip(timeline.starts, repeat(number), timeline.statuses, timeline.reasons))
    changes.sort(key=itemgetter(0))
    return changes[len(live) :]  # without the first span of each, which starts at ALWAYS
