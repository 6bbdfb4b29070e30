"""What a question about a move must give: a kind of event, a day that a record holds, an actor, known conflicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.conflicts import check_conflicts
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.findings import Conflict
from pembinaan.core.errors import Fault
from pembinaan.core.fields import in_range
from pembinaan.core.text import Text

__all__ = ["check_move"]

UNKNOWN_VALUE: Final = Fault(
    "move.unknown_value",
    Text(id="'{asked}' bukan {name}.", en="'{asked}' is no {name}."),
    Text(id="Beri salah satu dari {name}: {choices}.", en="Give one of {name}: {choices}."),
)


def check_move(kind: EventKind, on: date, actor: Actor | None, strict: Sequence[Conflict]) -> None:
    """Refuse a question about a move that cannot be answered.

    Raises:
        InvalidError: ``move.unknown_value``: the kind or the actor is none of the library's; ``day.out_of_range``: no
            event can happen on that day; ``agreement.unknown_conflict``.
    """
    _one_of(EventKind, kind, "kind")
    if actor is not None:
        _one_of(Actor, actor, "actor")
    in_range(on)
    check_conflicts(strict)


def _one_of(names: type[StrEnum], value: object, field: str) -> None:
    if not isinstance(value, names):
        raise UNKNOWN_VALUE.error(field, asked=field, name=names.__name__, choices=", ".join(names))
