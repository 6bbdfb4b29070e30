"""What belongs to the record of an agreement: read and written back, and refused where it contradicts itself."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from agreement_cases import KALAPAS, OUR_NUMBER, WALI_KOTA, complete, in_force, party
from model_cases import (
    ACTIVITY,
    ADDENDUM,
    CHANGES,
    DAY,
    ENDING,
    EVENTS,
    EXTENSION,
    FACTS,
    FIGURE,
    LATER,
    LINK,
    MODELS,
    MONEV,
    REPORT,
    UNIVERSITY,
    WAGE,
    WHO,
    happened,
)
from pydantic import ValidationError

from pembinaan.agreements import Agreement, DocumentKind, EventKind, PartyKind, Role, StateCode
from pembinaan.agreements.changes import Changes, EndingPolicy
from pembinaan.agreements.clauses import Clause, ClauseKind, clause_kinds
from pembinaan.agreements.participation import PaidThrough
from pembinaan.agreements.parties import UniversityStatus
from pembinaan.agreements.signatories import Office
from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.core.model import Model
from pembinaan.core.money import format_rupiah


def again(model: Model, **changes: Any) -> Model:
    """Read the model anew with some facts changed, as a caller in Python would write them."""
    held = {name: getattr(model, name) for name in type(model).model_fields}
    return type(model)(**{**held, **changes})


def faults(make: Any) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        make()
    return [(problem.code, problem.field) for problem in problems(caught.value)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: type(model).__name__)
def test_a_full_model_leaves_no_field_out_and_comes_back_the_same(model: Model):
    text = model.model_dump_json()
    assert type(model).model_validate_json(text) == model
    assert hash(type(model).model_validate_json(text)) == hash(model)


def test_every_field_of_the_models_is_tried():
    """Each field is filled in by at least one of the values above, or by the full agreement."""
    seen: dict[type[Model], set[str]] = {}
    for model in (*MODELS, complete(**FACTS)):
        _collect(model, seen)
    bare = {kind.__name__: set(kind.model_fields) - held for kind, held in seen.items()}
    assert {name: left for name, left in bare.items() if left} == {
        "Agreement": {"parent", "press_name", "recorded_until"},
        "Source": {"on", "url"},
    }


def _collect(value: Any, seen: dict[type[Model], set[str]]) -> None:
    if isinstance(value, Model):
        held = {name: getattr(value, name) for name in type(value).model_fields}
        seen.setdefault(type(value), set()).update(name for name, one in held.items() if one is not None)
        value = tuple(held.values())
    if isinstance(value, tuple):
        for one in value:
            _collect(one, seen)


def test_the_pseudonyms_of_people_are_not_printed():
    assert [LINK.reference in repr(model) for model in (LINK, WAGE, ACTIVITY)] == [False] * 3


def test_an_agreement_with_every_new_fact_comes_back_the_same():
    agreement = complete(**FACTS)
    assert Agreement.model_validate_json(agreement.model_dump_json()) == agreement
    assert json.loads(agreement.model_dump_json())["clauses"] == [
        "KAHAR",
        {"kind": "MONEV", "pasal": 11, "text": "Setiap semester."},
    ]


def test_clauses_are_known_by_kind_however_they_are_written():
    assert clause_kinds(None) is None
    assert clause_kinds(()) == frozenset()
    assert clause_kinds((ClauseKind.KAHAR, Clause(kind=ClauseKind.MONEV))) == {ClauseKind.KAHAR, ClauseKind.MONEV}
    written = tuple(Clause(kind=kind) for kind in ClauseKind)
    assert complete(clauses=written).review(on=DAY) == complete().review(on=DAY)


@pytest.mark.parametrize(
    ("model", "changes", "code", "field"),
    [
        (UNIVERSITY, {"kind": PartyKind.PEMKOT}, "party.university_status_misplaced", "university"),
        (WHO, {"power_of_attorney": False}, "agreement.power_contradicts", "power"),
        (ACTIVITY, {"ends": date(2024, 5, 5)}, "agreement.activity_ends_before_start", "(record)"),
        (ACTIVITY, {"finished_on": date(2024, 5, 5)}, "agreement.activity_ends_before_start", "(record)"),
        (ACTIVITY, {"completed": 21}, "agreement.more_completed_than_enrolled", "(record)"),
        (ACTIVITY, {"certified": 19}, "agreement.more_certified_than_completed", "(record)"),
        (ACTIVITY, {"completed": None, "certified": 21}, "agreement.more_certified_than_completed", "(record)"),
        (ACTIVITY, {"target_number": 0}, "greater_than", "target_number"),
        (LINK, {"completed": False}, "agreement.certified_before_completed", "(record)"),
        (WAGE, {"last_day": date(2024, 5, 5)}, "agreement.period_ends_before_start", "(record)"),
        (WAGE, {"amount": -1}, "greater_than_equal", "amount"),
        (WAGE, {"amount": 0.5}, "int_type", "amount"),
        (MONEV, {"period_last_day": date(2024, 5, 5)}, "agreement.period_ends_before_start", "(record)"),
        (REPORT, {"period_last_day": date(2024, 5, 5)}, "agreement.period_ends_before_start", "(record)"),
        (EXTENSION, {"last_day": date(2024, 8, 5)}, "agreement.period_ends_before_start", "(record)"),
        (EXTENSION, {"length": Duration(years=1)}, "agreement.term_length_differs", "(record)"),
        (ENDING, {"policy": EndingPolicy.STOP_ALL}, "agreement.transfer_misplaced", "(record)"),
        (ENDING, {"transfer_to": None}, "agreement.transfer_misplaced", "(record)"),
        (ADDENDUM, {"number": 0}, "greater_than", "number"),
    ],
)
def test_a_model_that_contradicts_itself_is_refused(model: Model, changes: dict[str, Any], code: str, field: str):
    assert faults(lambda: again(model, **changes)) == [(code, field)]


@pytest.mark.parametrize(
    ("model", "changes"),
    [
        (UNIVERSITY, {"university": UniversityStatus.SWASTA}),
        (UNIVERSITY, {"kind": PartyKind.PEMKOT, "university": None}),
        (WHO, {"power_of_attorney": None}),
        (WHO, {"power_of_attorney": False, "power": None}),
        (ACTIVITY, {"starts": LATER, "finished_on": DAY}),
        (ACTIVITY, {"enrolled": None, "completed": 30, "certified": 30}),
        (ACTIVITY, {"completed": 20, "certified": 20}),
        (LINK, {"completed": None}),
        (LINK, {"completed": False, "certified": False}),
        (WAGE, {"last_day": DAY, "amount": 0, "paid_through": PaidThrough.LANGSUNG}),
        (MONEV, {"period_start": None}),
        (MONEV, {"period_start": LATER}),
        (REPORT, {"period_start": LATER}),
        (EXTENSION, {"start": None}),
        (EXTENSION, {"last_day": LATER, "length": None}),
        (ENDING, {"policy": EndingPolicy.STOP_PARTNER_PART, "transfer_to": None}),
    ],
)
def test_what_is_not_known_or_just_fits_contradicts_nothing(model: Model, changes: dict[str, Any]):
    assert again(model, **changes) != model


def test_two_activities_have_two_codes():
    other = again(ACTIVITY, code="K-2")
    plan = FACTS["work_plan"]
    assert len(again(plan, activities=(ACTIVITY, other)).activities) == 2  # type: ignore[attr-defined]
    twice = (ACTIVITY, again(ACTIVITY, name="Lain"))
    assert faults(lambda: again(plan, activities=twice)) == [("agreement.duplicate_activity", "activities")]


def test_an_addendum_changes_something():
    assert faults(Changes) == [("agreement.empty_addendum", "(record)")]
    assert Changes(duties=()).duties == ()
    assert faults(lambda: again(CHANGES, last_day="17")) == [("day.unreadable", "last_day")]


@pytest.mark.parametrize("field", ["as_of", "source"])
def test_a_figure_has_a_day_and_a_source(field: str):
    held = json.loads(FIGURE.model_dump_json())
    del held[field]
    assert faults(lambda: type(FIGURE).model_validate_json(json.dumps(held))) == [("missing", field)]


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"kind": DocumentKind.ADENDUM}, "agreement.not_a_main_document", "kind"),
        ({"request_id": OUR_NUMBER}, "agreement.request_id_as_number", "request_id"),
        ({"monev": (MONEV,), "parties": "swapped"}, "agreement.reporter_is_no_party", "monev"),
        ({"reports": (REPORT,), "parties": "swapped"}, "agreement.reporter_is_no_party", "reports"),
        ({"work_plan": FACTS["work_plan"], "parties": "swapped"}, "agreement.unknown_role", "work_plan"),
        ({"documents": FACTS["documents"], "parties": "swapped"}, "agreement.unknown_role", "documents"),
    ],
)
def test_an_agreement_that_contradicts_itself_is_refused(changes: dict[str, Any], code: str, field: str):
    facts = dict(changes)
    if facts.get("parties") == "swapped":  # neither KESATU nor KEDUA is there
        parties = (party(PartyKind.LAPAS, Role.KETIGA), party(PartyKind.PEMKOT, Role.KEEMPAT))
        facts |= {"parties": parties, "numbers": None, "signatories": None, "duties": None}
    assert faults(lambda: complete(**facts)) == [(code, field)]


@pytest.mark.parametrize("name", ["duties", "funding", "work_plan"])
def test_the_roles_inside_an_addendum_are_checked_too(name: str):
    event = happened(EventKind.ADENDUM, addendum=again(ADDENDUM, changes=Changes(**{name: getattr(CHANGES, name)})))
    assert in_force().with_event(event).events[-1] == event
    parties = (party(PartyKind.LAPAS), party(PartyKind.PEMKOT, Role.KETIGA))  # the changes speak of KEDUA
    signing = happened(EventKind.DITANDATANGANI, DAY, signatories=(KALAPAS, again(WALI_KOTA, role=Role.KETIGA)))
    facts = {"parties": parties, "numbers": None, "signatories": None, "duties": None}
    assert faults(lambda: complete(**facts, events=(signing, event))) == [("agreement.unknown_role", "events")]


def test_the_request_is_no_number_of_an_addendum_either():
    event = happened(EventKind.ADENDUM, addendum=ADDENDUM, numbers=EVENTS[2].numbers)
    agreement = in_force(request_id="REQ/2024/0001").with_event(event)
    assert agreement.request_id == "REQ/2024/0001"
    assert faults(lambda: in_force(events=agreement.events, request_id="A-2")) == [
        ("agreement.request_id_as_number", "request_id")
    ]


def test_rupiah_is_written_as_each_language_writes_it():
    assert format_rupiah(0, "id") == "Rp0"
    assert format_rupiah(600_000_000, "id") == "Rp600.000.000"
    assert format_rupiah(600_000_000, "en") == "Rp600,000,000"


def test_the_states_and_offices_of_the_plan_are_there():
    assert len(StateCode) == 15
    assert {Office.SEKDA, Office.KEPALA_UPTD, Office.PIMPINAN_MITRA} < set(Office)
