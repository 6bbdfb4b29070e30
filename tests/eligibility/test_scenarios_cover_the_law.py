"""The scenarios, taken together, try every condition of every right in every way, and every reading."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

import pytest

from eligibility.cases import answered, scenarios
from pembinaan.eligibility.conditions.note import Note
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.readings import READINGS, Readings

CONDITIONS = [
    (right.code, condition.key)
    for right in RIGHTS.values()
    for condition in right.requires
    if not isinstance(condition, Note)  # it asks nothing
]
HANGS_ON_THE_PERSON = {"remisi_khusus", "remisi_kemanusiaan", "pmp_khusus"}
"""The rights whose grant day hangs on the person, so that it can be unknown."""
NEVER_UNKNOWN = {(code, "not_life_or_death") for code in RIGHTS} | {
    (code, "grant_day") for code in set(RIGHTS) - HANGS_ON_THE_PERSON
}
NEVER_UNKNOWN |= {("pembebasan_bersyarat", "cb_not_preferred")}
"""What the sentence itself answers."""
NEVER_MET = {"regime_known", "numbers_known", "cb_not_preferred"}
"""What stands for a gap in the sources, and what is asked only where it is not met."""
NEVER_NOT_MET = {
    "regime_known",
    "old_offence_not_excluded",
    "numbers_known",
    "penalty_covered",
    "pb_revocation_counted",
}
"""What is refused as not modelled, or has to be checked, instead of being held against a person."""
NEVER_CHANGES = {
    (right, code)
    for right in RIGHTS
    if right != "pembebasan_bersyarat"
    for code in ("not_life_or_death", "term_at_least")
} | {
    ("pembebasan_bersyarat", "regime_known"),
    ("perubahan_pidana_mati_demi_hukum", "not_because_of_escape"),
    ("pembebasan_bersyarat", "cb_not_preferred"),
    ("cuti_mengunjungi_keluarga", "leave_term_at_least"),
    ("cuti_mengunjungi_keluarga", "leave_term_at_least_anak"),
    ("cuti_mengunjungi_keluarga", "numbers_known"),
    ("cuti_bersyarat", "leave_term_at_most"),
    ("cuti_bersyarat", "leave_term_at_most_anak"),
}
"""What holds or does not hold on all days alike."""


def test_there_are_enough():
    assert len(scenarios()) >= 70


def test_each_is_about_something_of_its_own():
    assert len({scenario.about for scenario in scenarios()}) == len(scenarios())


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_every_condition_is_met_not_met_and_unknown(right: str, condition: str):
    asked = [question.expect for scenario in scenarios() for question in scenario.questions if question.right == right]
    expected = {expect.findings[condition] for expect in asked if condition in (expect.findings or {})}
    expected |= {expect.status for expect in asked if expect.binding == condition}
    found = {
        finding.status
        for _, question, decision in answered()
        if question.right == right
        for finding in decision.record.findings
        if finding.code == condition
    }
    wanted = set() if condition in NEVER_MET else {"MET"}
    wanted |= set() if (right, condition) in NEVER_UNKNOWN else {"UNKNOWN"}
    wanted |= set() if condition in NEVER_NOT_MET else {"NOT_MET"}
    assert found == wanted
    assert expected - {None} == wanted, "what the scenarios say in so many words"


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_every_condition_decides_at_least_once(right: str, condition: str):
    said = {
        question.expect.status
        for scenario in scenarios()
        for question in scenario.questions
        if question.right == right and question.expect.binding == condition
    }
    assert said


@pytest.mark.parametrize(("right", "condition"), [pair for pair in CONDITIONS if pair not in NEVER_CHANGES])
def test_every_condition_is_tried_on_two_days_between_which_it_changes(right: str, condition: str):
    days = defaultdict(dict)
    for scenario in scenarios():
        for question in scenario.questions:
            if question.right == right and condition in (question.expect.findings or {}):
                days[scenario.id, question.readings][question.on] = question.expect.findings[condition]
    assert any(
        said[day] != said[day + timedelta(days=1)]
        for said in days.values()
        for day in said
        if day + timedelta(days=1) in said
    )


def test_every_value_of_every_reading_is_chosen_or_named():
    named = {name for right in RIGHTS.values() for condition in right.requires for name in condition.possible_readings}
    chosen = defaultdict(set)
    for scenario in scenarios():
        for question in scenario.questions:
            for name in named:
                chosen[name].add((question.readings or Readings()).chosen(name))
    assert chosen == {name: set(READINGS[name].candidates) for name in named}


def test_the_readings_of_the_amount_are_chosen():
    chosen = {
        question.readings.remisi_missed_year
        for scenario in scenarios()
        for question in scenario.questions
        if question.readings and question.expect.amount
    }
    assert chosen == set(READINGS["remisi_missed_year"].candidates)


def test_people_are_invented():
    known = [scenario.person.identity for scenario in scenarios() if scenario.person.identity is not None]
    assert all((item.name, item.nik, item.register_number) == (None, None, None) for item in known)
    assert all(scenario.person.reference.startswith("rekaan-") for scenario in scenarios())
