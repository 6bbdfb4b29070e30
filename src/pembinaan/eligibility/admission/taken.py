"""Who holds a place already: enrolments with their days, and the offerings that they name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from pembinaan.core.model import Model
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline, all_of
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import ACTIVE, EnrolmentEventKind, EnrolmentState
from pembinaan.programs.offering import OfferingPlan

__all__ = ["NOBODY_ENROLLED", "Enrolled", "HasEnrolments", "active"]

_K = EnrolmentEventKind


class HasEnrolments(Protocol):
    """Be a register of enrolments, as far as admission asks it."""

    @property
    def enrolments(self) -> tuple[Enrolment, ...]:
        """All enrolments that are known."""
        ...

    @property
    def offerings(self) -> tuple[OfferingPlan, ...]:
        """The offerings that they name, for the hours of their sessions."""
        ...


class Enrolled(Model):
    """Hold enrolments and the offerings that they name: the least register that admission can ask.

    Example:
        >>> Enrolled() == NOBODY_ENROLLED
        True
    """

    enrolments: tuple[Enrolment, ...] = ()
    """All enrolments of everybody."""
    offerings: tuple[OfferingPlan, ...] = ()
    """The offerings that they name."""


NOBODY_ENROLLED: Final = Enrolled()
"""It is known that nobody is enrolled in anything."""

_STATES: Final[Mapping[EnrolmentEventKind, EnrolmentState]] = {
    _K.DIUSULKAN: EnrolmentState.DIUSULKAN,
    _K.DIPERIKSA: EnrolmentState.DIPERIKSA,
    _K.REKOMENDASI_TPP: EnrolmentState.DISIDANGKAN_TPP,
    _K.DITETAPKAN: EnrolmentState.DITETAPKAN,
    _K.MENUNGGU_TEMPAT: EnrolmentState.MENUNGGU,
    _K.DIPANGGIL: EnrolmentState.DITETAPKAN,
    _K.DIMULAI: EnrolmentState.BERJALAN,
    _K.DITANGGUHKAN: EnrolmentState.DITANGGUHKAN,
    _K.DILANJUTKAN: EnrolmentState.BERJALAN,
    _K.SELESAI: EnrolmentState.SELESAI,
    _K.GUGUR: EnrolmentState.GUGUR,
    _K.DITOLAK: EnrolmentState.DITOLAK,
}
"""The state that each event leads to; consent leads to none."""


def active(enrolment: Enrolment, plan: OfferingPlan | None = None) -> Timeline:
    """Tell for every day whether an enrolment holds a place.

    By its events: from the decision to the end. Without events: from ``enrolled_on`` on, UNKNOWN without that day.

    Args:
        enrolment: The enrolment.
        plan: The offering that it names; nobody holds a place in it after its last day. None: not at hand.
    """
    held = _by_events(enrolment)
    if plan is None:
        return held
    over = plan.ends.fromordinal(plan.ends.toordinal() + 1)
    return all_of([held, Timeline.switch(over, Status.MET, Status.NOT_MET)])


def _by_events(enrolment: Enrolment) -> Timeline:
    dated = sorted((one for one in enrolment.events if one.kind in _STATES), key=lambda one: one.on)
    if dated:
        spans = [(one.on, _STATES[one.kind] in ACTIVE) for one in dated]
        told = [(day, Status.MET if holds else Status.NOT_MET, NO_REASON) for day, holds in spans]
        return Timeline.of([(ALWAYS, Status.NOT_MET, NO_REASON), *told])
    if enrolment.enrolled_on is None:
        return Timeline.constant(Status.UNKNOWN, Reason("missing", ("register.enrolments[].enrolled_on",)))
    return Timeline.switch(enrolment.enrolled_on, Status.NOT_MET, Status.MET)
