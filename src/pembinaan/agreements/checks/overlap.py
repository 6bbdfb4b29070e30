"""The check of a review on programs that overlap with those of another agreement (O5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.case import Case
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_effect import activities_on
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.parties import CORRECTIONAL, Party
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["overlap"]


class _Other(NamedTuple):
    """Hold an activity of another agreement, what that is called, and whether it is in force."""

    activity: Activity
    agreement: str
    active: Status


def overlap(case: Case) -> Iterator[ReviewFinding]:
    """Check O5: no activity has the partner, the place and the days of one of another agreement that is in force.

    Each activity has one finding for all with which it overlaps, and one for all of which that is not known.
    """
    others = tuple(_others(case))
    for path, own in activities_on(case.agreement, case.on):
        met: dict[Status, list[_Other]] = {Status.MET: [], Status.UNKNOWN: [], Status.NOT_MET: []}
        for one in others:
            met[min(one.active, _same_place(own, one.activity), _same_days(own, one.activity))].append(one)
        if met[Status.MET]:
            yield RULES["O5"].because(_SAME.format(code=own.code, other=_named_all(met[Status.MET])), f"{path}.place")
        if met[Status.UNKNOWN]:
            facts = [f"{path}.{name}" for name in ("place", "starts", "ends") if getattr(own, name) is None]
            yield RULES["O5"].unknown((*facts, path)[0], code=own.code, other=_named_all(met[Status.UNKNOWN]))


_SAME: Final = Text(
    id="Kegiatan {code} tumpang tindih dengan {other}: mitra, tempat, dan waktunya sama.",
    en="The activity {code} overlaps with {other}: the partner, the place and the days are the same.",
)


def _others(case: Case) -> Iterator[_Other]:
    """Go through the activities of the other agreements that may be in force and have a partner in common."""
    for other in case.beside:
        if other != case.agreement and _same_partner(case.agreement, other):
            active = timeline(other, case.readings).at(case.on)
            yield from (_Other(one, other.id or other.subject, active) for _, one in activities_on(other, case.on))


def _named_all(others: list[_Other]) -> Text:
    """Name the activities with their agreements; of many the first ones, and how many more there are."""
    told = ", ".join(f"{one.activity.code} ({one.agreement})" for one in others[:_NAMED])
    left = len(others) - _NAMED
    return Text(id=told, en=told) if left <= 0 else _MORE.format(told=told, left=left)


_NAMED: Final = 5
_MORE: Final = Text(id="{told} dan {left} kegiatan lain", en="{told} and {left} more")


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
