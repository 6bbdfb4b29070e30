"""An allocation in words: the whole in numbers, and why one person got this place or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from pembinaan.core.text import Language, Text
from pembinaan.planning.record import AllocationRecord, AskedFor, Outcome, Why
from pembinaan.planning.words import CRITERIA, GROUPS, LINES, OUTCOMES
from pembinaan.programs.entry_facts import entry_fact

__all__ = ["explain_allocation", "explain_why", "policy_lines"]


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
    yield from policy_lines(why)


def _asked_lines(asked: AskedFor) -> Iterator[Text]:
    placed = asked.outcome in {Outcome.PLACED, Outcome.FULL}
    rank = LINES["rank"].format(rank=asked.rank, of=asked.of) if placed else Text(id="", en="")
    yield LINES["asked"].format(offering=asked.offering, outcome=OUTCOMES[asked.outcome], rank=rank)
    if asked.decided_by:
        yield LINES["decided"].format(criterion=CRITERIA[asked.decided_by])
    if asked.next_in_line:
        yield LINES["line"].format(next_in_line=asked.next_in_line)
    if asked.binding:
        key = "binding" if asked.reason is None else "binding_why"
        yield LINES[key].format(binding=asked.binding, reason=asked.reason)
    if asked.missing:
        yield LINES["missing"].format(missing=Text.joined(", ", [entry_fact(path) for path in asked.missing]))
    if asked.from_day:
        yield LINES["from_day"].format(from_day=asked.from_day)


def policy_lines(answer: Why | AllocationRecord) -> Iterator[Text]:
    """Say by what places were given out, and on what that rests."""
    if answer.by_total:
        yield LINES["by_total"]
    criteria = Text.joined("; ", [CRITERIA[one] for one in answer.policy.criteria])
    yield LINES["policy"].format(criteria=criteria, lot=answer.policy.lot)
    if answer.policy.basis.note:
        yield answer.policy.basis.note


def explain_allocation(record: AllocationRecord, free: Mapping[str, int], language: Language = "id") -> str:
    """Write an allocation in numbers; it names nobody.

    Args:
        record: The allocation.
        free: How many places each offering had to give.
        language: The language.
    """
    return "\n".join(line[language] for line in _whole(record, free))


def _offering(record: AllocationRecord, offering: str, places: int) -> Iterator[Text]:
    if offering in record.over:
        yield LINES["over"].format(offering=offering)
        return
    placed = sum(place.offering == offering for place in record.placed)
    yield LINES["offering"].format(offering=offering, placed=placed, free=places)
    for one in record.below_least:
        if one.offering == offering:
            yield LINES["dropped" if one.dropped else "below_least"].format(least=one.least, people=one.people)


def _whole(record: AllocationRecord, free: Mapping[str, int]) -> Iterator[Text]:
    yield LINES["summary"].format(on=record.on, placed=len(record.placed), unplaced=len(record.unplaced))
    for offering, places in free.items():
        yield from _offering(record, offering, places)
    outcomes = Counter(one.outcome for one in record.unplaced)
    for outcome in (*Outcome, None):
        if outcomes[outcome]:
            said = None if outcome is None else OUTCOMES[outcome]
            yield LINES["because" if said else "no_wish"].format(outcome=said, people=outcomes[outcome])
    yield from policy_lines(record)
