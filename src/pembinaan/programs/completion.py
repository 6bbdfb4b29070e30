"""Whether a training is completed: enough lesson hours, and the tests that the program asks for; a policy, not law."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Final, Literal, NamedTuple

from pembinaan.core.model import Model
from pembinaan.core.part import Part
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.programs.credit import Credit
from pembinaan.programs.results import DEFAULT_PASS, PassPolicy, TestKind, TestResult, passed, sat

__all__ = ["DEFAULT_COMPLETION", "Asked", "Completion", "CompletionPolicy", "may_complete"]


class CompletionPolicy(Model):
    """Say what completes a training.

    No national part of attendance is known, and none of the sources asks for tests everywhere: the defaults are a
    proposal of this library, and a program names its tests.
    """

    attendance: Part | None = Fraction(4, 5)
    """The part of the lesson hours offered; null: attendance is not asked."""
    beside: Literal["left_out", "counted"] | None = None
    """Hours of the class held while the person was not in it (before joining, while suspended): left out, or counted as
    hours not attended. Null: no source says, so where the answer hangs on it, it is UNKNOWN."""
    tests: tuple[TestKind, ...] = ()
    """The tests that must be passed."""
    passing: PassPolicy = DEFAULT_PASS
    """From which score a test is passed."""
    basis: Basis = Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",))
    """On what it rests."""


DEFAULT_COMPLETION: Final = CompletionPolicy()


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

    Example:
        >>> may_complete("P-1", Credit(64, 80), (), date(2026, 3, 12)).status.name
        'MET'
    """
    asked = (*_attendance(counted, policy), *(_test(enrolment, kind, results, on, policy) for kind in policy.tests))
    return Completion(min((one.status for one in asked), default=Status.MET), asked, enrolment, on)


def _attendance(counted: Credit, policy: CompletionPolicy) -> Iterator[Asked]:
    if policy.attendance is not None:
        title = _HOURS.format(part=str(policy.attendance), credited=counted.credited, offered=counted.offered)
        if counted.to_come:
            title = _MORE.format(what=title, hours=counted.to_come)
        status, missing = _hours(counted, policy.attendance, policy.beside)
        yield Asked(title, status, policy.basis, missing)


def _hours(
    counted: Credit, part: Fraction, beside: Literal["left_out", "counted"] | None
) -> tuple[Status, tuple[str, ...]]:
    """Tell whether enough hours are reached by the end of the class, and what would settle it."""
    at_end = counted._replace(unwritten=counted.unwritten + counted.to_come)
    missing = (*counted.missing, *((_TO_COME,) if counted.to_come else ()))
    alone = at_end.reaches(part)
    whole = at_end._replace(offered=at_end.offered + counted.beside).reaches(part)
    if beside is None and alone is not whole:
        return Status.UNKNOWN, (*missing, _BESIDE)
    return (whole if beside == "counted" else alone), missing


def _test(
    enrolment: str, kind: TestKind, results: Sequence[TestResult] | None, on: date, policy: CompletionPolicy
) -> Asked:
    title, basis = _TEST.format(test=_TESTS[kind], mark=policy.passing.mark), policy.passing.basis
    if results is None:
        return Asked(title, Status.UNKNOWN, basis, ("results",))
    status = passed(sat(results, enrolment, kind, on), policy.passing)
    return Asked(title, status, basis, ("results",) if status is Status.UNKNOWN else ())


_HOURS: Final = Text(
    id="hadir paling sedikit {part} dari JP yang ditawarkan ({credited} dari {offered} JP)",
    en="present in at least {part} of the lesson hours offered ({credited} of {offered} JP)",
)
_MORE: Final = Text(id="{what}; {hours} JP belum berlangsung", en="{what}; {hours} JP are still to come")
_TO_COME: Final = "sessions[].on"
_BESIDE: Final = "policy.beside"
_TEST: Final = Text(id="{test} dengan nilai paling rendah {mark}", en="{test} with a score of {mark} or more")
_TESTS: Final = {
    TestKind.PASCA: Text(id="uji pengetahuan sesudah pelatihan", en="test of knowledge after the training"),
    TestKind.KETERAMPILAN: Text(id="uji keterampilan", en="test of skill"),
    TestKind.KOMPETENSI: Text(id="uji kompetensi", en="test of competency"),
}
