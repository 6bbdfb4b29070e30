"""Where an enrolment stands on any day: what is recorded, and what follows from the days and the person's record."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from pembinaan.core.asked import the_day
from pembinaan.core.timeline import ALWAYS, Status, Timeline
from pembinaan.law.citation import Citation
from pembinaan.participants.coaching.discipline import isolated
from pembinaan.participants.people import Convict, Participant
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_ends import Ending, endings
from pembinaan.programs.enrolment_events import OVER, DropReason, EnrolmentState
from pembinaan.programs.enrolment_sequence import Step, steps
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.offered import Offered, first_day

__all__ = ["Standing", "standing", "standings"]

_S = EnrolmentState
_ONE_DAY: Final = date.resolution


class Standing(NamedTuple):
    """Hold where an enrolment stands on a day.

    Attributes:
        state: The state; None: it was not proposed yet.
        since: Since which day that is the state; None: it was not proposed yet.
        derived: Whether it follows from the days alone, and nobody recorded it.
        drop: Why it was dropped; None: it was not, or it is not known whether by release or transfer.
        missing: Paths of the facts without which the state is not certain; empty: it is.
        cites: The provisions that a derived end rests on.
        class_over: Whether the class is over and nothing ended the enrolment: neither completed nor dropped.
    """

    state: EnrolmentState | None
    since: date | None
    derived: bool = False
    drop: DropReason | None = None
    missing: tuple[str, ...] = ()
    cites: tuple[Citation, ...] = ()
    class_over: bool = False

    @property
    def takes_part(self) -> Status:
        """Tell whether the person takes part: UNKNOWN where that hangs on facts that are missing.

        In a class that is over nobody takes part.
        """
        if self.state is not _S.BERJALAN or self.class_over:
            return Status.NOT_MET
        return Status.UNKNOWN if self.missing else Status.MET


class _Facts(NamedTuple):
    """What all days have in common."""

    steps: tuple[Step, ...]
    ends: tuple[Ending, ...]
    isolation: Timeline
    starts: date | None
    over_from: date | None


def standing(
    enrolment: Enrolment, on: date, *, offered: Offered | None = None, known: Known = ONLY_RECORDED
) -> Standing:
    """Tell where an enrolment stands on a day.

    Decided, it runs from the first session on. It is suspended while an isolation runs, and ends at release, transfer,
    the 18th birthday of an Anak Binaan or death; an event of the same day or of a day before says so itself. The end of
    the class ends no enrolment: somebody records that it was completed or dropped, and until then that is told.

    Args:
        enrolment: The enrolment.
        on: The day asked about.
        offered: The offering, for its first session and its end; None: it begins only by an event.
        known: The person, for what the days alone do, and the readings.

    Example:
        >>> joined = Enrolment(participant_reference="contoh-1", program_code="PM-LAS", enrolled_on=date(2026, 3, 2))
        >>> [standing(joined, date(2026, 3, day)).state for day in (1, 2)]
        [None, <EnrolmentState.BERJALAN: 'BERJALAN'>]
    """
    the_day(on)
    return _at(_facts(enrolment, offered, known), on)


def standings(
    enrolment: Enrolment, *, offered: Offered | None = None, known: Known = ONLY_RECORDED
) -> tuple[tuple[date, Standing], ...]:
    """Return the days on which the standing changes, each with the new one; before the first there is none."""
    facts = _facts(enrolment, offered, known)
    days = {step.on for step in facts.steps} | {end.on for end in facts.ends}
    days |= {*facts.isolation.starts} - {ALWAYS}
    days |= {day for day in (facts.starts, facts.over_from) if day is not None}
    changes: list[tuple[date, Standing]] = []
    for day in sorted(days):
        found = _at(facts, day)
        if found != (changes[-1][1] if changes else Standing(None, None)):
            changes.append((day, found))
    return tuple(changes)


def _facts(enrolment: Enrolment, offered: Offered | None, known: Known) -> _Facts:
    starts, over_from = (None, None) if offered is None else (first_day(offered), offered.ends + _ONE_DAY)
    recorded = steps(enrolment.events, enrolment.enrolled_on)
    return _Facts(recorded, endings(enrolment, known), _isolation(known.person), starts, over_from)


def _isolation(person: Participant | None) -> Timeline:
    cases = None if person is None or person.coaching is None else person.coaching.discipline
    if cases is None and not isinstance(person, Convict):
        return Timeline.constant(Status.NOT_MET)
    return isolated(cases, recorded_until=person.recorded_until if isinstance(person, Convict) else None)


def _at(facts: _Facts, on: date) -> Standing:
    recorded = next((step for step in reversed(facts.steps) if step.on <= on), None)
    if recorded is None:
        return Standing(None, None)
    drop = recorded.event.drop if recorded.event is not None else None
    reached = [end for end in facts.ends if end.on <= on]
    over = next((end for end in reached if not end.missing), None)
    said = recorded.state in OVER
    if said and (over is None or recorded.on <= over.on):
        return Standing(recorded.state, recorded.on, drop=drop)
    if over is not None:
        return Standing(_S.GUGUR, over.on, derived=True, drop=over.reason, cites=over.cites)
    missing = tuple(dict.fromkeys(fact for end in reached for fact in end.missing))
    over_by_then = facts.over_from is not None and facts.over_from <= on
    return _running(facts, recorded, on, missing)._replace(class_over=over_by_then)


def _running(facts: _Facts, recorded: Step, on: date, missing: tuple[str, ...]) -> Standing:
    found = Standing(recorded.state, recorded.on, missing=missing)
    if recorded.state is _S.DITETAPKAN and facts.starts is not None and on >= facts.starts:
        found = Standing(_S.BERJALAN, max(recorded.on, facts.starts), derived=True, missing=missing)
    if found.state is not _S.BERJALAN:
        return found
    since = found.since or recorded.on
    span = facts.isolation.span_at(on)
    if span.status is Status.MET:
        return Standing(_S.DITANGGUHKAN, max(span.start, since), derived=True, missing=missing)
    isolations = (one.end for one in facts.isolation.spans() if one.status is Status.MET)
    resumed = [end for end in isolations if end is not None and since < end <= on]
    derived = found.derived or bool(resumed)
    return found._replace(since=max((since, *resumed)), derived=derived, missing=missing + span.reason.missing)
