"""The work plan (Rencana Kerja): activities with their days, numbers, costs and participants."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Self

from pydantic import field_validator, model_validator

from pembinaan.agreements.contents import TargetGroup
from pembinaan.agreements.money import FundingSource
from pembinaan.agreements.participation import ParticipantLink, Wage
from pembinaan.agreements.parties import Role
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Count, Day, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.money import Rupiah
from pembinaan.core.text import Text

__all__ = ["Activity", "ActivityStatus", "Cost", "WorkPlan"]

DUPLICATE_ACTIVITY: Final = Fault(
    "agreement.duplicate_activity",
    Text(id="Dua kegiatan mempunyai kode yang sama.", en="Two activities have the same code."),
    Text(id="Beri setiap kegiatan kodenya sendiri.", en="Give each activity a code of its own."),
)
ACTIVITY_ENDS_BEFORE_START: Final = Fault(
    "agreement.activity_ends_before_start",
    Text(id="Kegiatan selesai sebelum mulai.", en="An activity ends before it starts."),
    Text(
        id="Periksa 'starts' dan 'ends', serta 'started_on' dan 'finished_on'.",
        en="Check 'starts' and 'ends', and 'started_on' and 'finished_on'.",
    ),
)
MORE_COMPLETED: Final = Fault(
    "agreement.more_completed_than_enrolled",
    Text(id="Yang lulus lebih banyak daripada yang terdaftar.", en="More completed than were enrolled."),
    Text(id="Periksa 'enrolled' dan 'completed'.", en="Check 'enrolled' and 'completed'."),
)
MORE_CERTIFIED: Final = Fault(
    "agreement.more_certified_than_completed",
    Text(id="Yang bersertifikat lebih banyak daripada yang lulus.", en="More were certified than completed."),
    Text(id="Periksa 'completed' dan 'certified'.", en="Check 'completed' and 'certified'."),
)


class ActivityStatus(StrEnum):
    """Say where an activity stands; it is worked out, never stored."""

    DIRENCANAKAN = "DIRENCANAKAN"
    BERJALAN = "BERJALAN"
    SELESAI = "SELESAI"
    TANPA_DASAR = "TANPA_DASAR"
    """It runs without an agreement in force behind it."""
    UNKNOWN = "UNKNOWN"
    """It has begun, and whether an agreement in force stands behind it is not established."""


class Cost(Model):
    """Hold what one party pays for an activity from one source."""

    payer: Role
    """Which party bears it."""
    source: FundingSource
    """Where the money comes from."""
    planned: Rupiah
    """How much is planned, in whole rupiah."""


class Activity(Model):
    """Hold one row of the work plan."""

    code: Line
    """Its code in the plan."""
    name: Line
    """What is done."""
    program: Line | None = None
    """The program that it belongs to; null: not known."""
    scope: Line | None = None
    """The code of the scope item that it serves; null: not known."""
    opd: Line | None = None
    """The office of the region that carries it; null: not known."""
    unit: Line | None = None
    """The part of the correctional office that carries it; null: not known."""
    targets: tuple[TargetGroup, ...] | None = None
    """For whom; null: not known."""
    target_number: Positive | None = None
    """For how many people it is planned; null: not known."""
    eligible: Count | None = None
    """How many people could take part; null: not known."""
    output: str | None = None
    """What it is to yield at once; null: not stated."""
    outcome: str | None = None
    """What it is to change; null: not stated."""
    place: Line | None = None
    """Where; null: not known."""
    outside: bool | None = None
    """Whether it takes place outside the correctional office; null: not known."""
    productive: bool | None = None
    """Whether it produces goods or services; null: not known."""
    starts: Day | None = None
    """The first day planned; null: not known."""
    ends: Day | None = None
    """The last day planned; null: not known."""
    started_on: Day | None = None
    """The day on which it began; null: not begun, or not known."""
    finished_on: Day | None = None
    """The day on which it ended; null: not ended, or not known."""
    costs: tuple[Cost, ...] | None = None
    """What it costs, by payer and source; null: not known."""
    in_charge: Line | None = None
    """The office in charge; never a person. Null: not known."""
    enrolled: Count | None = None
    """How many were enrolled; null: not known."""
    completed: Count | None = None
    """How many completed it; null: not known."""
    certified: Count | None = None
    """How many were given a certificate; null: not known."""
    participants: tuple[ParticipantLink, ...] | None = None
    """Who takes part; null: not known."""
    wages: tuple[Wage, ...] | None = None
    """What they are paid; null: not known."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if _falls(self.starts, self.ends) or _falls(self.started_on, self.finished_on):
            raise ACTIVITY_ENDS_BEFORE_START.invalid()
        if _rises(self.enrolled, self.completed):
            raise MORE_COMPLETED.invalid()
        if _rises(self.completed, self.certified) or _rises(self.enrolled, self.certified):
            raise MORE_CERTIFIED.invalid()
        return self


def _falls(first: Day | None, last: Day | None) -> bool:
    return first is not None and last is not None and last < first


def _rises(all_of_them: int | None, some: int | None) -> bool:
    return all_of_them is not None and some is not None and some > all_of_them


class WorkPlan(Model):
    """Hold the work plan that belongs to an agreement."""

    activities: tuple[Activity, ...]
    """Its rows, each with a code of its own."""
    number: Line | None = None
    """Its number as printed; null: not known."""

    @field_validator("activities")
    @classmethod
    def _own_codes(cls, activities: tuple[Activity, ...]) -> tuple[Activity, ...]:
        if len({activity.code for activity in activities}) < len(activities):
            raise DUPLICATE_ACTIVITY.invalid()
        return activities
