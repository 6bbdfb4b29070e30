"""The base of every record."""

from __future__ import annotations

from typing import NoReturn, Self

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import InitErrorDetails

from pembinaan.core.json_door import check_written_once, without_mark

__all__ = ["Model"]


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

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a record is frozen. The refusal does not carry the value, as pydantic's own does."""
        fault: InitErrorDetails = {"type": "frozen_instance", "loc": (name,), "input": None}
        raise ValidationError.from_exception_data(type(self).__name__, [fault], hide_input=True)

    @classmethod
    def model_validate_json(  # type: ignore[override] # not 'extra': a record is closed
        cls,
        json_data: str | bytes | bytearray,
        *,
        strict: bool | None = None,
        context: object = None,
        by_alias: bool | None = None,
        by_name: bool | None = None,
    ) -> Self:
        """Read the record from JSON, as pydantic does, and refuse a field that is written twice.

        A record is closed: pydantic's ``extra`` is not taken.

        Raises:
            pydantic.ValidationError: What pydantic found, or ``json.duplicate_key``.
        """
        text = without_mark(json_data)
        read = super().model_validate_json(text, strict=strict, context=context, by_alias=by_alias, by_name=by_name)
        check_written_once(text, cls.__name__)
        return read
