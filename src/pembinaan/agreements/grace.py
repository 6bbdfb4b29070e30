"""Until when an activity that had begun may still run after the end of its agreement: the one answer to it.

A design of this library; no rule read says whether activities stop or go on.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.changes import ActivityEnding, EndingPolicy
from pembinaan.agreements.events import EndReason
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.work_plan import Activity

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["halted", "may_run_until"]

_DAY: Final = timedelta(days=1)


def halted(agreement: Agreement, since: date) -> bool:
    """Tell whether it was stopped by the correctional side on a day (PP 57/1999 Pasal 19): then there is no grace."""
    return any(
        event.on == since and event.end_reason is EndReason.DIHENTIKAN_PEMASYARAKATAN for event in agreement.events
    )


def may_run_until(
    agreement: Agreement, activity: Activity, chosen: ActivityEnding | None, since: date, readings: AgreementReadings
) -> date:
    """Return the last day on which a begun activity may run under the agreement, never before its own last day.

    It may be finished by its planned end, within the days of grace; after a halt, and by any policy but
    COMPLETE_RUNNING, there are none. Where nothing was chosen, the same days are left open.

    Args:
        agreement: The agreement.
        activity: The activity.
        chosen: What was chosen for it; None: nothing is recorded.
        since: The first day on which the agreement is over.
        readings: How open questions are answered; a choice never gives more days than ``grace_days``.
    """
    end, days = since - _DAY, readings.grace_days
    if halted(agreement, since) or (chosen is not None and chosen.policy is not EndingPolicy.COMPLETE_RUNNING):
        return end
    if chosen is not None and chosen.grace_days is not None:
        days = min(days, chosen.grace_days)
    latest = end + timedelta(days=days)
    return latest if activity.ends is None else min(max(activity.ends, end), latest)
