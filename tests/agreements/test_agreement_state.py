from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import (
    ALL_ATTACHMENTS,
    BONTANG,
    DAY,
    KALAPAS,
    KEDUA,
    LAST_DAY,
    REGISTERED,
    SIGNED,
    START,
    WALI_KOTA,
    around,
    complete,
    event,
    in_force,
    party,
    registered,
    signed,
    signs,
)
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.agreements import (
    DEFAULT_AGREEMENT_READINGS,
    Agreement,
    AgreementState,
    Attachments,
    DocumentKind,
    EndReason,
    EventKind,
    Office,
    PartyKind,
    SigningCapacity,
    StateCode,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.codes import _CODES
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.wording import REASONS
from pembinaan.core.timeline import Status
from pembinaan.law.instruments import provision

AUDIENCE = date(2025, 10, 24)
NEAR = date(2025, 12, 17)
"""Ninety days before 17 March 2026: 17 days lead to 28 February, 28 to 31 January, 31 to 31 December, 14 to here."""
S = StateCode
PARTNERS = (party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA))
BY_PARTNERS = (KALAPAS, signs(KEDUA, Office.PIMPINAN_MITRA))


def codes(agreement: Agreement, *days: date) -> list[StateCode]:
    return [agreement.state(on=day).code for day in days]


# Bontang


def test_bontang_is_offered_and_no_more():
    assert codes(BONTANG, *around(AUDIENCE), date(2026, 2, 13), date(2026, 11, 24)) == [
        S.BELUM_ADA,
        *[S.DITAWARKAN] * 4,
    ]
    state = BONTANG.state(on=date(2026, 2, 13))
    assert (state.since, state.in_force, state.missing, state.projected) == (AUDIENCE, Status.NOT_MET, (), False)


def test_bontang_past_the_record_is_a_projection():
    assert [BONTANG.state(on=day).projected for day in around(date(2026, 2, 13))] == [False, False, True]


def test_bontang_under_the_strict_reading_is_explored_and_names_what_is_missing():
    state = BONTANG.state(on=date(2026, 2, 13), readings=ALL_ATTACHMENTS)
    assert (state.code, state.since, state.offer_guard) == (S.PENJAJAKAN, AUDIENCE, "all_attachments")
    assert state.missing == ("attachments.surat_penawaran", "attachments.kak", "attachments.rencana_kerja")
    assert state.explain("en").splitlines()[-1] == ("Reading: an offer needs the letter, the KAK and the work plan.")


def test_bontang_is_in_force_on_no_day():
    assert {span.status for span in BONTANG.state_over_time().spans()} == {Status.NOT_MET}


def test_bontang_explains_itself():
    assert BONTANG.state(on=date(2026, 11, 24)).explain("id") == (
        "Perjanjian per 24 November 2026: ditawarkan sejak 24 Oktober 2025\n"
        "Draf sudah diserahkan; belum ditandatangani oleh semua pihak.\n"
        "Perkiraan: sepanjang tidak ada perubahan sesudah catatan terakhir.\n"
        "Dasar: Pasal 46 ayat (4) PP 28/2018 "
        "(sinergi dituangkan dalam dokumen perjanjian yang mengikat para pihak)\n"
        "Usulan pustaka ini, bukan bunyi peraturan: urutan keadaan perjanjian, dan larangan menjalankan kegiatan "
        "sebelum perjanjian berlaku.\n"
        "Tafsir: draf yang diserahkan sudah berarti ditawarkan."
    )


def test_the_reading_of_an_offer_is_told_only_where_it_decides():
    """From the acceptance for discussion on no reading of the offer changes the state; nor before there is a draft."""
    cases = ((BONTANG, AUDIENCE - DAY), (BONTANG, AUDIENCE), (in_force(term=Term(start=START)), START))
    told = ["Reading: a draft" in agreement.state(on=day).explain("en") for agreement, day in cases]
    assert told == [False, True, False]


# The offer


def offered(attachments: Attachments, **changes: object) -> Agreement:
    events = (event(EventKind.AUDIENSI, date(2024, 1, 2)), event(EventKind.DRAF_DISERAHKAN, date(2024, 2, 1)))
    return complete(events=events, attachments=attachments, **changes)


def test_an_audience_comes_before_the_draft():
    agreement = offered(Attachments())
    assert codes(agreement, *around(date(2024, 1, 2))) == [S.BELUM_ADA, S.PENJAJAKAN, S.PENJAJAKAN]
    assert codes(agreement, *around(date(2024, 2, 1))) == [S.PENJAJAKAN, S.DITAWARKAN, S.DITAWARKAN]
    assert agreement.state(on=date(2024, 1, 1)).since is None
    assert "BELUM_ADA (nothing yet)" in agreement.state(on=date(2024, 1, 1)).explain("en")


@pytest.mark.parametrize(
    ("attachments", "code", "missing"),
    [
        (Attachments(surat_penawaran=True, kak=True, rencana_kerja=True), S.DITAWARKAN, ()),
        (Attachments(surat_penawaran=True, kak=False, rencana_kerja=True), S.PENJAJAKAN, ("attachments.kak",)),
        (Attachments(surat_penawaran=True, kak=None, rencana_kerja=True), S.PENJAJAKAN, ("attachments.kak",)),
    ],
)
def test_the_strict_reading_wants_all_attachments(attachments: Attachments, code: StateCode, missing: tuple):
    state = offered(attachments).state(on=date(2024, 3, 1), readings=ALL_ATTACHMENTS)
    assert (state.code, state.missing) == (code, missing)
    assert state.since == (date(2024, 2, 1) if code is S.DITAWARKAN else date(2024, 1, 2))


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (PartyKind.BADAN_USAHA, S.DITAWARKAN),
        (PartyKind.K_L_LAIN, S.DITAWARKAN),
        (PartyKind.PERGURUAN_TINGGI, S.PENJAJAKAN),
    ],
)
def test_the_strict_reading_bears_on_a_sinergi_and_on_what_is_not_settled(kind: PartyKind, code: StateCode):
    agreement = offered(Attachments(), parties=(party(PartyKind.LAPAS), party(kind, KEDUA)))
    assert agreement.state(on=date(2024, 3, 1), readings=ALL_ATTACHMENTS).code is code


# Signature, registration, term


def test_a_whole_life_day_by_day():
    agreement = in_force()
    assert codes(agreement, *around(SIGNED)) == [S.BELUM_ADA, S.DITANDATANGANI, S.DITANDATANGANI]
    assert codes(agreement, *around(REGISTERED)) == [S.DITANDATANGANI] * 3
    assert codes(agreement, *around(START)) == [S.DITANDATANGANI, S.BERLAKU, S.BERLAKU]
    assert codes(agreement, *around(NEAR)) == [S.BERLAKU, S.AKAN_BERAKHIR, S.AKAN_BERAKHIR]
    assert codes(agreement, *around(LAST_DAY)) == [S.AKAN_BERAKHIR, S.AKAN_BERAKHIR, S.BERAKHIR]
    assert agreement.state(on=START - DAY).since == SIGNED
    assert agreement.state(on=NEAR - DAY).since == START
    assert agreement.state(on=LAST_DAY).since == NEAR
    assert agreement.state(on=date(2030, 1, 1)).since == LAST_DAY + DAY
    assert [str(cite) for cite in agreement.state(on=date(2030, 1, 1)).cites] == [
        "Pasal 9 ayat (1) PP 28/2018",
        "Pasal 46 ayat (4) PP 28/2018",
    ]


@pytest.mark.parametrize("late", [SIGNED, REGISTERED])
def test_the_last_of_signature_registration_and_start_puts_it_in_force(late: date):
    agreement = in_force(
        term=Term(start=date(2024, 3, 1), last_day=date(2026, 2, 28)), events=(signed(), registered(late))
    )
    day = agreement.state_over_time().first(Status.MET, date(2020, 1, 1))
    assert day == late
    assert agreement.state(on=late).since == late


def test_all_parties_must_sign_and_witnesses_do_not_count():
    witness = signs(KEDUA, Office.WALI_KOTA, capacity=SigningCapacity.SAKSI)
    first = signed(SIGNED, KALAPAS, witness)
    draft = event(EventKind.DRAF_DISERAHKAN, date(2024, 1, 2))
    half = complete(events=(draft, first))
    assert codes(half, *around(SIGNED)) == [S.DITAWARKAN] * 3
    whole = half.with_event(signed(SIGNED + DAY, WALI_KOTA))
    assert codes(whole, *around(SIGNED + DAY)) == [S.DITAWARKAN, S.DITANDATANGANI, S.DITANDATANGANI]


def test_registration_absent_unknown_and_there():
    inside = START + DAY
    unknown = complete(events=(signed(),)).state(on=inside)
    absent = complete(events=(signed(),), recorded_until=inside).state(on=inside)
    past = complete(events=(signed(),), recorded_until=inside).state(on=inside + DAY)
    never = complete(events=(signed(),), recorded_until=date(2999, 12, 31)).state(on=inside)
    there = in_force().state(on=inside)
    assert [state.in_force for state in (unknown, absent, past, never, there)] == [
        Status.UNKNOWN,
        Status.NOT_MET,
        Status.UNKNOWN,
        Status.NOT_MET,
        Status.MET,
    ]
    assert (unknown.code, unknown.missing) == (S.DITANDATANGANI, ("events.DICATAT",))
    assert "To be completed or put right: events.DICATAT" in unknown.explain("en")


@pytest.mark.parametrize(
    ("term", "on", "status", "missing"),
    [
        (Term(), START, Status.UNKNOWN, ("term.start", "term.last_day")),
        (Term(start=START), START - DAY, Status.NOT_MET, ()),
        (Term(start=START), START, Status.UNKNOWN, ("term.last_day",)),
        (Term(last_day=LAST_DAY), LAST_DAY, Status.UNKNOWN, ("term.start",)),
        (Term(last_day=LAST_DAY), LAST_DAY + DAY, Status.NOT_MET, ()),
        (Term(start=date(2999, 12, 30), last_day=date(2999, 12, 31)), date(2999, 12, 31), Status.MET, ()),
    ],
)
def test_a_term_that_is_not_known(term: Term, on: date, status: Status, missing: tuple[str, ...]):
    state = in_force(term=term).state(on=on)
    assert (state.in_force, state.missing) == (status, missing)


def test_all_that_is_not_known_is_named_together():
    state = complete(events=(signed(),), term=Term()).state(on=START)
    assert state.missing == ("term.start", "term.last_day", "events.DICATAT")


@pytest.mark.parametrize(
    ("reason", "kind", "code"),
    [
        (EndReason.TUJUAN_TERCAPAI, EventKind.DIAKHIRI, S.BERAKHIR),
        (EndReason.KESEPAKATAN, EventKind.DIAKHIRI, S.BERAKHIR),
        (EndReason.PERUBAHAN_KEBIJAKAN, EventKind.DIAKHIRI, S.BERAKHIR),
        (EndReason.OBJEK_HILANG, EventKind.DIAKHIRI, S.BERAKHIR),
        (EndReason.DIHENTIKAN_PEMASYARAKATAN, EventKind.DIHENTIKAN, S.DIHENTIKAN),
    ],
)
def test_an_early_end(reason: EndReason, kind: EventKind, code: StateCode):
    end = date(2025, 6, 2)
    agreement = in_force().with_event(
        event(kind, end, end_reason=reason).model_copy(
            update={"actor": Actor.KALAPAS if kind is EventKind.DIHENTIKAN else None}
        )
    )
    assert codes(agreement, *around(end)) == [S.BERLAKU, code, code]
    assert agreement.state(on=date(2030, 1, 1)).since == end
    assert "2 Juni 2025" in agreement.state(on=end).why["id"]


def test_a_change_of_office_holder_has_no_effect():
    changed = in_force().with_event(event(EventKind.PEJABAT_BERGANTI, date(2025, 2, 20)))
    assert changed.state_over_time() == in_force().state_over_time()


def test_other_regimes_cite_the_law_of_cooperation_as_far_as_it_binds():
    agreement = in_force(parties=PARTNERS, events=(signed(SIGNED, *BY_PARTNERS), registered()))
    late, early = agreement.state(on=START), agreement.state(on=date(2015, 1, 1))
    assert [str(cite) for cite in late.cites] == ["Pasal 89 ayat (1) UU 22/2022", "Pasal 2 PP 57/1999"]
    assert [str(cite) for cite in early.cites] == ["Pasal 2 PP 57/1999"]
    assert in_force().state(on=date(2015, 1, 1)).cites == ()
    lines = in_force().state(on=date(2015, 1, 1)).explain("id").splitlines()
    assert not [line for line in lines if line.startswith("Dasar:")]


@pytest.mark.parametrize("agreement", [BONTANG, complete(), in_force(), in_force(kind=DocumentKind.NOTA_KESEPAHAMAN)])
@pytest.mark.parametrize("on", [date(2024, 1, 1), SIGNED, START, date(2030, 1, 1)])
def test_the_article_says_what_it_says_and_the_rest_is_a_proposal(agreement: Agreement, on: date):
    state = agreement.state(on=on)
    assert (
        "Pasal 46 ayat (4) PP 28/2018 (sinergi dituangkan dalam dokumen perjanjian yang mengikat para pihak)"
        in state.explain("id")
    )
    assert "Usulan pustaka ini, bukan bunyi peraturan: urutan keadaan perjanjian" in state.explain("id")
    assert "Proposal of this library, not the words of any regulation: the sequence of states" in state.explain("en")


def test_provisions_of_the_other_regimes_say_what_they_say():
    agreement = in_force(parties=PARTNERS, events=(signed(SIGNED, *BY_PARTNERS), registered()))
    (line,) = [line for line in agreement.state(on=START).explain("en").splitlines() if line.startswith("Basis:")]
    assert line == (
        "Basis: Pasal 89 ayat (1) UU 22/2022 "
        "(the minister may cooperate with agencies, local governments, bodies and individuals); "
        "Pasal 2 PP 57/1999 (the partners: government agencies, community bodies and individuals)"
    )


# Laws


@given(st.dates())
def test_the_state_and_the_timeline_agree(day: date):
    for agreement in (BONTANG, in_force(), complete(events=(signed(),))):
        state = agreement.state(on=day)
        assert state.in_force is agreement.state_over_time().at(day)
        assert (state.code in {S.BERLAKU, S.AKAN_BERAKHIR}) is (state.in_force is Status.MET)
        assert state.since is None or state.since <= day


@given(
    st.sets(st.sampled_from([EventKind.AUDIENSI, EventKind.DRAF_DISERAHKAN, EventKind.PEJABAT_BERGANTI])), st.dates()
)
def test_without_a_signature_nothing_is_above_offered(kinds: set[EventKind], day: date):
    agreement = complete(events=tuple(event(kind, SIGNED) for kind in sorted(kinds)))
    assert agreement.state(on=day).code in {S.BELUM_ADA, S.PENJAJAKAN, S.DITAWARKAN}


def test_every_reason_has_a_state_and_a_sentence():
    assert set(_CODES) == set(REASONS)
    assert {span.reason.code for span in timeline(in_force(), DEFAULT_AGREEMENT_READINGS).spans()} <= set(_CODES)


def test_every_citation_is_known():
    for agreement in (BONTANG, in_force()):
        for day in (AUDIENCE, START, date(2030, 1, 1)):
            assert all(provision(cite) for cite in agreement.state(on=day).cites)


def test_a_state_goes_out_as_json_and_comes_back():
    state = BONTANG.state(on=AUDIENCE)
    assert AgreementState.model_validate_json(state.model_dump_json()) == state
