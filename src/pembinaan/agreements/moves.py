"""Whether an office may move an agreement now: the table, who acts, and the rules of the review that guard the way.

Recording what happened is another matter: :meth:`Agreement.with_event` takes gaps, a move does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from pydantic import ValidationError

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.asked_move import check_move
from pembinaan.agreements.case import regime_kind
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import Conflict, ReviewFinding, Severity
from pembinaan.agreements.invariants import BY_RECORD
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import IN_FORCE, Transition, by_event
from pembinaan.agreements.move_words import WHY
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.review import findings_for
from pembinaan.agreements.rules.moves import OWN_GUARDS
from pembinaan.agreements.supposed import supposed
from pembinaan.core.errors import problems
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["MoveAnswer", "MoveCode", "MoveRefusal", "Moved", "may_move", "move"]

MoveCode = Literal["move.open", "move.forbidden", "move.actor", "move.guard", "move.not_established"]
"""Whether the way is open, or what closes it: the table, the office, a rule, or facts that are not known."""


class MoveAnswer(NamedTuple):
    """Say whether a move may be made.

    Attributes:
        status: MET: it may; NOT_MET: it may not; UNKNOWN: it is not established.
        code: What opens or closes the way.
        transition: The id of the row of the table; None: the table has no such way.
        to: The state that it leads to; None: there is no way, or the state stays as it is.
        why: The sentence that explains it.
        findings: What the review finds against it.
        missing: Paths of the facts that are not known.
        unchecked: The guards of the row that only the event itself can meet; while there are any, nothing is MET.
        cites: The provisions of the row.
    """

    status: Status
    code: MoveCode
    transition: str | None
    to: StateCode | None
    why: Text
    findings: tuple[ReviewFinding, ...] = ()
    missing: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()
    cites: tuple[Citation, ...] = ()

    def explain(self, language: Language = "id") -> str:
        """Write the answer and what stands against it, a line for each."""
        return "\n".join((self.why[language], *(finding.explain(language) for finding in self.findings)))


class Moved(NamedTuple):
    """Hold the agreement after a move, and the id of the row that it took."""

    agreement: Agreement
    transition: str

    def explain(self, language: Language = "id") -> str:
        """Write which way was taken."""
        return WHY["moved"].format(row=self.transition)[language]


class MoveRefusal(NamedTuple):
    """Hold why a move was not made; the agreement stays as it was."""

    code: MoveCode
    answer: MoveAnswer

    def explain(self, language: Language = "id") -> str:
        """Write the reason, and what stands against the move."""
        return self.answer.explain(language)


def may_move(
    agreement: Agreement,
    kind: EventKind,
    *,
    on: date,
    actor: Actor | None = None,
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    strict: Sequence[Conflict] = (),
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

    Raises:
        UnsupportedError: What :meth:`Agreement.state` and :meth:`Agreement.review` raise.
        InvalidError: What :func:`pembinaan.agreements.asked_move.check_move` raises.
    """
    check_move(kind, on, actor, strict)
    row = _row(agreement, kind, on, actor, readings)
    if isinstance(row, MoveAnswer):
        return row
    known = agreement.model_copy(update={"events": tuple(event for event in agreement.events if event.on <= on)})
    event = supposed(known, kind, on, actor)
    if event is not None:
        _, answer = _judged(row, known, event, readings, strict)
        return answer
    guards = _guards(row, readings)
    found = findings_for(known, guards, on=on, readings=readings, strict=strict)
    return _answered(row, found, tuple(name for name in guards if name not in BY_RECORD))


def _row(
    agreement: Agreement, kind: EventKind, on: date, actor: Actor | None, readings: AgreementReadings
) -> Transition | MoveAnswer:
    """Find the row that the state of the day and the office that acts allow, or say what closes the way."""
    state = agreement.state(on=on, readings=readings)
    row = by_event(kind, state.code, regime_kind(agreement))
    if row is None:
        return _no_row(agreement, kind, state.code, state.missing, unknown=state.in_force is Status.UNKNOWN)
    if actor is not None and row.actors and actor not in row.actors:
        return _answer(row, Status.NOT_MET, "move.actor", WHY["actor"].format(actor=actor.value, row=row.id))
    if row.event is EventKind.DITANDATANGANI and _awaited(agreement, on):
        facts = ("events.PERSETUJUAN_DIBERIKAN",)
        said = WHY["lacking"].format(row=row.id, facts=facts[0])
        return _answer(row, Status.NOT_MET, "move.guard", said)._replace(missing=facts)
    return row


def _awaited(agreement: Agreement, on: date) -> bool:
    """Tell whether an approval was asked for that nobody, or not the one who was asked, has given by a day."""
    seen = [event for event in agreement.events if event.on <= on]
    given = {event.approval.by for event in seen if event.kind is EventKind.PERSETUJUAN_DIBERIKAN and event.approval}
    asked = [event.approval for event in seen if event.kind is EventKind.PERSETUJUAN_DIMINTA]
    return any(not given if one is None else one.by not in given for one in asked)


def _no_row(
    agreement: Agreement, kind: EventKind, now: StateCode, missing: tuple[str, ...], *, unknown: bool
) -> MoveAnswer:
    regime = regime_kind(agreement)
    if unknown and any(by_event(kind, code, regime) for code in IN_FORCE):
        why = WHY["perhaps"].format(event=kind.value, state=now.value)
        return MoveAnswer(Status.UNKNOWN, "move.not_established", None, None, why, missing=missing)
    why = WHY["forbidden"].format(event=kind.value, state=now.value)
    return MoveAnswer(Status.NOT_MET, "move.forbidden", None, None, why)


def _guards(row: Transition, readings: AgreementReadings) -> tuple[str, ...]:
    return () if row.id == "T2" and readings.offer_guard == "draft_suffices" else row.guards


def _judged(
    row: Transition,
    agreement: Agreement,
    event: Event,
    readings: AgreementReadings,
    strict: Sequence[Conflict],
) -> tuple[Agreement, MoveAnswer]:
    """Judge the guards on the record with the event; where the record refuses it, say so."""
    try:
        moved = agreement.with_event(event)
    except ValidationError as error:
        return agreement, _answer(row, Status.NOT_MET, "move.guard", problems(error)[0].message)
    found = findings_for(moved, _guards(row, readings), on=event.on, readings=readings, strict=strict)
    return moved, _answered(row, found)


def _answered(row: Transition, found: tuple[ReviewFinding, ...], unchecked: tuple[str, ...] = ()) -> MoveAnswer:
    against = tuple(one for one in found if one.severity is Severity.ERROR or one.id in OWN_GUARDS)
    names = ", ".join(dict.fromkeys((*(one.id for one in against), *unchecked)))
    if any(one.status is Status.NOT_MET for one in against):
        answer = _answer(row, Status.NOT_MET, "move.guard", WHY["guard"].format(row=row.id, rules=names))
    elif against or unchecked:
        answer = _answer(row, Status.UNKNOWN, "move.not_established", WHY["open"].format(row=row.id, rules=names))
    else:
        answer = _answer(row, Status.MET, "move.open", WHY["may"].format(row=row.id))
    missing = tuple(dict.fromkeys(one.missing for one in against if one.status is Status.UNKNOWN))
    return answer._replace(findings=against, missing=missing, unchecked=unchecked)


def _answer(row: Transition, status: Status, code: MoveCode, why: Text) -> MoveAnswer:
    return MoveAnswer(status, code, row.id, row.target, why, cites=row.cites)


def move(
    agreement: Agreement,
    event: Event,
    *,
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
    strict: Sequence[Conflict] = (),
) -> Moved | MoveRefusal:
    """Move the agreement by an event, or say why not; both answers are values.

    The guards are judged on the record with the event. A rejection needs its reason.

    Raises:
        UnsupportedError: What :meth:`Agreement.state` and :meth:`Agreement.review` raise.
    """
    check_move(event.kind, event.on, event.actor, strict)
    row = _row(agreement, event.kind, event.on, event.actor, readings)
    if isinstance(row, MoveAnswer):
        return MoveRefusal(row.code, row)
    if event.kind is EventKind.DITOLAK and not event.reason:
        said = WHY["lacking"].format(row=row.id, facts="reason")
        answer = _answer(row, Status.UNKNOWN, "move.not_established", said)._replace(missing=("reason",))
        return MoveRefusal(answer.code, answer)
    moved, answer = _judged(row, agreement, event, readings, strict)
    return Moved(moved, row.id) if answer.status is Status.MET else MoveRefusal(answer.code, answer)
