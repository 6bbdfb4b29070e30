"""Events whose day is only known as "by": from when on they may have happened, and what that leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.kinds import StateCode
from pembinaan.core.timeline import ALWAYS, Reason, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Step", "Turn", "doubted", "turned", "turns"]

Step = tuple[date, Status, Reason]
"""A change of a timeline: its first day, the status and the reason."""


class Turn(NamedTuple):
    """Hold an event, its place in the record, and the first day on which it may have happened."""

    place: int
    event: Event
    earliest: date

    @property
    def path(self) -> str:
        """The path of the event in the record."""
        return f"events.{self.place}"

    def unknown(self, state: StateCode) -> Reason:
        """Say that the day is not known, and which state is certain until then."""
        values = (("event", self.event.kind.value), ("day", self.event.on), ("state", state.value))
        return Reason("agreement.day_not_known", (f"{self.path}.on",), values)


def turns(agreement: Agreement, kinds: Iterable[EventKind]) -> Iterator[Turn]:
    """Go through the events of some kinds; one dated "by" may have happened from the last certain day before it on."""
    wanted, certain = frozenset(kinds), ALWAYS
    for place, event in enumerate(agreement.events):
        exact = event.dated == "on"
        if event.kind in wanted:
            yield Turn(place, event, event.on if exact else certain)
        if exact and event.kind is not EventKind.PEJABAT_BERGANTI:
            certain = event.on


def turned(steps: list[Step], turn: Turn, step: Step, state: StateCode, not_before: date = ALWAYS) -> None:
    """Add what an event turns to; the days on which it may already have happened are not known."""
    while steps[-1][0] > turn.event.on:
        steps.pop()
    since = max(turn.earliest, not_before, steps[-1][0])
    if since < turn.event.on and steps[-1][1] is not step[1]:
        steps.append((since, Status.UNKNOWN, turn.unknown(state)))
    steps.append(step)


def doubted(old: Timeline, new: Timeline, why: Reason) -> Timeline:
    """Combine what holds without and with a change that is not established: where the two differ, it is not known."""
    days = sorted({*old.starts, *new.starts})
    pairs = [(day, old.span_at(day), new.span_at(day)) for day in days]
    return Timeline.of(
        (day, after.status, after.reason) if before.status is after.status else (day, Status.UNKNOWN, why)
        for day, before, after in pairs
    )
