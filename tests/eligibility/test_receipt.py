"""Receipts: what is in them, and what is not."""

from __future__ import annotations

import json
import re
from datetime import date
from hashlib import sha256
from typing import Any

import pytest
from pydantic import ValidationError

import pembinaan
from eligibility.cases import GRANT_DAY, LIFE, NAME, NIK, REGISTER, TWO_THIRDS_DAY, person, sanction
from pembinaan.core.counting import CountingConvention
from pembinaan.core.errors import InvalidError
from pembinaan.core.fields import Masked
from pembinaan.eligibility.decision import ReadingUsed
from pembinaan.eligibility.receipt import Receipt, ReliedOn, facts_of, receipt, seal_of
from pembinaan.eligibility.rights import decide
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence
from pembinaan.law.readings import READINGS, Readings
from pembinaan.law.version import law_version
from pembinaan.participants.people import Identity, Klien, Narapidana

PB, RU = "pembebasan_bersyarat", "remisi_umum"
SALT = "kata acak rekaan"
CHECKED = date(2026, 11, 24)


def made(right: str = PB, on: date = TWO_THIRDS_DAY, salt: str = SALT, **facts: Any) -> Receipt:
    readings = facts.pop("readings", Readings())
    return receipt(decide(right, person(**facts), on=on, readings=readings), salt=salt)


def hashed(text: str) -> str:
    return sha256(text.encode("ascii")).hexdigest()


def test_it_says_what_was_decided():
    held = made()
    assert (held.right, held.on, held.status, held.earliest, held.binding) == (
        *(PB, TWO_THIRDS_DAY, "MET", TWO_THIRDS_DAY, "served"),
    )
    held = (sanction(date(2025, 9, 1), date(2025, 9, 6), date(2026, 3, 2)),)
    later = made(sanctions=held, readings=Readings(pb_conduct_window="rolling"))
    nine_months_clear = date(2026, 6, 4)  # 270 days, of which 7 September 2025 is the first
    assert (later.status, later.earliest, later.binding) == ("NOT_MET", nine_months_clear, "clean_before_fraction")
    assert made(RU, GRANT_DAY, sentence=LIFE).earliest is None


# ---- the fingerprint of the facts

BARE = Narapidana(reference="rekaan-9", sentence=LIFE)
FACTS = (
    '{"kind":"narapidana",'
    '"sentence":{"clock_starts":"2010-05-03","judgment_final_on":"2010-05-03","kind":"seumur_hidup"}}'
)


@pytest.mark.parametrize("salt", ["", SALT])
def test_the_facts_are_the_hash_of_salt_and_canonical_json(salt: str):
    assert facts_of(BARE, salt) == hashed(f'["{salt}",{FACTS}]')
    held = receipt(decide(RU, BARE, on=GRANT_DAY), salt=salt)
    assert (held.facts, held.salted) == (facts_of(BARE, salt), bool(salt))


def test_another_salt_gives_another_fingerprint():
    assert len({facts_of(BARE, salt) for salt in ("", "a", "a\0", SALT)}) == 4


def test_who_the_person_is_plays_no_part():
    other = Identity(name=Masked("Rekaan Sepuluh"), nik=None, register_number=None)
    assert facts_of(person(identity=other, reference="rekaan-10"), SALT) == facts_of(person(), SALT)
    assert facts_of(person(identity=None), SALT) == facts_of(person(), SALT)


def test_a_fact_that_is_not_known_is_left_out():
    given = person(sanctions=None, in_lapas_since=None)
    assert facts_of(given, "") != facts_of(person(), "")
    assert "null" not in json.dumps(given.model_dump(mode="json", exclude_none=True))
    none_known = Narapidana(reference="rekaan-9", sentence=LIFE, sanctions=None, litmas=None)
    assert facts_of(none_known, "") == facts_of(BARE, "")
    assert facts_of(Narapidana(reference="rekaan-9", sentence=LIFE, sanctions=()), "") != facts_of(BARE, "")


def test_kinds_of_people_differ():
    assert facts_of(Klien(reference="rekaan-9"), "") == hashed('["",{"kind":"klien"}]')


# ---- what is not in it


def test_no_fact_of_the_person_is_in_it():
    text = made().model_dump_json()
    for secret in (NAME, NIK, REGISTER, person().reference, SALT, "1990-03-05", "2024-07-01", "2025-03-03"):
        assert secret not in text
    assert set(json.loads(text)) == {
        *("right", "on", "status", "earliest", "binding", "facts", "salted", "readings", "provisions"),
        *("library_version", "law_version", "seal"),
    }


# ---- readings


def test_readings_that_are_named_and_those_that_are_chosen():
    """The decision names its readings; one that does not matter for it is kept too when it is no default."""
    chosen = Readings(
        pb_conduct_window="fixed",
        remisi_six_months_edge="at_least_180",
        counting=CountingConvention(part_day="floor", first_day="counted"),
    )
    named = [used.name for used in decide(PB, person(), on=TWO_THIRDS_DAY).record.readings]
    held = {used.name: used for used in made(readings=chosen).readings}
    assert {"pb_conduct_window", "remisi_six_months_edge", "part_day", "first_day", *named} == set(held)
    assert held["part_day"] == ReadingUsed(name="part_day", value="floor", is_default=False)
    assert held["remisi_six_months_edge"].value == "at_least_180"
    assert held["first_day"].value == "counted"
    assert {used.name for used in made().readings} == set(named)
    assert all(used.value == READINGS[used.name].default for used in made().readings)


# ---- provisions


def relied_on(held: Receipt, place: str) -> ReliedOn:
    (one,) = (item for item in held.provisions if str(item.citation) == place)
    return one


def test_provisions_with_their_days():
    """The days are those of the sources on rights, section 2; 12 November 2012 is the day of PP 99/2012."""
    assert relied_on(made(), "Pasal 43 ayat (2) huruf b PP 99/2012") == ReliedOn(
        citation=Citation.parse("Pasal 43 ayat (2) huruf b PP 99/2012"),
        confidence=Confidence.VERIFIED,
        checked_on=CHECKED,
        established=True,
        since=date(2012, 11, 12),
        since_latest=date(2012, 11, 12),
        until=None,
        until_latest=None,
    )


def test_a_provision_whose_days_are_not_established():
    """Permenkumham 6/2013 begins in 2013 and may have ended in 2024: on 10 January 2026 it may still bind."""
    held = relied_on(made(), "Pasal 9 ayat (2) huruf b Permenkumham 6/2013")
    assert (held.established, held.since, held.since_latest) == (False, date(2013, 1, 1), date(2013, 12, 31))
    assert (held.until, held.until_latest) == (date(2024, 1, 1), None)
    assert held.confidence is Confidence.INFERENCE


def test_a_law_of_the_day_asked_about():
    """On the grant day of 2021 UU 22/2022 does not bind yet."""
    early = made(RU, date(2021, 8, 17), sentence=LIFE)
    assert not [item for item in early.provisions if item.citation.instrument == "UU 22/2022"]
    assert relied_on(made(RU, GRANT_DAY, sentence=LIFE), "Pasal 10 ayat (4) UU 22/2022").since == date(2022, 8, 3)


def test_every_source_of_the_findings_is_there_once():
    decision = decide(RU, person(), on=GRANT_DAY)
    sources = [(one.citation, one.confidence) for finding in decision.record.findings for one in finding.sources]
    held = [(one.citation, one.confidence) for one in receipt(decision).provisions]
    assert len(held) == len(set(held))
    assert set(held) == set(sources)


def test_a_whole_instrument_may_be_relied_on(monkeypatch: pytest.MonkeyPatch):
    decision = decide(PB, person(), on=TWO_THIRDS_DAY)
    finding = decision.record.findings[0]
    source = finding.sources[0].model_copy(update={"citation": Citation("UU 22/2022")})
    changed = decision.record.model_copy(update={"findings": (finding.model_copy(update={"sources": (source,)}),)})
    monkeypatch.setattr(decision, "_record", changed)
    (held,) = receipt(decision).provisions
    assert (str(held.citation), held.since, held.checked_on) == ("UU 22/2022", date(2022, 8, 3), CHECKED)


# ---- versions and seal


def test_versions():
    assert (made().library_version, made().law_version) == (pembinaan.__version__, law_version())


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("salt", ["", SALT])
def test_the_seal_is_the_hash_of_salt_and_all_the_rest(salt: str):
    held = made(salt=salt)
    rest = without_nulls(json.loads(held.model_dump_json()))
    del rest["seal"]
    assert held.seal == hashed(json.dumps([salt, rest], sort_keys=True, separators=(",", ":"))) == seal_of(held, salt)


# ---- the JSON form


@pytest.mark.parametrize("right", [PB, RU])
def test_it_is_itself_again_after_json(right: str):
    held = made(right, GRANT_DAY)
    assert Receipt.model_validate_json(held.model_dump_json()) == held
    assert hash(Receipt.model_validate_json(held.model_dump_json())) == hash(held)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("facts", "not a fingerprint"),
        ("facts", "A" * 64),
        ("seal", "0" * 65),
        ("law_version", "0" * 64 + "\n"),
        ("right", "a\nb"),
        ("binding", ""),
        ("status", "PERHAPS"),
        ("on", 20260110),
        ("on", "2026-01-10T00:00:00"),
        ("salted", "yes"),
        ("reference", "rekaan-3"),
    ],
)
def test_what_is_no_receipt_is_refused(field: str, value: object):
    text = json.dumps(json.loads(made().model_dump_json()) | {field: value})
    with pytest.raises(ValidationError) as caught:
        Receipt.model_validate_json(text)
    assert [item["loc"] for item in caught.value.errors()] == [(field,)]


# ---- what it is made from


def test_only_a_decision_has_one():
    with pytest.raises(TypeError, match=r"^a receipt is made from a Decision, not DecisionRecord$"):
        receipt(decide(PB, person(), on=TWO_THIRDS_DAY).record)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^a receipt is about a Participant, not dict$"):
        facts_of({}, "")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^a seal is of a Receipt, not str$"):
        seal_of("{}", "")  # type: ignore[arg-type]


def test_its_printed_form_names_nobody():
    shown = repr(made())
    assert not re.search(rf"{NAME}|{NIK}|{REGISTER}|{person().reference}|{SALT}", shown)


def test_a_salt_that_salts_nothing_is_refused():
    held = decide("remisi_umum", person(), on=GRANT_DAY)
    with pytest.raises(InvalidError, match="blank_salt"):
        receipt(held, salt="   ")
    for salt in (5, True, b"x"):
        with pytest.raises(TypeError, match="a salt is a str, not"):
            receipt(held, salt=salt)  # type: ignore[arg-type]
