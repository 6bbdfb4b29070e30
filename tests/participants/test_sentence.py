"""A record that contradicts itself is refused, with a stable code, the field and how to mend it."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from pembinaan.core.errors import Problem, problems
from pembinaan.participants.sentence import (
    DetentionKind,
    FixedTermSentence,
    LifeSentence,
    Sentence,
    Subsidiary,
    SubsidiaryStatus,
)

WHOLE: dict[str, Any] = {
    "terms": ["P2Y"],
    "clock_starts": "2020-12-12",
    "remissions": [],
    "interruptions": [],
    "subsidiaries": [],
}
BY_EXECUTION: dict[str, Any] = {**WHOLE, "clock_starts": None, "execution_starts": "2021-06-01"}


def refused(data: dict[str, Any], model: type[BaseModel] = FixedTermSentence) -> Problem:
    """Return the one problem that the record has."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate_json(json.dumps(data))
    (problem,) = problems(caught.value)
    assert problem.message.id
    assert problem.message.en
    return problem


def test_a_whole_record_is_read():
    read = FixedTermSentence.model_validate_json(json.dumps(WHOLE))
    assert str(read.term) == "P2Y"
    assert read.penalty == "penjara"


def test_consecutive_terms_are_added_component_by_component():
    read = FixedTermSentence.model_validate_json(json.dumps(WHOLE | {"terms": ["P8M", "P1Y6M10D", "P25D"]}))
    assert str(read.term) == "P1Y14M35D"


@pytest.mark.parametrize(
    ("changed", "code", "mends"),
    [
        ({"terms": []}, "sentence.no_term", "terms"),
        ({"terms": ["P0D"]}, "sentence.no_term", "terms"),
        ({"clock_starts": None}, "sentence.one_clock", "clock_starts"),
        ({"execution_starts": "2021-01-01"}, "sentence.one_clock", "execution_starts"),
        (
            {"detentions": [{"start": "2020-11-01", "end": "2020-12-12", "kind": "rutan"}]},
            "sentence.one_clock",
            "detentions",
        ),
        (
            {"remissions": [{"amount": "P1M"}, {"amount": "P1M", "granted_on": "2020-12-11"}]},
            "sentence.before_clock",
            "remissions[1].granted_on",
        ),
        (
            {"interruptions": [{"start": "2020-12-11", "end": "2021-01-01", "kind": "pelarian"}]},
            "sentence.before_clock",
            "interruptions[0].start",
        ),
        ({"remissions": [{"amount": "P12M"}, {"amount": "P12M1D"}]}, "sentence.remissions_exceed_term", "remissions"),
        ({"terms": ["P1000Y1D"]}, "sentence.too_long", "terms"),
        ({"terms": ["P9999M"] * 30}, "sentence.too_long", "terms"),
        (
            {"subsidiaries": [{"term": "P9999M", "replaces": "denda", "status": None}] * 2},
            "sentence.too_long",
            "subsidiaries",
        ),
        (
            {
                "interruptions": [
                    {"start": "2021-03-01", "end": None, "kind": "pelarian"},
                    {"start": "2021-05-01", "end": "2021-06-01", "kind": "pembantaran"},
                ]
            },
            "span.overlap",
            "'interruptions[0]' and 'interruptions[1]'",
        ),
        (
            {
                "interruptions": [
                    {"start": "2021-03-10", "end": "2021-03-20", "kind": "pelarian"},
                    {"start": "2021-03-01", "end": "2021-03-11", "kind": "pembantaran"},
                ]
            },
            "span.overlap",
            "'interruptions[1]' and 'interruptions[0]'",
        ),
    ],
)
def test_what_contradicts_itself_is_refused(changed: dict[str, Any], code: str, mends: str):
    problem = refused(WHOLE | changed)
    assert problem.code == code
    assert mends in problem.message.en
    assert problem.field == "(record)"


@pytest.mark.parametrize(
    ("changed", "code", "mends"),
    [
        (
            {"detentions": [{"start": "2021-05-01", "end": "2021-06-02", "kind": "kota"}]},
            "sentence.detention_after_execution",
            "detentions[0]",
        ),
        (
            {
                "detentions": [
                    {"start": "2021-02-01", "end": "2021-03-02", "kind": "kota"},
                    {"start": "2021-03-01", "end": "2021-04-01", "kind": "rutan"},
                ]
            },
            "span.overlap",
            "'detentions[0]' and 'detentions[1]'",
        ),
        (
            {
                "detentions": [{"start": "2021-02-01", "end": "2021-03-02", "kind": "kota"}],
                "interruptions": [{"start": "2021-03-01", "end": "2021-03-05", "kind": "pembantaran"}],
            },
            "span.overlap",
            "'detentions[0]' and 'interruptions[0]'",
        ),
        (
            {
                "detentions": [{"start": "2021-02-01", "end": "2021-03-02", "kind": "kota"}],
                "remissions": [{"amount": "P1M", "granted_on": "2021-01-31"}],
            },
            "sentence.before_clock",
            "remissions[0]",
        ),
    ],
)
def test_detentions_that_contradict_the_record_are_refused(changed: dict[str, Any], code: str, mends: str):
    problem = refused(BY_EXECUTION | changed)
    assert problem.code == code
    assert mends in problem.message.en


def test_what_touches_does_not_overlap():
    read = FixedTermSentence.model_validate_json(
        json.dumps(
            BY_EXECUTION
            | {
                "detentions": [
                    {"start": "2021-03-01", "end": "2021-06-01", "kind": "rutan"},
                    {"start": "2021-02-01", "end": "2021-03-01", "kind": "kota"},
                ],
                "interruptions": [{"start": "2021-06-01", "end": "2021-06-03", "kind": "pelarian"}],
                "remissions": [{"amount": "P24M", "granted_on": "2021-02-01"}],
            }
        )
    )
    assert len(read.detentions) == 2


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"interruptions": [{"start": "2021-03-01", "kind": "pelarian"}]}, "interruptions.0.end", "missing"),
        (
            {"interruptions": [{"start": "2021-03-01", "end": "2021-03-01", "kind": "pelarian"}]},
            "interruptions.0",
            "period.ends_before_start",
        ),
        (
            {"interruptions": [{"start": "2021-03-01", "end": "9999-12-31", "kind": "pelarian"}]},
            "interruptions.0.end",
            "day.out_of_range",
        ),
        ({"interruptions": [{"start": "2021-03-01", "end": None, "kind": "cuti"}]}, "interruptions.0.kind", "enum"),
        ({"remissions": [{"amount": "P-1M"}]}, "remissions.0.amount", "duration.unreadable"),
        ({"remissions": [{"amount": "P1.5M"}]}, "remissions.0.amount", "duration.unreadable"),
        ({"remissions": [{"amount": 1.5}]}, "remissions.0.amount", "string_type"),
        ({"terms": ["18 bulan"]}, "terms.0", "duration.unreadable"),
        ({"terms": [18.0]}, "terms.0", "string_type"),
        ({"terms": "P2Y"}, "terms", "tuple_type"),
        ({"clock_starts": 1607731200}, "clock_starts", "day.unreadable"),
        ({"clock_starts": "2021-02-29"}, "clock_starts", "day.unreadable"),
        ({"clock_starts": "1607731200"}, "clock_starts", "day.unreadable"),
        ({"clock_starts": "9999-12-31"}, "clock_starts", "day.out_of_range"),
        ({"clock_start": "2020-12-12"}, "clock_start", "extra_forbidden"),
        ({"penalty": "denda"}, "penalty", "literal_error"),
    ],
)
def test_what_cannot_be_read_is_refused(changed: dict[str, Any], field: str, code: str):
    problem = refused(WHOLE | changed)
    assert (problem.field, problem.code) == (field, code)


@pytest.mark.parametrize("field", ["terms", "remissions", "interruptions", "subsidiaries"])
def test_a_list_is_never_left_out(field: str):
    problem = refused({name: value for name, value in WHOLE.items() if name != field})
    assert (problem.field, problem.code) == (field, "missing")


def test_an_unknown_kind_of_sentence_is_refused():
    adapter: TypeAdapter[Sentence] = TypeAdapter(Sentence)
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python({"kind": "tutupan"})
    assert problems(caught.value)[0].code == "sentence.unknown_kind"


def test_a_life_sentence_has_no_terms():
    problem = refused({"clock_starts": "2020-12-12", "terms": ["P20Y"]}, LifeSentence)
    assert (problem.field, problem.code) == ("terms", "extra_forbidden")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"status": "partly_paid"}, "sentence.paid_not_a_part"),
        ({"status": "partly_paid", "paid": 1}, "sentence.paid_not_a_part"),
        ({"status": "partly_paid", "amount": 1}, "sentence.paid_not_a_part"),
        ({"status": "partly_paid", "paid": 0, "amount": 10}, "sentence.paid_not_a_part"),
        ({"status": "partly_paid", "paid": -1, "amount": 10}, "sentence.paid_not_a_part"),
        ({"status": "partly_paid", "paid": 10, "amount": 10}, "sentence.paid_not_a_part"),
        ({"status": "partly_paid", "paid": 11, "amount": 10}, "sentence.paid_not_a_part"),
        ({"status": "served", "paid": 1}, "sentence.amounts_without_part"),
        ({"status": "paid", "amount": 1}, "sentence.amounts_without_part"),
        ({"status": None, "paid": 1, "amount": 10}, "sentence.amounts_without_part"),
        ({"status": "partly_paid", "paid": 0.5, "amount": 10}, "int_type"),
        ({"status": "gone"}, "enum"),
    ],
)
def test_what_was_paid_must_make_sense(changed: dict[str, Any], code: str):
    assert refused({"term": "P1M", "replaces": "denda"} | changed, Subsidiary).code == code


def test_the_share_that_is_served():
    def item(status: SubsidiaryStatus | None, paid: int | None = None, amount: int | None = None) -> Fraction:
        held = {"term": "P1M", "replaces": "denda", "status": status, "paid": paid, "amount": amount}
        return Subsidiary.model_validate_json(json.dumps(held)).share_served

    assert item(SubsidiaryStatus.PAID) == 0
    assert item(SubsidiaryStatus.SERVED) == 1
    assert item(None) == 1
    assert item(SubsidiaryStatus.PARTLY_PAID, 3, 10) == Fraction(7, 10)


def test_the_share_of_detention_that_is_credited():
    assert {kind.value: kind.credit for kind in DetentionKind} == {
        "rutan": Fraction(1),
        "rumah": Fraction(1, 3),
        "kota": Fraction(1, 5),
    }


ONE_UMUM = {"amount": "P3M", "granted_on": "2021-08-17", "kind": "umum"}


@pytest.mark.parametrize("again", [ONE_UMUM, ONE_UMUM | {"amount": "P2M"}])
def test_a_remission_of_one_kind_and_day_is_given_once(again: dict[str, Any]):
    between = {"amount": "P1M", "granted_on": "2021-05-13", "kind": "khusus"}
    problem = refused(WHOLE | {"remissions": [ONE_UMUM, between, again]})
    assert problem.code == "sentence.remission_given_twice"
    assert "'remissions[0]' dan 'remissions[2]'" in problem.message.id
    assert "tulis satu baris dengan jumlahnya" in problem.message.id


@pytest.mark.parametrize("changed", [{"kind": "khusus"}, {"kind": None}, {"granted_on": None}, {"kind": "susulan"}])
def test_remissions_that_may_stand_side_by_side(changed: dict[str, Any]):
    row = ONE_UMUM | changed
    one = row if row["kind"] == "susulan" else ONE_UMUM
    read = FixedTermSentence.model_validate_json(json.dumps(WHOLE | {"remissions": [one, row]}))
    assert len(read.remissions or ()) == 2
