"""Numbers, amounts and days in Indonesian words, as contracts write them beside the digits."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import MONTHS, Text

__all__ = ["TOO_LARGE", "date_words", "day_words", "number_words", "rupiah_words"]

MOST: Final = 10**15 - 1
TOO_LARGE: Final = Fault(
    "number.too_large",
    Text(
        id="Bilangan ini tidak dapat dipakai; paling sedikit 0, paling banyak {most}.",
        en="This number cannot be used; from 0 to {most} can.",
    ),
    Text(id="Periksa bilangannya.", en="Check the number."),
)
_SMALL: Final = (
    *("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"),
)
_STEPS: Final = (
    *((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"), (10, "puluh")),
)
_WITH_SE: Final = 1000
_TEENS: Final = range(12, 20)
_DAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def number_words(number: int) -> str:
    """Write a whole number in Indonesian words.

    Args:
        number: From 0 to 999,999,999,999,999.

    Raises:
        InvalidError: ``number.too_large`` for any other number.

    Example:
        >>> number_words(2026), number_words(1_500_000)
        ('dua ribu dua puluh enam', 'satu juta lima ratus ribu')
        >>> number_words(1111)
        'seribu seratus sebelas'
    """
    if not 0 <= number <= MOST:
        raise TOO_LARGE.error("number", most=MOST)
    return _words(number)


def _words(number: int) -> str:
    if number < len(_SMALL):
        return _SMALL[number]
    if number in _TEENS:
        return f"{_SMALL[number - 10]} belas"
    size, name = next(step for step in _STEPS if step[0] <= number)
    count, rest = divmod(number, size)
    said = f"se{name}" if count == 1 and size <= _WITH_SE else f"{_words(count)} {name}"
    return f"{said} {_words(rest)}" if rest else said


def rupiah_words(amount: int) -> str:
    """Write an amount in words, with its currency.

    Raises:
        InvalidError: ``number.too_large``.

    Example:
        >>> rupiah_words(1_000)
        'seribu rupiah'
    """
    return f"{number_words(amount)} rupiah"


def date_words(day: date) -> str:
    """Write a day in words, without its weekday.

    Example:
        >>> date_words(date(2027, 3, 1))
        'satu Maret dua ribu dua puluh tujuh'
    """
    return f"{number_words(day.day)} {MONTHS['id'][day.month - 1]} {number_words(day.year)}"


def day_words(day: date) -> str:
    """Write a day as the head of a contract does.

    Example:
        >>> day_words(date(2026, 11, 24))
        'Selasa, tanggal dua puluh empat, bulan November, tahun dua ribu dua puluh enam'
    """
    month, year = MONTHS["id"][day.month - 1], number_words(day.year)
    return f"{_DAYS[day.weekday()]}, tanggal {number_words(day.day)}, bulan {month}, tahun {year}"
