"""An office of another body binds no party: of corrections (S2), and of a partner as far as a source tells (S1).

Digest: PP57 13 names who signs for corrections by the length of the term; S4 and Z2: every party is bound by its own.
"""

from __future__ import annotations

from typing import Any

import pytest
from agreement_cases import KALAPAS, KEDUA, KESATU, SIGNED, START, WALI_KOTA, complete, party, registered, signed, signs

from pembinaan.agreements import Agreement, DocumentKind, Office, PartyKind, Role, Signatory, StateCode
from pembinaan.agreements.parties import UniversityStatus
from pembinaan.core.timeline import Status

K, F = PartyKind, Office
PKS = DocumentKind.PERJANJIAN_KERJA_SAMA
KANWIL = signs(Role.KETIGA, F.KAKANWIL)
WITH_KANWIL = (party(K.LAPAS), party(K.PEMKOT, KEDUA), party(K.KANWIL_DITJENPAS, Role.KETIGA))


def by(*who: Signatory, **facts: Any) -> Agreement:
    return complete(**{"signatories": who, "events": (signed(SIGNED, *who), registered()), **facts})


def open_in(agreement: Agreement) -> list[tuple[str, Status, str]]:
    return [(one.id, one.status, one.missing) for one in agreement.state(on=START).findings]


@pytest.mark.parametrize(
    ("office", "status"),
    [
        (F.KALAPAS, None),
        (F.DIRJEN, None),
        (F.WALI_KOTA, Status.NOT_MET),
        (F.PIMPINAN_MITRA, Status.NOT_MET),
        (F.KABAPAS, Status.NOT_MET),
        (F.LAINNYA, Status.UNKNOWN),
    ],
)
def test_a_second_party_of_corrections_does_not_cover_a_stranger(office: Office, status: Status | None):
    """Two years: Kalapas and Kakanwil both may (13(3)); Kabapas heads another unit; another official is not named."""
    agreement = by(signs(KESATU, office), WALI_KOTA, KANWIL, parties=WITH_KANWIL)
    assert open_in(agreement) == ([("S2", status, "signatories.KESATU.office")] if status is not None else [])
    code = StateCode.DITANDATANGANI if status is not None else StateCode.BERLAKU
    assert agreement.state(on=START).code is code


def test_every_party_of_corrections_by_a_stranger_is_told():
    agreement = by(signs(KESATU, F.WALI_KOTA), WALI_KOTA, signs(Role.KETIGA, F.KALAPAS), parties=WITH_KANWIL)
    assert [one[::2] for one in open_in(agreement)] == [
        ("S2", "signatories.KESATU.office"),
        ("S2", "signatories.KETIGA.office"),
    ]


def test_a_stranger_beside_the_head_does_no_harm():
    assert open_in(by(signs(KESATU, F.WALI_KOTA), KALAPAS, WALI_KOTA, KANWIL, parties=WITH_KANWIL)) == []
    designated = signs(KESATU, F.LAINNYA, designated=True)
    assert open_in(by(designated, WALI_KOTA, KANWIL, parties=WITH_KANWIL)) == []


@pytest.mark.parametrize(
    ("kind", "office", "told"),
    [
        (K.BADAN_USAHA, F.PIMPINAN_MITRA, False),
        (K.BADAN_USAHA, F.LAINNYA, False),
        (K.BADAN_USAHA, F.KALAPAS, True),
        (K.BADAN_USAHA, F.WALI_KOTA, True),
        (K.BADAN_USAHA, F.MENTERI, True),
        (K.K_L_LAIN, F.KALAPAS, True),
        (K.K_L_LAIN, F.SEKDA, True),
        (K.K_L_LAIN, F.KAKANWIL, False),  # other ministries have regional offices as well
        (K.K_L_LAIN, F.MENTERI, False),
    ],
)
def test_an_office_of_another_body_leaves_a_partner_open(kind: PartyKind, office: Office, *, told: bool):
    """No source says who signs for a partner: UNKNOWN, never NOT_MET."""
    parties = (party(K.LAPAS), party(kind, KEDUA))
    agreement = by(KALAPAS, signs(KEDUA, office), parties=parties, kind=PKS)
    expected = [("S1", Status.UNKNOWN, "signatories.KEDUA.office")] if told else []
    assert open_in(agreement) == expected
    found = [one for one in agreement.review(on=START) if one.id == "S1"]
    assert [(one.id, one.status, one.missing) for one in found] == expected
    assert [str(cite) for one in found for cite in one.cites] == ["Pasal 13 PP 57/1999"] * told


@pytest.mark.parametrize(("status", "told"), [(UniversityStatus.SWASTA, True), (UniversityStatus.SATKER_BLU, False)])
def test_a_private_university_is_no_body_of_a_ministry(status: UniversityStatus, *, told: bool):
    campus = party(K.PERGURUAN_TINGGI, KEDUA).model_copy(update={"university": status})
    agreement = by(KALAPAS, signs(KEDUA, F.MENTERI), parties=(party(K.LAPAS), campus), kind=PKS)
    assert [one[0] for one in open_in(agreement)] == ["S1"] * told


def test_of_a_third_party_the_law_on_third_parties_is_cited():
    parties = (party(K.PEMKOT, KEDUA), party(K.BADAN_USAHA))
    found = by(signs(KESATU, F.BUPATI), WALI_KOTA, parties=parties, kind=PKS).review(on=START)
    assert [str(cite) for one in found if one.id == "S1" for cite in one.cites] == ["Pasal 14 PP 28/2018"]


def test_a_partner_s_own_head_beside_an_outsider_is_enough():
    parties = (party(K.LAPAS), party(K.BADAN_USAHA, KEDUA))
    who = (KALAPAS, signs(KEDUA, F.WALI_KOTA), signs(KEDUA, F.PIMPINAN_MITRA))
    assert open_in(by(*who, parties=parties, kind=PKS)) == []
