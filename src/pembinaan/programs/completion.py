"""Whether a training is completed: enough lesson hours, and the tests that the program asks for; a policy, not law."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.basis import Basis
from pembinaan.programs.completion_hours import hours_asked
from pembinaan.programs.completion_policy import DEFAULT_COMPLETION, CompletionPolicy
from pembinaan.programs.credit import Credit
from pembinaan.programs.results import TestKind, TestResult, passed, sat

__all__ = ["DEFAULT_COMPLETION", "Asked", "Completion", "CompletionPolicy", "may_complete"]


class Asked(NamedTuple):
    """Hold one thing that is asked, whether it is met, and the paths of what is missing."""

    title: Text
    status: Status
    basis: Basis
    missing: tuple[str, ...] = ()


class Completion(NamedTuple):
    """Hold whether a training is completed, and by what; MET only where all that is asked is met.

    Attributes:
        status: The answer.
        asked: What is asked, each with its answer.
        enrolment: The id of the enrolment that it is about.
        on: The day that it is about.
    """

    status: Status
    asked: tuple[Asked, ...]
    enrolment: str
    on: date

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of the facts that would settle it."""
        open_ones = (one for one in self.asked if one.status is Status.UNKNOWN)
        return tuple(dict.fromkeys(fact for one in open_ones for fact in one.missing))


def may_complete(
    enrolment: str,
    counted: Credit,
    results: Sequence[TestResult] | None,
    on: date,
    policy: CompletionPolicy = DEFAULT_COMPLETION,
    *,
    planned_jp: int | None = None,
) -> Completion:
    """Tell whether a training is completed on a day.

    Sessions still to come count as sessions of which nothing is known: before the last one it is MET only where enough
    hours are credited whatever comes, and NOT_MET only where they can no longer be reached. No source asks that the
    class be over.

    Args:
        enrolment: The id of the enrolment.
        counted: Its lesson hours, as :func:`pembinaan.programs.credit.credit` counts them.
        results: The results of tests; None: not known.
        on: The day.
        policy: What is asked.
        planned_jp: The lesson hours that the program plans (:attr:`Program.planned_jp`), where the policy measures
            attendance by them; None: not known.

    Example:
        >>> may_complete("P-1", Credit(64, 80), (), date(2026, 3, 12)).status.name
        'MET'
    """
    hours = _attendance(counted, policy, planned_jp)
    asked = (*hours, *(_test(enrolment, kind, results, on, policy) for kind in policy.tests))
    return Completion(min((one.status for one in asked), default=Status.MET), asked, enrolment, on)


def _attendance(counted: Credit, policy: CompletionPolicy, planned_jp: int | None) -> Iterator[Asked]:
    if policy.attendance is not None:
        title, status, missing = hours_asked(counted, policy.attendance, policy, planned_jp)
        yield Asked(title, status, policy.basis, missing)


def _test(
    enrolment: str, kind: TestKind, results: Sequence[TestResult] | None, on: date, policy: CompletionPolicy
) -> Asked:
    title, basis = _TEST.format(test=_TESTS[kind], mark=policy.passing.mark), policy.passing.basis
    if results is None:
        return Asked(title, Status.UNKNOWN, basis, ("results",))
    status = passed(sat(results, enrolment, kind, on), policy.passing)
    return Asked(title, status, basis, ("results",) if status is Status.UNKNOWN else ())


_TEST: Final = Text(id="{test} dengan nilai paling rendah {mark}", en="{test} with a score of {mark} or more")
_TESTS: Final = {
    TestKind.PASCA: Text(id="uji pengetahuan sesudah pelatihan", en="test of knowledge after the training"),
    TestKind.KETERAMPILAN: Text(id="uji keterampilan", en="test of skill"),
    TestKind.KOMPETENSI: Text(id="uji kompetensi", en="test of competency"),
}
