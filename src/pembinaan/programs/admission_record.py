"""What an admission found, as data: the snapshot that an enrolment keeps."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from pembinaan.core.fields import AnyDay, Day, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.basis import Basis
from pembinaan.law.entries import Confidence
from pembinaan.programs.entry import EntryKind

__all__ = ["AdmissionFinding", "AdmissionRecord", "Answer", "Choice", "ReadingTaken"]

Answer = Literal["MET", "NOT_MET", "UNKNOWN"]
"""The three answers, by name."""


class Choice(StrEnum):
    """Name who chose that something is asked, and with which number."""

    TABLE = "TABLE"
    """The table of this library, from its sources."""
    PROGRAM = "PROGRAM"
    """A rule of the program."""
    POLICY = "POLICY"
    """The policy that the caller passed."""


class ReadingTaken(Model):
    """Hold which candidate of a named reading was taken."""

    name: Line
    """The reading."""
    value: Line
    """The candidate."""


class AdmissionFinding(Model):
    """Hold the answer to one question of an admission."""

    code: Line
    """The question, by a stable name."""
    kind: EntryKind
    """What kind of question it is."""
    title: Text
    """What is asked."""
    status: Answer
    """The answer on the day."""
    reason: Text | None = None
    """Why; null: the answer says it all."""
    since: AnyDay | None = None
    """Since when that is the answer; null: always."""
    met_from: AnyDay | None = None
    """From when it is met, if nothing changes; null: no such day, or it is met."""
    missing: tuple[Line, ...] = ()
    """Paths of the facts that are missing."""
    basis: Basis
    """On what the question rests."""
    confidence: Confidence | None = None
    """How well that is established; null: it rests on no provision."""
    choice: Choice
    """Who chose it."""
    hard: bool
    """Whether it decides; False: it only warns."""


class AdmissionRecord(Model):
    """Hold a whole answer about admission, as it was on the day."""

    participant_reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    program_code: Line
    """The program."""
    program_version: Line
    """The version of the program."""
    offering: Line | None = None
    """The offering; null: it has no code."""
    on: Day
    """The day asked about."""
    status: Answer
    """The answer: admitted, and a place is free."""
    admitted: Answer
    """The answer without regard to free places."""
    place_free: Answer
    """Whether a place is free."""
    binding: Line | None = None
    """The question that decides; null: none does."""
    findings: tuple[AdmissionFinding, ...] = ()
    """The answers, in their fixed order."""
    notes: tuple[Text, ...] = ()
    """What to take note of."""
    readings: tuple[ReadingTaken, ...] = ()
    """The readings that were taken."""
    policy: Line
    """The fingerprint of the policy."""

    @property
    def deciding(self) -> AdmissionFinding | None:
        """The finding that decides; None: none does."""
        return next((one for one in self.findings if one.code == self.binding), None)
