"""Laws of receipts, for every right, anybody it is for, any supported day, any choice of readings and any salt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pembinaan.eligibility.receipt import Receipt, receipt, seal_of
from pembinaan.eligibility.receipt_words import NAMES
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.eligibility.verification import verify
from pembinaan.participants.people import AnakBinaan, Identity, Narapidana
from property.changes import changed
from property.strategies import Question, identities, narapidana, questions

Somebody = Narapidana | AnakBinaan
FEWER = settings(max_examples=settings.default.max_examples // 2)  # type: ignore[union-attr]
"""A receipt is verified by deciding again, with everything that the person's file holds."""
salts = st.sampled_from(["", "rekaan"]) | st.text(max_size=20).filter(lambda drawn: bool(drawn.strip()))
FACTS_KEPT = {"kind", "reference", "identity", "birth_date"}


@st.composite
def receipts(draw: st.DrawFn) -> tuple[Receipt, Somebody, str]:
    """Draw a receipt with the person and the salt that it was made of."""
    right, person, on, chosen = draw(questions())
    salt = draw(salts)
    return receipt(decide(right, person, on=on, readings=chosen), salt=salt), person, salt


@FEWER
@given(receipts())
def test_nothing_differs_from_the_person_it_was_made_of(drawn: tuple[Receipt, Somebody, str]):
    held, person, salt = drawn
    assert verify(held, person, salt=salt) == ()
    assert Receipt.model_validate_json(held.model_dump_json()) == held


@FEWER
@given(questions(), salts)
def test_it_says_what_the_record_says(question: Question, salt: str):
    right, person, on, chosen = question
    record = decide(right, person, on=on, readings=chosen).record
    held = receipt(decide(right, person, on=on, readings=chosen), salt=salt)
    for name in ("right", "on", "status", "earliest", "binding"):
        assert getattr(held, name) == getattr(record, name)
    assert {*record.readings} <= {*held.readings}
    assert all(one.since <= on and (one.until_latest is None or on < one.until_latest) for one in held.provisions)


CHANGES: dict[str, Callable[[Any], Any]] = {
    "right": lambda code: next(other for other in RIGHTS if other != code),
    "on": lambda day: day + timedelta(days=1),
    "status": lambda status: "MET" if status != "MET" else "UNKNOWN",
    "earliest": lambda day: day + timedelta(days=1) if day else date(2020, 1, 1),
    "binding": lambda code: f"{code}_changed",
    "salted": lambda salted: not salted,
    "readings": lambda held: held[1:],
    "provisions": lambda held: held[1:],
    "library_version": lambda version: f"{version}.1",
    **dict.fromkeys(("facts", "law_version", "seal"), lambda held: held[1:] + held[:1]),
}
"""Another value for each field of a receipt."""


@FEWER
@given(receipts(), st.sampled_from(sorted(CHANGES)))
def test_a_field_that_is_changed_is_found(drawn: tuple[Receipt, Somebody, str], field: str):
    assert {*CHANGES} == {*Receipt.model_fields}
    held, person, salt = drawn
    forged = held.model_copy(update={field: CHANGES[field](getattr(held, field))})
    assume(forged != held)
    assert verify(forged, person, salt=salt)[-1].field == "seal"
    resealed = forged.model_copy(update={"seal": seal_of(forged, salt)})
    found = {difference.field for difference in verify(resealed, person, salt=salt)}
    assert field in found or field in {"right", "on", "seal", "readings"}  # sealed again, these ask another question


@FEWER
@given(receipts(), narapidana(), st.sampled_from(sorted(set(Narapidana.model_fields) - FACTS_KEPT)))
def test_a_fact_that_is_changed_is_found(drawn: tuple[Receipt, Somebody, str], other: Narapidana, field: str):
    held, person, salt = drawn
    assume(getattr(other, field) != getattr(person, field))
    changed = person.model_copy(update={field: getattr(other, field)})
    found = [difference.field for difference in verify(held, changed, salt=salt)]
    assert "facts" in found
    assert "seal" not in found


@FEWER
@given(receipts(), st.text(min_size=1, max_size=20))
def test_another_salt_is_found(drawn: tuple[Receipt, Somebody, str], more: str):
    held, person, salt = drawn
    found = [difference.field for difference in verify(held, person, salt=salt + more)]
    assert found == ["facts", *([] if salt else ["salted"]), "seal"]


@FEWER
@given(receipts(), narapidana())
def test_anybody_may_be_asked_about_and_every_difference_is_said(
    drawn: tuple[Receipt, Somebody, str], other: Narapidana
):
    """Also one of whom the law is not modelled; a line is one line, with both values."""
    held, _, salt = drawn
    found = verify(held, other, salt=salt)
    names = [difference.field for difference in found]
    assert names == [name for name in NAMES if name in names]
    for difference in found:
        for text in (difference.line("id"), difference.line("en")):
            assert text.isprintable()
        assert difference.recorded != difference.found


@FEWER
@given(receipts(), st.sampled_from(["contoh-1", "contoh-9"]), identities())
def test_who_the_person_is_plays_no_part(drawn: tuple[Receipt, Somebody, str], reference: str, other: Identity):
    """Another pseudonym, name and numbers; what single rights ask of the religion and health stays."""
    held, person, salt = drawn
    facts = {name: getattr(other, name) for name in ("name", "nik", "register_number")}
    identity = changed(person.identity or Identity(), **facts)
    assert verify(held, person.model_copy(update={"reference": reference, "identity": identity}), salt=salt) == ()
