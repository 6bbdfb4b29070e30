"""Verifying a receipt: nothing differs, or what differs is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from eligibility.cases import GRANT_DAY, LIFE, TWO_THIRDS_DAY, person, sanction, sentence
from eligibility.test_receipt import PB, RU, SALT, made
from pembinaan.core.counting import CountingConvention
from pembinaan.core.text import Text
from pembinaan.eligibility import receipt as receipts
from pembinaan.eligibility import verification
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import ReadingUsed
from pembinaan.eligibility.receipt import Receipt, receipt, seal_of
from pembinaan.eligibility.receipt_words import NAMES
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.eligibility.verification import Difference, verify
from pembinaan.law.instruments import Confidence
from pembinaan.law.readings import Readings
from pembinaan.participants.people import AnakBinaan, Klien, Narapidana, Participant, Tahanan

OTHER = "0" * 64
SANCTIONED = person(sanctions=(sanction(date(2025, 9, 1), date(2025, 9, 6), date(2026, 3, 2)),))


SERVED = Text(
    id="sudah menjalani 2/3 masa pidana, paling sedikit 9 bulan", en="2/3 of the sentence served, at least 9 months"
)
CLEAN = Text(id="berkelakuan baik 9 bulan terakhir", en="good conduct for the last 9 months")


def fields(held: Receipt, who: Participant | None = None, salt: str = SALT) -> list[str]:
    return [difference.field for difference in verify(held, person() if who is None else who, salt=salt)]


def changed(held: Receipt, **facts: Any) -> Receipt:
    return held.model_copy(update=facts)


def sealed(held: Receipt, salt: str = SALT, **facts: Any) -> Receipt:
    """Change a receipt and seal it again, as one who has the salt can."""
    new = changed(held, **facts)
    return changed(new, seal=seal_of(new, salt))


def test_nothing_differs():
    chosen = Readings(nine_month_test="served_floor", counting=CountingConvention(years="fixed_365"))
    assert verify(made(), person(), salt=SALT) == ()
    assert verify(made(salt=""), person()) == ()
    assert verify(made(RU, GRANT_DAY, sentence=LIFE), person(sentence=LIFE), salt=SALT) == ()
    assert verify(made(readings=chosen), person(), salt=SALT) == ()
    assert verify(made(), person(reference="rekaan-11", identity=None), salt=SALT) == ()


# ---- the receipt was changed

CHANGES: dict[str, Any] = {
    "right": RU,
    "on": date(2026, 1, 11),
    "status": "NOT_MET",
    "earliest": date(2026, 1, 11),
    "binding": "good_conduct",
    "facts": OTHER,
    "salted": False,
    "readings": (),
    "provisions": (),
    "library_version": "0.0.1",
    "law_version": OTHER,
    "seal": OTHER,
}
NOT_MADE_AGAIN = {"right", "on"}
"""The question is taken from the receipt: that it is another one is told by the seal."""


def test_every_field_is_tried():
    assert set(CHANGES) == set(Receipt.model_fields)
    assert set(CHANGES) - NOT_MADE_AGAIN == set(NAMES)


@pytest.mark.parametrize("field", CHANGES)
def test_a_changed_field_is_found(field: str):
    found = fields(changed(made(), **{field: CHANGES[field]}))
    assert found[-1] == "seal"
    assert field in found or field in NOT_MADE_AGAIN


@pytest.mark.parametrize("field", sorted(set(CHANGES) - NOT_MADE_AGAIN - {"seal"}))
def test_a_changed_field_is_found_although_it_is_sealed_again(field: str):
    assert fields(sealed(made(), **{field: CHANGES[field]})) == [field]


def test_another_day_or_right_is_found_by_the_seal_alone():
    """On the day after the answer is the same, with the same earliest day and the same law."""
    assert fields(changed(made(), on=date(2026, 1, 11))) == ["seal"]
    assert fields(sealed(made(), on=date(2026, 1, 11))) == []


def test_without_the_salt_no_seal_can_be_made():
    assert fields(sealed(made(), salt="", on=date(2026, 1, 11))) == ["seal"]


@pytest.mark.parametrize(
    "facts",
    [
        {"confidence": Confidence.MEMORY},
        {"checked_on": date(2026, 11, 23)},
        {"established": False},
        {"since": date(2022, 8, 4)},
        {"since_latest": None},
        {"until": date(2030, 1, 1)},
        {"until_latest": date(2030, 1, 1)},
    ],
    ids=lambda facts: next(iter(facts)),
)
def test_every_part_of_a_provision_counts(facts: dict[str, Any]):
    first, *rest = made().provisions
    forged = (first.model_copy(update=facts), *rest)
    assert fields(changed(made(), provisions=forged)) == ["provisions", "seal"]
    assert fields(sealed(made(), provisions=forged)) == ["provisions"]


def test_a_reading_that_is_said_to_be_the_default_and_is_not():
    first, *rest = made().readings
    forged = (first.model_copy(update={"is_default": False}), *rest)
    assert fields(sealed(made(), readings=forged)) == ["readings"]


@pytest.mark.parametrize(
    ("name", "value"), [("no_such_reading", "both"), ("nine_month_test", "no_such_value"), ("counting", "both")]
)
def test_a_reading_that_this_version_does_not_know_is_a_difference(name: str, value: str):
    used = ReadingUsed(name=name, value=value, is_default=False)
    rest = tuple(held for held in made().readings if held.name != name)
    assert fields(sealed(made(), readings=(used, *rest))) == ["readings"]


# ---- the salt


def test_another_salt():
    assert fields(made(), salt="kata lain") == ["facts", "seal"]
    assert fields(made(), salt="") == ["facts", "salted", "seal"]
    assert fields(made(salt="")) == ["facts", "salted", "seal"]


# ---- the facts changed


def test_a_fact_that_does_not_change_the_answer_is_a_difference_of_the_facts_alone():
    assert fields(made(), person(birth_date=date(1990, 3, 6))) == ["facts"]


def test_a_fact_that_changes_the_answer():
    """The sanction lies in the nine months before the two-thirds day: whether time mends that, no source says."""
    found = verify(made(), SANCTIONED, salt=SALT)
    assert [one.line("id") for one in found] == [
        "keputusan: pada tanda terima MEMENUHI SYARAT; sekarang BELUM MEMENUHI SYARAT",
        "hari paling cepat: pada tanda terima 10 Januari 2026; sekarang tidak ada",
        f"syarat yang menentukan: pada tanda terima {SERVED.id} (served); sekarang {CLEAN.id} (clean_before_fraction)",
        "fakta: pada tanda terima fakta pada waktu diputus; sekarang fakta lain, atau salt lain",
        "tafsir: pada tanda terima tidak ada; sekarang pb_conduct_window = unknown (bawaan)",
    ]
    assert [one.line("en") for one in found] == [
        "decision: on the receipt ELIGIBLE; now NOT YET ELIGIBLE",
        "earliest day: on the receipt 10 January 2026; now none",
        f"condition that decides: on the receipt {SERVED.en} (served); now {CLEAN.en} (clean_before_fraction)",
        "facts: on the receipt the facts at the time; now other facts, or another salt",
        "readings: on the receipt none; now pb_conduct_window = unknown (default)",
    ]


# ---- nothing can be decided

NO_MORE = [
    person(sentence=sentence(penalty="kurungan")),
    person(birth_date=date(2010, 1, 1)),
    Tahanan(reference="rekaan-3"),
    Klien(reference="rekaan-3"),
    AnakBinaan(reference="rekaan-3", birth_date=date(2010, 1, 1), sentence=LIFE),
]


@pytest.mark.parametrize("who", NO_MORE)
def test_a_person_who_is_not_supported_is_a_difference(who: Participant):
    """Why is not said: that somebody is a child, or what the offence is, is a fact of the person."""
    status, facts = verify(made(), who, salt=SALT)
    assert (status.field, facts.field) == ("status", "facts")
    assert status.line("id") == (
        "keputusan: pada tanda terima MEMENUHI SYARAT; "
        "sekarang tidak dijawab oleh versi ini untuk orang ini; sebabnya dikatakan oleh decide"
    )
    assert status.found.en == "not answered by this version for this person; decide says why"


@pytest.mark.parametrize("right", ["hak_lain", "no_such_right"])
def test_a_right_that_is_not_answered_is_a_difference(right: str):
    assert fields(changed(made(), right=right)) == ["status", "seal"]
    assert fields(sealed(made(), right=right)) == ["status"]


@pytest.mark.parametrize("on", [date(2012, 11, 11), date(2300, 1, 1)])
def test_a_day_that_is_not_answered_is_a_difference(on: date):
    assert fields(sealed(made(), on=on)) == ["status"]


def test_what_needs_no_decision_is_compared_all_the_same():
    forged = sealed(made(), right="hak_lain", facts=OTHER, salted=False, library_version="0", law_version=OTHER)
    assert fields(forged) == ["status", "facts", "salted", "library_version", "law_version"]


def test_a_right_of_ones_own_is_not_known_here():
    own = Right(code="own", title=Text(id="sendiri", en="own"), requires=RIGHTS[PB].requires)
    held = receipt(own.decide(person(), on=TWO_THIRDS_DAY), salt=SALT)
    assert held.right == "own"
    assert fields(held) == ["status"]


# ---- the library or the law changed


def test_a_later_version_says_so(monkeypatch: pytest.MonkeyPatch):
    held = made()
    for module in (receipts, verification):
        monkeypatch.setattr(module, "__version__", "9.0")
        monkeypatch.setattr(module, "law_version", lambda: OTHER)
    found = verify(held, person(), salt=SALT)
    assert [one.field for one in found] == ["library_version", "law_version"]
    assert found[0].line("en") == f"version of the library: on the receipt {held.library_version}; now 9.0"
    assert found[1].line("id") == f"versi daftar hukum: pada tanda terima {held.law_version}; sekarang {OTHER}"
    status = fields(changed(held, right="hak_lain"))
    assert status == ["status", "library_version", "law_version", "seal"]


def test_law_that_is_better_established_says_so(monkeypatch: pytest.MonkeyPatch):
    held = made()
    known = receipts.provision
    later = date(2026, 12, 1)
    monkeypatch.setattr(receipts, "provision", lambda place: replace(known(place), checked_on=later))
    (found,) = verify(held, person(), salt=SALT)
    assert found.field == "provisions"
    assert "checked 24 November 2026" in found.recorded.en
    assert "checked 1 December 2026" in found.found.en


# ---- in words


def line(field: str, **facts: Any) -> str:
    (found,) = [one for one in verify(sealed(made(), **facts), person(), salt=SALT) if one.field == field]
    return found.line("en")


def test_a_list_says_only_what_the_other_lacks():
    first, second, *rest = made().readings
    fewer = line("readings", readings=(first, *rest))
    assert fewer == f"readings: on the receipt none; now {second.name} = {second.value} (default)"
    turned = line("readings", readings=(second, first, *rest))
    assert turned.index(f"{second.name} = ") < turned.index(f"{first.name} = ")
    assert turned.count(f"{first.name} = ") == 2


def test_a_provision_in_words():
    """With a day of beginning, and with days that are not established on both sides."""
    known, doubtful = (
        next(one for one in made().provisions if one.citation.instrument == name)
        for name in ("UU 22/2022", "Permenkumham 6/2013")
    )
    (found,) = verify(sealed(made(), provisions=()), person(), salt=SALT)
    places = found.found.en.split("; ")
    assert found.recorded.en == "none"
    assert (
        f"{known.citation} (VERIFIED, checked 24 November 2026, in force, since 3 August 2022, no known end)" in places
    )
    assert (
        f"{doubtful.citation} (INFERENCE, checked 24 November 2026, not surely in force, "
        "since 1 January 2013 or at the latest 31 December 2013, "
        "until 1 January 2024 or at the latest a day that is not known)"
    ) in places


def test_no_day_and_no_condition_are_said():
    assert line("earliest", earliest=None) == "earliest day: on the receipt none; now 10 January 2026"
    served = "2/3 of the sentence served, at least 9 months (served)"
    assert line("binding", binding=None) == f"condition that decides: on the receipt none; now {served}"
    assert line("binding", binding="older") == f"condition that decides: on the receipt older; now {served}"
    assert line("salted", salted=False) == "salt: on the receipt not used; now used"


def test_the_seal_in_words():
    (found,) = verify(changed(made(), seal=OTHER), person(), salt=SALT)
    assert found.line("id") == (
        "segel: pada tanda terima segel yang dibuat waktu itu; sekarang isinya diubah, atau salt lain"
    )


def test_a_line_stays_one_line():
    one = Difference(field="later_field", recorded=Text(id="a\nb", en="a\u202eb"), found=Text(id="{c}", en="{c}"))
    assert one.line("id") == "later_field: pada tanda terima a b; sekarang {c}"
    assert one.line("en") == "later_field: on the receipt a b; now {c}"


def test_a_difference_is_itself_again_after_json():
    for one in verify(made(), SANCTIONED, salt=SALT):
        assert Difference.model_validate_json(one.model_dump_json()) == one


# ---- what it is asked about


def test_only_receipts_and_people():
    with pytest.raises(TypeError, match="Receipt"):
        verify(made().model_dump_json(), person())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="Participant"):
        verify(made(), Case(person()))  # type: ignore[arg-type]
    assert isinstance(person(), Narapidana)
    assert decide(PB, person(), on=TWO_THIRDS_DAY).right.code == PB
