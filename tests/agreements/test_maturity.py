from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import BONTANG, KALAPAS, KEDUA, KESATU, PRESS, WALI_KOTA, complete, event, in_force, signed

from pembinaan.agreements import AgreementReadings, EventKind, FundingItem, FundingSource
from pembinaan.agreements.coordination import Monev, Reporter
from pembinaan.agreements.figures import ModelClaim
from pembinaan.agreements.maturity import Maturity, maturity
from pembinaan.agreements.template import literal_names, undeclared
from pembinaan.agreements.work_plan import Activity, Cost, WorkPlan

F, L = FundingSource, Maturity
YEAR_END = date(2024, 12, 31)
COSTS = (Cost(payer=KEDUA, source=F.APBD_KOTA, planned=7), Cost(payer=KESATU, source=F.APBN, planned=2))
CLAIM = ModelClaim(template="di [tempat]", parameters=("tempat",), copied_by="Kota lain")


def plan(*costs: tuple[Cost, ...] | None) -> WorkPlan:
    rows = (Activity(code=f"K-{number}", name="Pelatihan", costs=one) for number, one in enumerate(costs))
    return WorkPlan(activities=tuple(rows))


def item(payer: Any, planned: int | None, source: FundingSource = F.APBD_KOTA, **facts: Any) -> FundingItem:
    return FundingItem(source=source, payer=payer, planned=planned, **{"budgeted": True, **facts})


def monev(on: date, **facts: Any) -> Monev:
    return Monev(on=on, reporter=Reporter.LAPAS, **facts)


ROUNDS = (monev(date(2024, 6, 28), score=80), monev(date(2024, 12, 20), found="baik"))
FUNDING = (item(KEDUA, 7), item(KESATU, 2, F.APBN))


def level(*, on: date = YEAR_END, readings: AgreementReadings | None = None, **changes: Any) -> Maturity:
    facts = {"work_plan": plan(COSTS), "funding": FUNDING, "monev": ROUNDS, "model_claim": CLAIM, **changes}
    return maturity(in_force(**facts), on=on, readings=readings or AgreementReadings())


def test_bontang_is_a_draft():
    assert maturity(BONTANG, on=date(2025, 10, 23)) is L.L0
    assert maturity(BONTANG, on=date(2025, 10, 24)) is L.L1
    assert maturity(BONTANG, on=date(2026, 11, 24)) is L.L1


def test_a_meeting_is_an_intent_only():
    met = complete(events=(event(EventKind.AUDIENSI, date(2024, 1, 8)),))
    assert maturity(met, on=YEAR_END) is L.L0


def test_one_signature_is_a_draft_and_both_are_a_signed_agreement():
    one = (signed(date(2024, 3, 4), KALAPAS), signed(date(2024, 3, 5), WALI_KOTA))
    held = complete(events=one)
    assert [maturity(held, on=date(2024, 3, day)) for day in (3, 4, 5)] == [L.L0, L.L1, L.L2]


@pytest.mark.parametrize(
    ("facts", "reached"),
    [
        ({"work_plan": None}, L.L2),
        ({"work_plan": WorkPlan(activities=())}, L.L2),
        ({"work_plan": plan(COSTS, None)}, L.L2),
        ({"work_plan": plan(())}, L.L5),
        ({"work_plan": plan(COSTS, COSTS)}, L.L2),
        ({"funding": None}, L.L2),
        ({"funding": (item(KEDUA, 7),)}, L.L2),
        ({"funding": (item(KEDUA, 7, budgeted=None), item(KESATU, 2, F.APBN))}, L.L2),
        ({"funding": (item(KEDUA, 7, F.CSR, budgeted=None), item(KESATU, 2, F.APBN))}, L.L5),
        ({"funding": (item(KEDUA, 4), item(KEDUA, 3), item(KESATU, 2, F.APBN))}, L.L5),
        ({"funding": (item(KEDUA, None), item(KESATU, 2, F.APBN))}, L.L2),
    ],
)
def test_l3_the_work_plan_is_funded(facts: dict[str, Any], reached: Maturity):
    assert level(**facts) is reached


@pytest.mark.parametrize(
    ("rounds", "reached"),
    [
        (None, L.L3),
        ((), L.L3),
        (ROUNDS[:1], L.L3),
        ((ROUNDS[0], monev(date(2024, 12, 20))), L.L3),
        ((ROUNDS[0], monev(date(2025, 1, 9), period_last_day=YEAR_END, score=1)), L.L3),
    ],
)
def test_l4_a_full_cycle_with_results(rounds: tuple[Monev, ...] | None, reached: Maturity):
    assert level(monev=rounds) is reached


def test_l4_a_round_that_is_held_later_counts_from_its_day():
    late = (ROUNDS[0], monev(date(2025, 1, 9), period_last_day=YEAR_END, score=1))
    assert [level(monev=late, on=date(2025, 1, day)) for day in (8, 9)] == [L.L3, L.L5]


def test_l4_how_many_rounds_make_a_cycle_is_a_reading():
    assert level(monev=ROUNDS, readings=AgreementReadings(monev_per_year=4)) is L.L3
    assert level(monev=ROUNDS[1:], readings=AgreementReadings(monev_per_year=1)) is L.L5


@pytest.mark.parametrize(
    ("claim", "reached"),
    [
        (CLAIM, L.L5),
        (None, L.L4),
        (CLAIM.model_copy(update={"copied_by": None}), L.L4),
        (CLAIM.model_copy(update={"template": None}), L.L4),
        (CLAIM.model_copy(update={"parameters": None}), L.L4),
        (CLAIM.model_copy(update={"template": "[lain]"}), L.L4),
        (CLAIM.model_copy(update={"template": "dengan LAPAS (contoh)"}), L.L4),
    ],
)
def test_l5_copied_with_parameters_only(claim: ModelClaim | None, reached: Maturity):
    assert level(model_claim=claim) is reached


def test_a_blank_without_a_name_is_not_declared():
    assert undeclared(ModelClaim(template="Nomor [........] {{tahun}} []", parameters=("Tahun",))) == ("........", "")
    assert undeclared(ModelClaim()) == ()


def test_names_of_regions_are_found_behind_the_kind_of_region():
    template = "Pemerintah Kota (contoh) di kota Bontang"
    parties = tuple(party.model_copy(update={"region": "Kabupaten Kutai Timur"}) for party in BONTANG.parties)
    held = BONTANG.model_copy(update={"parties": parties})
    assert literal_names(held, ModelClaim(template=template)) == ("Bontang",)
    assert literal_names(held, ModelClaim(template="dari Kutai Timur")) == ("Kutai Timur",)
    assert literal_names(held, ModelClaim()) == ()
    assert PRESS.name not in template
