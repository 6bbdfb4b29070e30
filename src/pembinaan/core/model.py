"""The base of every record, and text that is masked wherever it could leak."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import core_schema

__all__ = ["Masked", "Model"]

_MASK: Final = "***"


class Model(BaseModel):
    """Base of every record: frozen, strict, closed, hashable, and quiet about its input in errors.

    Strict matters: lax reading takes ``1735689600`` for a date and ``"P1M"`` for thirty days of ``timedelta``.
    """

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="forbid",
        hide_input_in_errors=True,
        defer_build=True,
        cache_strings="keys",  # never keep a person's texts in pydantic's cache of strings
    )


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
