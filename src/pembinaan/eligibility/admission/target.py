"""Whether the scope of the agreement is for people like this one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from pembinaan.agreements.contents import ScopeItem, TargetGroup
from pembinaan.agreements.versions import at as version_at
from pembinaan.core.text import Text
from pembinaan.core.timeline import NO_REASON, Reason, Status, Timeline, negate
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import Asked, Told, from_day
from pembinaan.eligibility.admission.conditions.in_law import adult_klien
from pembinaan.eligibility.admission.door import At, Door
from pembinaan.eligibility.audience import CHILDREN
from pembinaan.eligibility.case import Case
from pembinaan.participants.people import AnakBinaan, Klien, Participant, Tahanan
from pembinaan.programs.entry import PersonKind

__all__ = ["target"]


def target(at: At) -> Asked:
    """Ask that the scope of the agreement is for people like this one."""
    door = at.door
    return Told(_TARGET, lambda applicant: _served(door, applicant), _TARGET_WORDS, _ONE_GROUP)


def _served(door: Door, applicant: Applicant) -> Timeline:
    groups = _groups(applicant.person, applicant.case)
    if len(groups) == 1:  # the same for all of the group
        return door.once(f"target {min(groups)}", lambda: _answered(door, groups))
    return _answered(door, groups)


def _answered(door: Door, groups: Mapping[TargetGroup, Timeline]) -> Timeline:
    items = _items(door)
    served = {group: _in_scope(items, group) for group in groups}
    days = sorted({day for belongs in groups.values() for day in belongs.starts})
    timeline = Timeline.of((day, *_on(day, groups, served)) for day in days)
    return from_day(timeline, door.offering.starts)


_Answer = tuple[Status, Reason]


def _on(day: date, groups: Mapping[TargetGroup, Timeline], served: Mapping[TargetGroup, _Answer]) -> _Answer:
    """Answer for the group of that day; where it is not known, only if the answer is the same for both."""
    sure = [group for group, belongs in groups.items() if belongs.at(day) is Status.MET]
    first, *others = (served[group] for group in sure or groups)
    if all(other[0] is first[0] for other in others):
        return first
    missing = (path for belongs in groups.values() for path in belongs.span_at(day).reason.missing)
    return Status.UNKNOWN, Reason("missing", tuple(dict.fromkeys(missing)))


def _items(door: Door) -> tuple[ScopeItem, ...] | None:
    """List the items of the scope that carry the offering; None: the scope is not known."""
    offering = door.offering
    scopes = [version_at(one, offering.starts).scope for one in (offering.agreement, *offering.beside)]
    items = [item for scope in scopes for item in scope or ()]
    if offering.scope is not None:
        named = tuple(item for item in items if item.code == offering.scope)
    else:
        named = tuple(item for item in items if item.area is offering.area)
    return None if not named and None in scopes else named


def _in_scope(items: tuple[ScopeItem, ...] | None, group: TargetGroup) -> _Answer:
    if items is None:
        return Status.UNKNOWN, Reason("missing", ("agreement.scope",))
    if any(group in (item.targets or ()) for item in items):
        return Status.MET, NO_REASON
    if any(item.targets is None for item in items):
        return Status.UNKNOWN, Reason("missing", ("agreement.scope[].targets",))
    if any(item.targets == () for item in items):
        return Status.UNKNOWN, Reason("silent", ("agreement.scope[].targets",))
    return Status.NOT_MET, Reason("not_for", (), (("group", GROUPS[group]),))


_BELONGS: Final = Timeline.constant(Status.MET)


def _groups(person: Participant, case: Case | None) -> dict[TargetGroup, Timeline]:
    """Say of which group somebody is, for every day."""
    if isinstance(person, Klien):
        return _apart(TargetGroup.KLIEN_DEWASA, TargetGroup.KLIEN_ANAK, adult_klien(person))
    if isinstance(person, AnakBinaan) and case is not None:
        return _apart(TargetGroup.ANAK_BINAAN, TargetGroup.NARAPIDANA, CHILDREN.concerns(case))
    return {TargetGroup.TAHANAN if isinstance(person, Tahanan) else TargetGroup.NARAPIDANA: _BELONGS}


def _apart(one: TargetGroup, other: TargetGroup, belongs: Timeline) -> dict[TargetGroup, Timeline]:
    return {one: belongs, other: negate(belongs)}


_ONE_GROUP: Final[frozenset[PersonKind]] = frozenset({"tahanan", "narapidana"})
_TARGET: Final = Text(id="termasuk sasaran ruang lingkup perjanjian", en="among those whom the scope is for")
GROUPS: Final = {
    TargetGroup.NARAPIDANA: Text(id="Narapidana", en="Narapidana"),
    TargetGroup.ANAK_BINAAN: Text(id="Anak Binaan", en="Anak Binaan (children)"),
    TargetGroup.KLIEN_DEWASA: Text(id="Klien dewasa", en="adult Klien"),
    TargetGroup.KLIEN_ANAK: Text(id="Klien anak", en="child Klien"),
    TargetGroup.TAHANAN: Text(id="Tahanan", en="Tahanan"),
}
_TARGET_WORDS: Final[Mapping[str, Text]] = {
    "not_for": Text(id="ruang lingkupnya bukan untuk {group}", en="the scope is not for {group}"),
    "silent": Text(id="perjanjian tidak menyebut sasarannya", en="the agreement does not say for whom"),
}
