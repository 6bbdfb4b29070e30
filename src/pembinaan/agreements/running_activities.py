"""Whether an activity has a basis on the days on which it runs: the agreement in force, or the policy at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.after_the_end import AfterTheEnd, Basis
from pembinaan.agreements.chosen_policies import chosen, over_since, policy_path
from pembinaan.agreements.grace import may_run_until
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.work_plan import Activity, ActivityStatus
from pembinaan.core.asked import asks_day
from pembinaan.core.timeline import Span, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Basis", "Days", "activity_status"]

_DAY: Final = timedelta(days=1)


class Days(NamedTuple):
    """Hold what decides on the days of activities: the agreement, whether it is in force, and the last day looked at.

    What is not chosen for an activity at the end leaves it open for the days of grace; after them it has no basis.

    Attributes:
        agreement: The agreement.
        in_force: Whether it is in force, for every day.
        on: The last day looked at.
        readings: How open questions are answered; ``grace_days`` is how long a begun activity may run after the end.
        beside: Other agreements at hand, to which an activity may have been transferred.
    """

    agreement: Agreement
    in_force: Timeline
    on: date
    readings: AgreementReadings
    beside: tuple[Agreement, ...] = ()

    @classmethod
    def of(cls, agreement: Agreement, on: date, readings: AgreementReadings, beside: Sequence[Agreement] = ()) -> Days:
        """Ask the agreement once, for all its activities.

        Raises:
            UnsupportedError: What ``Agreement.state_over_time`` raises.
        """
        return cls(agreement, timeline(agreement, readings), on, readings, tuple(beside))

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
                    basis = self._after_the_end(activity, since).basis(first, final)
                yield _perhaps_finished(basis, activity, path)

    def _after_the_end(self, activity: Activity, since: date) -> AfterTheEnd:
        held, path = chosen(self.agreement, activity.code, since, self.on), policy_path(self.agreement, self.on)
        until = may_run_until(self.agreement, activity, held, since, self.readings)
        return AfterTheEnd(until, held, path, self.readings, self.beside)


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
    agreement: Agreement,
    activity: Activity,
    *,
    on: date,
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    beside: Sequence[Agreement] = (),
) -> ActivityStatus:
    """Tell where an activity stands on a day; one that is not recorded as begun counts as planned.

    UNKNOWN where it is not established that the agreement is in force, for the days of grace after an end at which
    nothing was chosen, and after a transfer to an agreement that is not at hand or not known to be in force.

    Args:
        agreement: The agreement.
        activity: An activity of its work plan.
        on: The day asked about.
        readings: How open questions are answered.
        beside: Other agreements at hand, to which the activity may have been transferred.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises, of this agreement or of one beside it.

    Source: UU 22/2022 Pasal 38; that an activity needs an agreement in force is a design of this library.
    """
    if activity.started_on is None or activity.started_on > on:
        return ActivityStatus.DIRENCANAKAN
    if activity.finished_on is not None and activity.finished_on < on:
        return ActivityStatus.SELESAI
    running = activity.model_copy(update={"finished_on": on})
    *_, last = Days.of(agreement, on, readings, beside).bases(running, "")
    return _STATUS[last.status]


_STATUS: Final = {
    Status.MET: ActivityStatus.BERJALAN,
    Status.UNKNOWN: ActivityStatus.UNKNOWN,
    Status.NOT_MET: ActivityStatus.TANPA_DASAR,
}
