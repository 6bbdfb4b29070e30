"""Citations: "Pasal 10 ayat (2) huruf a UU 22/2022", read and written both ways."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from pembinaan.core.errors import Fault, InvalidError
from pembinaan.core.text import Text

__all__ = ["Citation"]

_FORM = re.compile(
    r"(?P<penjelasan>Penjelasan )?"
    r"(?:Pasal (?P<pasal>[0-9]+[A-Z]*|[IVX]+)(?: ayat \((?P<ayat>[0-9]+[a-z]?)\))?(?: huruf (?P<huruf>[a-z]{1,2}))?"
    r"(?: angka (?P<angka>[0-9]+))? )?"
    r"(?P<instrument>[A-Z][ -~]{0,98}[!-~])"
)

UNREADABLE = Fault(
    "citation.unreadable",
    Text(id="Rujukan tidak terbaca.", en="The citation cannot be read."),
    Text(
        id='Tulis seperti "Pasal 10 ayat (2) huruf a UU 22/2022".',
        en='Write it like "Pasal 10 ayat (2) huruf a UU 22/2022".',
    ),
)
GAP_IN_UNITS = Fault(
    "citation.no_pasal",
    Text(id="Rujukan menyebut ayat, huruf atau angka tanpa pasal.", en="The citation names a unit without its pasal."),
    Text(id="Sebutkan pasalnya.", en="Name the pasal."),
)


@dataclass(frozen=True, slots=True)
class Citation:
    """Point at one place in the law.

    Args:
        instrument: The registry id of the instrument, such as ``"UU 22/2022"``.
        pasal: The pasal, such as ``"10"`` or ``"34A"``; None: the instrument as a whole.
        ayat: The ayat, such as ``"2"``.
        huruf: The huruf, such as ``"a"``.
        angka: The angka, such as ``"6"``.
        penjelasan: Whether the explanatory note (Penjelasan) of that place is meant.

    Raises:
        InvalidError: ``citation.no_pasal`` when a smaller unit is named without its pasal.

    Example:
        >>> print(Citation.parse("Pasal 10 ayat (2) huruf a UU 22/2022"))
        Pasal 10 ayat (2) huruf a UU 22/2022
        >>> Citation.parse("Pasal 34A ayat (1) huruf a PP 99/2012").pasal
        '34A'
    """

    instrument: str
    pasal: str | None = None
    ayat: str | None = None
    huruf: str | None = None
    angka: str | None = None
    penjelasan: bool = False

    def __post_init__(self) -> None:
        if self.pasal is None and (self.ayat or self.huruf or self.angka):
            raise GAP_IN_UNITS.error("pasal")

    @classmethod
    def parse(cls, text: str) -> Citation:
        """Read the Indonesian form.

        Raises:
            InvalidError: ``citation.unreadable`` for any other form.
        """
        match = _FORM.fullmatch(text)
        if match is None or match["instrument"].startswith(("Pasal ", "Penjelasan ")):
            raise UNREADABLE.error("citation")
        units = match.groupdict()
        return cls(
            units["instrument"],
            units["pasal"],
            units["ayat"],
            units["huruf"],
            units["angka"],
            penjelasan=units["penjelasan"] is not None,
        )

    def __str__(self) -> str:
        """Write the Indonesian form."""
        return f"{self.place} {self.instrument}" if self.place else self.instrument

    @property
    def place(self) -> str:
        """The place inside the instrument: "Pasal 10 ayat (2) huruf a"; empty for the whole of it."""
        units = (
            "Penjelasan" if self.penjelasan else "",
            f"Pasal {self.pasal}" if self.pasal else "",
            f"ayat ({self.ayat})" if self.ayat else "",
            f"huruf {self.huruf}" if self.huruf else "",
            f"angka {self.angka}" if self.angka else "",
        )
        return " ".join(unit for unit in units if unit)

    @property
    def parent(self) -> Citation | None:
        """The next larger unit, without the Penjelasan; None for a whole instrument."""
        if self.penjelasan:
            return replace(self, penjelasan=False)
        if self.angka is not None:
            return replace(self, angka=None)
        if self.huruf is not None:
            return replace(self, huruf=None)
        if self.ayat is not None:
            return replace(self, ayat=None)
        return None if self.pasal is None else replace(self, pasal=None)

    @classmethod
    def _read(cls, text: str) -> Citation:
        try:
            return cls.parse(text)
        except InvalidError as error:
            raise UNREADABLE.invalid() from error

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[object], handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        read = core_schema.no_info_after_validator_function(
            cls._read, core_schema.str_schema(strict=True, max_length=200)
        )
        return core_schema.json_or_python_schema(
            json_schema=read,
            python_schema=core_schema.is_instance_schema(cls),
            serialization=core_schema.plain_serializer_function_ser_schema(
                str, return_schema=core_schema.str_schema(), when_used="json"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "examples": ["Pasal 10 ayat (2) huruf a UU 22/2022"]}
