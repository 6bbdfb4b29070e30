"""How a .docx page looks: paper, margins, letters, tables, and the foot with initials and page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from pembinaan.interop.docx_foot import SMALL, write_foot

__all__ = ["centred", "fill", "hanging", "landscape", "repeat_head", "set_up", "spacer", "table"]

_FONT: Final = "Times New Roman"
_MARGIN: Final = Mm(25)
_SHORT, _LONG = Mm(210), Mm(297)
_BODY: Final = Pt(12)
_STEP_MM: Final = 9
_LONGEST_TITLE: Final = 255
_DOTS: Final = "...."


def set_up(document: Document, title: str, sides: Sequence[str]) -> None:
    """Set paper, letters and the foot of every page, and leave no name of a program or person in the properties."""
    properties = document.core_properties
    properties.author, properties.comments, properties.title = "", "", title[:_LONGEST_TITLE]
    section = document.sections[0]
    section.page_width, section.page_height = _SHORT, _LONG
    _set_margins(section)
    for name, size in (("Normal", _BODY), ("Heading 1", Pt(14)), ("Heading 2", _BODY)):
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - the three are paragraph styles
        _set_letters(style, size)
    write_foot(section, sides)


def _set_margins(section: Section) -> None:
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN


def _set_letters(style: ParagraphStyle, size: Pt) -> None:
    style.font.name, style.font.size, style.font.color.rgb = _FONT, size, RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(name), _FONT)
    style.paragraph_format.space_before = Pt(12 if style.name == "Heading 2" else 0)
    style.paragraph_format.space_after = Pt(6)


def landscape(document: Document) -> None:
    """Begin a new page that lies on its side; its foot is that of the pages before."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    _flatten(document.paragraphs[-1])
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = _LONG, _SHORT
    section.left_margin = section.right_margin = Mm(18)


def _flatten(paragraph: Paragraph) -> None:
    """Leave no height to the paragraph that carries the break, lest it fill an empty page."""
    form = paragraph.paragraph_format
    form.space_after, form.line_spacing = Pt(0), Pt(1)


def centred(document: Document, text: str, style: str = "Normal", *, bold: bool = False) -> None:
    """Write a line in the middle of the page."""
    paragraph = document.add_paragraph(style=style)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_after = Pt(2)
    run = paragraph.add_run(text)
    run.bold = True if bold else None


def hanging(document: Document, mark: str, text: str, depth: int = 0) -> Paragraph:
    """Write a paragraph whose mark stands before its left edge; without a mark it has none to stand before."""
    paragraph = document.add_paragraph(f"{mark}\t{text}" if mark else text)
    if _DOTS not in text:  # a line of dots, when justified, tears the words apart
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    form = paragraph.paragraph_format
    if mark:
        form.left_indent = Mm(_STEP_MM * (depth + 1))
        form.first_line_indent = Mm(-_STEP_MM)
        form.tab_stops.add_tab_stop(form.left_indent)
    return paragraph


def spacer(document: Document) -> None:
    """Write an empty line that stays with what follows."""
    document.add_paragraph().paragraph_format.keep_with_next = True


def table(document: Document, widths_mm: Sequence[int], rows: int, *, lines: bool) -> Table:
    """Add a table of fixed widths, with lines or without; no row is broken over two pages."""
    made: Table = document.add_table(rows=rows, cols=len(widths_mm))
    made.autofit = False
    if lines:
        made.style = "Table Grid"
    for column, width in zip(made.columns, widths_mm, strict=True):
        column.width = Mm(width)
    for row in made.rows:
        _keep_whole(row, "w:cantSplit")
        for cell, width in zip(row.cells, widths_mm, strict=True):
            cell.width = Mm(width)
    return made


def repeat_head(row: _Row) -> None:
    """Repeat a row as the head of the table on each page."""
    _keep_whole(row, "w:tblHeader")


def _keep_whole(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001 - python-docx has no such switch


def fill(cell: _Cell, text: str, *, small: bool = False, bold: bool = False, middle: bool = False) -> Paragraph:
    """Write a text into the first, still empty paragraph of a cell, or into a new one."""
    first = cell.paragraphs[0]
    paragraph: Paragraph = cell.add_paragraph() if first.text or len(cell.paragraphs) > 1 else first
    run = paragraph.add_run(text)
    run.bold = True if bold else None
    run.font.size = SMALL if small else None
    paragraph.paragraph_format.space_after = Pt(0 if small else 2)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if middle else WD_ALIGN_PARAGRAPH.LEFT
    return paragraph
