"""Several agreements that carry one program together: which field, and which region, is covered on which day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.contents import ContentArea, ScopeItem, TargetGroup
from pembinaan.agreements.order_of_changes import changes_in_order
from pembinaan.agreements.parties import LOCAL
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.umbrella import under_parent
from pembinaan.agreements.versions import at
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Span, Status, Timeline, all_of

__all__ = ["RegionCover", "cover_by_region", "covering"]


class RegionCover(NamedTuple):
    """Say of a region whether one of its agreements is in force, and by which."""

    region: str
    status: Status
    agreements: tuple[Agreement, ...]
    """Those that give that status."""


def covering(
    agreements: Iterable[Agreement],
    area: ContentArea,
    *,
    target: TargetGroup | None = None,
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
) -> Timeline:
    """Tell for every day whether one of several agreements is in force with a field in its scope.

    Args:
        agreements: The agreements, those that others rest on among them.
        area: The field.
        target: The group that it must be for; None: any.
        readings: How open questions are answered.

    Raises:
        UnsupportedError: What :meth:`Agreement.state_over_time` raises.
    """
    every = tuple(agreements)
    held = [all_of((under_parent(one, every, readings=readings), _in_scope(one, area, target))) for one in every]
    if not held:
        return Timeline.constant(Status.NOT_MET, Reason("umbrella.no_agreement"))
    days = sorted({day for one in held for day in one.starts})
    return Timeline.of((day, *_best([one.span_at(day) for one in held])) for day in days)


def _best(spans: list[Span]) -> tuple[Status, Reason]:
    """Take the highest status, with the reason of the first agreement that has it."""
    best = max(span.status for span in spans)
    return best, next(span.reason for span in spans if span.status is best)


def _in_scope(agreement: Agreement, area: ContentArea, target: TargetGroup | None) -> Timeline:
    held = changes_in_order(agreement.events)
    days = {ALWAYS, *(max(one.first_day, one.event.on) for one in held if one.first_day is not None)}
    return Timeline.of((day, *_held(at(agreement, day).scope, area, target)) for day in sorted(days))


def _held(scope: tuple[ScopeItem, ...] | None, area: ContentArea, target: TargetGroup | None) -> tuple[Status, Reason]:
    if scope is None:
        return Status.UNKNOWN, Reason("umbrella.scope_not_known", ("scope",))
    items = [(place, item.targets) for place, item in enumerate(scope) if item.area is area]
    if any(target is None or target in (targets or ()) for _, targets in items):
        return Status.MET, NO_REASON
    missing = tuple(f"scope.{place}.targets" for place, targets in items if targets is None)
    if missing:
        return Status.UNKNOWN, Reason("umbrella.scope_not_known", missing)
    return Status.NOT_MET, Reason("umbrella.not_in_scope")


def cover_by_region(
    agreements: Iterable[Agreement], on: date, *, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> tuple[RegionCover, ...]:
    """Tell of each region among the parties whether an agreement with it is in force on a day.

    People of one Lapas come from several regions, so one program may rest on several agreements. Regions are told
    apart by ``region``, or else by the name of the government, as written.

    Raises:
        UnsupportedError: What :meth:`Agreement.state_over_time` raises.
    """
    every = tuple(agreements)
    told = [(one, under_parent(one, every, readings=readings).at(on)) for one in every]
    regions = dict.fromkeys(region for one in every for region in _regions(one))
    return tuple(_cover(region, [pair for pair in told if region in _regions(pair[0])]) for region in regions)


def _cover(region: str, told: list[tuple[Agreement, Status]]) -> RegionCover:
    best = max(status for _, status in told)
    return RegionCover(region, best, tuple(one for one, status in told if status is best))


def _regions(agreement: Agreement) -> tuple[str, ...]:
    parties = [party for party in agreement.parties if party.kind in LOCAL]
    return tuple(party.region or (party.parent.name if party.parent else party.name) for party in parties)
