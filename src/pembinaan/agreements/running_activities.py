"""Whether an activity has a basis on the days on which it runs: the agreement in force, or the policy at its end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.changes import EndingPolicy
from pembinaan.agreements.chosen_policies import chosen, over_since, policy_path
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.work_plan import Activity, ActivityStatus
from pembinaan.core.asked import asks_day
from pembinaan.core.timeline import Span, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Basis", "Days", "activity_status"]

_DAY: Final = timedelta(days=1)
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


class Days(NamedTuple):
    """Hold what decides on the days of activities: the agreement, whether it is in force, and the last day looked at.

    Attributes:
        agreement: The agreement.
        in_force: Whether it is in force, for every day.
        on: The last day looked at.
        readings: How open questions are answered; ``grace_days`` is how long a begun activity may run after the end.
    """

    agreement: Agreement
    in_force: Timeline
    on: date
    readings: AgreementReadings

    @classmethod
    def of(cls, agreement: Agreement, on: date, readings: AgreementReadings) -> Days:
        """Ask the agreement once, for all its activities.

        Raises:
            UnsupportedError: What ``Agreement.state_over_time`` raises.
        """
        return cls(agreement, timeline(agreement, readings), on, readings)

    def bases(self, activity: Activity, path: str) -> Iterator[Basis]:
        """Go through the days on which an activity runs or may run, and say whether it has a basis.

        Args:
            activity: An activity of the work plan.
            path: The path of the activity in the record.
        """
        started = activity.started_on
        if started is None or started > self.on:
            return
        last = self.on if activity.finished_on is None else min(self.on, activity.finished_on)
        for span in self.in_force.spans():
            first, final = max(span.start, started), last if span.end is None else min(last, span.end - _DAY)
            if first <= final:
                since = over_since(self.in_force, span.start)
                if since is None or since <= started:
                    basis = _while_it_runs(span, path, first)
                else:
                    basis = _Ending.of(self, activity.code, since).basis(first, final)
                yield _perhaps_finished(basis, activity, path)


class _Ending(NamedTuple):
    """Hold what was chosen for an activity at the end, and how many days it may then go on."""

    since: date
    policy: EndingPolicy | None
    grace: int
    path: str

    @classmethod
    def of(cls, days: Days, code: str, since: date) -> _Ending:
        held, path = chosen(days.agreement, code, since, days.on), policy_path(days.agreement, days.on)
        if held is None or held.policy is not EndingPolicy.COMPLETE_RUNNING:
            return cls(since, None if held is None else held.policy, 0, path)
        return cls(since, held.policy, days.readings.grace_days if held.grace_days is None else held.grace_days, path)

    def basis(self, first: date, final: date) -> Basis:
        """Judge the days from first to final of an activity that had begun before the end."""
        if self.policy is None or self.policy in _ELSEWHERE:
            return Basis(first, Status.UNKNOWN if self.policy is None else Status.MET, self.path)
        until = self.since + timedelta(days=self.grace)
        return Basis(max(first, until), Status.MET if final < until else Status.NOT_MET, self.path)


def _while_it_runs(span: Span, path: str, first: date) -> Basis:
    open_fact = next(iter(span.reason.missing), None) if span.status is Status.UNKNOWN else None
    return Basis(first, span.status, open_fact or f"{path}.started_on")


def _perhaps_finished(basis: Basis, activity: Activity, path: str) -> Basis:
    """Leave open the later days of an activity that is not known to run on them."""
    if basis.status is not Status.NOT_MET or activity.finished_on is not None or basis.day == activity.started_on:
        return basis
    return Basis(basis.day, Status.UNKNOWN, f"{path}.finished_on")


@asks_day
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
    *_, last = Days.of(agreement, on, readings).bases(running, "")
    return ActivityStatus.TANPA_DASAR if last.status is Status.NOT_MET else ActivityStatus.BERJALAN
