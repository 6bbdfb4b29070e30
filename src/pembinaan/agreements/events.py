"""What happened to an agreement: dated events with their source, and what each of them carries."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, Self

from pydantic import field_validator, model_validator

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, Addendum, Approval, Extension
from pembinaan.agreements.documents import DocumentNumber
from pembinaan.agreements.signatories import Signatory
from pembinaan.agreements.sources import Source
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["ENDING", "EndReason", "Event", "EventKind", "Source"]

SIGNATORIES_MISPLACED: Final = Fault(
    "agreement.signatories_misplaced",
    Text(
        id="Penanda tangan dan penandatanganan tidak sejalan.",
        en="Signatories and the kind of the event do not agree.",
    ),
    Text(
        id="Isi 'signatories' pada peristiwa DITANDATANGANI; selain itu hanya pada ADENDUM dan DIPERPANJANG.",
        en="Fill in 'signatories' for a DITANDATANGANI event; else only for ADENDUM and DIPERPANJANG.",
    ),
)
REASON_MISPLACED: Final = Fault(
    "agreement.end_reason_misplaced",
    Text(id="Alasan berakhir dan peristiwanya tidak sejalan.", en="The reason for ending and the event do not agree."),
    Text(
        id="Isi 'end_reason' pada peristiwa DIAKHIRI dan DIHENTIKAN, dan hanya di situ.",
        en="Fill in 'end_reason' for a DIAKHIRI or DIHENTIKAN event, and only there.",
    ),
)
LEADERS_ARE_NO_REASON: Final = Fault(
    "agreement.leaders_are_no_reason",
    Text(
        id="Pergantian pimpinan atau pejabat tidak mengakhiri kerja sama (Pasal 9 ayat (2) PP 28/2018).",
        en="A change of leaders or office-holders ends no cooperation (Pasal 9 ayat (2) PP 28/2018).",
    ),
    Text(
        id="Catat sebagai peristiwa PEJABAT_BERGANTI, tanpa alasan berakhir.",
        en="Record it as an event PEJABAT_BERGANTI, without a reason for ending.",
    ),
)
PAYLOAD_MISPLACED: Final = Fault(
    "agreement.payload_misplaced",
    Text(id="Isian '{field}' dan jenis peristiwanya tidak sejalan.", en="'{field}' and the kind of the event differ."),
    Text(
        id="Isi '{field}' hanya pada peristiwa yang memuatnya, dan selalu bila peristiwanya memerlukannya.",
        en="Fill in '{field}' only for an event that carries it, and always where the event needs it.",
    ),
)


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
        return self

    @model_validator(mode="after")
    def _carries_what_is_its_own(self) -> Self:
        for name, kinds in _ALLOWED.items():
            there = getattr(self, name) is not None
            if (there and self.kind not in kinds) or (not there and _NEEDED.get(self.kind) == name):
                raise PAYLOAD_MISPLACED.invalid(field=name)
        return self
