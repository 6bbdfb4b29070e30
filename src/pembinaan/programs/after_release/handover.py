"""What is handed over after release, and to whom: each recipient has a form that holds nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final, Literal

from pydantic import Field

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Count, Day, Line, Masked, Positive
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.participants.bimbingan import Bimbingan
from pembinaan.programs.certificate_kind import CertificateKind

__all__ = [
    "MAY_RECEIVE",
    "CertificateShown",
    "Handover",
    "HandoverFile",
    "HandoverToBapas",
    "HandoverToCompany",
    "HandoverToRegion",
    "NameConsent",
    "ProgramShown",
    "Recipient",
    "ResultShown",
    "handover",
]


class Recipient(StrEnum):
    """Say what kind of body receives a handover."""

    BAPAS = "BAPAS"
    PEMDA_OPD = "PEMDA_OPD"
    PERUSAHAAN = "PERUSAHAAN"


class ProgramShown(Model):
    """Hold one program that somebody followed."""

    program: Line
    """The code of the program."""
    start: Day
    """The first day."""
    last_day: Day | None = None
    """The last day; null: not over, or not known."""
    jp_credited: Count | None = None
    """Lesson hours (JP) credited; null: not known."""
    jp_offered: Positive | None = None
    """Lesson hours offered; null: not known."""


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


class NameConsent(Model):
    """Hold the written consent of a person that one recipient may know the name."""

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    recipient: Line
    """The name of the recipient, as the consent has it."""
    given_on: Day
    """The day on which it was signed."""
    withdrawn_on: Day | None = None
    """The day on which it was withdrawn; null: it stands."""


class HandoverFile(Model):
    """Hold all that a Lapas could hand over; what a recipient gets of it is decided by :func:`handover`."""

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    name: Masked | None = None
    """The name; null: not held here."""
    programs: tuple[ProgramShown, ...] = ()
    """The programs followed."""
    certificates: tuple[CertificateShown, ...] = ()
    """The certificates."""
    results: tuple[ResultShown, ...] = ()
    """The results of tests."""
    wish: Line | None = None
    """The work or training wished for; null: none stated."""
    bimbingan: Bimbingan | None = Field(default=None, repr=False)
    """The guidance with its reports; null: not known."""
    needs: tuple[Line, ...] | None = Field(default=None, repr=False)
    """The factors of need that guidance should heed; null: not assessed."""


class HandoverToBapas(Model):
    """Hold what a Bapas receives."""

    to: Literal[Recipient.BAPAS] = Recipient.BAPAS
    """The kind of recipient."""
    recipient: Line
    """Its name."""
    on: Day
    """The day of the handover."""
    reference: Line = Field(repr=False)
    """The pseudonym."""
    name: Masked | None = None
    """The name, where a written consent names this recipient; null: not handed over."""
    programs: tuple[ProgramShown, ...] = ()
    """The programs followed."""
    certificates: tuple[CertificateShown, ...] = ()
    """The certificates."""
    results: tuple[ResultShown, ...] = ()
    """The results of tests."""
    wish: Line | None = None
    """The work or training wished for."""
    bimbingan: Bimbingan | None = Field(default=None, repr=False)
    """The guidance with its reports."""
    needs: tuple[Line, ...] | None = Field(default=None, repr=False)
    """The factors of need."""


class HandoverToRegion(Model):
    """Hold what an office of the region receives."""

    to: Literal[Recipient.PEMDA_OPD] = Recipient.PEMDA_OPD
    """The kind of recipient."""
    recipient: Line
    """Its name."""
    on: Day
    """The day of the handover."""
    reference: Line = Field(repr=False)
    """The pseudonym."""
    name: Masked | None = None
    """The name, where a written consent names this recipient; null: not handed over."""
    programs: tuple[ProgramShown, ...] = ()
    """The programs followed, with days and lesson hours."""
    certificates: tuple[CertificateShown, ...] = ()
    """The certificates."""
    wish: Line | None = None
    """The work or training wished for."""


class HandoverToCompany(Model):
    """Hold what a company receives."""

    to: Literal[Recipient.PERUSAHAAN] = Recipient.PERUSAHAAN
    """The kind of recipient."""
    recipient: Line
    """Its name."""
    on: Day
    """The day of the handover."""
    reference: Line = Field(repr=False)
    """The pseudonym."""
    name: Masked | None = None
    """The name, where a written consent names this recipient; null: not handed over."""
    certificates: tuple[CertificateShown, ...] = ()
    """The certificates with their units."""


Handover = HandoverToBapas | HandoverToRegion | HandoverToCompany
"""One of the three forms."""

MAY_RECEIVE: Final[Mapping[Recipient, frozenset[str]]] = {
    Recipient.BAPAS: frozenset({"reference", "programs", "certificates", "results", "wish", "bimbingan", "needs"}),
    Recipient.PEMDA_OPD: frozenset({"reference", "programs", "certificates", "wish"}),
    Recipient.PERUSAHAAN: frozenset({"reference", "certificates"}),
}
"""What each kind of recipient may receive without consent: a proposal of this library, for no rule on it is known."""
_FORMS: Final[Mapping[Recipient, type[HandoverToBapas | HandoverToRegion | HandoverToCompany]]] = {
    Recipient.BAPAS: HandoverToBapas,
    Recipient.PEMDA_OPD: HandoverToRegion,
    Recipient.PERUSAHAAN: HandoverToCompany,
}
OTHER_PERSON: Final = Fault(
    "handover.other_person",
    Text(id="Persetujuan ini milik orang lain.", en="The consent is that of somebody else."),
    Text(id="Berikan persetujuan orang yang berkas ini.", en="Give the consent of the person of the file."),
)


def handover(
    held: HandoverFile, *, to: Recipient, recipient: str, on: date, consent: NameConsent | None = None
) -> Handover:
    """Hand over what a recipient may know, and nothing else.

    Health, offence, RRI and ISPN are in no form. Factors of need, results, guidance and reports go to a Bapas only.
    The name goes along only under a written consent that names this recipient, stands on the day, and is the
    person's own.

    Args:
        held: All that could be handed over.
        to: What kind of body receives it.
        recipient: Its name; the consent must name it in the same words.
        on: The day of the handover.
        consent: The consent to know the name; None: none.

    Raises:
        InvalidError: ``handover.other_person``.
    """
    if consent is not None and consent.reference != held.reference:
        raise OTHER_PERSON.error("consent")
    facts = {name: getattr(held, name) for name in MAY_RECEIVE[to]}
    named = consent is not None and consent.recipient == recipient and _stands(consent, on)
    return _FORMS[to](recipient=recipient, on=on, name=held.name if named else None, **facts)


def _stands(consent: NameConsent, on: date) -> bool:
    return consent.given_on <= on and (consent.withdrawn_on is None or on < consent.withdrawn_on)
