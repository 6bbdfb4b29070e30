"""The check of a review on the closing (T16): activities are over, the last reports sent, grants settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.changes import EndingPolicy
from pembinaan.agreements.checks.funding import items
from pembinaan.agreements.chosen_policies import chosen, over_since
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_effect import activities_on, path_on
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.money import FundingSource
from pembinaan.agreements.reporting import reports_due
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["closing"]

_T16: Final = RULES["T16"]


def closing(case: Case) -> Iterator[ReviewFinding]:
    """Check T16 once a closing is recorded."""
    days = [event.on for _, event in case.seen if event.kind is EventKind.DITUTUP]
    if not days:
        return
    if case.version.work_plan is None:
        yield _T16.unknown("work_plan", name=_PLAN)
    ended = over_since(timeline(case.agreement, case.readings), days[0]) or days[0]
    for path, activity in activities_on(case.agreement, case.on):
        policy = chosen(case.agreement, activity.code, ended, days[0])
        if policy is None or policy.policy is EndingPolicy.COMPLETE_RUNNING:
            yield from _left_open(path, activity, days[0])
    yield from _last_reports(case, days[0])
    yield from _grants(case)


def _left_open(path: str, activity: Activity, day: date) -> Iterator[ReviewFinding]:
    """Find an activity that neither stops nor moves elsewhere, and is not known to be over or never begun."""
    over = activity.finished_on is not None and activity.finished_on <= day
    later = activity.started_on is None and activity.starts is not None and activity.starts > day
    if over or later:
        return
    name = _OPEN.format(code=activity.code)
    if activity.started_on is None:
        yield _T16.unknown(f"{path}.started_on", name=name)
    else:
        yield _T16.unknown(f"{path}.finished_on", name=name)


def _last_reports(case: Case, day: date) -> Iterator[ReviewFinding]:
    """Ask each party that owes reports for the one on the last period; that no report is known is told once."""
    due, known = reports_due(case.agreement, until=day, readings=case.readings), case.agreement.reports is not None
    last = {one.who: one for one in due}
    for one in last.values():
        if one.done_on is None or one.done_on > day:
            name = _REPORT.format(role=one.who[0])
            there = False if known and one.status is Status.MET else None
            yield _T16.lacking(there, "reports", name=name)
            if not known:
                return


def _grants(case: Case) -> Iterator[ReviewFinding]:
    if case.version.funding is None:
        yield _T16.unknown(path_on(case.agreement, "funding", case.on), name=_GRANTS)
    for path, item in items(case):
        if item.source is FundingSource.HIBAH and item.realised is None:
            yield _T16.unknown(f"{path}.realised", name=_GRANTS)


_REPORT: Final = Text(id="laporan akhir pihak {role}", en="the last report of party {role}")
_PLAN: Final = Text(id="kegiatan yang masih terbuka", en="activities that are still open")
_OPEN: Final = Text(id="akhir kegiatan {code}", en="the end of the activity {code}")
_GRANTS: Final = Text(id="realisasi hibah", en="what was spent of the grants")
