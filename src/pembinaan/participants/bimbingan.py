"""Bimbingan by a Bapas after release: its days, the duty to report, and work or school."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from pembinaan.core.duration import Duration
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.period import Period

__all__ = ["Bimbingan", "Contact", "Occupation", "OccupationKind", "ReleaseKind"]

_MANY: Final = Field(max_length=1000)
"""More entries than any file of a person holds."""


class ReleaseKind(StrEnum):
    """Name the release under which somebody is a Klien."""

    PEMBEBASAN_BERSYARAT = "PEMBEBASAN_BERSYARAT"
    CUTI_BERSYARAT = "CUTI_BERSYARAT"
    CUTI_MENJELANG_BEBAS = "CUTI_MENJELANG_BEBAS"
    ASIMILASI = "ASIMILASI"
    LAINNYA = "LAINNYA"


class OccupationKind(StrEnum):
    """Name what a Klien does; neglect of work or school bears on a release (PP 32/1999 Pasal 46)."""

    BEKERJA = "BEKERJA"
    SEKOLAH = "SEKOLAH"
    PELATIHAN = "PELATIHAN"
    MENCARI = "MENCARI"
    """Looking for work."""
    TIDAK = "TIDAK"
    """None of these."""


class Contact(Model):
    """Hold one report of a Klien to the Bapas."""

    on: Day
    """The day."""
    remote: bool = False
    """Whether it was made from afar."""
    urgent: bool | None = None
    """Whether there was an urgent ground for that; null: not known."""


class Occupation(Period):
    """Hold what a Klien did for a time: its first day and the first day after it."""

    start: Day
    """The first day."""
    end: Day | None = None
    """The first day after it; null: it still runs, or not known."""
    kind: OccupationKind
    """What it is."""
    with_partner: Line | None = Field(default=None, repr=False)
    """The partner where it is; null: none, or not known."""
    source: Line | None = None
    """Where this is known from; null: not stated."""


class Bimbingan(Model):
    """Hold the guidance of a Klien; null in a list: not known, an empty list: known to be none."""

    kind: ReleaseKind
    """The release."""
    bapas: Line | None = None
    """The Bapas; null: not known."""
    start: Day
    """The first day."""
    last_day: Day | None = None
    """The last day; null: not known."""
    report_every: Duration | None = None
    """How often the Klien must report; null: not set."""
    reports: Annotated[tuple[Contact, ...], _MANY] | None = Field(default=None, repr=False)
    """The reports made."""
    occupations: Annotated[tuple[Occupation, ...], _MANY] | None = Field(default=None, repr=False)
    """Work, school or training."""
