"""How a row of the catalogue is written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pembinaan.agreements.contents import ContentArea
from pembinaan.agreements.sources import Source
from pembinaan.core.text import Text
from pembinaan.programs.catalogue_row import CatalogueRow, Reported, ReportedMatter
from pembinaan.programs.program import ClassSize, Program, ProgramKind

__all__ = ["LENGTH", "SIZE", "Told", "character", "size", "skills"]

Told = Mapping[ReportedMatter, Text]
"""What is told beside the figures."""
LENGTH: Final = ReportedMatter.LENGTH
SIZE: Final = ReportedMatter.CLASS_SIZE


def size(least: int, most: int | None = None) -> ClassSize:
    """Hold the sizes that were reported, both ends; one number stands for both."""
    return ClassSize(least=least, most=most or least)


def character(  # noqa: PLR0913 (a row has that many columns)
    code: str,
    title: Text,
    area: ContentArea,
    sources: tuple[Source, ...],
    *,
    partner: Text | None = None,
    told: Told | None = None,
    listed_as: str | None = None,
    **figures: Any,
) -> CatalogueRow:
    """Write a row of the coaching of character."""
    program = Program(code=code, title=title, kind=ProgramKind.KEPRIBADIAN, area=area, source=sources[0], **figures)
    return _row(program, sources, partner, told, listed_as or code)


def skills(  # noqa: PLR0913 (a row has that many columns)
    code: str,
    title: Text,
    sources: tuple[Source, ...],
    *,
    area: ContentArea = ContentArea.KETERAMPILAN_KERJA,
    partner: Text | None = None,
    told: Told | None = None,
    note: Text | None = None,
    **figures: Any,
) -> CatalogueRow:
    """Write a row of the coaching to self-reliance."""
    program = Program(code=code, title=title, kind=ProgramKind.KEMANDIRIAN, area=area, source=sources[0], **figures)
    return _row(program, sources, partner, told, code, note)


def _row(
    program: Program,
    sources: tuple[Source, ...],
    partner: Text | None,
    told: Told | None,
    listed_as: str,
    note: Text | None = None,
) -> CatalogueRow:
    reported = tuple(Reported(matter=matter, text=text) for matter, text in (told or {}).items())
    return CatalogueRow(
        program=program, listed_as=listed_as, partner=partner, reported=reported, sources=sources, note=note
    )
