"""What an answer must say although it decides nothing: the form or the length of what is given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from pembinaan.core.text import Text
from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_MET, UNASKED, Condition

__all__ = ["Note", "NoteWhereBarred"]


@dataclass(frozen=True, eq=False, kw_only=True)
class Note(Condition):
    """Ask nothing, and say something to whom it concerns while a cited provision binds.

    Attributes:
        text: What is said, with its provision.
    """

    text: Text

    code = "note"
    refuses = False
    asks: ClassVar[Text] = Text(id="catatan: {text}", en="note: {text}")

    def evaluate(self, case: Case) -> Timeline:  # noqa: ARG002 - it asks nothing of anybody
        return UNASKED

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002 - whom it concerns is all that matters
        """Say it."""
        return (self.text,)


@dataclass(frozen=True, eq=False, kw_only=True)
class NoteWhereBarred(Note):
    """Say on a day that what bars other rights on it is not held against this one.

    Attributes:
        bars: The conditions of other rights; it is said where one of them is not met.
    """

    bars: tuple[Condition, ...]

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002 - the day asked about decides
        """Say nothing that holds on every day."""
        return ()

    def warnings_on(self, case: Case, on: date) -> tuple[Text, ...]:
        """Say it where a bar stands on the day."""
        return (self.text,) if any(bar.evaluate(case).at(on) is NOT_MET for bar in self.bars) else ()
