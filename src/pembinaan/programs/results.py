"""Results of tests at the end of a training, and from which score one is passed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.timeline import Status
from pembinaan.law.basis import Basis, BasisKind

__all__ = ["DEFAULT_PASS", "PassPolicy", "Score", "TestKind", "TestResult", "passed", "sat"]

Score = Annotated[int, Field(ge=0, le=100)]
"""A score from 0 to 100."""


class TestKind(StrEnum):
    """Name the tests: of knowledge and of skill after a training, and of competency, which is another event."""

    PASCA = "PASCA"
    """Of knowledge, after the training."""
    KETERAMPILAN = "KETERAMPILAN"
    KOMPETENSI = "KOMPETENSI"
    """Of competency, by an LSP."""


class TestResult(Model):
    """Hold the result of one test."""

    id: Line
    """How other records name it."""
    enrolment: Line
    """The enrolment, by its id."""
    kind: TestKind
    """Which test."""
    score: Score
    """The score."""
    on: Day
    """The day of the test."""
    by: Line | None = Field(default=None, repr=False)
    """Who held it; null: not known."""
    by_lsp: bool | None = None
    """Whether a body that certifies professions (LSP) held it; null: not known."""


class PassPolicy(Model):
    """Say from which score a test is passed.

    The items of the SPPN count a test of 60 and more; no law sets a mark. Whether a test may be taken again no source
    says: where it was, the last one counts.
    """

    mark: Score = 60
    """The least score that passes."""
    basis: Basis = Basis(kind=BasisKind.LOCAL_POLICY, guidance=("SPPN10",))
    """On what it rests."""


DEFAULT_PASS: Final = PassPolicy()


def sat(results: Iterable[TestResult], enrolment: str, kind: TestKind, on: date) -> tuple[TestResult, ...]:
    """Return the results of the last day, up to and on a day, on which a test of a kind was taken."""
    held = [one for one in results if one.enrolment == enrolment and one.kind is kind and one.on <= on]
    last = max((one.on for one in held), default=None)
    return tuple(one for one in held if one.on == last)


def passed(results: Iterable[TestResult], policy: PassPolicy = DEFAULT_PASS) -> Status:
    """Tell whether results of one day pass: MET all do, UNKNOWN they disagree, NOT_MET none does or there is none.

    Example:
        >>> result = TestResult(id="1", enrolment="P-1", kind=TestKind.PASCA, score=60, on=date(2026, 3, 12))
        >>> passed((result,)).name, passed(()).name
        ('MET', 'NOT_MET')
    """
    said = {one.score >= policy.mark for one in results}
    if len(said) > 1:
        return Status.UNKNOWN
    return Status.MET if said == {True} else Status.NOT_MET
