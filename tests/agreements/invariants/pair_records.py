"""Records for the pairs that need a work plan, a regime of its own, or what happens after the signature."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import KALAPAS, KEDUA, KESATU, PRESS, REGISTERED, WALI_KOTA, complete, in_force, party, signs
from pair_form import Half

from pembinaan.agreements import Agreement, AgreementReadings, DocumentKind, Office, PartyKind
from pembinaan.agreements.changes import Addendum, Changes, Extension
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS
from pembinaan.agreements.work_plan import Activity, WorkPlan

PKS = DocumentKind.PERJANJIAN_KERJA_SAMA
LAPAS, CITY = party(PartyKind.LAPAS), party(PartyKind.PEMKOT, KEDUA)
COMPANY = party(PartyKind.BADAN_USAHA, KEDUA)
KAKANWIL = signs(KESATU, Office.KAKANWIL)
DIRECTOR = signs(KEDUA, Office.PIMPINAN_MITRA)
IN_FORCE = date(2024, 6, 3)
"""A day within the term of ``in_force()``: 18 March 2024 to 17 March 2026."""
AFTER = date(2026, 3, 18)
"""The day after that term."""


def plan(**facts: Any) -> WorkPlan:
    """A plan of one activity, of which only what is named is known."""
    return WorkPlan(activities=(Activity(code="K-1", name="Pelatihan", **facts),))


def planned(*, on: date = IN_FORCE, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS, **facts: Any) -> Half:
    """A sinergi in force with one activity."""
    return Half(lambda: in_force(work_plan=plan(**facts)), on=on, readings=readings)


def partnership(**changes: Any) -> Agreement:
    """A kemitraan in force."""
    return in_force(
        **{
            "kind": PKS,
            "parties": (LAPAS, COMPANY),
            "signatories": (KALAPAS, DIRECTOR),
            "events": (happened(EventKind.DITANDATANGANI, date(2024, 3, 4), signatories=(KALAPAS, DIRECTOR)), RECORDED),
            **changes,
        }
    )


def third_party(**changes: Any) -> Agreement:
    """A draft PKS of a city and a company: KSDPK."""
    parties = (party(PartyKind.PEMKOT), COMPANY)
    return complete(**{"kind": PKS, "parties": parties, "signatories": (), **changes})


def happened(kind: EventKind, on: date, **facts: Any) -> Event:
    return Event(kind=kind, on=on, source=PRESS, **facts)


RECORDED = happened(EventKind.DICATAT, REGISTERED)
SIGNING = happened(EventKind.DITANDATANGANI, date(2024, 3, 4), signatories=(KALAPAS, WALI_KOTA))


def addendum(on: date = IN_FORCE, number: int = 1, signatories: tuple = (KALAPAS, WALI_KOTA), **changes: Any) -> Event:
    held = Addendum(number=number, form=DocumentKind.NOTA_KESEPAKATAN, changes=Changes(**(changes or {"scope": ()})))
    return happened(EventKind.ADENDUM, on, signatories=signatories, addendum=held)


def extension(on: date = date(2026, 2, 2)) -> Event:
    held = Extension(start=AFTER, last_day=date(2028, 3, 17))
    return happened(EventKind.DIPERPANJANG, on, signatories=(KALAPAS, WALI_KOTA), extension=held)


def after(
    *events: Event, on: date = AFTER, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS, **changes: Any
) -> Half:
    """A sinergi that was in force, with what happened later."""
    return Half(lambda: in_force(events=(SIGNING, RECORDED, *events), **changes), on=on, readings=readings)
