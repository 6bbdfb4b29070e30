"""An approval of a text that was rejected is none of the text that came after it (T4: a new draft; T6, T7).

Digest 4.2: T6 asks for the approval of the text that is agreed, T7 signs after the approvals; a rejection leads back
to a new draft (T2).
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import KALAPAS, KEDUA, SIGNED, START, WALI_KOTA, complete, party, registered, signed, signs
from model_cases import happened

from pembinaan.agreements import Agreement, DocumentKind, Event, EventKind, Office, PartyKind, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Approval
from pembinaan.agreements.council_need import approval_owed, approved_on, asked_of_the_council
from pembinaan.agreements.money import DprdApproval
from pembinaan.agreements.moves import MoveRefusal, move
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.core.timeline import Status

K = EventKind
OLD, REJECTED, NEW = date(2024, 1, 8), date(2024, 1, 15), date(2024, 1, 22)
FOUR_YEARS = Term(start=START, last_day=date(2028, 3, 17))
AGAIN = (happened(K.DITOLAK, REJECTED, reason="belum sesuai"), happened(K.DRAF_DISERAHKAN, NEW))
REGIONS = (party(PartyKind.BADAN_USAHA), party(PartyKind.PEMKOT, KEDUA))
THIRD: dict[str, Any] = {"parties": REGIONS, "kind": DocumentKind.PERJANJIAN_KERJA_SAMA}
BOTH = (signs(REGIONS[0].role, Office.PIMPINAN_MITRA), WALI_KOTA)


def asked(on: date, by: Actor = Actor.KAKANWIL) -> Event:
    return happened(K.PERSETUJUAN_DIMINTA, on, approval=Approval(by=by))


def given(on: date, by: Actor = Actor.KAKANWIL) -> Event:
    return happened(K.PERSETUJUAN_DIBERIKAN, on, approval=Approval(by=by))


def open_in(agreement: Agreement) -> list[tuple[str, Status, str]]:
    return [(one.id, one.status, one.missing) for one in agreement.state(on=START).findings]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ((given(OLD),), False),
        ((given(OLD), *AGAIN), True),
        ((*AGAIN, given(NEW)), False),
        ((given(OLD), *AGAIN, given(SIGNED)), False),
    ],
)
def test_the_level_approves_the_text_that_is_signed(before: tuple[Event, ...], *, told: bool):
    """Four years: the Kakanwil signs, or approves that the Kalapas does (13(2))."""
    agreement = complete(events=(*before, signed(), registered()), term=FOUR_YEARS)
    assert open_in(agreement) == [("S2", Status.UNKNOWN, "signatories.KESATU.designated")] * told


def test_what_was_asked_for_the_rejected_text_is_not_awaited_nor_given():
    talked = (happened(K.DITERIMA_DIBAHAS, NEW), happened(K.NASKAH_DISEPAKATI, NEW))
    sign = happened(K.DITANDATANGANI, SIGNED, signatories=(KALAPAS, WALI_KOTA), actor=Actor.PARA_PIHAK, place="x")
    asked_before = complete(events=(asked(OLD), *AGAIN, *talked))
    assert not isinstance(move(asked_before, sign), MoveRefusal)
    given_before = complete(events=(given(OLD), *AGAIN, *talked, asked(NEW)))
    refusal = move(given_before, sign)
    assert isinstance(refusal, MoveRefusal)
    assert refusal.answer.missing == ("events.PERSETUJUAN_DIBERIKAN",)
    assert not isinstance(move(given_before.with_event(given(SIGNED)), sign), MoveRefusal)


@pytest.mark.parametrize(
    ("before", "held", "told"),
    [
        ((given(OLD, Actor.DPRD),), {}, []),
        ((given(OLD, Actor.DPRD), *AGAIN), {}, [Status.UNKNOWN]),
        ((given(OLD, Actor.DPRD), *AGAIN, given(NEW, Actor.DPRD)), {}, []),
        (AGAIN, {"on": OLD, "number": "7"}, [Status.UNKNOWN]),
        (AGAIN, {"on": REJECTED, "number": "7"}, []),
        (AGAIN, {"on": NEW, "number": "7"}, []),
    ],
)
def test_the_council_approves_the_text_that_is_signed(
    before: tuple[Event, ...], held: dict[str, Any], told: list[Status]
):
    facts = {"dprd": DprdApproval(burdens=True, **held), **THIRD}
    agreement = complete(events=(*before, signed(SIGNED, *BOTH), registered()), signatories=BOTH, **facts)
    assert [one[1] for one in open_in(agreement) if one[0] == "X1"] == told
    owed, _ = approval_owed(agreement, agreement.regime.kind, AgreementReadings())
    assert owed is (Status.MET if told else Status.NOT_MET)


def test_a_rejection_that_comes_later_voids_nothing_on_an_earlier_day():
    held = complete(events=(asked(OLD, Actor.DPRD), given(OLD, Actor.DPRD), *AGAIN), **THIRD)
    assert (asked_of_the_council(held), approved_on(held), approved_on(held, OLD)) == (False, None, OLD)
    assert approved_on(held, REJECTED) is None
