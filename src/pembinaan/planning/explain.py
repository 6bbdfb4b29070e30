"""An allocation in words: the whole in numbers, and why one person got this place or none."""

from __future__ import annotations

from collections.abc import Iterator

from pembinaan.core.text import Language, Text
from pembinaan.participants.facts import fact_name
from pembinaan.planning.criteria import AllocationPolicy
from pembinaan.planning.record import AskedFor, Outcome, Why
from pembinaan.planning.words import CRITERIA, GROUPS, LINES, OUTCOMES

__all__ = ["explain_why", "policy_lines"]


def explain_why(why: Why, language: Language = "id") -> str:
    """Write why somebody got this place, or none, and what would change it. It names nobody else."""
    return "\n".join(line[language] for line in _lines(why))


def _lines(why: Why) -> Iterator[Text]:
    key = "unplaced" if why.offering is None else "placed" if why.reserved_for is None else "reserved"
    group = GROUPS[why.reserved_for] if why.reserved_for else None
    yield LINES[key].format(reference=why.participant_reference, on=why.on, offering=why.offering, group=group)
    if not why.asked:
        yield LINES["nothing_asked"]
    for asked in why.asked:
        yield from _asked_lines(asked)
    if why.not_known:
        yield LINES["not_known"].format(criteria=Text.joined("; ", [CRITERIA[one] for one in why.not_known]))
    yield from policy_lines(why.policy)


def _asked_lines(asked: AskedFor) -> Iterator[Text]:
    placed = asked.outcome in {Outcome.PLACED, Outcome.FULL}
    rank = LINES["rank"].format(rank=asked.rank, of=asked.of) if placed else Text(id="", en="")
    yield LINES["asked"].format(offering=asked.offering, outcome=OUTCOMES[asked.outcome], rank=rank)
    if asked.decided_by:
        yield LINES["decided"].format(criterion=CRITERIA[asked.decided_by])
    if asked.next_in_line:
        yield LINES["line"].format(next_in_line=asked.next_in_line)
    if asked.binding:
        yield LINES["binding"].format(binding=asked.binding)
    if asked.missing:
        yield LINES["missing"].format(missing=Text.joined(", ", [fact_name(path) for path in asked.missing]))
    if asked.from_day:
        yield LINES["from_day"].format(from_day=asked.from_day)


def policy_lines(policy: AllocationPolicy) -> Iterator[Text]:
    """Say by what places were given out, and on what that rests."""
    criteria = Text.joined("; ", [CRITERIA[one] for one in policy.criteria])
    yield LINES["policy"].format(criteria=criteria, lot=policy.lot)
    if policy.basis.note:
        yield policy.basis.note
