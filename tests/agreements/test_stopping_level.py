"""Of which level an agreement is that the correctional side stops (Q2), and which row a stop takes.

Digest: PP57 19 names Minister, Dirjen, Kakanwil, Kalapas, Kabapas by the level of the agreement; PP57 13 gives that
level by the length of the term, PP57 12 gives international cooperation to the Minister.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import KEDUA, KESATU, SIGNED, START, WALI_KOTA, complete, party, registered, signed, signs
from model_cases import happened

from pembinaan.agreements import (
    Agreement,
    DocumentKind,
    EndReason,
    EventKind,
    Office,
    PartyKind,
    Signatory,
    SigningCapacity,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.work_plan import WorkPlan
from pembinaan.core.timeline import Status

K, F, A = PartyKind, Office, Actor
MAY = date(2024, 5, 6)
NOT_MET, UNKNOWN = Status.NOT_MET, Status.UNKNOWN
FOUR_YEARS = Term(start=START, last_day=date(2028, 3, 17))
UNIT = (party(K.LAPAS), party(K.PEMKOT, KEDUA))


def by(*who: Signatory, **facts: Any) -> Agreement:
    known = {"signatories": who, "events": (signed(SIGNED, *who), registered()), "work_plan": WorkPlan(activities=())}
    return complete(**{**known, **facts})


def level_told(agreement: Agreement, actor: Actor) -> list[Status]:
    stop = happened(EventKind.DIHENTIKAN, MAY, actor=actor, end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN)
    found = [one for one in agreement.with_event(stop).review(on=MAY) if one.id == "Q2"]
    assert {one.missing for one in found} <= {"events.2.actor"}
    return [one.status for one in found]


@pytest.mark.parametrize(
    ("actor", "told"),
    [(A.KALAPAS, [NOT_MET]), (A.KAKANWIL, [NOT_MET]), (A.DIRJEN, [NOT_MET]), (A.KARUTAN, [NOT_MET]), (A.MENTERI, [])],
)
def test_with_an_international_organisation_it_is_of_the_minister(actor: Actor, told: list[Status]):
    parties = (party(K.KEMENTERIAN), party(K.ORG_INTERNASIONAL, KEDUA))
    who = (signs(KESATU, F.MENTERI), signs(KEDUA, F.PIMPINAN_MITRA))
    short = by(*who, parties=parties, kind=DocumentKind.NOTA_KESEPAHAMAN)
    assert level_told(short, actor) == told


@pytest.mark.parametrize(
    ("kind", "office", "open_to"),
    [
        (K.LAPAS, F.KALAPAS, set()),
        (K.KANWIL_DITJENPAS, F.KAKANWIL, {A.KALAPAS, A.KABAPAS}),
        (K.DITJENPAS, F.DIRJEN, {A.KALAPAS, A.KABAPAS, A.KAKANWIL}),
        (K.KEMENTERIAN, F.MENTERI, {A.KALAPAS, A.KABAPAS, A.KAKANWIL, A.DIRJEN}),
    ],
)
def test_whether_an_office_below_all_parties_stops_it_is_not_known(
    kind: PartyKind, office: Office, open_to: set[Actor]
):
    """Two years: the length alone would leave it to a unit; that a unit stops what the Minister made no source says."""
    agreement = by(signs(KESATU, office), WALI_KOTA, parties=(party(kind), party(K.PEMKOT, KEDUA)))
    for actor in (A.KALAPAS, A.KABAPAS, A.KAKANWIL, A.DIRJEN, A.MENTERI):
        assert level_told(agreement, actor) == [UNKNOWN] * (actor in open_to)


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ((), [NOT_MET]),
        ((signs(KESATU, F.KALAPAS, designated=True),), []),
        ((signs(KESATU, F.KALAPAS, designated=True, capacity=SigningCapacity.SAKSI),), [NOT_MET]),
        ((signs(KESATU, F.KALAPAS, designated=True, capacity=SigningCapacity.PARAF),), [NOT_MET]),
        ((signs(KEDUA, F.KALAPAS, designated=True),), [NOT_MET]),
    ],
)
def test_only_a_designated_signatory_of_corrections_lowers_the_level(who: tuple[Signatory, ...], told: list[Status]):
    """Four years are of the Kanwil (13(2)); a witness never counts (S4)."""
    agreement = by(signs(KESATU, F.KAKANWIL), WALI_KOTA, *who, parties=UNIT, term=FOUR_YEARS)
    assert level_told(agreement, A.KALAPAS) == told


@pytest.mark.parametrize("actor", [A.KARUTAN, A.KEPALA_LPKA])
@pytest.mark.parametrize(
    ("last_day", "told"),
    [
        (date(2026, 3, 18), UNKNOWN),  # two years: of a unit, and Pasal 19 names these heads nowhere
        (date(2026, 3, 19), NOT_MET),  # a day more: of the Kanwil, which no head of a unit reaches
        (date(2028, 3, 17), NOT_MET),
        (date(2029, 3, 17), NOT_MET),
    ],
)
def test_no_head_of_a_unit_reaches_a_longer_agreement(actor: Actor, last_day: date, told: Status):
    term = Term(start=START, last_day=last_day)
    agreement = by(signs(KESATU, F.MENTERI), WALI_KOTA, parties=UNIT, term=term)
    assert level_told(agreement, actor) == [told]
    assert level_told(by(signs(KESATU, F.MENTERI), WALI_KOTA, parties=UNIT, term=Term()), actor) == [UNKNOWN]
