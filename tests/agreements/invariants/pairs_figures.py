"""Figures, and an agreement that is put forward as a model (G, F)."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import KEDUA, PRESS, in_force
from monitoring_cases import TEXT
from pair_form import Half, Pair
from pair_records import CITY, IN_FORCE, LAPAS, plan

from pembinaan.agreements import AgreementReadings, FundingItem, FundingSource, Source
from pembinaan.agreements.coordination import Monev, Reporter
from pembinaan.agreements.figures import Figure, ModelClaim
from pembinaan.agreements.work_plan import Cost
from pembinaan.core.timeline import Status

U = Status.UNKNOWN
YEAR_END = date(2024, 12, 31)
COSTS = (Cost(payer=KEDUA, source=FundingSource.APBD_KOTA, planned=7),)
PAID = (FundingItem(source=FundingSource.APBD_KOTA, payer=KEDUA, planned=7, budgeted=True),)


def rounds(*days: date, found: str | None = "baik") -> tuple[Monev, ...]:
    return tuple(Monev(on=day, reporter=Reporter.LAPAS, found=found) for day in days)


TWICE = rounds(date(2024, 6, 28), date(2024, 12, 20))


def model(*, on: date = YEAR_END, **changes: Any) -> Half:
    """In force, funded, and put forward as a model."""
    facts: dict[str, Any] = {
        "work_plan": plan(costs=COSTS),
        "funding": PAID,
        "monev": TWICE,
        "model_claim": ModelClaim(),
    }
    return Half(lambda: in_force(**{**facts, **changes}), on=on)


def text(template: str | None, *parameters: str, named: bool = True, **changes: Any) -> Half:
    claim = ModelClaim(template=template, parameters=parameters if named else None)
    return model(model_claim=claim, **changes)


def counted(value: int, unit: str = "orang", as_of: date = IN_FORCE, source: Source = PRESS) -> Figure:
    return Figure(about="penghuni", value=value, unit=unit, as_of=as_of, source=source)


def counts(*figures: Figure, on: date = IN_FORCE, **readings: Any) -> Half:
    return Half(lambda: in_force(figures=figures), on=on, readings=AgreementReadings(**readings))


def read(**facts: Any) -> Half:
    held = {"about": "penghuni", "value": 1746, "unit": "orang", "as_of": "2025-12-31", "source": PRESS, **facts}
    return Half(
        lambda: Figure.model_validate_json(_json({key: value for key, value in held.items() if value is not None}))
    )


def _json(held: dict[str, Any]) -> str:
    source = held.pop("source", None)
    body = ", ".join(
        f'"{key}": {value if isinstance(value, int) else chr(34) + value + chr(34)}' for key, value in held.items()
    )
    return f"{{{body}}}" if source is None else f'{{{body}, "source": {source.model_dump_json()}}}'


NAMED = (LAPAS.model_copy(update={"region": "Mawar"}), CITY.model_copy(update={"name": "Pemerintah Kota Melati"}))
CLEAN = "antara [nama Lapas] dan {nama daerah}"
PARTS = ("nama Lapas", "Nama Daerah")
PAIRS = {
    "G1": (
        Pair(model(), model(monev=TWICE[:1]), missing="monev"),
        Pair(model(), model(on=date(2024, 12, 30)), missing="monev"),
        Pair(model(model_claim=None, events=()), model(events=()), missing="events.DRAF_DISERAHKAN"),
        Pair(model(), model(monev=None), missing="monev", status=U),
        Pair(model(), model(work_plan=None), missing="work_plan", status=U),
        Pair(model(), model(funding=()), missing="funding"),
    ),
    "G2": (
        Pair(text(CLEAN, *PARTS), text(CLEAN, "nama Lapas"), missing="model_claim.template"),
        Pair(text(CLEAN, *PARTS), text(None, *PARTS), missing="model_claim.template", status=U),
        Pair(text(CLEAN, *PARTS), text(CLEAN, named=False), missing="model_claim.parameters", status=U),
        Pair(
            text("dengan Kota Melatiwangi", parties=NAMED),
            text("dengan Wali Kota MELATI", parties=NAMED),
            missing="model_claim.template",
        ),
        Pair(
            text("di [tempat]", "tempat", parties=NAMED),
            text("di Mawar", parties=NAMED),
            missing="model_claim.template",
        ),
    ),
    "G3": (
        Pair(
            Half(lambda: ModelClaim(figures=(counted(1746),))),
            Half(lambda: ModelClaim.model_validate({"figures": ({"about": "x", "value": 1, "unit": "orang"},)})),
            fault="missing",
        ),
    ),
    "F1": (
        Pair(read(), read(source=None), fault="missing"),
        Pair(read(), read(as_of=None), fault="missing"),
    ),
    "F2": (
        Pair(
            counts(counted(1746), counted(1746, source=TEXT)), counts(counted(1746), counted(1808)), missing="figures"
        ),
        Pair(
            counts(counted(9), counted(10), figure_tolerance=1),
            counts(counted(9), counted(11), figure_tolerance=1),
            missing="figures",
        ),
        Pair(
            counts(counted(9), counted(10, as_of=date(2024, 6, 4)), counted(10, unit="kamar"), on=YEAR_END),
            Half(lambda: in_force(figures=(counted(9),), model_claim=ModelClaim(figures=(counted(10),))), on=YEAR_END),
            missing="figures",
        ),
        Pair(counts(counted(9), counted(10), on=date(2024, 6, 2)), counts(counted(9), counted(10)), missing="figures"),
    ),
}
