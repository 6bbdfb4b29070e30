"""Of which level an agreement is that the correctional side stops (Q2), and which row a stop takes.

Digest: PP57 19 names Minister, Dirjen, Kakanwil, Kalapas, Kabapas by the level of the agreement; PP57 13 gives that
level by the length of the term, PP57 12 gives international cooperation to the Minister.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from agreement_cases import KEDUA, KESATU, SIGNED, START, WALI_KOTA, complete, party, registered, signed, signs
from model_cases import happened

from pembinaan.agreements import (
    Agreement,
    DocumentKind,
    EndReason,
    Event,
    EventKind,
    Office,
    PartyKind,
    Role,
    Signatory,
    SigningCapacity,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.history import history
from pembinaan.agreements.moves import Moved, MoveRefusal, may_move, move
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


# Which row a stop takes

MIXED = (*UNIT, party(K.BADAN_USAHA, Role.KETIGA))
SUSPENDED = happened(EventKind.DITANGGUHKAN, date(2024, 4, 8), reason="kahar", written=True)


def ending(kind: EventKind, reason: EndReason, actor: Actor | None, on: date = MAY) -> Event:
    return happened(kind, on, end_reason=reason, actor=actor, policies=())


@pytest.mark.parametrize(
    ("reason", "actor", "code", "row"),
    [
        (EndReason.DIHENTIKAN_PEMASYARAKATAN, A.PENGADILAN, "move.actor", "T14"),
        (EndReason.DIHENTIKAN_PEMASYARAKATAN, A.KALAPAS, "move.not_established", "T14"),
        (EndReason.PUTUSAN, A.KALAPAS, "move.actor", "T15"),
        (EndReason.PAILIT, A.KALAPAS, "move.actor", "T15"),
        (EndReason.PAILIT, A.PENGADILAN, "move.not_established", "T15"),
        (EndReason.PUTUSAN, None, "move.not_established", "T15"),
    ],
)
def test_where_the_regime_is_not_settled_the_reason_gives_the_row(
    reason: EndReason, actor: Actor | None, code: str, row: str
):
    """T14 is a halt by corrections (PP57 19), T15 a judgment or bankruptcy (PP28 22(2)): neither takes both."""
    who = (signs(KESATU, F.KALAPAS), WALI_KOTA, signs(Role.KETIGA, F.PIMPINAN_MITRA))
    mixed = by(*who, parties=MIXED).with_event(SUSPENDED)
    answer = move(mixed, ending(EventKind.DIHENTIKAN, reason, actor))
    assert isinstance(answer, MoveRefusal)
    assert (answer.code, answer.answer.transition) == (code, row)
    assert answer.answer.missing == (("parties",) if code == "move.not_established" else ())
    stopped = mixed.with_event(ending(EventKind.DIHENTIKAN, reason, actor))
    if (reason, actor) != (EndReason.DIHENTIKAN_PEMASYARAKATAN, A.PENGADILAN):  # whose stop is not known to count
        assert stopped.state(on=MAY).transition == row
        assert [step.transition for step in history(stopped)][-1] == row


def test_may_an_unsettled_agreement_be_stopped_is_not_established():
    who = (signs(KESATU, F.KALAPAS), WALI_KOTA, signs(Role.KETIGA, F.PIMPINAN_MITRA))
    mixed = by(*who, parties=MIXED).with_event(SUSPENDED)
    for actor in (A.KALAPAS, A.PENGADILAN, None):
        answer = may_move(mixed, EventKind.DIHENTIKAN, on=MAY, actor=actor)
        assert (answer.status, answer.missing) == (UNKNOWN, ("parties",))
        assert "legal regime" in answer.explain("en")


@pytest.mark.parametrize(
    ("kind", "reason", "actor"),
    [
        (EventKind.DIAKHIRI, EndReason.KESEPAKATAN, A.PARA_PIHAK),
        (EventKind.DIHENTIKAN, EndReason.DIHENTIKAN_PEMASYARAKATAN, A.KALAPAS),
    ],
)
def test_only_what_is_in_force_is_ended(kind: EventKind, reason: EndReason, actor: Actor):
    """T13 and T14 start from BERLAKU; signed on 4 March and registered, it is in force from 18 March 2024 on."""
    early, day = by(signs(KESATU, F.KALAPAS), WALI_KOTA), ending(kind, reason, actor, START)
    refusal = move(early, ending(kind, reason, actor, START - timedelta(days=1)))
    assert isinstance(refusal, MoveRefusal)
    assert (refusal.code, refusal.answer.status) == ("move.forbidden", NOT_MET)
    assert isinstance(move(early, day), Moved)
    unregistered = early.model_copy(update={"events": early.events[:1]})
    open_answer = move(unregistered, day)
    assert isinstance(open_answer, MoveRefusal)
    assert (open_answer.code, open_answer.answer.missing) == ("move.not_established", ("events.DICATAT",))
