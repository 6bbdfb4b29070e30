"""The pages of a draft, part by part, in a .docx document."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final, TypeVar

import docx
from docx.document import Document
from docx.shared import Mm, Pt
from docx.table import _Cell

from pembinaan.agreements.draft.model import Article, Draft, Matrix, SignatureBlock, letter
from pembinaan.interop.docx_layout import centred, fill, hanging, landscape, repeat_head, set_up, spacer, table

__all__ = ["document"]

_WIDTH_MM: Final = 160
_MATRIX_WIDTH_MM: Final = 261
_EMBLEM_HEIGHT: Final = Mm(22)
_HEAD_MM: Final = (11, 46, 5, 98)
_MATRIX_MM: Final = (9, 21, 22, 29, 30, 21, 17, 22, 17, 20, 29, 24)
_BEFORE_OPENING: Final = Pt(14)
_BEFORE_STAMP: Final = Pt(14)
_BEFORE_NAME: Final = Pt(24)
_IN_A_ROW: Final = 3
_Item = TypeVar("_Item")


def document(draft: Draft) -> Document:
    """Lay a draft out as a document, in the order of its text."""
    made = docx.Document()
    set_up(made, " ".join(draft.title), [one.heading for one in draft.signatures])
    _write_head(made, draft)
    for article in draft.articles:
        _write_article(made, article)
    hanging(made, "", draft.closing).paragraph_format.keep_with_next = True
    _write_blocks(made, draft.signatures, _WIDTH_MM)
    _write_blocks(made, draft.witnesses, _WIDTH_MM)
    _write_matrix(made, draft.annex)
    return made


def _write_head(made: Document, draft: Draft) -> None:
    _write_emblems(made, draft.emblems)
    for line in draft.title:
        centred(made, line, "Heading 1")
    for line in draft.numbers:
        centred(made, line)
    hanging(made, "", draft.opening).paragraph_format.space_before = _BEFORE_OPENING
    _write_parties(made, draft)
    hanging(made, "", draft.together)
    for place, premise in enumerate(draft.premises):
        hanging(made, f"{letter(place)}.", premise)
    hanging(made, "", draft.attending)
    for place, line in enumerate(draft.legal_basis):
        hanging(made, f"{place + 1}.", line)
    hanging(made, "", draft.agreeing)


def _write_emblems(made: Document, emblems: tuple[str, ...]) -> None:
    for beside in _in_rows(emblems):
        held = table(made, [_WIDTH_MM // len(beside)] * len(beside), 1, lines=False)
        held.rows[0].height = _EMBLEM_HEIGHT
        for cell, emblem in zip(held.rows[0].cells, beside, strict=True):
            fill(cell, emblem, small=True, middle=True)


def _in_rows(items: tuple[_Item, ...]) -> Iterator[tuple[_Item, ...]]:
    """Go through items by rows, as many in a row as fit on the page."""
    yield from (items[start : start + _IN_A_ROW] for start in range(0, len(items), _IN_A_ROW))


def _write_parties(made: Document, draft: Draft) -> None:
    held = table(made, _HEAD_MM, len(draft.parties), lines=False)
    for place, (row, party) in enumerate(zip(held.rows, draft.parties, strict=True)):
        for cell, text in zip(row.cells, (f"{place + 1}.", party.holder, ":", party.text), strict=True):
            fill(cell, text)


def _write_article(made: Document, article: Article) -> None:
    centred(made, f"Pasal {article.number}\n{article.heading}", "Heading 2")
    lines = tuple(article.lines())
    for line, following in zip_longest(lines, lines[1:]):
        paragraph = hanging(made, line.mark, line.text, line.depth)
        paragraph.paragraph_format.keep_with_next = following is not None and following.depth > line.depth


def _write_blocks(made: Document, blocks: tuple[SignatureBlock, ...], width_mm: int) -> None:
    """Write the blocks side by side, three at most, with the places for the names on one line."""
    for beside in _in_rows(blocks):
        spacer(made)
        held = table(made, [width_mm // len(beside)] * len(beside), 2, lines=False)
        for column, block in enumerate(beside):
            _write_block(held.cell(0, column), held.cell(1, column), block)


def _write_block(office: _Cell, name: _Cell, block: SignatureBlock) -> None:
    for place, text in enumerate((block.heading, block.office, block.institution)):
        fill(office, text, bold=place == 0, middle=True).paragraph_format.keep_with_next = True
    if block.stamp:
        fill(name, block.stamp, middle=True).paragraph_format.space_before = _BEFORE_STAMP
    fill(name, block.holder, middle=True).paragraph_format.space_before = _BEFORE_NAME


def _write_matrix(made: Document, matrix: Matrix) -> None:
    landscape(made)
    for line in matrix.title:
        centred(made, line, "Heading 1")
    held = table(made, _MATRIX_MM, len(matrix.rows) + 1, lines=True)
    repeat_head(held.rows[0])
    for cell, column in zip(held.rows[0].cells, matrix.columns, strict=True):
        fill(cell, column, small=True, bold=True, middle=True)
    for row, texts in zip(held.rows[1:], matrix.rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            fill(cell, text, small=True)
    _write_blocks(made, matrix.signatures, _MATRIX_WIDTH_MM)
