"""Pairs on the term: J. The term of ``complete()`` is 18 March 2024 to 17 March 2026: two years, short."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import (
    KALAPAS,
    KEDUA,
    KESATU,
    LAST_DAY,
    PRESS,
    SIGNED,
    START,
    WALI_KOTA,
    complete,
    in_force,
    party,
    signed,
    signs,
)
from pair_form import Half, Pair

from pembinaan.agreements import Agreement, AgreementReadings, DocumentKind, Event, EventKind, Office, PartyKind, Term
from pembinaan.agreements.changes import Addendum, Changes, Extension
from pembinaan.agreements.terms import TermCategory
from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation

CHANGED = date(2026, 1, 5)
NEW = date(2026, 3, 18)
"""The first day of a new period, the day after the last day of the old one."""
TOTAL = AgreementReadings(extension_counts="total")
KAKANWIL = signs(KESATU, Office.KAKANWIL)


def half(**facts: Any) -> Half:
    return Half(lambda: complete(**facts))


def lasting(*years: int, **facts: Any) -> Half:
    return half(term=Term(length=Duration(*years), **facts))


def longer(last_day: date) -> Half:
    held = Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, changes=Changes(last_day=last_day))
    one = Event(kind=EventKind.ADENDUM, on=CHANGED, source=PRESS, addendum=held)
    return Half(lambda: in_force().with_event(one), CHANGED)


def extended(*who: Any, readings: AgreementReadings | None = None, **facts: Any) -> Half:
    def make() -> Agreement:
        held = Extension(**facts)
        return in_force().with_event(
            Event(kind=EventKind.DIPERPANJANG, on=CHANGED, source=PRESS, extension=held, signatories=who)
        )

    return Half(make, CHANGED, readings or AgreementReadings())


BOTH = (KALAPAS, WALI_KOTA)
TWO_MORE = {"start": NEW, "last_day": date(2028, 3, 17)}
THREE_MORE = {"start": NEW, "last_day": date(2029, 3, 17)}
WORKS_BACK = Half(lambda: complete(term=Term(start=date(2024, 3, 3), last_day=LAST_DAY), events=(signed(),)), SIGNED)
STATED = Term(start=START, last_day=LAST_DAY, category_stated=TermCategory.PENDEK)

PAIRS = {
    "J1": (
        Pair(half(), half(term=Term()), "term.start", Status.UNKNOWN),
        Pair(
            half(),
            Half(lambda: Term(start=START, last_day=date(2024, 3, 17))),
            fault="agreement.term_ends_before_start",
        ),
        Pair(
            half(term=Term(start=START, last_day=date(2024, 3, 19))),
            half(term=Term(start=START, last_day=START)),
            "term.last_day",
        ),
    ),
    "J2": (
        Pair(half(term=STATED), lasting(3, category_stated=TermCategory.PENDEK), "term.category_stated"),
        Pair(half(), half(term=Term()), "term.length", Status.UNKNOWN),
        Pair(
            Half(lambda: Term(start=START, last_day=LAST_DAY, length=Duration(2))),
            Half(lambda: Term(start=START, last_day=LAST_DAY, length=Duration(3))),
            fault="agreement.term_length_differs",
        ),
    ),
    "J3": (
        Pair(lasting(5), lasting(5, 0, 1), "term"),
        Pair(lasting(6, special_law=Citation.parse("Pasal 363 UU 23/2014")), lasting(6), "term"),
        Pair(
            Half(lambda: complete(term=Term(length=Duration(6))), readings=AgreementReadings(region_years=0)),
            Half(lambda: complete(term=Term(length=Duration(6))), readings=AgreementReadings(region_years=5)),
            "term",
        ),
        Pair(
            half(term=Term(length=Duration(6)), parties=(party(PartyKind.LAPAS), party(PartyKind.K_L_LAIN, KEDUA))),
            half(term=Term(length=Duration(6))),
        ),
        Pair(longer(date(2029, 3, 17)), longer(date(2029, 3, 19)), "events.2"),
        Pair(extended(**THREE_MORE), extended(start=NEW, last_day=date(2031, 3, 19)), "events.2"),
        Pair(
            extended(readings=TOTAL, start=NEW, last_day=date(2029, 3, 17)),
            extended(readings=TOTAL, start=NEW, last_day=date(2029, 3, 19)),
            "events.2",
        ),
    ),
    "J4": (
        Pair(
            WORKS_BACK,
            Half(
                lambda: complete(term=Term(start=date(2024, 3, 3), last_day=LAST_DAY), events=(signed(),), clauses=()),
                SIGNED,
            ),
            "clauses.BERLAKU_SURUT",
        ),
        Pair(
            Half(lambda: complete(events=(signed(START),), clauses=None), START),
            Half(lambda: complete(events=(signed(date(2024, 3, 19)),), clauses=None), date(2024, 3, 19)),
            "clauses.BERLAKU_SURUT",
            Status.UNKNOWN,
        ),
    ),
    "J5": (
        Pair(extended(*BOTH, **TWO_MORE), extended(*BOTH, **THREE_MORE), status=Status.UNKNOWN),
        Pair(extended(KAKANWIL, WALI_KOTA, **THREE_MORE), extended(KALAPAS, **TWO_MORE), "events.2.signatories"),
        Pair(extended(*BOTH, **TWO_MORE), extended(**TWO_MORE), "events.2.signatories", Status.UNKNOWN),
        Pair(
            extended(*BOTH, length=Duration(2)), extended(*BOTH, start=NEW), "events.2.extension.length", Status.UNKNOWN
        ),
        Pair(
            extended(KAKANWIL, WALI_KOTA, readings=TOTAL, **TWO_MORE),
            extended(*BOTH, readings=TOTAL, **TWO_MORE),
            status=Status.UNKNOWN,
        ),
    ),
}
