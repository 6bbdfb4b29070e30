"""Exact parts of a whole in records: written 1/3, never 0.333."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Any, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__ = ["Part"]

_PATTERN: Final = r"^[0-9]{1,6}(/[1-9][0-9]{0,5})?$"
UNREADABLE: Final = Fault(
    "part.unreadable",
    Text(id="Bagian ini tidak terbaca.", en="This part cannot be read."),
    Text(id='Tulis pecahan seperti "1/3".', en='Write a fraction like "1/3".'),
)


class _ExactPart:
    """Read a fraction strictly: not a decimal number, which would not be exact."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        text = core_schema.str_schema(strict=True, pattern=_PATTERN)
        return core_schema.json_or_python_schema(
            json_schema=_or_fault(core_schema.no_info_after_validator_function(Fraction, text)),
            python_schema=_or_fault(core_schema.is_instance_schema(Fraction)),
            serialization=core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema()),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": _PATTERN, "examples": ["1/3"]}


def _or_fault(schema: core_schema.CoreSchema) -> core_schema.CoreSchema:
    message = UNREADABLE.message()
    context = {"english": message.en, "indonesian": message.id}
    return core_schema.custom_error_schema(
        schema, custom_error_type=UNREADABLE.code, custom_error_message="{english}", custom_error_context=context
    )


Part = Annotated[Fraction, _ExactPart]
"""An exact part, written as a text such as ``1/3``."""
