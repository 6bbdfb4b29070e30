"""From which part of the lesson hours offered somebody counts as active: a policy, for no law says it."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.core.part import Part
from pembinaan.core.timeline import Status
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.programs.credit import Credit

__all__ = ["DEFAULT_ACTIVITY", "ActivityPolicy"]


class ActivityPolicy(Model):
    """Say from which part of the hours offered somebody counts as active.

    UU 22/2022 Pasal 10 ayat (2) huruf b asks for activity without saying how much. The default is a proposal of this
    library; an office that has its own part passes it with its source.

    Example:
        >>> ActivityPolicy().threshold
        Fraction(4, 5)
    """

    name: Line = "PRG_DEFAULT 4/5"
    """How reports name it."""
    threshold: Part | None = Fraction(4, 5)
    """The part; null: attendance alone never says it."""
    basis: Basis = Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",))
    """On what it rests."""

    def judge(self, counted: Credit) -> bool | None:
        """Tell whether the hours are active; None: the policy or the book does not say."""
        reached = Status.UNKNOWN if self.threshold is None else counted.reaches(self.threshold)
        return None if reached is Status.UNKNOWN else reached is Status.MET


DEFAULT_ACTIVITY: Final = ActivityPolicy()
