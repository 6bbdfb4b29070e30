"""Whether an addendum or an extension that moves the last day was made with authority: S1 and S2 asked anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements import basis
from pembinaan.agreements.case import base, without_corrections
from pembinaan.agreements.change_approvals import approvals_for
from pembinaan.agreements.dated import Turn
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.lateness import late_facts
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.sequence import signing_roles
from pembinaan.agreements.terms import Term
from pembinaan.core.timeline import Reason

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["change_findings", "open_change"]


def open_change(  # noqa: PLR0913 - each is a fact of the change
    agreement: Agreement,
    turn: Turn,
    start: date | None,
    last_day: date | None,
    readings: AgreementReadings,
    *,
    late: bool | None = False,
    ended_by: str | None = None,
) -> Reason | None:
    """Say what keeps a change of the last day from being established, or None.

    All parties must have signed it, with the authority that its term asks for (S1, S2, S5), and a late one must have
    been granted by the Minister. Where it is not known whether it was late, the old last day is asked for as well. What
    was ended before its term ran out, for the reason at ``ended_by``, no provision that was read lets one extend.
    """
    extension = turn.event.extension
    missing: list[str] = []
    told: list[str] = []
    if _unsigned(agreement, turn.event):
        missing.append(f"{turn.path}.signatories")
        told.append("A2" if extension is None else "J5")
    if extension is not None and (ended_by or late is not False):
        paths = [ended_by] if ended_by else late_facts(agreement, turn, readings, known=late is True)
        missing += paths
        told += [_late_rule(agreement)] if paths else []
    if extension is not None and readings.extension_counts == "total" and agreement.term.start is None:
        missing.append("term.start")
        told.append("J5")
    first = agreement.term.start if readings.extension_counts == "total" else start
    for finding in change_findings(agreement, turn.place, first, last_day, readings):
        missing.append(finding.missing)
        told.append(f"{finding.id} ({'; '.join(map(str, finding.cites))})")
    if not told:
        return None
    values = (("day", turn.event.on), ("rules", ", ".join(told)))
    return Reason("agreement.change_not_established", tuple(dict.fromkeys(missing)), values)


def _late_rule(agreement: Agreement) -> str:
    cites = base(agreement) if without_corrections(agreement) else (basis.EXTENSION,)
    return f"T12 ({'; '.join(map(str, cites))})"


def change_findings(
    agreement: Agreement, place: int, start: date | None, last_day: date | None, readings: AgreementReadings
) -> tuple[ReviewFinding, ...]:
    """List what of S1, S2, S5 and R4 is open for a change: its own signatories, measured by the term that it makes.

    A designation or a power of attorney of the first document does not carry over, an approval counts where it was
    given for the change; of a change that nobody signed nothing is asked here.
    """
    event = agreement.events[place]
    signing = _as_signature(event)
    if signing is None:
        return ()
    events = (*approvals_for(agreement, place), signing)
    facts = {"term": _term(event, start, last_day, readings), "events": events, "signatories": None}
    found = open_guards(agreement.model_copy(update=facts), event.on, readings)
    return tuple(_of_the_event(finding, place) for finding in found if finding.id not in _OF_THE_PARENT)


def _of_the_event(finding: ReviewFinding, place: int) -> ReviewFinding:
    """Look for what is missing of a signatory in the event of the change, not among those who were to sign first."""
    if not finding.missing.startswith("signatories."):
        return finding
    return finding.model_copy(update={"missing": f"events.{place}.{finding.missing}"})


_OF_THE_PARENT: Final = frozenset({"D2", "X1"})
"""What is asked of the document itself, not of who signs a change of it."""


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
        return Term(start=extension.start, last_day=last_day, length=extension.length)
    if start is not None and last_day is not None and last_day < start:
        return Term()
    return Term(start=start, last_day=last_day)
