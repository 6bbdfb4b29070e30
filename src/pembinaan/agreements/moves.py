"""Whether an office may move an agreement now: the table, who acts, and the rules of the review that guard the way.

Recording what happened is another matter: :meth:`Agreement.with_event` takes gaps, a move does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.asked_move import check_move
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import Conflict
from pembinaan.agreements.invariants import BY_RECORD
from pembinaan.agreements.move_answers import MoveAnswer, MoveCode, Moved, MoveRefusal, answered
from pembinaan.agreements.move_guards import Asked, judged, weighed
from pembinaan.agreements.move_rows import guards_of, row_for
from pembinaan.agreements.move_words import LACKING, told
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.supposed import supposed
from pembinaan.core.asked import asks_day
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["MoveAnswer", "MoveCode", "MoveRefusal", "Moved", "may_move", "move"]


@asks_day
def may_move(  # noqa: PLR0913 - each is a question of its own
    agreement: Agreement,
    kind: EventKind,
    *,
    on: date,
    actor: Actor | None = None,
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    strict: Sequence[Conflict] = (),
    beside: Sequence[Agreement] = (),
) -> MoveAnswer:
    """Tell whether an event of a kind may move the agreement on a day, by the record as it stands on that day.

    The guards are judged on the record with the event as :func:`pembinaan.agreements.supposed.supposed` makes it:
    signed by those who are to sign, in writing and with a reason. An addendum and an extension cannot be supposed; of
    them ask :func:`move`.

    Args:
        agreement: The agreement.
        kind: The kind of the event.
        on: The day of the event.
        actor: Who acts; None: anyone whom the table names.
        readings: How open questions are answered.
        strict: The conflicts whose findings count as errors; see :meth:`Agreement.review`.
        beside: Other agreements, with whose programs those of this one must not overlap (O5).

    Raises:
        UnsupportedError: What :meth:`Agreement.state` and :meth:`Agreement.review` raise.
        InvalidError: What :func:`pembinaan.agreements.asked_move.check_move` raises.
    """
    check_move(kind, on, actor, strict)
    row = row_for(agreement, kind, on, actor, readings)
    if isinstance(row, MoveAnswer):
        return row
    known = agreement.model_copy(update={"events": tuple(event for event in agreement.events if event.on <= on)})
    event, ask = supposed(known, kind, on, actor), Asked(guards_of(row, known, readings), readings, strict, beside)
    if event is not None:
        return judged(row, known, event, ask)[1]
    found = ask.found(known, on)
    return weighed(row, found, tuple(name for name in ask.guards if name not in BY_RECORD))


def move(
    agreement: Agreement,
    event: Event,
    *,
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    strict: Sequence[Conflict] = (),
    beside: Sequence[Agreement] = (),
) -> Moved | MoveRefusal:
    """Move the agreement by an event, or say why not; both answers are values.

    The guards are judged on the record with the event. A rejection needs its reason, a signature its place.

    Raises:
        UnsupportedError: What :meth:`Agreement.state` and :meth:`Agreement.review` raise.
    """
    check_move(event.kind, event.on, event.actor, strict)
    row = row_for(agreement, event.kind, event.on, event.actor, readings, event.end_reason)
    if isinstance(row, MoveAnswer):
        return MoveRefusal(row.code, row)
    lacking = _OWN_FACT.get(event.kind)
    if lacking is not None and not getattr(event, lacking):
        said = told("lacking", row, facts=LACKING[lacking])
        answer = answered(row, Status.UNKNOWN, "move.not_established", said)._replace(missing=(lacking,))
        return MoveRefusal(answer.code, answer)
    ask = Asked(guards_of(row, agreement, readings), readings, strict, beside)
    moved, answer = judged(row, agreement, event, ask)
    return Moved(moved, row.id) if answer.status is Status.MET else MoveRefusal(answer.code, answer)


_OWN_FACT: Final = {EventKind.DITOLAK: "reason", EventKind.DITANDATANGANI: "place"}
"""What an event must tell that an office makes happen now; a record of the past may leave it open."""
