"""The check of a review that sets the costs of the work plan against the funding."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.anchors import anchored
from pembinaan.agreements.case import Case
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_effect import activities_on, path_on
from pembinaan.agreements.money import FundingItem
from pembinaan.agreements.parties import Role
from pembinaan.agreements.rules.work_plan import RULES
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.money import format_rupiah
from pembinaan.core.text import Text

__all__ = ["costs"]


def costs(case: Case) -> Iterator[ReviewFinding]:
    """Check W5: what the activities cost each party is what the funding says that it bears."""
    activities = list(activities_on(case.agreement, case.on))
    if not activities:
        return
    funding, path = case.version.funding, path_on(case.agreement, "funding", case.on)
    missing = next(_not_known(activities, funding, path), None)
    if missing is not None:
        yield anchored(case, RULES["W5"]).unknown(missing)
        return
    for party in case.agreement.parties:
        costed = _costs_of(party.role, activities)
        funded = sum(item.planned or 0 for item in funding or () if item.payer is party.role)
        if costed != funded:
            yield anchored(case, RULES["W5"]).because(_said(party.role, costed, funded), path)


def _costs_of(role: Role, activities: list[tuple[str, Activity]]) -> int:
    return sum(cost.planned for _, one in activities for cost in one.costs or () if cost.payer is role)


def _not_known(
    activities: list[tuple[str, Activity]], funding: tuple[FundingItem, ...] | None, path: str
) -> Iterator[str]:
    yield from (f"{where}.costs" for where, activity in activities if activity.costs is None)
    if funding is None:
        yield path
    yield from (f"{path}.{number}.planned" for number, item in enumerate(funding or ()) if item.planned is None)


def _said(role: Role, costed: int, funded: int) -> Text:
    amounts = {"costed": costed, "funded": funded}
    written = {
        name: Text(id=format_rupiah(amount, "id"), en=format_rupiah(amount, "en")) for name, amount in amounts.items()
    }
    return _DIFFERENT.format(role=role, **written)


_DIFFERENT: Final = Text(
    id="Kegiatan membebani pihak {role} {costed}, sedangkan pembiayaannya {funded}.",
    en="The activities cost party {role} {costed}, while its funding is {funded}.",
)
