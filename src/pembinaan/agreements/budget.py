"""What an agreement costs: planned against spent, by party and by source, summed only over what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.in_effect import path_on
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.parties import Role
from pembinaan.agreements.versions import at
from pembinaan.core.asked import asks_day
from pembinaan.core.model import Model
from pembinaan.core.money import Rupiah

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Budget", "BudgetLine", "BudgetSum", "budget"]


class BudgetLine(Model):
    """Hold one source of money: what is planned, what was spent, and by how much they differ."""

    year: int | None
    """The budget year; null: not known, or all years together."""
    payer: Role
    """Which party bears it."""
    source: FundingSource
    """Where the money comes from."""
    planned: Rupiah | None
    """How much is planned, in whole rupiah; null: not known."""
    realised: Rupiah | None
    """How much was spent, in whole rupiah; null: not known."""
    difference: int | None
    """Spent less planned, in whole rupiah; null: one of them is not known."""
    unexplained: bool
    """Whether more was spent than planned and nobody says why."""


class BudgetSum(Model):
    """Hold the sums of some lines, as far as their amounts are known."""

    payer: Role | None = None
    """Whose lines they are; null: those of all parties."""
    source: FundingSource | None = None
    """From which source; null: from all sources."""
    planned: Rupiah
    """All that is known to be planned, in whole rupiah."""
    realised: Rupiah
    """All that is known to be spent, in whole rupiah."""


class Budget(Model):
    """Hold the money of an agreement on a day."""

    on: date
    """The day asked about."""
    lines: tuple[BudgetLine, ...]
    """Every source, in the order of the record."""
    by_payer: tuple[BudgetSum, ...]
    """The sums of each party, in the order of the roles."""
    by_source: tuple[BudgetSum, ...]
    """The sums of each source, in the order of their names above."""
    total: BudgetSum
    """The sums over all lines."""
    unknown: tuple[str, ...]
    """Paths of the amounts that are not known; no sum holds them."""


@asks_day
def budget(agreement: Agreement, *, on: date) -> Budget:
    """Set planned against spent, with the funding as it stands on a day.

    An addendum that changes the funding counts from its effective day, and not before it is signed. An amount that is
    not known is named, never taken for nothing: where ``unknown`` is not empty, the sums are only a lower bound.

    Args:
        agreement: The agreement.
        on: The day asked about.

    Example:
        >>> from pembinaan.agreements.agreement import Agreement
        >>> agreement = Agreement.model_validate_json('''{"kind": "PERJANJIAN_KERJA_SAMA", "subject": "Latihan",
        ...     "events": [], "parties": [{"name": "Lapas", "kind": "LAPAS", "role": "KESATU"},
        ...                 {"name": "PT", "kind": "BADAN_USAHA", "role": "KEDUA"}],
        ...     "funding": [{"source": "MITRA", "payer": "KEDUA", "planned": 500000}]}''')
        >>> answer = budget(agreement, on=date(2026, 11, 24))
        >>> answer.total.planned, answer.unknown
        (500000, ('funding.0.realised',))

    Source: PP 28/2018 Pasal 46 ayat (3), for a sinergi: each side from its own budget.
    """
    path, items = _funding(agreement, on)
    held = items or ()
    unknown = () if items is None else tuple(_gaps(path, held))
    return Budget(
        on=on,
        lines=tuple(map(_line, held)),
        by_payer=_sums(Role, lambda item: item.payer, "payer", held),
        by_source=_sums(FundingSource, lambda item: item.source, "source", held),
        total=_sum(held),
        unknown=(path,) if items is None else unknown,
    )


def _funding(agreement: Agreement, on: date) -> tuple[str, tuple[FundingItem, ...] | None]:
    """Return the funding in effect on a day and the path at which the record holds it."""
    return path_on(agreement, "funding", on), at(agreement, on).funding


def _gaps(path: str, items: Iterable[FundingItem]) -> Iterable[str]:
    for number, item in enumerate(items):
        for name in ("planned", "realised"):
            if getattr(item, name) is None:
                yield f"{path}.{number}.{name}"


def _line(item: FundingItem) -> BudgetLine:
    known = item.planned is not None and item.realised is not None
    difference = (item.realised or 0) - (item.planned or 0) if known else None
    return BudgetLine(
        year=item.year,
        payer=item.payer,
        source=item.source,
        planned=item.planned,
        realised=item.realised,
        difference=difference,
        unexplained=difference is not None and difference > 0 and not item.explanation,
    )


def _sum(items: Iterable[FundingItem]) -> BudgetSum:
    held = tuple(items)
    return BudgetSum(planned=sum(item.planned or 0 for item in held), realised=sum(item.realised or 0 for item in held))


def _sums(
    keys: Iterable[Role | FundingSource],
    key_of: Callable[[FundingItem], Role | FundingSource],
    name: str,
    items: tuple[FundingItem, ...],
) -> tuple[BudgetSum, ...]:
    groups = ((key, [item for item in items if key_of(item) is key]) for key in keys)
    return tuple(_sum(group).model_copy(update={name: key}) for key, group in groups if group)
