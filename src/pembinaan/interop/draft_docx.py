"""A draft as a .docx file, through the optional extra ``pembinaan[docx]`` (python-docx)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final

from pembinaan.agreements.draft.model import Article, Draft, Matrix, SignatureBlock, letter
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.styles.style import ParagraphStyle
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

__all__ = ["write_docx"]

_MISSING: Final = Text(
    id="Untuk menulis .docx pasang dulu pembinaan[docx].",
    en="To write .docx, install pembinaan[docx] first.",
)
_FONT: Final = "Times New Roman"
_MARGIN_MM: Final = 25
_STEP_MM: Final = 9
_PORTRAIT_MM: Final = (210, 297)
_HEAD_WIDTHS_MM: Final = (9, 48, 5, 98)
_MATRIX_WIDTHS_MM: Final = (9, 22, 24, 23, 24, 21, 17, 27, 20, 24, 24, 22)


def write_docx(draft: Draft, stream: BinaryIO) -> None:
    """Write a draft as a .docx file: A4, the work plan on its own landscape page, page numbers, room for initials.

    Args:
        draft: The draft.
        stream: A binary stream open for writing; the caller opens and closes it.

    Raises:
        UnsupportedError: ``extra.docx`` when python-docx is not installed.
    """
    try:
        import docx  # noqa: PLC0415 - an optional extra
    except ImportError:
        raise UnsupportedError("extra.docx", _MISSING) from None
    document = docx.Document()
    _set_up(document, draft)
    _write_head(document, draft)
    for article in draft.articles:
        _write_article(document, article)
    _paragraph(document, draft.closing)
    _write_blocks(document, draft.signatures)
    _write_blocks(document, draft.witnesses)
    _write_matrix(document, draft.annex)
    document.save(stream)
