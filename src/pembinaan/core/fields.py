"""The kinds of fields that records share: days, texts of one line, and texts that are masked."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from pembinaan.core.errors import Fault
from pembinaan.core.number_words import TOO_LARGE
from pembinaan.core.period import Period
from pembinaan.core.text import Text

__all__ = [
    "DAY_OUT_OF_RANGE",
    "MOST_DAYS",
    "AnyDay",
    "Count",
    "Day",
    "DayCount",
    "HowMany",
    "Line",
    "LineText",
    "Masked",
    "Positive",
    "RecordedPeriod",
    "Words",
    "at_most",
    "in_range",
]

_MASK: Final = "***"

_FIRST_YEAR: Final = 1800
_LAST_YEAR: Final = 2999
NOT_A_DAY: Final = Fault(
    "day.unreadable",
    Text(id="Ini bukan tanggal.", en="This is not a day."),
    Text(id='Tulis seperti "2026-11-24".', en='Write it like "2026-11-24".'),
)
DAY_OUT_OF_RANGE: Final = Fault(
    "day.out_of_range",
    Text(id="Tahunnya di luar {first} sampai {last}.", en="The year lies outside of {first} to {last}."),
    Text(
        id="Periksa tanggalnya; bila tidak diketahui, isi null, bukan tanggal pengganti.",
        en="Check the day; where it is not known write null, not a placeholder.",
    ),
)


class _DayOfARecord:
    """Read a day strictly: not a number of seconds, not a moment of time, not a placeholder such as 9999-12-31."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        written = _or_fault(core_schema.str_schema(strict=True, pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), NOT_A_DAY)
        read = _or_fault(core_schema.date_schema(strict=False), NOT_A_DAY)
        given = _or_fault(core_schema.date_schema(strict=True), NOT_A_DAY)
        return core_schema.json_or_python_schema(
            json_schema=core_schema.chain_schema([written, read, *cls._bounds()]),
            python_schema=core_schema.chain_schema([given, *cls._bounds()]),
            serialization=core_schema.plain_serializer_function_ser_schema(
                date.isoformat, return_schema=core_schema.str_schema(), when_used="json"
            ),
        )

    @classmethod
    def _bounds(cls) -> list[core_schema.CoreSchema]:
        first, last = date(_FIRST_YEAR, 1, 1), date(_LAST_YEAR, 12, 31)
        return [_or_fault(core_schema.date_schema(strict=True, ge=first, le=last), DAY_OUT_OF_RANGE)]

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "format": "date"}


class _DayOfAnAnswer(_DayOfARecord):
    """Read a day as strictly, of whatever year."""

    @classmethod
    def _bounds(cls) -> list[core_schema.CoreSchema]:
        return []


def _or_fault(schema: core_schema.CoreSchema, fault: Fault) -> core_schema.CoreSchema:
    message = fault.message(first=str(_FIRST_YEAR), last=str(_LAST_YEAR))
    context = {"english": message.en, "indonesian": message.id}
    return core_schema.custom_error_schema(
        schema, custom_error_type=fault.code, custom_error_message="{english}", custom_error_context=context
    )


def in_range(day: date, field: str = "on") -> None:
    """Refuse a day that no record can hold, where a question would have to be written into one.

    Raises:
        InvalidError: ``day.out_of_range``.
    """
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise DAY_OUT_OF_RANGE.error(field, first=str(_FIRST_YEAR), last=str(_LAST_YEAR))


def _held_by_a_record(period: Period) -> Period:
    for day in (period.start, period.end):
        if day is not None and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            raise DAY_OUT_OF_RANGE.invalid(first=str(_FIRST_YEAR), last=str(_LAST_YEAR))
    return period


Day = Annotated[date, _DayOfARecord]
"""A day in a record: in JSON exactly ``YYYY-MM-DD``, in a year that a person's file can hold."""
AnyDay = Annotated[date, _DayOfAnAnswer]
"""A day in an answer: in JSON exactly ``YYYY-MM-DD``, of any year, for what is asked or worked out can lie far off."""
RecordedPeriod = Annotated[Period, AfterValidator(_held_by_a_record)]
"""A period in a record: no placeholder such as 9999-12-31 stands for a day that is not known."""


NOT_ONE_LINE: Final = Fault(
    "text.not_one_line",
    Text(
        id="Teks ini memuat ganti baris atau tanda yang tidak tercetak.",
        en="This text holds a line break or a character that does not print.",
    ),
    Text(id="Tulis dalam satu baris.", en="Write it on one line."),
)


BLANK: Final = Fault(
    "text.blank",
    Text(id="Teks ini hanya berisi spasi.", en="This text holds nothing but blanks."),
    Text(id="Isi dengan kata.", en="Write words."),
)


_SHOWN_BLANK: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Fillers and a braille pattern: they count as printing, and nothing of them is seen."""


def _one_line(text: str) -> str:
    if not text.isprintable():
        raise NOT_ONE_LINE.invalid()
    return _not_blank(text)


def _not_blank(text: str) -> str:
    if not any(letter.isprintable() and not letter.isspace() and letter not in _SHOWN_BLANK for letter in text):
        raise BLANK.invalid()
    return text


Line = Annotated[str, Field(min_length=1), AfterValidator(_one_line)]
"""A text that is not blank, on one line: what is printed of it cannot forge another line."""


def _both_on_one_line(text: Text) -> Text:
    for said in (text.id, text.en):
        _one_line(said)
    return text


LineText = Annotated[Text, AfterValidator(_both_on_one_line)]
"""A name in both languages, each not blank and on one line."""
Words = Annotated[str, Field(min_length=1), AfterValidator(_not_blank)]
"""A text that is not blank, of one line or more; it is put on one line where it is printed."""


Count = Annotated[int, Field(ge=0)]
"""A whole number of things, nothing included."""
MOST_DAYS: Final = 36_500


def at_most(most: int) -> AfterValidator:
    """Refuse a greater number in a record, by ``number.too_large``."""

    def bounded(number: int) -> int:
        if number > most:
            raise TOO_LARGE.invalid(most=most)
        return number

    return AfterValidator(bounded)


DayCount = Annotated[int, Field(ge=0, json_schema_extra={"maximum": MOST_DAYS}), at_most(MOST_DAYS)]
"""A number of days that is added to a day of a record, or taken from it: at most a hundred years."""
Positive = Annotated[int, Field(gt=0)]
"""A whole number of things, at least one."""
MOST_AT_ONCE: Final = 100_000
HowMany = Annotated[int, Field(gt=0, json_schema_extra={"maximum": MOST_AT_ONCE}), at_most(MOST_AT_ONCE)]
"""A number of lesson hours or places of one thing: at least one, at most a hundred thousand."""


class Masked:
    """Hold a personal text (a name, NIK, register number) that prints as ``***``.

    Equality and hashing work on the text itself. Printing, formatting and ``repr`` give the mask; only :meth:`reveal`
    and the JSON of a record (``model_dump_json``, which must be readable again) give the text. It is not a ``str``, so
    that joining or ``json.dumps`` cannot leak it by accident. In a record it is at least one character long.

    Example:
        >>> Masked("Budi (rekaan)")
        Masked('***')
        >>> f"{Masked('Budi (rekaan)')}", Masked("Budi (rekaan)").reveal()
        ('***', 'Budi (rekaan)')
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return f"Masked({_MASK!r})"

    def __str__(self) -> str:
        return _MASK

    def __format__(self, spec: str) -> str:
        return format(_MASK, spec)

    def __eq__(self, other: object) -> bool:
        return self._text == other._text if isinstance(other, Masked) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)

    def reveal(self) -> str:
        """Return the text itself; the caller answers for what happens with it."""
        return self._text

    @classmethod
    def _text_of(cls, value: object) -> object:
        return value.reveal() if isinstance(value, cls) else value

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        dumped_as_is = core_schema.simple_ser_schema("any")
        text = core_schema.str_schema(strict=True, min_length=1, serialization=dumped_as_is)
        unmasked = core_schema.no_info_before_validator_function(cls._text_of, text)
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(cls, text),
            python_schema=core_schema.no_info_after_validator_function(cls, unmasked),
            serialization=core_schema.plain_serializer_function_ser_schema(
                cls.reveal, return_schema=core_schema.str_schema(), when_used="json"
            ),
        )
