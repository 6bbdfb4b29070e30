"""Pairs on the document and its numbers: D, N."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import KEDUA, KESATU, PRESS, SIGNED, complete, in_force, party, signed
from pair_form import Half, Pair

from pembinaan.agreements import (
    Agreement,
    Attachments,
    DocumentKind,
    DocumentNumber,
    Event,
    EventKind,
    PartyKind,
    Severity,
)
from pembinaan.agreements.changes import Addendum, Changes
from pembinaan.agreements.documents import Document
from pembinaan.core.timeline import Status

D, K = DocumentKind, PartyKind
PKS = D.PERJANJIAN_KERJA_SAMA
BARE = Attachments(surat_penawaran=True, kak=True)
NO_PLAN = Attachments(surat_penawaran=True, kak=True, rencana_kerja=False)
CHANGED = date(2025, 5, 5)
OUR, THEIR = "WP.18.PAS.6-HK.01.05 - 1", "100.3.10-7 Tahun 2024"


def half(**facts: Any) -> Half:
    return Half(lambda: complete(**facts))


def numbers(*given: str | None) -> tuple[DocumentNumber, ...]:
    roles = (KESATU, KEDUA)
    return tuple(DocumentNumber(role=role, number=one) for role, one in zip(roles, given, strict=True) if one)


def addendum(form: DocumentKind) -> Agreement:
    held = Addendum(number=1, form=form, changes=Changes(scope=()))
    return in_force().with_event(Event(kind=EventKind.ADENDUM, on=CHANGED, source=PRESS, addendum=held))


def amended(form: DocumentKind) -> Half:
    return Half(lambda: addendum(form), CHANGED)


NK = complete(id="nk-1")
ANOTHER_PKS = complete(id="nk-1", kind=PKS)
CALLED_MOU = complete(id="nk-1", kind=D.NOTA_KESEPAHAMAN)

PAIRS = {
    "D1": (
        Pair(half(press_name="Nota Kesepakatan"), half(press_name="MoU"), "press_name"),
        Pair(half(), half(kind=D.NOTA_KESEPAHAMAN), "kind"),
        Pair(half(), half(parties=(party(K.LAPAS), party(K.K_L_LAIN, KEDUA))), "kind"),
    ),
    "D2": (
        Pair(half(), half(attachments=NO_PLAN), "attachments.rencana_kerja"),
        Pair(
            half(attachments=BARE, documents=(Document(kind=D.RENCANA_KERJA),)),
            half(attachments=BARE),
            "attachments.rencana_kerja",
            Status.UNKNOWN,
        ),
    ),
    "D3": (
        Pair(half(kind=PKS, parent="100.3.10-395 Tahun 2025"), half(kind=PKS), "parent", Status.UNKNOWN),
        Pair(
            Half(lambda: complete(kind=PKS, parent_id="nk-1"), beside=(NK,)),
            Half(lambda: complete(kind=PKS, parent_id="nk-1"), beside=(ANOTHER_PKS,)),
            "parent_id",
        ),
        Pair(
            Half(lambda: complete(kind=PKS, parent_id="nk-1"), beside=(CALLED_MOU,)),  # a sinergi's MoU is its NK (C1)
            Half(lambda: complete(kind=PKS, parent_id="nk-1"), beside=(ANOTHER_PKS,)),
            "parent_id",
        ),
    ),
    "D4": (
        Pair(amended(D.NOTA_KESEPAKATAN), amended(PKS), "events.2.addendum.form"),
        Pair(amended(D.NOTA_KESEPAHAMAN), amended(PKS), "events.2.addendum.form"),
        Pair(amended(D.NOTA_KESEPAKATAN), amended(D.ADENDUM), "events.2.addendum.form", Status.UNKNOWN),
    ),
    "D5": (
        Pair(half(), half(title="Nota Kesepakatan LAPAS (contoh)"), "title"),
        Pair(half(), half(title=None), "title", Status.UNKNOWN),
    ),
    "N1": (
        Pair(
            Half(lambda: complete(events=(signed(),)), SIGNED),
            Half(lambda: complete(events=(signed(),), numbers=numbers(OUR, None)), SIGNED),
            "numbers.KEDUA",
        ),
        Pair(half(), half(numbers=numbers(OUR, OUR)), "numbers", severity=Severity.WARN),
        Pair(half(), half(numbers=numbers(OUR, OUR.lower())), "numbers", severity=Severity.WARN),
        Pair(
            half(numbers=(*numbers(OUR, THEIR), *numbers(OUR, None))),  # the same number, written twice
            half(numbers=(*numbers(OUR, THEIR), *numbers("WP.99.PAS.9-HK.01.05 - 13", None))),
            "numbers.KESATU",
            severity=Severity.WARN,
        ),
        Pair(half(), half(numbers=None), "numbers.KESATU", Status.UNKNOWN, Severity.WARN),
    ),
    "N2": (
        Pair(half(numbers=numbers(OUR, THEIR)), half(numbers=numbers("395", THEIR)), "numbers.0.number"),
        Pair(half(numbers=numbers(OUR, THEIR)), half(numbers=numbers(OUR, "B-1")), "numbers.1.number"),
    ),
    "N3": (
        Pair(half(), half(numbers=numbers("REQ/2026/0001", THEIR)), "numbers.0.number"),
        Pair(half(request_id="REQ/2026/0001"), half(request_id=OUR), fault="agreement.request_id_as_number"),
    ),
}
