"""Read a person from the public JSON form."""

from __future__ import annotations

from functools import cache

from pydantic import ConfigDict, TypeAdapter

from pembinaan.core.json_door import check_written_once, without_mark
from pembinaan.participants.people import AnakBinaan, Klien, Narapidana, Person, Tahanan

__all__ = ["read_person"]


@cache
def _reader() -> TypeAdapter[Tahanan | Narapidana | AnakBinaan | Klien]:
    return TypeAdapter(Person, config=ConfigDict(cache_strings="keys", hide_input_in_errors=True))


def read_person(text: str | bytes) -> Tahanan | Narapidana | AnakBinaan | Klien:
    """Read a person from JSON, as exactly one of the four kinds.

    Args:
        text: The public JSON form; the field ``kind`` says which person in law it is.

    Raises:
        pydantic.ValidationError: When the record cannot be read or contradicts itself; see
            :func:`pembinaan.problems` for what is wrong, without any of its contents. A field that is written twice
            in one group is ``json.duplicate_key``.

    Example:
        >>> read_person('{"kind": "klien", "reference": "contoh-2"}').kind
        'klien'
    """
    plain = without_mark(text)
    read = _reader().validate_json(plain)
    check_written_once(plain, "Person")
    return read
