"""What an answer must say although it decides nothing: the form or the length of what is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pembinaan.core.text import Text
from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import UNASKED, Condition

__all__ = ["Note"]


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
