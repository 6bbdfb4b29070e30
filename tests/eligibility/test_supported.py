"""What is not modelled is refused by name, with words for the person who asked."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from eligibility.cases import FOR_NARAPIDANA, GRANT_DAY, LIFE, TWO_THIRDS_DAY, person, sentence
from pembinaan.core.errors import InvalidError, UnsupportedError
from pembinaan.core.text import format_date
from pembinaan.core.timeline import Status
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights import NOT_MODELLED, RIGHTS, decide
from pembinaan.participants.people import AnakBinaan, Klien, Participant, Tahanan
from pembinaan.participants.records import OffenceClass

CHILD = AnakBinaan(reference="rekaan-4", birth_date=date(2010, 2, 1), sentence=sentence())
CHILD_FOR_LIFE = AnakBinaan(reference="rekaan-7", birth_date=date(2010, 2, 1), sentence=LIFE)


def refusal(right: str, who: Participant | Case, on: date) -> UnsupportedError:
    with pytest.raises(UnsupportedError) as caught:
        decide(right, who, on=on)
    assert caught.value.text.id
    assert caught.value.text.en
    return caught.value


@pytest.mark.parametrize("right", NOT_MODELLED)
def test_a_right_of_the_law_that_is_not_modelled(right: str):
    error = refusal(right, person(), GRANT_DAY)
    assert error.code == "right.not_modelled"
    assert error.text.id == f"Hak dengan kode '{right}' belum dicakup pustaka ini. Yang dicakup: {', '.join(RIGHTS)}."
    assert error.text.en == f"'{right}' is not yet modelled. Modelled: {', '.join(RIGHTS)}."


def test_no_right_is_both():
    assert not set(NOT_MODELLED) & set(RIGHTS)


def test_a_right_that_no_law_knows():
    with pytest.raises(InvalidError) as caught:
        decide("parole", person(), on=GRANT_DAY)
    assert (caught.value.code, caught.value.field) == ("right.unknown", "right")
    assert "'parole'" in caught.value.text.id
    assert all(right in caught.value.text.en for right in RIGHTS)
    assert not any(right in caught.value.text.en for right in NOT_MODELLED)


@pytest.mark.parametrize("right", RIGHTS)
@pytest.mark.parametrize("who", [Tahanan(reference="rekaan-5"), Klien(reference="rekaan-6")], ids=lambda p: p.kind)
def test_other_people(right: str, who: Participant):
    error = refusal(right, who, GRANT_DAY)
    assert error.code == "right.participant_kind"
    assert ", ".join(RIGHTS[right].people) in error.text.id


@pytest.mark.parametrize("right", RIGHTS.values(), ids=str)
def test_children(right: Right):
    """Each right says from which day the law for children is modelled, or that it is not for them."""
    since = right.people.get("anak_binaan")
    if since is None:
        assert refusal(right.code, CHILD, GRANT_DAY).code == "right.participant_kind"
        return
    early = refusal(right.code, CHILD, since - timedelta(days=1))
    assert early.code == "right.before_modelled"
    assert f"untuk Anak Binaan, hukum sebelum {format_date(since, 'id')} belum dimodelkan" in early.text.id
    assert decide(right.code, CHILD, on=max(since, GRANT_DAY))
    assert refusal(right.code, CHILD_FOR_LIFE, GRANT_DAY).code == "right.child_penalty"
    assert refusal(right.code, Case(CHILD_FOR_LIFE), GRANT_DAY).code == "right.child_penalty"


CLOSED_FOR_LIFE = [code for code in FOR_NARAPIDANA if not code.startswith("perubahan_pidana_")]
"""The conditional rights; the others are the way out of a life or death sentence."""


@pytest.mark.parametrize("right", CLOSED_FOR_LIFE)
@pytest.mark.parametrize("offence", OffenceClass)
def test_a_life_sentence_is_closed_whatever_the_offence(right: str, offence: OffenceClass):
    decision = decide(right, person(sentence=LIFE, offences=(offence,)), on=GRANT_DAY)
    assert decision.status is Status.NOT_MET
    assert decision.earliest_possible is None


def test_kurungan():
    who = person(sentence=sentence(penalty="kurungan"))
    error = refusal("pembebasan_bersyarat", who, TWO_THIRDS_DAY)
    assert error.code == "right.penalty"
    assert error.text.id == "Pembebasan bersyarat: untuk pidana 'kurungan' belum dimodelkan."
    assert decide("remisi_umum", who, on=GRANT_DAY).status is Status.MET


@pytest.mark.parametrize("right", FOR_NARAPIDANA)
def test_days_too_far_ahead(right: str):
    assert refusal(right, person(), date(2200, 1, 1)).code == "right.too_far_ahead"
    assert decide(right, person(), on=date(2199, 12, 31)).status is Status.NOT_MET


@pytest.mark.parametrize("right", FOR_NARAPIDANA)
@pytest.mark.parametrize(("born", "child"), [(date(2008, 1, 11), True), (date(2008, 1, 10), False), (None, False)])
def test_nobody_under_eighteen_is_judged_as_an_adult(right: str, born: date | None, child: bool):
    """UU 22/2022 Pasal 1 angka 7: an Anak Binaan is under 18; asked on 10 January 2026."""
    young = person(birth_date=born)
    if child:
        assert refusal(right, young, TWO_THIRDS_DAY).code == "right.child"
    else:
        decide(right, young, on=TWO_THIRDS_DAY)


@pytest.mark.parametrize("on", ["2026-01-10", datetime(2026, 1, 10, tzinfo=UTC), None])
def test_the_day_is_a_day(on: Any):
    with pytest.raises(InvalidError, match=r"day\.not_a_date"):
        decide("pembebasan_bersyarat", person(), on=on)
