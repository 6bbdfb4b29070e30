from __future__ import annotations

import json
from datetime import date

import pytest
from agreement_cases import (
    KALAPAS,
    KEDUA,
    KESATU,
    PRESS,
    SIGNED,
    complete,
    event,
    in_force,
    party,
    registered,
    signed,
    signs,
)
from pydantic import ValidationError

from pembinaan.agreements import (
    Agreement,
    DocumentNumber,
    Duty,
    EndReason,
    Event,
    EventKind,
    FundingItem,
    FundingSource,
    Office,
    PartyKind,
    Role,
)
from pembinaan.core.errors import problems

LAPAS, PEMKOT = party(PartyKind.LAPAS), party(PartyKind.PEMKOT, KEDUA)
KETIGA = Role.KETIGA


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"parties": (LAPAS,)}, "agreement.too_few_parties", "parties"),
        ({"parties": (LAPAS, party(PartyKind.PEMKOT))}, "agreement.duplicate_role", "parties"),
        ({"numbers": (DocumentNumber(role=KETIGA, number="1"),)}, "agreement.unknown_role", "numbers"),
        ({"signatories": (signs(KETIGA, Office.BUPATI),)}, "agreement.unknown_role", "signatories"),
        ({"duties": (Duty(role=KETIGA, description="x"),)}, "agreement.unknown_role", "duties"),
        (
            {"funding": (FundingItem(source=FundingSource.CSR, payer=KETIGA),)},
            "agreement.unknown_role",
            "funding",
        ),
        ({"events": (signed(SIGNED, signs(KETIGA, Office.BUPATI)),)}, "agreement.unknown_role", "events"),
        (
            {
                "events": (
                    event(EventKind.DRAF_DISERAHKAN, date(2024, 1, 2)),
                    event(EventKind.AUDIENSI, date(2024, 1, 1)),
                )
            },
            "agreement.events_out_of_order",
            "events",
        ),
        ({"events": (registered(),)}, "agreement.not_signed_yet", "events"),
        ({"events": (signed(SIGNED, KALAPAS), registered())}, "agreement.not_signed_yet", "events"),
        (
            {"events": (event(EventKind.DIAKHIRI, SIGNED, end_reason=EndReason.OBJEK_HILANG),)},
            "agreement.not_signed_yet",
            "events",
        ),
        ({"mou": "x"}, "extra_forbidden", "mou"),
    ],
)
def test_a_record_that_contradicts_itself_is_refused(changes: dict, code: str, field: str):
    with pytest.raises(ValidationError) as caught:
        complete(**changes)
    assert [(problem.code, problem.field) for problem in problems(caught.value)] == [(code, field)]


def test_an_out_of_order_event_says_which_days():
    events = (event(EventKind.DRAF_DISERAHKAN, date(2024, 1, 2)), event(EventKind.AUDIENSI, date(2024, 1, 1)))
    with pytest.raises(ValidationError) as caught:
        complete(events=events)
    (problem,) = problems(caught.value)
    assert problem.message["id"].startswith("Peristiwa 1 Januari 2024 tertulis sesudah peristiwa 2 Januari 2024.")


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"kind": EventKind.DITANDATANGANI}, "agreement.signatories_misplaced"),
        ({"kind": EventKind.AUDIENSI, "signatories": (KALAPAS,)}, "agreement.signatories_misplaced"),
        ({"kind": EventKind.DIAKHIRI}, "agreement.end_reason_misplaced"),
        ({"kind": EventKind.AUDIENSI, "end_reason": EndReason.KESEPAKATAN}, "agreement.end_reason_misplaced"),
    ],
)
def test_an_event_holds_what_its_kind_needs(facts: dict, code: str):
    with pytest.raises(ValidationError) as caught:
        Event(on=SIGNED, source=PRESS, **facts)
    assert [problem.code for problem in problems(caught.value)] == [code]


def test_bad_parties_do_not_hide_behind_their_roles():
    with pytest.raises(ValidationError) as caught:
        complete(parties=(LAPAS,), events=(signed(),))
    assert [problem.field for problem in problems(caught.value)] == ["parties"]


def test_the_reasons_to_end_early_are_those_of_the_law():
    """Pasal 9 ayat (1) PP 28/2018, all five; by ayat (2) a change of leaders is none."""
    facts = {"kind": "DIAKHIRI", "on": SIGNED.isoformat(), "source": PRESS.model_dump(mode="json")}
    reasons = ("TUJUAN_TERCAPAI", "KESEPAKATAN", "PERUBAHAN_KEBIJAKAN", "OBJEK_HILANG", "JANGKA_WAKTU")
    ended = [Event.model_validate_json(json.dumps({**facts, "end_reason": reason})) for reason in reasons]
    assert [event.end_reason for event in ended] == [*reasons]
    for leaders in ("PERGANTIAN_PIMPINAN", "PERGANTIAN_PEJABAT", "PEJABAT_BERGANTI"):
        with pytest.raises(ValidationError) as caught:
            Event.model_validate_json(json.dumps({**facts, "end_reason": leaders}))
        found = [(problem.code, problem.field) for problem in problems(caught.value)]
        assert found == [("agreement.leaders_are_no_reason", "end_reason")]
    with pytest.raises(ValidationError) as caught:
        Event.model_validate_json(json.dumps({**facts, "end_reason": "BOSAN"}))
    assert [(problem.code, problem.field) for problem in problems(caught.value)] == [("enum", "end_reason")]


def test_json_goes_out_and_comes_back():
    for agreement in (complete(), in_force()):
        assert Agreement.model_validate_json(agreement.model_dump_json()) == agreement
        assert hash(Agreement.model_validate_json(agreement.model_dump_json())) == hash(agreement)


def test_numbers_are_not_read_as_days():
    facts = json.loads(complete().model_dump_json())
    facts["term"] = {"start": 1735689600}
    with pytest.raises(ValidationError) as caught:
        Agreement.model_validate_json(json.dumps(facts))
    assert problems(caught.value)[0].field == "term.start"


def test_the_repr_is_short():
    assert repr(complete()) == str(complete()) == "Agreement(NOTA_KESEPAKATAN, LAPAS x PEMKOT, 0 events)"


def test_an_event_makes_a_new_value_and_keeps_the_old():
    old = complete()
    new = old.with_event(signed())
    assert (len(old.events), len(new.events)) == (0, 1)
    with pytest.raises(ValidationError):
        new.with_event(event(EventKind.AUDIENSI, date(2020, 1, 1)))


def test_roles_reach_the_tenth():
    assert (next(iter(Role)), len(Role)) == (KESATU, 10)
