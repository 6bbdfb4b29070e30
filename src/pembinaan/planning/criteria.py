"""By what places are given out: criteria in turn, the weights of origins, the needs that programs serve, the lot."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.part import Part
from pembinaan.core.text import Text
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.participants.coaching.instrument_rows import KriminogenikFactor
from pembinaan.participants.people import Person

__all__ = ["NEEDS", "AllocationPolicy", "Candidate", "Criterion", "NeedServed", "OriginWeight"]

CRITERIA: Final = Fault(
    "allocation.criteria",
    Text(
        id="Urutan prioritas menyebut satu kriteria dua kali, atau tidak berakhir dengan LOT.",
        en="The order of priority names a criterion twice, or does not end with LOT.",
    ),
    Text(
        id="Sebut setiap kriteria sekali saja pada 'criteria', LOT yang terakhir.",
        en="Name each criterion once in 'criteria', LOT the last.",
    ),
)
WEIGHTS: Final = Fault(
    "allocation.origin_weights",
    Text(
        id="Satu daerah asal diberi bobot dua kali, atau bobotnya nol.",
        en="An origin has a weight twice, or a weight of nothing.",
    ),
    Text(id="Beri setiap daerah asal satu bobot di atas nol.", en="Give each origin one weight above zero."),
)


class Criterion(StrEnum):
    """Name by what people are put in order; the first that tells two of them apart decides."""

    ORIGIN_SHARE = "ORIGIN_SHARE"
    """Equal shares by origin, or shares by its weight."""
    NEAREST_RELEASE = "NEAREST_RELEASE"
    """The sentence that ends first."""
    NEED = "NEED"
    """The highest level of a criminogenic factor that the program serves."""
    WAITING = "WAITING"
    """The longest waiting."""
    LOT = "LOT"
    """The lot, which is always last."""


class OriginWeight(Model):
    """Hold how many places an origin has for each place of one without a weight of its own."""

    origin: Line | None
    """The kabupaten or kota; null: those whose origin is not known."""
    weight: Part
    """The weight, such as 2 or 1/2."""


class NeedServed(Model):
    """Hold which programs serve a criminogenic factor."""

    factor: KriminogenikFactor
    """The factor."""
    areas: tuple[ContentArea, ...]
    """The fields of the programs that serve it."""


NEEDS: Final = (
    NeedServed(
        factor=KriminogenikFactor.PENDIDIKAN_PEKERJAAN,
        areas=(ContentArea.KETERAMPILAN_KERJA, ContentArea.LATIHAN_PRODUKSI),
    ),
    NeedServed(factor=KriminogenikFactor.NARKOBA_ALKOHOL, areas=(ContentArea.KESEHATAN,)),
    NeedServed(factor=KriminogenikFactor.SIKAP_ANTI_SOSIAL, areas=(ContentArea.SIKAP_PERILAKU,)),
)
"""Education and work to training, narcotics to rehabilitation, antisocial attitude to counselling, told by field.

That the highest factor should lead to the program is design advice beside the instrument (SECONDARY); that these are
the fields of training, rehabilitation and counselling is a default of this library.
"""
_DEFAULT: Final = Basis(
    kind=BasisKind.LIBRARY_DEFAULT,
    guidance=("PRG_DEFAULT",),
    note=Text(
        id="Urutan prioritas ini usulan pustaka; tidak ada ketentuan yang menetapkannya.",
        en="This order of priority is a proposal of this library; no provision sets one.",
    ),
)


class AllocationPolicy(Model):
    """Hold by what places are given out. No provision sets an order: the default is a proposal of this library.

    Raises:
        ValidationError: ``allocation.criteria`` or ``allocation.origin_weights``.

    Example:
        >>> AllocationPolicy(lot="undian 1 Maret 2026").criteria[0].value
        'ORIGIN_SHARE'
    """

    lot: Line
    """What the lot is drawn with, such as words said before witnesses: the same words draw the same lot."""
    criteria: tuple[Criterion, ...] = tuple(Criterion)
    """The criteria in turn."""
    origin_weights: tuple[OriginWeight, ...] = ()
    """The weights of origins; an origin that is not named has one."""
    needs: tuple[NeedServed, ...] = NEEDS
    """Which programs serve which needs."""
    release_unfilled: bool = True
    """Whether reserved places for which there is nobody are open to all."""
    drop_below_least: bool = False
    """Whether an offering with fewer people than its smallest class is dropped, and all places given out anew."""
    basis: Basis = _DEFAULT
    """On what this order rests."""

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if len(set(self.criteria)) < len(self.criteria) or self.criteria[-1:] != (Criterion.LOT,):
            raise CRITERIA.invalid()
        if len(self.weights) < len(self.origin_weights) or any(weight <= 0 for weight in self.weights.values()):
            raise WEIGHTS.invalid()
        return self

    @property
    def weights(self) -> dict[str | None, Fraction]:
        """The weights by origin."""
        return {item.origin: item.weight for item in self.origin_weights}


class Candidate(Model):
    """Hold somebody who may get a place, and what they wish."""

    person: Person = Field(repr=False)
    """The record of the person."""
    wishes: tuple[Line, ...] | None = None
    """The codes of the offerings that the person would join, the dearest first; null: any, see ``allocate``."""
    waiting_since: Annotated[Day | None, Field(repr=False)] = None
    """Since when the person waits for a place; null: as the register tells, else not known."""
