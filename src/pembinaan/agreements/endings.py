"""The events that take an agreement out of force for good or for a time: the end, the closing, a suspension."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.case import Case, regime_kind
from pembinaan.agreements.checks.stopping import open_ending
from pembinaan.agreements.dated import Step, Turn, turned, turns
from pembinaan.agreements.events import ENDING, EndReason, EventKind
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.term_over_time import Running
from pembinaan.agreements.wording import END_REASONS
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["not_ended", "not_suspended"]

_SIGNED: Final = StateCode.DITANDATANGANI


def not_ended(agreement: Agreement, signed: date, held: Running, readings: AgreementReadings) -> Timeline:
    """MET until an ending or the closing; an extension after an ending opens it again as far as it is established.

    What an ending does that those on record could not decide alone, no source says: then it is not known.
    """
    steps: list[Step] = [(ALWAYS, Status.MET, NO_REASON)]
    for turn in turns(agreement, {*ENDING, EventKind.DITUTUP, EventKind.DIPERPANJANG}):
        if turn.event.kind is not EventKind.DIPERPANJANG:
            status, why = _ended(agreement, turn, readings)
            if status is Status.NOT_MET or steps[-1][1] is not Status.NOT_MET:  # what is over stays over
                why = why._replace(missing=(*steps[-1][2].missing, *why.missing)) if status is Status.UNKNOWN else why
                turned(steps, turn, (turn.event.on, status, why), _SIGNED, signed)
        elif turn.place in held.reopened:
            steps.append(held.reopened[turn.place])
    return Timeline.of(steps)


def not_suspended(agreement: Agreement, signed: date) -> Timeline:
    """MET but from a suspension until it is lifted; the days of a suspension are not added to the term (T10)."""
    steps: list[Step] = [(ALWAYS, Status.MET, NO_REASON)]
    for turn in turns(agreement, {EventKind.DITANGGUHKAN, EventKind.DILANJUTKAN}):
        on = turn.event.on
        if turn.event.kind is EventKind.DITANGGUHKAN:
            why = Reason("agreement.suspended", values=(("day", on),))
            turned(steps, turn, (on, Status.NOT_MET, why), _SIGNED, signed)
        else:
            turned(steps, turn, (on, Status.MET, NO_REASON), StateCode.DITANGGUHKAN, signed)
    return Timeline.of(steps)


def _ended(agreement: Agreement, turn: Turn, readings: AgreementReadings) -> tuple[Status, Reason]:
    event = turn.event
    case = Case(agreement, event.on, readings, regime_kind(agreement, event.on))
    found = tuple(open_ending(case, turn.place, event))
    if not found:
        return Status.NOT_MET, _why(turn)
    rules = ", ".join(f"{one.id} ({'; '.join(map(str, one.cites))})" for one in found)
    values = (("event", event.kind.value), ("day", event.on), ("rules", rules))
    return Status.UNKNOWN, Reason("agreement.ending_not_established", tuple(one.missing for one in found), values)


def _why(turn: Turn) -> Reason:
    event = turn.event
    if event.kind is EventKind.DITUTUP:
        return Reason("agreement.closed", values=(("day", event.on),))
    if event.end_reason is EndReason.JANGKA_WAKTU:
        return Reason("agreement.ran_out", values=(("day", event.on),))
    code = "agreement.stopped" if event.kind is EventKind.DIHENTIKAN else "agreement.ended"
    reason = END_REASONS[event.end_reason or EndReason.KESEPAKATAN]
    return Reason(code, values=(("day", event.on), ("reason", reason)))
