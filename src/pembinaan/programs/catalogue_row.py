"""What a catalogue holds of one version of a program: the program, what is only reported of it, and the sources."""

from __future__ import annotations

from enum import StrEnum

from pembinaan.agreements.sources import Source
from pembinaan.core.fields import Day, Line, LineText, Positive
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.programs.program import Program

__all__ = ["CatalogueRow", "Reported", "ReportedMatter", "ReportedScheme", "ReportedTraining"]


class ReportedMatter(StrEnum):
    """Name what is told of a program in words that no single figure holds."""

    LENGTH = "LENGTH"
    """How long it lasts."""
    CLASS_SIZE = "CLASS_SIZE"
    """How many take part."""
    CERTIFICATE = "CERTIFICATE"
    """What those who complete it receive."""
    STANDARD = "STANDARD"
    """The standard of competency."""


class Reported(Model):
    """Hold a report as it is told: a range, a season, a number of one place; no figure is made of it."""

    matter: ReportedMatter
    """What it is about."""
    text: Text
    """What is told."""


class CatalogueRow(Model):
    """Hold one version of a program in a catalogue."""

    program: Program
    """The program."""
    listed_as: Line
    """The code of the row that it comes from; one row may hold several programs."""
    since: Day | None = None
    """The first day of this version; null: as far back as the catalogue goes."""
    partner: Text | None = None
    """With whom it is held; null: not reported."""
    reported: tuple[Reported, ...] = ()
    """What is told and fits in no figure of the program."""
    sources: tuple[Source, ...] = ()
    """Where the row is known from."""
    note: Text | None = None
    """What to know of it; null: nothing."""


class ReportedTraining(Model):
    """Hold one training as it was reported, in its place and year; a report is no rule for other places."""

    title: LineText
    """What was taught."""
    place: Line
    """Where, and in which year, as far as the report tells."""
    partner: Line
    """With whom."""
    participants: Text | None = None
    """How many took part; null: not reported."""
    length: Text | None = None
    """How long it lasted; null: not reported."""
    jp: Positive | None = None
    """Lesson hours (JP); null: not reported in JP."""
    days: Positive | None = None
    """Days; null: not reported in days."""
    certificate: Text | None = None
    """What those who completed it received; null: not reported."""
    source: Source
    """The report."""


class ReportedScheme(Model):
    """Hold the units of competency that a scheme of certification lists."""

    title: Line
    """The name of the scheme."""
    units: tuple[Line, ...]
    """The codes of units that are known."""
    complete: bool
    """Whether these are all units of the scheme."""
    source: Source
    """Where it stands."""
