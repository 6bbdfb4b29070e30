"""A draft as a .docx file, through the optional extra ``pembinaan[docx]`` (python-docx)."""

from __future__ import annotations

from typing import BinaryIO, Final

from pembinaan.agreements.draft.model import Draft
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text

__all__ = ["write_docx"]

_MISSING: Final = Text(
    id='Untuk menulis .docx pasang dulu pembinaan[docx]; dari salinan kodenya sendiri: pip install ".[docx]".',
    en='To write .docx, install pembinaan[docx] first; from a checkout: pip install ".[docx]".',
)


def write_docx(draft: Draft, stream: BinaryIO) -> None:
    """Write a draft as a .docx file: A4, the work plan on its own landscape page, page numbers, room for initials.

    The text is that of :func:`pembinaan.agreements.draft.markdown.as_markdown`, line by line.

    Args:
        draft: The draft.
        stream: A binary stream open for writing; the caller opens and closes it.

    Raises:
        UnsupportedError: ``extra.docx`` when python-docx is not installed.
    """
    try:
        import docx  # noqa: F401, PLC0415 - an optional extra
    except ImportError:
        raise UnsupportedError("extra.docx", _MISSING) from None
    from pembinaan.interop.docx_pages import document  # noqa: PLC0415 - needs the extra

    document(draft).save(stream)
