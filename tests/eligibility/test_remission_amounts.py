"""Amounts of remisi other than umum and of pengurangan masa pidana, typed from the sources and published cases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from eligibility.cases import GRANT_DAY, LIFE, person, remisi_umum, sentence
from pembinaan import (
    AnakBinaan,
    DoctorLetter,
    Duration,
    Identity,
    InvalidError,
    Merit,
    MeritKind,
    PembinaanError,
    Readings,
    Religion,
    Remission,
    RemissionAmount,
    RemissionKind,
    Subsidiary,
    SubsidiaryStatus,
    UndeterminedError,
    UnsupportedError,
    remission_amount,
)
from pembinaan.core.text import Text
from pembinaan.eligibility.remissions.family import AMOUNTS
from pembinaan.law.data.remission_amounts import HARI_ANAK_AMOUNTS, REMISI_KHUSUS_AMOUNTS
from pembinaan.law.instruments import Confidence
from pembinaan.participants.sentence import Interruption, InterruptionKind

ISLAM = Identity(religion=Religion.ISLAM)
KATOLIK = Identity(religion=Religion.KATOLIK)


def who(clock: date, identity: Identity | None = KATOLIK, years: int = 15, **changed: Any) -> Any:
    facts = {
        key: changed.pop(key) for key in ("remissions", "interruptions", "subsidiaries", "terms") if key in changed
    }
    facts = {"terms": (Duration(years=years),), "clock_starts": clock, "judgment_final_on": clock, **facts}
    return person(identity=identity, sentence=sentence(**facts), **changed)


def child(clock: date, **changed: Any) -> AnakBinaan:
    held = sentence(terms=(Duration(years=8),), clock_starts=clock, judgment_final_on=clock)
    return AnakBinaan(reference="rekaan-4", birth_date=date(2009, 2, 1), sentence=held, identity=KATOLIK, **changed)


def code(right: str, someone: Any, on: date, readings: Readings | None = None) -> str:
    with pytest.raises(PembinaanError) as caught:
        remission_amount(right, someone, on=on, readings=readings or Readings())
    return caught.value.code


def missing(right: str, someone: Any, on: date, readings: Readings | None = None) -> tuple[str, ...]:
    with pytest.raises(UndeterminedError) as caught:
        remission_amount(right, someone, on=on, readings=readings or Readings())
    assert all(path.removeprefix("reading ") in caught.value.text.en for path in caught.value.missing)
    return caught.value.missing


# ---- remisi khusus (Keppres 174/1999 Pasal 5)


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2018, "P15D"), (2019, "P1M"), (2020, "P1M"), (2021, "P1M15D"), (2022, "P1M15D"), (2023, "P2M"), (2030, "P2M")],
)
def test_the_table_of_khusus_year_by_year(year: int, expected: str):
    """Detained on 10 January 2018: 349 days on 25 December 2018, the first holiday with over six months."""
    found = remission_amount("remisi_khusus", who(date(2018, 1, 10)), on=date(year, 12, 25))
    assert (str(found.amount), found.ordinal) == (expected, year - 2017)


def test_the_rows_of_the_table_of_khusus():
    rows = [(row.ordinal, row.served_months, str(row.amount)) for row in REMISI_KHUSUS_AMOUNTS]
    assert rows == [
        (1, 6, "P15D"),
        (1, 12, "P1M"),
        (2, 6, "P1M"),
        (3, 6, "P1M"),
        (4, 6, "P1M15D"),
        (5, 6, "P1M15D"),
        (6, 6, "P2M"),
    ]
    assert {row.confidence for row in REMISI_KHUSUS_AMOUNTS} == {Confidence.VERIFIED}


@pytest.mark.parametrize(("served", "expected"), [(181, "P15D"), (359, "P15D"), (360, "P1M"), (545, "P1M")])
def test_the_first_year_of_khusus(served: int, expected: str):
    christmas = date(2025, 12, 25)
    assert (
        str(remission_amount("remisi_khusus", who(christmas - timedelta(days=served)), on=christmas).amount) == expected
    )


def test_the_published_case_r01():
    """Detained on 9 May 2017, two years: RK 15 days (230 days), RU 2 months (465), RK 1 month (595)."""
    held = who(date(2017, 5, 9), years=2)
    found = [
        remission_amount(right, held, on=on)
        for right, on in (
            ("remisi_khusus", date(2017, 12, 25)),
            ("remisi_umum", date(2018, 8, 17)),
            ("remisi_khusus", date(2018, 12, 25)),
        )
    ]
    assert [(item.days_served, item.ordinal, str(item.amount)) for item in found] == [
        (230, 1, "P15D"),
        (465, 1, "P2M"),
        (595, 2, "P1M"),
    ]
    assert code("remisi_umum", held, date(2017, 8, 17)) == "remisi_umum.too_early"  # 100 days


def test_the_published_case_r02():
    """Detained on 30 September 2022: 4 months on 17 August 2025, the third with over six months."""
    assert str(remission_amount("remisi_umum", who(date(2022, 9, 30)), on=GRANT_DAY).amount) == "P4M"


def test_the_published_case_r03():
    """A blood donor in 2025 with a remisi umum of 4 months: 2 months more; decennial 90 days."""
    held = who(date(2022, 9, 30), merits=(Merit(kind=MeritKind.DONOR_DARAH, year=2025),))
    assert str(remission_amount("remisi_umum", held, on=GRANT_DAY).amount) == "P4M"
    assert str(remission_amount("remisi_tambahan", held, on=GRANT_DAY).amount) == "P2M"
    decennial = remission_amount("remisi_dasawarsa", held, on=GRANT_DAY).amount
    assert 30 * decennial.months + decennial.days == 90


def test_the_published_case_r04():
    """Imlek of 17 February 2026: 15 days, 1 month, 1 month 15 days and 2 months were granted; a child 15 days."""
    imlek = date(2026, 2, 17)
    konghucu = Identity(religion=Religion.KONGHUCU)
    granted = {
        str(remission_amount("remisi_khusus", who(imlek - timedelta(days=days), konghucu), on=imlek).amount)
        for days in range(181, 3000, 50)
    }
    assert granted == {"P15D", "P1M", "P1M15D", "P2M"}
    young = child(imlek - timedelta(days=200)).model_copy(update={"identity": konghucu})
    assert str(remission_amount("pmp_khusus", young, on=imlek).amount) == "P15D"


def test_the_published_cases_r05_and_r06():
    """Hari Anak Nasional of 2024 and 2025: 1, 2, 3 and 4 months were granted."""
    for on in (date(2024, 7, 23), date(2025, 7, 23)):
        granted = [
            remission_amount("pmp_hari_anak", child(on - timedelta(days=days)), on=on).amount.months
            for days in (91, 359, 360, 460, 830)
        ]
        assert granted == [1, 1, 2, 3, 4]


def test_what_is_returned():
    found = remission_amount("remisi_khusus", who(date(2018, 1, 10)), on=date(2018, 12, 25))
    assert found.text == Text(
        id="hari besar keagamaan ke-1 yang memenuhi [kesimpulan], 349 hari sejak penahanan 10 Januari 2018: remisi"
        " 15 hari",
        en="qualifying main religious holiday number 1 [inference], 349 days since the detention of 10 January 2018:"
        " remission of 15 days",
    )
    assert [str(place) for place in found.cites] == [
        "Pasal 5 ayat (1) Keppres 174/1999",
        "Pasal 5 ayat (2) Keppres 174/1999",
        "Pasal 7 ayat (1) Keppres 174/1999",
        "Pasal 7 ayat (3) Keppres 174/1999",
        "Pasal 7 ayat (4) Keppres 174/1999",
    ]
    assert (found.right, found.confidence, found.warnings) == ("remisi_khusus", Confidence.INFERENCE, ())
    assert RemissionAmount.model_validate_json(found.model_dump_json()) == found


def test_an_estimated_day_is_flagged():
    found = remission_amount("remisi_khusus", who(date(2024, 1, 10), ISLAM), on=date(2027, 3, 10))
    (note,) = found.warnings
    assert note.id == "Hari besar ini perkiraan, belum ditetapkan keputusan bersama: 10 Maret 2027."


def test_days_and_religions_that_are_not_known():
    islam = who(date(2020, 1, 10), ISLAM)
    assert missing("remisi_khusus", islam, date(2029, 2, 1)) == ("religious_days",)
    assert missing("remisi_khusus", who(date(2020, 1, 10), None), date(2025, 3, 31)) == ("identity.religion",)
    other = who(date(2020, 1, 10), Identity(religion=Religion.LAINNYA))
    assert missing("remisi_khusus", other, date(2025, 3, 31)) == ("religious_days",)
    assert code("remisi_khusus", islam, date(2025, 4, 1)) == "remission.not_a_grant_day"


def test_holidays_before_the_table():
    """Detained on 10 January 2009: the holiday of 2009 is not in the table. The sixth in it, 2015, is in any case 2
    months; before that the ordinal is not known. 25 December is known for every year."""
    old = who(date(2009, 1, 10), ISLAM)
    assert str(remission_amount("remisi_khusus", old, on=date(2015, 7, 17)).amount) == "P2M"
    assert missing("remisi_khusus", old, date(2014, 7, 28)) == ("religious_days",)
    christian = who(date(2009, 1, 10), KATOLIK)
    assert remission_amount("remisi_khusus", christian, on=date(2014, 12, 25)).ordinal == 6


def test_the_years_of_khusus_wait_for_grants_of_its_own():
    waits = Readings(remisi_missed_year="grants_received")
    remissions = (remisi_umum(1, date(2024, 8, 17)), remisi_umum(1, date(2024, 12, 25), RemissionKind.KHUSUS))
    held = who(date(2020, 1, 6), remissions=remissions)
    assert remission_amount("remisi_khusus", held, on=date(2025, 12, 25), readings=waits).ordinal == 2
    assert remission_amount("remisi_khusus", held, on=date(2025, 12, 25)).ordinal == 6


def away(kind: InterruptionKind, start: date, end: date) -> tuple[Interruption, ...]:
    return (Interruption(start=start, end=end, kind=kind),)


def test_nothing_is_counted_while_at_large():
    held = who(date(2020, 1, 10), interruptions=away(InterruptionKind.PELARIAN, date(2025, 8, 1), date(2025, 9, 1)))
    assert code("remisi_umum", held, GRANT_DAY) == "remisi_umum.too_early"


def test_days_in_hospital_are_left_out_where_the_clock_goes_on():
    """Detained on 10 February 2025: 188 days on 17 August, less ten in hospital: 178, not over six months; less seven:
    181."""
    goes_on = Readings(remisi_clock_hospital="goes_on")
    ten = away(InterruptionKind.PEMBANTARAN, date(2025, 3, 3), date(2025, 3, 13))
    assert code("remisi_umum", who(date(2025, 2, 10), interruptions=ten), GRANT_DAY, goes_on) == "remisi_umum.too_early"
    seven = away(InterruptionKind.PEMBANTARAN, date(2025, 3, 3), date(2025, 3, 10))
    held = who(date(2025, 2, 10), interruptions=seven)
    assert remission_amount("remisi_umum", held, on=GRANT_DAY, readings=goes_on).days_served == 181


# ---- released at once


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        (date(2024, 3, 15), "II"),  # 18 months of 30 days = 540 days end on 6 September 2025; less 2 months: over
        (date(2024, 4, 23), "II"),  # end 15 October 2025; less 60 days (481 served): 16 August
        (date(2024, 4, 24), "II"),  # end 16 October 2025; less 60 days: 17 August itself
        (date(2024, 4, 25), "I"),  # end 17 October 2025; less 60 days: 18 August
    ],
)
def test_released_on_or_before_the_grant_day(clock: date, expected: str):
    held = who(clock, terms=(Duration(months=18),))
    found = remission_amount("remisi_umum", held, on=GRANT_DAY)
    assert (str(found.amount), found.division) == ("P2M", expected)


def served(months: int) -> Subsidiary:
    return Subsidiary(term=Duration(months=months), replaces="denda", status=SubsidiaryStatus.SERVED)


def test_a_default_of_payment_is_still_served():
    held = who(date(2024, 4, 23), terms=(Duration(months=18),), subsidiaries=(served(3),))
    found = remission_amount("remisi_umum", held, on=GRANT_DAY)
    assert found.division == "II"
    assert "masih dijalani" in found.warnings[0].id
    longer = who(date(2024, 4, 25), terms=(Duration(months=18),), subsidiaries=(served(3),))
    assert remission_amount("remisi_umum", longer, on=GRANT_DAY).warnings == ()


@pytest.mark.parametrize(
    "changed",
    [
        {"remissions": None},
        {"remissions": (remisi_umum(1, None),)},
    ],
)
def test_whether_it_releases_is_not_known(changed: dict[str, Any]):
    held = who(date(2020, 1, 10), **changed)
    assert remission_amount("remisi_umum", held, on=GRANT_DAY).division is None


def test_whether_it_releases_is_not_known_without_the_interruptions():
    assert (
        remission_amount("remisi_dasawarsa", who(date(2020, 1, 10), interruptions=None), on=GRANT_DAY).division is None
    )
    out = (Interruption(start=date(2025, 9, 1), end=None, kind=InterruptionKind.PELARIAN),)
    assert (
        remission_amount("remisi_dasawarsa", who(date(2020, 1, 10), interruptions=out), on=GRANT_DAY).division is None
    )


def test_what_is_on_file_for_the_day_itself_is_not_counted_twice():
    """18 months from 25 April 2024 end on 17 October 2025. The same remisi umum on file changes nothing; a decennial
    one of the same day of 1 day brings 16 August."""
    same = (remisi_umum(2, GRANT_DAY),)
    assert (
        remission_amount(
            "remisi_umum", who(date(2024, 4, 25), terms=(Duration(months=18),), remissions=same), on=GRANT_DAY
        ).division
        == "I"
    )
    other = (Remission(amount=Duration(days=1), granted_on=GRANT_DAY, kind=RemissionKind.DASAWARSA),)
    assert (
        remission_amount(
            "remisi_umum", who(date(2024, 4, 25), terms=(Duration(months=18),), remissions=other), on=GRANT_DAY
        ).division
        == "II"
    )


# ---- remisi tambahan (Keppres 174/1999 Pasal 6)


def merited(*kinds: MeritKind, clock: date = date(2024, 1, 10), **changed: Any) -> Any:
    return who(clock, merits=tuple(Merit(kind=kind, year=2025) for kind in kinds), **changed)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (MeritKind.JASA_NEGARA, "P1M15D"),
        (MeritKind.MANFAAT, "P1M15D"),
        (MeritKind.DONOR_DARAH, "P1M15D"),
        (MeritKind.PEMUKA, "P1M"),
    ],
)
def test_the_shares_of_the_grounds(kind: MeritKind, expected: str):
    """Detained on 10 January 2024: the second 17 August in 2025, 3 months: half is 1 month 15 days, a third 1 month."""
    assert str(remission_amount("remisi_tambahan", merited(kind), on=GRANT_DAY).amount) == expected


@pytest.mark.parametrize(
    ("clock", "half", "third"),
    [
        (date(2025, 1, 10), "P15D", "P10D"),  # of 1 month
        (date(2024, 4, 10), "P1M", "P20D"),  # of 2 months
        (date(2022, 1, 10), "P2M15D", "P1M20D"),  # of 5 months
        (date(2010, 1, 10), "P3M", "P2M"),  # of 6 months
    ],
)
def test_shares_of_other_amounts(clock: date, half: str, third: str):
    for kind, expected in ((MeritKind.MANFAAT, half), (MeritKind.PEMUKA, third)):
        held = merited(kind, clock=clock, years=20)
        assert str(remission_amount("remisi_tambahan", held, on=GRANT_DAY).amount) == expected


def test_a_witness_who_cooperates():
    held = merited(MeritKind.JUSTICE_COLLABORATOR)
    assert missing("remisi_tambahan", held, GRANT_DAY) == ("reading tambahan_jc",)
    for reading, expected in (("half", "P1M15D"), ("third", "P1M")):
        chosen = Readings.model_validate({"tambahan_jc": reading})
        found = remission_amount("remisi_tambahan", held, on=GRANT_DAY, readings=chosen)
        assert str(found.amount) == expected
        assert ("tambahan_jc", reading, False) in [(item.name, item.value, item.is_default) for item in found.readings]


def test_several_grounds():
    """Half and a third of 3 months: the larger is 1 month 15 days, the sum 2 months 15 days."""
    held = merited(MeritKind.PEMUKA, MeritKind.MANFAAT)
    assert missing("remisi_tambahan", held, GRANT_DAY) == ("reading tambahan_several",)
    for reading, expected in (("largest", "P1M15D"), ("summed", "P2M15D")):
        chosen = Readings.model_validate({"tambahan_several": reading})
        assert str(remission_amount("remisi_tambahan", held, on=GRANT_DAY, readings=chosen).amount) == expected
    twice = merited(MeritKind.PEMUKA, MeritKind.PEMUKA)
    assert str(remission_amount("remisi_tambahan", twice, on=GRANT_DAY).amount) == "P1M"  # one ground, recorded twice


def test_tambahan_shows_both_steps():
    found = remission_amount("remisi_tambahan", merited(MeritKind.MANFAAT), on=GRANT_DAY)
    assert found.text.id.endswith("remisi 3 bulan; 1/2 dari remisi umum 3 bulan = 1 bulan 15 hari")
    assert "Pasal 6 Keppres 174/1999" in map(str, found.cites)
    assert found.right == "remisi_tambahan"


def test_tambahan_is_added_to_the_remisi_umum_of_the_day():
    """18 months from 25 April 2024 end on 17 October 2025: 2 months bring 18 August, another month 19 July."""
    held = merited(MeritKind.MANFAAT, clock=date(2024, 4, 25), terms=(Duration(months=18),))
    assert remission_amount("remisi_tambahan", held, on=GRANT_DAY).division == "II"
    on_file = merited(
        MeritKind.MANFAAT,
        clock=date(2024, 4, 25),
        terms=(Duration(months=18),),
        remissions=(remisi_umum(2, GRANT_DAY),),
    )
    assert remission_amount("remisi_tambahan", on_file, on=GRANT_DAY).division == "II"


def test_tambahan_without_a_ground():
    assert missing("remisi_tambahan", who(date(2024, 1, 10)), GRANT_DAY) == ("merits",)
    assert code("remisi_tambahan", merited(), GRANT_DAY) == "remission.nothing_to_take_it_from"
    assert code("remisi_tambahan", merited(MeritKind.MANFAAT), date(2025, 12, 25)) == "remisi_umum.not_a_grant_day"


# ---- remisi dasawarsa (Keppres 120/1955, reported)


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (Duration(months=1), "P3D"),  # 30 days / 12 = 2 1/2: a part of a day counts as a whole day
        (Duration(months=6), "P15D"),
        (Duration(months=7), "P18D"),  # 210 / 12 = 17 1/2
        (Duration(years=1), "P1M"),
        (Duration(years=1, months=6), "P1M15D"),
        (Duration(years=2), "P2M"),
        (Duration(years=2, months=11, days=29), "P3M"),  # 1,079 / 12 = 89.9: the part makes it 90 days
        (Duration(years=3), "P3M"),
        (Duration(years=15), "P3M"),
    ],
)
def test_a_twelfth_at_most_three_months(term: Duration, expected: str):
    held = who(date(2025, 8, 1), terms=(term,))
    assert str(remission_amount("remisi_dasawarsa", held, on=GRANT_DAY).amount) == expected


def test_the_decennial_is_secondary_and_has_no_ordinal():
    found = remission_amount("remisi_dasawarsa", who(date(2025, 8, 1), years=15), on=GRANT_DAY)
    assert (found.confidence, found.ordinal, found.days_served) == (Confidence.SECONDARY, None, None)
    assert found.text == Text(
        id="1/12 dari 15 tahun = 15 bulan, paling banyak 3 bulan", en="1/12 of 15 years = 15 months, at most 3 months"
    )
    assert [(item.name, item.value) for item in found.readings] == [("part_day", "ceiling")]


@pytest.mark.parametrize("day", [date(2024, 8, 17), date(2025, 8, 16), date(2034, 8, 17)])
def test_other_days_are_no_decennial(day: date):
    assert code("remisi_dasawarsa", who(date(2020, 1, 10)), day) == "remission.not_a_grant_day"


def test_the_next_decennial_is_2035():
    assert (
        str(remission_amount("remisi_dasawarsa", who(date(2024, 1, 10), years=15), on=date(2035, 8, 17)).amount)
        == "P3M"
    )


def test_decennial_in_default_of_payment():
    """One year from 10 January 2024, then ten months in default: a twelfth of the year is 1 month, of ten months 25
    days. The term was over before: only the default can end."""
    held = who(date(2024, 1, 10), terms=(Duration(years=1),), subsidiaries=(served(10),))
    assert missing("remisi_dasawarsa", held, GRANT_DAY) == ("reading dasawarsa_base",)
    of_term = remission_amount("remisi_dasawarsa", held, on=GRANT_DAY, readings=Readings(dasawarsa_base="term"))
    assert (str(of_term.amount), of_term.division, of_term.warnings) == ("P1M", "I", ())
    of_default = remission_amount(
        "remisi_dasawarsa", held, on=GRANT_DAY, readings=Readings(dasawarsa_base="in_default")
    )
    assert str(of_default.amount) == "P25D"
    assert ("dasawarsa_base", "in_default") in [(item.name, item.value) for item in of_default.readings]
    ending = who(date(2024, 1, 10), terms=(Duration(years=1),), subsidiaries=(served(8),))  # up to 7 September 2025
    found = remission_amount("remisi_dasawarsa", ending, on=GRANT_DAY, readings=Readings(dasawarsa_base="term"))
    assert (found.division, found.warnings) == ("II", ())


def test_whether_the_term_is_over_is_not_known():
    held = who(date(2024, 1, 10), terms=(Duration(years=1, months=8),), remissions=None, subsidiaries=(served(10),))
    assert missing("remisi_dasawarsa", held, GRANT_DAY) == ("sentence.remissions",)


def test_decennial_of_a_child():
    assert str(remission_amount("pmp_dasawarsa", child(date(2025, 1, 10)), on=GRANT_DAY).amount) == "P3M"


# ---- remisi kemanusiaan (Permenkumham 3/2018: as the remisi umum of the year before)

OLD = date(1950, 1, 1)
ELDERLY = date(2025, 5, 29)
HEALTH = date(2025, 4, 7)


def test_as_much_as_the_year_before():
    held = who(
        date(2020, 1, 10),
        birth_date=OLD,
        remissions=(remisi_umum(6, date(2023, 8, 17)), remisi_umum(5, date(2024, 8, 17))),
    )
    found = remission_amount("remisi_kemanusiaan", held, on=ELDERLY)
    assert (str(found.amount), found.division, found.confidence) == ("P5M", "I", Confidence.SECONDARY)
    assert found.text.en == "equal to the remisi umum received in 2024 [secondary source]: 5 months"
    assert code("remisi_kemanusiaan", held, date(2025, 5, 30)) == "remission.not_a_grant_day"
    assert str(remission_amount("remisi_kemanusiaan", held, on=HEALTH).amount) == "P5M"  # illness is not known


@pytest.mark.parametrize(
    ("remissions", "expected"),
    [
        (None, ("sentence.remissions",)),
        ((remisi_umum(5, date(2024, 8, 17), None),), ("sentence.remissions[].kind",)),
        ((remisi_umum(5, None),), ("sentence.remissions[].kind",)),
        ((remisi_umum(5, None, None),), ("sentence.remissions[].kind",)),
    ],
)
def test_the_year_before_is_not_known(remissions: Any, expected: tuple[str, ...]):
    held = who(date(2020, 1, 10), birth_date=OLD, remissions=remissions)
    assert missing("remisi_kemanusiaan", held, ELDERLY) == expected


def test_what_does_not_matter_for_the_year_before():
    others = (
        remisi_umum(5, date(2023, 8, 17), None),
        remisi_umum(1, None, RemissionKind.KHUSUS),
        remisi_umum(4, date(2024, 8, 17)),
    )
    held = who(date(2020, 1, 10), birth_date=OLD, remissions=others)
    assert str(remission_amount("remisi_kemanusiaan", held, on=ELDERLY).amount) == "P4M"


def test_nothing_was_granted_the_year_before():
    held = who(
        date(2020, 1, 10), birth_date=OLD, remissions=(remisi_umum(5, date(2024, 12, 25), RemissionKind.KHUSUS),)
    )
    assert code("remisi_kemanusiaan", held, ELDERLY) == "remission.nothing_to_take_it_from"


def test_a_short_sentence_has_no_amount():
    held = who(date(2025, 1, 10), terms=(Duration(years=1),))
    assert missing("remisi_kemanusiaan", held, date(2025, 10, 6)) == ("reading kemanusiaan_short_sentence",)


def test_the_amount_before_2018_is_not_modelled():
    held = who(date(2010, 1, 10), birth_date=date(1940, 1, 1))
    with pytest.raises(UnsupportedError) as caught:
        remission_amount("remisi_kemanusiaan", held, on=date(2018, 2, 27))
    assert caught.value.code == "remission.amount_not_modelled"


def test_before_its_day_was_fixed_any_day_may_be_the_one():
    held = who(date(2010, 1, 10), birth_date=date(1940, 1, 1), remissions=(remisi_umum(6, date(2018, 8, 17)),))
    assert str(remission_amount("remisi_kemanusiaan", held, on=date(2019, 3, 4)).amount) == "P6M"


def test_illness_has_its_day():
    letter = DoctorLetter(
        stated_on=date(2025, 1, 6), prolonged=True, hard_to_cure=True, life_threatening=True, lifelong_expert_care=True
    )
    held = who(date(2020, 1, 10), Identity(doctor_letters=(letter,)), remissions=(remisi_umum(5, date(2024, 8, 17)),))
    assert str(remission_amount("remisi_kemanusiaan", held, on=HEALTH).amount) == "P5M"
    assert code("remisi_kemanusiaan", held, ELDERLY) == "remission.not_a_grant_day"


# ---- remisi susulan (Permenkumham 3/2018 Pasal 4)


def late(final: date | None, **changed: Any) -> Any:
    held = sentence(terms=(Duration(years=3),), clock_starts=date(2023, 9, 10), judgment_final_on=final, **changed)
    return person(identity=ISLAM, sentence=held)


def test_the_amount_of_the_day_that_was_missed():
    """Idul Fitri 2024 after 213 days: 15 days; 17 August 2024 after 342 days: 1 month."""
    held = late(date(2024, 9, 2))
    khusus = remission_amount("remisi_susulan", held, on=date(2024, 4, 10))
    umum = remission_amount("remisi_susulan", held, on=date(2024, 8, 17))
    assert (str(khusus.amount), str(umum.amount)) == ("P15D", "P1M")
    assert (umum.right, umum.division) == ("remisi_susulan", None)
    assert str(umum.cites[-1]) == "Pasal 4 Permenkumham 3/2018"


def test_no_day_was_missed():
    assert code("remisi_susulan", late(date(2024, 8, 17)), date(2024, 8, 17)) == "remission.nothing_to_take_it_from"
    assert missing("remisi_susulan", late(None), date(2024, 8, 17)) == ("sentence.judgment_final_on",)
    assert code("remisi_susulan", late(date(2024, 9, 2)), date(2024, 5, 1)) == "remission.not_a_grant_day"


# ---- pengurangan masa pidana


@pytest.mark.parametrize(
    ("clock", "year", "expected"),
    [
        (date(2024, 3, 10), 2024, 1),  # 135 days, the first
        (date(2024, 3, 10), 2025, 3),
        (date(2021, 3, 10), 2023, 4),  # the third
        (date(2021, 3, 10), 2024, 5),
        (date(2021, 3, 10), 2025, 5),
        (date(2021, 3, 10), 2026, 6),
    ],
)
def test_the_scale_of_hari_anak_year_by_year(clock: date, year: int, expected: int):
    found = remission_amount("pmp_hari_anak", child(clock), on=date(year, 7, 23))
    assert found.amount.months == expected
    assert found.text.id.startswith("23 Juli ke-")
    assert "pengurangan masa pidana" in found.text.id
    assert "remisi" not in found.text.id


def test_the_rows_of_hari_anak():
    rows = [(row.ordinal, row.served_months, row.amount.months) for row in HARI_ANAK_AMOUNTS]
    assert rows == [(1, 3, 1), (1, 12, 2), (2, 3, 3), (3, 3, 4), (4, 3, 5), (5, 3, 5), (6, 3, 6)]
    assert [row.confidence for row in HARI_ANAK_AMOUNTS] == [Confidence.SECONDARY] * 4 + [Confidence.INFERENCE] * 3


@pytest.mark.parametrize(("days", "expected"), [(90, None), (91, 1), (359, 1), (360, 2)])
def test_the_first_hari_anak(days: int, expected: int | None):
    on = date(2025, 7, 23)
    young = child(on - timedelta(days=days))
    if expected is None:
        assert code("pmp_hari_anak", young, on) == "remission.too_early"
    else:
        assert remission_amount("pmp_hari_anak", young, on=on).amount.months == expected


def test_the_sequence_of_23_july_and_17_august():
    """Detained on 10 January 2025: on 17 August 219 days. Alone the first: 1 month; with 23 July: 3."""
    young = child(date(2025, 1, 10))
    assert missing("pmp_umum", young, GRANT_DAY) == ("reading pmp_ordinal",)
    for reading, expected in (("separate", 1), ("shared", 3)):
        chosen = Readings.model_validate({"pmp_ordinal": reading})
        assert remission_amount("pmp_umum", young, on=GRANT_DAY, readings=chosen).amount.months == expected


def test_where_both_sequences_agree_the_amount_is_given():
    """Detained on 10 January 2019: the seventh 17 August of 2025; both sequences are past the sixth."""
    assert remission_amount("pmp_umum", child(date(2019, 1, 10)), on=GRANT_DAY).amount.months == 6


def test_a_reduction_below_six_months():
    """Detained on 1 May 2025: 108 days on 17 August."""
    young = child(date(2025, 5, 1))
    alone = Readings(pmp_ordinal="separate")
    assert missing("pmp_umum", young, GRANT_DAY, alone) == ("reading pmp_amount_under_six_months",)
    filled = Readings(pmp_ordinal="separate", pmp_amount_under_six_months="first_row")
    assert remission_amount("pmp_umum", young, on=GRANT_DAY, readings=filled).amount.months == 1
    six = Readings(pmp_ordinal="separate", pmp_months="six")
    assert code("pmp_umum", young, GRANT_DAY, six) == "remission.too_early"


# ---- the family


def test_every_right_that_reduces_the_sentence_has_an_amount():
    assert set(AMOUNTS) == {
        *(
            "remisi_umum",
            "remisi_khusus",
            "remisi_tambahan",
            "remisi_dasawarsa",
            "remisi_kemanusiaan",
            "remisi_susulan",
        ),
        *("pmp_umum", "pmp_khusus", "pmp_hari_anak", "pmp_dasawarsa"),
    }


def test_other_rights_have_none():
    with pytest.raises(InvalidError) as caught:
        remission_amount("pembebasan_bersyarat", person(), on=GRANT_DAY)
    assert (caught.value.code, caught.value.field) == ("remission.no_amount", "right")


@pytest.mark.parametrize(
    ("right", "day"),
    [
        ("remisi_khusus", date(2025, 12, 25)),
        ("remisi_dasawarsa", GRANT_DAY),
        ("remisi_kemanusiaan", ELDERLY),
        ("remisi_susulan", GRANT_DAY),
    ],
)
def test_a_life_sentence_and_one_that_is_over(right: str, day: date):
    assert code(right, person(identity=KATOLIK, sentence=LIFE, birth_date=OLD), day) == "remission.too_early"
    assert code(right, who(date(2020, 1, 10), years=1, birth_date=OLD), day) == "remission.over"
