"""The page of programs, written from the code."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise
from typing import Final

from reference_catalogue import catalogue, row_of, trainings
from reference_coaching import file_rules, plain, rests_on, scales

from pembinaan.core.errors import Fault
from pembinaan.eligibility.admission.defaults import ENTRY_DEFAULTS, SWITCHABLE
from pembinaan.eligibility.admission.vocabulary import VOCABULARY
from pembinaan.programs.enrolment_events import EnrolmentState
from pembinaan.programs.enrolment_table import ENROLMENT_TRANSITIONS, EnrolmentTransition
from pembinaan.programs.entry import NUMBERS, EntryKind, EntryRule
from pembinaan.programs.invariants import PROGRAM_INVARIANTS, ProgramHeld, ProgramInvariant
from pembinaan.programs.readings import PROGRAM_READINGS

__all__ = ["programs_page"]

HEAD: Final = """# Programs

<!-- Written by tools/write_reference.py from the code; a test compares. -->

The programs of the catalogue with their sources, the rules of entry, the moves of an enrolment, the scales of the
instruments, and the rules by which a coaching file is reviewed. How to use them:
[Keep a coaching file](../howto/keep-a-coaching-file.md).

Nothing in the catalogue and in the scales is law: it is what the press, pages of offices and public application code
tell. A mark such as SECONDARY says how well a source is established.
"""
_HELD: Final[dict[ProgramHeld, str]] = {
    "record": "record",
    "review": "review",
    "derived": "worked out",
    "refused": "refused move",
}
_PLAIN_CODES: Final = {
    "extra_forbidden": "A record that states it is refused.",
    "greater_than": "It is not above zero.",
    "greater_than_equal": "It is below zero.",
    "less_than_equal": "It is above the most there is.",
}
"""What the codes say that every form shares."""


def programs_page() -> str:
    """Write the page."""
    parts = (catalogue(), trainings(), _entry(), _enrolment(), scales(), file_rules(), _invariants(), _readings())
    return "\n".join([HEAD, *(line for part in parts for line in part)])


def _entry() -> Iterator[str]:
    yield "## Rules of entry\n"
    yield "What can be asked before somebody joins. Only rows with a default are asked of themselves; all others when a"
    yield "program or a policy adds them. A soft rule is told and keeps nobody out. What the law asks cannot be"
    yield "switched off.\n"
    yield "| kind | what is asked | its number | by default | can be switched off | rests on |"
    yield "| --- | --- | --- | --- | --- | --- |"
    defaults = {row.rule.kind: row.rule for row in ENTRY_DEFAULTS}
    asked = _said_of(EntryKind)
    for kind in VOCABULARY:
        yield _kind(kind, asked[kind.name], defaults.get(kind))
    yield ""


def _kind(kind: EntryKind, asked: str, rule: EntryRule | None) -> str:
    numbers = " or ".join(f"`{name}`" for name in NUMBERS.get(kind, ()))
    if rule is None:
        return row_of((f"`{kind.value}`", asked, numbers, "not asked", "", "the program or policy that asks it"))
    strength = "hard" if rule.hard else "soft"
    switch = "yes" if kind in SWITCHABLE else "no"
    return row_of((f"`{kind.value}`", asked, numbers, strength, switch, rests_on(rule.basis)))


def _said_of(kind: type[StrEnum]) -> dict[str, str]:
    """Return what the code says of each member of a list, in the text that follows it."""
    (held,) = ast.parse(inspect.getsource(kind)).body
    assert isinstance(held, ast.ClassDef)  # noqa: S101 - the source of a class
    return {
        ast.unparse(member.targets[0]): ast.literal_eval(text.value)
        for member, text in pairwise(held.body)
        if isinstance(member, ast.Assign) and isinstance(text, ast.Expr)
    }


def _enrolment() -> Iterator[str]:
    yield "## Moves of an enrolment\n"
    yield "An office moves an enrolment only along these rows. What happened can be recorded with gaps; SISTEM is what"
    yield "the days alone bring.\n"
    yield "| id | from | event | to | who | what happens | rests on |\n| --- | --- | --- | --- | --- | --- | --- |"
    yield from map(_transition, ENROLMENT_TRANSITIONS)
    yield ""


def _transition(row: EnrolmentTransition) -> str:
    cells = (
        row.id,
        _states(row.sources) or "none yet",
        f"`{row.event.value}`",
        "stays" if row.target is None else _states([row.target]),
        "<br>".join(actor.value for actor in row.actors),
        row.label.en,
        rests_on(row.basis),
    )
    return row_of(cells)


def _states(states: Iterable[EnrolmentState]) -> str:
    return "<br>".join(f"`{state.value}`" for state in states)


def _invariants() -> Iterator[str]:
    yield "## Invariants\n"
    yield "Held by the **record**: a record that breaks it is refused, with the code of an error. By a **review**: a"
    yield "finding tells it. **Worked out**: the library derives it. **Refused move**: a move gives a refusal.\n"
    yield "| id | entity | held by | codes |\n| --- | --- | --- | --- |"
    yield from map(_invariant, PROGRAM_INVARIANTS)
    yield ""


def _invariant(row: ProgramInvariant) -> str:
    held = ", ".join(_HELD[one] for one in row.held)
    return row_of((row.id, row.entity, held, "<br>".join(map(_code, row.codes))))


def _code(code: str) -> str:
    known = Fault.known.get(code)
    said = _PLAIN_CODES.get(code, "") if known is None else plain(known.wrong.en)
    return f"`{code}`: {said}" if said else f"`{code}`"


def _readings() -> Iterator[str]:
    yield "## Readings\n"
    yield "What the sources leave open; the default is named first.\n"
    yield "| reading | question | candidates | why |\n| --- | --- | --- | --- |"
    for reading in PROGRAM_READINGS:
        candidates = "<br>".join(f"`{value}`: {said.en}" for value, said in reading.candidates.items())
        yield row_of((f"`{reading.name}`", reading.question.en, candidates, reading.why.en))
    yield ""
