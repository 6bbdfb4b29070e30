from __future__ import annotations

import pytest
from agreement_cases import KEDUA, party

from pembinaan.agreements import Party, PartyKind, RegimeKind, Role, regime
from pembinaan.core.errors import UnsupportedError

K = PartyKind
CORRECTIONAL = (K.LAPAS, K.RUTAN, K.LPKA, K.BAPAS, K.KANWIL_DITJENPAS, K.DITJENPAS, K.KEMENTERIAN)


def of(*kinds: PartyKind) -> RegimeKind:
    return settle(*kinds).kind


def settle(*kinds: PartyKind):
    return regime(tuple(party(kind, role) for kind, role in zip(kinds, Role, strict=False)))


@pytest.mark.parametrize("local", [K.PEMKOT, K.PEMKAB, K.PEMPROV, K.OPD, K.UPTD])
@pytest.mark.parametrize("correctional", CORRECTIONAL)
def test_a_correctional_office_with_a_region_is_sinergi(correctional: PartyKind, local: PartyKind):
    found = settle(correctional, local)
    assert found.kind is RegimeKind.SINERGI
    assert [str(cite) for cite in found.cites] == ["Pasal 46 ayat (1) PP 28/2018", "Pasal 46 ayat (4) PP 28/2018"]
    assert "sinergi" in found.why["id"]


@pytest.mark.parametrize("private", [K.BADAN_USAHA, K.ORMAS_YAYASAN, K.PERORANGAN])
def test_a_correctional_office_with_a_private_party_is_kemitraan(private: PartyKind):
    assert of(K.LAPAS, private) is RegimeKind.KEMITRAAN


def test_two_government_bodies_without_a_region_are_antar_instansi():
    assert of(K.LAPAS, K.K_L_LAIN) is RegimeKind.ANTAR_INSTANSI


def test_a_further_agency_leaves_it_a_sinergi():
    assert of(K.LAPAS, K.PEMKOT, K.K_L_LAIN) is RegimeKind.SINERGI


@pytest.mark.parametrize("others", [(K.PEMKOT, K.BADAN_USAHA), (K.OPD, K.ORMAS_YAYASAN), (K.K_L_LAIN, K.PERORANGAN)])
def test_government_and_private_in_one_document_is_unknown_and_names_the_gap(others: tuple[PartyKind, ...]):
    found = settle(K.LAPAS, *others)
    assert found.kind is RegimeKind.UNKNOWN
    assert found.missing == ("parties",)
    assert "no provision was found that settles" in found.why["en"]


@pytest.mark.parametrize("others", [(), (K.PEMKOT,), (K.BADAN_USAHA,)])
def test_a_university_is_unknown_until_its_status_is_known(others: tuple[PartyKind, ...]):
    found = settle(K.LAPAS, K.PERGURUAN_TINGGI, *others)
    assert found.kind is RegimeKind.UNKNOWN
    assert found.missing == ("parties.kind",)


@pytest.mark.parametrize(
    ("kinds", "code"),
    [
        ((K.PEMKOT, K.BADAN_USAHA), "agreement.no_correctional_party"),
        ((K.LAPAS, K.BAPAS), "agreement.no_partner"),
        ((K.KEMENTERIAN, K.ORG_INTERNASIONAL), "agreement.international"),
    ],
)
def test_what_is_not_modelled_says_so(kinds: tuple[PartyKind, ...], code: str):
    with pytest.raises(UnsupportedError) as caught:
        settle(*kinds)
    assert caught.value.code == code


def test_a_party_prints_short():
    assert repr(party(K.PEMKOT, KEDUA)) == "Party(KEDUA: PEMKOT)"
    assert Party.model_validate_json(party(K.PEMKOT).model_dump_json()) == party(K.PEMKOT)
