"""Which row of the table an office may take now: the state of the day, who acts, and approvals that are awaited."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.case import regime_kind, regime_of
from pembinaan.agreements.code_words import ACTOR_WORDS, EVENT_WORDS
from pembinaan.agreements.events import EndReason, EventKind
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.lifecycle import IN_FORCE, Transition, by_event
from pembinaan.agreements.lines import state_text
from pembinaan.agreements.move_answers import MoveAnswer, answered
from pembinaan.agreements.move_words import LACKING, WHY, events_text, told
from pembinaan.agreements.ranks import level_of
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.rejection import after_rejection
from pembinaan.agreements.row_cites import cites_of
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["guards_of", "row_for"]


def row_for(
    agreement: Agreement,
    kind: EventKind,
    on: date,
    actor: Actor | None,
    readings: AgreementReadings,
    reason: EndReason | None = None,
) -> Transition | MoveAnswer:
    """Find the row that the state of the day and the office that acts allow, or say what closes the way."""
    state = agreement.state(on=on, readings=readings)
    settled = regime_of(agreement)
    row = by_event(kind, state.code, settled.kind, actor, reason)
    if row is None:
        return _no_row(agreement, kind, state.code, state.missing, unknown=state.in_force is Status.UNKNOWN)
    row = row._replace(cites=cites_of(row, settled.kind))
    if actor is not None and row.actors and actor not in row.actors + row.unsettled:
        return answered(row, Status.NOT_MET, "move.actor", told("actor", row, actor=ACTOR_WORDS[actor]))
    if row.event is EventKind.DIHENTIKAN and row.reasons and settled.kind is RegimeKind.UNKNOWN:
        said = told("lacking", row, facts=LACKING["regime"])
        return answered(row, Status.UNKNOWN, "move.not_established", said)._replace(missing=settled.missing)
    if row.event is EventKind.DITANDATANGANI and _awaited(agreement, on):
        facts = ("events.PERSETUJUAN_DIBERIKAN",)
        said = told("lacking", row, facts=LACKING[facts[0]])
        return answered(row, Status.NOT_MET, "move.guard", said)._replace(missing=facts)
    return row


def _awaited(agreement: Agreement, on: date) -> bool:
    """Tell whether an approval was asked for that nobody, or only an office below the one asked, has given by a day."""
    seen = after_rejection(event for event in agreement.events if event.on <= on)
    given = {event.approval.by for event in seen if event.kind is EventKind.PERSETUJUAN_DIBERIKAN and event.approval}
    asked = [event.approval for event in seen if event.kind is EventKind.PERSETUJUAN_DIMINTA]
    return any(not given if one is None else not any(_stands_for(by, one.by) for by in given) for one in asked)


def _stands_for(given: Actor, asked: Actor) -> bool:
    """Tell whether the approval of one office counts as that of another: its own, or one of a higher level."""
    own, needed = level_of(given), level_of(asked)
    return given is asked or (own is not None and needed is not None and own > needed)


def _no_row(
    agreement: Agreement, kind: EventKind, now: StateCode, missing: tuple[str, ...], *, unknown: bool
) -> MoveAnswer:
    regime = regime_kind(agreement)
    if unknown and any(by_event(kind, code, regime) for code in IN_FORCE):
        why = WHY["perhaps"].format(event=EVENT_WORDS[kind], state=state_text(now))
        return MoveAnswer(Status.UNKNOWN, "move.not_established", None, None, why, missing=missing)
    why = WHY["forbidden"].format(event=EVENT_WORDS[kind], state=state_text(now), events=events_text(now, regime))
    return MoveAnswer(Status.NOT_MET, "move.forbidden", None, None, why)


def guards_of(row: Transition, agreement: Agreement, readings: AgreementReadings) -> tuple[str, ...]:
    """Return what guards a row; the papers of an offer only by a reading, a feasibility study by law."""
    relaxed = readings.offer_guard == "draft_suffices" and regime_kind(agreement) is not RegimeKind.KSDPK
    return () if row.id == "T2" and relaxed else row.guards
