"""The check of a review on what becomes of the activities that run when an agreement ends (Q4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from pembinaan.agreements.anchors import of_corrections
from pembinaan.agreements.case import Case
from pembinaan.agreements.changes import ActivityEnding, EndingPolicy
from pembinaan.agreements.chosen_policies import chosen, policy_path
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.grace import halted
from pembinaan.agreements.in_effect import activities_on
from pembinaan.agreements.rules.endings import RULES
from pembinaan.agreements.versions import at
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.text import Text

__all__ = ["policies"]

_DAY: Final = timedelta(days=1)


def policies(case: Case, since: date) -> Iterator[ReviewFinding]:
    """Check Q4 of an agreement that is over: a policy is chosen for what ran, and gives no more days than it may."""
    before = since - _DAY
    if at(case.agreement, before).work_plan is None:
        yield of_corrections(case, _ANY).unknown("work_plan")
    for path, activity in activities_on(case.agreement, before):
        running, policy = _ran(activity, since), chosen(case.agreement, activity.code, since, case.on)
        if running is False:
            continue
        if policy is not None:
            yield from _too_long(case, policy, since)
        elif running is None:
            yield of_corrections(case, RULES["Q4"]).unknown(f"{path}.started_on", code=activity.code)
        else:
            yield of_corrections(case, RULES["Q4"]).lacking(
                _known(case, since), policy_path(case.agreement, case.on), code=activity.code
            )


def _too_long(case: Case, policy: ActivityEnding, since: date) -> Iterator[ReviewFinding]:
    """Find a choice that lets an activity run on after a halt, or longer than the days of grace."""
    if policy.policy is not EndingPolicy.COMPLETE_RUNNING:
        return
    rule, path = of_corrections(case, RULES["Q4"]), policy_path(case.agreement, case.on)
    if halted(case.agreement, since):
        yield rule.because(_AFTER_A_HALT.format(code=policy.activity), path)
    elif (policy.grace_days or 0) > case.readings.grace_days:
        yield rule.because(_MORE_DAYS.format(code=policy.activity, days=case.readings.grace_days), path)


_AFTER_A_HALT: Final = Text(
    id="Sesudah penghentian oleh pihak pemasyarakatan, kegiatan {code} tidak dapat diselesaikan di bawah perjanjian.",
    en="After a stop by the correctional side, activity {code} cannot be finished under the agreement.",
)
_MORE_DAYS: Final = Text(
    id="Kegiatan {code} diberi waktu lebih lama daripada {days} hari sesudah berakhirnya perjanjian.",
    en="Activity {code} is given longer than {days} days after the end of the agreement.",
)
_ANY: Final = RULES["Q4"]._replace(
    subject=Text(
        id="Kegiatan yang masih berjalan ketika perjanjian berakhir", en="Activities that still run at the end"
    )
)


def _ran(activity: Activity, since: date) -> bool | None:
    """Tell whether an activity had begun and not ended when the agreement did; None: not known."""
    if activity.finished_on is not None and activity.finished_on < since:
        return False
    if activity.started_on is not None:
        return activity.started_on < since
    planned_later = activity.starts is not None and activity.starts >= since
    return False if planned_later else None


def _known(case: Case, since: date) -> bool | None:
    """Tell whether the policies that were chosen are on record, so that another one is known not to be among them."""
    recorded = any(event.policies is not None for _, event in case.seen if event.on >= since)
    return False if recorded else None
