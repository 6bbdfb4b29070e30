"""The base of every record."""

from __future__ import annotations

from typing import NoReturn

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import InitErrorDetails

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
