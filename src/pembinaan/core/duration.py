"""Durations exactly as pronounced: "1 tahun 6 bulan" is not "18 bulan"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, NoReturn

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from pembinaan.core.errors import Fault
from pembinaan.core.text import Language, Text, check_language

__all__ = ["Duration"]

_PART = "([0-9]{1,4})"
_ISO = re.compile(f"P(?=[0-9])(?:{_PART}Y)?(?:{_PART}M)?(?:{_PART}D)?")
_WORDS = re.compile(rf"(?=[0-9])(?:{_PART}\s+tahun\b)?(?:\s*{_PART}\s+bulan\b)?(?:\s*{_PART}\s+hari\b)?", re.IGNORECASE)
_PATTERN = f"^P(?=[0-9])({_PART}Y)?({_PART}M)?({_PART}D)?$"
_DAYS_IN_MONTH = 30
_MOST = 9999

UNREADABLE = Fault(
    "duration.unreadable",
    Text(id="Lamanya tidak terbaca.", en="The duration cannot be read."),
    Text(
        id='Tulis bilangan bulat dari 0 sampai 9999 seperti "P1Y6M10D"; Duration.parse juga membaca "1 tahun 6 bulan".',
        en='Write whole numbers from 0 to 9999 like "P1Y6M10D"; Duration.parse also reads "1 tahun 6 bulan".',
    ),
)
NOT_WHOLE = Fault(
    "duration.part_not_whole",
    Text(
        id="Bagian {part} harus bilangan bulat dari 0 sampai {most}.",
        en="The part {part} must be a whole number from 0 to {most}.",
    ),
    Text(
        id="Pecahan dan bilangan negatif tidak pernah diucapkan dalam putusan; pakai bagian yang lebih kecil.",
        en="No judgment pronounces a fraction or a negative part; use the smaller parts instead.",
    ),
)


@dataclass(frozen=True, slots=True)
class Duration:
    """Hold years, months and days exactly as a judgment or decree pronounces them.

    A duration is never normalised: 18 months stays 18 months, and differs from 1 year 6 months, because a year runs on
    the calendar and a month is thirty days. Equality is by component. Durations are not ordered: which of "12 bulan"
    and "1 tahun" is longer depends on a counting convention and a first day.

    Args:
        years: Whole years, 0 to 9999.
        months: Whole months, 0 to 9999; may exceed 11.
        days: Whole days, 0 to 9999; may exceed 29.

    Raises:
        InvalidError: ``duration.part_not_whole`` for a part that is fractional, negative or not a number.

    Example:
        >>> Duration(years=1, months=6)
        Duration(years=1, months=6, days=0)
        >>> str(Duration.parse("1 tahun 6 bulan 10 hari"))
        'P1Y6M10D'

    Source: UU 1/2023 Pasal 184 (a month is thirty days); no statute gives a length to a year.
    """

    years: int = 0
    months: int = 0
    days: int = 0

    def __post_init__(self) -> None:
        for part in ("years", "months", "days"):
            value: object = getattr(self, part)
            if type(value) is not int or not 0 <= value <= _MOST:
                raise NOT_WHOLE.error(part, part=part, most=str(_MOST))

    @classmethod
    def parse(cls, text: str) -> Duration:
        """Read ISO 8601 (``P1Y6M10D``) or Indonesian ("1 tahun 6 bulan 10 hari").

        Raises:
            InvalidError: ``duration.unreadable`` when the text is neither.
        """
        match = _ISO.fullmatch(text) or _WORDS.fullmatch(text.strip())
        if match is None:
            raise UNREADABLE.error(field="duration")
        years, months, days = (int(part or 0) for part in match.groups())
        return cls(years, months, days)

    def __str__(self) -> str:
        """Write ISO 8601, the JSON form."""
        parts = [
            f"{value}{unit}"
            for value, unit in ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
            if value or (unit == "D" and not (self.years or self.months))
        ]
        return "P" + "".join(parts)

    def words(self, language: Language) -> str:
        """Write the duration as it is pronounced.

        Example:
            >>> Duration(1, 6).words("id"), Duration(0, 1, 2).words("en")
            ('1 tahun 6 bulan', '1 month 2 days')
        """
        check_language(language)
        units = (
            (("tahun", "tahun"), ("bulan", "bulan"), ("hari", "hari"))
            if language == "id"
            else (("year", "years"), ("month", "months"), ("day", "days"))
        )
        values = (self.years, self.months, self.days)
        said = [f"{value} {unit[value != 1]}" for value, unit in zip(values, units, strict=True) if value]
        return " ".join(said) or f"0 {units[2][1]}"

    @property
    def text(self) -> Text:
        """The duration as it is pronounced, in both languages."""
        return Text(id=self.words("id"), en=self.words("en"))

    @property
    def in_months(self) -> Fraction:
        """The duration in months, exactly: twelve to a year, thirty days to a month.

        Used to compare a term with a ceiling and to take a fraction of it, never to count days on the calendar.
        """
        return _in_months((12 * self.years + self.months) * _DAYS_IN_MONTH + self.days)

    def __add__(self, other: Duration) -> Duration:
        """Add component by component, without carrying."""
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration(self.years + other.years, self.months + other.months, self.days + other.days)

    def __bool__(self) -> bool:
        """Tell whether any component is not zero."""
        return bool(self.years or self.months or self.days)

    def _unordered(self, _other: object) -> NoReturn:
        message = (
            "Durations are not ordered: whether 12 months are less than 1 year depends on how they are counted and from"
            " which day. Compare in_months, or the days that a CountingConvention gives."
        )
        raise TypeError(message)

    __lt__ = __le__ = __gt__ = __ge__ = _unordered

    @classmethod
    def _read(cls, text: str) -> Duration:
        match = _ISO.fullmatch(text)
        if match is None:
            raise UNREADABLE.invalid()
        return cls(*(int(part or 0) for part in match.groups()))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        read = core_schema.no_info_after_validator_function(cls._read, core_schema.str_schema(strict=True))
        return core_schema.json_or_python_schema(
            json_schema=read,
            python_schema=core_schema.is_instance_schema(cls),
            serialization=core_schema.to_string_ser_schema(when_used="json"),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "type": "string",
            "pattern": _PATTERN,
            "examples": ["P1Y6M"],
            "description": "Years, months and days as pronounced, ISO 8601, never normalised.",
        }


@lru_cache(maxsize=4096)
def _in_months(days: int) -> Fraction:
    return Fraction(days, _DAYS_IN_MONTH)
