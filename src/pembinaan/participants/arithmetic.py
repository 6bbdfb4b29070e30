"""The arithmetic of sentence dates: each date as a first day and the days added or taken off, in order.

A line of the working is a plain tuple; sentences for people are made from it only when asked for
(:mod:`pembinaan.participants.dates`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Any, Final, NamedTuple

from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.participants.sentence import DetentionKind, FixedTermSentence, Interruption, Remission, Subsidiary

__all__ = ["HALF", "NOTHING", "ONE_THIRD", "TWO_THIRDS", "Arithmetic", "Ledger", "Line"]

ONE_THIRD: Final = Fraction(1, 3)
HALF: Final = Fraction(1, 2)
TWO_THIRDS: Final = Fraction(2, 3)
NOTHING: Final = Duration()


class Line(NamedTuple):
    """One line of a working: what was added or taken off, how many days, and what fills its sentence."""

    code: str
    days: int
    values: tuple[Any, ...] = ()


class Ledger(NamedTuple):
    """A date in the making: the first day and the lines; the date is the first day plus all their days."""

    start: date
    lines: tuple[Line, ...]

    @property
    def day(self) -> date:
        """The date that the lines amount to."""
        return self.start + timedelta(days=sum(line.days for line in self.lines))


class Arithmetic:
    """Work out the dates of one fixed-term sentence under one counting convention.

    Missing facts are taken as none here, and a subsidiary whose status is not known as served; :class:`Reckoning` says
    how far that can be wrong.
    """

    def __init__(self, sentence: FixedTermSentence, convention: CountingConvention) -> None:
        self.sentence = sentence
        self.convention = convention
        self.term = sentence.term
        self.months = self.term.in_months
        self.clock, self.credit_line = _custody(sentence, convention)
        self.remissions: tuple[Remission, ...] = sentence.remissions or ()
        self.interruptions = _after(self.clock, sentence.interruptions) if sentence.interruptions else ()

    # ---- the pieces

    def _term_lines(self) -> tuple[Line, ...]:
        convention, clock, term = self.convention, self.clock, self.term
        after_years = convention.add_years(clock, term.years) if term.years else clock
        counted = convention.first_day == "counted"
        over = convention.add_term(clock, term)
        rest = (over - after_years).days + counted
        lines = [Line("years", (after_years - clock).days, (term.years,))] if term.years else []
        if rest or not lines:
            lines.append(Line("months_days", rest, (Duration(0, term.months, term.days),)))
        if counted:
            lines.append(Line("first_day_counted", -1))
        return tuple(lines)

    def _fraction_lines(self, fraction: Fraction, less: Duration = NOTHING) -> tuple[Line, ...]:
        convention, clock = self.convention, self.clock
        if convention.fraction_unit == "days":
            base = sum(line.days for line in self._term_lines()) + (convention.first_day == "counted")
            if convention.subsidiaries_in_fraction == "in":
                base += self.subsidiary_days
            base -= convention.days_taken_off(less, clock + timedelta(days=base))
            exact = base * fraction
            days = convention.whole_days(exact)
            lines = [*self._base_lines(less), Line("fraction_days", days, (fraction, base, exact))]
            if days != exact:
                lines.append(Line("part_day", 0, (days, days - exact)))
        else:
            lines = self._fraction_of_months(fraction, less)
        if convention.first_day == "counted":
            lines.append(Line("first_day_counted", -1))
        return tuple(lines)

    def _fraction_of_months(self, fraction: Fraction, less: Duration) -> list[Line]:
        convention, clock = self.convention, self.clock
        months = self.months
        if convention.subsidiaries_in_fraction == "in":
            months += Fraction(self.subsidiary_days, 30)
        if less:
            months -= less.in_months
        share = convention.share_of_months(months, fraction)
        after_years = convention.add_years(clock, share.years) if share.years else clock
        over = convention.add_term(clock, Duration(share.years, share.months, share.days))
        rest = (over - after_years).days + (convention.first_day == "counted")
        lines = [*self._base_lines(less), Line("fraction", 0, (fraction, months, share))]
        if share.rounded:
            lines.append(Line("part_day", 0, (share.days, share.rounded)))
        if share.years:
            lines.append(Line("years", (after_years - clock).days, (share.years,)))
        if rest:
            lines.append(Line("months_days", rest, (Duration(0, share.months, share.days),)))
        return lines

    def _base_lines(self, less: Duration) -> list[Line]:
        """Say of what the fraction is taken, where it is not simply the term."""
        lines = []
        if self.convention.subsidiaries_in_fraction == "in" and self.subsidiary_lines:
            lines.append(Line("with_subsidiaries", 0, (self.subsidiary_days,)))
        if less:
            lines.append(Line("of_the_rest", 0, (less,)))
        return lines

    def _taken_off(self, at: date, remissions: Iterable[Remission]) -> Iterator[int]:
        """Give the days taken off by the first remission, by the first two, and so on: what their sum takes off."""
        convention = self.convention
        if convention.adjustments == "thirty_days":
            days = 0
            for remission in remissions:
                days += convention.days_taken_off(remission.amount, at)
                yield days
            return
        total = NOTHING
        for remission in remissions:
            total = total + remission.amount
            yield convention.days_taken_off(total, at)

    def _remission_lines(self, at: date, remissions: tuple[Remission, ...]) -> list[Line]:
        """Take the remissions off one by one."""
        sums = [0, *self._taken_off(at, remissions)]
        return [
            Line("remission", before - days, (item.amount, item.granted_on))
            for item, (before, days) in zip(remissions, pairwise(sums), strict=True)
        ]

    def _interruption_lines(self, day: date) -> list[Line]:
        """Add the days that are not counted, as far as they began before the day was reached."""
        lines = []
        for item in self.interruptions:
            if item.end is None or not self._before(item.start, day):
                break
            start = max(item.start, self.clock)
            away = (item.end - start).days
            lines.append(Line("interruption", away, (item.kind, start, item.end)))
            day += timedelta(days=away)
        return lines

    def _before(self, start: date, day: date) -> bool:
        """Tell whether something that starts on ``start`` falls among the days served until ``day`` is reached."""
        return start < day or (start == day and self.convention.first_day == "counted")

    def waits_for_return(self, day: date) -> bool:
        """Tell whether a day that was worked out moves with the end of an interruption that is not known."""
        out = self.still_out
        return out is not None and self._before(out.start, day)

    @property
    def still_out(self) -> Interruption | None:
        """The interruption whose end is not known, if there is one."""
        last = self.interruptions[-1] if self.interruptions else None
        return last if last is not None and last.end is None else None

    def _finish(self, lines: list[Line]) -> Ledger:
        """Take off credit, keep the date inside the sentence, add the days that are not counted."""
        if self.credit_line is not None:
            lines.append(self.credit_line)
        day = self.clock + timedelta(days=sum(line.days for line in lines))
        if day < self.clock:
            lines.append(Line("not_before_start", (self.clock - day).days))
            day = self.clock
        if self.interruptions:
            lines += self._interruption_lines(day)
        return Ledger(self.clock, tuple(lines))

    # ---- subsidiaries

    @cached_property
    def subsidiary_lines(self) -> tuple[Line, ...]:
        """The subsidiaries that are not paid in full, in order, each with its days."""
        return self._lines_of(self.sentence.subsidiaries or ())

    def _lines_of(self, subsidiaries: tuple[Subsidiary, ...]) -> tuple[Line, ...]:
        lines: list[Line] = []
        at = self.clock + timedelta(days=sum(line.days for line in self._term_lines()))
        for item in subsidiaries:
            if not item.share_served:
                continue
            full = self.convention.adjustment_days(item.term, at)
            exact = full * item.share_served
            days = self.convention.whole_days(exact)
            lines.append(Line("subsidiary", days, (item.term, item.replaces, item.status, full, exact)))
            at += timedelta(days=days)
        return tuple(lines)

    @property
    def subsidiary_days(self) -> int:
        """The days of subsidiaries served, or not known to be paid."""
        return sum(line.days for line in self.subsidiary_lines)

    @property
    def certain_subsidiary_days(self) -> int:
        """The days of subsidiaries that are known to be served, as if the others were paid."""
        certain = tuple(item for item in self.sentence.subsidiaries or () if item.status is not None)
        return sum(line.days for line in self._lines_of(certain))

    # ---- the dates

    def expiry(self, *, with_subsidiaries: bool = True) -> Ledger:
        """Work out the end of the sentence, or of its term alone."""
        lines = list(self._term_lines())
        at = self.clock + timedelta(days=sum(line.days for line in lines))
        if with_subsidiaries and self.sentence.subsidiaries:
            lines += self.subsidiary_lines
            at += timedelta(days=self.subsidiary_days)
        return self._finish(lines + self._remission_lines(at, self.remissions))

    def fraction(self, fraction: Fraction, remissions: tuple[Remission, ...] | None = None) -> Ledger:
        """Work out the day on which a fraction is served, with all remissions or only those given."""
        taken = self.remissions if remissions is None else remissions
        if self.convention.fraction_base == "net":
            less = NOTHING
            for remission in taken:
                less = less + remission.amount
            return self._finish(list(self._fraction_lines(fraction, less)))
        lines = list(self._fraction_lines(fraction))
        if taken:
            at = self.clock + timedelta(days=sum(line.days for line in lines))
            lines += self._remission_lines(at, taken)
        return self._finish(lines)

    def months_served(self, months: int) -> Ledger:
        """Work out the day on which so many months are served; remission is not time served."""
        over = self.convention.window_end(self.clock, months)
        return self._finish([Line("floor_months", (over - self.clock).days, (months,))])


def _after(clock: date, interruptions: tuple[Interruption, ...]) -> tuple[Interruption, ...]:
    """Sort the interruptions and leave out those that ended before the clock: no day before it counts anyway."""
    lasting = (item for item in interruptions if item.end is None or item.end > clock)
    return tuple(sorted(lasting, key=lambda item: item.start))


def _custody(sentence: FixedTermSentence, convention: CountingConvention) -> tuple[date, Line | None]:
    """Find the clock: the first day of unbroken detention in a Rutan; other detention is credited in days."""
    if sentence.clock_starts is not None:
        return sentence.clock_starts, None
    clock = sentence.execution_starts or date.min
    other = []
    for item in sorted(sentence.detentions, key=lambda item: item.start, reverse=True):
        if item.kind is DetentionKind.RUTAN and item.end == clock:
            clock = item.start
        else:
            other.append(item)
    if not other:
        return clock, None
    exact = sum((item.days * item.kind.credit for item in other), Fraction(0))
    days = convention.credit(1, exact)
    counted = tuple((item.kind, item.days) for item in reversed(other))
    return clock, Line("detention_credit", -days, (counted, exact))
