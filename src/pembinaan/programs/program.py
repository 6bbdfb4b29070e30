"""Programs: what is offered, of which kind, in which field, and how long it is planned to last."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from pembinaan.agreements.contents import ContentArea
from pembinaan.agreements.events import Source
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.fields import HowMany, Line, LineText, Positive
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.entry import EntryRule

__all__ = ["ClassSize", "CompetencyStandard", "ContentArea", "Delivery", "Program", "ProgramKind"]

SIZE_UPSIDE_DOWN = Fault(
    "program.class_size_upside_down",
    Text(id="Kelas terkecil melebihi kelas terbesar.", en="The smallest class exceeds the largest."),
    Text(id="Periksa 'least' dan 'most'.", en="Check 'least' and 'most'."),
)
UNIT_CODE: Final = Fault(
    "standard.unit_code",
    Text(id="Kode unit kompetensi tidak terbaca.", en="The code of a unit of competency cannot be read."),
    Text(id='Tulis seperti "S.96KEC00.001.2".', en='Write it like "S.96KEC00.001.2".'),
)
_UNIT_CODE: Final = re.compile(r"[A-Z]\.[0-9]{2}[A-Z]{3}[0-9]{2}\.[0-9]{3}\.[0-9]")


class ProgramKind(StrEnum):
    """Name the two kinds of pembinaan (UU 22/2022 Pasal 38)."""

    KEPRIBADIAN = "KEPRIBADIAN"
    KEMANDIRIAN = "KEMANDIRIAN"


class Delivery(StrEnum):
    """Say whether a program is held inside the unit or outside of it."""

    DALAM = "DALAM"
    LUAR = "LUAR"


class ClassSize(Model):
    """Hold how many people a class is planned for."""

    least: Positive
    """The smallest class."""
    most: Positive
    """The largest class."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.least > self.most:
            raise SIZE_UPSIDE_DOWN.invalid()
        return self


class CompetencyStandard(Model):
    """Hold the competency standard (SKKNI) that a program follows.

    Raises:
        ValidationError: ``standard.unit_code``.
    """

    decree: Line
    """The decree that holds the standard."""
    units: tuple[Line, ...] | None = None
    """The codes of the units, such as ``S.96KEC00.001.2``; null: not known."""

    @model_validator(mode="after")
    def _codes(self) -> Self:
        if any(_UNIT_CODE.fullmatch(code) is None for code in self.units or ()):
            raise UNIT_CODE.invalid()
        return self


class Program(Model):
    """Hold one program of a catalogue.

    Lesson hours (JP) and days are kept apart: no fixed number of JP makes a day, so neither is worked out from the
    other.

    Example:
        >>> welding = Program(
        ...     code="PM-LAS",
        ...     title=Text(id="Las (SMAW)", en="Welding (SMAW)"),
        ...     kind=ProgramKind.KEMANDIRIAN,
        ...     area=ContentArea.KETERAMPILAN_KERJA,
        ...     planned_jp=160,
        ... )
        >>> welding
        Program(PM-LAS, 160 JP)
        >>> welding.planned_days is None
        True

    Source: UU 22/2022 Pasal 38; PP 57/1999 Pasal 3.
    """

    code: Annotated[Line, Field(max_length=64)]
    """The code in the catalogue."""
    title: LineText
    """The name, in both languages."""
    kind: ProgramKind
    """Kepribadian or kemandirian."""
    area: ContentArea
    """Which of the nine fields it serves."""
    planned_jp: HowMany | None = None
    """Planned lesson hours (jam pelajaran); null: not stated in JP."""
    planned_days: Positive | None = None
    """Planned days; null: not stated in days."""
    class_size: ClassSize | None = None
    """How many a class is planned for; null: not known."""
    source: Source | None = None
    """Where the figures come from; null: not stated."""
    version: Line = "1"
    """Which version of the program this is; a class that runs keeps the version that it began with."""
    delivery: Delivery | None = None
    """Inside the unit or outside; null: not stated."""
    standard: CompetencyStandard | None = None
    """The competency standard; null: none, or not known."""
    certificate: CertificateKind | None = None
    """What those who complete it receive; null: nothing, or not known."""
    entry: tuple[EntryRule, ...] = ()
    """The rules of entry that the program adds."""
    productive: bool | None = None
    """Whether it makes goods or gives services for pay; null: not known."""
    length: Duration | None = None
    """How long it lasts, where that is told in months; null: not stated so."""
    sessions_per_week: Positive | None = None
    """How many sessions a week; null: not known."""

    def __repr__(self) -> str:
        planned = [f"{self.planned_jp} JP"] * bool(self.planned_jp) + [f"{self.planned_days} days"] * bool(
            self.planned_days
        )
        return f"Program({', '.join((self.code, *planned))})"

    __str__ = __repr__
