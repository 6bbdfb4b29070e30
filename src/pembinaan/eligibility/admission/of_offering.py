"""What is asked of the offering itself: its agreement, and its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pembinaan.agreements.umbrella import UMBRELLA_REASONS
from pembinaan.agreements.wording import REASONS
from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline
from pembinaan.eligibility.admission.asked import EVERYBODY, Asked, Told
from pembinaan.eligibility.admission.door import At, Door
from pembinaan.programs.agreement_seen import carried_as_seen
from pembinaan.programs.offering_days import designated, on_all_left

__all__ = ["agreement", "place"]

_ON_DAY: Final = Text(id="pada {session_day}: {why}", en="on {session_day}: {why}")
_NO_DAY_LEFT: Final = Text(id="tidak ada hari kegiatan yang tersisa", en="no day of the offering is left")


def agreement(at: At) -> Asked:
    """Ask that on every day that is left one of the agreements is in force, with the field in its scope.

    See :func:`pembinaan.programs.agreement_seen.carried_as_seen`.
    """
    door = at.door
    return Told(_AGREEMENT, lambda _: door.once("agreement", lambda: _carried(door)), _of_agreement, EVERYBODY)


def _carried(door: Door) -> Timeline:
    return carried_as_seen(door.offering, door.days, door.agreement_readings)


_AGREEMENT: Final = Text(
    id="perjanjian berlaku pada setiap hari kegiatan yang tersisa",
    en="the agreement is in force on every day that is left of the offering",
)


def _of_agreement(reason: Reason) -> Text | None:
    values = dict(reason.values)
    if reason.code == "no_day_left":
        return _NO_DAY_LEFT
    if "session_day" not in values:
        return None
    said = (UMBRELLA_REASONS.get(reason.code) or REASONS[reason.code]).format(**values)
    return _ON_DAY.format(session_day=values["session_day"], why=said)


def place(at: At) -> Asked:
    """Ask that the head of the unit has named every place outside before the sessions there that are left."""
    door = at.door
    return Told(_PLACE, lambda _: door.once("place", lambda: _placed(door)), _PLACE_WORDS, EVERYBODY)


def _placed(door: Door) -> Timeline:
    return on_all_left(door.days, lambda where: designated(door.offering, where))


_PLACE: Final = Text(
    id="tempat di luar sudah ditetapkan kepala satuan kerja", en="the place outside is set by the head of the unit"
)
_PLACE_WORDS: Final[Mapping[str, Text]] = {
    "no_day_left": _NO_DAY_LEFT,
    "not_by_head": Text(id="ditetapkan oleh {office}", en="set by {office}"),
    "other_place": Text(id="yang ditetapkan {named}; kegiatan di {held}", en="set is {named}; it is held at {held}"),
    "named_later": Text(
        id="baru ditetapkan {named_on}, sedangkan kegiatan {session_day}",
        en="set on {named_on} only, while it is held on {session_day}",
    ),
}
