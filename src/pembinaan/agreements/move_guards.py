"""The rules of the review that guard a row, judged on the record with the event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import Conflict, ReviewFinding, Severity
from pembinaan.agreements.lifecycle import Transition
from pembinaan.agreements.move_answers import MoveAnswer, answered
from pembinaan.agreements.move_words import LACKING, guards_text, told
from pembinaan.agreements.parties import Role
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.rejection import after_rejection
from pembinaan.agreements.review import findings_for
from pembinaan.agreements.rules.moves import OF_AN_EVENT, OWN_GUARDS
from pembinaan.agreements.sequence import signing_roles
from pembinaan.core.errors import problems
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Asked", "judged", "weighed"]


class Asked(NamedTuple):
    """Hold which rules are asked, and how."""

    guards: tuple[str, ...]
    readings: AgreementReadings
    strict: Sequence[Conflict]
    beside: Sequence[Agreement]

    def found(self, agreement: Agreement, on: date) -> tuple[ReviewFinding, ...]:
        """List what a review finds under them."""
        if not self.guards:
            return ()
        return findings_for(
            agreement, self.guards, on=on, readings=self.readings, strict=self.strict, beside=self.beside
        )


def judged(row: Transition, agreement: Agreement, event: Event, ask: Asked) -> tuple[Agreement, MoveAnswer]:
    """Judge the guards on the record with the event; where the record refuses it, say so."""
    try:
        moved = agreement.with_event(event)
    except ValidationError as error:
        return agreement, answered(row, Status.NOT_MET, "move.guard", problems(error)[0].message)
    of_events = ask._replace(guards=tuple(one for one in ask.guards if one in OF_AN_EVENT))
    answer = weighed(row, _brought(of_events.found(agreement, event.on), ask.found(moved, event.on)))
    return moved, _signed_by_all(row, moved, answer) if event.kind is EventKind.DITANDATANGANI else answer


def _signed_by_all(row: Transition, moved: Agreement, answer: MoveAnswer) -> MoveAnswer:
    """Refuse the step of all parties while some have not signed the text; one signature alone is only recorded."""
    signed = set[Role]().union(*map(signing_roles, after_rejection(moved.events)))
    left = [party.role for party in moved.parties if party.role not in signed]
    if not left:
        return answer
    said = told("lacking", row, facts=LACKING["signatories"].format(roles=", ".join(left)))
    missing = (*answer.missing, *(f"signatories.{role}" for role in left))
    return answer._replace(status=Status.NOT_MET, code="move.guard", why=said, missing=tuple(dict.fromkeys(missing)))


def _brought(before: tuple[ReviewFinding, ...], after: tuple[ReviewFinding, ...]) -> tuple[ReviewFinding, ...]:
    """Leave out what was found of earlier events already: an event answers for itself."""
    old, kept = Counter(before), []
    for one in after:
        old[one] -= 1
        kept += [one] if old[one] < 0 else []
    return tuple(kept)


def weighed(row: Transition, found: tuple[ReviewFinding, ...], unchecked: tuple[str, ...] = ()) -> MoveAnswer:
    """Answer by what was found, and by the guards that only the event itself could meet."""
    against = tuple(one for one in found if one.severity is Severity.ERROR or one.id in OWN_GUARDS)
    names = guards_text((*(one.id for one in against), *unchecked))
    if any(one.status is Status.NOT_MET for one in against):
        answer = answered(row, Status.NOT_MET, "move.guard", told("guard", row, rules=names))
    elif against or unchecked:
        answer = answered(row, Status.UNKNOWN, "move.not_established", told("open", row, rules=names))
    else:
        answer = answered(row, Status.MET, "move.open", told("may", row))
    missing = tuple(dict.fromkeys(one.missing for one in against if one.status is Status.UNKNOWN))
    return answer._replace(findings=against, missing=missing, unchecked=unchecked)
