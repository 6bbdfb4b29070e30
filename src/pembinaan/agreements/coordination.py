"""Coordination and monitoring: the region's team (TKKSD), monitoring rounds and periodic reports."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import model_validator

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.participation import PERIOD_UPSIDE_DOWN
from pembinaan.agreements.parties import Role
from pembinaan.agreements.signatories import Office
from pembinaan.agreements.sources import Source
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model

__all__ = ["CoordinationTeam", "Monev", "PeriodicReport", "Recommendation", "Reporter"]


class CoordinationTeam(Model):
    """Hold what is known of the region's coordination team for cooperation (TKKSD)."""

    chair: Actor | None = None
    """The office of its chair; null: not known."""
    secretariat: Line | None = None
    """The office that serves as its secretariat; null: not known."""
    members: tuple[Line, ...] | None = None
    """The offices that belong to it; null: not known."""
    decree: Line | None = None
    """The decree (SK) that set it up; null: not known."""
    decree_by: Office | None = None
    """The office that issued the decree; null: not known."""
    decree_on: Day | None = None
    """The day of the decree; null: not known."""


class Reporter(StrEnum):
    """Say which side reports."""

    LAPAS = "LAPAS"
    """Any correctional office."""
    OPD = "OPD"
    MITRA = "MITRA"
    TKKSD = "TKKSD"


class Recommendation(StrEnum):
    """Say what a monitoring round recommends."""

    DILANJUTKAN = "DILANJUTKAN"
    DIPERLUAS = "DIPERLUAS"
    DIHENTIKAN = "DIHENTIKAN"


class Monev(Model):
    """Hold one round of monitoring and evaluation."""

    on: Day
    """The day on which it was done."""
    reporter: Reporter
    """Which side reports."""
    role: Role | None = None
    """Which party that is; null: the TKKSD, or not known."""
    period_start: Day | None = None
    """The first day it looks at; null: not known."""
    period_last_day: Day | None = None
    """The last day it looks at; null: not known."""
    score: int | None = None
    """The score that was given, on the scale of the form used; null: none."""
    found: str | None = None
    """What was found; offices, no personal names. Null: not known."""
    recommendation: Recommendation | None = None
    """What it recommends; null: not known."""
    final: bool = False
    """Whether it is the last round, before the agreement is closed or extended."""
    source: Source | None = None
    """Where it is known from; null: not stated."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.period_start and self.period_last_day and self.period_last_day < self.period_start:
            raise PERIOD_UPSIDE_DOWN.invalid()
        return self


class PeriodicReport(Model):
    """Hold one periodic report (PP 57/1999 Pasal 18)."""

    on: Day
    """The day on which it was sent."""
    reporter: Reporter
    """Which side reports."""
    role: Role | None = None
    """Which party that is; null: not known."""
    recipient: Office = Office.MENTERI
    """To which office."""
    period_start: Day
    """The first day it reports on."""
    period_last_day: Day
    """The last day it reports on."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.period_last_day < self.period_start:
            raise PERIOD_UPSIDE_DOWN.invalid()
        return self
