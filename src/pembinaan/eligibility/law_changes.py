"""What changed between the conditions of two laws: added, dropped, on another basis, with other numbers."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_ASKED, Condition
from pembinaan.eligibility.decision import Decision, Source, source_of
from pembinaan.law.instruments import binding

__all__ = ["AskedThen", "Change", "ConditionChange", "LawOfDay", "changes"]

Change = Literal["same", "added", "dropped", "basis", "numbers"]


class AskedThen(Model):
    """Hold what one of the two laws asks by a condition: its words with the numbers, and the provisions that bind."""

    title: Text
    """What it asks, of this person."""
    sources: tuple[Source, ...]
    """The provisions that bind on the day of that law."""


class ConditionChange(Model):
    """Hold how one condition differs between the two laws.

    Attributes:
        code: Stable name of the condition.
        change: ``same``; ``basis``: it rests on other provisions; ``numbers``: it asks for other numbers; ``added`` or
            ``dropped``.
        before: What the first law asks; None: nothing.
        after: What the second law asks; None: nothing.
    """

    code: str
    change: Change
    before: AskedThen | None
    after: AskedThen | None


class LawOfDay(NamedTuple):
    """Hold the law of one day: what it asks, and what that answers as if it bound on every day."""

    day: date
    asked: tuple[Condition, ...]
    decision: Decision

    @property
    def concerning(self) -> tuple[Condition, ...]:
        """The conditions that ask something of this person on the day asked about."""
        pairs = zip(self.asked, self.decision.timelines, strict=True)
        return tuple(condition for condition, held in pairs if held.span_at(self.decision.on).reason != NOT_ASKED)


def changes(before: LawOfDay, after: LawOfDay) -> tuple[ConditionChange, ...]:
    """Compare the conditions that concern this person: those of the second law in their order, then those dropped."""
    old, case = before.concerning, before.decision.case
    gone = [condition for condition in old if condition not in after.concerning]
    pairs = [(held if held in old else _replaced(held, gone), held) for held in after.concerning]
    dropped = [(condition, None) for condition in gone]
    return tuple(_change(then, now, case, (before.day, after.day)) for then, now in (*pairs, *dropped))


def _replaced(condition: Condition, gone: list[Condition]) -> Condition | None:
    """Take from those that are gone the one that asked the same thing, with other numbers or by other provisions."""
    for then in gone:
        if then.code == condition.code:
            gone.remove(then)
            return then
    return None


def _change(then: Condition | None, now: Condition | None, case: Case, days: tuple[date, date]) -> ConditionChange:
    asked = [None if held is None else _asked(held, case, day) for held, day in zip((then, now), days, strict=True)]
    code = next(held.key for held in (now, then) if held is not None)
    return ConditionChange(code=code, change=_kind(then, now, asked), before=asked[0], after=asked[1])


def _kind(then: Condition | None, now: Condition | None, asked: list[AskedThen | None]) -> Change:
    if then is None:
        return "added"
    if now is None:
        return "dropped"
    if then.parameters() != now.parameters():
        return "numbers"
    before, after = (() if held is None else held.sources for held in asked)
    return "same" if before == after else "basis"


def _asked(condition: Condition, case: Case, day: date) -> AskedThen:
    sources = tuple(source_of(condition, place) for place in binding(condition.cites, day))
    return AskedThen(title=condition.heading(case), sources=sources)
