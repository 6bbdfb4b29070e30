"""What happened to an agreement: dated events with their source, and what each of them carries."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, Self

from pydantic import field_validator, model_validator

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, Addendum, Approval, Extension
from pembinaan.agreements.documents import DocumentNumber
from pembinaan.agreements.event_faults import (
    LEADERS_ARE_NO_REASON,
    PAYLOAD_MISPLACED,
    REASON_MISPLACED,
    SIGNATORIES_MISPLACED,
)
from pembinaan.agreements.signatories import Signatory
from pembinaan.agreements.sources import Source
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model

__all__ = ["ENDING", "EndReason", "Event", "EventKind", "Source"]


class EventKind(StrEnum):
    """Name what can happen to an agreement."""

    AUDIENSI = "AUDIENSI"
    DRAF_DISERAHKAN = "DRAF_DISERAHKAN"
    DITERIMA_DIBAHAS = "DITERIMA_DIBAHAS"
    """The offer was accepted for discussion."""
    DITOLAK = "DITOLAK"
    NASKAH_DISEPAKATI = "NASKAH_DISEPAKATI"
    """Both sides agreed on the text."""
    PERSETUJUAN_DIMINTA = "PERSETUJUAN_DIMINTA"
    PERSETUJUAN_DIBERIKAN = "PERSETUJUAN_DIBERIKAN"
    DITANDATANGANI = "DITANDATANGANI"
    DICATAT = "DICATAT"
    """The signed copy was validated and registered (penatausahaan)."""
    ADENDUM = "ADENDUM"
    DITANGGUHKAN = "DITANGGUHKAN"
    """Suspended; the day of the event is the first day on which it is not in force."""
    DILANJUTKAN = "DILANJUTKAN"
    """A suspension ended; the day of the event is the first day on which it is in force again."""
    DIPERPANJANG = "DIPERPANJANG"
    PEJABAT_BERGANTI = "PEJABAT_BERGANTI"
    """An office-holder changed; it never moves the state (PP 28/2018 Pasal 9 ayat (2))."""
    DIAKHIRI = "DIAKHIRI"
    """It ended before its last day; the day of the event is the first day it no longer runs."""
    DIHENTIKAN = "DIHENTIKAN"
    """It was stopped; the day of the event is the first day it no longer runs."""
    DITUTUP = "DITUTUP"
    """Reports, monitoring and assets are settled."""


ENDING: Final = frozenset({EventKind.DIAKHIRI, EventKind.DIHENTIKAN})
"""The events that end an agreement."""


class EndReason(StrEnum):
    """Say why an agreement ended (PP 28/2018 Pasal 9 ayat (1) and 22 ayat (2); PP 57/1999 Pasal 19).

    A change of leaders is no reason.
    """

    TUJUAN_TERCAPAI = "TUJUAN_TERCAPAI"
    KESEPAKATAN = "KESEPAKATAN"
    PERUBAHAN_KEBIJAKAN = "PERUBAHAN_KEBIJAKAN"
    OBJEK_HILANG = "OBJEK_HILANG"
    JANGKA_WAKTU = "JANGKA_WAKTU"
    DIHENTIKAN_PEMASYARAKATAN = "DIHENTIKAN_PEMASYARAKATAN"
    """Stopped by the correctional side, for it is out of line with the system."""
    PUTUSAN = "PUTUSAN"
    """By a final judgment; only for cooperation with a third party."""
    PAILIT = "PAILIT"
    """By bankruptcy of the third party; only for cooperation with one."""


_STOPPING: Final = frozenset({EndReason.DIHENTIKAN_PEMASYARAKATAN, EndReason.PUTUSAN, EndReason.PAILIT})
"""The reasons for which an agreement is stopped; for the others it is ended."""
_SIGNED: Final = frozenset({EventKind.DITANDATANGANI, EventKind.ADENDUM, EventKind.DIPERPANJANG})
_ALLOWED: Final = {
    "approval": frozenset({EventKind.PERSETUJUAN_DIMINTA, EventKind.PERSETUJUAN_DIBERIKAN}),
    "addendum": frozenset({EventKind.ADENDUM}),
    "extension": frozenset({EventKind.DIPERPANJANG}),
    "numbers": frozenset({EventKind.ADENDUM, EventKind.DIPERPANJANG}),
    "policies": ENDING | {EventKind.DITUTUP},
}
_NEEDED: Final = {
    EventKind.PERSETUJUAN_DIBERIKAN: "approval",
    EventKind.ADENDUM: "addendum",
    EventKind.DIPERPANJANG: "extension",
}
_LEADERS: Final = frozenset({"PERGANTIAN_PIMPINAN", "PERGANTIAN_PEJABAT", "PEJABAT_BERGANTI"})


class Event(Model):
    """Hold one thing that happened on one day, with its source."""

    kind: EventKind
    """What happened."""
    on: Day
    """The day on which it happened, or by which it had happened."""
    source: Source
    """Where that is known from."""
    signatories: tuple[Signatory, ...] = ()
    """Who signed on that day; only for DITANDATANGANI, ADENDUM and DIPERPANJANG."""
    end_reason: EndReason | None = None
    """Why it ended; only for DIAKHIRI and DIHENTIKAN."""
    note: str | None = None
    """What else the source says; offices, no personal names."""
    dated: Literal["on", "by"] = "on"
    """Whether it happened on that day (on), or on that day or before (by)."""
    actor: Actor | None = None
    """Which office or side did it; null: not known."""
    reason: str | None = None
    """Why, in words, as for a rejection or a suspension; null: not known."""
    written: bool | None = None
    """Whether it was told in writing, as for a suspension; null: not known."""
    approval: Approval | None = None
    """Who was asked or approved; only for PERSETUJUAN_DIMINTA and PERSETUJUAN_DIBERIKAN."""
    addendum: Addendum | None = None
    """The addendum; only for ADENDUM."""
    extension: Extension | None = None
    """What is known of the extension; only for DIPERPANJANG."""
    numbers: tuple[DocumentNumber, ...] | None = None
    """The numbers of the addendum or of the extension; null: not known."""
    policies: tuple[ActivityEnding, ...] | None = None
    """What becomes of running activities; only for DIAKHIRI, DIHENTIKAN and DITUTUP. Null: not known."""
    place: Line | None = None
    """Where it happened; null: not known."""

    @field_validator("end_reason", mode="before")
    @classmethod
    def _not_the_leaders(cls, reason: object) -> object:
        if isinstance(reason, str) and reason in _LEADERS:
            raise LEADERS_ARE_NO_REASON.invalid()
        return reason

    @model_validator(mode="after")
    def _fits_kind(self) -> Self:
        if self.signatories and self.kind not in _SIGNED:
            raise SIGNATORIES_MISPLACED.invalid()
        if not self.signatories and self.kind is EventKind.DITANDATANGANI:
            raise SIGNATORIES_MISPLACED.invalid()
        if (self.end_reason is not None) is not (self.kind in ENDING):
            raise REASON_MISPLACED.invalid()
        stops = self.end_reason in _STOPPING
        if self.end_reason is not None and stops is not (self.kind is EventKind.DIHENTIKAN):
            raise REASON_MISPLACED.invalid()
        return self

    @model_validator(mode="after")
    def _carries_what_is_its_own(self) -> Self:
        for name, kinds in _ALLOWED.items():
            there = getattr(self, name) is not None
            if (there and self.kind not in kinds) or (not there and _NEEDED.get(self.kind) == name):
                raise PAYLOAD_MISPLACED.invalid(field=name)
        return self
