"""Religion and health are hidden wherever a person is printed or exported."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from eligibility.cases import person
from pembinaan import (
    DoctorLetter,
    Enrolment,
    Identity,
    Merit,
    MeritKind,
    Religion,
    decide,
    read_person,
    remission_amount,
)

LETTER = DoctorLetter(
    stated_on=date(2025, 1, 6), prolonged=True, hard_to_cure=True, life_threatening=True, lifelong_expert_care=True
)
WHO = person(identity=Identity(religion=Religion.HINDU, doctor_letters=(LETTER,)))
SECRETS = ("hindu", "HINDU", "Religion", "prolonged", "DoctorLetter")


def test_a_repr_hides_them():
    for secret in SECRETS:
        assert secret not in repr(WHO)
        assert secret not in repr(WHO.identity)
        assert secret not in str(WHO.identity)


def test_printing_a_person_shows_nothing_of_the_file():
    for printed in (repr(WHO), str(WHO), f"{WHO}", repr([WHO])):
        assert printed.strip("[]") == "Narapidana(***)"


def test_printing_an_enrolment_does_not_show_whose_it_is():
    assert "contoh-1" not in repr(Enrolment(participant_reference="contoh-1", program_code="PM-LAS"))


def test_an_export_leaves_them_out_unless_asked():
    plain = WHO.model_dump_json()
    for secret in SECRETS:
        assert secret not in plain
    identified = WHO.model_dump_json(context={"identified": True})
    assert '"religion":"hindu"' in identified
    assert read_person(identified) == WHO


def test_a_decision_and_an_amount_do_not_name_the_religion():
    decision = decide("remisi_khusus", WHO, on=date(2025, 3, 29))
    amount = remission_amount("remisi_khusus", WHO, on=date(2025, 3, 29))
    for text in (repr(decision), decision.record.model_dump_json(), decision.explain("id"), amount.model_dump_json()):
        assert "indu" not in text


def test_an_error_does_not_show_what_was_written():
    with pytest.raises(ValidationError) as caught:
        Identity.model_validate_json('{"religion": "rahasia"}')
    assert "rahasia" not in str(caught.value)


@pytest.mark.parametrize("year", [1944, 3000])
def test_the_year_of_a_merit_lies_in_a_file(year: int):
    with pytest.raises(ValidationError):
        Merit(kind=MeritKind.PEMUKA, year=year)
