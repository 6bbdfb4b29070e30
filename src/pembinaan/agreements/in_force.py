"""Whether an agreement is in force, for every day: signature, authority, term, registration, early end combined."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from pembinaan.agreements.case import regime_of, signed_on
from pembinaan.agreements.dated import Step, turned, turns
from pembinaan.agreements.endings import not_ended, not_suspended
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.known_law import law_known
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.stages import stages
from pembinaan.agreements.term_over_time import Running, running
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Parts", "parts_of", "reason_on", "timeline"]

_DAY = timedelta(days=1)


class Parts(NamedTuple):
    """Hold what being in force asks for, in the order in which a reason is told."""

    not_ended: Timeline
    signed: Timeline
    """While it is not certain, no later state is told."""
    law_known: Timeline
    """MET or UNKNOWN only: whether this edition knows the law of the day of signing."""
    guarded: Timeline
    """MET or UNKNOWN only: what a signature without authority does to an agreement, no source says."""
    inside: Timeline
    not_suspended: Timeline
    registered: Timeline
    running: Running
    """The term, and what its days in force are called."""

    @property
    def timelines(self) -> tuple[Timeline, ...]:
        """Return those of which every one must be MET."""
        return self[:7]


def timeline(agreement: Agreement, readings: AgreementReadings) -> Timeline:
    """Combine all that being in force asks for: signed, in term, registered, not suspended or ended (Z2), guarded.

    Where the day of an event is only known as "by", the days on which it may already have happened are UNKNOWN.
    The order of the parts decides which of several reasons is told.

    Raises:
        UnsupportedError: When the combination of parties is not modelled.
    """
    parts = parts_of(agreement, readings)
    if parts is None:
        return _unsigned(agreement, readings)
    days = sorted({day for part in (*parts.timelines, parts.running.phases) for day in part.starts})
    return Timeline.of((day, *_combined(parts, day)) for day in days)


def reason_on(agreement: Agreement, parts: Parts | None, day: date, readings: AgreementReadings) -> Reason:
    """Return the reason that :func:`timeline` gives for one day, without asking for the others.

    Args:
        agreement: The agreement.
        parts: What :func:`parts_of` gives for it.
        day: The day.
        readings: How open questions are answered.

    Raises:
        UnsupportedError: When the combination of parties is not modelled.
    """
    return _unsigned(agreement, readings).span_at(day).reason if parts is None else _combined(parts, day)[1]


def parts_of(
    agreement: Agreement, readings: AgreementReadings, held: Running | None = None, guarded: Timeline | None = None
) -> Parts | None:
    """Return the parts for every day; None: not all parties have signed.

    Args:
        agreement: The agreement.
        readings: How open questions are answered.
        held: Its term over time, where it is at hand.
        guarded: That part, where it is at hand: no event after the last signature changes it.

    Raises:
        UnsupportedError: When the combination of parties is not modelled.
    """
    place, settled = signing_place(agreement.events, (party.role for party in agreement.parties)), regime_of(agreement)
    if place is None:
        return None
    signed = agreement.events[place].on
    held = held or running(agreement, readings)
    return Parts(
        not_ended(agreement, signed, held, readings),
        _signed(agreement, signed, readings),
        law_known(settled, signed, place),
        guarded or _guarded(agreement, readings),
        held.inside,
        not_suspended(agreement, signed),
        _registered(agreement, signed),
        held,
    )


def _combined(parts: Parts, day: date) -> tuple[Status, Reason]:
    spans = [part.span_at(day) for part in parts.timelines]
    status = min(span.status for span in spans)
    deciding = [span.reason for span in spans if span.status is status]
    if status is Status.MET:
        return status, parts.running.phases.span_at(day).reason
    if status is Status.NOT_MET:
        signed = parts.signed.span_at(day)
        return status, signed.reason._replace(missing=()) if signed.status is Status.UNKNOWN else deciding[0]
    missing = dict.fromkeys(path for reason in deciding for path in reason.missing)
    return status, deciding[0]._replace(missing=tuple(missing))


def _unsigned(agreement: Agreement, readings: AgreementReadings) -> Timeline:
    return Timeline.of((one.first_day, Status.NOT_MET, one.why) for one in stages(agreement, readings.offer_guard))


def _signed(agreement: Agreement, done: date, readings: AgreementReadings) -> Timeline:
    """Tell the stages, then MET; from the day on which a signature dated "by" may have been given it is not known."""
    place = signing_place(agreement.events, (party.role for party in agreement.parties))
    turn = next(one for one in turns(agreement, (EventKind.DITANDATANGANI,)) if one.place == place)
    told = list(stages(agreement, readings.offer_guard))
    last = max(one.first_day for one in told if one.first_day <= turn.earliest)
    steps: list[Step] = [(one.first_day, Status.NOT_MET, one.why) for one in told if one.first_day <= turn.earliest]
    if turn.earliest < done:
        open_days = [one for one in told if one.first_day >= last]
        steps += [(max(one.first_day, turn.earliest), Status.UNKNOWN, turn.unknown(one.code)) for one in open_days]
    return Timeline.of((*(step for step in steps if step[0] < done), (done, Status.MET, NO_REASON)))


def _guarded(agreement: Agreement, readings: AgreementReadings) -> Timeline:
    """From the last signature on: MET where every guard holds, UNKNOWN where one does not or is not known."""
    done = signed_on(agreement)
    signatures = {event.on for event in agreement.events if event.kind is EventKind.DITANDATANGANI}
    days = sorted(day for day in signatures if done is not None and day >= done)
    return Timeline.of([(ALWAYS, Status.MET, NO_REASON), *((day, *_judged(agreement, day, readings)) for day in days)])


def _judged(agreement: Agreement, day: date, readings: AgreementReadings) -> tuple[Status, Reason]:
    left = open_guards(agreement, day, readings)
    if not left:
        return Status.MET, NO_REASON
    rules = ", ".join(f"{one.id} ({'; '.join(map(str, one.cites))})" for one in left)
    missing = tuple(one.missing for one in left)
    return Status.UNKNOWN, Reason("agreement.conditions_not_established", missing, (("rules", rules),))


def _registered(agreement: Agreement, signed: date) -> Timeline:
    absent = Reason("agreement.not_registered")
    unknown = Reason("agreement.registration_not_known", ("events.DICATAT",))
    turn, covered = next(turns(agreement, (EventKind.DICATAT,)), None), agreement.recorded_until
    if turn is not None:
        steps: list[Step] = [(ALWAYS, Status.NOT_MET, absent)]
        turned(steps, turn, (turn.event.on, Status.MET, NO_REASON), StateCode.DITANDATANGANI, signed)
        return Timeline.of(steps)
    if covered is None:
        return Timeline.constant(Status.UNKNOWN, unknown)
    return Timeline.switch(covered + _DAY, Status.NOT_MET, Status.UNKNOWN, absent, unknown)
