"""What a named reading is: an unsettled question, its candidates and the reason for the default."""

from __future__ import annotations

from dataclasses import dataclass

from pembinaan.core.text import Text

__all__ = ["Reading"]


@dataclass(frozen=True, slots=True)
class Reading:
    """Explain one reading: the question, the candidates, our default and why.

    Attributes:
        name: The field of :class:`Readings` or :class:`CountingConvention` that holds the choice.
        question: What is unsettled.
        candidates: Each value and what it means; the first is the default.
        why: Why the default is the default.
    """

    name: str
    question: Text
    candidates: dict[str, Text]
    why: Text

    @property
    def default(self) -> str:
        """The value taken when the caller says nothing."""
        return next(iter(self.candidates))
