"""Dates with their working: every step is a sentence, a number of days and the day reached so far."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, cast

from pembinaan.core.counting import CountingConvention
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text, format_date
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence, in_force, provision
from pembinaan.participants.phrases import Basis, Phrase, phrase
from pembinaan.participants.reckoning import Ledger, Line

__all__ = ["DatedValue", "Step", "dated_value"]

_LATER: Final = Text(id="; ketentuan ini berlaku kemudian", en="; this provision took effect later")
_FROM_MEMORY: Final = Text(id="; rujukan dari ingatan, belum diperiksa", en="; citation from memory, not checked")
_BEGIN: Final = Text(id="mulai dihitung", en="the counting starts")


class Step(Model):
    """Hold one line of a working.

    Attributes:
        text: What was done, in both languages.
        days: Days added (positive) or taken off (negative).
        day: The day reached after this step.
        cites: The provisions it rests on, as they bind on the date worked out; empty: a counting convention, or a fact
            of the file.
    """

    text: Text
    days: int
    day: date
    cites: tuple[Citation, ...] = ()


class DatedValue(Model):
    """Hold a computed date with its working, so that an officer can check it with a pencil.

    A date is computed, not promised: an actual release can slip a day for a weekend or paperwork.

    Attributes:
        code: Stable name of the date, such as ``two_thirds``.
        title: What the date is, in both languages.
        start: The day the counting starts from.
        day: The date.
        steps: The working; the days of the steps add up to the distance from ``start`` to ``day``.
    """

    code: str
    title: Text
    start: date
    day: date
    steps: tuple[Step, ...]

    def working(self, language: Language) -> str:
        """Write the date and every step on a line of its own."""
        lines = [f"{self.title[language]}: {format_date(self.day, language)}"]
        lines.append(f"  {'':>7}  {format_date(self.start, language):<18} {_BEGIN[language]}")
        for step in self.steps:
            cites = f" ({'; '.join(map(str, step.cites))})" if step.cites else ""
            lines.append(f"  {step.days:>+7}  {format_date(step.day, language):<18} {step.text[language]}{cites}")
        return "\n".join(lines)


def dated_value(code: str, title: Text, ledger: Ledger, convention: CountingConvention) -> DatedValue:
    """Make a date with its working out of the arithmetic."""
    reached, at = ledger.day, ledger.start
    steps = []
    for line in ledger.lines:
        text, cites = _cited(phrase(line, at, convention), _day_of_fact(line, ledger, reached))
        at += timedelta(days=line.days)
        steps.append(Step(text=text, days=line.days, day=at, cites=cites))
    return DatedValue(code=code, title=title, start=ledger.start, day=reached, steps=tuple(steps))


def _day_of_fact(line: Line, ledger: Ledger, reached: date) -> date:
    """Return the day whose law a line cites: that of the event where the line is about one, else the day worked out."""
    if line.code == "interruption":
        _, start, _ = line.values
        return cast("date", start)
    if line.code == "remission":
        return cast("date | None", line.values[1]) or reached
    return ledger.start if line.code == "detention_credit" else reached


def _cited(said: Phrase, day: date) -> tuple[Text, tuple[Citation, ...]]:
    """Pick the places that bind on a day, and say so where none did yet or where one is cited from memory."""
    cites = tuple(dict.fromkeys(_binding(basis, day) for basis in said.bases))
    notes = [_LATER] if any(not _binds(cite, day) for cite in cites) else []
    if any(_from_memory(cite) for cite in cites):
        notes.append(_FROM_MEMORY)
    return Text.joined("", (said.text, *notes)), cites


def _binding(basis: Basis, day: date) -> Citation:
    """Return the newest place that binds on a day, or the newest of all."""
    return next((cite for cite in reversed(basis) if _binds(cite, day)), basis[-1])


def _binds(cite: Citation, day: date) -> bool:
    return in_force(cite).at(day) is not Status.NOT_MET


def _from_memory(cite: Citation) -> bool:
    return provision(cite).confidence is Confidence.MEMORY
