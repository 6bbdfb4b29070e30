"""Conditions on the length of the sentence: the least for cuti mengunjungi keluarga, the most for cuti bersyarat."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, NOT_MET, UNKNOWN, Condition, always
from pembinaan.participants.reckoning import Reckoning

__all__ = ["LeaveTermAtLeast", "LeaveTermAtMost"]


@dataclass(frozen=True, eq=False, kw_only=True)
class _TermLimit(Condition):
    """Compare the term with a limit; of several terms their sum, each, or both as ``leave_consecutive_terms`` says."""

    limit: Duration

    readings = ("term_comparison", "leave_consecutive_terms")
    lasting = frozenset({"outside"})
    phrases: ClassVar[Mapping[str, Text]] = {
        "outside": Text(id="pidana {term}", en="the term is {term}"),
        "apart": Text(
            id="jumlah pidana dan tiap pidana memberi jawaban yang berbeda",
            en="the sum of the terms and each of them give different answers",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return ALWAYS_MET
        summed = self.inside(reckoning.term, reckoning, case)
        each = self.any_or_all([self.inside(term, reckoning, case) for term in reckoning.sentence.terms])
        reading = case.readings.leave_consecutive_terms
        if reading == "unknown" and summed is not each:
            return Timeline.constant(UNKNOWN, Reason("apart", ("reading leave_consecutive_terms",)))
        fits = each if reading == "each" else summed
        return ALWAYS_MET if fits else always(NOT_MET, "outside", term=reckoning.term)

    def inside(self, term: Duration, reckoning: Reckoning, case: Case) -> bool:
        """Tell whether one term keeps the limit, as ``term_comparison`` compares."""
        if case.readings.term_comparison == "months":
            return self.keeps(term.in_months - self.limit.in_months)
        add = case.readings.counting.add_term
        return self.keeps((add(reckoning.clock, term) - add(reckoning.clock, self.limit)).days)

    @abstractmethod
    def keeps(self, over: Fraction | int) -> bool:
        """Tell whether a term that is longer than the limit by so much keeps it."""

    @abstractmethod
    def any_or_all(self, fits: list[bool]) -> bool:
        """Join the answers of the single terms."""

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """One term needs no reading about several; a sentence without a length none at all."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        return self.readings if len(reckoning.sentence.terms) > 1 else self.readings[:1]


@dataclass(frozen=True, eq=False, kw_only=True)
class LeaveTermAtLeast(_TermLimit):
    """Ask that the term imposed is not shorter than a limit; one by one: that one of the terms is not."""

    code = "leave_term_at_least"
    asks = Text(id="pidana paling sedikit {limit}", en="a term of at least {limit}")

    def keeps(self, over: Fraction | int) -> bool:
        return over >= 0

    def any_or_all(self, fits: list[bool]) -> bool:
        return any(fits)


@dataclass(frozen=True, eq=False, kw_only=True)
class LeaveTermAtMost(_TermLimit):
    """Ask that the term imposed is not longer than a limit; one by one: that none of the terms is."""

    code = "leave_term_at_most"
    asks = Text(id="pidana paling lama {limit}", en="a term of at most {limit}")

    def keeps(self, over: Fraction | int) -> bool:
        return over <= 0

    def any_or_all(self, fits: list[bool]) -> bool:
        return all(fits)
