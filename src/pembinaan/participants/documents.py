"""The file of a proposal: which documents are there. It is kept beside the record of a person, not in it."""

from __future__ import annotations

from functools import cache

from pydantic import ConfigDict, TypeAdapter

from pembinaan.core.fields import Day
from pembinaan.core.json_door import check_written_once, without_mark
from pembinaan.core.model import Model
from pembinaan.law.documents import DocumentCode

__all__ = ["DocumentOnFile", "read_documents"]


class DocumentOnFile(Model):
    """Hold one document of a file: what it is and the day it bears. It holds nothing of its contents.

    A file is a tuple of these. ``None`` in place of a file means that nobody has looked; an empty tuple means that
    there is nothing in it.

    Example:
        >>> from datetime import date
        >>> DocumentOnFile(code=DocumentCode.LITMAS, dated=date(2026, 10, 5)).code.value
        'litmas'
    """

    code: DocumentCode
    """What kind of document it is."""
    dated: Day | None
    """The day that it bears; null: it bears none. On an earlier day it is not yet on file."""


@cache
def _reader() -> TypeAdapter[tuple[DocumentOnFile, ...]]:
    return TypeAdapter(tuple[DocumentOnFile, ...], config=ConfigDict(hide_input_in_errors=True))


def read_documents(text: str | bytes) -> tuple[DocumentOnFile, ...]:
    """Read the documents of a file from JSON.

    Args:
        text: A JSON list of documents, each with its ``code`` and the day that it bears.

    Raises:
        pydantic.ValidationError: When it cannot be read; see :func:`pembinaan.problems`.

    Example:
        >>> read_documents('[{"code": "litmas", "dated": "2026-10-05"}]')[0].dated
        datetime.date(2026, 10, 5)
    """
    plain = without_mark(text)
    read = _reader().validate_json(plain)
    check_written_once(plain, "DocumentOnFile")
    return read
