"""Numbers in Indonesian words: a table by hand, and read back by a reader of its own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pembinaan.core.errors import InvalidError
from pembinaan.core.number_words import date_words, day_words, number_words, rupiah_words

UNITS = {
    "nol": 0,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
}
GROUPS = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


def read(text: str) -> int:
    """Read words back, the way a person adds them up."""
    total = group = unit = 0
    for word in text.replace("seratus", "satu ratus").replace("seribu", "satu ribu").split():
        if word in UNITS:
            group, unit = group + unit, UNITS[word]
        elif word == "belas":
            unit += 10
        elif word in ("puluh", "ratus"):
            group, unit = group + unit * (10 if word == "puluh" else 100), 0
        else:
            total, group, unit = total + (group + unit) * GROUPS[word], 0, 0
    return total + group + unit


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (101, "seratus satu"),
        (111, "seratus sebelas"),
        (200, "dua ratus"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1000, "seribu"),
        (1999, "seribu sembilan ratus sembilan puluh sembilan"),
        (2026, "dua ribu dua puluh enam"),
        (11_000, "sebelas ribu"),
        (100_000, "seratus ribu"),
        (1_000_000, "satu juta"),
        (1_001_000, "satu juta seribu"),
        (101_000, "seratus satu ribu"),
        (600_000_000, "enam ratus juta"),
        (10**9, "satu miliar"),
        (10**12 + 1, "satu triliun satu"),
    ],
)
def test_known_numbers(number, said):
    assert number_words(number) == said


@given(st.integers(min_value=0, max_value=10**15 - 1))
@example(10**15 - 1)
def test_words_read_back_give_the_number(number):
    assert read(number_words(number)) == number


@pytest.mark.parametrize("number", [-1, 10**15])
def test_outside_of_the_range_is_refused(number):
    with pytest.raises(InvalidError) as caught:
        number_words(number)
    assert caught.value.code == "number.too_large"


def test_an_amount_names_its_currency():
    assert rupiah_words(1_500_000) == "satu juta lima ratus ribu rupiah"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 24), "Selasa, tanggal dua puluh empat, bulan November, tahun dua ribu dua puluh enam"),
        (date(2024, 2, 29), "Kamis, tanggal dua puluh sembilan, bulan Februari, tahun dua ribu dua puluh empat"),
        (date(2023, 3, 6), "Senin, tanggal enam, bulan Maret, tahun dua ribu dua puluh tiga"),
    ],
)
def test_days_as_the_head_of_a_contract_has_them(day, said):
    assert day_words(day) == said


def test_a_day_without_its_weekday():
    assert date_words(date(2026, 8, 17)) == "tujuh belas Agustus dua ribu dua puluh enam"
