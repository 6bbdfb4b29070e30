"""Whether an addendum or an extension that moves the last day was made with authority: S1 and S2 asked anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.dated import Turn
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.sequence import signing_roles
from pembinaan.agreements.terms import Term
from pembinaan.core.timeline import Reason

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["change_findings", "lateness", "open_change"]


def lateness(turn: Turn, last_day: date | None, ended_on: date | None) -> bool:
    """Tell whether an extension was asked for, or else agreed, after the end (PP 57/1999 Pasal 8 ayat (2))."""
    extension = turn.event.extension
    asked = turn.event.on if extension is None or extension.requested_on is None else extension.requested_on
    return (last_day is not None and asked > last_day) or (ended_on is not None and asked >= ended_on)


def open_change(
    agreement: Agreement,
    turn: Turn,
    start: date | None,
    last_day: date | None,
    readings: AgreementReadings,
    *,
    late: bool = False,
) -> Reason | None:
    """Say what keeps a change of the last day from being established, or None.

    All parties must have signed it, with the authority that its term asks for (S1, S2), and a late extension must have
    been asked of the Minister.
    """
    extension = turn.event.extension
    missing: list[str] = []
    told: list[str] = []
    if _unsigned(agreement, turn.event):
        missing.append(f"{turn.path}.signatories")
        told.append("A2" if extension is None else "J5")
    if late and extension is not None and extension.to_minister is not True:
        missing.append(f"{turn.path}.extension.to_minister")
        told.append("T12 (Pasal 8 ayat (2) PP 57/1999)")
    if extension is not None and readings.extension_counts == "total" and agreement.term.start is None:
        missing.append("term.start")
        told.append("J5")
    first = agreement.term.start if readings.extension_counts == "total" else start
    for finding in change_findings(agreement, turn.event, first, last_day, readings):
        missing.append(finding.missing)
        told.append(f"{finding.id} ({'; '.join(map(str, finding.cites))})")
    if not told:
        return None
    values = (("day", turn.event.on), ("rules", ", ".join(told)))
    return Reason("agreement.change_not_established", tuple(dict.fromkeys(missing)), values)


def change_findings(
    agreement: Agreement, event: Event, start: date | None, last_day: date | None, readings: AgreementReadings
) -> tuple[ReviewFinding, ...]:
    """List what of S1 and S2 is open for a change: its signatories, measured by the term that it makes."""
    signing = _as_signature(event)
    facts = {"term": _term(event, start, last_day, readings), "events": (signing,) if signing else ()}
    judged = agreement.model_copy(update=facts)
    return tuple(finding for finding in open_guards(judged, event.on, readings) if finding.id != "D2")


def _as_signature(event: Event) -> Event | None:
    if not event.signatories:
        return None
    return Event(kind=EventKind.DITANDATANGANI, on=event.on, source=event.source, signatories=event.signatories)


def _unsigned(agreement: Agreement, event: Event) -> bool:
    signing = _as_signature(event)
    return signing is None or {party.role for party in agreement.parties} != signing_roles(signing)


def _term(event: Event, start: date | None, last_day: date | None, readings: AgreementReadings) -> Term:
    extension = event.extension
    if extension is not None and readings.extension_counts == "own_period":
        if extension.start is None or last_day is None:
            return Term(length=extension.length)
        return Term(start=extension.start, last_day=last_day)
    if start is not None and last_day is not None and last_day < start:
        return Term()
    return Term(start=start, last_day=last_day)
