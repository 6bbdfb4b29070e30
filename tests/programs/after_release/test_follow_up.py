"""Follow-up at 3, 6 and 12 months, and work or school on record."""

from __future__ import annotations

from datetime import date

import pytest

from pembinaan.core.counting import CountingConvention
from pembinaan.core.errors import InvalidError
from pembinaan.core.timeline import Status
from pembinaan.participants.bimbingan import Bimbingan, Occupation, OccupationKind, ReleaseKind
from pembinaan.programs.after_release.continuation import continued
from pembinaan.programs.after_release.follow_up import FollowUp, FollowUpPolicy, follow_ups, occupation_on
from pembinaan.programs.enrolment import Enrolment

START = date(2026, 1, 2)
DUE = date(2026, 4, 2)
MADE = FollowUp(on=date(2026, 4, 20), months=3, occupation=OccupationKind.BEKERJA, housing=True)


@pytest.mark.parametrize(
    ("held", "on", "status"),
    [
        ((), date(2026, 4, 1), "NOT_YET"),
        (None, date(2026, 4, 1), "NOT_YET"),
        ((), DUE, "DUE"),
        (None, DUE, "NOT_KNOWN"),
        ((), date(2026, 5, 2), "DUE"),
        ((), date(2026, 5, 3), "LATE"),
        (None, date(2026, 5, 3), "NOT_KNOWN"),
        ((MADE,), date(2026, 4, 19), "DUE"),
        ((MADE,), date(2026, 4, 20), "DONE"),
    ],
)
def test_where_the_follow_up_of_three_months_stands(held: tuple[FollowUp, ...] | None, on: date, status: str):
    """Three months after 2 January 2026 is 2 April; 30 days of grace end on 2 May."""
    first = follow_ups(START, held, on=on)[0]
    assert (first.due, first.status) == (DUE, status)
    assert first.found == (MADE if status == "DONE" else None)


@pytest.mark.parametrize(
    ("made", "on", "status"),
    [
        (date(2026, 1, 1), date(2026, 4, 1), "NOT_YET"),
        (date(2026, 1, 1), DUE, "DUE"),
        (date(2026, 1, 2), DUE, "DONE"),
    ],
)
def test_a_follow_up_before_the_release_is_none(made: date, on: date, status: str):
    found = follow_ups(START, (FollowUp(on=made, months=3),), on=on)[0]
    assert found.status == status


@pytest.mark.parametrize(
    ("made", "on", "status"),
    [
        (date(2026, 4, 1), date(2026, 7, 1), "NOT_YET"),
        (date(2026, 4, 1), date(2026, 7, 2), "NOT_KNOWN"),
        (date(2026, 4, 1), date(2026, 12, 1), "NOT_KNOWN"),
        (DUE, date(2026, 7, 2), "DONE"),
    ],
)
def test_a_follow_up_before_the_one_that_precedes_it_was_due_does_not_count(made: date, on: date, status: str):
    """That of six months is due on 2 July 2026, that of three months on 2 April."""
    found = follow_ups(START, (FollowUp(on=made, months=6),), on=on)[1]
    assert (found.status, found.found is None) == (status, status != "DONE")


def test_each_follow_up_is_told_apart():
    found = follow_ups(START, (MADE,), on=date(2026, 7, 2))
    assert [(one.months, one.status.value) for one in found] == [(3, "DONE"), (6, "DUE"), (12, "NOT_YET")]
    assert found[1].explain("id") == "Tindak lanjut 6 bulan, jatuh tempo 2 Juli 2026: waktunya sekarang"
    assert found[0].explain("en") == "Follow-up at 3 months, due 2 April 2026: made"


def test_policy_and_counting_are_the_callers():
    (only,) = follow_ups(
        START,
        (),
        on=date(2026, 3, 3),
        policy=FollowUpPolicy(months=(2,), grace_days=0),
        counting=CountingConvention(months="thirty_days"),
    )
    assert (only.due, only.status.value) == (date(2026, 3, 3), "DUE")  # 2 January and 60 days


def test_needs_are_not_printed():
    assert "rahasia" not in repr(FollowUp(on=START, months=3, needs="rahasia"))


WORK = Occupation(start=date(2026, 2, 2), end=date(2026, 3, 2), kind=OccupationKind.BEKERJA)
SEEKS, NONE, TRAINS, SCHOOL = (
    Occupation(start=START, kind=kind)
    for kind in (OccupationKind.MENCARI, OccupationKind.TIDAK, OccupationKind.PELATIHAN, OccupationKind.SEKOLAH)
)


@pytest.mark.parametrize(
    ("held", "on", "status", "kinds"),
    [
        (None, date(2026, 2, 2), Status.UNKNOWN, ()),
        ((), date(2026, 2, 2), Status.NOT_MET, ()),
        ((WORK,), date(2026, 2, 1), Status.NOT_MET, ()),
        ((WORK,), date(2026, 2, 2), Status.MET, (OccupationKind.BEKERJA,)),
        ((WORK,), date(2026, 3, 1), Status.MET, (OccupationKind.BEKERJA,)),
        ((WORK,), date(2026, 3, 2), Status.NOT_MET, ()),
        ((SEEKS,), date(2026, 2, 2), Status.NOT_MET, (OccupationKind.MENCARI,)),
        ((NONE,), date(2026, 2, 2), Status.NOT_MET, (OccupationKind.TIDAK,)),
        ((SEEKS, TRAINS), date(2026, 2, 2), Status.MET, (OccupationKind.MENCARI, OccupationKind.PELATIHAN)),
        ((SCHOOL,), date(2026, 2, 2), Status.MET, (OccupationKind.SEKOLAH,)),
    ],
)
def test_work_or_school_on_record(held, on: date, status: Status, kinds: tuple[OccupationKind, ...]):
    guided = Bimbingan(kind=ReleaseKind.PEMBEBASAN_BERSYARAT, start=START, occupations=held)
    found = occupation_on(guided, on)
    assert (found.status, found.kinds) == (status, kinds)
    assert found.missing == (("bimbingan.occupations",) if held is None else ())
    assert [str(cite) for cite in found.cites] == ["Pasal 46 PP 32/1999"]


OLDER = Enrolment(participant_reference="rekaan-1", program_code="PM-LAS", program_version="2", id="E1")


def test_a_program_goes_on_as_a_proposal_that_points_back():
    newer = continued(OLDER, enrolment_id="E2", on=START, offering="LAS-KOTA")
    assert (newer.continues, newer.program_code, newer.program_version) == ("E1", "PM-LAS", "2")
    assert (newer.participant_reference, newer.offering, newer.enrolled_on) == ("rekaan-1", "LAS-KOTA", None)
    assert [(event.kind.value, event.on, event.actor.value) for event in newer.events] == [("DIUSULKAN", START, "PK")]


@pytest.mark.parametrize(
    ("older", "code"),
    [
        (Enrolment(participant_reference="rekaan-1", program_code="PM-LAS"), "continuation.no_id"),
        (Enrolment(participant_reference="rekaan-1", program_code="PM-LAS", id="E2"), "continuation.same_id"),
    ],
)
def test_what_cannot_go_on(older: Enrolment, code: str):
    with pytest.raises(InvalidError) as caught:
        continued(older, enrolment_id="E2", on=START)
    assert caught.value.code == code
