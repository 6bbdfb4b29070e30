"""What becomes of running activities when an agreement is over, and what stays owed whatever is chosen.

No rule read says whether activities under a sinergi stop or go on; the policies are a design of this library.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from pydantic import Field

from pembinaan.agreements import basis
from pembinaan.agreements.changes import ActivityEnding, EndingPolicy
from pembinaan.agreements.chosen_policies import chosen
from pembinaan.agreements.events import ENDING, EndReason
from pembinaan.agreements.grace import may_run_until
from pembinaan.agreements.history import StateSpan, states_over_time
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import OVER
from pembinaan.agreements.participation import Wage
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.settlement_words import ALWAYS_OWED, POLICY
from pembinaan.agreements.versions import at
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.asked import asks_day
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import binding

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["ActivitySettlement", "Settlement", "settle"]

_DAY: Final = timedelta(days=1)
_CITES: Final = (basis.PEMBINAAN, basis.WAGE_OR_PREMI, basis.WAGES, basis.WAGES_PAID)


class ActivitySettlement(Model):
    """Say what becomes of one activity that ran, or may have run, when the agreement ended."""

    code: str
    """The code of the activity in the work plan."""
    running: bool | None
    """Whether it had begun and not ended; null: not known."""
    policy: EndingPolicy | None
    """What becomes of it; null: it had ended already, so that only debts are left."""
    proposed: bool
    """Whether the policy is a proposal of this library, since none is recorded (Q4 is then open)."""
    may_run_until: date | None
    """The last day on which it may run under this agreement; null: it is carried on without it, or had ended."""
    transfer_to: str | None
    """The agreement that takes it over; null: none."""
    owed_certificates: tuple[str, ...] = Field(repr=False)
    """The pseudonyms of those who completed it and are not known to have a certificate."""
    owed_wages: tuple[Wage, ...]
    """Upah and premi that are not known to be paid."""
    people: tuple[str, ...] = Field(repr=False)
    """The pseudonyms of those who have not completed it."""
    why: Text
    """What the policy means."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle what is not known."""


class Settlement(Model):
    """Say what is left to do after the end of an agreement."""

    reason: EndReason | None
    """Why it ended; null: not recorded."""
    day: date
    """The first day on which it no longer runs."""
    activities: tuple[ActivitySettlement, ...] | None
    """The activities that had begun or may have begun; null: the work plan is not known."""
    always: tuple[Text, ...]
    """What holds whatever policy is chosen."""
    cites: tuple[Citation, ...]
    """The provisions that the debts rest on, as far as they bind on the day asked about."""


@asks_day
def settle(
    agreement: Agreement, *, on: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> Settlement | None:
    """Tell what becomes of the activities of an agreement that is over on a day; None: it is not over then.

    Args:
        agreement: The agreement.
        on: The day asked about; what was recorded later is not seen.
        readings: How open questions are answered; ``grace_days`` is how long a begun activity may still run.

    Raises:
        UnsupportedError: What :meth:`Agreement.state` raises.

    Source: UU 22/2022 Pasal 9 huruf j and 38; PP 57/1999 Pasal 16 and 17. The policies are a design of this library.
    """
    day = _end(states_over_time(agreement, readings=readings), on)
    if day is None:
        return None
    reason = _reason(agreement, day, readings)
    plan = at(agreement, day - _DAY).work_plan
    held = {activity.code: chosen(agreement, activity.code, day, on) for activity in (plan.activities if plan else ())}
    policies = {code: one for code, one in held.items() if one is not None}
    rows = (
        None if plan is None else tuple(_rows(agreement, plan.activities, policies, reason, day, on, readings=readings))
    )
    return Settlement(reason=reason, day=day, activities=rows, always=ALWAYS_OWED, cites=tuple(binding(_CITES, on)))


def _end(spans: tuple[StateSpan, ...], on: date) -> date | None:
    """Return the first day of the stretch in which it is over on a day."""
    day: date | None = None
    for span in spans:
        if span.start > on:
            break
        if span.code not in OVER:
            day = None
        elif day is None:
            day = span.start
    return day


def _reason(agreement: Agreement, day: date, readings: AgreementReadings) -> EndReason | None:
    ended = [event.end_reason for event in agreement.events if event.on == day and event.kind in ENDING]
    if ended:
        return ended[-1]
    over = agreement.state(on=day, readings=readings).code is StateCode.BERAKHIR
    return EndReason.JANGKA_WAKTU if over else None


def _rows(  # noqa: PLR0913 - each is a fact of its own
    agreement: Agreement,
    activities: tuple[Activity, ...],
    policies: dict[str, ActivityEnding],
    reason: EndReason | None,
    day: date,
    on: date,
    *,
    readings: AgreementReadings,
) -> Iterator[ActivitySettlement]:
    for place, activity in enumerate(activities):
        if activity.started_on is not None and activity.started_on >= day:
            continue  # it began only after the end: it has no basis, and nothing to settle here
        if activity.started_on is None and activity.starts is not None and activity.starts >= day:
            continue
        running = _running(activity, day)
        policy = (policies.get(activity.code) or _proposal(activity.code, reason)) if running is not False else None
        until = may_run_until(agreement, activity, policy, day, readings)
        yield ActivitySettlement(
            code=activity.code,
            running=running,
            policy=None if policy is None else policy.policy,
            proposed=policy is not None and activity.code not in policies,
            may_run_until=until if policy is not None and policy.policy in _UNDER_IT else None,
            transfer_to=None if policy is None else policy.transfer_to,
            owed_certificates=_certificates(activity),
            owed_wages=_wages(activity, on),
            people=tuple(one.reference for one in activity.participants or () if one.completed is not True),
            why=POLICY[None if policy is None else policy.policy],
            missing=_missing(activity, place, running),
        )


_UNDER_IT: Final = frozenset({EndingPolicy.COMPLETE_RUNNING, EndingPolicy.STOP_ALL})
"""The policies by which an activity is not carried on without the agreement."""


def _running(activity: Activity, day: date) -> bool | None:
    if activity.finished_on is not None:
        return activity.finished_on >= day
    return None if activity.started_on is None else True


def _proposal(code: str, reason: EndReason | None) -> ActivityEnding:
    stop = reason is EndReason.DIHENTIKAN_PEMASYARAKATAN
    return ActivityEnding(activity=code, policy=EndingPolicy.STOP_ALL if stop else EndingPolicy.COMPLETE_RUNNING)


def _certificates(activity: Activity) -> tuple[str, ...]:
    return tuple(one.reference for one in activity.participants or () if one.completed and not one.certified)


def _wages(activity: Activity, on: date) -> tuple[Wage, ...]:
    begun = (wage for wage in activity.wages or () if wage.start <= on)
    return tuple(wage for wage in begun if wage.paid_on is None or wage.paid_on > on)


def _missing(activity: Activity, place: int, running: bool | None) -> tuple[str, ...]:  # noqa: FBT001
    path = f"work_plan.activities.{place}"
    unknown = [f"{path}.{name}" for name in ("participants", "wages") if getattr(activity, name) is None]
    return (*([f"{path}.started_on"] if running is None else []), *unknown)
