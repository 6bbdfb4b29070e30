"""A program begun inside that goes on after release."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentActor, EnrolmentEvent, EnrolmentEventKind

__all__ = ["continued"]

NO_ID: Final = Fault(
    "continuation.no_id",
    Text(id="Keikutsertaan yang dilanjutkan tidak mempunyai id.", en="The enrolment to go on from has no id."),
    Text(id="Isi 'id' pada keikutsertaan yang lama.", en="Give the older enrolment an 'id'."),
)
SAME_ID: Final = Fault(
    "continuation.same_id",
    Text(id="Keikutsertaan baru memakai id yang lama.", en="The new enrolment has the id of the older."),
    Text(id="Beri id tersendiri.", en="Give it an id of its own."),
)


@asks_day
def continued(older: Enrolment, *, enrolment_id: str, on: date, offering: str | None = None) -> Enrolment:
    """Propose that a Klien goes on with a program begun inside; the older enrolment stays as it is.

    The new one has the same program and version, points back, and begins as a proposal of the Pembimbing
    Kemasyarakatan: whether the Klien is admitted is asked as for everybody.

    Args:
        older: The enrolment inside.
        enrolment_id: The id of the new one.
        on: The day of the proposal.
        offering: The code of the offering outside; None: not known yet.

    Raises:
        InvalidError: ``continuation.no_id`` or ``continuation.same_id``.
    """
    if older.id is None:
        raise NO_ID.error("id")
    if older.id == enrolment_id:
        raise SAME_ID.error("enrolment_id")
    return Enrolment(
        participant_reference=older.participant_reference,
        program_code=older.program_code,
        program_version=older.program_version,
        id=enrolment_id,
        offering=offering,
        continues=older.id,
        events=(EnrolmentEvent(kind=EnrolmentEventKind.DIUSULKAN, on=on, actor=EnrolmentActor.PK),),
    )
