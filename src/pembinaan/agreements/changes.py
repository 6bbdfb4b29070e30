"""What an event may carry: an addendum, an extension, an approval, and what becomes of running activities."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Self

from pydantic import model_validator

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.clauses import Clause, ClauseKind
from pembinaan.agreements.contents import Duty, ScopeItem
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.money import FundingItem
from pembinaan.agreements.participation import PERIOD_UPSIDE_DOWN
from pembinaan.agreements.terms import check_length
from pembinaan.agreements.work_plan import WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, DayCount, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["ActivityEnding", "Addendum", "Approval", "Changes", "EndingPolicy", "Extension"]

EMPTY_ADDENDUM: Final = Fault(
    "agreement.empty_addendum",
    Text(id="Adendum tidak mengubah apa pun.", en="The addendum changes nothing."),
    Text(id="Isi paling sedikit satu perubahan pada 'changes'.", en="Fill in at least one of 'changes'."),
)
TRANSFER_MISPLACED: Final = Fault(
    "agreement.transfer_misplaced",
    Text(
        id="Tujuan pengalihan dan kebijakan kegiatan tidak sejalan.",
        en="Where an activity is transferred to and its policy do not agree.",
    ),
    Text(
        id="Isi 'transfer_to' pada kebijakan TRANSFER dan hanya di situ.",
        en="Fill in 'transfer_to' for the policy TRANSFER, and only there.",
    ),
)


class Changes(Model):
    """Hold what an addendum puts in the place of the old; null: it stays as it was."""

    last_day: Day | None = None
    """The new last day."""
    scope: tuple[ScopeItem, ...] | None = None
    """The whole scope as it is from then on."""
    clauses: tuple[ClauseKind | Clause, ...] | None = None
    """All clauses as they are from then on."""
    duties: tuple[Duty, ...] | None = None
    """All duties as they are from then on."""
    funding: tuple[FundingItem, ...] | None = None
    """All funding as it is from then on."""
    work_plan: WorkPlan | None = None
    """The whole work plan as it is from then on."""

    @model_validator(mode="after")
    def _something(self) -> Self:
        if all(getattr(self, name) is None for name in type(self).model_fields):
            raise EMPTY_ADDENDUM.invalid()
        return self


class Addendum(Model):
    """Hold one addendum to a signed document."""

    number: Positive
    """Which addendum it is: 1, 2, 3 and so on."""
    form: DocumentKind
    """The kind of document in which it is made; it must be of the level of its parent."""
    effective: Day | None = None
    """The first day on which it counts; null: the day of its signature."""
    changes: Changes
    """What it changes."""


class Extension(Model):
    """Hold what is known of an extension."""

    requested_on: Day | None = None
    """The day on which it was asked for; null: not known."""
    to_minister: bool | None = None
    """Whether it was asked of the Minister (PP 57/1999 Pasal 8 ayat (2)); null: not known."""
    start: Day | None = None
    """The first day of the new period; null: not known."""
    last_day: Day | None = None
    """The last day of the new period; null: not known."""
    length: Duration | None = None
    """How long the new period is, as the document states; null: not known."""
    parent_kept: bool | None = None
    """Whether the old document stays in force beside the new one; null: not known."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start and self.last_day:
            if self.last_day < self.start:
                raise PERIOD_UPSIDE_DOWN.invalid()
            check_length(self.length, self.start, self.last_day)
        return self


class Approval(Model):
    """Hold who was asked to approve, or approved."""

    by: Actor
    """The office or council."""
    number: Line | None = None
    """The number of the letter; null: not known."""


class EndingPolicy(StrEnum):
    """Say what becomes of an activity that still runs when the agreement ends."""

    COMPLETE_RUNNING = "COMPLETE_RUNNING"
    """What has begun may be finished within some days; nobody new, no new money."""
    STOP_PARTNER_PART = "STOP_PARTNER_PART"
    """The correctional office goes on alone."""
    TRANSFER = "TRANSFER"
    """It moves to another agreement."""
    STOP_ALL = "STOP_ALL"
    """It stops at once."""


class ActivityEnding(Model):
    """Hold the policy chosen for one activity."""

    activity: Line
    """The code of the activity in the work plan."""
    policy: EndingPolicy
    """What becomes of it."""
    transfer_to: Line | None = None
    """The agreement that takes it over; only for TRANSFER."""
    grace_days: DayCount | None = None
    """How many days it may go on; null: the reading's number."""

    @model_validator(mode="after")
    def _transfer_fits(self) -> Self:
        if (self.transfer_to is not None) is not (self.policy is EndingPolicy.TRANSFER):
            raise TRANSFER_MISPLACED.invalid()
        return self
