"""The work plan (Rencana Kerja) as a table, one row for each activity."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.agreements.draft.head import signatures
from pembinaan.agreements.draft.model import Matrix
from pembinaan.agreements.draft.offices import SOURCES, TARGETS
from pembinaan.agreements.draft.pen import BLANK, Pen, one_line, side
from pembinaan.agreements.work_plan import Activity, Cost
from pembinaan.core.money import format_rupiah
from pembinaan.core.text import Text, format_date, format_number

__all__ = ["matrix"]

_COLUMNS: Final = (
    *("No", "Program", "Kegiatan", "Perangkat daerah", "Unit pemasyarakatan", "Sasaran", "Jumlah sasaran"),
    *("Indikator keluaran dan hasil", "Lokasi", "Jadwal", "Sumber biaya", "Penanggung jawab"),
)
_WORK_PLAN: Final = Text(id="Rencana Kerja", en="the work plan")
_WHAT: Final = {
    "program": Text(id="program kegiatan", en="the program of an activity"),
    "opd": Text(id="perangkat daerah pelaksana", en="the region's office that carries it"),
    "unit": Text(id="unit pemasyarakatan pelaksana", en="the correctional unit that carries it"),
    "targets": Text(id="sasaran kegiatan", en="for whom an activity is meant"),
    "target_number": Text(id="jumlah sasaran", en="for how many people"),
    "output": Text(id="indikator keluaran", en="what it is to yield"),
    "outcome": Text(id="indikator hasil", en="what it is to change"),
    "place": Text(id="lokasi kegiatan", en="where it takes place"),
    "starts": Text(id="hari mulai kegiatan", en="its first day"),
    "ends": Text(id="hari selesai kegiatan", en="its last day"),
    "costs": Text(id="sumber biaya kegiatan", en="what it costs and who pays"),
    "in_charge": Text(id="penanggung jawab kegiatan", en="the office in charge"),
}


def matrix(pen: Pen) -> Matrix:
    """Write the work plan as a table; without one, a single empty row asks for it."""
    plan = pen.agreement.work_plan
    if plan is None or not plan.activities:
        pen.blank("work_plan", _WORK_PLAN)
        rows: tuple[tuple[str, ...], ...] = (("1", *[BLANK] * (len(_COLUMNS) - 1)),)
    else:
        rows = tuple(_row(pen, activity, place) for place, activity in enumerate(plan.activities))
    number = () if plan is None or plan.number is None else (f"NOMOR : {one_line(plan.number)}",)
    return Matrix(
        title=("LAMPIRAN NOTA KESEPAKATAN", "RENCANA KERJA", *number, one_line(pen.agreement.subject).upper()),
        columns=_COLUMNS,
        rows=rows,
        signatures=signatures(pen, stamp=""),
    )


def _row(pen: Pen, activity: Activity, place: int) -> tuple[str, ...]:
    def fact(field: str, value: object) -> str:
        return pen.fact(value, f"work_plan.activities.{place}.{field}", _WHAT[field])

    number = activity.target_number
    return (
        str(place + 1),
        fact("program", activity.program),
        one_line(activity.name),
        fact("opd", activity.opd),
        fact("unit", activity.unit),
        fact("targets", ", ".join(TARGETS[target] for target in activity.targets or ()) or None),
        fact("target_number", None if number is None else f"{format_number(number, 'id')} orang"),
        f"{fact('output', activity.output)}; {fact('outcome', activity.outcome)}",
        fact("place", activity.place),
        f"{fact('starts', _day(activity.starts))} s.d. {fact('ends', _day(activity.ends))}",
        fact("costs", None if activity.costs is None else "; ".join(map(_cost, activity.costs)) or "tanpa biaya"),
        fact("in_charge", activity.in_charge),
    )


def _day(day: date | None) -> str | None:
    return None if day is None else format_date(day, "id")


def _cost(cost: Cost) -> str:
    return f"{side(cost.payer)}: {SOURCES[cost.source]} {format_rupiah(cost.planned, 'id')}"
