"""Whether an addendum or an extension that moves the last day was made with authority: S1 and S2 asked anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.changes import Extension
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

__all__ = ["change_findings", "lateness", "old_end", "open_change"]


def lateness(turn: Turn, last_day: date | None, ended_on: date | None) -> bool | None:
    """Tell whether an extension was asked for, or else agreed, after the end (PP 57/1999 Pasal 8 ayat (2)).

    None: the last day is not known, and it was not ended before.
    """
    extension = turn.event.extension
    asked = turn.event.on if extension is None or extension.requested_on is None else extension.requested_on
    if ended_on is not None and asked >= ended_on:
        return True
    return None if last_day is None else asked > last_day


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
    been asked of the Minister. Where it is not known whether it was late, the old last day is asked for as well. What
    was ended before its term ran out, for the reason at ``ended_by``, no provision that was read lets one extend.
    """
    extension = turn.event.extension
    missing: list[str] = []
    told: list[str] = []
    if _unsigned(agreement, turn.event):
        missing.append(f"{turn.path}.signatories")
        told.append("A2" if extension is None else "J5")
    if extension is not None and (ended_by or late is not False):
        paths = [ended_by] if ended_by else _late(agreement, turn, extension, readings, known=late is True)
        missing += paths
        told += ["T12 (Pasal 8 ayat (2) PP 57/1999)"] if paths else []
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


def _late(
    agreement: Agreement, turn: Turn, extension: Extension, readings: AgreementReadings, *, known: bool
) -> list[str]:
    """Name what would settle an extension that is or may be late."""
    refused = readings.late_extension == "refused"
    if extension.to_minister is True and not refused:
        return []
    asked = [] if refused else [f"{turn.path}.extension.to_minister"]
    return asked if known else [*asked, old_end(agreement, turn)]


def old_end(agreement: Agreement, turn: Turn) -> str:
    """Return the path of the last day of the period before an extension."""
    earlier = [place for place, event in enumerate(agreement.events[: turn.place]) if event.extension is not None]
    return f"events.{earlier[-1]}.extension.last_day" if earlier else "term.last_day"


def change_findings(
    agreement: Agreement, place: int, start: date | None, last_day: date | None, readings: AgreementReadings
) -> tuple[ReviewFinding, ...]:
    """List what of S1, S2, S5 and R4 is open for a change: its own signatories, measured by the term that it makes.

    A designation or a power of attorney of the first document does not carry over; of a change that nobody signed
    nothing is asked here.
    """
    event = agreement.events[place]
    signing = _as_signature(event)
    if signing is None:
        return ()
    facts = {"term": _term(event, start, last_day, readings), "events": (signing,), "signatories": None}
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
