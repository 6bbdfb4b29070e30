# ruff: noqa: E501 - workings stand here as they are printed
"""Read a working as a registration officer would: whole workings, word for word, in both languages.

The people are invented; K01 is a published case without a name.
"""

from __future__ import annotations

from datetime import date

import pytest

from participants.people_made_up import away, detained, remission, sentence, subsidiary
from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.law.instruments import Confidence, provision
from pembinaan.participants.dates import SentenceDates, birthday
from pembinaan.participants.phrases import _AGES, _AWAY, _CREDIT, _PHRASES
from pembinaan.participants.sentence import DetentionKind, InterruptionKind, Subsidiary, SubsidiaryStatus
from pembinaan.participants.working import DatedValue

K01 = sentence("P8M", "P2Y", remissions=(remission("P2M"),))
HOUSE = sentence(
    "P1Y",
    execution_starts=date(2026, 3, 2),
    detentions=(detained(date(2025, 11, 1), date(2026, 2, 9), DetentionKind.RUMAH),),
    remissions=(remission("P15D", date(2026, 8, 17)),),
)
TWO_KINDS = sentence(
    "P1Y",
    execution_starts=date(2025, 3, 2),
    detentions=(
        detained(date(2024, 12, 1), date(2025, 1, 1), DetentionKind.RUTAN),
        detained(date(2025, 1, 1), date(2025, 2, 21), DetentionKind.KOTA),
    ),
)
AWAY = sentence(
    "P2Y1M",
    clock_starts=date(2024, 5, 6),
    interruptions=(
        away(date(2025, 1, 1), date(2025, 1, 8)),
        away(date(2025, 3, 1), date(2025, 3, 2), InterruptionKind.PEMBANTARAN),
        away(date(2025, 4, 1), date(2025, 5, 1), InterruptionKind.PENANGGUHAN),
        away(date(2025, 6, 1), date(2025, 7, 1), InterruptionKind.DI_LUAR_SETELAH_PENCABUTAN),
    ),
)
IN_DEFAULT = sentence(
    "P3Y",
    clock_starts=date(2024, 5, 6),
    remissions=(remission("P3M"),),
    subsidiaries=(
        subsidiary("P4M", SubsidiaryStatus.PARTLY_PAID, paid=1, amount=7),
        subsidiary("P1Y1M", replaces="uang_pengganti"),
    ),
)
LEAP = sentence("P1Y10D", clock_starts=date(2024, 2, 29))
CAPPED = sentence("P4Y", clock_starts=date(2024, 5, 6), remissions=(remission("P8M"),))

WORKINGS = [
    (
        SentenceDates(K01).two_thirds,
        """
2/3 masa pidana: 20 Juli 2022
           12 Desember 2020   mulai dihitung
       +0  12 Desember 2020   2/3 dari 32 bulan = 21 bulan 10 hari = 1 tahun 9 bulan 10 hari
     +365  12 Desember 2021   ditambah 1 tahun menurut kalender
     +280  18 September 2022  ditambah 9 bulan 10 hari, 1 bulan = 30 hari (Pasal 97 Staatsblad 1915/732)
      -60  20 Juli 2022       dikurangi remisi 2 bulan, 1 bulan = 30 hari (Pasal 7 ayat (4) Keppres 174/1999)
""",
        """
Two thirds of the sentence: 20 July 2022
           12 December 2020   the counting starts
       +0  12 December 2020   2/3 of 32 months = 21 months 10 days = 1 year 9 months 10 days
     +365  12 December 2021   plus 1 year on the calendar
     +280  18 September 2022  plus 9 months 10 days, 1 month = 30 days (Pasal 97 Staatsblad 1915/732)
      -60  20 July 2022       less remission of 2 months, 1 month = 30 days (Pasal 7 ayat (4) Keppres 174/1999)
""",
    ),
    (
        SentenceDates(K01).probation_end,
        """
Akhir masa percobaan: 10 Juni 2024
           12 Desember 2020   mulai dihitung
     +730  12 Desember 2022   ditambah 2 tahun menurut kalender
     +240  9 Agustus 2023     ditambah 8 bulan, 1 bulan = 30 hari (Pasal 97 Staatsblad 1915/732)
      -60  10 Juni 2023       dikurangi remisi 2 bulan, 1 bulan = 30 hari (Pasal 7 ayat (4) Keppres 174/1999)
     +366  10 Juni 2024       ditambah masa percobaan 1 tahun menurut kalender; rujukan dari ingatan, belum diperiksa (Pasal 15 Staatsblad 1915/732)
""",
        """
End of probation: 10 June 2024
           12 December 2020   the counting starts
     +730  12 December 2022   plus 2 years on the calendar
     +240  9 August 2023      plus 8 months, 1 month = 30 days (Pasal 97 Staatsblad 1915/732)
      -60  10 June 2023       less remission of 2 months, 1 month = 30 days (Pasal 7 ayat (4) Keppres 174/1999)
     +366  10 June 2024       plus probation of 1 year on the calendar; citation from memory, not checked (Pasal 15 Staatsblad 1915/732)
""",
    ),
    (
        SentenceDates(HOUSE).two_thirds,
        """
2/3 masa pidana: 10 September 2026
           2 Maret 2026       mulai dihitung
       +0  2 Maret 2026       2/3 dari 12 bulan = 8 bulan
     +240  28 Oktober 2026    ditambah 8 bulan, 1 bulan = 30 hari (Pasal 184 UU 1/2023)
      -15  13 Oktober 2026    dikurangi remisi 15 hari yang diberikan 17 Agustus 2026
      -33  10 September 2026  dikurangi penahanan rumah 100 hari x 1/3 = 33 1/3 hari, dibulatkan ke bawah (belum diatur) (Pasal 108 ayat (9) UU 20/2025)
""",
        """
Two thirds of the sentence: 10 September 2026
           2 March 2026       the counting starts
       +0  2 March 2026       2/3 of 12 months = 8 months
     +240  28 October 2026    plus 8 months, 1 month = 30 days (Pasal 184 UU 1/2023)
      -15  13 October 2026    less remission of 15 days granted on 17 August 2026
      -33  10 September 2026  less house detention 100 days x 1/3 = 33 1/3 days, rounded down (not regulated) (Pasal 108 ayat (9) UU 20/2025)
""",
    ),
    (
        SentenceDates(TWO_KINDS).term_end,
        """
Akhir pidana pokok: 20 Januari 2026
           2 Maret 2025       mulai dihitung
     +365  2 Maret 2026       ditambah 1 tahun menurut kalender
      -41  20 Januari 2026    dikurangi penahanan rutan 31 hari x 1 + penahanan kota 51 hari x 1/5 = 41 1/5 hari, dibulatkan ke bawah (belum diatur) (Pasal 22 ayat (4) UU 8/1981; Pasal 22 ayat (5) UU 8/1981)
""",
        """
End of the term: 20 January 2026
           2 March 2025       the counting starts
     +365  2 March 2026       plus 1 year on the calendar
      -41  20 January 2026    less detention in a rutan 31 days x 1 + city detention 51 days x 1/5 = 41 1/5 days, rounded down (not regulated) (Pasal 22 ayat (4) UU 8/1981; Pasal 22 ayat (5) UU 8/1981)
""",
    ),
    (
        SentenceDates(AWAY).expiry,
        """
Ekspirasi (bebas murni): 12 Agustus 2026
           6 Mei 2024         mulai dihitung
     +730  6 Mei 2026         ditambah 2 tahun menurut kalender
      +30  5 Juni 2026        ditambah 1 bulan, 1 bulan = 30 hari (Pasal 184 UU 1/2023)
       +7  12 Juni 2026       ditambah hari yang tidak dihitung: pelarian, 1 Januari 2025 sampai dengan 7 Januari 2025; ketentuan ini berlaku kemudian (Pasal 63 UU 1/2023)
       +1  13 Juni 2026       ditambah hari yang tidak dihitung: pembantaran, 1 Maret 2025; ketentuan ini berlaku kemudian (Pasal 111 ayat (2) UU 20/2025)
      +30  13 Juli 2026       ditambah hari yang tidak dihitung: penangguhan penahanan, 1 April 2025 sampai dengan 30 April 2025; ketentuan ini berlaku kemudian (Pasal 110 ayat (7) UU 20/2025)
      +30  12 Agustus 2026    ditambah hari yang tidak dihitung: masa di luar yang pelepasannya dicabut, 1 Juni 2025 sampai dengan 30 Juni 2025 (Pasal 47 ayat (1) PP 32/1999)
""",
        """
Expiry: 12 August 2026
           6 May 2024         the counting starts
     +730  6 May 2026         plus 2 years on the calendar
      +30  5 June 2026        plus 1 month, 1 month = 30 days (Pasal 184 UU 1/2023)
       +7  12 June 2026       plus days not counted: escape, 1 January 2025 to 7 January 2025 inclusive; this provision took effect later (Pasal 63 UU 1/2023)
       +1  13 June 2026       plus days not counted: hospital stay, 1 March 2025; this provision took effect later (Pasal 111 ayat (2) UU 20/2025)
      +30  13 July 2026       plus days not counted: suspended detention, 1 April 2025 to 30 April 2025 inclusive; this provision took effect later (Pasal 110 ayat (7) UU 20/2025)
      +30  12 August 2026     plus days not counted: time outside under a release that was revoked, 1 June 2025 to 30 June 2025 inclusive (Pasal 47 ayat (1) PP 32/1999)
""",
    ),
    (
        SentenceDates(IN_DEFAULT).expiry,
        """
Ekspirasi (bebas murni): 18 Juni 2028
           6 Mei 2024         mulai dihitung
    +1095  6 Mei 2027         ditambah 3 tahun menurut kalender
     +103  17 Agustus 2027    ditambah subsider denda 4 bulan, 1 bulan = 30 hari; belum dibayar 6/7 dari 120 hari = 102 6/7 hari, menjadi 103 hari (Pasal 184 UU 1/2023; Pasal 83 UU 1/2023)
     +396  16 September 2028  ditambah subsider uang pengganti 1 tahun 1 bulan, tahun menurut kalender, 1 bulan = 30 hari (Pasal 184 UU 1/2023)
      -90  18 Juni 2028       dikurangi remisi 3 bulan, 1 bulan = 30 hari (Pasal 7 ayat (4) Keppres 174/1999)
""",
        """
Expiry: 18 June 2028
           6 May 2024         the counting starts
    +1095  6 May 2027         plus 3 years on the calendar
     +103  17 August 2027     plus 4 months in default of a fine, 1 month = 30 days; 6/7 of 120 days not paid = 102 6/7 days, which become 103 (Pasal 184 UU 1/2023; Pasal 83 UU 1/2023)
     +396  16 September 2028  plus 1 year 1 month in default of compensation (uang pengganti), years on the calendar, 1 month = 30 days (Pasal 184 UU 1/2023)
      -90  18 June 2028       less remission of 3 months, 1 month = 30 days (Pasal 7 ayat (4) Keppres 174/1999)
""",
    ),
    (
        SentenceDates(LEAP).expiry,
        """
Ekspirasi (bebas murni): 10 Maret 2025
           29 Februari 2024   mulai dihitung
     +365  28 Februari 2025   ditambah 1 tahun menurut kalender; 29 Februari menjadi 28 Februari (belum diatur, belum ada contoh)
      +10  10 Maret 2025      ditambah 10 hari
""",
        """
Expiry: 10 March 2025
           29 February 2024   the counting starts
     +365  28 February 2025   plus 1 year on the calendar; 29 February becomes 28 February (not regulated, no case known)
      +10  10 March 2025      plus 10 days
""",
    ),
    (
        SentenceDates(LEAP).two_thirds,
        """
2/3 masa pidana: 2 November 2024
           29 Februari 2024   mulai dihitung
       +0  29 Februari 2024   2/3 dari 12 bulan 10 hari = 8 bulan 6 2/3 hari
       +0  29 Februari 2024   bagian hari dihitung satu hari penuh (belum diatur): 6 2/3 hari menjadi 7 hari
     +247  2 November 2024    ditambah 8 bulan 7 hari, 1 bulan = 30 hari (Pasal 97 Staatsblad 1915/732)
""",
        """
Two thirds of the sentence: 2 November 2024
           29 February 2024   the counting starts
       +0  29 February 2024   2/3 of 12 months 10 days = 8 months 6 2/3 days
       +0  29 February 2024   a part of a day counts as a whole day (not regulated): 6 2/3 days become 7
     +247  2 November 2024    plus 8 months 7 days, 1 month = 30 days (Pasal 97 Staatsblad 1915/732)
""",
    ),
    (
        SentenceDates(LEAP).cb_end,
        """
Akhir cuti bersyarat: 10 Maret 2025
           29 Februari 2024   mulai dihitung
       +0  29 Februari 2024   2/3 dari 12 bulan 10 hari = 8 bulan 6 2/3 hari
       +0  29 Februari 2024   bagian hari dihitung satu hari penuh (belum diatur): 6 2/3 hari menjadi 7 hari
     +247  2 November 2024    ditambah 8 bulan 7 hari, 1 bulan = 30 hari (Pasal 97 Staatsblad 1915/732)
     +180  1 Mei 2025         ditambah cuti bersyarat paling lama 6 bulan (tindak pidana tertentu: 4 bulan menurut standar pelayanan), 1 bulan = 30 hari; rujukan dari ingatan, belum diperiksa (Pasal 114 Permenkumham 3/2018)
      -52  10 Maret 2025      tidak melewati ekspirasi
""",
        """
End of cuti bersyarat: 10 March 2025
           29 February 2024   the counting starts
       +0  29 February 2024   2/3 of 12 months 10 days = 8 months 6 2/3 days
       +0  29 February 2024   a part of a day counts as a whole day (not regulated): 6 2/3 days become 7
     +247  2 November 2024    plus 8 months 7 days, 1 month = 30 days (Pasal 97 Staatsblad 1915/732)
     +180  1 May 2025         plus cuti bersyarat of at most 6 months (special offences: 4 by the service standard), 1 month = 30 days; citation from memory, not checked (Pasal 114 Permenkumham 3/2018)
      -52  10 March 2025      not past expiry
""",
    ),
    (
        SentenceDates(LEAP).nine_months,
        """
Genap 9 bulan dijalani: 25 November 2024
           29 Februari 2024   mulai dihitung
     +270  25 November 2024   ditambah 9 bulan yang harus dijalani, 1 bulan = 30 hari (Pasal 97 Staatsblad 1915/732)
""",
        """
Nine months served: 25 November 2024
           29 February 2024   the counting starts
     +270  25 November 2024   plus 9 months to be served, 1 month = 30 days (Pasal 97 Staatsblad 1915/732)
""",
    ),
    (
        SentenceDates(CAPPED).cmb_start,
        """
Mulai cuti menjelang bebas: 13 Maret 2027
           6 Mei 2024         mulai dihitung
    +1461  6 Mei 2028         ditambah 4 tahun menurut kalender
     -240  9 September 2027   dikurangi remisi 8 bulan, 1 bulan = 30 hari (Pasal 7 ayat (4) Keppres 174/1999)
     -180  13 Maret 2027      dikurangi lamanya cuti: remisi terakhir 8 bulan, paling lama 6 bulan (tindak pidana tertentu: 3 bulan), 1 bulan = 30 hari (Pasal 102 ayat (1) Permenkumham 3/2018; Pasal 42A ayat (3) PP 28/2006)
""",
        """
Start of cuti menjelang bebas: 13 March 2027
           6 May 2024         the counting starts
    +1461  6 May 2028         plus 4 years on the calendar
     -240  9 September 2027   less remission of 8 months, 1 month = 30 days (Pasal 7 ayat (4) Keppres 174/1999)
     -180  13 March 2027      less the leave: the last remission, 8 months, at most 6 months (special offences: 3), 1 month = 30 days (Pasal 102 ayat (1) Permenkumham 3/2018; Pasal 42A ayat (3) PP 28/2006)
""",
    ),
    (
        birthday(date(2008, 2, 29), 18),
        """
Genap 18 tahun: 28 Februari 2026
           29 Februari 2008   mulai dihitung
    +6574  28 Februari 2026   genap 18 tahun; 29 Februari menjadi 28 Februari (belum diatur, belum ada contoh) (Pasal 86 ayat (1) UU 11/2012)
""",
        """
Turns 18: 28 February 2026
           29 February 2008   the counting starts
    +6574  28 February 2026   18 years old; 29 February becomes 28 February (not regulated, no case known) (Pasal 86 ayat (1) UU 11/2012)
""",
    ),
]
NAMES = ["k01", "probation", "house", "two-kinds", "away", "in-default", "leap", "part-day", "cb", "nine", "cmb", "age"]


@pytest.mark.parametrize(("value", "indonesian", "english"), WORKINGS, ids=NAMES)
def test_a_working_reads_so(value: DatedValue, indonesian: str, english: str):
    assert value.working("id") == indonesian.strip("\n")
    assert value.working("en") == english.strip("\n")


def only(rule: CountingConvention, value: str) -> list[str]:
    """Return the sentences of two thirds, or of another date, of the sentence with everything in it."""
    held = SentenceDates(
        sentence(
            "P2Y1M20D",
            remissions=(remission("P1Y2M"),),
            subsidiaries=(subsidiary("P1Y1M"), subsidiary("P5D")),
        ),
        rule,
    )
    return [step.text.id for step in getattr(held, value).steps]


def test_a_fraction_on_days_says_so_and_how_it_is_rounded():
    assert only(CountingConvention(fraction_unit="days"), "two_thirds")[:2] == [
        "2/3 dari 780 hari = 520 hari",
        "dikurangi remisi 1 tahun 2 bulan, 1 tahun = 12 bulan, 1 bulan = 30 hari",
    ]
    assert only(CountingConvention(fraction_unit="days", part_day="floor", years="fixed_365"), "half")[:2] == [
        "1/2 dari 780 hari = 390 hari",
        "dikurangi remisi 1 tahun 2 bulan, 1 tahun = 12 bulan, 1 bulan = 30 hari",
    ]
    net = CountingConvention(fraction_unit="days", fraction_base="net", part_day="floor", years="fixed_360")
    assert only(net, "two_thirds") == [
        "bagian dihitung dari masa pidana sesudah dikurangi remisi 1 tahun 2 bulan",
        "2/3 dari 350 hari = 233 1/3 hari",
        "bagian hari tidak dihitung (belum diatur): 233 1/3 hari menjadi 233 hari",
    ]


def test_a_fraction_of_another_base_says_so():
    both = CountingConvention(fraction_base="net", subsidiaries_in_fraction="in")
    assert only(both, "two_thirds") == [
        "bagian dihitung dari masa pidana beserta subsider 400 hari",
        "bagian dihitung dari masa pidana sesudah dikurangi remisi 1 tahun 2 bulan",
        "2/3 dari 25 bulan = 16 bulan 20 hari = 1 tahun 4 bulan 20 hari",
        "ditambah 1 tahun menurut kalender",
        "ditambah 4 bulan 20 hari, 1 bulan = 30 hari",
    ]


def test_other_ways_of_counting_say_so():
    other = CountingConvention(months="calendar", adjustments="calendar", years="fixed_365", first_day="counted")
    assert only(other, "expiry") == [
        "ditambah 2 tahun, 1 tahun = 365 hari",
        "ditambah 1 bulan 20 hari, menurut kalender",
        "hari pertama ikut dihitung",
        "ditambah subsider denda 1 tahun 1 bulan, menurut kalender",
        "ditambah subsider denda 5 hari",
        "dikurangi remisi 1 tahun 2 bulan, menurut kalender",
    ]
    fixed = CountingConvention(years="fixed_360", floor_months="calendar")
    assert only(fixed, "expiry")[2:4] == [
        "ditambah subsider denda 1 tahun 1 bulan, 1 tahun = 360 hari, 1 bulan = 30 hari",
        "ditambah subsider denda 5 hari",
    ]
    assert only(fixed, "nine_months") == ["ditambah 9 bulan yang harus dijalani, menurut kalender"]


def test_fixed_years_from_29_february_say_nothing_of_the_calendar():
    fixed = SentenceDates(LEAP, CountingConvention(years="fixed_365")).expiry
    assert fixed.steps[0].text.id == "ditambah 1 tahun, 1 tahun = 365 hari"


def test_remission_longer_than_what_is_left_stops_at_the_first_day():
    held = SentenceDates(sentence("P3M", remissions=(remission("P3M"),)))
    assert [step.text.id for step in held.two_thirds.steps][-1] == "tidak sebelum hari mulai"
    assert held.two_thirds.day == date(2020, 12, 12)


def test_a_date_on_the_first_day_itself_is_not_held_back():
    held = SentenceDates(sentence("P3M", remissions=(remission("P2M"),)))
    assert held.two_thirds.day == date(2020, 12, 12)
    assert held.two_thirds.steps[-1].text.id.startswith("dikurangi remisi")


def test_a_part_of_a_day_stays_visible_beside_whole_years():
    first = SentenceDates(sentence("P8M", "P2Y11D")).two_thirds.steps[0]
    assert first.text.id == "2/3 dari 32 bulan 11 hari = 21 bulan 17 1/3 hari = 1 tahun 9 bulan 17 1/3 hari"


def test_a_credit_of_whole_days_is_not_rounded():
    detentions = (detained(date(2024, 1, 1), date(2024, 3, 31), DetentionKind.RUMAH),)
    value = SentenceDates(sentence("P1Y", execution_starts=date(2024, 6, 1), detentions=detentions)).expiry
    assert value.steps[-1].text.id == "dikurangi penahanan rumah 90 hari x 1/3 = 30 hari"


def test_28_february_is_said_only_where_it_was_29_february():
    for start in (date(2023, 2, 28), date(2024, 2, 28), date(2024, 3, 1)):
        assert "belum diatur" not in SentenceDates(sentence("P1Y", clock_starts=start)).expiry.working("id")
    four_years = SentenceDates(sentence("P4Y", clock_starts=date(2024, 2, 29))).expiry
    assert four_years.day == date(2028, 2, 29)
    assert "belum diatur" not in four_years.working("id")


def test_payment_of_compensation_is_not_ruled_by_the_article_on_fines():
    def cites(replaces: str) -> list[str]:
        part = subsidiary("P30D", SubsidiaryStatus.PARTLY_PAID, paid=1, amount=3, replaces=replaces)
        return [str(cite) for cite in SentenceDates(sentence(subsidiaries=(part,))).expiry.steps[-1].cites]

    assert cites("denda") == ["Pasal 83 UU 1/2023"]
    assert cites("uang_pengganti") == []


def test_a_provision_of_a_later_day_is_marked():
    # The escape of 2021 is ruled by an article of a code that took effect in 2026.
    early = SentenceDates(sentence(interruptions=(away(date(2021, 1, 1), date(2021, 1, 3)),))).expiry.steps[-1]
    late = SentenceDates(sentence("P9Y", interruptions=(away(date(2026, 2, 1), date(2026, 2, 3)),))).expiry.steps[-1]
    assert early.cites == late.cites
    assert early.text.id.endswith("; ketentuan ini berlaku kemudian")
    assert early.text.en.endswith("; this provision took effect later")
    assert late.text.id.endswith("sampai dengan 2 Februari 2026")


@pytest.mark.parametrize(
    ("execution", "cite"),
    [(date(2026, 1, 1), "Pasal 22 ayat (4) UU 8/1981"), (date(2026, 1, 2), "Pasal 108 ayat (7) UU 20/2025")],
)
def test_the_code_of_the_day_is_cited(execution: date, cite: str):
    detentions = (detained(date(2024, 1, 1), date(2024, 2, 1)),)
    value = SentenceDates(sentence("P1Y", execution_starts=execution, detentions=detentions)).expiry
    assert [str(place) for place in value.steps[-1].cites] == [cite]


def test_every_kind_has_its_sentence():
    assert set(_AWAY) == set(InterruptionKind)
    assert set(_CREDIT) == set(DetentionKind)
    assert set(_AGES) == {18, 21}
    assert len(_PHRASES) == 20


def test_every_citation_is_known_and_what_is_from_memory_is_marked():
    for value, indonesian, english in WORKINGS:
        for step in value.steps:
            from_memory = any(provision(cite).confidence is Confidence.MEMORY for cite in step.cites)
            assert ("rujukan dari ingatan" in step.text.id) is from_memory
            assert ("citation from memory" in step.text.en) is from_memory
        assert "rujukan" not in indonesian or "from memory" in english


def test_a_term_too_long_for_cuti_bersyarat_is_noted():
    for term, noted in (("P1Y6M", False), ("P18M", False), ("P1Y6M1D", True), ("P10Y", True)):
        for value in (SentenceDates(sentence(term)).cb_start, SentenceDates(sentence(term)).cb_end):
            assert any("paling lama 1 tahun 6 bulan" in step.text.id for step in value.steps) == noted


def test_the_proportion_paid_is_regulated_for_fines_only():
    for replaces, marked in (("denda", False), ("uang_pengganti", True)):
        item = Subsidiary(
            term=Duration(months=2), replaces=replaces, status=SubsidiaryStatus.PARTLY_PAID, paid=1, amount=2
        )
        text = SentenceDates(sentence(subsidiaries=(item,))).expiry.steps[-1].text
        assert ("belum diatur" in text.id) == marked == ("not regulated" in text.en)
