"""Programs: what is offered, of which kind, in which field, and how long it is planned to last."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from pembinaan.agreements.contents import ContentArea
from pembinaan.agreements.events import Source
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["ClassSize", "ContentArea", "Program", "ProgramKind"]

Positive = Annotated[int, Field(gt=0)]

SIZE_UPSIDE_DOWN = Fault(
    "program.class_size_upside_down",
    Text(id="Kelas terkecil melebihi kelas terbesar.", en="The smallest class exceeds the largest."),
    Text(id="Periksa 'least' dan 'most'.", en="Check 'least' and 'most'."),
)


class ProgramKind(StrEnum):
    """Name the two kinds of pembinaan (UU 22/2022 Pasal 38)."""

    KEPRIBADIAN = "KEPRIBADIAN"
    KEMANDIRIAN = "KEMANDIRIAN"


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
    title: Text
    """The name, in both languages."""
    kind: ProgramKind
    """Kepribadian or kemandirian."""
    area: ContentArea
    """Which of the nine fields it serves."""
    planned_jp: Positive | None = None
    """Planned lesson hours (jam pelajaran); null: not stated in JP."""
    planned_days: Positive | None = None
    """Planned days; null: not stated in days."""
    class_size: ClassSize | None = None
    """How many a class is planned for; null: not known."""
    source: Source | None = None
    """Where the figures come from; null: not stated."""

    def __repr__(self) -> str:
        planned = [f"{self.planned_jp} JP"] * bool(self.planned_jp) + [f"{self.planned_days} days"] * bool(
            self.planned_days
        )
        return f"Program({', '.join((self.code, *planned))})"

    __str__ = __repr__
