"""Authority to sign and the Rencana Kerja (S1, S2, D2) bear on whether a signed agreement is in force."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import (
    DAY,
    KALAPAS,
    KEDUA,
    KESATU,
    LAST_DAY,
    PRESS,
    REGISTERED,
    SIGNED,
    START,
    WALI_KOTA,
    around,
    complete,
    in_force,
    party,
    power,
    registered,
    signed,
    signs,
)
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.agreements import (
    Agreement,
    AgreementState,
    Attachments,
    DocumentKind,
    Event,
    EventKind,
    Office,
    ParentBody,
    Party,
    PartyKind,
    Role,
    Severity,
    Signatory,
    StateCode,
    Term,
)
from pembinaan.agreements.changes import Addendum, Changes
from pembinaan.agreements.money import DprdApproval, FundingItem, FundingSource
from pembinaan.agreements.signatories import PowerOfAttorney, SigningBasis
from pembinaan.core.duration import Duration
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.timeline import Status
from pembinaan.law.instruments import provision

K, S = PartyKind, StateCode
PKS = DocumentKind.PERJANJIAN_KERJA_SAMA
KEPALA_OPD = signs(KEDUA, Office.KEPALA_OPD, power_of_attorney=False)
TEN_YEARS = Term(start=START, last_day=date(2034, 3, 17))
NO_PLAN = Attachments(surat_penawaran=True, kak=True, rencana_kerja=False)


def by(*who: Signatory, **changes: Any) -> Agreement:
    """The complete agreement, signed by these and registered."""
    return in_force(**{"events": (signed(SIGNED, *who), registered()), **changes})


def ids(state: AgreementState) -> list[str]:
    return [finding.id for finding in state.findings]


# The case of the review: ten years, a Kalapas, an OPD head without power of attorney, no Rencana Kerja


NOBODY_COMPETENT = by(KALAPAS, KEPALA_OPD, term=TEN_YEARS, attachments=NO_PLAN)


def test_a_signature_without_authority_does_not_put_it_in_force():
    state = NOBODY_COMPETENT.state(on=START)
    assert (state.code, state.in_force, state.since) == (S.DITANDATANGANI, Status.UNKNOWN, SIGNED)
    assert ids(state) == ["S1", "S2", "D2"]
    assert state.missing == (
        "signatories.KEDUA.office",
        "signatories.KESATU.designated",
        "attachments.rencana_kerja",
    )
    assert Status.MET not in {span.status for span in NOBODY_COMPETENT.state_over_time().spans()}


def test_the_reason_names_the_rules_and_their_articles():
    state = NOBODY_COMPETENT.state(on=START)
    assert state.why["id"] == (
        "Sudah ditandatangani semua pihak, tetapi belum dapat dipastikan berlaku; "
        "tidak terpenuhi atau belum diketahui: "
        "S1 (Pasal 2 PP 28/2018; Pasal 2 ayat (2) PP 28/2018), "
        "S2 (Pasal 13 ayat (1) PP 57/1999; Pasal 8 ayat (1) PP 57/1999), "
        "D2 (Pasal 46 ayat (4) PP 28/2018)."
    )
    assert {str(cite) for cite in state.cites} >= {"Pasal 2 PP 28/2018", "Pasal 13 ayat (1) PP 57/1999"}
    assert len(set(state.cites)) == len(state.cites)
    assert all(provision(cite) for cite in state.cites)
    lines = state.explain("en").splitlines()
    assert [line.split("]")[0] for line in lines if line.startswith("[")] == ["[ERROR S1", "[ERROR S2", "[ERROR D2"]


def test_the_state_says_what_the_review_says():
    for agreement in (NOBODY_COMPETENT, by(KALAPAS, KEPALA_OPD, kind=PKS), in_force(), complete()):
        reviewed = tuple(one for one in agreement.review(on=START) if one.id in {"S1", "S2", "D2"})
        told = agreement.state(on=START).findings
        assert {one.id: one for one in told} == {one.id: one for one in reviewed}


def test_a_state_with_findings_goes_out_as_json_and_comes_back():
    state = NOBODY_COMPETENT.state(on=START)
    assert AgreementState.model_validate_json(state.model_dump_json()) == state


# Reality


def test_ciamis_five_years_by_kalapas_is_not_established_for_s2():
    bupati = signs(KEDUA, Office.BUPATI)
    ciamis = by(
        KALAPAS,
        bupati,
        parties=(party(K.LAPAS), party(K.PEMKAB, KEDUA)),
        signatories=(KALAPAS, bupati),
        term=Term(start=date(2022, 1, 25), last_day=date(2027, 1, 24)),
        events=(signed(date(2022, 1, 25), KALAPAS, bupati), registered(date(2022, 1, 25))),
    )
    assert [ciamis.state_over_time().at(day) for day in around(date(2022, 1, 25))] == [
        Status.NOT_MET,
        Status.UNKNOWN,
        Status.UNKNOWN,
    ]
    state = ciamis.state(on=date(2022, 1, 25))
    assert (ids(state), state.missing) == (["S2"], ("signatories.KESATU.designated",))
    assert "S2 (Pasal 13 ayat (1) PP 57/1999; Pasal 8 ayat (1) PP 57/1999)" in state.why["en"]


def test_tarakan_two_years_by_kalapas_and_wali_kota_is_in_force():
    first = date(2023, 3, 6)
    tarakan = in_force(
        term=Term(start=first, last_day=date(2025, 3, 5), length=Duration(2)),
        events=(signed(first), registered(first)),
    )
    assert [tarakan.state(on=day).code for day in around(first)] == [S.BELUM_ADA, S.BERLAKU, S.BERLAKU]
    assert tarakan.state(on=first).findings == ()


def test_lubuklinggau_signed_before_pp_28_is_not_established():
    """Lubuklinggau, 30 January 2018: one year, by Kalapas and Wali Kota; PP 28/2018 binds from 13 July 2018."""
    first, last = date(2018, 1, 30), date(2019, 1, 29)
    agreement = in_force(
        attachments=Attachments(),
        term=Term(start=first, last_day=last),
        events=(signed(first), registered(first)),
    )
    days = (*around(first), date(2018, 7, 12), date(2018, 7, 13), *around(last))
    told = [(agreement.state(on=day).code, agreement.state(on=day).in_force) for day in days]
    not_sure = (S.DITANDATANGANI, Status.UNKNOWN)
    assert told == [(S.BELUM_ADA, Status.NOT_MET), *[not_sure] * 6, (S.BERAKHIR, Status.NOT_MET)]
    state = agreement.state(on=date(2018, 12, 1))
    assert (state.since, state.missing, state.findings) == (first, ("events.0.on",), ())
    assert "before PP 28/2018" in state.why["en"]
    assert [str(cite) for cite in state.cites] == ["Pasal 2 PP 57/1999"]
    assert [str(cite) for cite in agreement.state(on=last + DAY).cites] == ["Pasal 2 PP 57/1999"]


@pytest.mark.parametrize(
    ("signing", "expected"),
    [
        (date(2018, 7, 12), (S.DITANDATANGANI, Status.UNKNOWN)),
        (date(2018, 7, 13), (S.BERLAKU, Status.MET)),
        (date(2018, 7, 14), (S.BERLAKU, Status.MET)),
    ],
)
def test_from_pp_28_on_a_sinergi_can_be_in_force(signing: date, expected: tuple[StateCode, Status]):
    agreement = in_force(
        term=Term(start=signing, last_day=date(2020, 1, 1)), events=(signed(signing), registered(signing))
    )
    state = agreement.state(on=date(2018, 8, 1))
    assert (state.code, state.in_force) == expected


# S1


@pytest.mark.parametrize(
    ("who", "kind", "status", "missing"),
    [
        (WALI_KOTA, DocumentKind.NOTA_KESEPAKATAN, Status.MET, ()),
        (
            signs(KEDUA, Office.KEPALA_OPD, power_of_attorney=True),
            DocumentKind.NOTA_KESEPAKATAN,
            Status.UNKNOWN,
            ("signatories.KEDUA.office",),
        ),
        (signs(KEDUA, Office.KEPALA_OPD, power=power()), PKS, Status.MET, ()),
        (KEPALA_OPD, PKS, Status.UNKNOWN, ("signatories.KEDUA.power_of_attorney",)),
        (signs(KEDUA, Office.KEPALA_OPD), PKS, Status.UNKNOWN, ("signatories.KEDUA.power_of_attorney",)),
        (signs(KEDUA, Office.BUPATI), PKS, Status.UNKNOWN, ("signatories.KEDUA.office",)),
    ],
)
def test_s1_decides_with_the_rest(who: Signatory, kind: DocumentKind, status: Status, missing: tuple[str, ...]):
    state = by(KALAPAS, who, kind=kind).state(on=START)
    assert (state.in_force, state.missing) == (status, missing)
    assert ids(state) == ["S1"] * (status is Status.UNKNOWN)


# S5


@pytest.mark.parametrize(
    ("who", "status", "missing"),
    [
        (signs(KEDUA, Office.KEPALA_OPD, power=power(on=SIGNED - DAY)), Status.MET, ()),
        (signs(KEDUA, Office.KEPALA_OPD, power=power(on=SIGNED)), Status.MET, ()),
        (
            signs(KEDUA, Office.KEPALA_OPD, power=power(on=SIGNED + DAY)),
            Status.UNKNOWN,
            ("signatories.KEDUA.power.on",),
        ),
        (
            signs(KEDUA, Office.KEPALA_OPD, power=power(DocumentKind.NPHD)),
            Status.UNKNOWN,
            ("signatories.KEDUA.power.covers",),
        ),
        (
            signs(KEDUA, Office.KEPALA_OPD, power=PowerOfAttorney(on=SIGNED)),
            Status.UNKNOWN,
            ("signatories.KEDUA.power.covers",),
        ),
        (
            signs(KEDUA, Office.KEPALA_OPD, power=PowerOfAttorney(covers=(PKS,))),
            Status.UNKNOWN,
            ("signatories.KEDUA.power.on",),
        ),
        (signs(KEDUA, Office.KEPALA_OPD, power_of_attorney=True), Status.UNKNOWN, ("signatories.KEDUA.power",)),
        (signs(KEDUA, Office.WALI_KOTA, power_of_attorney=True), Status.MET, ()),
        (
            signs(KEDUA, Office.WALI_KOTA, basis=SigningBasis.SURAT_KUASA),
            Status.UNKNOWN,
            ("signatories.KEDUA.power",),
        ),
    ],
)
def test_s5_decides_with_the_rest(who: Signatory, status: Status, missing: tuple[str, ...]):
    """PP 28/2018 Pasal 2(2): an official signs a PKS by power of attorney; it is dated by the signing and covers it."""
    state = by(KALAPAS, who, kind=PKS).state(on=START)
    assert (state.in_force, state.missing) == (status, missing)
    assert ids(state) == ["S5"] * (status is Status.UNKNOWN)
    assert (state.code is S.DITANDATANGANI) is (status is Status.UNKNOWN)


@pytest.mark.parametrize(("day", "possible"), [(SIGNED + DAY, ()), (None, (S.DITANDATANGANI, S.BERLAKU))])
def test_s5_broken_is_never_in_force_and_not_known_may_be(day: date | None, possible: tuple[StateCode, ...]):
    held = PowerOfAttorney(on=day, covers=(PKS,))
    assert by(KALAPAS, signs(KEDUA, Office.KEPALA_OPD, power=held), kind=PKS).state(on=START).possible == possible


def test_s5_a_second_signature_that_is_free_of_doubt_is_enough():
    late = signs(KEDUA, Office.KEPALA_OPD, power=power(on=SIGNED + DAY))
    assert by(KALAPAS, late, WALI_KOTA, kind=PKS).state(on=START).code is S.BERLAKU
    other = signs(KEDUA, Office.SEKDA, power=power())
    assert by(KALAPAS, late, other, kind=PKS).state(on=START).code is S.BERLAKU


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"power": power(on=SIGNED + DAY)}, ["S5"]),
        ({"power": power()}, []),
        ({"basis": SigningBasis.SURAT_KUASA}, ["S5"]),
        ({"power_of_attorney": True}, []),
    ],
)
def test_s5_bears_on_a_partner_that_signs_by_power_of_attorney(facts: dict[str, Any], told: list[str]):
    partner = signs(KEDUA, Office.LAINNYA, **facts)
    private = (party(K.LAPAS), party(K.BADAN_USAHA, KEDUA))
    state = by(KALAPAS, partner, kind=PKS, parties=private, signatories=(KALAPAS, partner)).state(on=START)
    assert ids(state) == told


@pytest.mark.parametrize(("office", "told"), [(Office.KALAPAS, ["S2"]), (Office.KAKANWIL, ["S5"])])
def test_s5_is_asked_of_who_has_authority(office: Office, told: list[str]):
    """Three years: beyond a Kalapas, whom S2 tells; a Kakanwil signs with authority, here by a late power."""
    who = signs(KESATU, office, designated=False, power=power(on=SIGNED + DAY))
    term = Term(start=START, last_day=date(2027, 3, 17))
    assert ids(by(who, WALI_KOTA, kind=PKS, term=term).state(on=START)) == told


def test_s5_stands_while_the_term_is_not_known():
    who = signs(KESATU, Office.KALAPAS, power=power(on=SIGNED + DAY))
    state = by(who, WALI_KOTA, kind=PKS, term=Term(start=START)).state(on=START)
    assert (state.in_force, ids(state)) == (Status.UNKNOWN, ["S5"])


# S2


@pytest.mark.parametrize(
    ("years", "who", "status"),
    [
        (2, KALAPAS, Status.MET),
        (3, KALAPAS, Status.UNKNOWN),
        (3, signs(KESATU, Office.KALAPAS, designated=False), Status.UNKNOWN),
        (3, signs(KESATU, Office.KALAPAS, designated=True), Status.MET),
        (3, signs(KESATU, Office.KAKANWIL), Status.MET),
        (5, signs(KESATU, Office.KAKANWIL), Status.UNKNOWN),
        (5, signs(KESATU, Office.DIRJEN, designated=True), Status.MET),
        (5, signs(KESATU, Office.MENTERI), Status.MET),
        (1, signs(KESATU, Office.KARUTAN), Status.UNKNOWN),
    ],
)
def test_s2_decides_with_the_rest(years: int, who: Signatory, status: Status):
    term = Term(start=START, last_day=START.replace(year=START.year + years) - DAY)
    state = by(who, WALI_KOTA, term=term).state(on=START)
    assert state.in_force is status
    assert ids(state) == ["S2"] * (status is Status.UNKNOWN)


@pytest.mark.parametrize(
    ("last_day", "status"),
    [
        (date(2026, 3, 17), Status.MET),  # the day before the second anniversary: two years
        (date(2026, 3, 18), Status.MET),  # the anniversary itself: documents differ, still two years
        (date(2026, 3, 19), Status.UNKNOWN),
    ],
)
def test_s2_the_boundary_of_two_years(last_day: date, status: Status):
    assert in_force(term=Term(start=START, last_day=last_day)).state(on=START).in_force is status


def test_s2_holds_for_a_partnership_too_and_there_only_s2():
    private = (party(K.LAPAS), party(K.BADAN_USAHA, KEDUA))
    other = signs(KEDUA, Office.LAINNYA)
    long = by(KALAPAS, other, kind=PKS, parties=private, attachments=Attachments(), term=TEN_YEARS)
    short = by(KALAPAS, other, kind=PKS, parties=private, attachments=Attachments())
    assert (ids(long.state(on=START)), ids(short.state(on=START))) == (["S2"], [])
    assert short.state(on=START).code is S.BERLAKU


@pytest.mark.parametrize(
    ("kinds", "code"),
    [
        ((K.PEMKOT, K.K_L_LAIN), "agreement.no_correctional_party"),
        ((K.LAPAS, K.BAPAS), "agreement.no_partner"),
        ((K.PEMKOT, K.ORG_INTERNASIONAL), "agreement.foreign_region"),
    ],
)
def test_a_combination_that_is_not_modelled_has_no_state(kinds: tuple[PartyKind, PartyKind], code: str):
    agreement = by(KALAPAS, WALI_KOTA, parties=(party(kinds[0]), party(kinds[1], KEDUA)))
    with pytest.raises(UnsupportedError) as caught:
        agreement.state(on=START)
    assert caught.value.code == code


# R4: an international organisation


@pytest.mark.parametrize(
    ("kind", "office", "status"),
    [
        (K.LAPAS, Office.KALAPAS, Status.UNKNOWN),
        (K.DITJENPAS, Office.DIRJEN, Status.UNKNOWN),
        (K.DITJENPAS, Office.MENTERI, Status.MET),
        (K.KEMENTERIAN, Office.MENTERI, Status.MET),
    ],
)
def test_with_an_international_organisation_only_the_minister(kind: PartyKind, office: Office, status: Status):
    who = (signs(KESATU, office), signs(KEDUA, Office.PIMPINAN_MITRA))
    parties = (party(kind), party(K.ORG_INTERNASIONAL, KEDUA))
    state = by(*who, parties=parties, signatories=who, kind=DocumentKind.NOTA_KESEPAHAMAN).state(on=START)
    assert state.in_force is status
    assert ids(state) == ["R4"] * (status is Status.UNKNOWN)
    assert state.missing == ("signatories.KESATU.office",) * (status is Status.UNKNOWN)
    assert "Pasal 12 PP 57/1999" in map(str, state.cites)


@pytest.mark.parametrize(
    ("who", "status", "missing"),
    [
        ((signs(KESATU, Office.MENTERI),), None, None),
        ((signs(KESATU, Office.DIRJEN, designated=True),), None, None),
        ((signs(KESATU, Office.DIRJEN),), Status.UNKNOWN, "signatories.KESATU.designated"),
        ((signs(KESATU, Office.DIRJEN, designated=False),), Status.NOT_MET, "signatories.KESATU.designated"),
        ((signs(KESATU, Office.KALAPAS, designated=True),), Status.NOT_MET, "signatories.KESATU.office"),
        ((signs(KESATU, Office.KALAPAS), signs(KESATU, Office.MENTERI)), None, None),
        ((signs(Role.KETIGA, Office.KALAPAS),), Status.NOT_MET, "signatories.KESATU.office"),
        ((), None, None),
        (None, None, None),
    ],
)
def test_the_ministry_as_a_party_is_enough_only_while_nobody_is_named(
    who: tuple[Signatory, ...] | None, status: Status | None, missing: str | None
):
    """PP 57/1999 Pasal 12: international organisations, the Minister; 13(1): the Minister or a designated official."""
    parties = (party(K.KEMENTERIAN), party(K.ORG_INTERNASIONAL, KEDUA), party(K.LAPAS, Role.KETIGA))
    found = complete(parties=parties, signatories=who, kind=DocumentKind.NOTA_KESEPAHAMAN).review(on=START)
    assert [(one.status, one.missing) for one in found if one.id == "R4"] == ([(status, missing)] if missing else [])


def test_the_ministry_whose_signatory_is_not_known_yet_leaves_it_open():
    parties = (party(K.KEMENTERIAN), party(K.ORG_INTERNASIONAL, KEDUA), party(K.LAPAS, Role.KETIGA))
    half = complete(parties=parties, signatories=None, events=(signed(SIGNED, signs(Role.KETIGA, Office.KALAPAS)),))
    found = [one for one in half.review(on=START) if one.id == "R4"]
    assert [(one.status, one.missing) for one in found] == [(Status.UNKNOWN, "signatories.KESATU.office")]


def test_a_kalapas_does_not_put_an_agreement_of_the_ministry_in_force():
    who = (signs(KESATU, Office.KALAPAS), signs(KEDUA, Office.PIMPINAN_MITRA))
    parties = (party(K.KEMENTERIAN), party(K.ORG_INTERNASIONAL, KEDUA))
    state = by(*who, parties=parties, signatories=who, kind=DocumentKind.NOTA_KESEPAHAMAN).state(on=START)
    assert (state.code, state.in_force, ids(state)) == (S.DITANDATANGANI, Status.UNKNOWN, ["S2", "R4"])


def test_who_signs_with_an_international_organisation_may_not_be_known_yet():
    parties = (party(K.LAPAS), party(K.ORG_INTERNASIONAL, KEDUA))
    for signatories, status in ((None, Status.UNKNOWN), ((), Status.NOT_MET)):
        found = complete(parties=parties, signatories=signatories).review(on=START)
        assert [one.status for one in found if one.id == "R4"] == [status]


# KSDPK and KSDD: no correctional party


def of_regions(*kinds: PartyKind, who: Signatory, kind: DocumentKind, **changes: Any) -> Agreement:
    """Signed by a mayor and another; the plan burdens nobody, so that no council is asked, unless it is changed."""
    parties = (party(kinds[0]), party(kinds[1], KEDUA))
    signers = (signs(KESATU, Office.WALI_KOTA), who)
    facts = {"kind": kind, "parties": parties, "signatories": signers, "attachments": Attachments()}
    return by(*signers, **{**facts, "dprd": DprdApproval(burdens=False), **changes})


@pytest.mark.parametrize(
    ("partner", "who", "kind", "cites", "ends"),
    [
        (
            K.BADAN_USAHA,
            signs(KEDUA, Office.PIMPINAN_MITRA),
            PKS,
            ["Pasal 366 ayat (2) UU 23/2014", "Pasal 19 ayat (1) PP 28/2018"],
            ["Pasal 9 ayat (1) PP 28/2018", "Pasal 22 ayat (2) PP 28/2018"],
        ),
        (
            K.PEMKAB,
            signs(KEDUA, Office.BUPATI),
            DocumentKind.KESEPAKATAN_BERSAMA,
            ["Pasal 6 ayat (3) PP 28/2018"],
            ["Pasal 9 ayat (1) PP 28/2018"],
        ),
    ],
)
def test_an_agreement_without_corrections_has_a_state(
    partner: PartyKind, who: Signatory, kind: DocumentKind, cites: list[str], ends: list[str]
):
    agreement = of_regions(K.PEMKOT, partner, who=who, kind=kind)
    state = agreement.state(on=START)
    assert (state.code, state.findings, [str(cite) for cite in state.cites]) == (S.BERLAKU, (), cites)
    over = agreement.state(on=LAST_DAY + DAY)
    assert (over.code, [str(cite) for cite in over.cites]) == (S.BERAKHIR, ends + cites)


# X1: the approval of the council


@pytest.mark.parametrize(
    ("held", "status", "missing"),
    [
        (DprdApproval(burdens=True), Status.UNKNOWN, ("dprd.on",)),
        (DprdApproval(burdens=True, on=SIGNED - DAY), Status.MET, ()),
        (DprdApproval(burdens=True, on=SIGNED), Status.MET, ()),
        (DprdApproval(burdens=True, on=SIGNED + DAY), Status.UNKNOWN, ("dprd.on",)),
        (DprdApproval(burdens=False), Status.MET, ()),
        (DprdApproval(), Status.UNKNOWN, ("dprd.burdens",)),
        (None, Status.UNKNOWN, ("dprd.burdens",)),
    ],
)
def test_x1_decides_with_the_rest(held: DprdApproval | None, status: Status, missing: tuple[str, ...]):
    """PP 28/2018 Pasal 6(2) and 19(1): the DPRD approves where the plan burdens the people, before the PKS."""
    company = signs(KEDUA, Office.PIMPINAN_MITRA)
    state = of_regions(K.PEMKOT, K.BADAN_USAHA, who=company, kind=PKS, dprd=held).state(on=START)
    assert (state.in_force, state.missing) == (status, missing)
    assert (ids(state), state.code) == (([], S.BERLAKU) if status is Status.MET else (["X1"], S.DITANDATANGANI))


@pytest.mark.parametrize(("partner", "office"), [(K.BADAN_USAHA, Office.PIMPINAN_MITRA), (K.PEMKAB, Office.BUPATI)])
@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (PKS, True),
        (DocumentKind.NOTA_KESEPAKATAN, True),
        (DocumentKind.NOTA_KESEPAHAMAN, True),
        (DocumentKind.KESEPAKATAN_BERSAMA, False),
    ],
)
def test_x1_is_not_escaped_by_the_name_of_the_document(
    partner: PartyKind, office: Office, kind: DocumentKind, *, told: bool
):
    """PP 28/2018 Pasal 6(1): only the Kesepakatan Bersama is signed before the DPRD is asked."""
    agreement = of_regions(K.PEMKOT, partner, who=signs(KEDUA, office), kind=kind, dprd=DprdApproval(burdens=True))
    assert ids(agreement.state(on=START)) == ["X1"] * told
    found = [one for one in agreement.review(on=START) if one.id == "X1"]
    assert [one.missing for one in found] == ["dprd.on"] * told
    name = "Perjanjian Kerja Sama" if kind is PKS else kind.replace("_", " ").title()
    said = (f"Persetujuan DPRD sebelum {name} ditandatangani", f"The DPRD's approval before the {name} is signed")
    assert [(one.what["id"].split(" (")[0], one.what["en"].split(" (")[0]) for one in found] == [said] * told


def test_x1_late_is_never_in_force():
    company = signs(KEDUA, Office.PIMPINAN_MITRA)
    late = DprdApproval(burdens=True, on=SIGNED + DAY)
    assert of_regions(K.PEMKOT, K.BADAN_USAHA, who=company, kind=PKS, dprd=late).state(on=START).possible == ()


def test_x1_is_judged_by_the_text_as_it_was_signed():
    """An addendum that puts the money into the budget does not give the contract the approval that it needed."""
    company = signs(KEDUA, Office.PIMPINAN_MITRA)
    part = FundingItem(source=FundingSource.APBD_KOTA, payer=KESATU, planned=1_000_000, budgeted=False)
    held = of_regions(K.PEMKOT, K.BADAN_USAHA, who=company, kind=PKS, funding=(part,))
    mended = held.with_event(
        Event(
            kind=EventKind.ADENDUM,
            on=date(2024, 6, 3),
            source=PRESS,
            addendum=Addendum(
                number=1, form=PKS, changes=Changes(funding=(part.model_copy(update={"budgeted": True}),))
            ),
        )
    )
    for day in (START, date(2024, 6, 2), date(2024, 6, 3), date(2024, 6, 4)):
        assert mended.state(on=day).in_force is Status.UNKNOWN
        assert ids(mended.state(on=day)) == ["X1"]
        assert [one.missing for one in mended.review(on=day) if one.id == "X1"] == ["dprd.on"]


def test_an_agreement_without_corrections_still_needs_the_head_of_the_region():
    agreement = of_regions(K.PEMKOT, K.PEMKAB, who=signs(KEDUA, Office.SEKDA), kind=DocumentKind.KESEPAKATAN_BERSAMA)
    state = agreement.state(on=START)
    assert (state.in_force, ids(state), state.missing) == (Status.UNKNOWN, ["S1"], ("signatories.KEDUA.office",))


# D2


@pytest.mark.parametrize(("there", "status"), [(True, Status.MET), (False, Status.UNKNOWN), (None, Status.UNKNOWN)])
def test_d2_the_rencana_kerja_there_absent_and_not_known(there: bool | None, status: Status):
    state = in_force(attachments=Attachments(rencana_kerja=there)).state(on=START)
    assert state.in_force is status
    assert (ids(state), state.missing) == (([], ()) if there else (["D2"], ("attachments.rencana_kerja",)))


def test_d2_is_not_asked_of_a_pks():
    assert in_force(kind=PKS, attachments=Attachments()).state(on=START).code is S.BERLAKU


@pytest.mark.parametrize("third", [K.BADAN_USAHA, K.PERGURUAN_TINGGI])
def test_d2_is_asked_where_it_may_be_a_sinergi(third: PartyKind):
    parties = (party(K.LAPAS), party(K.PEMKOT, KEDUA), party(third, Role.KETIGA))
    who = (KALAPAS, WALI_KOTA, signs(Role.KETIGA, Office.LAINNYA))
    assert ids(by(*who, parties=parties, attachments=NO_PLAN).state(on=START)) == ["D2"]
    expected = S.DITANDATANGANI if third is K.BADAN_USAHA else S.BERLAKU  # no provision joins these three
    assert by(*who, parties=parties).state(on=START).code is expected


# Who signed, and when


def test_one_competent_signatory_of_a_party_is_enough():
    assert by(KALAPAS, KEPALA_OPD, WALI_KOTA).state(on=START).code is S.BERLAKU
    kakanwil = signs(KESATU, Office.KAKANWIL)
    term = Term(start=START, last_day=date(2027, 3, 17))
    assert by(KALAPAS, kakanwil, WALI_KOTA, term=term).state(on=START).code is S.BERLAKU


def test_a_later_signature_with_authority_mends_it_from_its_day():
    late = date(2024, 5, 6)
    agreement = by(KALAPAS, KEPALA_OPD).with_event(signed(late, WALI_KOTA))
    assert [agreement.state(on=day).code for day in around(late)] == [S.DITANDATANGANI, S.BERLAKU, S.BERLAKU]
    assert agreement.state_over_time().first(Status.MET, SIGNED) == late
    assert agreement.state(on=late).since == late


def test_a_fact_that_the_signature_leaves_open_is_taken_from_who_was_to_sign():
    open_, planned = signs(KEDUA, Office.KEPALA_OPD), signs(KEDUA, Office.KEPALA_OPD, power=power())
    assert by(KALAPAS, open_, kind=PKS, signatories=(KALAPAS, planned)).state(on=START).code is S.BERLAKU
    denied = by(KALAPAS, KEPALA_OPD, kind=PKS, signatories=(KALAPAS, planned))
    assert denied.state(on=START).in_force is Status.UNKNOWN


def test_before_the_last_signature_it_is_only_not_signed():
    half = complete(events=(signed(SIGNED, KEPALA_OPD),))
    assert half.state(on=START).in_force is Status.NOT_MET
    assert half.state(on=START).findings == ()


@pytest.mark.parametrize(
    ("day", "status", "told"),
    [
        (SIGNED - DAY, Status.NOT_MET, []),
        (SIGNED, Status.NOT_MET, ["S1"]),
        (REGISTERED, Status.NOT_MET, ["S1"]),
        (START - DAY, Status.NOT_MET, ["S1"]),
        (START, Status.UNKNOWN, ["S1"]),
        (LAST_DAY, Status.UNKNOWN, ["S1"]),
        (LAST_DAY + DAY, Status.NOT_MET, []),
    ],
)
def test_what_is_certainly_not_in_force_stays_so_but_is_never_silent(day: date, status: Status, told: list[str]):
    state = by(KALAPAS, KEPALA_OPD).state(on=day)
    assert (state.in_force, ids(state)) == (status, told)
    assert ("[PENGHALANG S1]" in state.explain("id")) is bool(told)


def test_what_is_not_known_is_named_together_with_the_registration():
    state = complete(events=(signed(SIGNED, KALAPAS, KEPALA_OPD),)).state(on=START)
    assert state.missing == ("signatories.KEDUA.office", "events.DICATAT")
    assert "S1 (" in state.why["id"]


@pytest.mark.parametrize(
    ("day", "told"),
    [(date(2018, 7, 12), []), (date(2018, 7, 13), ["D2", "S1"]), (date(2018, 7, 14), ["D2", "S1"])],
)
def test_the_law_of_the_day_of_signing_judges_the_signing(day: date, told: list[str]):
    agreement = in_force(
        term=Term(start=day, last_day=date(2020, 1, 1)),
        attachments=NO_PLAN,
        events=(signed(day, KALAPAS, KEPALA_OPD), registered(day)),
    )
    assert agreement.state(on=date(2019, 6, 3)).in_force is Status.UNKNOWN
    found = [one.id for one in agreement.review(on=date(2019, 6, 3)) if one.id in {"S1", "S2", "D2"}]
    assert found == told


@pytest.mark.parametrize(("day", "told"), [(date(1999, 6, 21), ["R0"]), (date(1999, 6, 22), ["S2"])])
def test_a_law_that_came_after_the_signing_does_not_judge_it(day: date, told: list[str]):
    """PP 57/1999 binds from 22 June 1999; ten years are more than a Kalapas may sign for under it."""
    other = signs(KEDUA, Office.LAINNYA)
    agreement = by(
        *(KALAPAS, other),
        kind=PKS,
        parties=(party(K.LAPAS), party(K.BADAN_USAHA, KEDUA)),
        signatories=(KALAPAS, other),
        term=Term(start=day, last_day=day.replace(year=2009) - DAY),
        events=(signed(day, KALAPAS, other),),
    )
    errors = [one.id for one in agreement.review(on=date(2000, 1, 3)) if one.severity is Severity.ERROR]
    assert errors == told


@pytest.mark.parametrize("partner", [K.BADAN_USAHA, K.K_L_LAIN])
@pytest.mark.parametrize(
    ("signing", "code", "in_force"),
    [
        (date(1998, 3, 2), S.DITANDATANGANI, Status.UNKNOWN),
        (date(1999, 6, 21), S.DITANDATANGANI, Status.UNKNOWN),
        (date(1999, 6, 22), S.BERLAKU, Status.MET),
        (date(1999, 6, 23), S.BERLAKU, Status.MET),
    ],
)
def test_before_pp_57_no_law_that_was_read_puts_a_partnership_in_force(
    partner: PartyKind, signing: date, code: StateCode, in_force: Status
):
    """PP 57/1999 is in force from 22 June 1999; two years, by a Kalapas, are within it."""
    other = signs(KEDUA, Office.LAINNYA)
    agreement = by(
        *(KALAPAS, other),
        kind=PKS,
        parties=(party(K.LAPAS), party(partner, KEDUA)),
        signatories=(KALAPAS, other),
        term=Term(start=signing, last_day=signing.replace(year=signing.year + 2) - DAY),
        events=(signed(signing, KALAPAS, other), registered(signing)),
    )
    state = agreement.state(on=date(2000, 1, 3))
    assert (state.code, state.in_force, state.findings) == (code, in_force, ())
    early = in_force is Status.UNKNOWN
    assert state.missing == ("events.0.on",) * early
    for day in (signing, date(2000, 1, 3)):
        found = [one.missing for one in agreement.review(on=day) if one.id == "R0"]
        assert found == ["events.0.on"] * early
    assert ("before PP 57/1999 (22 June 1999)" in state.why["en"]) is (in_force is Status.UNKNOWN)


@pytest.mark.parametrize(("day", "told"), [(date(2018, 7, 12), []), (date(2018, 7, 13), ["D2", "S1"])])
def test_a_law_that_came_after_the_signing_does_not_judge_what_may_be_a_sinergi(day: date, told: list[str]):
    """PP 28/2018 binds from 13 July 2018; with a third party the regime is not settled on either day."""
    agreement = in_force(
        parties=(party(K.LAPAS), party(K.PEMKOT, KEDUA), party(K.BADAN_USAHA, Role.KETIGA)),
        term=Term(start=day, last_day=date(2020, 1, 1)),
        attachments=NO_PLAN,
        events=(signed(day, KALAPAS, KEPALA_OPD, signs(Role.KETIGA, Office.LAINNYA)), registered(day)),
    )
    assert [one.id for one in agreement.review(on=date(2019, 6, 3)) if one.id in {"S1", "S2", "D2"}] == told


# Readings


@pytest.mark.parametrize(
    ("last_day", "who", "said"),
    [
        (date(2026, 3, 17), KALAPAS, "a term of exactly 2 years counts as short"),
        (date(2029, 3, 17), signs(KESATU, Office.MENTERI), "a term of exactly 5 years counts as long"),
        (date(2026, 3, 16), KALAPAS, None),
        (date(2026, 3, 19), signs(KESATU, Office.KAKANWIL), None),
    ],
)
def test_a_term_on_the_boundary_says_which_reading_was_used(last_day: date, who: Signatory, said: str | None):
    state = by(who, WALI_KOTA, term=Term(start=START, last_day=last_day)).state(on=START)
    assert state.code is S.BERLAKU
    if said is None:
        assert "exactly" not in state.explain("en")
    else:
        assert said in state.explain("en")


# Laws

SIGNERS = st.lists(
    st.builds(
        Signatory,
        role=st.sampled_from([KESATU, KEDUA]),
        office=st.sampled_from(Office),
        power_of_attorney=st.sampled_from([True, False, None]),
        designated=st.sampled_from([True, False, None]),
    ),
    max_size=3,
)
TERMS = st.sampled_from([Term(), Term(start=START), Term(start=START, last_day=LAST_DAY), TEN_YEARS])


@given(SIGNERS, TERMS, st.sampled_from([True, False, None]), st.sampled_from([K.PEMKOT, K.OPD, K.BADAN_USAHA]))
def test_in_force_exactly_when_nothing_of_s1_s2_d2_and_the_term_is_open(
    more: list[Signatory], term: Term, plan: bool | None, partner: PartyKind
):
    agreement = by(
        *(signs(KESATU, Office.KALAPAS), signs(KEDUA, Office.LAINNYA)),
        *more,
        parties=(party(K.LAPAS), party(partner, KEDUA)),
        term=term,
        attachments=Attachments(rencana_kerja=plan),
    )
    state = agreement.state(on=START)
    judged = {one.id for one in agreement.review(on=START)} & {"S1", "S2", "D2", "J2"}
    assert (state.in_force is Status.MET) is (not judged)
    assert state.in_force is not Status.NOT_MET
    assert bool(state.missing) is (state.in_force is Status.UNKNOWN)


@pytest.mark.parametrize(
    ("parent", "office", "status"),
    [
        (PartyKind.PEMKOT, Office.WALI_KOTA, Status.MET),
        (PartyKind.PEMKOT, Office.GUBERNUR, Status.UNKNOWN),
        (None, Office.WALI_KOTA, Status.UNKNOWN),
    ],
)
def test_the_head_who_signs_for_an_opd_is_the_head_of_its_own_government(
    parent: PartyKind | None, office: Office, status: Status
) -> None:
    """S1 and the matrix of 4.3: the kepala daerah of the Pemda above the OPD signs a Nota Kesepakatan."""
    above = None if parent is None else ParentBody(name="Pemda X", kind=parent)
    opd = Party(name="Dinas X", kind=PartyKind.OPD, role=Role.KEDUA, parent=above)
    head = signs(Role.KEDUA, office)
    held = complete(parties=(party(PartyKind.LAPAS), opd), signatories=(KALAPAS, head))
    held = held.model_copy(update={"events": (signed(SIGNED, KALAPAS, head), registered())})
    assert held.state(on=date(2024, 6, 1)).in_force is status
