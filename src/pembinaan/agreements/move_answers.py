"""The answers to a move: whether it may be made, the agreement after it, or why it was not made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.code_words import actors_text
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import TRANSITIONS, Transition
from pembinaan.agreements.move_words import MORE, guards_text, told
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["MoveAnswer", "MoveCode", "MoveRefusal", "Moved", "answered"]

MoveCode = Literal["move.open", "move.forbidden", "move.actor", "move.guard", "move.not_established"]
"""Whether the way is open, or what closes it: the table, the office, a rule, or facts that are not known."""


class MoveAnswer(NamedTuple):
    """Say whether a move may be made.

    Attributes:
        status: MET: it may; NOT_MET: it may not; UNKNOWN: it is not established.
        code: What opens or closes the way.
        transition: The id of the row of the table; None: the table has no such way.
        to: The state that it leads to; None: there is no way, or the state stays as it is.
        why: The sentence that explains it.
        findings: What the review finds against it.
        missing: Paths of the facts that are not known.
        unchecked: The guards of the row that only the event itself can meet; while there are any, nothing is MET.
        cites: The provisions of the row that speak of the regime; empty: the sources are silent, or there is no row.
        actors: Who may make the move; empty: it is a fact that nobody decides, or there is no way.
    """

    status: Status
    code: MoveCode
    transition: str | None
    to: StateCode | None
    why: Text
    findings: tuple[ReviewFinding, ...] = ()
    missing: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()
    cites: tuple[Citation, ...] = ()
    actors: tuple[Actor, ...] = ()

    def explain(self, language: Language = "id") -> str:
        """Write the answer, who may do it, what stands against it and how to mend that, a line for each."""
        lines = [self.why[language]]
        if self.actors:
            lines.append(MORE["actors"].format(actors=actors_text(self.actors))[language])
        lines += [finding.explain(language) for finding in self.findings]
        if self.unchecked:
            lines.append(MORE["unchecked"].format(rules=guards_text(self.unchecked))[language])
        if self.missing:
            lines.append(MORE["missing"].format(facts=", ".join(self.missing))[language])
        return "\n".join(lines)


class Moved(NamedTuple):
    """Hold the agreement after a move, and the id of the row that it took."""

    agreement: Agreement
    transition: str

    def explain(self, language: Language = "id") -> str:
        """Write which way was taken."""
        row = next(row for row in TRANSITIONS if row.id == self.transition)
        return told("moved", row)[language]


class MoveRefusal(NamedTuple):
    """Hold why a move was not made; the agreement stays as it was."""

    code: MoveCode
    answer: MoveAnswer

    def explain(self, language: Language = "id") -> str:
        """Write the reason, and what stands against the move."""
        return self.answer.explain(language)


def answered(row: Transition, status: Status, code: MoveCode, why: Text) -> MoveAnswer:
    """Make the answer about a row of the table."""
    return MoveAnswer(status, code, row.id, row.target, why, cites=row.cites, actors=row.actors)
