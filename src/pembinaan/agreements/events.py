"""What happened to an agreement: dated events with their source, and who signs in which office."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import model_validator

from pembinaan.agreements.signatories import Signatory
from pembinaan.agreements.sources import Source
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["EndReason", "Event", "EventKind", "Source"]

SIGNATORIES_MISPLACED = Fault(
    "agreement.signatories_misplaced",
    Text(
        id="Penanda tangan dan penandatanganan tidak sejalan.",
        en="Signatories and the kind of the event do not agree.",
    ),
    Text(
        id="Isi 'signatories' pada peristiwa DITANDATANGANI dan hanya di situ.",
        en="Fill in 'signatories' for a DITANDATANGANI event, and only there.",
    ),
)
REASON_MISPLACED = Fault(
    "agreement.end_reason_misplaced",
    Text(id="Alasan berakhir dan peristiwanya tidak sejalan.", en="The reason for ending and the event do not agree."),
    Text(
        id="Isi 'end_reason' pada peristiwa DIAKHIRI dan hanya di situ.",
        en="Fill in 'end_reason' for a DIAKHIRI event, and only there.",
    ),
)


class EventKind(StrEnum):
    """Name what can happen to an agreement in this edition; suspension, addenda and halting are not modelled."""

    AUDIENSI = "AUDIENSI"
    DRAF_DISERAHKAN = "DRAF_DISERAHKAN"
    DITANDATANGANI = "DITANDATANGANI"
    DICATAT = "DICATAT"
    """The signed copy was validated and registered (penatausahaan)."""
    PEJABAT_BERGANTI = "PEJABAT_BERGANTI"
    """An office-holder changed; it never moves the state (PP 28/2018 Pasal 9 ayat (2))."""
    DIAKHIRI = "DIAKHIRI"
    """It ended before its last day; the day of the event is the first day it no longer runs."""


class EndReason(StrEnum):
    """Say why an agreement ended early (PP 28/2018 Pasal 9 ayat (1)); a change of leaders is no reason."""

    TUJUAN_TERCAPAI = "TUJUAN_TERCAPAI"
    KESEPAKATAN = "KESEPAKATAN"
    PERUBAHAN_KEBIJAKAN = "PERUBAHAN_KEBIJAKAN"
    OBJEK_HILANG = "OBJEK_HILANG"


class Event(Model):
    """Hold one thing that happened on one day, with its source."""

    kind: EventKind
    """What happened."""
    on: Day
    """The day on which it happened."""
    source: Source
    """Where that is known from."""
    signatories: tuple[Signatory, ...] = ()
    """Who signed on that day; only for DITANDATANGANI."""
    end_reason: EndReason | None = None
    """Why it ended; only for DIAKHIRI."""
    note: str | None = None
    """What else the source says; offices, no personal names."""

    @model_validator(mode="after")
    def _fits_kind(self) -> Self:
        if bool(self.signatories) is not (self.kind is EventKind.DITANDATANGANI):
            raise SIGNATORIES_MISPLACED.invalid()
        if (self.end_reason is not None) is not (self.kind is EventKind.DIAKHIRI):
            raise REASON_MISPLACED.invalid()
        return self
