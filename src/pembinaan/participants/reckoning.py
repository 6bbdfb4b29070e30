"""When something counts as reached, given what was known when: the hot path of every decision.

The dates are those of :mod:`pembinaan.participants.arithmetic`, without their lines, and with bounds where facts are
missing.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Final, NamedTuple

from pembinaan.core.counting import CountingConvention
from pembinaan.participants.arithmetic import HALF, ONE_THIRD, TWO_THIRDS, Arithmetic, Ledger, Line
from pembinaan.participants.sentence import FixedTermSentence, Remission

__all__ = ["HALF", "ONE_THIRD", "TWO_THIRDS", "Bounds", "Ledger", "Line", "Reckoning"]

_AT_ONCE: Final = timedelta(0)
_NEXT_DAY: Final = timedelta(days=1)


_Steps = tuple[int, list[tuple[date, int]]]


class Bounds(NamedTuple):
    """Between which days something is reached: not before ``lower``, certainly from ``upper`` (None: not known)."""

    lower: date
    upper: date | None
    missing: tuple[str, ...] = ()
    """The facts that would close the gap between the two."""


class Reckoning(Arithmetic):
    """Say from which day a fraction, a number of months or the whole sentence counts as served.

    A remission moves a day forward only from its own grant day on: before it was granted nobody was entitled to it. So
    a fraction is reached on the first day on which it is served with the remissions granted until then. Where facts are
    missing the bounds say between which days it lies.
    """

    def __init__(self, sentence: FixedTermSentence, convention: CountingConvention) -> None:
        super().__init__(sentence, convention)
        self._term_over = convention.add_term(self.clock, self.term)
        self._as_granted = sorted(self.remissions, key=_grant_day) if self.remissions else []
        self._steps = self._steps_at(self.clock) if convention.adjustments == "thirty_days" else None

    # ---- what is asked

    def reached(self, fraction: Fraction) -> Bounds:
        """Say from which day a fraction counts as served."""
        day = lower = self._first_reached(fraction)
        missing = self._missing_subsidiaries() if self.convention.subsidiaries_in_fraction == "in" else ()
        if missing:
            without = self.convention.model_copy(update={"subsidiaries_in_fraction": "out"})
            lower = Reckoning(self.sentence, without)._first_reached(fraction)  # noqa: SLF001 - the same class
        return self._bounds(day, lower, missing)

    def over(self, *, with_subsidiaries: bool = True) -> Bounds:
        """Say from which day the sentence, or its term alone, counts as over.

        On its own grant day a remission does not yet end the sentence: the person is released that day (RU II).
        """
        day = lower = self._first_day(self._term_over, _NEXT_DAY)
        missing: tuple[str, ...] = ()
        if with_subsidiaries and self.sentence.subsidiaries != ():
            missing = self._missing_subsidiaries()
            day = self._first_day(self._term_over + timedelta(days=self.subsidiary_days), _NEXT_DAY)
            lower = self._first_day(self._term_over + timedelta(days=self.certain_subsidiary_days), _NEXT_DAY)
        return self._bounds(day, lower, missing)

    def served_bounds(self, months: int) -> Bounds:
        """Say from which day so many months count as served; remission is not time served."""
        day = self._settle(self.convention.window_end(self.clock, months), 0)
        return self._bounded(day, day, ())

    def served_since(self, start: date, months: int) -> Bounds:
        """Say from which day so many months count as served since a later day, such as the arrival in the Lapas."""
        day = self.convention.window_end(start, months)
        for item in self.interruptions:
            if item.start >= start and item.end is not None and self._before(item.start, day):
                day += item.end - item.start
        return self._bounded(day, day, ())

    # ---- how it is worked out

    def _base_day(self, fraction: Fraction) -> date:
        """Return the day of a fraction of the imposed term, before anything is taken off."""
        convention = self.convention
        if convention.fraction_unit == "months" and convention.subsidiaries_in_fraction == "out":
            return convention.add_term(self.clock, convention.share_of_months(self.months, fraction))
        return self.clock + timedelta(days=sum(line.days for line in self._fraction_lines(fraction)))

    def _first_reached(self, fraction: Fraction) -> date:
        if self.convention.fraction_base == "net":
            return self._first_reached_net(fraction)
        return self._first_day(self._base_day(fraction), _AT_ONCE)

    def _first_reached_net(self, fraction: Fraction) -> date:
        """Take the fraction anew for each remission: those before it change the base."""
        known = tuple(item for item in self.remissions if item.granted_on is None)
        best = self.fraction(fraction, known).day
        for item in self._as_granted[len(known) :]:
            known = (*known, item)
            best = min(best, max(self.fraction(fraction, known).day, _grant_day(item)))
        return best

    def _first_day(self, base: date, delay: timedelta) -> date:
        """Return the first day that counts, each remission counting ``delay`` after its grant day."""
        undated, steps = self._steps or self._steps_at(base)
        best = self._settle(base, undated)
        for granted_on, days_off in steps:
            counts = granted_on + delay
            if counts < best:  # a later one cannot bring the day forward
                best = max(self._settle(base, days_off), counts)  # more days off never give a later day
        return best

    def _steps_at(self, base: date) -> _Steps:
        """Give the days that the undated remissions take off, then each grant day with what is off from then on."""
        undated, steps = 0, []
        for item, days_off in zip(self._as_granted, self._taken_off(base, self._as_granted), strict=True):
            if item.granted_on is None:
                undated = days_off
            else:
                steps.append((item.granted_on, days_off))
        return undated, steps

    def _settle(self, day: date, days_off: int) -> date:
        """Take off remission and credit, keep the day inside the sentence, add the days that are not counted."""
        if self.credit_line is not None:
            days_off -= self.credit_line.days
        if days_off:
            day -= timedelta(days=days_off)
        day = max(day, self.clock)
        for line in self._interruption_lines(day) if self.interruptions else ():
            day += timedelta(days=line.days)
        return day

    # ---- what is missing

    def _bounds(self, day: date, lower: date, missing: tuple[str, ...]) -> Bounds:
        """Widen the bounds by what is not known of remissions, subsidiaries and interruptions."""
        if self.sentence.remissions is None:
            missing, lower = ("sentence.remissions", *missing), self.clock
        bounds = self._bounded(day, lower, missing)
        return bounds._replace(upper=None) if "sentence.subsidiaries" in missing else bounds

    def _bounded(self, day: date, lower: date, missing: tuple[str, ...]) -> Bounds:
        """Widen the bounds by what is not known of interruptions."""
        if self.sentence.interruptions is None:
            return Bounds(lower, None, (*missing, "sentence.interruptions"))
        if self.waits_for_return(day):
            return Bounds(lower, None, (*missing, "sentence.interruptions[].end"))
        return Bounds(lower, day, missing)

    def _missing_subsidiaries(self) -> tuple[str, ...]:
        subsidiaries = self.sentence.subsidiaries
        if subsidiaries is None:
            return ("sentence.subsidiaries",)
        return ("sentence.subsidiaries[].status",) if any(item.status is None for item in subsidiaries) else ()

    # ---- the clock of remisi

    @property
    def custody_starts(self) -> tuple[date, ...]:
        """The days on which unbroken custody began: the clock of remisi restarts on each (Keppres 174/1999 Pasal 7)."""
        return (self.clock, *(item.end for item in self.interruptions if item.end is not None))

    @property
    def earliest_detention(self) -> date:
        """The first day of unbroken detention of any kind up to the clock; house and city detention included."""
        first = self.clock
        if not self.sentence.detentions:
            return first
        for item in sorted(self.sentence.detentions, key=lambda item: item.start, reverse=True):
            if item.end == first:
                first = item.start
        return first


def _grant_day(remission: Remission) -> date:
    return remission.granted_on or date.min
