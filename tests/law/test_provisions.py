"""The registry of provisions: when a place binds, how well it is known, and that what rules cite is there."""

from __future__ import annotations

from datetime import date

import pytest
from law_cases import CHECKED_ON, STRUCK, is_ordered, status_on

from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.data.provision_table import PROVISIONS
from pembinaan.law.instruments import (
    Confidence,
    Provision,
    binding,
    instrument,
    provision,
)

V, S, I, M = Confidence.VERIFIED, Confidence.SECONDARY, Confidence.INFERENCE, Confidence.MEMORY  # noqa: E741


@pytest.mark.parametrize("clause", STRUCK)
def test_a_justice_collaborator_clause_binds_until_the_mahkamah_agung_struck_it(clause: str) -> None:
    assert status_on(clause, "2012-11-11") is Status.NOT_MET
    assert status_on(clause, "2012-11-12") is Status.MET
    assert status_on(clause, "2021-10-27") is Status.MET
    assert status_on(clause, "2021-10-28") is Status.NOT_MET


@pytest.mark.parametrize("kept", ["Pasal 34A ayat (1) huruf b PP 99/2012", "Pasal 43A ayat (1) huruf d PP 99/2012"])
def test_the_other_conditions_of_the_listed_offences_were_kept(kept: str) -> None:
    assert status_on(kept, "2021-10-28") is Status.MET
    assert status_on(kept, "2026-11-24") is Status.MET


@pytest.mark.parametrize("number", ["34", "34A", "36", "43"])
def test_pp_99_2012_overwrote_four_articles_of_pp_28_2006(number: str) -> None:
    assert status_on(f"Pasal {number} PP 28/2006", "2006-07-27") is Status.NOT_MET
    assert status_on(f"Pasal {number} PP 28/2006", "2006-07-28") is Status.MET
    assert status_on(f"Pasal {number} PP 28/2006", "2012-11-11") is Status.MET
    assert status_on(f"Pasal {number} PP 28/2006", "2012-11-12") is Status.NOT_MET


@pytest.mark.parametrize("place", ["Pasal 34 ayat (3) PP 28/2006", "Penjelasan Pasal 34 ayat (3) PP 28/2006"])
def test_a_smaller_unit_ends_with_its_article(place: str) -> None:
    assert status_on(place, "2012-11-11") is Status.MET
    assert status_on(place, "2012-11-12") is Status.NOT_MET


@pytest.mark.parametrize("place", ["Pasal 41 ayat (3) PP 28/2006", "Pasal 42A ayat (1) PP 28/2006"])
def test_pasal_41_and_42a_of_pp_28_2006_were_not_touched(place: str) -> None:
    assert status_on(place, "2006-07-28") is Status.MET
    assert status_on(place, "2026-11-24") is Status.MET


def test_pasal_49_of_pp_32_1999_was_deleted_by_pp_28_2006() -> None:
    assert status_on("Pasal 49 PP 32/1999", "1999-06-30") is Status.UNKNOWN
    assert status_on("Pasal 49 PP 32/1999", "2006-07-27") is Status.MET
    assert status_on("Pasal 49 PP 32/1999", "2006-07-28") is Status.NOT_MET


@pytest.mark.parametrize("place", ["Pasal 100 ayat (2)", "Pasal 100 ayat (5)", "Pasal 615", "Pasal 616"])
def test_what_uu_1_2026_deleted_from_the_penal_code_never_bound(place: str) -> None:
    for day in ("2023-01-02", "2026-01-01", "2026-01-02", "2026-11-24"):
        assert status_on(f"{place} UU 1/2023", day) is Status.NOT_MET


OWN_DAYS = {
    **dict.fromkeys(STRUCK, ("2012-11-12", "2012-11-12", "2021-10-28", "2021-10-28")),
    **dict.fromkeys(
        (f"Pasal {number} PP 28/2006" for number in ("34", "34A", "36", "43")),
        ("2006-07-28", "2006-07-28", "2012-11-12", "2012-11-12"),
    ),
    **dict.fromkeys(
        (f"Pasal {number} PP 32/1999" for number in ("34", "34 ayat (2)", "36", "49")),
        ("1999-01-01", "1999-12-31", "2006-07-28", "2006-07-28"),
    ),
    **dict.fromkeys(
        (f"Pasal {number} UU 1/2023" for number in ("100 ayat (2)", "100 ayat (5)", "615", "616")),
        ("2026-01-02", "2026-01-02", "2026-01-02", "2026-01-02"),
    ),
}


def test_only_what_was_struck_overwritten_or_deleted_has_days_of_its_own() -> None:
    found = {}
    for item in PROVISIONS:
        if item.in_force is not None:
            own = item.in_force
            days = (own.since, own.since_latest, own.until, own.until_latest)
            found[str(item.citation)] = tuple(day and day.isoformat() for day in days)
    assert found == OWN_DAYS


def test_binding_keeps_the_order_and_drops_what_does_not_bind() -> None:
    places = tuple(
        Citation.parse(text)
        for text in (
            "Pasal 34A ayat (1) huruf a PP 99/2012",
            "Pasal 10 ayat (2) UU 22/2022",
            "Permendagri 22/2020",
            "UU 12/1995",
            "PP 57/1999",
        )
    )
    assert binding(places, date(2015, 1, 1)) == (places[0], places[3], places[4])
    assert binding(places, date(2026, 11, 24)) == (places[1], places[2], places[4])  # what may bind is kept
    assert binding((), date(2026, 11, 24)) == ()


# The sources give these rows no VERIFIED tag; every other provision has one.
SECONDARY = {
    *(f"Pasal {number} Keppres 174/1999" for number in (2, 9)),
    *(f"Pasal {number} Kepmen M.09.HN.02.01/1999" for number in ("3", "3 ayat (2)")),
    *(f"Pasal {number} Permenkumham 3/2018" for number in (3, 4, 29, 30, 31, 45, 62, 67, 84, 85, 86, 88, 102)),
    *(f"Pasal 67 huruf {huruf} Permenkumham 3/2018" for huruf in "abcdefg"),
    "Pasal 88 ayat (2) Permenkumham 3/2018",
    "Pasal 102 ayat (1) Permenkumham 3/2018",
    *(f"Pasal {number} Permenkumham 7/2022" for number in ("86", "88", "88 ayat (2)")),
    "Pasal 30 Permenkumham 16/2023",
    "Pasal 68 Permenkumham 21/2016",
    *(f"Pasal {number} Permenkumham 24/2021" for number in ("11", "11 ayat (3)", "11 ayat (3) huruf d", "45")),
    "Pasal 63 UU 1/2023",
    *(f"Pasal {number} UU 8/1981" for number in ("1", "1 angka 31", "22", "22 ayat (4)", "22 ayat (5)")),
    "Pasal 97 Staatsblad 1915/732",
    "Pasal 7 Permendagri 22/2020",
    "Pasal 2 PP 31/1999",
    "Pasal 48 Permenkumham 43/2021",
    *(f"Pasal {number} Permenkumham 8/2024" for number in ("45", "45 ayat (3)")),
    "Pasal 27 Permenkumham 35/2018",
}
INFERENCE = {
    *(f"Pasal {number} PP 28/2006" for number in ("34A", "36", "43")),
    *(f"Pasal 36A ayat ({ayat}) PP 99/2012" for ayat in (1, 2)),
    "Pasal 7 ayat (2) Keppres 174/1999",
    *(f"Pasal 3 ayat ({ayat}) UU 1/2023" for ayat in (4, 5, 6, 7)),
    *(f"Pasal 68 ayat ({ayat}) UU 1/2023" for ayat in (2, 3, 4)),
    *(f"Pasal 82 ayat ({ayat}) UU 1/2023" for ayat in (1, 2, 3, 4)),
    *(f"Pasal 103 ayat ({ayat}) UU 1/2023" for ayat in (2, 3, 4)),
    *(f"Pasal {number} PP 28/2018" for number in ("2 ayat (1)", "7", "11", "13 ayat (1)", "17", "18", "50")),
    *(f"Pasal {number} PP 31/1999" for number in (31, 32)),
    "Pasal 9 Permenkumham 21/2013",
    # what the digest cites jointly is only deduced of each ayat
    *(f"Pasal {place} UU 1/2023" for place in ("73 ayat (1)", "73 ayat (2)", "99 ayat (1)", "100 ayat (6)")),
    *(f"Pasal 344 ayat ({ayat}) UU 20/2025" for ayat in (2, 3)),
    *(f"Pasal {pasal} ayat ({ayat}) PP 99/2012" for pasal in ("36A", "43B") for ayat in (4, 5)),
    "Pasal 42A ayat (4) PP 28/2006",
    *(f"Pasal 80 ayat ({ayat}) UU 11/2012" for ayat in (3, 4)),
    *(f"Pasal 23 ayat ({ayat}) PP 58/2022" for ayat in (5, 6)),
    *(f"Pasal 29 ayat ({ayat}) Permenkumham 16/2023" for ayat in (2, 3)),
    *(f"Pasal {number} Permenkumham 8/2024" for number in (8, 10)),
}
MEMORY = {
    "Pasal 43 ayat (1) PP 99/2012",
    *(f"Pasal {number} Permenkumham 3/2018" for number in (5, 6, 44, 68, 83, 103, 114)),
    *(f"Pasal {number} UU 1/2023" for number in (598, 599, 600, 601, 603, 604)),
    *(f"Pasal {number} Staatsblad 1915/732" for number in (15, 16, 17)),
    *(f"Pasal {number} PP 31/1999" for number in (3, 9, 10, 11)),
}


def test_every_provision_has_the_confidence_of_the_sources() -> None:
    found = {kind: {str(item.citation) for item in PROVISIONS if item.confidence is kind} for kind in Confidence}
    assert found[S] == SECONDARY
    assert found[I] == INFERENCE
    assert found[M] == MEMORY


@pytest.mark.parametrize("item", PROVISIONS, ids=lambda item: str(item.citation))
def test_every_provision_is_complete_and_stands_in_units_that_are_known(item: Provision) -> None:
    assert item.checked_on == CHECKED_ON
    assert isinstance(item.confidence, Confidence)
    assert item.gist.id.strip()
    assert item.gist.en.strip()
    home = instrument(item.citation.instrument)
    if item.in_force is not None:
        assert is_ordered(item.in_force)
        assert item.in_force.since >= home.in_force.since
    around = item.citation.parent
    if around is not None and around.pasal is not None:
        assert provision(around).checked_on == CHECKED_ON


# What rules, dates and agreements cite.
CITED = [
    *(f"Pasal 1 angka {angka} UU 22/2022" for angka in range(3, 25)),
    *(
        f"Pasal {number} UU 22/2022"
        for number in (7, 9, 10, 11, 36, 38, 39, 46, 67, 76, 89, 90, 91, 92, 94, 96, 97, 98)
    ),
    *(f"Pasal {number} ayat (1) huruf {huruf} UU 22/2022" for number in (10, 13) for huruf in "abcdefg"),
    *(f"Pasal {number} ayat (2) huruf {huruf} UU 22/2022" for number in (10, 13) for huruf in "abc"),
    *(f"Pasal {place} UU 22/2022" for place in ("10 ayat (3)", "10 ayat (4)", "13 ayat (3)")),
    *(f"Penjelasan Pasal 10 ayat ({ayat}) UU 22/2022" for ayat in (1, 4)),
    *(f"Pasal 34 ayat ({ayat}) PP 99/2012" for ayat in (1, 2, 3)),
    *(f"Pasal {number} PP 99/2012" for number in ("34A", "34B", "34C", "36", "36A", "38A", "43", "43A", "43B")),
    *(f"Pasal 43 ayat (2) huruf {huruf} PP 99/2012" for huruf in "abcd"),
    *(f"Pasal 43 ayat ({ayat}) PP 99/2012" for ayat in (1, 4, 5)),
    *(f"Pasal {place} PP 32/1999" for place in ("39 huruf a", "39 huruf b", "42", "46", "47 ayat (1) huruf b")),
    *(f"Pasal 7 ayat ({ayat}) Keppres 174/1999" for ayat in range(1, 6)),
    *(f"Pasal 12 huruf {huruf} Keppres 174/1999" for huruf in "abcd"),
    *(f"Pasal {place} Keppres 174/1999" for place in ("1 ayat (1)", "2", "4 ayat (1)", "4 ayat (2)", "5", "6", "9")),
    "Pasal 13 ayat (3) Keppres 174/1999",
    *(
        f"Pasal {number} UU 1/2023"
        for number in (3, 60, 61, 63, 65, 68, 69, 79, 82, 83, 89, 99, 101, 143, 184, 185, 622, 624)
    ),
    *(f"Pasal {number} ayat ({ayat}) UU 1/2023" for number in (72, 73) for ayat in range(1, 6)),
    *(f"Penjelasan Pasal 72 ayat ({ayat}) UU 1/2023" for ayat in (1, 2)),
    *(f"Pasal 90 ayat ({ayat}) UU 1/2023" for ayat in (1, 2, 3)),
    "Pasal 86 huruf g UU 1/2023",
    *(f"Pasal 1 angka {angka} UU 20/2025" for angka in (56, 57)),
    *(f"Pasal 108 ayat ({ayat}) UU 20/2025" for ayat in range(7, 12)),
    *(
        f"Pasal {place} UU 20/2025"
        for place in ("110 ayat (7)", "111 ayat (2)", "353", "354", "357", "361", "362", "365")
    ),
    *(f"Pasal 344 ayat ({ayat}) UU 20/2025" for ayat in (1, 2, 3)),
    *(f"Pasal {place} UU 8/1981" for place in ("1 angka 31", "22 ayat (4)", "22 ayat (5)")),
    *(f"Pasal 82 huruf {huruf} Permenkumham 3/2018" for huruf in "abcd"),
    *(
        f"Pasal {place} Permenkumham 3/2018"
        for place in ("3", "4", "5", "83", "84", "85", "102 ayat (1)", "103", "114")
    ),
    *(f"Pasal {number} UU 11/2012" for number in (3, 79, 80, 81, 85, 86)),
    *(f"Pasal {number} PP 58/2022" for number in (22, 23, 25)),
    *(f"Pasal {number} PP 57/1999" for number in range(1, 24)),
    *(f"Pasal 13 ayat ({ayat}) PP 57/1999" for ayat in (1, 2, 3)),
    *(f"Pasal {number} PP 28/2018" for number in (2, 4, 6, 9, 13, 14, 22, 48, 49, 50, 51, 52)),
    *(f"Pasal 46 ayat ({ayat}) PP 28/2018" for ayat in (1, 2, 3, 4)),
    *(f"Pasal {number} UU 23/2014" for number in range(363, 371)),
    *(f"Pasal {number} PP 50/2007" for number in (7, 17, 19, 21)),
    *(f"Pasal {place} PP 31/1999" for place in ("7 ayat (1)", "7 ayat (2)", "7 ayat (3)", "7 ayat (4)", "9", "10")),
]


@pytest.mark.parametrize("text", CITED)
def test_what_rules_cite_is_known(text: str) -> None:
    assert str(provision(Citation.parse(text)).citation) == text


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Pasal 10 ayat (3) UU 22/2022", ("2/3", "9 bulan")),
        ("Pasal 13 ayat (3) UU 22/2022", ("1/2",)),
        ("Pasal 67 UU 22/2022", ("12 hari",)),
        ("Pasal 34 ayat (2) PP 99/2012", ("lebih dari 6 bulan",)),
        ("Pasal 34 ayat (3) PP 99/2012", ("6 bulan terakhir",)),
        ("Pasal 34B ayat (3) PP 99/2012", ("12 hari kerja",)),
        ("Pasal 36 ayat (2) huruf a PP 99/2012", ("1/2",)),
        ("Pasal 36 ayat (2) huruf c PP 99/2012", ("2/3",)),
        ("Pasal 43 ayat (2) huruf a PP 99/2012", ("2/3", "9 bulan")),
        ("Pasal 43 ayat (2) huruf b PP 99/2012", ("9 bulan terakhir",)),
        ("Pasal 34 ayat (3) PP 28/2006", ("1/3",)),
        ("Pasal 42A ayat (1) PP 28/2006", ("2/3", "9 bulan", "6 bulan")),
        ("Pasal 42A ayat (3) PP 28/2006", ("3 bulan",)),
        ("Pasal 7 ayat (4) Keppres 174/1999", ("30 hari",)),
        ("Pasal 12 huruf a Keppres 174/1999", ("kurang dari 6 bulan",)),
        ("Pasal 69 ayat (1) UU 1/2023", ("10 tahun",)),
        ("Pasal 72 ayat (4) UU 1/2023", ("1 tahun",)),
        ("Pasal 73 ayat (5) UU 1/2023", ("kategori III",)),
        ("Pasal 82 ayat (2) UU 1/2023", ("1 hari", "2 tahun")),
        ("Pasal 100 ayat (1) UU 1/2023", ("10 tahun",)),
        ("Pasal 184 UU 1/2023", ("30 hari",)),
        ("Pasal 108 ayat (9) UU 20/2025", ("rumah", "1/3")),
        ("Pasal 108 ayat (10) UU 20/2025", ("kota", "1/5")),
        ("Pasal 81 ayat (4) UU 11/2012", ("1/2",)),
        ("Pasal 80 ayat (4) UU 11/2012", ("1/2", "3 bulan")),
        ("Pasal 8 ayat (1) PP 57/1999", ("5 tahun", "2 sampai 5 tahun", "2 tahun")),
        ("Pasal 30 ayat (4) PP 28/2018", ("45 hari kerja",)),
        ("Pasal 68 Permenkumham 21/2016", ("1 tahun 6 bulan",)),
    ],
)
def test_a_gist_has_the_numbers_of_the_law(text: str, numbers: tuple[str, ...]) -> None:
    for number in numbers:
        assert number in provision(Citation.parse(text)).gist.id
