"""One day on which something falls due, as it is gathered before the agreement's standing on it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.parties import Role
from pembinaan.core.timeline import Status

__all__ = ["DueDay"]


class DueDay(NamedTuple):
    """Hold one day on which something falls due.

    ``status`` None: as the agreement stands on that day, and nothing at all where it is not in force.
    """

    kind: DueKind
    on: date
    who: tuple[Role, ...]
    values: Mapping[str, object]
    status: Status | None = None
    missing: tuple[str, ...] = ()
    done_on: date | None = None
    activity: str | None = None
