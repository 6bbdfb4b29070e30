"""What follows on admission: the recommendation of the TPP, and the consent of the person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import Asked, Told
from pembinaan.eligibility.admission.door import At, Door
from pembinaan.eligibility.admission.of_register import NO_REGISTER
from pembinaan.programs.enrolment_events import EnrolmentEvent, EnrolmentEventKind

__all__ = ["consent", "recommended"]

_Read = Callable[[EnrolmentEvent], tuple[Status, Reason] | None]
_MISSING: Final = Reason("missing", ("register.enrolments[].events",))
_NO_CONSENT: Final = Reason("no_consent")
_AGAINST: Final = Reason("against")
_WORDS: Final = {
    "against": Text(id="TPP tidak menyarankan", en="the TPP does not recommend it"),
    "no_consent": Text(id="orang ini tidak bersedia", en="the person does not agree"),
}


def recommended(at: At) -> Asked:
    """Ask that the TPP recommends it; the head of the unit decides, and the two are never one."""
    title = Text(id="TPP menyarankan", en="the TPP recommends it")
    door = at.door
    return Told(title, lambda applicant: _by_events(door, applicant, _of_tpp), _WORDS)


def consent(at: At) -> Asked:
    """Ask that the person agrees to this program; never to pembinaan as such, which is a duty."""
    title = Text(id="bersedia mengikuti program ini", en="agrees to this program")
    door = at.door
    return Told(title, lambda applicant: _by_events(door, applicant, _of_person), _WORDS)


def _by_events(door: Door, applicant: Applicant, read: _Read) -> Timeline:
    """Answer by the events of the person's enrolment here: each speaks from its day on."""
    if door.register is None:
        return NO_REGISTER
    told = ((event.on, read(event)) for event in _events(door, applicant))
    spans = sorted(((day, *found) for day, found in told if found is not None), key=lambda span: span[0])
    return Timeline.of([(ALWAYS, Status.UNKNOWN, _MISSING), *spans])


def _events(door: Door, applicant: Applicant) -> Iterator[EnrolmentEvent]:
    offering = door.offering
    for one in door.enrolments_of(applicant.person.reference):
        named = one.program_code == offering.program.code if one.offering is None else one.offering == offering.code
        if named:
            yield from one.events


def _of_tpp(event: EnrolmentEvent) -> tuple[Status, Reason] | None:
    if event.kind is not EnrolmentEventKind.REKOMENDASI_TPP:
        return None
    return _answered(event.recommends, _AGAINST)


def _of_person(event: EnrolmentEvent) -> tuple[Status, Reason] | None:
    if event.kind is EnrolmentEventKind.PERSETUJUAN_DICABUT:
        return Status.NOT_MET, _NO_CONSENT
    if event.kind is not EnrolmentEventKind.PERSETUJUAN:
        return None
    return _answered(None if event.consent is None else event.consent.program, _NO_CONSENT)


def _answered(known: bool | None, refused: Reason) -> tuple[Status, Reason]:  # noqa: FBT001
    if known is None:
        return Status.UNKNOWN, _MISSING
    return (Status.MET, NO_REASON) if known else (Status.NOT_MET, refused)
