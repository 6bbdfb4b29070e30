"""An enrolment: who joined which program, what happened to it, and what was known when it was decided."""

from __future__ import annotations

from datetime import date
from typing import Self

from pydantic import Field, model_validator

from pembinaan.core.asked import the_day
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.programs.admission_record import AdmissionRecord
from pembinaan.programs.enrolment_events import Consent, EnrolmentEvent, EnrolmentEventKind
from pembinaan.programs.enrolment_faults import SNAPSHOT_OF_OTHER, SNAPSHOT_REPLACED
from pembinaan.programs.enrolment_sequence import check_events
from pembinaan.programs.refusal import Refusal, not_in_force, over

__all__ = ["Enrolment", "Refusal", "not_in_force", "over"]


class Enrolment(Model):
    """Hold that somebody was enrolled in a program, or was proposed for it.

    An enrolment without events is the short form: somebody who takes part since ``enrolled_on``.

    Raises:
        ValidationError: ``enrolment.events_out_of_order``, ``enrolment.after_the_end``, ``enrolment.goes_back``,
            ``enrolment.not_waiting``, ``enrolment.not_suspended``, ``enrolment.decided_by_tpp``,
            ``enrolment.recommended_by_other``, ``enrolment.consent_by_other``, ``enrolment.completed_before_start``,
            ``enrolment.drop_reason_missing``, ``enrolment.enrolled_on_differs`` or ``enrolment.snapshot_of_other``.
    """

    participant_reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    program_code: Line
    """The program."""
    enrolled_on: Day | None = None
    """The day of enrolment; null: not enrolled yet, or not known."""
    id: Line | None = None
    """How attendance and results name it; null: nothing names it."""
    offering: Line | None = None
    """The code of the offering; null: not stated."""
    program_version: Line | None = None
    """The version of the program; null: not stated."""
    continues: Line | None = None
    """The enrolment that this one continues after a release; null: none."""
    events: tuple[EnrolmentEvent, ...] = ()
    """What happened, in the order of the days."""
    snapshot: AdmissionRecord | None = None
    """What was found when it was decided; null: nothing was kept."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_events(self.events, self.enrolled_on)
        kept = self.snapshot
        mine = (self.participant_reference, self.program_code)
        if kept is not None and (kept.participant_reference, kept.program_code) != mine:
            raise SNAPSHOT_OF_OTHER.invalid()
        return self

    def with_event(self, event: EnrolmentEvent, *, snapshot: AdmissionRecord | None = None) -> Enrolment:
        """Add an event, and the answer about admission that it rests on; the enrolment given stays as it is.

        Raises:
            ValidationError: As for the enrolment.
            InvalidError: ``enrolment.snapshot_replaced`` where another answer was kept already.
        """
        if snapshot is not None and self.snapshot not in {None, snapshot}:
            raise SNAPSHOT_REPLACED.error("snapshot")
        held = {name: getattr(self, name) for name in Enrolment.model_fields}
        changed = {"events": (*self.events, event), "snapshot": snapshot or self.snapshot}
        return Enrolment(**held | changed)

    def consent(self, on: date) -> Consent | None:
        """Return to what the person agrees on a day; None: nothing was asked by then, or it was taken back.

        What is agreed to later adds to what was agreed to before; an event that does not state it adds nothing.
        """
        the_day(on)
        agreed: Consent | None = None
        for event in self.events:
            if event.on <= on and event.kind is EnrolmentEventKind.PERSETUJUAN:
                said = event.consent or Consent()
                agreed = said if agreed is None else agreed.model_copy(update=said.model_dump(exclude_none=True))
            elif event.on <= on and event.kind is EnrolmentEventKind.PERSETUJUAN_DICABUT:
                agreed = None
        return agreed
