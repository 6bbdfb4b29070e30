"""The page of the rules, states and authority of agreements, written from the code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

import pembinaan.agreements.agreement  # noqa: F401 - knows every fault of an agreement
from pembinaan.agreements.code_words import STATE_WORDS
from pembinaan.agreements.conflicts import CONFLICT_ROWS
from pembinaan.agreements.findings import Rule
from pembinaan.agreements.invariants import INVARIANTS, Held, Invariant
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import FORBIDDEN, IN_FORCE, TRANSITIONS, Transition
from pembinaan.agreements.reading_table import AGREEMENT_READINGS
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signing_table import SIGNING_TABLE, SigningRow, SigningSide
from pembinaan.core.errors import Fault
from pembinaan.law.citation import Citation
from pembinaan.law.guidance import GUIDANCE

__all__ = ["agreements_page"]

HEAD: Final = """# Agreements

<!-- Written by tools/write_reference.py from the code; a test compares. -->

What must hold for an agreement between a correctional office and its partners, how it moves from state to state, who
may sign it, and which readings decide. Why things are so: [Agreements](../explanation/agreements.md). How to use it:
[Review an agreement](../howto/review-an-agreement.md).

"Law" is what a provision in force says. "Practice" and "design" are not law: guidance and practice are named as such,
and a design is a proposal of this library.
"""
_HELD: Final[dict[Held, str]] = {"record": "record", "review": "review", "derived": "worked out"}
_CODES: Final = {
    "missing": "A needed field is missing.",
    "int_type": "It is no whole number.",
    "greater_than": "It is not above zero.",
    "greater_than_equal": "It is below zero.",
}
"""What the codes say that the record shares with every other form."""
_SIDES: Final[dict[SigningSide, str]] = {"region": "the region", "corrections": "corrections"}
_NEEDS: Final = {
    "nothing": "the office itself",
    "power": "a power of attorney",
    "level": "the level that the term asks for",
}


def agreements_page() -> str:
    """Write the page."""
    return "\n".join([HEAD, *_invariants(), *_other_findings(), *_conflicts(), *_states(), *_authority(), *_readings()])


# ---- rules


def _invariants() -> Iterator[str]:
    yield "## Invariants\n"
    yield "Held by the **record**: a record that breaks it is refused, with the code of an error. By the **review**: a"
    yield "finding tells it. **Worked out**: the library derives it, so that nothing can break it; what a document or"
    yield "another register states is compared with it.\n"
    for entity, rows in groupby(INVARIANTS, key=lambda row: row.entity):
        yield f"### {entity}\n"
        yield "| id | severity | what is asked | held by | rests on |\n| --- | --- | --- | --- | --- |"
        yield from map(_invariant, rows)
        yield ""


def _invariant(row: Invariant) -> str:
    rule, held = RULES.get(row.id), ", ".join(_HELD[one] for one in row.held)
    asked = "<br>".join([*([_asked(rule)] if rule else []), *map(_fault, row.faults)])
    severity = "none set" if row.severity is None else row.severity.value
    return f"| {row.id} | {severity} | {asked} | {held} | {_rule_basis(rule)} |"


def _asked(rule: Rule) -> str:
    return f"{_plain(rule.subject.en)}<br>*{rule.mend.en}*"


def _fault(code: str) -> str:
    known = Fault.known.get(code)
    said = _CODES[code] if known is None else _plain(known.wrong.en)
    return f"`{code}`: {said}"


def _plain(text: str) -> str:
    return re.sub(r"\{\w+\}", "...", text)


def _rule_basis(rule: Rule | None) -> str:
    if rule is None:
        return "see the [error](errors.md)"
    mark = rule.basis if rule.confidence is None else f"{rule.basis}, {rule.confidence.value}"
    conflict = [] if rule.conflict is None else [f"[{rule.conflict}](#conflicts-between-rule-and-practice)"]
    return "<br>".join([*_places(rule.cites), *_keys(rule.guidance), f"({mark})", *conflict])


def _other_findings() -> Iterator[str]:
    known = {row.id for row in INVARIANTS}
    yield "## Findings that are no invariants\n"
    yield "| id | severity | what is asked | rests on |\n| --- | --- | --- | --- |"
    for name in sorted(set(RULES) - known):
        rule = RULES[name]
        yield f"| {name} | {rule.severity.value} | {_asked(rule)} | {_rule_basis(rule)} |"
    yield ""


def _conflicts() -> Iterator[str]:
    yield "## Conflicts between rule and practice\n"
    yield "`review(strict=...)` makes errors of the findings that a conflict carries.\n"
    yield "| conflict | finding | rule | practice |\n| --- | --- | --- | --- |"
    for row in CONFLICT_ROWS:
        yield f"| {row.conflict} | {row.carried_by} | {row.rule.en} | {row.practice.en} |"
    yield ""


# ---- states


def _states() -> Iterator[str]:
    yield "## States\n"
    yield "| state | meaning | in force |\n| --- | --- | --- |"
    for code in StateCode:
        yield f"| `{code}` | {STATE_WORDS[code].en} | {'yes' if code in IN_FORCE else 'no'} |"
    yield "\n## Transitions\n"
    yield "An office moves an agreement only along these rows (`may_move`, `move`). What happened can be recorded with"
    yield "gaps. A guard is the id of a rule that must leave no error; one beginning with T is the own rule of a row.\n"
    yield "| id | from | event | to | who | guards | regimes | rests on |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    yield from map(_transition, TRANSITIONS)
    yield "\nWays that are closed for a reason of their own; every way that is not in the table is closed too:\n"
    for why, pairs in groupby(FORBIDDEN, key=lambda one: one.why.en):
        held = list(pairs)
        sources, goals = (dict.fromkeys(getattr(one, name) for one in held) for name in ("source", "target"))
        yield f"- from {_codes(sources)} to {_codes(goals)}: {why}"
    yield ""


def _transition(row: Transition) -> str:
    cells = (
        row.id,
        "<br>".join(f"`{code}`" for code in row.sources) or "any",
        row.label.en if row.event is None else f"`{row.event}`<br>{row.label.en}",
        "stays" if row.target is None else f"`{row.target}`",
        "<br>".join(actor.value.replace("_", " ") for actor in row.actors) or "nobody decides",
        ", ".join(row.guards) or "none",
        "<br>".join(row.regimes) or "all",
        "<br>".join([*_places(row.cites), *_keys(row.guidance)]) or "design",
    )
    return f"| {' | '.join(cells)} |"


def _codes(codes: Iterable[StateCode]) -> str:
    return ", ".join(f"`{code}`" for code in codes)


# ---- authority and readings


def _authority() -> Iterator[str]:
    yield "## Who may sign\n"
    yield "A witness (SAKSI) and initials (PARAF) never bind a party. Where two categories of a term meet, a reading"
    yield "decides.\n"
    yield "| document | side | office | needs | condition | rests on |\n| --- | --- | --- | --- | --- | --- |"
    yield from map(_signing, SIGNING_TABLE)
    yield ""


def _signing(row: SigningRow) -> str:
    cells = (
        "<br>".join(sorted(f"`{kind}`" for kind in row.kinds)),
        _SIDES[row.side],
        "<br>".join(sorted(office.value.replace("_", " ") for office in row.offices)),
        _NEEDS[row.needs],
        row.condition.en,
        "<br>".join([*_places(row.cites), *_keys(row.guidance)]),
    )
    return f"| {' | '.join(cells)} |"


def _readings() -> Iterator[str]:
    yield "## Readings\n"
    yield "What the sources leave open; candidates and reasons: [Readings](readings.md#readings-of-agreements).\n"
    yield "| reading | question | default |\n| --- | --- | --- |"
    for reading in AGREEMENT_READINGS:
        yield f"| `{reading.name}` | {reading.question.en} | `{reading.default}` |"
    yield ""


def _places(cites: Iterable[Citation]) -> list[str]:
    return [str(cite) for cite in cites]


def _keys(keys: Iterable[str]) -> list[str]:
    return [f"*{GUIDANCE[key].title.en}*" for key in keys]
