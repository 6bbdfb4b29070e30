"""Who may bear which budget, which regime may be named, what is asked of which document: after a review of the law."""

from datetime import date

import pytest
from agreement_cases import (
    KALAPAS,
    KEDUA,
    KESATU,
    LAST_DAY,
    PRESS,
    SIGNED,
    START,
    WALI_KOTA,
    complete,
    in_force,
    party,
    registered,
    signed,
    signs,
)

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Approval
from pembinaan.agreements.contents import ContentArea, ScopeItem, TargetGroup
from pembinaan.agreements.documents import Document, DocumentKind
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.parties import ParentBody, Party, PartyKind, Role, UniversityStatus
from pembinaan.agreements.signatories import Office
from pembinaan.core.timeline import Status

ON = date(2026, 6, 1)
KETIGA = Role.KETIGA


def ids(agreement, *, on=ON):
    return {finding.id for finding in agreement.review(on=on)}


def university(status, role=KETIGA):
    return Party(name="Universitas (contoh)", kind=PartyKind.PERGURUAN_TINGGI, role=role, university=status)


def borne(source, payer, *parties):
    return complete(parties=parties, funding=(FundingItem(source=source, payer=payer, planned=1_000_000),))


LAPAS = party(PartyKind.LAPAS)


# ---- B1: each level pays from its own budget (PP 28/2018 Pasal 46 ayat (3); digest section 2.3)


@pytest.mark.parametrize(
    ("source", "kind", "wrong"),
    [
        (FundingSource.APBD_KOTA, PartyKind.PEMKOT, False),
        (FundingSource.APBD_KAB, PartyKind.PEMKOT, True),
        (FundingSource.APBD_PROV, PartyKind.PEMKOT, True),
        (FundingSource.APBD_KAB, PartyKind.PEMKAB, False),
        (FundingSource.APBD_PROV, PartyKind.PEMPROV, False),
        (FundingSource.APBN, PartyKind.PEMKOT, True),
    ],
)
def test_a_region_bears_its_own_budget(source, kind, wrong):
    assert ("B1" in ids(borne(source, KEDUA, LAPAS, party(kind, KEDUA)))) is wrong


@pytest.mark.parametrize(("parent", "wrong"), [(PartyKind.PEMKOT, False), (PartyKind.PEMKAB, True), (None, False)])
def test_an_opd_bears_the_budget_of_the_government_above_it(parent, wrong):
    above = None if parent is None else ParentBody(name="Pemda (contoh)", kind=parent)
    opd = Party(name="Dinas (contoh)", kind=PartyKind.OPD, role=KEDUA, parent=above)
    assert ("B1" in ids(borne(FundingSource.APBD_KOTA, KEDUA, LAPAS, opd))) is wrong


def test_a_university_that_is_a_unit_of_the_state_bears_the_state_budget():
    sides = (LAPAS, party(PartyKind.PEMKOT, KEDUA), university(UniversityStatus.SATKER_BLU))
    found = complete(parties=sides, funding=(FundingItem(source=FundingSource.APBN, payer=KETIGA, planned=1),))
    assert found.regime.kind is RegimeKind.SINERGI
    assert "B1" not in ids(found)


# ---- R1 to R3: another regime than the one that follows, with a university among the parties


def test_a_named_regime_is_checked_also_with_a_university():
    sides = (LAPAS, party(PartyKind.PEMKOT, KEDUA), university(UniversityStatus.SATKER_BLU))
    assert "R1" in ids(complete(parties=sides, declared_regime=RegimeKind.ANTAR_INSTANSI))
    assert "R1" not in ids(complete(parties=sides, declared_regime=RegimeKind.SINERGI))


def test_what_the_university_already_tells_is_not_told_twice():
    sides = (party(PartyKind.PEMKOT), university(UniversityStatus.SWASTA, KEDUA))
    told = ids(complete(parties=sides, declared_regime=RegimeKind.SINERGI))
    assert "I3" in told
    assert "R2" not in told
    assert "R2" in ids(complete(parties=sides, declared_regime=RegimeKind.KEMITRAAN))


# ---- K3: what a Nota Kesepakatan needs is asked of one (PP 28/2018 Pasal 46 ayat (3) and (4))


def test_the_clauses_of_a_nota_kesepakatan_are_asked_in_a_sinergi_only():
    agencies = (party(PartyKind.KANWIL_DITJENPAS), party(PartyKind.K_L_LAIN, KEDUA))
    assert "K3" not in ids(complete(kind=DocumentKind.NOTA_KESEPAHAMAN, parties=agencies, clauses=()))
    assert "K3" in ids(complete(clauses=()))


# ---- C2: the review by the TKKSD before the signing is asked after it too


@pytest.mark.parametrize(("reviewed", "status"), [(True, None), (False, Status.NOT_MET), (None, Status.UNKNOWN)])
@pytest.mark.parametrize("make", [complete, in_force])
def test_the_review_by_the_tkksd_is_asked_before_and_after_the_signing(make, reviewed, status):
    found = [one.status for one in make(tkksd_reviewed=reviewed).review(on=SIGNED) if one.id == "C2"]
    assert found == ([] if status is None else [status])


# ---- parties that no provision joins in one document (digest section 1.4)


def test_a_document_of_parties_that_no_provision_joins_is_never_established_to_be_in_force():
    sides = (LAPAS, party(PartyKind.PEMKOT, KEDUA), party(PartyKind.BADAN_USAHA, KETIGA))
    company = signs(KETIGA, Office.PIMPINAN_MITRA)
    joined = in_force(parties=sides, events=(signed(SIGNED, KALAPAS, WALI_KOTA, company), registered()))
    state = joined.state(on=START)
    assert (state.code, state.in_force) == (StateCode.DITANDATANGANI, Status.UNKNOWN)
    assert "rezim hukum" in state.explain("id")
    assert in_force().state(on=START).in_force is Status.MET


# ---- S2: an office of another side never signs for the correctional side (PP 57/1999 Pasal 13; digest section 4.3)


@pytest.mark.parametrize("designated", [True, False, None])
@pytest.mark.parametrize("office", [Office.WALI_KOTA, Office.SEKDA, Office.PIMPINAN_MITRA])
def test_an_office_of_another_side_never_signs_for_the_lapas(office, designated):
    who = signs(Role.KESATU, office, designated=designated)
    held = in_force(events=(signed(SIGNED, who, WALI_KOTA), registered()))
    assert [one.status for one in held.review(on=START) if one.id == "S2"] == [Status.NOT_MET]
    assert held.state(on=START).in_force is Status.UNKNOWN


def test_a_designated_official_of_no_named_office_may():
    who = signs(Role.KESATU, Office.LAINNYA, designated=True)
    held = in_force(events=(signed(SIGNED, who, WALI_KOTA), registered()))
    assert "S2" not in ids(held, on=START)


def test_an_approval_does_not_make_the_head_of_a_region_sign_for_the_lapas():
    approval = Event(
        kind=EventKind.PERSETUJUAN_DIBERIKAN, on=SIGNED, source=PRESS, approval=Approval(by=Actor.MENTERI, number="1")
    )
    who = signs(Role.KESATU, Office.WALI_KOTA)
    held = in_force(events=(approval, signed(SIGNED, who, WALI_KOTA), registered()))
    assert [one.status for one in held.review(on=START) if one.id == "S2"] == [Status.NOT_MET]


def test_a_karutan_is_not_named_by_the_provision_on_short_terms():
    who = signs(Role.KESATU, Office.KARUTAN, designated=False)
    held = in_force(
        parties=(party(PartyKind.RUTAN), party(PartyKind.PEMKOT, KEDUA)),
        events=(signed(SIGNED, who, WALI_KOTA), registered()),
    )
    assert [one.status for one in held.review(on=START) if one.id == "S2"] == [Status.UNKNOWN]


# ---- T2: the feasibility study of a cooperation with a third party (UU 23/2014 Pasal 366 ayat (3))


@pytest.mark.parametrize(
    "events", [(), (signed(SIGNED, signs(Role.KESATU, Office.WALI_KOTA), signs(KEDUA, Office.PIMPINAN_MITRA)),)]
)
@pytest.mark.parametrize(("papers", "asked"), [((), True), ((Document(kind=DocumentKind.STUDI_KELAYAKAN),), False)])
def test_the_feasibility_study_is_asked_before_and_after_the_signing(events, papers, asked):
    sides = (party(PartyKind.PEMKOT), party(PartyKind.BADAN_USAHA, KEDUA))
    found = complete(kind=DocumentKind.PERJANJIAN_KERJA_SAMA, parties=sides, events=events, documents=papers).review(
        on=START
    )
    assert any(one.id == "T2" and "studi kelayakan" in one.what.id for one in found) is asked


def test_what_a_region_asks_rests_on_the_law_of_its_regime():
    """PP 28/2018: Pasal 2 and 4 for regions, 13 and 16 for third parties; Pasal 46 says neither of a sinergi itself."""
    item = ScopeItem(area=ContentArea.KESEHATAN, description="x", targets=(TargetGroup.NARAPIDANA,))
    for partner, head, affairs in (
        (PartyKind.BADAN_USAHA, ("Pasal 13 PP 28/2018", "VERIFIED"), ("Pasal 16 PP 28/2018", "VERIFIED")),
        (PartyKind.PEMKAB, ("Pasal 2 PP 28/2018", "VERIFIED"), ("Pasal 4 PP 28/2018", "VERIFIED")),
        (PartyKind.LAPAS, ("Pasal 2 PP 28/2018", "SECONDARY"), ("Pasal 46 ayat (1) PP 28/2018", "INFERENCE")),
    ):
        agreement = complete(parties=(party(PartyKind.PEMKOT), party(partner, KEDUA)), signatories=(), scope=(item,))
        told = [one for one in agreement.review(on=START) if one.id in {"S1", "O2", "O3"}]
        found = {one.id: (str(one.cites[0]), str(one.confidence)) for one in told}
        assert found == {"S1": head, "O2": affairs, "O3": affairs}


def test_the_power_of_attorney_for_a_contract_with_a_third_party_is_that_of_pasal_13():
    who = (signs(KESATU, Office.KEPALA_OPD, power_of_attorney=False),)
    contract = complete(
        kind=DocumentKind.PERJANJIAN_KERJA_SAMA,
        parties=(party(PartyKind.PEMKOT), party(PartyKind.BADAN_USAHA, KEDUA)),
        signatories=who,
    )
    (found,) = [one for one in contract.review(on=START) if one.id == "S1"]
    assert [str(cite) for cite in found.cites] == ["Pasal 13 ayat (2) PP 28/2018"]


def test_how_often_to_report_is_a_reading():
    """Pasal 18 PP 57/1999 states the duty and no period."""
    (found, *_) = [one for one in in_force(reports=()).review(on=LAST_DAY) if one.id == "L1"]
    assert (str(found.confidence), [str(cite) for cite in found.cites]) == ("INFERENCE", ["Pasal 18 PP 57/1999"])
