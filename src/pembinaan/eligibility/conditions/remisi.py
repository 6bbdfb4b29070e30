"""Conditions of remisi: the clock that starts at the last detention, and the shortest sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNKNOWN, Condition, agreed, always
from pembinaan.eligibility.conditions.serving import RETURN_MISSING, between, still_away
from pembinaan.eligibility.conditions.ways import EACH_TERM_SHORT
from pembinaan.eligibility.remisi_clock import RemisiClock, open_readings, remisi_clocks
from pembinaan.participants.reckoning import Bounds, Reckoning
from pembinaan.participants.sentence import InterruptionKind

__all__ = ["ServedSinceDetention", "TermAtLeast", "readings_of_terms"]

_OPENS: Final = (NOT_MET, MET)
_TERM_READINGS: Final = ("term_comparison", "remisi_consecutive_terms")


def readings_of_terms(case: Case) -> tuple[str, ...]:
    """Name the readings about how long the sentence is: one term needs none about several."""
    reckoning = case.reckoning
    several = reckoning is not None and len(reckoning.sentence.terms) > 1
    return _TERM_READINGS if several else ("term_comparison",)


@dataclass(frozen=True, eq=False, kw_only=True)
class TermAtLeast(Condition):
    """Ask that the term imposed is not shorter than a number of months."""

    months: int

    code = "term_at_least"
    readings = _TERM_READINGS
    lasting = frozenset({"short"})
    ways = EACH_TERM_SHORT
    asks = Text(id="pidana paling sedikit {months} bulan", en="a term of at least {months} months")
    phrases: ClassVar[Mapping[str, Text]] = {
        "short": Text(id="pidana {term}", en="the term is {term}"),
        "each_short": Text(
            id="setiap pidana kurang dari batas itu, tetapi jumlahnya tidak",
            en="each term is below that limit, but their sum is not",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return ALWAYS_MET
        terms, reading = reckoning.sentence.terms, case.readings.remisi_consecutive_terms
        summed = self._long_enough(reckoning.term, reckoning, case)
        if not summed:
            return always(NOT_MET, "short", term=reckoning.term)
        if reading == "summed" or any(self._long_enough(term, reckoning, case) for term in terms):
            return ALWAYS_MET
        if reading == "each":
            return always(NOT_MET, "each_short")
        return Timeline.constant(UNKNOWN, Reason("each_short", ("reading remisi_consecutive_terms",)))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """One term needs no reading about several."""
        return readings_of_terms(case)

    def _long_enough(self, term: Duration, reckoning: Reckoning, case: Case) -> bool:
        if case.readings.term_comparison == "months":
            return term.in_months >= self.months
        convention = case.readings.counting
        floor = convention.add_term(reckoning.clock, Duration(months=self.months))
        return convention.add_term(reckoning.clock, term) >= floor


@dataclass(frozen=True, eq=False, kw_only=True)
class ServedSinceDetention(Condition):
    """Ask that more than a number of months is served since the last detention: the clock of remisi."""

    months: int

    code = "served_since_detention"
    readings: ClassVar[tuple[str, ...]] = (
        "remisi_six_months_edge",
        "remisi_clock_detention",
        "remisi_clock_hospital",
        "life_term_start",
    )
    asks = Text(
        id="sudah menjalani lebih dari {months} bulan sejak ditahan",
        en="over {months} months served since the detention",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "clock": Text(id="belum pasti sejak kapan dihitung", en="from when it counts is not settled"),
    }

    def needed(self, case: Case) -> int:  # noqa: ARG002 - a reading can change it for some
        """Return how many months are asked of this person."""
        return self.months

    def evaluate(self, case: Case) -> Timeline:
        reckoning, months = case.reckoning, self.needed(case)
        if reckoning is None:
            return ALWAYS_MET
        if reckoning.start_missing or reckoning.sentence.interruptions is None:
            clocks = remisi_clocks(reckoning, case.readings)
            first = min(clock.qualifies_from(clock.start, months, case.readings) for clock in clocks)
            unclear = ("sentence.interruptions",) if reckoning.sentence.interruptions is None else ()
            return between(Bounds(first, None, reckoning.start_missing + unclear))
        if not reckoning.interruptions and not reckoning.sentence.detentions:
            opens = RemisiClock(reckoning.clock).qualifies_from(reckoning.clock, months, case.readings)
            return Timeline((ALWAYS, opens), _OPENS, (NO_REASON, NO_REASON))
        answers = [self._since(clock, case) for clock in remisi_clocks(reckoning, case.readings)]
        return agreed(answers, Reason("clock", open_readings(reckoning, case.readings)))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name the readings about the clock only where this custody raises their question."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        kinds = {item.kind for item in reckoning.interruptions}
        raised = {
            "remisi_clock_detention": bool(reckoning.sentence.detentions),
            "remisi_clock_hospital": InterruptionKind.PEMBANTARAN in kinds,
            "life_term_start": reckoning.sentence.changed is not None,
        }
        return tuple(name for name in self.readings if raised.get(name, True))

    def _since(self, clock: RemisiClock, case: Case) -> Timeline:
        def qualifies(start: date) -> date:
            return clock.qualifies_from(start, self.needed(case), case.readings)

        spans = [(ALWAYS, NOT_MET, NO_REASON), (qualifies(clock.start), MET, NO_REASON)]
        for item in clock.breaks:
            spans = [span for span in spans if span[0] < item.start]
            spans.append((item.start, NOT_MET, NO_REASON))
            if item.end is not None:
                spans.append((qualifies(item.end), MET, NO_REASON))
            else:
                back = still_away(item, case.person.recorded_until)
                spans.append((qualifies(back), UNKNOWN, RETURN_MISSING))
        return Timeline.of(spans)
