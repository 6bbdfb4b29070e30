"""An admission written down in full: the snapshot that an enrolment keeps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission.admission import Admission, Answered
from pembinaan.eligibility.admission.questions import confidence_on
from pembinaan.participants.people import Convict, Tahanan
from pembinaan.programs.admission_record import AdmissionFinding, AdmissionRecord, Answer, ReadingTaken
from pembinaan.programs.entry import EntryKind

__all__ = ["record_of"]

_NAMES: Final[dict[Status, Answer]] = {Status.MET: "MET", Status.NOT_MET: "NOT_MET", Status.UNKNOWN: "UNKNOWN"}


def record_of(admission: Admission) -> AdmissionRecord:
    """Write an admission down."""
    offering, binding = admission.door.offering, admission.binding
    return AdmissionRecord(
        participant_reference=admission.applicant.person.reference,
        program_code=offering.program.code,
        program_version=offering.program.version,
        offering=offering.code,
        on=admission.on,
        status=_NAMES[admission.status],
        admitted=_NAMES[admission.admitted],
        place_free=_NAMES[admission.place_free],
        binding=None if binding is None else binding.code,
        findings=tuple(_finding(one, admission) for one in admission.answered),
        notes=tuple(_notes(admission)),
        readings=_readings(admission),
        policy=admission.policy.fingerprint,
    )


def _finding(one: Answered, admission: Admission) -> AdmissionFinding:
    question, asked, timeline, on = one.question, one.prepared.asked, one.timeline, admission.on
    span = timeline.span_at(on)
    return AdmissionFinding(
        code=question.code,
        kind=question.rule.kind,
        title=asked.title(admission.applicant),
        status=_NAMES[span.status],
        reason=asked.say(span.reason),
        since=timeline.since(on),
        met_from=None if span.status is Status.MET else timeline.first(Status.MET, on),
        missing=span.reason.missing if span.status is Status.UNKNOWN else (),
        basis=question.rule.basis,
        confidence=confidence_on(question, on),
        choice=question.choice,
        hard=question.hard,
    )


def _readings(admission: Admission) -> tuple[ReadingTaken, ...]:
    asked = (one.asked.readings(admission.applicant) for one in admission.questions)
    used = {name: value for readings in asked for name, value in readings.items()}
    return tuple(ReadingTaken(name=name, value=value) for name, value in used.items())


def _notes(admission: Admission) -> Iterator[Text]:
    """Say for which day the person is asked, what consent is to, on what a Tahanan joins, and what is projected."""
    person, door, on = admission.applicant.person, admission.door, admission.on
    first = max(on, door.offering.starts)
    if on < first:
        yield _FIRST_DAY.format(day=first)
    kinds = {one.question.rule.kind for one in admission.questions}
    if isinstance(person, Convict) and EntryKind.CONSENT in kinds:
        yield _CONSENT
    if isinstance(person, Tahanan) and door.tahanan:
        yield _TAHANAN
    if isinstance(person, Convict) and (person.recorded_until is None or person.recorded_until < first):
        yield _NO_HORIZON if person.recorded_until is None else _PROJECTION.format(day=person.recorded_until)


_FIRST_DAY: Final = Text(
    id="Syarat tentang orang ini diperiksa untuk hari pertama kegiatan, {day}.",
    en="What is asked of the person is asked for the first day of the offering, {day}.",
)
_CONSENT: Final = Text(
    id="Persetujuan hanya untuk program ini, bukan untuk pembinaan, yang wajib diikuti (Pasal 11 ayat (1) UU 22/2022).",
    en="Consent is to this program, not to pembinaan, which is a duty (Pasal 11 ayat (1) UU 22/2022).",
)
_TAHANAN: Final = Text(
    id="Tahanan mendapat pelayanan, bukan pembinaan; ia ikut hanya menurut kebijakan setempat. Apakah Tahanan boleh"
    " ikut di bawah perjanjian, belum jelas.",
    en="Tahanan receive pelayanan (service), not pembinaan; they join by local policy alone. Whether they may join"
    " under an agreement is open.",
)
_PROJECTION: Final = Text(
    id="Perkiraan: data orang ini lengkap sampai {day}; jawaban ini berlaku bila sesudahnya tidak ada perubahan.",
    en="Projection: the person's record is complete up to {day}; the answer holds if nothing has changed since.",
)
_NO_HORIZON: Final = Text(
    id="Perkiraan: tidak dinyatakan sampai kapan data orang ini lengkap.",
    en="Projection: it is not stated up to which day the person's record is complete.",
)
