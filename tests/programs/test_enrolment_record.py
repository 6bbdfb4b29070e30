"""The record of an enrolment: the short form of the first edition, and the whole with its snapshot."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.core.text import Text
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence
from pembinaan.programs import Enrolment, Refusal
from pembinaan.programs.admission_record import AdmissionFinding, AdmissionRecord, Choice, ReadingTaken
from pembinaan.programs.enrolment import Refusal as RefusalOfOld
from pembinaan.programs.enrolment_events import (
    ACTIVE,
    OVER,
    Consent,
    DropReason,
    EnrolmentActor,
    EnrolmentEvent,
    EnrolmentState,
)
from pembinaan.programs.enrolment_events import EnrolmentEventKind as Kind
from pembinaan.programs.entry import EntryKind

ON = date(2026, 3, 2)
OLD = '{"participant_reference":"contoh-1","program_code":"PM-LAS","enrolled_on":"2026-03-02"}'
FINDING = AdmissionFinding(
    code="status",
    kind=EntryKind.STATUS,
    title=Text(id="rekaan", en="invented"),
    status="MET",
    basis=Basis(kind=BasisKind.LAW, cites=(Citation.parse("Pasal 38 UU 22/2022"),)),
    confidence=Confidence.VERIFIED,
    choice=Choice.TABLE,
    hard=True,
)
RECORD = AdmissionRecord(
    participant_reference="contoh-1",
    program_code="PM-LAS",
    program_version="1",
    on=ON,
    status="UNKNOWN",
    admitted="MET",
    place_free="UNKNOWN",
    binding="places",
    findings=(FINDING,),
    readings=(ReadingTaken(name="remaining_time", value="earliest_expiry"),),
    policy="0" * 64,
)
WHOLE = Enrolment(
    participant_reference="contoh-1",
    program_code="PM-LAS",
    id="P-1",
    continues="P-0",
    events=(
        EnrolmentEvent(kind=Kind.PERSETUJUAN, on=ON, actor=EnrolmentActor.DIRI_SENDIRI, consent=Consent(program=True)),
        EnrolmentEvent(
            kind=Kind.GUGUR, on=ON, actor=EnrolmentActor.SISTEM, drop=DropReason.BEBAS, reason="alasan-rekaan"
        ),
    ),
    snapshot=RECORD,
)


def test_the_short_form_of_the_first_edition_means_the_same():
    old = Enrolment.model_validate_json(OLD)
    assert old == Enrolment(participant_reference="contoh-1", program_code="PM-LAS", enrolled_on=ON)
    assert (old.events, old.snapshot, old.id) == ((), None, None)
    assert Enrolment.model_validate_json(old.model_dump_json()) == old


def test_the_whole_is_read_back():
    assert Enrolment.model_validate_json(WHOLE.model_dump_json()) == WHOLE


def test_reasons_and_the_person_of_a_snapshot_are_not_shown():
    assert "alasan-rekaan" not in repr(WHOLE)
    assert "contoh-1" not in repr(RECORD)


def test_a_refusal_is_known_by_its_old_place_too():
    assert RefusalOfOld is Refusal


def test_no_state_is_active_and_over():
    assert not ACTIVE & OVER
    open_ones = {"DIUSULKAN", "DIPERIKSA", "DISIDANGKAN_TPP", "MENUNGGU"}
    assert set(EnrolmentState) == ACTIVE | OVER | open_ones


@pytest.mark.parametrize("answer", ["YES", "met", None])
def test_an_answer_is_one_of_three(answer: object):
    with pytest.raises(ValidationError) as caught:
        AdmissionRecord(**{**RECORD.model_dump(), "status": answer})
    assert {problem.field for problem in problems(caught.value)} >= {"status"}
