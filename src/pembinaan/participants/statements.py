"""Dated statements about one subject, payments, and time spent in asimilasi: what special offences are asked for."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pembinaan.core.fields import Day
from pembinaan.core.model import Model
from pembinaan.core.period import Period

__all__ = ["AsimilasiPeriod", "Citizenship", "Payment", "Statement", "StatementSubject"]


class Citizenship(StrEnum):
    """Tell citizens from foreigners: the wording of a pledge and some documents differ."""

    WNI = "wni"
    WNA = "wna"


class StatementSubject(StrEnum):
    """Name what a statement on file is about; each is worded so that "it holds" speaks for the person."""

    JUSTICE_COLLABORATOR = "justice_collaborator"
    """The agency states that the person cooperates with law enforcement (PP 99/2012 Pasal 34A, 43A)."""
    DERADIKALISASI = "deradikalisasi"
    """The program of deradikalisasi by the Lapas or BNPT is finished."""
    IKRAR = "ikrar"
    """The written pledge: a citizen loyalty to the NKRI, a foreigner not to repeat terrorism."""
    REMORSE = "remorse"
    """Awareness and remorse are shown (PP 99/2012 Pasal 43A ayat (1) huruf d)."""
    ASIMILASI_OF_REMAINDER = "asimilasi_of_remainder"
    """The unit states that asimilasi was served for half of the remaining compulsory term."""
    NO_OTHER_CASE = "no_other_case"
    """The Kejaksaan Negeri states that no other case is open."""
    NOT_THREATENED = "not_threatened"
    """The life of the person is not under threat."""
    NO_REOFFENCE_EXPECTED = "no_reoffence_expected"
    """The person is not expected to reoffend."""
    FAMILY_REQUEST = "family_request"
    """A family member asks for the leave, known to the ketua RT and lurah or kepala desa."""
    FAMILY_GUARANTEE = "family_guarantee"
    """The family guarantees security, known to the ketua RT and lurah or kepala desa."""
    FIT_FOR_LEAVE = "fit_for_leave"
    """The TPP finds the person fit for the leave on the report of the litmas."""


class Statement(Model):
    """Hold one statement on file; the latest on a subject speaks from its day on, until the next."""

    subject: StatementSubject
    """What it is about."""
    stated_on: Day
    """The day of the statement."""
    holds: bool
    """Whether it says that it is so."""


class Payment(Model):
    """Hold a fine or uang pengganti that the judgment imposed, and the day on which it was paid in full."""

    what: Literal["denda", "uang_pengganti"]
    """What was imposed."""
    paid_on: Day | None
    """The day on which it was paid in full; null: not paid in full."""


class AsimilasiPeriod(Period):
    """Hold a stretch of time spent in asimilasi: its first day and the first day after it."""

    start: Day
    """The first day."""
    end: Day | None = None
    """The first day after it; null: no end known."""
