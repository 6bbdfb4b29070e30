"""The events of an enrolment: what contradicts itself is refused, what nobody wrote down is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from enrolment_cases import DAY, DECIDED, PROPOSED, RUNNING, STARTED, UP_TO_DECISION, A, K, enrolment, event
from pydantic import ValidationError
from test_enrolment_record import RECORD

from pembinaan.core.errors import InvalidError, problems
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import Consent, EnrolmentState
from pembinaan.programs.enrolment_sequence import steps
from pembinaan.programs.enrolment_state import standing

LATER = STARTED + 10 * DAY
BROKEN: dict[str, list[Callable[[], Enrolment]]] = {
    "enrolment.events_out_of_order": [lambda: enrolment(event(K.DIPERIKSA, LATER), event(K.DIUSULKAN, PROPOSED))],
    "enrolment.after_the_end": [
        lambda: enrolment(event(K.GUGUR, LATER), event(K.DILANJUTKAN, LATER)),
        lambda: enrolment(*RUNNING, event(K.SELESAI, LATER), event(K.GUGUR, LATER)),
        lambda: enrolment(event(K.DITOLAK, LATER), event(K.PERSETUJUAN, LATER), event(K.DIMULAI, LATER)),
        lambda: enrolment(event(K.GUGUR, PROPOSED), enrolled_on=STARTED),
    ],
    "enrolment.goes_back": [
        lambda: enrolment(*RUNNING, event(K.DIUSULKAN, LATER)),
        lambda: enrolment(*RUNNING, event(K.DITOLAK, LATER)),
        lambda: enrolment(event(K.DIUSULKAN, LATER), enrolled_on=STARTED),
    ],
    "enrolment.not_waiting": [lambda: enrolment(event(K.DIPANGGIL, LATER))],
    "enrolment.not_suspended": [lambda: enrolment(*RUNNING, event(K.DILANJUTKAN, LATER))],
    "enrolment.decided_by_tpp": [
        lambda: enrolment(event(K.DITETAPKAN, DECIDED, actor=A.TPP)),
        lambda: enrolment(event(K.DITOLAK, DECIDED, actor=A.TPP)),
    ],
    "enrolment.recommended_by_other": [lambda: enrolment(event(K.REKOMENDASI_TPP, DECIDED, actor=A.KALAPAS))],
    "enrolment.consent_by_other": [
        lambda: enrolment(event(K.PERSETUJUAN, DECIDED, actor=A.WALI, consent=Consent(program=True))),
        lambda: enrolment(*RUNNING, event(K.PERSETUJUAN_DICABUT, LATER, actor=A.KALAPAS)),
    ],
    "enrolment.completed_before_start": [
        lambda: enrolment(event(K.MENUNGGU_TEMPAT, DECIDED), event(K.SELESAI, LATER)),
        lambda: enrolment(event(K.SELESAI, STARTED - DAY), enrolled_on=STARTED),
    ],
    "enrolment.drop_reason_missing": [lambda: enrolment(event(K.GUGUR, LATER, drop=None))],
    "enrolment.enrolled_on_differs": [lambda: enrolment(*RUNNING, enrolled_on=STARTED + DAY)],
    "enrolment.snapshot_of_other": [
        lambda: enrolment(participant_reference="contoh-2", snapshot=RECORD),
        lambda: enrolment(participant_reference="contoh-1", program_code="PM-BOGA", snapshot=RECORD),
    ],
}


@pytest.mark.parametrize(("code", "make"), [(code, make) for code, made in BROKEN.items() for make in made])
def test_events_that_contradict_each_other_are_refused(code: str, make: Callable[[], Enrolment]):
    with pytest.raises(ValidationError) as refused:
        make()
    assert problems(refused.value)[0].code == code


@pytest.mark.parametrize(
    "made",
    [
        enrolment(),
        enrolment(event(K.SELESAI, LATER)),
        enrolment(event(K.DITETAPKAN, DECIDED), event(K.SELESAI, LATER)),
        enrolment(event(K.DIUSULKAN, PROPOSED), enrolled_on=STARTED),
        enrolment(event(K.SELESAI, STARTED), enrolled_on=STARTED),
        enrolment(*UP_TO_DECISION, enrolled_on=DECIDED),
        enrolment(*RUNNING, enrolled_on=STARTED),
        enrolment(*RUNNING, event(K.DITANGGUHKAN, LATER), event(K.DILANJUTKAN, LATER), event(K.DITANGGUHKAN, LATER)),
        enrolment(event(K.DITETAPKAN, DECIDED), event(K.MENUNGGU_TEMPAT, DECIDED), event(K.DIPANGGIL, STARTED)),
    ],
)
def test_gaps_are_no_contradiction(made: Enrolment):
    assert Enrolment.model_validate_json(made.model_dump_json()) == made


def test_a_consent_can_be_taken_back_after_the_end():
    done = enrolment(*RUNNING, event(K.SELESAI, LATER))
    back = done.with_event(event(K.PERSETUJUAN_DICABUT, LATER + DAY))
    assert [back.consent(day) for day in (LATER, LATER + DAY)] == [Consent(program=True), None]
    assert standing(back, LATER + DAY).state is EnrolmentState.SELESAI


def test_a_record_of_an_enrolment_holds_a_day_and_lines_and_prints_no_person():
    said = '{"participant_reference":"%s","program_code":"%s","enrolled_on":"%s"}'
    assert Enrolment.model_validate_json(said % ("contoh-1", "PM-LAS", "2026-03-02")).enrolled_on == STARTED
    for wrong, code in {
        ("a", "b", "1735689600"): "day.unreadable",
        ("a", "b", "2026-01-01T00:00:00"): "day.unreadable",
        ("a", "b", "9999-12-31"): "day.out_of_range",
        ("a", " ", "2026-03-02"): "text.blank",
    }.items():
        with pytest.raises(ValidationError) as refused:
            Enrolment.model_validate_json(said % wrong)
        assert problems(refused.value)[0].code == code
    with pytest.raises(ValidationError, match="line break"):
        enrolment(participant_reference="a\nb")
    assert "rekaan" not in repr(enrolment(*RUNNING))


def test_the_day_of_enrolment_alone_means_taking_part_since_then():
    held = steps(enrolment(event(K.DIUSULKAN, STARTED), event(K.DITANGGUHKAN, STARTED)).events, STARTED)
    assert [step.state for step in held] == [
        EnrolmentState.DIUSULKAN,
        EnrolmentState.BERJALAN,
        EnrolmentState.DITANGGUHKAN,
    ]
    assert held[1].event is None


def test_an_event_is_added_and_the_snapshot_kept_once():
    before = enrolment(*UP_TO_DECISION[:4], participant_reference="contoh-1")
    decided = before.with_event(UP_TO_DECISION[4], snapshot=RECORD)
    assert (before.snapshot, decided.snapshot, decided.events) == (None, RECORD, UP_TO_DECISION)
    assert decided.with_event(event(K.DIMULAI, STARTED)).snapshot == RECORD
    assert decided.with_event(event(K.DIMULAI, STARTED), snapshot=RECORD).snapshot == RECORD
    with pytest.raises(InvalidError, match="cannot be replaced") as refused:
        decided.with_event(event(K.DIMULAI, STARTED), snapshot=RECORD.model_copy(update={"on": DECIDED}))
    assert (refused.value.code, refused.value.field) == ("enrolment.snapshot_replaced", "snapshot")


def test_a_contradicting_event_is_not_added():
    with pytest.raises(ValidationError):
        enrolment(*RUNNING).with_event(event(K.DILANJUTKAN, LATER))


def test_consent_adds_up_until_it_is_taken_back():
    data = event(K.PERSETUJUAN, DECIDED + DAY, consent=Consent(data=False, partner=True))
    back = event(K.PERSETUJUAN_DICABUT, LATER)
    made = enrolment(*UP_TO_DECISION, data, event(K.DIMULAI, STARTED), back)
    agreed = PROPOSED + 8 * DAY
    assert [made.consent(day) for day in (agreed - DAY, agreed, DECIDED + DAY, LATER - DAY, LATER)] == [
        None,
        Consent(program=True),
        Consent(program=True, partner=True, data=False),
        Consent(program=True, partner=True, data=False),
        None,
    ]
