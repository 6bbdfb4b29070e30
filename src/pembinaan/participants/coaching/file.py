"""The coaching file of a person: specific personal data, hidden everywhere and left out of exports."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.participants.coaching.levels import Schooling, Sex
from pembinaan.participants.coaching.records import (
    DisciplineCase,
    FitnessLetter,
    Orientation,
    Placement,
    ScoredAssessment,
    SppnMonth,
    StageRecord,
)

__all__ = ["CoachingFile"]

_MANY: Final = Field(max_length=1000)
"""More entries than any file of a person holds."""
OUT_OF_ORDER: Final = Fault(
    "stage.out_of_order",
    Text(id="Tahap pembinaan tidak berurutan.", en="The stages of pembinaan are not in their order."),
    Text(
        id="Urutannya AWAL, LANJUTAN_1, LANJUTAN_2, AKHIR menurut hari mulainya, masing-masing sekali.",
        en="By their first days they go AWAL, LANJUTAN_1, LANJUTAN_2, AKHIR, each once.",
    ),
)
OVERLAPS: Final = Fault(
    "stage.overlaps",
    Text(id="Dua tahap pembinaan berjalan pada hari yang sama.", en="Two stages of pembinaan run on one day."),
    Text(
        id="'end' adalah hari pertama sesudah tahap itu: isi paling akhir hari pertama tahap berikutnya.",
        en="'end' is the first day after a stage: at the latest the first day of the next one.",
    ),
)
DUPLICATE_MONTH: Final = Fault(
    "sppn.duplicate_month",
    Text(id="Satu bulan SPPN dicatat dua kali.", en="A month of the SPPN is written down twice."),
    Text(id="Simpan satu rapor untuk setiap bulan.", en="Keep one report for each month."),
)
LOCKED: Final = Fault(
    "sppn.locked",
    Text(id="Rapor SPPN bulan {month} sudah dipakai TPP.", en="The TPP has used the SPPN of {month}."),
    Text(
        id="Rapor yang sudah dipakai tidak diubah; catat koreksinya pada bulan berikutnya.",
        en="What was used is not changed; correct it in the report of a later month.",
    ),
)


class CoachingFile(Model):
    """Hold what programs ask of a person; conditional rights never read it.

    Null is not known; an empty list is known to be none.

    Raises:
        ValidationError: ``stage.out_of_order``, ``stage.overlaps`` or ``sppn.duplicate_month``.

    Example:
        >>> CoachingFile(placements=())
        CoachingFile(***)
    """

    sex: Sex | None = None
    """The sex; only asked for by a class for one sex."""
    schooling: Schooling | None = None
    """The highest school finished."""
    origin: Line | None = None
    """The kabupaten or kota that the person comes from."""
    placements: Annotated[tuple[Placement, ...], _MANY] | None = None
    """Where the person was and is placed."""
    stages: Annotated[tuple[StageRecord, ...], _MANY] | None = None
    """The stages of pembinaan."""
    orientation: Orientation | None = None
    """The admisi-orientasi."""
    scored: Annotated[tuple[ScoredAssessment, ...], _MANY] | None = None
    """Scored assessments."""
    sppn: Annotated[tuple[SppnMonth, ...], _MANY] | None = None
    """The months of the SPPN."""
    discipline: Annotated[tuple[DisciplineCase, ...], _MANY] | None = None
    """Cases of discipline."""
    fitness: Annotated[tuple[FitnessLetter, ...], _MANY] | None = None
    """Letters on fitness."""

    @model_validator(mode="after")
    def _stages_in_order(self) -> Self:
        held = sorted(self.stages or (), key=lambda record: record.start)
        for earlier, later in pairwise(held):
            if earlier.stage.rank >= later.stage.rank:
                raise OUT_OF_ORDER.invalid()
            if earlier.overlaps(later) and earlier.end is not None:
                raise OVERLAPS.invalid()
        return self

    @model_validator(mode="after")
    def _one_report_a_month(self) -> Self:
        months = [month.month for month in self.sppn or ()]
        if len(set(months)) < len(months):
            raise DUPLICATE_MONTH.invalid()
        return self

    def with_month(self, month: SppnMonth) -> CoachingFile:
        """Return the file with a month of the SPPN added, or put in the place of the one held.

        Raises:
            InvalidError: ``sppn.locked``: the TPP has used the month that is held, and the new one differs.
        """
        held = {item.month: item for item in self.sppn or ()}
        known = held.get(month.month)
        if known is not None and known.used_by_tpp_on is not None and known != month:
            raise LOCKED.error("month", month=month.month)
        months = {**held, month.month: month}
        return self.model_copy(update={"sppn": tuple(months[name] for name in sorted(months))})

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    __str__ = __repr__
