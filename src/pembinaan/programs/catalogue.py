"""Catalogues of programs: which programs there are, in which version, on which day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final, Self

from pydantic import model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.catalogue_row import CatalogueRow
from pembinaan.programs.data.catalogue_character import CHARACTER
from pembinaan.programs.data.catalogue_production import PRODUCTION
from pembinaan.programs.data.catalogue_skills import SKILLS
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.program import Program

__all__ = ["CATALOGUE", "Catalogue", "SyllabusComparison", "same_syllabus"]

DUPLICATE: Final = Fault(
    "catalogue.duplicate_version",
    Text(id="Satu versi program tercantum dua kali.", en="One version of a program is listed twice."),
    Text(id="Beri setiap versi nama sendiri.", en="Give each version a name of its own."),
)
OUT_OF_ORDER: Final = Fault(
    "catalogue.versions_out_of_order",
    Text(
        id="Sebuah versi program tidak mulai sesudah versi sebelumnya.",
        en="A later version does not start after the one before it.",
    ),
    Text(
        id="Isi 'since' pada setiap versi sesudah yang pertama, urut menurut harinya.",
        en="Fill in 'since' of each later version, in the order of the days.",
    ),
)
NOT_LISTED: Final = Fault(
    "catalogue.not_listed",
    Text(id="Katalog tidak memuat program atau versi ini.", en="The catalogue does not list this program or version."),
    Text(id="Periksa kodenya dan versinya.", en="Check the code and the version."),
)


class Catalogue(Model):
    """Hold programs, each in one or more versions, and where each is known from.

    A version is never edited: :meth:`with_version` adds one. A class that runs keeps the version it began with, because
    an offering holds its program itself; :func:`same_syllabus` tells whether the catalogue has moved on since.

    Raises:
        ValidationError: ``catalogue.duplicate_version`` or ``catalogue.versions_out_of_order``.

    Example:
        >>> CATALOGUE.program("PM-LAS").planned_jp
        160
    """

    rows: tuple[CatalogueRow, ...]
    """The rows; versions of one program in the order of their days."""

    @model_validator(mode="after")
    def _versions(self) -> Self:
        for code in self.codes():
            versions = self._versions_of(code)
            if len({row.program.version for row in versions}) < len(versions):
                raise DUPLICATE.invalid()
            if any(_out_of_order(before, after) for before, after in pairwise(versions)):
                raise OUT_OF_ORDER.invalid()
        return self

    def __repr__(self) -> str:
        return f"Catalogue({len(self.codes())} programs)"

    __str__ = __repr__

    def codes(self) -> tuple[str, ...]:
        """List the programs by code, in the order of the rows."""
        return tuple(dict.fromkeys(row.program.code for row in self.rows))

    def programs(self) -> Iterator[Program]:
        """Go through the programs, each in its newest version."""
        return map(self.program, self.codes())

    def row(self, code: str, version: str | None = None) -> CatalogueRow:
        """Return the row of a program.

        Args:
            code: The code of the program.
            version: Which version; None: the newest.

        Raises:
            InvalidError: ``catalogue.not_listed``.
        """
        found = [row for row in self._versions_of(code) if version in (None, row.program.version)]
        if not found:
            raise NOT_LISTED.error("code" if version is None else "version")
        return found[-1]

    def program(self, code: str, version: str | None = None) -> Program:
        """Return a program, in the newest version or in the one that is asked for.

        Raises:
            InvalidError: ``catalogue.not_listed``.
        """
        return self.row(code, version).program

    def on(self, day: date) -> Catalogue:
        """Return what the catalogue listed on a day: of each program the version of that day.

        A program whose first version starts later is left out.
        """
        known = {row.program.code: row for row in self.rows if row.since is None or row.since <= day}
        return Catalogue(rows=tuple(known.values()))

    def with_version(self, row: CatalogueRow) -> Catalogue:
        """Add a program, or a later version of one; this catalogue stays as it is.

        Raises:
            ValidationError: As for the catalogue itself.
        """
        return Catalogue(rows=(*self.rows, row))

    def _versions_of(self, code: str) -> list[CatalogueRow]:
        return [row for row in self.rows if row.program.code == code]


def _out_of_order(before: CatalogueRow, after: CatalogueRow) -> bool:
    return after.since is None or (before.since is not None and after.since <= before.since)


class SyllabusComparison(Model):
    """Hold how the program of a class compares with the newest version in a catalogue."""

    program_code: Line
    """The program."""
    held: Line
    """The version that the class began with."""
    newest: Line | None
    """The newest version in the catalogue; null: it does not list the program."""
    newest_since: Day | None
    """The first day of the newest version; null: not stated."""
    status: Status
    """Whether both are the same; UNKNOWN: the catalogue does not list the program."""
    fields: tuple[str, ...]
    """The fields in which they differ."""


def same_syllabus(offering: OfferingPlan, catalogue: Catalogue) -> SyllabusComparison:
    """Tell whether the catalogue still lists the program as the class holds it; the class itself changes in no case.

    Args:
        offering: A class that is planned or runs.
        catalogue: The catalogue to compare with, such as ``CATALOGUE`` or ``CATALOGUE.on(day)``.
    """
    held = offering.program
    if held.code not in catalogue.codes():
        return SyllabusComparison(
            program_code=held.code, held=held.version, newest=None, newest_since=None, status=Status.UNKNOWN, fields=()
        )
    row = catalogue.row(held.code)
    fields = tuple(name for name in Program.model_fields if getattr(held, name) != getattr(row.program, name))
    return SyllabusComparison(
        program_code=held.code,
        held=held.version,
        newest=row.program.version,
        newest_since=row.since,
        status=Status.NOT_MET if fields else Status.MET,
        fields=fields,
    )


CATALOGUE: Final = Catalogue(rows=(*CHARACTER, *SKILLS, *PRODUCTION))
"""The programs that reports tell of, each with its sources; a seed, not a rule: figures differ from place to place."""
