"""What is said where the ``kind`` of a record is not known: a fault of this library, without what was given."""

from __future__ import annotations

from typing import Any, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from pembinaan.core.errors import Fault

__all__ = ["UnknownKind", "made_from"]


class UnknownKind:
    """Say a fault where no kind fits. It stands before the discriminator of a union.

    Pydantic's own sentence repeats what was given for the kind, and drops what a discriminator by name is told to say.
    """

    def __init__(self, fault: Fault) -> None:
        self._fault = fault

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        message = self._fault.message()
        said = {
            "custom_error_type": self._fault.code,
            "custom_error_message": "{english}",
            "custom_error_context": {"english": message.en, "indonesian": message.id},
        }
        return cast("core_schema.CoreSchema", {**handler(source), **said})


def made_from(value: object, kind: type, what: str) -> None:
    """Refuse what is of another type, and say what to give.

    Raises:
        TypeError: It is not of that type.

    Example:
        >>> made_from(5, Fault, "a message is made from")
        Traceback (most recent call last):
        TypeError: a message is made from a Fault, not int
    """
    if not isinstance(value, kind):
        message = f"{what} a {kind.__name__}, not {type(value).__name__}"
        raise TypeError(message)
