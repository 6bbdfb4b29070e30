"""When something counts as reached, given what was known when: the hot path of every decision.

The dates are those of :mod:`pembinaan.participants.arithmetic`, without their lines, and with bounds where facts are
missing.
"""

from __future__ import annotations

from copy import copy
from datetime import date, timedelta
from fractions import Fraction
from operator import itemgetter
from typing import Final, NamedTuple

from pembinaan.core.counting import CountingConvention
from pembinaan.participants.arithmetic import HALF, ONE_THIRD, TWO_THIRDS, Arithmetic, Ledger, Line
from pembinaan.participants.sentence import FixedTermSentence, Remission
from pembinaan.participants.sentence_change import LifeTermStart, changed_start

__all__ = ["HALF", "ONE_THIRD", "TWO_THIRDS", "Bounds", "Ledger", "Line", "Reckoning"]

_AT_ONCE: Final = timedelta(0)
_NEXT_DAY: Final = timedelta(days=1)


_Grants = list[tuple[date, Remission]]
"""Remissions in the order of the days from which they count."""


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

    Args:
        sentence: The sentence.
        convention: How days are counted.
        recorded_until: The day up to which the record is complete: a remission without a grant day had been granted by
            then. None: not stated, so it never counts for certain. Left out: it counts from the beginning, as in
            :class:`pembinaan.SentenceDates`.
        life_term_start: From when a sentence counts that was changed from life or death (reading of that name). Before
            the day of the change nothing of it counts as reached.
    """

    def __init__(
        self,
        sentence: FixedTermSentence,
        convention: CountingConvention,
        recorded_until: date | None = date.min,
        life_term_start: LifeTermStart = "stated_in_decree",
    ) -> None:
        self.life_term_start = life_term_start
        self.start_missing: tuple[str, ...] = ()
        """The facts without which the first day of a changed sentence is not known."""
        if sentence.changed is not None and sentence.clock_starts is not None:
            start, self.start_missing = changed_start(sentence.changed, sentence.clock_starts, life_term_start)
            sentence = sentence.model_copy(update={"clock_starts": start})
        super().__init__(sentence, convention)
        self.recorded_until = recorded_until
        self._term_over = convention.add_term(self.clock, self.term)
        self.take(self.remissions)

    def take(self, remissions: tuple[Remission, ...]) -> None:
        """Order the remissions, those without a grant day as early and as late as they can have been granted."""
        self.remissions = remissions
        self._reached: dict[tuple[int, int], Bounds] = {}
        self._possible = self._certain = _grants(remissions, date.min) if remissions else []
        if self.recorded_until != date.min and any(item.granted_on is None for item in remissions):
            self._certain = _grants(remissions, self.recorded_until)
        by_thirty = self.convention.adjustments == "thirty_days"
        self._steps = self._steps_at(self.clock, self._possible) if by_thirty else None

    # ---- what is asked

    def reached(self, fraction: Fraction) -> Bounds:
        """Say from which day a fraction counts as served; worked out once for each fraction."""
        parts = (fraction.numerator, fraction.denominator)  # quicker to look up than a Fraction
        held = self._reached.get(parts)
        if held is None:
            held = self._reached[parts] = self._work_out(fraction)
        return held

    def _work_out(self, fraction: Fraction) -> Bounds:
        day = lower = self._first_reached(fraction, self._certain)
        if self._certain is not self._possible:
            lower = self._first_reached(fraction, self._possible)
        missing = self._missing_subsidiaries() if self.convention.subsidiaries_in_fraction == "in" else ()
        if missing:
            without = self.convention.model_copy(update={"subsidiaries_in_fraction": "out"})
            lower = Reckoning(self.sentence, without, self.recorded_until, self.life_term_start).reached(fraction).lower
        return self._bounds(day, lower, missing)

    def over(self, *, with_subsidiaries: bool = True) -> Bounds:
        """Say from which day the sentence, or its term alone, counts as over.

        On its own grant day a remission does not yet end the sentence: the person is released that day (RU II).
        """
        longest, shortest, missing = self._ends(with_subsidiaries=with_subsidiaries)
        day = lower = self._first_day(longest, _NEXT_DAY, self._certain)
        if shortest != longest or self._certain is not self._possible:
            lower = self._first_day(shortest, _NEXT_DAY, self._possible)
        return self._bounds(day, lower, missing)

    def over_by_grant(self) -> list[Bounds]:
        """Say from which day the sentence counts as over with the first remission, with the first two, and so on.

        Every remission must have a grant day. The same as :meth:`over` of :meth:`granted_until` each grant day.
        """
        longest, shortest, missing = self._ends(with_subsidiaries=True)
        days = lowers = self._first_days(longest, _NEXT_DAY, self._possible)
        if shortest != longest:
            lowers = self._first_days(shortest, _NEXT_DAY, self._possible)
        return [self._bounds(day, lower, missing) for day, lower in zip(days[1:], lowers[1:], strict=True)]

    def _ends(self, *, with_subsidiaries: bool) -> tuple[date, date, tuple[str, ...]]:
        """Return the last and the first end that the subsidiaries can give the sentence, and what is missing."""
        over = self._term_over
        if not with_subsidiaries or self.sentence.subsidiaries == ():
            return over, over, ()
        certain = over + timedelta(days=self.certain_subsidiary_days)
        return over + timedelta(days=self.subsidiary_days), certain, self._missing_subsidiaries()

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

    def granted_until(self, day: date) -> Reckoning:
        """Reckon with the remissions granted up to a day: what was known then. The sentence stays as it is recorded."""
        other = copy(self)  # all but the remissions stays as it was worked out
        other.take(tuple(item for granted_on, item in self._possible if granted_on <= day))
        return other

    def __copy__(self) -> Reckoning:
        """Copy what was worked out; quicker than copying in general."""
        other = Reckoning.__new__(Reckoning)
        other.__dict__.update(self.__dict__)
        return other

    # ---- how it is worked out

    def _base_day(self, fraction: Fraction) -> date:
        """Return the day of a fraction of the imposed term, before anything is taken off."""
        convention = self.convention
        if convention.fraction_unit == "months" and convention.subsidiaries_in_fraction == "out":
            return convention.add_term(self.clock, convention.share_of_months(self.months, fraction))
        return self.clock + timedelta(days=sum(line.days for line in self._fraction_lines(fraction)))

    def _first_reached(self, fraction: Fraction, grants: _Grants) -> date:
        if self.convention.fraction_base == "net":
            return self._first_reached_net(fraction, grants)
        return self._first_day(self._base_day(fraction), _AT_ONCE, grants)

    def _first_reached_net(self, fraction: Fraction, grants: _Grants) -> date:
        """Take the fraction anew for each remission: those before it change the base."""
        known: tuple[Remission, ...] = ()
        best = self.fraction(fraction, known).day
        for granted_on, item in grants:
            known = (*known, item)
            best = min(best, max(self.fraction(fraction, known).day, granted_on))
        return best

    def _first_day(self, base: date, delay: timedelta, grants: _Grants) -> date:
        """Return the first day that counts, each remission counting ``delay`` after its grant day."""
        return self._first_days(base, delay, grants)[-1]

    def _first_days(self, base: date, delay: timedelta, grants: _Grants) -> list[date]:
        """Return that day without any remission, with the first, with the first two, and so on."""
        known = self._steps if grants is self._possible else None
        best = self._settle(base, 0)
        days = [best]
        for granted_on, days_off in self._steps_at(base, grants) if known is None else known:
            counts = granted_on + delay
            if counts < best:  # a later one cannot bring the day forward
                best = max(self._settle(base, days_off), counts)  # more days off never give a later day
            days.append(best)
        return days

    def _steps_at(self, base: date, grants: _Grants) -> list[tuple[date, int]]:
        """Give the day from which each remission counts, with the days that are off in all from then on."""
        taken_off = self._taken_off(base, [item for _, item in grants])
        return [(day, days_off) for (day, _), days_off in zip(grants, taken_off, strict=True)]

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
        elif self._certain is not self._possible and lower != day:
            missing = ("sentence.remissions[].granted_on", *missing)
        bounds = self._bounded(day, lower, missing)
        return bounds._replace(upper=None) if "sentence.subsidiaries" in missing else bounds

    def _bounded(self, day: date, lower: date, missing: tuple[str, ...]) -> Bounds:
        """Widen the bounds by what is not known of interruptions, and of the start of a changed sentence."""
        if self.sentence.changed is not None:
            day, lower = max(day, self.sentence.changed.changed_on), max(lower, self.sentence.changed.changed_on)
        if self.start_missing:
            return Bounds(lower, None, (*self.start_missing, *missing))
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
    def earliest_detention(self) -> date:
        """The first day of unbroken detention of any kind up to the clock; house and city detention included."""
        first = self.clock
        if not self.sentence.detentions:
            return first
        for item in sorted(self.sentence.detentions, key=lambda item: item.start, reverse=True):
            if item.end == first:
                first = item.start
        return first


def _grants(remissions: tuple[Remission, ...], undated: date | None) -> _Grants:
    """Order the remissions by grant day, those without one on the day ``undated``; None: leave them out."""
    days = [(item.granted_on or undated, item) for item in remissions]
    return sorted([(day, item) for day, item in days if day is not None], key=itemgetter(0))
