"""Who a person is: identity is masked and left out, and no error text shows what a record holds."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from participants.people_made_up import sentence
from pembinaan.core.errors import problems
from pembinaan.core.fields import Masked
from pembinaan.participants.people import AnakBinaan, Identity, Klien, Narapidana, Person, Tahanan
from pembinaan.participants.reading import read_person
from pembinaan.participants.records import CmbLeave, IspnClass, Predicate, Sanction
from pembinaan.participants.sentence import LifeSentence

SECRETS = ("Rekaan Belaka", "6400000000000000", "BI.1/2020")
IDENTITY = Identity(name=Masked(SECRETS[0]), nik=Masked(SECRETS[1]), register_number=Masked(SECRETS[2]))
PERSON = Narapidana(reference="contoh-1", identity=IDENTITY, birth_date=date(1990, 1, 2), sentence=sentence())


@pytest.mark.parametrize("shown", [repr(PERSON), str(PERSON), f"{IDENTITY}", repr(PERSON.model_dump())])
def test_an_identity_is_never_shown(shown: str):
    assert "contoh-1" in shown or "***" in shown
    assert not any(secret in shown for secret in SECRETS)


def test_json_leaves_identity_out_unless_asked():
    written = PERSON.model_dump_json()
    assert not any(secret in written for secret in SECRETS)
    assert "identity" not in json.loads(written)
    for context in ({}, {"identified": False}, "identified", None):
        assert PERSON.model_dump_json(context=context) == written
    whole = PERSON.model_dump_json(context={"identified": True})
    assert all(secret in whole for secret in SECRETS)
    assert Narapidana.model_validate_json(whole) == PERSON


def test_inside_python_a_dump_keeps_the_masked_identity():
    assert PERSON.model_dump()["identity"]["name"] == Masked(SECRETS[0])


@pytest.mark.parametrize("nik", ["123", "bukan angka", "64.0000.000000.0000"])
def test_nobody_is_refused_for_a_malformed_nik(nik: str):
    read = Klien.model_validate_json(json.dumps({"reference": "contoh-2", "identity": {"nik": nik}}))
    assert read.identity is not None
    assert read.identity.nik is not None
    assert read.identity.nik.reveal() == nik


@pytest.mark.parametrize(
    "changed",
    [
        {"identity": {"name": {"first": SECRETS[0]}}},
        {"identity": {"nik": 6400000000000000}},
        {"identity": SECRETS[0]},
        {"birth_date": SECRETS[0]},
        {"reference": SECRETS[0] * 10},
        {"reference": ""},
        {"pb_right_revoked": SECRETS[0]},
        {"security_level": SECRETS[0]},
        {"offences": []},
        {"offences": [SECRETS[0]]},
        {"sentence": {"kind": "seumur_hidup"}},
        {"sentence": {"kind": "waktu_tertentu", "terms": [SECRETS[0]]}},
        {"sanctions": [{"imposed_on": "2022-02-01", "ends_on": "2022-01-01", "register_f": True, "postponements": []}]},
        {"noted": SECRETS[0]},
    ],
)
def test_no_error_text_shows_what_the_record_holds(changed: dict[str, Any]):
    whole = json.loads(PERSON.model_dump_json(context={"identified": True}))
    with pytest.raises(ValidationError) as caught:
        Narapidana.model_validate_json(json.dumps(whole | changed))
    found = problems(caught.value)
    assert found
    assert all(item.field for item in found)
    for text in (str(caught.value), repr(caught.value), *(item.line("id") + item.line("en") for item in found)):
        assert not any(secret in text for secret in SECRETS)
        assert "contoh-1" not in text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"kind": "tahanan"}, Tahanan),
        ({"kind": "klien", "birth_date": "1990-01-02"}, Klien),
        (
            {
                "kind": "anak_binaan",
                "birth_date": "2010-01-02",
                "sentence": {"kind": "seumur_hidup", "clock_starts": "2025-01-01"},
            },
            AnakBinaan,
        ),
        ({"kind": "narapidana", "sentence": {"kind": "mati", "clock_starts": "2025-01-01"}}, Narapidana),
    ],
)
def test_the_kind_says_who_it_is(data: dict[str, Any], kind: type[Any]):
    adapter: TypeAdapter[Person] = TypeAdapter(Person)
    read = adapter.validate_json(json.dumps({"reference": "contoh-3"} | data))
    assert type(read) is kind
    assert read_person(json.dumps({"reference": "contoh-3"} | data)) == read
    assert adapter.validate_json(adapter.dump_json(read)) == read


def test_not_known_is_not_none():
    assert PERSON.sanctions is None
    known = PERSON.model_copy(update={"sanctions": ()})
    assert json.loads(known.model_dump_json())["sanctions"] == []
    assert Narapidana.model_validate_json(known.model_dump_json()).sanctions == ()


def test_people_are_values():
    again = Narapidana(reference="contoh-1", identity=IDENTITY, birth_date=date(1990, 1, 2), sentence=sentence())
    assert again == PERSON
    assert hash(again) == hash(PERSON)
    assert LifeSentence(clock_starts=date(2020, 1, 1)) != sentence()


# ---- records


@pytest.mark.parametrize(
    ("ends_on", "until", "right"),
    [
        ("2022-02-01", "2022-02-01", True),
        (None, "2022-03-01", True),
        ("2022-01-31", "2022-03-01", False),
        ("2022-02-01", "2022-01-31", False),
    ],
)
def test_a_sanction_does_not_end_before_it_is_imposed(ends_on: str | None, until: str, right: bool):
    data = {
        "imposed_on": "2022-02-01",
        "ends_on": ends_on,
        "register_f": False,
        "postponements": [{"until": "2022-05-01"}, {"until": until}],
    }
    if right:
        assert Sanction.model_validate_json(json.dumps(data)).postponements
        return
    with pytest.raises(ValidationError) as caught:
        Sanction.model_validate_json(json.dumps(data))
    assert problems(caught.value)[0].code == "sanction.ends_before_start"


def test_a_sanction_may_have_postponements_that_are_not_known():
    data = {"imposed_on": "2022-02-01", "ends_on": None, "register_f": False, "postponements": None}
    assert Sanction.model_validate_json(json.dumps(data)).postponements is None


def test_a_leave_ends_after_it_starts():
    with pytest.raises(ValidationError) as caught:
        CmbLeave(start=date(2022, 1, 2), end=date(2022, 1, 2))
    assert problems(caught.value)[0].code == "period.ends_before_start"


def test_which_grades_are_good():
    assert [grade.value for grade in Predicate if grade.is_good] == ["sangat_baik", "baik"]


def test_classes_of_risk_rise():
    assert [item.rank for item in IspnClass] == [0, 1, 2, 3]
    assert IspnClass.MINIMUM.rank < IspnClass.SUPER_MAKSIMUM.rank
