"""An ending that those on record could not decide: whether the agreement still runs is then not known.

PP 57/1999 Pasal 19: an office of the correctional side stops it, according to the level; PP 28/2018 Pasal 9 ayat (1):
it ends where the parties agree.
"""

from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import (
    DAY,
    KAKANWIL,
    KEDUA,
    LAST_DAY,
    SIGNED,
    START,
    WALI_KOTA,
    around,
    complete,
    in_force,
    party,
    registered,
    signed,
    signs,
)
from model_cases import happened

from pembinaan.agreements import Agreement, AgreementReadings, EndReason, EventKind, Office, PartyKind, StateCode, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.settlement import settle
from pembinaan.core.timeline import Status

K, S, A = EventKind, StateCode, Actor
MAY, JUNE = date(2025, 5, 5), date(2025, 6, 6)
FOUR_YEARS = Term(start=START, last_day=date(2028, 3, 17))
WHO = ("events.2.actor",)
DOUBT = (S.DITANDATANGANI, Status.UNKNOWN, WHO, (S.DITANDATANGANI, S.BERLAKU, S.DIHENTIKAN))
OVER = (S.DIHENTIKAN, Status.NOT_MET, (), ())


def stopped(agreement: Agreement, actor: Actor | None, **facts) -> Agreement:
    reason = EndReason.DIHENTIKAN_PEMASYARAKATAN
    return agreement.with_event(happened(K.DIHENTIKAN, MAY, end_reason=reason, actor=actor, **facts))


def by_kanwil() -> Agreement:
    """Four years, so of the level of the Kanwil."""
    who = (KAKANWIL, WALI_KOTA)
    return complete(term=FOUR_YEARS, signatories=who, events=(signed(SIGNED, *who), registered()))


def told(agreement: Agreement, day: date = MAY, **readings) -> tuple:
    state = agreement.state(on=day, readings=AgreementReadings(**readings))
    return state.code, state.in_force, state.missing, state.possible


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        *((actor, DOUBT) for actor in (None, A.MITRA, A.PENGADILAN, A.KEPALA_DAERAH, A.PARA_PIHAK, A.KARUTAN)),
        *((actor, OVER) for actor in (A.KALAPAS, A.KABAPAS, A.KAKANWIL, A.DIRJEN, A.MENTERI)),
    ],
)
def test_who_stops_an_agreement_of_two_years(actor, expected):
    assert told(stopped(in_force(), actor)) == expected


@pytest.mark.parametrize(
    ("actor", "expected"), [(A.KALAPAS, DOUBT), (A.KABAPAS, DOUBT), (A.KAKANWIL, OVER), (A.MENTERI, OVER)]
)
def test_who_stops_one_of_four_years(actor, expected):
    assert told(stopped(by_kanwil(), actor)) == expected


def test_the_level_is_judged_by_the_reading():
    assert told(stopped(in_force(), A.KAKANWIL), stopping_level="exactly") == DOUBT


def test_the_days_around_a_doubtful_stop():
    """In force until the day before; from the day on not known; over with the term, and once it is closed."""
    held = stopped(in_force(), A.MITRA)
    assert [held.state(on=day).in_force for day in around(MAY)] == [Status.MET, Status.UNKNOWN, Status.UNKNOWN]
    assert [told(held, day)[:2] for day in (LAST_DAY, LAST_DAY + DAY)] == [
        (S.DITANDATANGANI, Status.UNKNOWN),
        (S.BERAKHIR, Status.NOT_MET),
    ]
    assert told(held.with_event(happened(K.DITUTUP, JUNE)), JUNE)[:2] == (S.DITUTUP, Status.NOT_MET)
    assert (settle(held, on=MAY), settle(held, on=LAST_DAY + DAY).day) == (None, LAST_DAY + DAY)


def test_a_doubtful_stop_dated_by_leaves_the_days_before_open_as_well():
    held = stopped(in_force(), A.MITRA, dated="by")
    assert [told(held, day)[2] for day in (MAY - DAY, MAY)] == [("events.2.on",), WHO]


def test_the_sentence_names_the_rule_and_its_provision():
    why = stopped(in_force(), A.MITRA).state(on=MAY).why
    assert "Q2 (Pasal 19 PP 57/1999)" in why["id"]
    assert why["en"].startswith("A stop is recorded on 5 May 2025, but that it is valid is not established")


AGREED = (S.BERAKHIR, Status.NOT_MET, (), ())
ALONE = (S.DITANDATANGANI, Status.UNKNOWN, WHO, (S.DITANDATANGANI, S.BERLAKU, S.BERAKHIR))


@pytest.mark.parametrize(
    ("actor", "expected", "found"),
    [
        (None, AGREED, []),
        (A.PARA_PIHAK, AGREED, []),
        (A.KEPALA_DAERAH, ALONE, [("Pasal 9 ayat (1) PP 28/2018",)]),
        (A.KALAPAS, ALONE, [("Pasal 9 ayat (1) PP 28/2018",)]),
    ],
)
def test_one_side_alone_is_no_agreement_of_the_parties(actor, expected, found):
    held = in_force().with_event(happened(K.DIAKHIRI, MAY, end_reason=EndReason.KESEPAKATAN, actor=actor))
    assert told(held) == expected
    findings = [one for one in held.review(on=MAY) if one.id == "Q1"]
    assert [tuple(map(str, one.cites)) for one in findings] == found
    assert {(one.status, one.missing) for one in findings} <= {(Status.UNKNOWN, WHO[0])}


def test_without_a_region_the_law_on_partners_is_cited():
    who = (signs(KAKANWIL.role, Office.KALAPAS), signs(KEDUA, Office.PIMPINAN_MITRA))
    parties = (party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA))
    held = in_force(parties=parties, signatories=who, events=(signed(SIGNED, *who), registered()))
    alone = held.with_event(happened(K.DIAKHIRI, MAY, end_reason=EndReason.KESEPAKATAN, actor=A.MITRA))
    (found,) = [one for one in alone.review(on=MAY) if one.id == "Q1"]
    assert [str(cite) for cite in found.cites] == ["Pasal 89 ayat (1) UU 22/2022", "Pasal 2 PP 57/1999"]


@pytest.mark.parametrize("reason", [EndReason.TUJUAN_TERCAPAI, EndReason.OBJEK_HILANG, EndReason.PERUBAHAN_KEBIJAKAN])
def test_other_grounds_are_facts_that_nobody_decides(reason):
    held = in_force().with_event(happened(K.DIAKHIRI, MAY, end_reason=reason, actor=A.KEPALA_DAERAH))
    assert told(held) == AGREED
