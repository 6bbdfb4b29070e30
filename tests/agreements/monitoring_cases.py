"""Small builders of what happens while an agreement is in force: rounds, reports, extensions, addenda."""

from __future__ import annotations

from datetime import date, timedelta

from agreement_cases import KALAPAS, WALI_KOTA

from pembinaan.agreements.changes import Addendum, Changes, Extension
from pembinaan.agreements.coordination import Monev, PeriodicReport, Reporter
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import Event, EventKind, Source
from pembinaan.agreements.parties import Role
from pembinaan.law.entries import Confidence

TEXT = Source(name="naskah", confidence=Confidence.VERIFIED)


def round_of(on: date, period_last_day: date | None = None, *, final: bool = False) -> Monev:
    return Monev(on=on, reporter=Reporter.LAPAS, period_last_day=period_last_day, final=final)


def report(reporter: Reporter, last: date, role: Role | None = None) -> PeriodicReport:
    """A report on the thirty days up to a day, sent ten days later."""
    return PeriodicReport(
        on=last + timedelta(days=10),
        reporter=reporter,
        role=role,
        period_start=last - timedelta(days=29),
        period_last_day=last,
    )


def extended(on: date, last: date | None) -> Event:
    signatories = (KALAPAS, WALI_KOTA)
    extension = Extension(last_day=last)
    return Event(kind=EventKind.DIPERPANJANG, on=on, source=TEXT, signatories=signatories, extension=extension)


def adendum(on: date, last: date | None) -> Event:
    """An addendum that moves the last day, or where none is given empties the scope."""
    changes = Changes(scope=()) if last is None else Changes(last_day=last)
    addendum = Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, changes=changes)
    return Event(kind=EventKind.ADENDUM, on=on, source=TEXT, signatories=(KALAPAS, WALI_KOTA), addendum=addendum)
