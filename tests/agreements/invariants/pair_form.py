"""How a pair of cases of one invariant is written: a record that keeps it, and one that breaks it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from pembinaan.agreements import Agreement, AgreementReadings, Severity
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS
from pembinaan.core.timeline import Status

ON = date(2024, 3, 1)
"""The day asked about where a pair names none: three days before ``agreement_cases.SIGNED``."""


class Half(NamedTuple):
    """Hold one case: how its record is made (only when asked, for it may be refused), and how it is reviewed."""

    make: Callable[[], object]
    on: date = ON
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
    beside: tuple[Agreement, ...] = ()


class Pair(NamedTuple):
    """Hold both cases, and what the failing one gives.

    ``missing``: a path that one of its findings names. ``severity`` None: that of the table. ``fault``: the code with
    which the record is refused; then no review follows.
    """

    passes: Half
    fails: Half
    missing: str | None = None
    status: Status = Status.NOT_MET
    severity: Severity | None = None
    fault: str | None = None
