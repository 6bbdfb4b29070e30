"""On which days duties and activities fall due, also those that outlive the agreement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.changes import Addendum, EndingPolicy
from pembinaan.agreements.chosen_policies import over_since
from pembinaan.agreements.contents import Duty, DutyKind
from pembinaan.agreements.due_day import DueDay
from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.events import ENDING
from pembinaan.agreements.grace import may_run_until
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.order_of_changes import changes_in_order
from pembinaan.agreements.parties import Role
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["activities", "after_the_end", "of_activities", "of_duties", "roles"]

_K = DueKind
_DAY: Final = timedelta(days=1)


def roles(agreement: Agreement) -> tuple[Role, ...]:
    """Return the roles of all parties."""
    return tuple(party.role for party in agreement.parties)


def of_duties(agreement: Agreement) -> Iterator[DueDay]:
    """Go through the duties that the document gives a day, after all addenda on record."""
    for duty in _duties(agreement):
        if duty.due is not None and duty.kind is DutyKind.KEWAJIBAN:
            yield DueDay(_K.DUTY, duty.due, (duty.role,), {"duty": duty.description})


def of_activities(agreement: Agreement) -> Iterator[DueDay]:
    """Go through the days on which activities are planned to start and to end."""
    for activity in activities(agreement):
        days = (
            (_K.ACTIVITY_START, activity.starts, activity.started_on),
            (_K.ACTIVITY_END, activity.ends, activity.finished_on),
        )
        for kind, day, done in days:
            if day is not None:
                yield _about(activity, DueDay(kind, day, roles(agreement), {}, done_on=done))


def _about(activity: Activity, day: DueDay) -> DueDay:
    return day._replace(values={"activity": activity.name}, activity=activity.code)


def after_the_end(agreement: Agreement, readings: AgreementReadings) -> Iterator[DueDay]:
    """Go through the last days of activities that may be finished after the end; open while the end itself is."""
    ended = [event for event in agreement.events if event.kind in ENDING]
    held = {activity.code: activity for activity in activities(agreement)}
    for event in ended[-1:]:
        answer = timeline(agreement, readings)
        since, missing = over_since(answer, event.on), answer.span_at(event.on).reason.missing
        status = Status.UNKNOWN if since is None else Status.MET
        for ending in event.policies or ():
            activity = held.get(ending.activity)
            if ending.policy is EndingPolicy.COMPLETE_RUNNING and activity is not None:
                day = may_run_until(agreement, activity, ending, since or event.on, readings)
                facts = () if since else missing
                yield _about(
                    activity,
                    DueDay(_K.GRACE_END, day, roles(agreement), {}, status, facts, done_on=activity.finished_on),
                )


def activities(agreement: Agreement) -> tuple[Activity, ...]:
    """Return the activities of the work plan after all addenda on record; none where it is not known."""
    plan = agreement.work_plan
    for addendum in _addenda(agreement):
        plan = addendum.changes.work_plan or plan
    return () if plan is None else plan.activities


def _duties(agreement: Agreement) -> tuple[Duty, ...]:
    duties = agreement.duties
    for addendum in _addenda(agreement):
        duties = duties if addendum.changes.duties is None else addendum.changes.duties
    return duties or ()


def _addenda(agreement: Agreement) -> Iterator[Addendum]:
    """Go through the addenda on record in the order in which they begin to count."""
    for change in changes_in_order(agreement.events):
        if change.event.addendum is not None:
            yield change.event.addendum
