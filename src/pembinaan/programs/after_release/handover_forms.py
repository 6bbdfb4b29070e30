"""The forms of a handover: what a Lapas holds, and what each kind of recipient receives."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, Self

from pydantic import Field, model_validator

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Count, Day, Line, Masked, Positive
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.participants.bimbingan import Bimbingan
from pembinaan.programs.after_release.handover_consent import NameConsent
from pembinaan.programs.certificate_kind import CertificateKind

__all__ = [
    "CertificateShown",
    "HandoverFile",
    "HandoverToBapas",
    "HandoverToCompany",
    "HandoverToRegion",
    "NameConsent",
    "NameLeftOut",
    "ProgramShown",
    "Recipient",
    "ResultShown",
]


ENDS_BEFORE_START: Final = Fault(
    "handover.ends_before_start",
    Text(id="Program ini berakhir sebelum mulai.", en="The program ends before it starts."),
    Text(id="Periksa 'start' dan 'last_day'.", en="Check 'start' and 'last_day'."),
)
PAST_OFFERED: Final = Fault(
    "handover.credited_past_offered",
    Text(id="JP yang diikuti melebihi JP yang diberikan.", en="More lesson hours are credited than were offered."),
    Text(id="Periksa 'jp_credited' dan 'jp_offered'.", en="Check 'jp_credited' and 'jp_offered'."),
)


class Recipient(StrEnum):
    """Say what kind of body receives a handover."""

    BAPAS = "BAPAS"
    PEMDA_OPD = "PEMDA_OPD"
    PERUSAHAAN = "PERUSAHAAN"


class NameLeftOut(StrEnum):
    """Say why the name does not go along."""

    NO_CONSENT = "NO_CONSENT"
    """There is no written consent."""
    OTHER_RECIPIENT = "OTHER_RECIPIENT"
    """The consent names another recipient."""
    GIVEN_LATER = "GIVEN_LATER"
    """The consent was given after the day of the handover."""
    WITHDRAWN = "WITHDRAWN"
    """The consent was withdrawn by that day."""
    NOT_HELD = "NOT_HELD"
    """The file holds no name."""


class ProgramShown(Model):
    """Hold one program that somebody followed.

    Raises:
        ValidationError: ``handover.ends_before_start`` or ``handover.credited_past_offered``.
    """

    program: Line
    """The code of the program."""
    area: ContentArea | None = None
    """Its field; null: as the catalogue of this library lists the code."""
    start: Day
    """The first day."""
    last_day: Day | None = None
    """The last day; null: not over, or not known."""
    jp_credited: Count | None = None
    """Lesson hours (JP) credited; null: not known."""
    jp_offered: Positive | None = None
    """Lesson hours offered; null: not known."""

    @model_validator(mode="after")
    def _possible(self) -> Self:
        if self.last_day is not None and self.last_day < self.start:
            raise ENDS_BEFORE_START.invalid()
        if self.jp_credited is not None and self.jp_offered is not None and self.jp_credited > self.jp_offered:
            raise PAST_OFFERED.invalid()
        return self


class CertificateShown(Model):
    """Hold one certificate, without its number."""

    kind: CertificateKind
    """The kind."""
    units: tuple[Line, ...] | None = None
    """The units of competency; null: not stated."""


class ResultShown(Model):
    """Hold one result of a test."""

    program: Line
    """The code of the program."""
    score: int = Field(ge=0, le=100)
    """The score, 0 to 100."""


class HandoverFile(Model):
    """Hold all that a Lapas could hand over; what a recipient gets of it is decided by :func:`handover`."""

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    name: Masked | None = None
    """The name; null: not held here."""
    programs: tuple[ProgramShown, ...] = Field(default=(), repr=False)
    """The programs followed."""
    certificates: tuple[CertificateShown, ...] = Field(default=(), repr=False)
    """The certificates."""
    results: tuple[ResultShown, ...] = Field(default=(), repr=False)
    """The results of tests."""
    wish: Line | None = Field(default=None, repr=False)
    """The work or training wished for; null: none stated."""
    bimbingan: Bimbingan | None = Field(default=None, repr=False)
    """The guidance with its reports; null: not known."""
    needs: tuple[Line, ...] | None = Field(default=None, repr=False)
    """The factors of need that guidance should heed; null: not assessed."""


class Handed(Model):
    """Hold what every recipient gets."""

    recipient: Line
    """Its name."""
    on: Day
    """The day of the handover."""
    reference: Line = Field(repr=False)
    """The pseudonym."""
    name: Masked | None = None
    """The name, where a written consent names this recipient; null: not handed over."""
    name_left_out: NameLeftOut | None = None
    """Why the name is not handed over; null: it is, or the reason is not recorded."""

    def explain(self, language: Language = "id") -> str:
        """Write what is handed over, and why the name is not; the name itself is never written."""
        from pembinaan.programs.after_release.handover_explain import explain_handover  # noqa: PLC0415 - it stands above

        return explain_handover(self, language)


class HandoverToBapas(Handed):
    """Hold what a Bapas receives."""

    to: Literal[Recipient.BAPAS] = Recipient.BAPAS
    """The kind of recipient."""
    programs: tuple[ProgramShown, ...] = Field(default=(), repr=False)
    """The programs followed."""
    certificates: tuple[CertificateShown, ...] = Field(default=(), repr=False)
    """The certificates."""
    results: tuple[ResultShown, ...] = Field(default=(), repr=False)
    """The results of tests."""
    wish: Line | None = Field(default=None, repr=False)
    """The work or training wished for."""
    bimbingan: Bimbingan | None = Field(default=None, repr=False)
    """The guidance with its reports."""
    needs: tuple[Line, ...] | None = Field(default=None, repr=False)
    """The factors of need."""


class HandoverToRegion(Handed):
    """Hold what an office of the region receives."""

    to: Literal[Recipient.PEMDA_OPD] = Recipient.PEMDA_OPD
    """The kind of recipient."""
    programs: tuple[ProgramShown, ...] = Field(default=(), repr=False)
    """The programs followed, with days and lesson hours; none of health."""
    certificates: tuple[CertificateShown, ...] = Field(default=(), repr=False)
    """The certificates; none of rehabilitation."""
    wish: Line | None = Field(default=None, repr=False)
    """The work or training wished for, where the written consent covers it; null: it does not, or none is stated."""


class HandoverToCompany(Handed):
    """Hold what a company receives."""

    to: Literal[Recipient.PERUSAHAAN] = Recipient.PERUSAHAAN
    """The kind of recipient."""
    certificates: tuple[CertificateShown, ...] = Field(default=(), repr=False)
    """The certificates with their units; none of rehabilitation."""
