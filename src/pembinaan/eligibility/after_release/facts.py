"""What is recorded of the time after a pembebasan bersyarat."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day
from pembinaan.core.model import Model
from pembinaan.core.period import Period
from pembinaan.core.text import Text

__all__ = ["OtherDetention", "Prosecution", "Release"]

NO_CATEGORY = Fault(
    "release.category_without_fine",
    Text(id="Kategori denda hanya berarti untuk pidana denda.", en="A category only has a meaning for a fine."),
    Text(id="Hapus 'fine_category', atau tulis 'penalty': \"fine\".", en="Remove it, or write 'penalty': \"fine\"."),
)


class OtherDetention(Period):
    """Hold detention in another case: it does not count as probation (UU 1/2023 Pasal 72 ayat (5))."""

    start: Day
    """The first day."""
    end: Day | None = None
    """The first day after it; null: still detained."""


class Prosecution(Model):
    """Hold a prosecution for an offence said to be committed after the release."""

    offence_on: Day
    """The day of the offence."""
    prosecuted_on: Day
    """The day on which the person was prosecuted for it."""
    sentenced_on: Day | None = None
    """The day of the judgment; null: none yet."""
    penalty: Literal["fixed_prison", "fine", "other"] | None = None
    """What was imposed; null: not known, or no judgment yet."""
    fine_category: Annotated[int, Field(ge=1, le=8)] | None = None
    """For a fine: its category (UU 1/2023 Pasal 79); null: not known."""

    @model_validator(mode="after")
    def _one_penalty(self) -> Self:
        if self.fine_category is not None and self.penalty != "fine":
            raise NO_CATEGORY.invalid()
        return self


class Release(Model):
    """Hold a pembebasan bersyarat that was given."""

    released_on: Day
    """The day of the release."""
    other_detention: Annotated[tuple[OtherDetention, ...], Field(max_length=100)] | None = None
    """Detention in another case since then; [] none, null not known."""
    prosecutions: Annotated[tuple[Prosecution, ...], Field(max_length=100)] | None = None
    """Prosecutions for offences since then; [] none, null not known."""
