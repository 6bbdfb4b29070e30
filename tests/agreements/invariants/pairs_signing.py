"""Pairs on who signs: S. Two years are short, three medium (PP 57/1999 Pasal 8 and 13)."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import KALAPAS, KEDUA, KESATU, PRESS, SIGNED, WALI_KOTA, complete, signed, signs
from pair_form import Half, Pair
from pair_records import partnership

from pembinaan.agreements import (
    AgreementReadings,
    DocumentKind,
    Event,
    EventKind,
    Office,
    Severity,
    SigningCapacity,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Approval
from pembinaan.agreements.documents import Document
from pembinaan.agreements.signatories import PowerOfAttorney, SigningBasis
from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status

PKS = DocumentKind.PERJANJIAN_KERJA_SAMA
THREE = Term(length=Duration(3))
OFFICE = "signatories.KEDUA.office"
KUASA = "signatories.KEDUA.power_of_attorney"
ANYBODY = signs(KEDUA, Office.KEPALA_OPD)
PAPER = Document(kind=DocumentKind.SURAT_KUASA, role=KEDUA, number="K-1", on=date(2024, 3, 1))


def half(*who: Any, **facts: Any) -> Half:
    return Half(lambda: complete(**{"signatories": (KALAPAS, *who), **facts}))


def after(*who: Any, **facts: Any) -> Half:
    return Half(lambda: complete(**{"events": (signed(SIGNED, KALAPAS, *who),), "kind": PKS, **facts}), SIGNED)


def delegate(**facts: Any) -> Any:
    return signs(KEDUA, Office.KEPALA_OPD, **facts)


def power(**facts: Any) -> Any:
    return delegate(power=PowerOfAttorney(**facts))


def approved(by: Actor) -> Event:
    kind, on = EventKind.PERSETUJUAN_DIBERIKAN, date(2024, 2, 20)
    return Event(kind=kind, on=on, source=PRESS, approval=Approval(by=by))


FITS = power(on=date(2024, 3, 4), covers=(PKS,))
WITNESS = signs(KEDUA, Office.WALI_KOTA, capacity=SigningCapacity.SAKSI)
INITIALS = signs(KEDUA, Office.WALI_KOTA, capacity=SigningCapacity.PARAF)
IGNORED = AgreementReadings(ministry_rule_on_nk="ignored")

PAIRS = {
    "S1": (
        Pair(half(WALI_KOTA), half(signs(KEDUA, Office.SEKDA)), OFFICE),
        Pair(
            half(delegate(power_of_attorney=True), kind=PKS), half(delegate(power_of_attorney=False), kind=PKS), KUASA
        ),
        Pair(
            half(ANYBODY, kind=PKS, documents=(PAPER,)), half(ANYBODY, kind=PKS), KUASA, Status.UNKNOWN, Severity.WARN
        ),
        Pair(after(FITS), after(ANYBODY), KUASA, Status.UNKNOWN),
    ),
    "S2": (
        Pair(
            half(WALI_KOTA),
            half(WALI_KOTA, term=THREE, signatories=(signs(KESATU, Office.KALAPAS, designated=False), WALI_KOTA)),
            "signatories.KESATU.designated",
        ),
        Pair(
            half(WALI_KOTA, term=THREE, events=(approved(Actor.KAKANWIL),)),
            half(WALI_KOTA, term=Term(length=Duration(5)), events=(approved(Actor.KAKANWIL),)),
            "signatories.KESATU.designated",
            Status.UNKNOWN,
        ),
    ),
    "S3": (
        Pair(half(WALI_KOTA, kind=PKS), half(WALI_KOTA), "signatories.KESATU.office"),
        Pair(Half(complete, readings=IGNORED), Half(complete), "signatories.KESATU.office"),
        Pair(
            half(WALI_KOTA, kind=PKS),
            Half(lambda: partnership(kind=DocumentKind.NOTA_KESEPAHAMAN), readings=IGNORED),
            "signatories.KESATU.office",
        ),
        Pair(
            Half(lambda: complete(kind=DocumentKind.NOTA_KESEPAHAMAN), readings=IGNORED),  # a sinergi's is its NK (C1)
            Half(lambda: complete(kind=DocumentKind.NOTA_KESEPAHAMAN)),
            "signatories.KESATU.office",
        ),
    ),
    "S4": (
        Pair(half(WALI_KOTA), half(WITNESS), "signatories.KEDUA"),
        Pair(half(WALI_KOTA, INITIALS), half(INITIALS), "signatories.KEDUA"),
        Pair(
            Half(lambda: complete(events=(signed(),)), SIGNED),
            Half(lambda: complete(signatories=None, events=(signed(SIGNED, KALAPAS, WITNESS),)), SIGNED),
            "signatories.KEDUA",
        ),
    ),
    "S5": (
        Pair(after(FITS), after(power(on=date(2024, 3, 5), covers=(PKS,))), "signatories.KEDUA.power.on"),
        Pair(
            half(power(covers=(PKS,)), kind=PKS),
            half(power(covers=(DocumentKind.RENCANA_KERJA,)), kind=PKS),
            "signatories.KEDUA.power.covers",
        ),
        Pair(after(FITS), after(delegate(power_of_attorney=True)), "signatories.KEDUA.power", Status.UNKNOWN),
        Pair(
            half(delegate(basis=SigningBasis.SURAT_KUASA), kind=PKS),
            after(delegate(basis=SigningBasis.SURAT_KUASA)),
            "signatories.KEDUA.power",
            Status.UNKNOWN,
        ),
        Pair(after(FITS), after(power(covers=(PKS,))), "signatories.KEDUA.power.on", Status.UNKNOWN),
        Pair(after(FITS), after(power(on=SIGNED)), "signatories.KEDUA.power.covers", Status.UNKNOWN),
    ),
}
