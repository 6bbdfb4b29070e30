"""Whether an activity may still run after the end of its agreement, by what was chosen for it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.changes import ActivityEnding, EndingPolicy
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.core.timeline import Span, Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["AfterTheEnd", "Basis"]

_DAY: Final = timedelta(days=1)


class Basis(NamedTuple):
    """Say for some days of an activity whether it may run.

    Attributes:
        day: The first of the days.
        status: MET: it may run; NOT_MET: it has no basis; UNKNOWN: that is not established.
        missing: Path of the fact that would settle it.
    """

    day: date
    status: Status
    missing: str


class AfterTheEnd(NamedTuple):
    """Hold what decides on the days of an activity after the end.

    Attributes:
        until: The last day on which the activity may run under the agreement.
        chosen: What was chosen for the activity; None: nothing is recorded.
        path: Path at which that belongs.
        readings: How open questions are answered.
        beside: Other agreements at hand, to which the activity may have been transferred.
    """

    until: date
    chosen: ActivityEnding | None
    path: str
    readings: AgreementReadings
    beside: tuple[Agreement, ...] = ()

    def basis(self, first: date, final: date) -> Basis:
        """Judge the days from first to final of an activity that had begun before the end.

        Where nothing was chosen it is open for the days of grace; after them it has no basis.
        """
        policy = None if self.chosen is None else self.chosen.policy
        if policy is EndingPolicy.STOP_PARTNER_PART:
            return Basis(first, Status.MET, self.path)
        if policy is EndingPolicy.TRANSFER:
            return self._transferred(first, final)
        if final > self.until:
            return Basis(max(first, self.until + _DAY), Status.NOT_MET, self.path)
        return Basis(first, Status.UNKNOWN if policy is None else Status.MET, self.path)

    def _transferred(self, first: date, final: date) -> Basis:
        """MET where the agreement that takes the activity over is at hand and in force on all the days."""
        name = None if self.chosen is None else self.chosen.transfer_to
        target = next((one for one in self.beside if name is not None and one.id == name), None)
        spans = () if target is None else timeline(target, self.readings).spans()
        wanting = [span.start for span in spans if span.status is not Status.MET and _meets(span, first, final)]
        if target is not None and not wanting:
            return Basis(first, Status.MET, self.path)
        return Basis(max(first, min(wanting, default=first)), Status.UNKNOWN, self.path)


def _meets(span: Span, first: date, final: date) -> bool:
    return span.start <= final and (span.end is None or span.end > first)
