"""Whether an activity has a basis on the days on which it runs: the agreement in force, or the policy at its end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.changes import ActivityEnding, EndingPolicy
from pembinaan.agreements.events import ENDING
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.state import code_of
from pembinaan.agreements.work_plan import Activity, ActivityStatus
from pembinaan.core.timeline import Span, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Basis", "activity_status", "bases", "chosen", "over_since", "policy_path"]

_DAY: Final = timedelta(days=1)
_OVER: Final = frozenset({StateCode.BERAKHIR, StateCode.DIHENTIKAN, StateCode.DITUTUP})
_ELSEWHERE: Final = frozenset({EndingPolicy.STOP_PARTNER_PART, EndingPolicy.TRANSFER})


class Basis(NamedTuple):
    """Say for some days of an activity whether it may run.

    Attributes:
        day: The first of the days.
        status: MET: it may run; NOT_MET: it has no basis; UNKNOWN: that is not established.
        missing: Path of the fact that would settle it.
    """

    day: date
    status: Status
    missing: str


def over_since(answer: Timeline, on: date) -> date | None:
    """Return the first day of the stretch in which the agreement is over on a day; None: it is not over then."""
    day: date | None = None
    for span in answer.spans():
        if span.start > on:
            break
        day = (day or span.start) if code_of(span.reason) in _OVER else None
    return day


def chosen(agreement: Agreement, code: str, on: date) -> ActivityEnding | None:
    """Return the policy that was last chosen for an activity by a day; None: none is recorded."""
    recorded = [one for event in agreement.events if event.on <= on for one in event.policies or ()]
    return next((one for one in reversed(recorded) if one.activity == code), None)


def policy_path(agreement: Agreement, on: date) -> str:
    """Return the path at which the policies of the end belong: those of its event, or of one that is not recorded."""
    places = [place for place, event in enumerate(agreement.events) if event.kind in ENDING and event.on <= on]
    return f"events.{places[-1]}.policies" if places else "events.DIAKHIRI.policies"


def bases(
    agreement: Agreement, activity: Activity, path: str, on: date, readings: AgreementReadings
) -> Iterator[Basis]:
    """Go through the days up to ``on`` on which an activity runs or may run, and say whether it has a basis.

    Args:
        agreement: The agreement.
        activity: An activity of its work plan.
        path: The path of the activity in the record.
        on: The last day looked at.
        readings: How open questions are answered; ``grace_days`` is how long a begun activity may run after the end.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises.
    """
    started = activity.started_on
    if started is None or started > on:
        return
    last = on if activity.finished_on is None else min(on, activity.finished_on)
    answer, ending = timeline(agreement, readings), _Ending.of(agreement, activity.code, on, readings)
    for span in answer.spans():
        first, final = max(span.start, started), last if span.end is None else min(last, span.end - _DAY)
        if first > final:
            continue
        since = over_since(answer, span.start)
        after = since is not None and since > started
        basis = ending.basis(since or first, first, final) if after else _while_it_runs(span, path, first)
        yield _perhaps_finished(basis, activity, path)


class _Ending(NamedTuple):
    """Hold what was chosen for an activity at the end, and how many days it may then go on."""

    policy: EndingPolicy | None
    grace: int
    path: str

    @classmethod
    def of(cls, agreement: Agreement, code: str, on: date, readings: AgreementReadings) -> _Ending:
        held, path = chosen(agreement, code, on), policy_path(agreement, on)
        if held is None or held.policy is not EndingPolicy.COMPLETE_RUNNING:
            return cls(None if held is None else held.policy, 0, path)
        return cls(held.policy, readings.grace_days if held.grace_days is None else held.grace_days, path)

    def basis(self, since: date, first: date, final: date) -> Basis:
        """Judge the days from first to final of an activity that had begun before the end."""
        if self.policy is None or self.policy in _ELSEWHERE:
            return Basis(first, Status.UNKNOWN if self.policy is None else Status.MET, self.path)
        until = since + timedelta(days=self.grace)
        return Basis(max(first, until), Status.MET if final < until else Status.NOT_MET, self.path)


def _while_it_runs(span: Span, path: str, first: date) -> Basis:
    open_fact = next(iter(span.reason.missing), None) if span.status is Status.UNKNOWN else None
    return Basis(first, span.status, open_fact or f"{path}.started_on")


def _perhaps_finished(basis: Basis, activity: Activity, path: str) -> Basis:
    """Leave open the later days of an activity that is not known to run on them."""
    if basis.status is not Status.NOT_MET or activity.finished_on is not None or basis.day == activity.started_on:
        return basis
    return Basis(basis.day, Status.UNKNOWN, f"{path}.finished_on")


def activity_status(
    agreement: Agreement, activity: Activity, *, on: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> ActivityStatus:
    """Tell where an activity stands on a day; one that is not recorded as begun counts as planned.

    Args:
        agreement: The agreement.
        activity: An activity of its work plan.
        on: The day asked about.
        readings: How open questions are answered.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises.

    Source: UU 22/2022 Pasal 38; that an activity needs an agreement in force is a design of this library.
    """
    if activity.started_on is None or activity.started_on > on:
        return ActivityStatus.DIRENCANAKAN
    if activity.finished_on is not None and activity.finished_on < on:
        return ActivityStatus.SELESAI
    running = activity.model_copy(update={"finished_on": on})
    *_, last = bases(agreement, running, "", on, readings)
    return ActivityStatus.TANPA_DASAR if last.status is Status.NOT_MET else ActivityStatus.BERJALAN
