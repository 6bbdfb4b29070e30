"""A sentence that was changed: death to life, life to a fixed term; and from when the changed sentence counts."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple, Self

from pydantic import model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["ChangedStart", "LifeTermStart", "SentenceChange", "changed_start"]

LifeTermStart = Literal["stated_in_decree", "from_detention", "from_decree"]
"""The values of the reading ``life_term_start``."""

NOT_BY_LAW = Fault(
    "sentence.not_by_operation_of_law",
    Text(
        id="Demi hukum hanya pidana mati yang berubah, menjadi seumur hidup (Pasal 101 UU 1/2023).",
        en="By operation of law only a death sentence changes, into life (Pasal 101 UU 1/2023).",
    ),
    Text(id="Tulis 'by': \"keppres\", atau periksa 'former'.", en="Write 'by': \"keppres\", or check 'former'."),
)


class SentenceChange(Model):
    """Hold the latest change of a sentence: what it was, since when it is what it is now, and what the decree says.

    Source: UU 1/2023 Pasal 69, 100 ayat (4) and 101; before 2026 Keppres 174/1999 Pasal 9.
    """

    former: Literal["mati", "seumur_hidup"]
    """What the sentence was: death, or life."""
    changed_on: Day
    """The day of the Keppres, or the day on which it changed by operation of law."""
    by: Literal["keppres", "demi_hukum"] = "keppres"
    """By a presidential decree, or by operation of law."""
    term_starts: Day | None = None
    """The first day of the changed sentence as the decree states it; null: it states none, or it is not known."""

    @model_validator(mode="after")
    def _possible(self) -> Self:
        if self.by == "demi_hukum" and self.former != "mati":
            raise NOT_BY_LAW.invalid()
        return self


class ChangedStart(NamedTuple):
    """The first day of a changed sentence under a reading; with ``missing`` it is only the earliest possible one."""

    day: date
    missing: tuple[str, ...] = ()


def changed_start(change: SentenceChange, detained: date, reading: LifeTermStart) -> ChangedStart:
    """Find the first day of a changed sentence.

    Args:
        change: The change.
        detained: The day of the detention that was credited to the sentence as it was.
        reading: The value of ``life_term_start``: no law in force says from when the changed sentence counts.
    """
    if reading == "from_decree":
        return ChangedStart(change.changed_on)
    if reading == "from_detention":
        return ChangedStart(detained)
    if change.term_starts is None:
        return ChangedStart(detained, ("sentence.changed.term_starts",))
    return ChangedStart(change.term_starts)
