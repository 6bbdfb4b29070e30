"""Whether the work plan of an agreement is funded: what each party is to pay stands in money that is sure."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.in_effect import activities_on, path_on
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.parties import Role
from pembinaan.agreements.versions import at
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["funded"]

_PUBLIC: Final = frozenset(
    {FundingSource.APBN, FundingSource.APBD_KOTA, FundingSource.APBD_KAB, FundingSource.APBD_PROV}
)
"""Money that is sure only once it stands in the budget of the year."""


def funded(agreement: Agreement, on: date) -> tuple[Status, str]:
    """Tell whether the costs of all activities are covered, and the path of what is wanting or not known."""
    activities, text = list(activities_on(agreement, on)), at(agreement, on)
    if not activities:
        path = path_on(agreement, "work_plan", on)
        return Status.UNKNOWN if text.work_plan is None else Status.NOT_MET, path
    needed: Counter[Role] = Counter()
    for path, activity in activities:
        if activity.costs is None:
            return Status.UNKNOWN, f"{path}.costs"
        for cost in activity.costs:
            needed[cost.payer] += cost.planned
    path = path_on(agreement, "funding", on)
    found = [_covered(text.funding, payer, amount) for payer, amount in needed.items()]
    return min(found, default=Status.MET), path


def _covered(funding: tuple[FundingItem, ...] | None, payer: Role, needed: int) -> Status:
    own = [item for item in funding or () if item.payer is payer]
    sure = sum(item.planned or 0 for item in own if item.budgeted or item.source not in _PUBLIC)
    if sure >= needed:
        return Status.MET
    perhaps = any(item.planned is None or (item.source in _PUBLIC and item.budgeted is None) for item in own)
    return Status.UNKNOWN if funding is None or perhaps else Status.NOT_MET
