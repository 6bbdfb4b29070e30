"""The two answers to a move of an enrolment: moved, or refused and why."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from pydantic import Field

from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_code_words import ENROLMENT_EVENT_WORDS, facts_text
from pembinaan.programs.enrolment_events import EnrolmentEventKind, EnrolmentState
from pembinaan.programs.enrolment_move_words import MISSING, MOVED, REFUSED
from pembinaan.programs.enrolment_table import ENROLMENT_TRANSITIONS

__all__ = ["EnrolmentMoveRefusal", "EnrolmentMoved", "MoveCode"]

MoveCode = Literal["move.forbidden", "move.actor", "move.guard", "move.not_established", "move.contradiction"]
"""What closes the way: the table, the office, a guard, facts that are not known, or the record itself."""

_LABELS: Final = {row.id: row.label for row in ENROLMENT_TRANSITIONS}


class EnrolmentMoved(Model):
    """Hold the enrolment after a move, and the row that it took."""

    enrolment: Enrolment
    """The enrolment with the event."""
    row: str
    """The id of the row of the table."""
    notes: tuple[Text, ...] = ()
    """What to take note of: a decision against the TPP."""

    def explain(self, language: Language = "id") -> str:
        """Write which way was taken, and what to take note of."""
        return "\n".join((MOVED.format(what=_LABELS[self.row])[language], *(note[language] for note in self.notes)))


class EnrolmentMoveRefusal(Model):
    """Say why an enrolment was not moved; it stays as it was."""

    code: MoveCode
    """Stable code of the reason."""
    event: EnrolmentEventKind
    """What was to happen."""
    on: date
    """The day asked about."""
    state: EnrolmentState | None
    """The state on that day; null: nothing was proposed yet."""
    row: str | None = None
    """The row of the table; null: the table has none."""
    why: tuple[Text, ...] = Field(repr=False)
    """The reasons."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle it."""

    def explain(self, language: Language = "id") -> str:
        """Write the refusal as lines of text."""
        head = REFUSED.format(event=ENROLMENT_EVENT_WORDS[self.event], on=self.on)[language]
        lines = [head, *(f"  {why[language]}" for why in self.why)]
        if self.missing:
            lines.append(MISSING.format(facts=facts_text(self.missing))[language])
        return "\n".join(lines)
