"""The regime by who stands beside whom; the table is that of section 0.1 of the sources, written out by hand."""

from __future__ import annotations

from datetime import date
from itertools import combinations_with_replacement
from random import Random

import pytest
from agreement_cases import DAY, KEDUA, SIGNED, around, complete, in_force, party, registered, signed
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.agreements import Party, PartyKind, RegimeKind, Role, Term, regime
from pembinaan.agreements.parties import ParentBody, UniversityStatus
from pembinaan.agreements.regime import REGIMES, Regime, Side
from pembinaan.core.errors import UnsupportedError
from pembinaan.law.instruments import binding, provision

K, R, U = PartyKind, RegimeKind, UniversityStatus
CORRECTIONAL = (K.LAPAS, K.RUTAN, K.LPKA, K.BAPAS, K.KANWIL_DITJENPAS, K.DITJENPAS, K.KEMENTERIAN)
REGION = (K.PEMKOT, K.PEMKAB, K.PEMPROV, K.OPD, K.UPTD)
PRIVATE = (K.BADAN_USAHA, K.ORMAS_YAYASAN, K.PERORANGAN)
GROUPS = {
    **dict.fromkeys(CORRECTIONAL, "corrections"),
    **dict.fromkeys((K.PEMKOT, K.PEMKAB, K.PEMPROV), "government"),
    **dict.fromkeys((K.OPD, K.UPTD), "office"),
    **dict.fromkeys(PRIVATE, "private"),
    K.K_L_LAIN: "agency",
    K.PERGURUAN_TINGGI: "university",
    K.ORG_INTERNASIONAL: "international",
}
NONE, ALONE, FOREIGN = "agreement.no_correctional_party", "agreement.no_partner", "agreement.foreign_region"
PAIRS = {
    ("corrections", "corrections"): ALONE,
    ("corrections", "government"): R.SINERGI,
    ("corrections", "office"): R.SINERGI,
    ("corrections", "agency"): R.ANTAR_INSTANSI,
    ("corrections", "private"): R.KEMITRAAN,
    ("corrections", "university"): R.UNKNOWN,
    ("corrections", "international"): R.INTERNASIONAL,
    ("government", "government"): R.KSDD,
    ("government", "office"): R.UNKNOWN,  # whose office it is, is not known
    ("government", "private"): R.KSDPK,
    ("government", "agency"): NONE,
    ("government", "university"): R.UNKNOWN,
    ("government", "international"): FOREIGN,
    ("office", "office"): R.UNKNOWN,
    ("office", "private"): R.KSDPK,
    ("office", "agency"): NONE,
    ("office", "university"): R.UNKNOWN,
    ("office", "international"): FOREIGN,
    **dict.fromkeys(combinations_with_replacement(("agency", "private", "university"), 2), NONE),
    **{(one, "international"): NONE for one in ("agency", "private", "university", "international")},
}


def settle(*kinds: PartyKind | Party, on: date | None = None) -> Regime:
    """Parties of these kinds, each of another region."""
    return regime(
        tuple(
            one.model_copy(update={"role": role})
            if isinstance(one, Party)
            else Party(name=f"{one} {role}", kind=one, role=role)
            for one, role in zip(kinds, Role, strict=False)
        ),
        on=on,
    )


def answer(*kinds: PartyKind | Party, on: date | None = None) -> RegimeKind | str:
    try:
        return settle(*kinds, on=on).kind
    except UnsupportedError as error:
        return error.code


def university(status: UniversityStatus | None) -> Party:
    return party(K.PERGURUAN_TINGGI).model_copy(update={"university": status})


def office_of(name: str, kind: PartyKind = K.PEMKOT) -> Party:
    return party(K.OPD).model_copy(update={"parent": ParentBody(name=name, kind=kind)})


def government(name: str, kind: PartyKind = K.PEMKOT) -> Party:
    return Party(name=name, kind=kind, role=Role.KESATU)


def test_every_pair_of_kinds_has_an_answer_or_a_code():
    for one, other in combinations_with_replacement(PartyKind, 2):
        groups = (GROUPS[one], GROUPS[other])
        expected = PAIRS.get(groups) or PAIRS[groups[::-1]]
        assert answer(one, other) == expected, (one, other)
        assert answer(other, one) == expected, (other, one)


@pytest.mark.parametrize("local", REGION)
@pytest.mark.parametrize("correctional", CORRECTIONAL)
def test_a_correctional_office_with_a_region_is_sinergi(correctional: PartyKind, local: PartyKind):
    found = settle(correctional, local)
    assert found.kind is R.SINERGI
    assert [str(cite) for cite in found.cites] == ["Pasal 46 ayat (1) PP 28/2018", "Pasal 46 ayat (4) PP 28/2018"]
    assert "sinergi" in found.why["id"]


@pytest.mark.parametrize(
    ("kinds", "articles"),
    [
        ((K.LAPAS, K.K_L_LAIN), ["Pasal 2 PP 57/1999", "Pasal 9 PP 57/1999"]),
        ((K.LAPAS, K.BADAN_USAHA), ["Pasal 2 PP 57/1999", "Pasal 10 PP 57/1999", "Pasal 11 PP 57/1999"]),
        ((K.KEMENTERIAN, K.ORG_INTERNASIONAL), ["Pasal 12 PP 57/1999"]),
        ((K.PEMKOT, K.ORMAS_YAYASAN), ["Pasal 363 ayat (2) huruf b UU 23/2014", "Pasal 14 PP 28/2018"]),
        ((K.PEMKOT, K.PEMKAB), ["Pasal 363 ayat (2) huruf a UU 23/2014", "Pasal 6 ayat (3) PP 28/2018"]),
    ],
)
def test_the_other_regimes_cite_their_law(kinds: tuple[PartyKind, ...], articles: list[str]):
    assert [str(cite) for cite in settle(*kinds).cites] == articles


def test_every_row_has_a_reason_and_provisions_that_are_known():
    for sides, row in REGIMES.items():
        assert row.kind is not R.UNKNOWN
        assert row.missing == ()
        assert all(provision(cite) for cite in row.cites)
        assert Side.CORRECTIONAL in sides or Side.REGION in sides


@pytest.mark.parametrize(
    "others", [(K.PEMKOT, K.K_L_LAIN), (K.PEMKOT, K.PEMKAB), (K.OPD, K.OPD), (K.PEMKOT, K.PEMKAB, K.K_L_LAIN)]
)
def test_a_further_region_or_agency_leaves_it_a_sinergi(others: tuple[PartyKind, ...]):
    assert answer(K.LAPAS, *others) is R.SINERGI


@pytest.mark.parametrize(
    "kinds",
    [
        (K.LAPAS, K.PEMKOT, K.BADAN_USAHA),
        (K.LAPAS, K.OPD, K.ORMAS_YAYASAN),
        (K.LAPAS, K.K_L_LAIN, K.PERORANGAN),
        (K.KEMENTERIAN, K.ORG_INTERNASIONAL, K.PEMKOT),
        (K.KEMENTERIAN, K.ORG_INTERNASIONAL, K.ORMAS_YAYASAN),
        (K.KEMENTERIAN, K.ORG_INTERNASIONAL, K.K_L_LAIN),
        (K.PEMKOT, K.PEMKAB, K.BADAN_USAHA),
        (K.PEMKOT, K.K_L_LAIN, K.BADAN_USAHA),
    ],
)
def test_what_no_text_settles_is_unknown_and_names_the_gap(kinds: tuple[PartyKind, ...]):
    found = settle(*kinds)
    assert (found.kind, found.missing) == (R.UNKNOWN, ("parties",))
    assert "no provision was found that settles" in found.why["en"]


# Universities: satker or BLU counts as government, private as non-government; of a PTN-BH nothing was read


@pytest.mark.parametrize(
    ("others", "state", "private"),
    [
        ((K.LAPAS,), R.ANTAR_INSTANSI, R.KEMITRAAN),
        ((K.LAPAS, K.PEMKOT), R.SINERGI, R.UNKNOWN),
        ((K.LAPAS, K.BADAN_USAHA), R.UNKNOWN, R.KEMITRAAN),
        ((K.PEMKOT,), NONE, R.KSDPK),
    ],
)
def test_a_university_counts_by_its_status(others: tuple[PartyKind, ...], state: RegimeKind | str, private: RegimeKind):
    assert answer(*others, university(U.SATKER_BLU)) == state
    assert answer(*others, university(U.SWASTA)) is private
    unknown, legal_entity = settle(*others, university(None)), settle(*others, university(U.PTNBH))
    assert (unknown.kind, unknown.missing) == (R.UNKNOWN, (f"parties.{len(others)}.university",))
    assert "is not known" in unknown.why["en"]
    assert (legal_entity.kind, legal_entity.missing) == (R.UNKNOWN, ())
    assert "whether a PTN-BH counts" in legal_entity.why["en"]


def test_where_the_status_makes_no_difference_it_is_not_asked_for():
    assert settle(K.LAPAS, K.PEMKOT, K.BADAN_USAHA, university(None)).missing == ("parties",)
    assert answer(K.BADAN_USAHA, university(None)) == NONE


def test_of_two_universities_both_are_asked():
    found = settle(K.LAPAS, university(None), university(None))
    assert found.missing == ("parties.1.university", "parties.2.university")


# Regions: an office belongs to the government above it


@pytest.mark.parametrize(
    ("parties", "expected"),
    [
        ((government("Kota A"), office_of("Kota B")), R.KSDD),
        ((government("Kota A"), office_of("kota a")), NONE),
        ((government("A"), office_of("A", K.PEMKAB)), R.KSDD),
        ((office_of("Kota A"), office_of("Kota B")), R.KSDD),
        ((office_of("Kota A"), office_of("Kota A"), K.BADAN_USAHA), R.KSDPK),
        ((government("Kota A"), office_of("Dinas", K.OPD)), R.UNKNOWN),
    ],
)
def test_another_region_is_told_by_the_government_above_the_office(
    parties: tuple[Party | PartyKind, ...], expected: RegimeKind | str
):
    assert answer(*parties) == expected


def test_an_office_of_nobody_known_is_asked_for_its_government():
    found = settle(K.OPD, K.PEMKOT, K.UPTD)
    assert (found.kind, found.missing) == (R.UNKNOWN, ("parties.0.parent", "parties.2.parent"))
    assert "belongs to is not known" in found.why["en"]


def test_two_governments_that_are_known_to_differ_are_enough():
    for parties in ((K.OPD, K.PEMKOT, K.PEMKAB), (K.PEMKOT, K.OPD, K.PEMKAB), (K.PEMKAB, K.PEMKOT, K.OPD)):
        assert answer(*parties) is R.KSDD


PARTIES = st.lists(
    st.one_of(
        st.sampled_from(PartyKind),
        st.sampled_from([university(status) for status in (None, *U)]),
        st.sampled_from([office_of("Kota A"), office_of("Kota B"), government("Kota A"), government("Kota C")]),
    ).map(lambda one: one if isinstance(one, Party) else party(one)),
    min_size=2,
    max_size=5,
)


@given(PARTIES, st.randoms(use_true_random=False))
def test_the_order_of_the_parties_does_not_matter(parties: list[Party], chance: Random):
    shuffled = list(parties)
    chance.shuffle(shuffled)
    assert answer(*shuffled) == answer(*parties)


@given(PARTIES, st.sampled_from(U))
def test_a_status_that_becomes_known_changes_no_settled_regime(parties: list[Party], status: UniversityStatus):
    before = answer(*parties)
    named = [
        one.model_copy(update={"university": status})
        if one.kind is K.PERGURUAN_TINGGI and one.university is None
        else one
        for one in parties
    ]
    if before is not R.UNKNOWN:
        assert answer(*named) == before


# The day: PP 28/2018 binds from 13 July 2018


FIRST = date(2018, 7, 13)


@pytest.mark.parametrize(
    ("kinds", "later"),
    [
        ((K.LAPAS, K.PEMKOT), R.SINERGI),
        ((K.PEMKOT, K.BADAN_USAHA), R.KSDPK),
        ((K.PEMKOT, K.PEMKAB), R.KSDD),
    ],
)
def test_before_pp_28_the_regime_of_a_region_is_not_settled(kinds: tuple[PartyKind, ...], later: RegimeKind):
    assert [answer(*kinds, on=day) for day in around(FIRST)] == [R.UNKNOWN, later, later]
    early = settle(*kinds, on=date(2018, 7, 12))
    assert early.missing == ()
    assert [str(cite) for cite in early.cites] == [
        "Pasal 1 angka 3 PP 50/2007",
        "Pasal 48 PP 28/2018",
        "Pasal 49 PP 28/2018",
    ]
    assert [str(cite) for cite in binding(early.cites, date(2018, 7, 12))] == ["Pasal 1 angka 3 PP 50/2007"]
    assert [str(cite) for cite in binding(early.cites, FIRST)] == ["Pasal 48 PP 28/2018", "Pasal 49 PP 28/2018"]
    assert "read only in part" in early.why["en"]


@pytest.mark.parametrize("partner", [K.K_L_LAIN, K.BADAN_USAHA, K.ORG_INTERNASIONAL])
def test_without_a_region_the_day_changes_nothing(partner: PartyKind):
    assert answer(K.LAPAS, partner, on=date(2018, 7, 12)) == answer(K.LAPAS, partner)


@pytest.mark.parametrize("partner", [K.K_L_LAIN, K.BADAN_USAHA, K.ORG_INTERNASIONAL])
def test_before_pp_57_no_regime_of_corrections_is_known(partner: PartyKind):
    """PP 57/1999 is in force from 22 June 1999; no source tells the law before it."""
    kinds, first = (K.LAPAS, partner), date(1999, 6, 22)
    later = answer(*kinds)
    assert [answer(*kinds, on=day) for day in around(first)] == [R.UNKNOWN, later, later]
    assert "before PP 57/1999" in settle(*kinds, on=first - DAY).why["en"]
    assert answer(K.LAPAS, university(None), on=first - DAY) is R.UNKNOWN


def test_a_sinergi_of_1999_is_told_as_not_settled():
    """Also where no law that binds on the day can be cited."""
    day = date(1999, 1, 5)
    held = in_force(term=Term(start=day, last_day=date(2000, 1, 4)), events=(signed(day), registered(day)))
    (found,) = (one for one in held.review(on=day) if one.id == "R0")
    assert (found.missing, found.cites) == ("events.0.on", ())
    assert held.state(on=day).missing == ("events.0.on",)


@pytest.mark.parametrize("kinds", [(K.LAPAS, K.BAPAS), (K.PEMKOT, K.K_L_LAIN)])
def test_what_is_not_modelled_says_so_on_every_day(kinds: tuple[PartyKind, ...]):
    assert answer(*kinds, on=date(2015, 1, 1)) == answer(*kinds)
    assert answer(*kinds) in {NONE, ALONE}


def test_the_day_of_the_signature_counts_for_an_agreement():
    for day, kind in zip(around(FIRST), (R.UNKNOWN, R.SINERGI, R.SINERGI), strict=True):
        assert in_force(events=(signed(day), registered(day))).regime.kind is kind
    assert in_force(events=(signed(SIGNED),)).regime.kind is R.SINERGI
    assert complete().regime.kind is R.SINERGI


@pytest.mark.parametrize(
    ("parties", "on", "mend"),
    [
        ((K.LAPAS, K.PEMKOT), date(2018, 7, 12), "continue it in a new document under PP 28/2018"),
        ((K.LAPAS, university(U.PTNBH)), date(2024, 3, 4), "Ask the ministry"),
        ((K.LAPAS, university(None)), date(2024, 3, 4), "complete what is known of the party"),
        ((K.LAPAS, K.PEMKOT, K.BADAN_USAHA), date(2024, 3, 4), "Use a separate document"),
    ],
)
def test_the_review_says_what_to_do_about_it(parties: tuple[Party | PartyKind, ...], on: date, mend: str):
    given = (one if isinstance(one, Party) else party(one) for one in parties)
    named = tuple(one.model_copy(update={"role": role}) for one, role in zip(given, Role, strict=False))
    (finding,) = (one for one in complete(parties=named).review(on=on) if one.id == "R0")
    assert mend in finding.mend["en"]


def test_a_party_prints_short():
    assert repr(party(K.PEMKOT, KEDUA)) == "Party(KEDUA: PEMKOT)"
    assert Party.model_validate_json(party(K.PEMKOT).model_dump_json()) == party(K.PEMKOT)
