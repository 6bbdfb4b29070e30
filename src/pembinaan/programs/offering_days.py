"""The days of an offering: on which of them its agreements are in force and its place is designated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.coverage import covering
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.signatories import Office
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Span, Status, Timeline
from pembinaan.programs.offering import Offering, OfferingPlan
from pembinaan.programs.program import Delivery
from pembinaan.programs.session import SessionStatus

__all__ = ["HEADS", "Stretch", "carried", "days_of", "designated", "is_outside", "on_all_left", "pieces"]

_DAY: Final = timedelta(days=1)
HEADS: Final = frozenset({Office.KALAPAS, Office.KARUTAN, Office.KEPALA_LPKA, Office.KABAPAS})
"""The heads of units, who name a place outside."""


class Stretch(NamedTuple):
    """Hold days of an offering that follow on each other, and where it is held on them."""

    first: date
    last: date
    place: str


def days_of(plan: OfferingPlan) -> tuple[Stretch, ...]:
    """List the days of the sessions in their order; where none are planned yet, all days from the first to the last.

    Sessions that were called off are left out.
    """
    if plan.sessions is None:
        return (Stretch(plan.starts, plan.ends, plan.place),)
    held = {(one.on, one.place or plan.place) for one in plan.sessions if one.status is not SessionStatus.BATAL}
    return tuple(Stretch(day, day, place) for day, place in sorted(held))


def is_outside(plan: OfferingPlan) -> bool | None:
    """Tell whether it is held outside the unit: as the offering says, else as its program does; None: not known."""
    if plan.outside is not None:
        return plan.outside
    delivery = plan.program.delivery
    return None if delivery is None else delivery is Delivery.LUAR


def carried(offering: Offering, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS) -> Timeline:
    """Tell for every day whether one of its agreements is in force with its field in the scope.

    Raises:
        UnsupportedError: What :meth:`Agreement.state_over_time` raises.
    """
    held: tuple[Agreement, ...] = (offering.agreement, *offering.beside)
    return covering(held, offering.area, readings=readings)


def designated(plan: OfferingPlan, place: str) -> Timeline:
    """Tell for every day whether the head of the unit has named this place outside.

    Source: Permenkumham 8/2024 Pasal 8. That a session outside needs it is an inference of the digest.
    """
    named = plan.designation
    if named is None:
        return Timeline.constant(Status.UNKNOWN, Reason("missing", ("offering.designation",)))
    if named.by not in HEADS:
        return Timeline.constant(Status.NOT_MET, Reason("not_by_head", (), (("office", named.by.value),)))
    if named.place != place:
        return Timeline.constant(Status.NOT_MET, Reason("other_place", (), (("named", named.place), ("held", place))))
    early = Reason("named_later", (), (("named_on", named.on),))
    return Timeline.switch(named.on, Status.NOT_MET, Status.MET, early)


def pieces(days: Sequence[Stretch], answer: Callable[[str], Timeline]) -> Iterator[Span]:
    """Cut the days where the answer changes; a span here ends with its own last day.

    Args:
        days: The days.
        answer: The answer over time for a place.
    """
    known: dict[str, Timeline] = {}
    for first, last, place in days:
        if place not in known:
            known[place] = answer(place)
        for span in known[place].spans():
            if span.start <= last and (span.end is None or span.end > first):
                until = last if span.end is None else min(last, span.end - _DAY)
                yield Span(max(first, span.start), until, span.status, span.reason)


NO_DAY_LEFT: Final = Timeline.constant(Status.NOT_MET, Reason("no_day_left"))


def on_all_left(days: Sequence[Stretch], answer: Callable[[str], Timeline], over: Timeline = NO_DAY_LEFT) -> Timeline:
    """Tell for every day whether something holds on all days of an offering that are left from then on.

    The reason is that of the first of these days with the lowest answer, with that day as ``session_day``.

    Args:
        days: The days of the offering, in order.
        answer: The answer over time for a place.
        over: What is answered once no day is left: the same on every day.
    """
    if not days:
        return over
    cut = list(pieces(days, answer))
    spans = [(days[-1].last + _DAY, over.statuses[0], over.reasons[0])]
    worst = Span(ALWAYS, None, Status.MET, NO_REASON)
    for index in reversed(range(len(cut))):
        worst = cut[index] if cut[index].status <= worst.status else worst
        since = ALWAYS if index == 0 else _after(cut[index - 1])
        spans.append((since, worst.status, _on_day(worst)))
    return Timeline.of(reversed(spans))


def _after(piece: Span) -> date:
    return (piece.end or piece.start) + _DAY


def _on_day(piece: Span) -> Reason:
    if piece.status is Status.MET:
        return NO_REASON
    code, missing, values = piece.reason
    return Reason(code, missing, (*values, ("session_day", piece.start)))
