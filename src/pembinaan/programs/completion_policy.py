"""What an office asks of whoever completes a training: a policy, not law."""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Literal

from pembinaan.core.model import Model
from pembinaan.core.part import Part
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.programs.results import DEFAULT_PASS, PassPolicy, TestKind

__all__ = ["DEFAULT_COMPLETION", "CompletionPolicy"]


class CompletionPolicy(Model):
    """Say what completes a training.

    No national part of attendance is known, and none of the sources asks for tests everywhere: the defaults are a
    proposal of this library, and a program names its tests.
    """

    attendance: Part | None = Fraction(4, 5)
    """The part of the lesson hours; null: attendance is not asked."""
    measured_by: Literal["offered", "planned"] = "offered"
    """Of which hours it is a part: of those offered to the person, or of those that the program plans. The digest
    measures attendance by those offered; a class that holds fewer hours than its program plans is told by SN3."""
    beside: Literal["left_out", "counted"] | None = None
    """Hours of the class held while the person was not in it (before joining, while suspended): left out, or counted as
    hours not attended. Null: no source says, so where the answer hangs on it, it is UNKNOWN. Where the hours planned
    are the measure it changes nothing."""
    tests: tuple[TestKind, ...] = ()
    """The tests that must be passed."""
    passing: PassPolicy = DEFAULT_PASS
    """From which score a test is passed."""
    basis: Basis = Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",))
    """On what it rests."""


DEFAULT_COMPLETION: Final = CompletionPolicy()
