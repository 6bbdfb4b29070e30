"""The check of a review on programs that overlap with those of another agreement (O5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.case import Case
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_effect import activities_on
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.parties import CORRECTIONAL, Party
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["overlap"]


def overlap(case: Case) -> Iterator[ReviewFinding]:
    """Check O5: no activity has the partner, the place and the days of one of another agreement that is in force."""
    for other in case.beside:
        if other == case.agreement or not _same_partner(case.agreement, other):
            continue
        active = timeline(other, case.readings).at(case.on)
        for path, own in activities_on(case.agreement, case.on):
            for _, theirs in activities_on(other, case.on):
                status = min(active, _same_place(own, theirs), _same_days(own, theirs))
                if status is not Status.NOT_MET:
                    yield _found(own, theirs, path, status)


def _found(own: Activity, theirs: Activity, path: str, status: Status) -> ReviewFinding:
    rule, values = RULES["O5"], {"code": own.code, "other": theirs.code}
    if status is Status.UNKNOWN:
        facts = [name for name in ("place", "starts", "ends") if getattr(own, name) is None]
        return rule.unknown(f"{path}.{facts[0]}" if facts else path, **values)
    return rule.because(rule.subject.format(**values), f"{path}.place")


def _same_partner(own: Agreement, other: Agreement) -> bool:
    return not _partners(own).isdisjoint(_partners(other))


def _partners(agreement: Agreement) -> frozenset[str]:
    return frozenset(_named(party) for party in agreement.parties if party.kind not in CORRECTIONAL)


def _named(party: Party) -> str:
    return party.institution or party.name.casefold()


def _same_place(own: Activity, theirs: Activity) -> Status:
    if own.place is None or theirs.place is None:
        return Status.UNKNOWN
    return Status.MET if own.place.casefold() == theirs.place.casefold() else Status.NOT_MET


def _same_days(own: Activity, theirs: Activity) -> Status:
    """Tell whether the planned days of two activities meet; days that are not known leave it open."""
    if _before(own.ends, theirs.starts) or _before(theirs.ends, own.starts):
        return Status.NOT_MET
    known = None not in {own.starts, own.ends, theirs.starts, theirs.ends}
    return Status.MET if known else Status.UNKNOWN


def _before(last: date | None, first: date | None) -> bool:
    return last is not None and first is not None and last < first
