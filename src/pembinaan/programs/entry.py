"""Rules of entry as data: what a program, an office or this library asks before somebody joins."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import Final, Literal, Self

from pydantic import model_validator

from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Positive
from pembinaan.core.model import Model
from pembinaan.core.part import Part
from pembinaan.core.text import Text
from pembinaan.law.basis import Basis
from pembinaan.participants.coaching.levels import RriLevel, Schooling, Sex, StageCode
from pembinaan.participants.records import IspnClass, OffenceClass

__all__ = ["NUMBERS", "EntryKind", "EntryRule", "PersonKind"]

PersonKind = Literal["tahanan", "narapidana", "anak_binaan", "klien"]
"""The kinds of person, as their records name them."""

NUMBER_MISPLACED: Final = Fault(
    "entry.number_misplaced",
    Text(
        id="Isian aturan masuk tidak sesuai dengan jenisnya, {kind}.",
        en="What the rule of entry holds does not go with its kind, {kind}.",
    ),
    Text(id="Isi tepat satu dari: {fields}.", en="Fill in exactly one of: {fields}."),
)
NOT_BETWEEN: Final = Fault(
    "entry.fraction_out_of_range",
    Text(id="Bagian masa pidana harus di antara 0 dan 1.", en="A part of the sentence lies between 0 and 1."),
    Text(id='Tulis seperti "1/3".', en='Write it like "1/3".'),
)


class EntryKind(StrEnum):
    """Name what can be asked before somebody joins."""

    AGREEMENT = "AGREEMENT"
    """The agreement is in force on every session day that is left."""
    PLACE = "PLACE"
    """A place outside is designated."""
    STATUS = "STATUS"
    """Who the person is in law."""
    TARGET = "TARGET"
    """The person is of a group that the agreement serves."""
    SERVING = "SERVING"
    """The sentence is being served on the day on which the person would begin."""
    ORIENTATION = "ORIENTATION"
    """The admisi-orientasi is finished."""
    STAGE_MIN = "STAGE_MIN"
    """A stage, or a part of the sentence, is reached."""
    REMAIN_MIN = "REMAIN_MIN"
    """So much of the sentence is left."""
    REMAIN_MAX = "REMAIN_MAX"
    """No more of the sentence is left."""
    REMAIN_GE_DURATION = "REMAIN_GE_DURATION"
    """The sentence does not end before the offering."""
    CHILD_STAYS = "CHILD_STAYS"
    """A child does not leave the offering at 18 before its last day."""
    CONDUCT = "CONDUCT"
    """No sanction in so many months."""
    NOT_ISOLATED = "NOT_ISOLATED"
    """No isolation runs on the day."""
    HEALTH = "HEALTH"
    """A doctor finds the person fit."""
    RISK = "RISK"
    """The assessed risk is not higher."""
    ASIMILASI_OPEN = "ASIMILASI_OPEN"
    """Asimilasi is open to the person."""
    OFFENCE = "OFFENCE"
    """The offence is of no excluded class."""
    SCHOOLING = "SCHOOLING"
    """The highest school finished."""
    SEX = "SEX"
    """A class for one sex."""
    TPP = "TPP"
    """The TPP recommends, and the head of the unit decides."""
    CONSENT = "CONSENT"
    """The person agrees to this program."""
    CLASH = "CLASH"
    """No other session at the same time."""
    DOUBLE = "DOUBLE"
    """Not enrolled in the same program already."""
    PLACES = "PLACES"
    """A place is free."""


NUMBERS: Final[dict[EntryKind, tuple[str, ...]]] = {
    EntryKind.STATUS: ("people",),
    EntryKind.STAGE_MIN: ("stage", "fraction"),
    EntryKind.REMAIN_MIN: ("amount",),
    EntryKind.REMAIN_MAX: ("amount",),
    EntryKind.CONDUCT: ("months",),
    EntryKind.RISK: ("highest",),
    EntryKind.OFFENCE: ("classes",),
    EntryKind.SCHOOLING: ("schooling",),
    EntryKind.SEX: ("sex",),
}
"""Of which fields a rule of a kind fills in exactly one; a kind that is not named here fills in none."""
_FIELDS: Final = ("stage", "fraction", "amount", "months", "highest", "classes", "schooling", "sex")


class EntryRule(Model):
    """Ask one thing before somebody joins, and say on what that rests.

    Raises:
        ValidationError: ``entry.number_misplaced`` or ``entry.fraction_out_of_range``.

    Example:
        >>> from pembinaan.law.basis import BasisKind
        >>> pati = Basis(kind=BasisKind.LOCAL_POLICY, guidance=("PATI",))
        >>> EntryRule(kind=EntryKind.STAGE_MIN, basis=pati, fraction=Fraction(1, 3)).hard
        True
    """

    kind: EntryKind
    """What is asked."""
    basis: Basis
    """On what it rests."""
    hard: bool = True
    """Whether it decides; False: it only warns."""
    people: tuple[PersonKind, ...] | None = None
    """Which kinds of person it admits (STATUS), or of whom alone it asks (all others); null: of everybody."""
    stage: StageCode | None = None
    """The lowest stage."""
    fraction: Part | None = None
    """The part of the sentence that must be served."""
    amount: Duration | None = None
    """The least or the most that is left of the sentence."""
    months: Positive | None = None
    """For how many months there was no sanction."""
    highest: IspnClass | RriLevel | None = None
    """The highest class of the ISPN, or level of the RRI, that may join."""
    classes: tuple[OffenceClass, ...] | None = None
    """The excluded classes of offence."""
    schooling: Schooling | None = None
    """The highest school that those who join have finished."""
    sex: Sex | None = None
    """For whom the class is."""

    @model_validator(mode="after")
    def _numbers_with_their_kind(self) -> Self:
        asked = NUMBERS.get(self.kind, ())
        held = [name for name in _FIELDS if getattr(self, name) is not None]
        if self.kind is EntryKind.STATUS and self.people is not None:
            held.append("people")
        if len(held) != bool(asked) or not set(held) <= set(asked):
            raise NUMBER_MISPLACED.invalid(kind=self.kind.value, fields=", ".join(asked) or "-")
        if self.fraction is not None and not 0 < self.fraction <= Fraction(1):
            raise NOT_BETWEEN.invalid()
        return self
