"""JSON text at the door: a mark of byte order is passed over, and a field that is written twice is refused."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from collections import Counter
from typing import Final

from pydantic import ValidationError
from pydantic_core import InitErrorDetails

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__ = ["check_written_once", "without_mark"]

WRITTEN_TWICE: Final = Fault(
    "json.duplicate_key",
    Text(
        id="Isian ini tertulis dua kali dalam kelompok yang sama.",
        en="This field is written twice in one group of fields.",
    ),
    Text(
        id="Hapus salah satunya: yang kedua akan menghapus yang pertama.",
        en="Take one of them out: the second would drop the first.",
    ),
)
_FIELD_NAME: Final = re.compile(r"[a-z][a-z_]{0,39}")


class _TwiceError(Exception):
    """Carry the key that is written twice out of the reader of JSON."""


def _once(pairs: list[tuple[str, object]]) -> None:
    if len(dict(pairs)) == len(pairs):  # the quick way, taken for nearly every record
        return
    ((key, _),) = Counter(key for key, _ in pairs).most_common(1)
    raise _TwiceError(key)


_READER: Final = json.JSONDecoder(object_pairs_hook=_once)


def check_written_once(text: str | bytes | bytearray, title: str) -> None:
    """Refuse JSON in which a field is written twice: pydantic would keep the last and drop the first without a word.

    Args:
        text: JSON that has been read already, so that it is whole and its contents are known to fit.
        title: What was read, for the heading of the error.

    Raises:
        pydantic.ValidationError: ``json.duplicate_key``, at the name of the field.

    Example:
        >>> check_written_once('{"sanctions": [], "litmas": []}', "Narapidana")
    """
    try:
        _READER.decode(text if isinstance(text, str) else text.decode())
    except _TwiceError as twice:
        key = str(twice)
    else:
        return
    name = key if _FIELD_NAME.fullmatch(key) else "(unknown field)"
    fault: InitErrorDetails = {"type": WRITTEN_TWICE.invalid(), "loc": (name,), "input": None}
    raise ValidationError.from_exception_data(title, [fault], input_type="json", hide_input=True)


def without_mark(text: str | bytes | bytearray) -> str | bytes | bytearray:
    r"""Leave out the mark of byte order that some editors put before a text.

    Example:
        >>> without_mark("\ufeff[]")
        '[]'
    """
    if isinstance(text, (bytes, bytearray)):
        return text.removeprefix(BOM_UTF8)
    return text[1:] if str(text).startswith("\ufeff") else text  # what is no text at all is left to pydantic
