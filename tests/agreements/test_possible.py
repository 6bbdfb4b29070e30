"""The states that an agreement could be in once the missing facts are known, and the row that brought its state.

Days of :func:`in_force`: signed 4 March 2024, registered 11 March 2024, term 18 March 2024 to 17 March 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import (
    ALL_ATTACHMENTS,
    BONTANG,
    DAY,
    KALAPAS,
    LAST_DAY,
    REGISTERED,
    SIGNED,
    START,
    WALI_KOTA,
    around,
    complete,
    in_force,
    registered,
    signed,
)
from model_cases import happened

from pembinaan.agreements import Agreement, AgreementReadings, Attachments, EndReason, Event, EventKind, StateCode, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Addendum, Approval, Changes, Extension
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.history import states_over_time
from pembinaan.core.duration import Duration

K, S = EventKind, StateCode
NEAR = date(2025, 12, 17)
"""Ninety days before 17 March 2026."""
MAY, JUNE, JULY = date(2025, 5, 5), date(2025, 6, 6), date(2025, 7, 7)
NEW_LAST = date(2027, 3, 17)
BOTH = (KALAPAS, WALI_KOTA)


def having(*events: Event, **changes: Any) -> Agreement:
    held = in_force(**changes)
    for event in events:
        held = held.with_event(event)
    return held


def could_be(agreement: Agreement, *days: date, **readings: Any) -> list[tuple[StateCode, ...]]:
    return [agreement.state(on=day, readings=AgreementReadings(**readings)).possible for day in days]


def extended(on: date, *who: Any, dated: str = "on", **facts: Any) -> Event:
    return happened(K.DIPERPANJANG, on, extension=Extension(**facts), signatories=who, dated=dated)


@pytest.mark.parametrize("known", [True, False])
def test_an_ended_agreement_stays_ended_until_an_extension_of_unknown_start_begins(*, known: bool):
    """Run out on 4 May, extended on 6 June from 7 July on: between the two it is over, also where 7 July is open."""
    over = happened(K.DIAKHIRI, MAY, end_reason=EndReason.JANGKA_WAKTU)
    term = Term(start=START, last_day=MAY - DAY)
    facts = {"requested_on": MAY, "to_minister": True, "last_day": NEW_LAST, **({"start": JULY} if known else {})}
    grant = happened(K.PERSETUJUAN_DIBERIKAN, JUNE, approval=Approval(by=Actor.MENTERI))
    held = having(over, grant, extended(JUNE, *BOTH, **facts, length=Duration(1, 8)), term=term)
    state = held.state(on=JUNE)
    if known:
        assert (state.code, state.possible) == (S.BERAKHIR, ())
    else:
        assert S.BERAKHIR in state.possible
        assert "events.4.extension.start" in state.missing


@pytest.mark.parametrize(
    ("on", "near"),
    [(NEAR.replace(year=2026) - DAY, False), (NEAR.replace(year=2026), True), (NEW_LAST, True)],
)
def test_an_extension_of_unknown_start_may_be_about_to_end(on: date, *, near: bool):
    """Its last day is 17 March 2027; ninety days before that is 17 December 2026."""
    held = having(extended(JUNE, *BOTH, requested_on=MAY, last_day=NEW_LAST, length=Duration(1)))
    assert (S.AKAN_BERAKHIR in could_be(held, on)[0]) is near


def addendum(on: date, *who: Any, **changes: Any) -> Event:
    one = Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, changes=Changes(**changes))
    return happened(K.ADENDUM, on, addendum=one, signatories=who)


@pytest.mark.parametrize("day", [SIGNED - DAY, SIGNED, START, MAY, NEAR, LAST_DAY, LAST_DAY + DAY])
def test_what_is_settled_could_be_nothing_else(day: date):
    assert in_force().state(on=day).possible == ()
    assert BONTANG.state(on=day).possible == ()


def test_registration_that_is_not_known():
    agreement = complete(events=(signed(),))
    assert could_be(agreement, *around(START)) == [(), *[(S.DITANDATANGANI, S.BERLAKU)] * 2]
    assert could_be(agreement, NEAR) == [(S.DITANDATANGANI, S.AKAN_BERAKHIR)]
    assert could_be(agreement, *around(LAST_DAY)) == [*[(S.DITANDATANGANI, S.AKAN_BERAKHIR)] * 2, ()]
    covered = complete(events=(signed(),), recorded_until=MAY)
    assert could_be(covered, MAY, MAY + DAY) == [(), (S.DITANDATANGANI, S.BERLAKU)]


def test_a_term_that_is_not_known():
    open_end = (S.DITANDATANGANI, S.BERLAKU, S.AKAN_BERAKHIR, S.BERAKHIR)
    assert could_be(in_force(term=Term(start=START)), *around(START)) == [(), open_end, open_end]
    no_start = in_force(term=Term(last_day=LAST_DAY))
    assert could_be(no_start, SIGNED) == [(S.DITANDATANGANI,)[:0]]  # not registered yet: it is only signed
    assert could_be(no_start, REGISTERED, NEAR) == [
        (S.DITANDATANGANI, S.BERLAKU),
        (S.DITANDATANGANI, S.AKAN_BERAKHIR),
    ]
    assert could_be(no_start, LAST_DAY + DAY) == [()]
    # known not to be registered by 5 May 2025: signed, or over, but not in force
    waiting = complete(events=(signed(), registered(JUNE)), term=Term(start=START))
    assert could_be(waiting, MAY) == [(S.DITANDATANGANI, S.BERAKHIR)]


def test_a_guard_that_is_not_known_against_one_that_is_known_not_to_be_met():
    papers = Attachments(surat_penawaran=True, kak=True, rencana_kerja=None)
    assert could_be(in_force(attachments=papers), MAY) == [(S.DITANDATANGANI, S.BERLAKU)]
    without = Attachments(surat_penawaran=True, kak=True, rencana_kerja=False)
    assert could_be(in_force(attachments=without), MAY) == [()]  # no fact is missing; what follows, no source says


def test_days_on_which_something_may_already_have_happened():
    stopped = happened(
        K.DIHENTIKAN, JULY, end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN, dated="by", actor=Actor.KALAPAS
    )
    assert could_be(having(stopped), REGISTERED - DAY) == [()]
    assert could_be(having(stopped), *around(JULY)) == [(S.DITANDATANGANI, S.BERLAKU, S.DIHENTIKAN), (), ()]
    suspended = having(happened(K.DITANGGUHKAN, JUNE, dated="by"), happened(K.DILANJUTKAN, JULY))
    assert could_be(suspended, *around(JUNE)) == [(S.DITANDATANGANI, S.BERLAKU, S.DITANGGUHKAN), (), ()]
    resumed = having(happened(K.DITANGGUHKAN, JUNE), happened(K.DILANJUTKAN, JULY, dated="by"))
    assert could_be(resumed, *around(JULY)) == [(S.BERLAKU, S.DITANGGUHKAN), (), ()]


def test_an_extension_after_an_ending_that_is_not_established():
    ended = happened(K.DIAKHIRI, MAY, end_reason=EndReason.KESEPAKATAN)
    again = having(ended, extended(JUNE, *BOTH, requested_on=MAY, start=JUNE, last_day=NEW_LAST))
    assert could_be(again, *around(JUNE)) == [(), *[(S.DITANDATANGANI, S.BERLAKU, S.BERAKHIR)] * 2]


def test_an_extension_that_is_not_established():
    unsigned = having(extended(JUNE, start=LAST_DAY + DAY, last_day=NEW_LAST))
    # in force by the old term; it may be called extended
    assert could_be(unsigned, JUNE - DAY, JUNE, LAST_DAY) == [
        (),
        (S.BERLAKU, S.DIPERPANJANG),
        (S.AKAN_BERAKHIR, S.DIPERPANJANG),
    ]
    assert could_be(unsigned, LAST_DAY + DAY) == [(S.DITANDATANGANI, S.BERLAKU, S.BERAKHIR)]
    days_open = having(extended(JUNE, *BOTH))
    after = could_be(days_open, JUNE, LAST_DAY + DAY)
    assert after == [
        (),
        (S.DITANDATANGANI, S.BERLAKU, S.AKAN_BERAKHIR, S.DIPERPANJANG, S.BERAKHIR),
    ]


def test_an_addendum_that_is_not_established():
    longer = having(addendum(MAY, last_day=NEW_LAST))
    assert could_be(longer, NEAR - DAY, LAST_DAY) == [(), (S.BERLAKU, S.AKAN_BERAKHIR)]
    assert could_be(longer, LAST_DAY + DAY) == [(S.DITANDATANGANI, S.BERLAKU, S.BERAKHIR)]
    shorter = having(addendum(MAY, last_day=JUNE))
    near = (S.BERLAKU, S.AKAN_BERAKHIR)
    assert could_be(shorter, *around(JUNE)) == [near, near, (S.DITANDATANGANI, S.BERLAKU, S.BERAKHIR)]


def test_stages_of_which_only_a_latest_day_is_known():
    by = (
        happened(K.AUDIENSI, MAY),
        happened(K.DRAF_DISERAHKAN, JUNE, dated="by"),
        happened(K.DITERIMA_DIBAHAS, JULY, dated="by"),
    )
    agreement = complete(events=by)
    assert could_be(agreement, MAY - DAY, MAY) == [(), (S.PENJAJAKAN, S.DITAWARKAN, S.DIBAHAS)]
    assert could_be(agreement, *around(JUNE)) == [
        (S.PENJAJAKAN, S.DITAWARKAN, S.DIBAHAS),
        *[(S.DITAWARKAN, S.DIBAHAS)] * 2,
    ]
    assert could_be(agreement, JULY) == [()]


def test_a_signature_of_which_only_a_latest_day_is_known():
    audience = happened(K.AUDIENSI, date(2024, 1, 8))
    both = happened(K.DITANDATANGANI, MAY, signatories=BOTH, dated="by")
    agreement = complete(events=(audience, both, registered(MAY)))
    assert could_be(agreement, date(2024, 1, 7)) == [()]
    assert could_be(agreement, *around(START)) == [(S.PENJAJAKAN, S.DITANDATANGANI)] * 3
    assert could_be(agreement, *around(MAY)) == [(S.PENJAJAKAN, S.DITANDATANGANI), (), ()]


def test_papers_of_an_offer_that_are_not_known():
    day = date(2025, 10, 24)
    assert BONTANG.state(on=day, readings=ALL_ATTACHMENTS).possible == (S.PENJAJAKAN, S.DITAWARKAN)
    papers = Attachments(surat_penawaran=False)
    assert complete(events=BONTANG.events, attachments=papers).state(on=day, readings=ALL_ATTACHMENTS).possible == ()


@pytest.mark.parametrize(
    ("agreement", "day", "row"),
    [
        (in_force(), SIGNED - DAY, None),
        (in_force(), SIGNED, None),  # the stages before it are not recorded
        (in_force(), START - DAY, None),
        (in_force(), START, "T8"),
        (in_force(), NEAR - DAY, "T8"),
        (in_force(), NEAR, "T11"),
        (in_force(), LAST_DAY + DAY, "T13b"),
        (having(happened(K.DITANGGUHKAN, MAY), happened(K.DILANJUTKAN, JUNE)), MAY, "T10a"),
        (having(happened(K.DITANGGUHKAN, MAY), happened(K.DILANJUTKAN, JUNE)), JUNE, "T10b"),
        (complete(events=(happened(K.AUDIENSI, MAY), happened(K.DRAF_DISERAHKAN, JUNE))), MAY, "T1"),
        (complete(events=(happened(K.AUDIENSI, MAY), happened(K.DRAF_DISERAHKAN, JUNE))), JULY, "T2"),
    ],
)
def test_the_row_that_brought_the_state(agreement: Agreement, day: date, row: str | None):
    state = agreement.state(on=day)
    assert state.transition == row
    (span,) = [one for one in states_over_time(agreement) if one.start == (state.since or date.min)]
    assert span.transition == row
