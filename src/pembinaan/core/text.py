"""Sentences for people in Indonesian and English, and how dates and numbers are written in both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

__all__ = [
    "LANGUAGES",
    "MONTHS",
    "Language",
    "Text",
    "check_language",
    "format_date",
    "format_number",
    "printable",
]

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, Language] = ("id", "en")

MONTHS: dict[Language, tuple[str, ...]] = {
    "id": (
        *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
        *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}


@dataclass(frozen=True, slots=True)
class Text:
    """Hold one sentence in Indonesian (the source language) and in English.

    Args:
        id: The Indonesian sentence.
        en: The English sentence.

    Example:
        >>> Text(id="belum dua pertiga", en="not yet two thirds")["en"]
        'not yet two thirds'
    """

    id: str
    en: str

    def __getitem__(self, language: Language) -> str:
        """Return the sentence in the language asked for.

        Raises:
            InvalidError: ``language.unknown``: it is neither "id" nor "en".
        """
        check_language(language)
        return self.id if language == "id" else self.en

    def __add__(self, other: Text) -> Text:
        """Put another sentence right behind this one, in both languages."""
        return Text(id=self.id + other.id, en=self.en + other.en)

    @classmethod
    def joined(cls, separator: str, texts: Iterable[Text]) -> Text:
        """Put sentences one behind the other, with a separator between them."""
        held = tuple(texts)
        return cls(id=separator.join(text.id for text in held), en=separator.join(text.en for text in held))

    def format(self, **values: object) -> Text:
        """Fill the placeholders; dates, numbers, durations and texts are written as each language writes them.

        A text is put on one line, so that no fact forges another line or turns the direction of the words. Whatever has
        a ``text`` in both languages (a duration, for one) is written by it. A number gets the thousands mark of the
        language; give the number of a year or a law as a ``str``.

        Example:
            >>> Text(id="sejak {day}", en="since {day}").format(day=date(2026, 7, 20))
            Text(id='sejak 20 Juli 2026', en='since 20 July 2026')
        """
        return Text(
            id=self.id.format(**{key: _written(value, "id") for key, value in values.items()}),
            en=self.en.format(**{key: _written(value, "en") for key, value in values.items()}),
        )


def check_language(language: str) -> None:
    """Refuse a language that is neither "id" nor "en".

    Raises:
        InvalidError: ``language.unknown``.
    """
    if language not in LANGUAGES:
        from pembinaan.core.asked import UNKNOWN_LANGUAGE  # noqa: PLC0415 - errors are made of texts

        raise UNKNOWN_LANGUAGE.error("language")


def _written(value: object, language: Language) -> object:
    text = value if isinstance(value, Text) else getattr(value, "text", None)
    if isinstance(text, Text):
        return text[language]
    if isinstance(value, date):
        return format_date(value, language)
    if isinstance(value, int) and not isinstance(value, bool):
        return format_number(value, language)
    return printable(value) if isinstance(value, str) else value


def printable(text: str) -> str:
    r"""Keep a text on one line: every character that does not print becomes a space.

    Example:
        >>> printable("las\n24 November 2026: batik")
        'las 24 November 2026: batik'
    """
    return text if text.isprintable() else "".join(letter if letter.isprintable() else " " for letter in text)


def format_date(day: date, language: Language) -> str:
    """Write a day with the month's name.

    Raises:
        InvalidError: ``language.unknown``: it is neither "id" nor "en".

    Example:
        >>> format_date(date(2026, 11, 24), "id"), format_date(date(2026, 3, 1), "en")
        ('24 November 2026', '1 March 2026')
    """
    check_language(language)
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def format_number(number: int, language: Language) -> str:
    """Write a whole number with the thousands mark of the language.

    Raises:
        InvalidError: ``language.unknown``: it is neither "id" nor "en".

    Example:
        >>> format_number(1746, "id"), format_number(1746, "en")
        ('1.746', '1,746')
    """
    check_language(language)
    grouped = f"{number:,}"
    return grouped.replace(",", ".") if language == "id" else grouped
