"""A rule that is asked by default, and of which offerings it is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Status, Timeline, any_of
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.citation import Citation
from pembinaan.programs.entry import EntryRule
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.offering_days import is_outside
from pembinaan.programs.program import ContentArea

__all__ = ["DefaultRow", "asked_if", "by_law", "by_local", "education", "outside", "work_or_outside"]


def asked_if(known: bool | None, path: str) -> Timeline:  # noqa: FBT001
    """Tell whether something is asked, by a fact that may not be known."""
    if known is None:
        return Timeline.constant(Status.UNKNOWN, Reason("missing", (path,)))
    return Timeline.constant(Status.MET if known else Status.NOT_MET)


def _always(_plan: OfferingPlan) -> Timeline:
    return asked_if(True, "")  # noqa: FBT003


def outside(plan: OfferingPlan) -> Timeline:
    """Ask of what is held outside."""
    return asked_if(is_outside(plan), "offering.outside")


def work_or_outside(plan: OfferingPlan) -> Timeline:
    """Ask of work, and of what is held outside."""
    return any_of([outside(plan), asked_if(plan.work, "offering.work")])


def education(plan: OfferingPlan) -> Timeline:
    """Ask of education."""
    return asked_if(plan.area is ContentArea.INTELEKTUAL, "offering.area")


class DefaultRow(NamedTuple):
    """Hold one rule that is asked by default, and of which offerings.

    Attributes:
        rule: The rule.
        asked: Whether it is asked of an offering; UNKNOWN where that is not known.
        inferred: Whether that the law asks it is an inference of the digest, not its wording.
    """

    rule: EntryRule
    asked: Callable[[OfferingPlan], Timeline] = _always
    inferred: bool = True


def by_law(*places: str, indonesian: str, english: str) -> Basis:
    """Rest a rule on provisions, and note what of it they do not say."""
    cites = tuple(Citation.parse(place) for place in places)
    return Basis(kind=BasisKind.LAW, cites=cites, note=Text(id=indonesian, en=english))


def by_local(*guidance: str, indonesian: str | None = None, english: str | None = None) -> Basis:
    """Rest a rule on the practice of units, by published sources or in words."""
    note = None if indonesian is None or english is None else Text(id=indonesian, en=english)
    return Basis(kind=BasisKind.LOCAL_POLICY, guidance=guidance, note=note)
