"""The answers for many people and offerings are those of each person at each offering."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from eligibility.admission.admission_cases import (
    CASES,
    END,
    SEWING_ELSEWHERE,
    START,
    child,
    narapidana,
    others,
    plan,
    rule,
    sentence,
)
from pembinaan.eligibility.admission import DEFAULT_POLICY, NOBODY_ENROLLED, AdmissionPolicy, Applicant, Entrance
from pembinaan.eligibility.admission.asked import OfCondition
from pembinaan.participants.people import Participant, Tahanan
from pembinaan.planning.admitted import Answers
from pembinaan.programs.entry import EntryKind
from pembinaan.programs.offering import Offering
from pembinaan.programs.register import Register

HELD = [case() for case in CASES.values()]
OFFERINGS = [case.offering for case in HELD]
PEOPLE: list[Participant] = [case.person for case in HELD]
DAYS = (START - timedelta(days=1), START, END, END + timedelta(days=1), date(2026, 12, 31), date(2027, 1, 2))


def check(
    offerings: list[Offering],
    people: list[Participant],
    on: date,
    register: Register | None = NOBODY_ENROLLED,
    policy: AdmissionPolicy = DEFAULT_POLICY,
) -> None:
    entrances = [Entrance(one, policy=policy, register=register) for one in offerings]
    answers = Answers(entrances, on)
    for person in people:
        applicant = Applicant(person)
        found = answers.of(applicant, range(len(entrances)))
        assert found == {
            place: entrance.admit(applicant, on=on).admitted for place, entrance in enumerate(entrances)
        }, (person, on)


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_they_are_those_of_admit_for_everybody_at_the_offering_of_the_case(on):
    for case in HELD:
        check([case.offering], [case.person], on, case.register)


@pytest.mark.parametrize("on", DAYS[1:4], ids=str)
@pytest.mark.parametrize("some", range(3))
def test_they_are_those_of_admit_for_each_person_at_many_offerings(on, some):
    check(OFFERINGS[some::6], PEOPLE[some::4], on)


@pytest.mark.parametrize(
    "register", [None, SEWING_ELSEWHERE, others((1, None), (2, 20))], ids=["not known", "sewing", "others"]
)
def test_with_people_enrolled_elsewhere(register):
    check(OFFERINGS[::8], PEOPLE[::4], START, register)


@pytest.mark.parametrize(
    "policy",
    [
        AdmissionPolicy(without=(EntryKind.REMAIN_GE_DURATION,)),
        AdmissionPolicy(rules=(rule(EntryKind.CONDUCT, months=6), rule(EntryKind.STATUS, people=("tahanan",)))),
        AdmissionPolicy(hard=(EntryKind.TPP, EntryKind.CONSENT)),
    ],
    ids=["without a default", "with rules", "hardened"],
)
def test_under_another_policy(policy):
    check(OFFERINGS[::8], PEOPLE[::4], START, SEWING_ELSEWHERE, policy)


def test_sentences_that_end_before_between_and_after_the_last_days():
    """Offerings that end on each day of two weeks, and sentences that are over on each day about them."""
    carrier = OFFERINGS[0].agreement
    offerings = [plan(ends=date(2026, 4, day), code=f"K-{day}").under(carrier) for day in range(1, 15)]
    people: list[Participant] = [
        narapidana(reference=f"rekaan-{days}", sentence=sentence(clock=date(2024, 3, 28) + timedelta(days=days)))
        for days in range(20)
    ]
    people.append(narapidana(sentence=sentence(remissions=None)))
    people.append(child())
    check(offerings, people, START)


def test_a_condition_of_many_offerings_is_asked_once(monkeypatch):
    """Twenty offerings that differ by code only ask three conditions of a person: 3, not 60."""
    asked: list[str] = []
    original = Answers._answer
    monkeypatch.setattr(Answers, "_answer", lambda *args: asked.append(args[1].condition.code) or original(*args))
    carrier = OFFERINGS[0].agreement
    entrances = [Entrance(plan(code=f"K-{n}").under(carrier), register=NOBODY_ENROLLED) for n in range(20)]
    Answers(entrances, START).of(Applicant(narapidana()), range(20))
    conditions = [one.asked.condition.code for one in entrances[0].questions if isinstance(one.asked, OfCondition)]
    assert {*asked} <= {*conditions}
    assert len(asked) <= len(conditions) + 1


def test_nobody_asks_anywhere():
    assert Answers([], START).of(Applicant(Tahanan(reference="a")), ()) == {}
