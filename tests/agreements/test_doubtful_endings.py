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
from pydantic import ValidationError

from pembinaan.agreements import Agreement, AgreementReadings, EndReason, EventKind, Office, PartyKind, StateCode, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.history import history
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


# A second ending (4.2: T13 and T14 lead on from an agreement that runs; whether it still does is not known)

JULY = date(2025, 7, 7)
REASON = {"end_reason": EndReason.DIHENTIKAN_PEMASYARAKATAN}


def again(held: Agreement, actor: Actor | None, on: date = JUNE, **facts) -> Agreement:
    return held.with_event(happened(K.DIHENTIKAN, on, actor=actor, **(facts or REASON)))


@pytest.mark.parametrize("first", [None, A.MITRA, A.KARUTAN])
def test_a_proper_stop_after_a_doubtful_one_is_recorded_and_certain_from_its_day_on(first):
    held = again(stopped(in_force(), first), A.KALAPAS)
    assert [told(held, day)[:3] for day in (MAY - DAY, MAY, JUNE - DAY, JUNE, JULY)] == [
        (S.BERLAKU, Status.MET, ()),
        *[(S.DITANDATANGANI, Status.UNKNOWN, WHO)] * 2,
        *[(S.DIHENTIKAN, Status.NOT_MET, ())] * 2,
    ]
    assert held.state(on=JULY).transition == "T14"
    assert [(step.on, step.transition) for step in history(held)[-2:]] == [(MAY, "T14"), (JUNE, "T14")]
    left = settle(held, on=JULY)
    assert left is not None
    assert left.day == JUNE


def test_the_level_decides_whether_a_second_stop_can_be_recorded():
    """Four years: the Kalapas (PP 57/1999 Pasal 13 ayat (2)) is below the level, the Kakanwil is of it."""
    held = again(stopped(by_kanwil(), A.KALAPAS), A.KAKANWIL)
    assert (told(held)[1], told(held, JUNE)) == (Status.UNKNOWN, OVER)
    with pytest.raises(ValidationError, match=r"agreement\.after_ending"):
        again(stopped(by_kanwil(), A.KAKANWIL), A.MENTERI)


def test_what_the_other_reading_leaves_in_doubt_can_be_followed_as_well():
    """A Kakanwil stops one of two years: established by "at least that level", not by "exactly that level"."""
    held = again(stopped(in_force(), A.KAKANWIL), A.KALAPAS)
    assert [told(held, day) for day in (MAY, JUNE)] == [OVER, OVER]
    exactly = [told(held, day, stopping_level="exactly")[:2] for day in (MAY, JUNE)]
    assert exactly == [(S.DITANDATANGANI, Status.UNKNOWN), (S.DIHENTIKAN, Status.NOT_MET)]


def test_a_doubtful_stop_after_a_certain_one_changes_nothing():
    held = again(stopped(in_force(), A.KAKANWIL), A.MITRA)
    assert [told(held, day) for day in (MAY, JUNE)] == [OVER, OVER]


def test_two_doubtful_endings_name_both_facts_and_both_states():
    agreed = happened(K.DIAKHIRI, MAY, end_reason=EndReason.KESEPAKATAN, actor=A.KEPALA_DAERAH)
    held = again(in_force().with_event(agreed), A.MITRA)
    code, status, missing, possible = told(held, JUNE)
    assert (code, status, missing) == (S.DITANDATANGANI, Status.UNKNOWN, ("events.2.actor", "events.3.actor"))
    assert possible == (S.DITANDATANGANI, S.BERLAKU, S.BERAKHIR, S.DIHENTIKAN)
    assert told(again(held, A.KALAPAS, JULY), JULY) == OVER


def test_of_parties_that_are_not_modelled_no_ending_is_in_doubt():
    parties = (party(PartyKind.PERORANGAN), party(PartyKind.BADAN_USAHA, KEDUA))
    who = (signs(KAKANWIL.role, Office.LAINNYA), signs(KEDUA, Office.PIMPINAN_MITRA))
    facts = {"parties": parties, "signatories": who}
    agreed = happened(K.DIAKHIRI, MAY, end_reason=EndReason.KESEPAKATAN, actor=A.MITRA)
    held = in_force(**facts, events=(signed(SIGNED, *who), agreed))
    with pytest.raises(ValidationError, match=r"agreement\.after_ending"):
        held.with_event(agreed.model_copy(update={"on": JUNE}))
