"""Laws that hold of every answer about admission, over all cases of the table and all days of March."""

from __future__ import annotations

from datetime import date

import pytest
from admission_cases import CASES, Case, enrolled, march, offering, others
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission import AdmissionPolicy, Applicant, Entrance
from pembinaan.eligibility.admission.defaults import SWITCHABLE
from pembinaan.programs.entry import EntryKind

MADE = {name: make() for name, make in CASES.items()}
cases = st.sampled_from(sorted(MADE)).map(MADE.__getitem__)
days = st.integers(1, 31).map(march)
kinds = st.sets(st.sampled_from(sorted(SWITCHABLE)))


@given(cases, days)
def test_the_answer_is_that_of_both_halves(case: Case, on: date):
    admission = case.admit(on)
    record = admission.record
    assert admission.status is min(admission.admitted, admission.place_free)
    hard = [Status[one.status] for one in record.findings if one.hard]
    assert admission.status is min(hard)
    assert record.place_free == next(one.status for one in record.findings if one.kind is EntryKind.PLACES)


@given(cases, days)
def test_the_answer_over_time_is_the_answer_of_each_day(case: Case, on: date):
    assert case.admit(march(2)).timeline.at(on) is case.admit(on).timeline.at(on) is case.admit(on).status


@given(cases, days, kinds)
def test_switching_a_default_off_never_lowers_the_answer(case: Case, on: date, without: set[EntryKind]):
    switched = case.admit(on, policy=AdmissionPolicy(without=tuple(sorted(without))))
    assert switched.status >= case.admit(on).status


@given(cases, days, st.sets(st.sampled_from(sorted(EntryKind))))
def test_making_a_question_hard_never_raises_the_answer(case: Case, on: date, hard: set[EntryKind]):
    assert case.admit(on, policy=AdmissionPolicy(hard=tuple(sorted(hard)))).status <= case.admit(on).status


@given(cases, days)
def test_the_first_day_that_is_told_is_the_first(case: Case, on: date):
    admission = case.admit(on)
    for told, status in ((admission.earliest, Status.MET), (admission.earliest_possible, Status.UNKNOWN)):
        later = [day for day in map(march, range(on.day, 32)) if case.admit(day).status >= status]
        assert later[:1] == ([told] if told is not None and told <= march(31) else [])


@given(cases, days)
def test_the_question_that_decides_has_the_answer(case: Case, on: date):
    record = case.admit(on).record
    deciding = [one for one in record.findings if one.code == record.binding]
    assert [one.status for one in deciding if one.hard] == ([] if record.status == "MET" else [record.status])


@given(cases, days)
def test_both_languages_and_both_styles_tell_every_question(case: Case, on: date):
    admission = case.admit(on)
    for language in ("id", "en"):
        text, table = admission.explain(language), admission.explain(language, "markdown")
        marks = sum(text.count(f"\n  [{mark}]") for mark in "vx?")
        assert marks == len(admission.record.findings) == table.count("\n| [")


@pytest.mark.parametrize("taken", range(4))
def test_never_a_place_above_the_capacity(taken: int):
    held = others(*[(1, None)] * taken)
    free = Case(offering(capacity=2), register=held).admit(march(2)).place_free
    assert free is (Status.MET if taken < 2 else Status.NOT_MET)


@given(cases, days)
def test_an_entrance_gives_the_same_answer_as_the_offering(case: Case, on: date):
    entrance = Entrance(case.offering, register=case.register)
    assert entrance.admit(Applicant(case.person), on=on).record == case.admit(on).record


@given(cases, days)
def test_the_quick_answer_is_the_same(case: Case, on: date):
    entrance = Entrance(case.offering, register=case.register)
    applicant = Applicant(case.person)
    assert entrance.admitted(applicant, on) is case.admit(on).admitted is entrance.admitted(applicant, on)


@given(cases, days)
def test_the_answer_of_one_day_is_that_of_all_days(case: Case, on: date):
    applicant = Applicant(case.person)
    for one in Entrance(case.offering, register=case.register).questions:
        assert one.status(applicant, on) is one.timeline(applicant).at(on)


@given(days, st.lists(cases, min_size=2, max_size=5))
def test_the_quick_answer_hangs_on_nobody_else(on: date, held: list[Case]):
    entrance = Entrance(held[0].offering, register=held[0].register)
    people = [Applicant(case.person) for case in held]
    together = [entrance.admitted(person, on) for person in people]
    assert together == [Entrance(held[0].offering, register=held[0].register).admitted(one, on) for one in people]
    assert together == [entrance.admit(person, on=on).admitted for person in people]


def test_an_enrolment_of_somebody_else_changes_nothing_but_places():
    alone = Case(offering(), register=others()).admit(march(2)).record
    beside = Case(offering(), register=others((1, None))).admit(march(2)).record
    assert beside == alone
    assert enrolled().participant_reference == "rekaan-1"
