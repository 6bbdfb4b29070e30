"""Whether an extension came after the end, and what then has to be on record before it counts.

Of a cooperation with the correctional side a partner may ask the Minister to extend it (PP 57/1999 Pasal 8 ayat (2)):
a request alone extends nothing. Of cooperation of regions no source knows a late extension, only a new document.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.case import without_corrections
from pembinaan.agreements.change_approvals import approvals_for
from pembinaan.agreements.dated import Turn
from pembinaan.agreements.parties import CORRECTIONAL
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.signatories import Office, SigningCapacity

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["GRANTED", "granted", "late_facts", "lateness", "old_end"]

GRANTED = "events.PERSETUJUAN_DIBERIKAN"
"""Where the approval of the Minister is looked for."""


def lateness(turn: Turn, last_day: date | None, ended_on: date | None) -> bool | None:
    """Tell whether an extension was asked for, or else agreed, after the end (PP 57/1999 Pasal 8 ayat (2)).

    None: the last day is not known, and it was not ended before.
    """
    extension = turn.event.extension
    asked = turn.event.on if extension is None or extension.requested_on is None else extension.requested_on
    if ended_on is not None and asked >= ended_on:
        return True
    return None if last_day is None else asked > last_day


def granted(agreement: Agreement, place: int) -> bool:
    """Tell whether the Minister granted an extension: approved it by its day, or signed it for a correctional party."""
    ours = {party.role for party in agreement.parties if party.kind in CORRECTIONAL}
    signed = (who for who in agreement.events[place].signatories if who.capacity is SigningCapacity.PENANDATANGAN)
    by = {event.approval.by for event in approvals_for(agreement, place) if event.approval is not None}
    return Actor.MENTERI in by or any(who.office is Office.MENTERI and who.role in ours for who in signed)


def late_facts(agreement: Agreement, turn: Turn, readings: AgreementReadings, *, known: bool) -> list[str]:
    """Name what would settle an extension that is late, or that may be; empty: the Minister granted it."""
    if readings.late_extension == "refused" or without_corrections(agreement):
        return [turn.path] if known else [old_end(agreement, turn)]
    if granted(agreement, turn.place):
        return []
    asked = turn.event.extension is not None and turn.event.extension.to_minister
    facts = [GRANTED] if asked else [f"{turn.path}.extension.to_minister", GRANTED]
    return facts if known else [*facts, old_end(agreement, turn)]


def old_end(agreement: Agreement, turn: Turn) -> str:
    """Return the path of the last day of the period before an extension."""
    earlier = [place for place, event in enumerate(agreement.events[: turn.place]) if event.extension is not None]
    return f"events.{earlier[-1]}.extension.last_day" if earlier else "term.last_day"
