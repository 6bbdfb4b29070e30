"""The matrix of authority: section 4.3 of the sources, and the limits of two and five years in both readings."""

from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import DAY, KEDUA, KESATU

from pembinaan.agreements import DocumentKind, Office, PartyKind, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.authority import RANK, Authority, authority_of, level_of, may_sign, required_level
from pembinaan.agreements.ranks import UNIT_HEADS
from pembinaan.agreements.signatories import PowerOfAttorney, Signatory, SigningCapacity
from pembinaan.agreements.signing_table import SIGNING_TABLE
from pembinaan.agreements.terms import Level, TermCategory, TermLimits
from pembinaan.core.timeline import Status
from pembinaan.law.guidance import GUIDANCE
from pembinaan.law.instruments import provision

D, F, K, C = DocumentKind, Office, PartyKind, TermCategory
MET, NOT_MET, UNKNOWN = Status.MET, Status.NOT_MET, Status.UNKNOWN
PKS, NK = D.PERJANJIAN_KERJA_SAMA, D.NOTA_KESEPAKATAN


def told(found: Authority) -> tuple[Status, str, tuple[str, ...]]:
    return found.status, found.rule, found.missing


# The side of the region


@pytest.mark.parametrize("kind", [NK, D.NOTA_KESEPAHAMAN, D.KESEPAKATAN_BERSAMA, PKS, D.RENCANA_KERJA, D.SURAT_KUASA])
@pytest.mark.parametrize(
    ("side", "office", "status"),
    [
        (K.PEMKOT, F.WALI_KOTA, MET),
        (K.PEMKOT, F.BUPATI, NOT_MET),
        (K.PEMKAB, F.BUPATI, MET),
        (K.PEMKAB, F.GUBERNUR, NOT_MET),
        (K.PEMPROV, F.GUBERNUR, MET),
        (K.PEMPROV, F.WALI_KOTA, NOT_MET),
        (K.OPD, F.WALI_KOTA, MET),
        (K.UPTD, F.GUBERNUR, MET),
        (K.PEMKOT, F.KALAPAS, NOT_MET),
        (K.PEMKOT, F.PIMPINAN_MITRA, NOT_MET),
    ],
)
def test_the_head_of_the_region_signs(kind: DocumentKind, side: PartyKind, office: Office, status: Status):
    found = may_sign(kind, office, side, power=True)
    assert told(found) == (status, "S1", ("office",) * (status is NOT_MET))
    assert all(provision(cite) for cite in found.cites)
    assert found.cites


@pytest.mark.parametrize("office", [F.SEKDA, F.KEPALA_OPD, F.KEPALA_UPTD, F.LAINNYA])
def test_another_official_signs_only_a_pks_and_with_power_of_attorney(office: Office):
    assert [may_sign(PKS, office, K.OPD, power=power).status for power in (True, False, None)] == [
        MET,
        NOT_MET,
        UNKNOWN,
    ]
    found = may_sign(PKS, office, K.OPD)
    assert found.missing == ("power_of_attorney",)
    assert [str(cite) for cite in found.cites] == ["Pasal 2 ayat (2) PP 28/2018", "Pasal 13 ayat (2) PP 28/2018"]
    assert "not known" in found.why["en"]
    assert "There is no power" in may_sign(PKS, office, K.OPD, power=False).why["en"]
    for kind in (NK, D.NOTA_KESEPAHAMAN, D.KESEPAKATAN_BERSAMA):
        assert told(may_sign(kind, office, K.OPD, power=True)) == (NOT_MET, "S1", ("office",))


@pytest.mark.parametrize(("office", "status"), [(F.KEPALA_OPD, MET), (F.SEKDA, NOT_MET), (F.KEPALA_UPTD, NOT_MET)])
def test_the_head_of_an_opd_signs_the_rencana_kerja_in_practice(office: Office, status: Status):
    assert may_sign(D.RENCANA_KERJA, office, K.OPD).status is status


# The side of the correctional offices


@pytest.mark.parametrize("kind", [NK, D.NOTA_KESEPAHAMAN, D.KESEPAKATAN_BERSAMA, PKS])
@pytest.mark.parametrize(
    ("office", "short", "medium", "long"),
    [
        (F.KALAPAS, MET, UNKNOWN, UNKNOWN),
        (F.KEPALA_LPKA, UNKNOWN, UNKNOWN, UNKNOWN),
        (F.KABAPAS, MET, UNKNOWN, UNKNOWN),
        (F.KAKANWIL, MET, MET, UNKNOWN),
        (F.DIRJEN, MET, MET, UNKNOWN),
        (F.MENTERI, MET, MET, MET),
        (F.KARUTAN, UNKNOWN, UNKNOWN, UNKNOWN),
        (F.LAINNYA, UNKNOWN, UNKNOWN, UNKNOWN),
        (F.BUPATI, NOT_MET, NOT_MET, NOT_MET),
        (F.PIMPINAN_MITRA, NOT_MET, NOT_MET, NOT_MET),
    ],
)
def test_the_length_decides_the_level(kind: DocumentKind, office: Office, short: Status, medium: Status, long: Status):
    """PP 57/1999 Pasal 13: (3) short, LAPAS or BAPAS; (2) medium, the regional office; (1) long, the Minister."""
    found = {one: may_sign(kind, office, UNIT_HEADS.get(office, K.LAPAS), category=one) for one in C}
    assert [one.status for one in found.values()] == [short, medium, long]
    assert [str(one.cites[0]) for one in found.values()] == [
        f"Pasal 13 ayat ({number}) PP 57/1999" for number in (3, 2, 1)
    ]
    assert {one.rule for one in found.values()} == {"S2"}


def test_a_designated_official_may_sign_and_one_known_not_to_be_may_not():
    for category in (C.MENENGAH, C.PANJANG):
        assert told(may_sign(NK, F.KALAPAS, K.LAPAS, category=category, designated=True)) == (MET, "S2", ())
        for designated, status in ((False, NOT_MET), (None, UNKNOWN)):
            found = may_sign(NK, F.KALAPAS, K.LAPAS, category=category, designated=designated)
            assert told(found) == (status, "S2", ("designated",))
    assert may_sign(NK, F.WALI_KOTA, K.LAPAS, category=C.PANJANG, designated=True).status is NOT_MET


UNITS = {F.KALAPAS: K.LAPAS, F.KARUTAN: K.RUTAN, F.KEPALA_LPKA: K.LPKA, F.KABAPAS: K.BAPAS}
CORRECTIONAL = (*UNITS.values(), K.KANWIL_DITJENPAS, K.DITJENPAS, K.KEMENTERIAN)


@pytest.mark.parametrize("office", UNITS)
@pytest.mark.parametrize("side", CORRECTIONAL)
@pytest.mark.parametrize("designated", [None, True, False])
def test_the_head_of_a_unit_signs_for_no_other_kind_of_party(office: Office, side: PartyKind, designated: bool | None):
    for category in (*C, None):
        found = may_sign(NK, office, side, category=category, designated=designated)
        refused = told(found) == (NOT_MET, "S2", ("office",))
        assert refused is (UNITS[office] is not side)
        assert ("heads another unit" in found.why["en"]) is refused


@pytest.mark.parametrize("side", CORRECTIONAL)
@pytest.mark.parametrize("office", [F.KAKANWIL, F.DIRJEN, F.MENTERI])
def test_an_office_above_the_units_signs_for_any_of_them(office: Office, side: PartyKind):
    assert may_sign(NK, office, side, category=C.PENDEK).status is MET


@pytest.mark.parametrize(("office", "side"), [(F.KARUTAN, K.RUTAN), (F.KEPALA_LPKA, K.LPKA)])
def test_an_office_that_the_provision_does_not_name_is_not_settled(office: Office, side: PartyKind):
    found = may_sign(NK, office, side, category=C.PENDEK, designated=False)
    assert told(found) == (UNKNOWN, "S2", ("office",))
    assert "does not name this office" in found.why["en"]


@pytest.mark.parametrize(
    ("office", "designated", "expected"),
    [
        (F.MENTERI, None, (MET, "S2", ())),
        (F.KALAPAS, True, (MET, "S2", ())),
        (F.KALAPAS, None, (UNKNOWN, "S2", ("term",))),
        (F.DIRJEN, False, (UNKNOWN, "S2", ("term",))),
    ],
)
def test_while_the_term_is_not_known_only_the_highest_level_is_sure(
    office: Office, designated: bool | None, expected: tuple
):
    found = may_sign(NK, office, K.LAPAS, designated=designated)
    assert told(found) == expected
    assert [str(cite) for cite in found.cites] == ["Pasal 13 PP 57/1999", "Pasal 8 ayat (1) PP 57/1999"]


@pytest.mark.parametrize(
    ("office", "side", "status"),
    [
        (F.KALAPAS, K.LAPAS, MET),
        (F.KABAPAS, K.BAPAS, MET),
        (F.KABAPAS, K.LAPAS, NOT_MET),
        (F.KALAPAS, K.LPKA, NOT_MET),
        (F.KALAPAS, K.KANWIL_DITJENPAS, MET),
        (F.KAKANWIL, K.LAPAS, UNKNOWN),
        (F.KARUTAN, K.RUTAN, UNKNOWN),
        (F.KEPALA_LPKA, K.LPKA, UNKNOWN),
    ],
)
def test_the_unit_signs_the_rencana_kerja_whatever_the_length(office: Office, side: PartyKind, status: Status):
    """Section 4.3: Kalapas or Kabapas; each for its own unit, and also where the party stands above the units."""
    assert may_sign(D.RENCANA_KERJA, office, side, category=C.PANJANG).status is status


START = date(2024, 3, 18)
TWO, FIVE = date(2026, 3, 17), date(2029, 3, 17)
OTHER = TermLimits(exactly_short="menengah", exactly_long="menengah")


@pytest.mark.parametrize(
    ("last_day", "default", "other"),
    [
        (TWO - DAY, Level.UPT, Level.UPT),
        (TWO, Level.UPT, Level.KANWIL),
        (date(2026, 3, 19), Level.KANWIL, Level.KANWIL),
        (FIVE - DAY, Level.KANWIL, Level.KANWIL),
        (FIVE, Level.MENTERI, Level.KANWIL),
        (date(2029, 3, 19), Level.MENTERI, Level.MENTERI),
    ],
)
def test_the_limits_of_two_and_five_years_in_both_readings(last_day: date, default: Level, other: Level):
    term = Term(start=START, last_day=last_day)
    for limits, level in ((TermLimits(), default), (OTHER, other)):
        category = term.category(limits)
        assert category is not None
        assert required_level(category) is level
        for office, rank in RANK.items():
            found = may_sign(NK, office, UNIT_HEADS.get(office, K.LAPAS), category=category, designated=False)
            assert (found.status is MET) is (rank >= level)


# Who never signs, and what is not told


@pytest.mark.parametrize("capacity", [SigningCapacity.SAKSI, SigningCapacity.PARAF])
@pytest.mark.parametrize(("office", "side"), [(F.WALI_KOTA, K.PEMKOT), (F.MENTERI, K.LAPAS), (F.LAINNYA, K.K_L_LAIN)])
def test_a_witness_never_counts(office: Office, side: PartyKind, capacity: SigningCapacity):
    who = Signatory(role=KESATU, office=office, capacity=capacity, power_of_attorney=True, designated=True)
    found = authority_of(who, NK, side, category=C.PENDEK)
    assert told(found) == (NOT_MET, "S4", ("capacity",))


def test_a_signatory_is_asked_with_what_is_known_of_it():
    kuasa = Signatory(role=KEDUA, office=F.KEPALA_OPD, power=PowerOfAttorney(number="1"))
    assert authority_of(kuasa, PKS, K.OPD).status is MET
    assert authority_of(kuasa.model_copy(update={"power": None}), PKS, K.OPD).status is UNKNOWN
    kalapas = Signatory(role=KESATU, office=F.KALAPAS, designated=True)
    assert authority_of(kalapas, NK, K.LAPAS, category=C.PANJANG).status is MET


@pytest.mark.parametrize("side", [K.PEMKOT, K.LAPAS])
@pytest.mark.parametrize("kind", [D.NPHD, D.KAK, D.STUDI_KELAYAKAN, D.ADENDUM, D.SURAT_PENAWARAN])
def test_a_document_outside_the_matrix_follows_rules_of_its_own(kind: DocumentKind, side: PartyKind):
    found = may_sign(kind, F.MENTERI if side is K.LAPAS else F.WALI_KOTA, side, category=C.PENDEK)
    assert (found.status, found.cites, found.missing) == (UNKNOWN, (), ())
    assert "rules of its own" in found.why["en"]


@pytest.mark.parametrize("side", [K.BADAN_USAHA, K.K_L_LAIN, K.PERGURUAN_TINGGI, K.ORG_INTERNASIONAL])
def test_who_signs_for_another_partner_no_source_says(side: PartyKind):
    assert told(may_sign(PKS, F.PIMPINAN_MITRA, side)) == (UNKNOWN, "S1", ())


def test_every_row_cites_what_is_known():
    for row in SIGNING_TABLE:
        assert row.cites
        assert all(provision(cite) for cite in row.cites)
        assert set(row.guidance) <= set(GUIDANCE)
        assert row.offices
        assert row.kinds


def test_the_level_of_who_stops_an_agreement():
    assert {actor for actor in Actor if level_of(actor) is not None} == {
        *(Actor.KALAPAS, Actor.KABAPAS),
        *(Actor.KAKANWIL, Actor.DIRJEN, Actor.MENTERI),
    }
    assert level_of(Actor.KABAPAS) is Level.UPT
    assert level_of(Actor.DIRJEN) is Level.DITJENPAS
    assert level_of(Actor.KARUTAN) is None
    assert level_of(Actor.KEPALA_LPKA) is None
