"""What an offering holds beside its days; and that the records of the first edition still mean the same."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from program_cases import PLAN
from pydantic import ValidationError
from test_offering import in_force

from pembinaan.agreements import Office, Role
from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.programs import Offering, OfferingPlan, Program
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.offering_parts import Designation, ReservedPlaces, ReserveGroup
from pembinaan.programs.program import CompetencyStandard, Delivery
from pembinaan.programs.session import Session

WRITTEN = (Path(__file__).parents[2] / "examples" / "bontang" / "program.json").read_text(encoding="utf-8")


def changed(plan: OfferingPlan, **changes: object) -> OfferingPlan:
    held = {name: getattr(plan, name) for name in type(plan).model_fields}
    return type(plan)(**{**held, **changes})


def refused(plan: OfferingPlan, **changes: object) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        changed(plan, **changes)
    return [problem.code for problem in problems(caught.value)]


def session(on: date, code: str = "1") -> Session:
    return Session(code=code, on=on, jp=8)


def test_a_plan_of_the_first_edition_holds_nothing_new_but_what_it_said():
    again = json.loads(PLAN.model_dump_json(exclude_unset=True))
    assert again == json.loads(WRITTEN)
    unset = {*OfferingPlan.model_fields} - PLAN.model_fields_set
    assert all(getattr(PLAN, name) in (None, ()) for name in unset)
    assert OfferingPlan.model_validate_json(PLAN.model_dump_json()) == PLAN


def test_a_plan_with_all_its_parts_is_read_back():
    rule = EntryRule(kind=EntryKind.NOT_ISOLATED, basis=Basis(kind=BasisKind.LIBRARY_DEFAULT))
    program = Program(
        code="PM-LAS",
        title=PLAN.program.title,
        kind=PLAN.program.kind,
        area=PLAN.program.area,
        version="2",
        delivery=Delivery.LUAR,
        standard=CompetencyStandard(decree="Kepmenaker 98/2018", units=("S.96KEC00.001.2",)),
        certificate=CertificateKind.KOMPETENSI_BNSP,
        entry=(rule,),
        productive=False,
        length=Duration(months=6),
        sessions_per_week=2,
    )
    full = changed(
        PLAN,
        program=program,
        code="LAS-2026",
        scope="A1",
        partner=Role.KEDUA,
        trainer="pelatih-rekaan",
        sessions=(session(PLAN.starts), session(PLAN.ends, "2")),
        reserved=(ReservedPlaces(group=ReserveGroup.PEREMPUAN, places=PLAN.capacity),),
        outside=True,
        designation=Designation(by=Office.KALAPAS, on=PLAN.starts, place="bengkel rekaan"),
        work=False,
    )
    assert OfferingPlan.model_validate_json(full.model_dump_json()) == full
    assert "pelatih-rekaan" not in repr(full)


@pytest.mark.parametrize("code", ["S.96KEC00.001", "S96KEC00.001.2", "s.96KEC00.001.2", "S.96KEC00.001.2 "])
def test_the_code_of_a_unit_has_its_shape(code: str):
    with pytest.raises(ValidationError) as caught:
        CompetencyStandard(decree="rekaan", units=(code,))
    assert [problem.code for problem in problems(caught.value)] == ["standard.unit_code"]
    assert CompetencyStandard(decree="rekaan").units is None


def test_a_session_lies_on_the_days_of_the_offering():
    before, after = date.fromordinal(PLAN.starts.toordinal() - 1), date.fromordinal(PLAN.ends.toordinal() + 1)
    assert refused(PLAN, sessions=(session(before),)) == ["offering.session_outside"]
    assert refused(PLAN, sessions=(session(after),)) == ["offering.session_outside"]


def test_each_session_has_its_own_code():
    assert refused(PLAN, sessions=(session(PLAN.starts), session(PLAN.ends))) == ["offering.duplicate_session"]


def test_no_more_places_are_reserved_than_there_are():
    half = ReservedPlaces(group=ReserveGroup.ANAK_BINAAN, places=PLAN.capacity)
    one = ReservedPlaces(group=ReserveGroup.PEREMPUAN, places=1)
    assert refused(PLAN, reserved=(half, one)) == ["offering.reserved_too_many"]


def test_an_item_of_the_scope_is_one_of_the_agreements():
    held = PLAN.under(in_force())
    items = held.agreement.scope
    coded = tuple(item.model_copy(update={"code": f"A{number}"}) for number, item in enumerate(items, start=1))
    agreement = held.agreement.model_copy(update={"scope": coded})
    other = held.agreement.model_copy(update={"scope": (coded[0].model_copy(update={"code": "B1"}),)})
    assert refused(held, agreement=agreement, scope="B1") == ["offering.unknown_scope"]
    assert changed(held, agreement=agreement, scope="A1").scope == "A1"
    beside = changed(held, agreement=agreement, beside=(other,), scope="B1")
    assert isinstance(beside, Offering)
    assert beside.beside == (other,)
    unknown = held.agreement.model_copy(update={"scope": None})
    assert changed(held, agreement=agreement, beside=(unknown,), scope="B1").scope == "B1"
