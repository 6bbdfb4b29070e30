"""The foot of every .docx page: room for the initials of the parties, and the number of the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Pt
from docx.text.paragraph import Paragraph

__all__ = ["SMALL", "write_foot"]

SMALL: Final = Pt(8)
"""The size of letters in the foot and in the work plan."""


def write_foot(section: Section, sides: Sequence[str]) -> None:
    """Write the foot of a section; sections after it have the same."""
    foot = section.footer
    initials = foot.paragraphs[0]
    initials.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    initials.add_run("   ".join(f"Paraf {side}: ........" for side in sides)).font.size = SMALL
    number = foot.add_paragraph()
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for part in ("Halaman ", "PAGE", " dari ", "NUMPAGES"):
        _field(number, part) if part.isupper() else number.add_run(part)
    for run in number.runs:
        run.font.size = SMALL


def _field(paragraph: Paragraph, code: str) -> None:
    """Write a field that the word processor fills in, such as the number of the page."""
    for kind in ("begin", "code", "separate", "shown", "end"):
        run = paragraph.add_run("1" if kind == "shown" else None)
        if kind == "code":
            element = OxmlElement("w:instrText")
            element.text = code
            run._r.append(element)  # noqa: SLF001 - python-docx has no fields
        elif kind != "shown":
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
            run._r.append(element)  # noqa: SLF001 - python-docx has no fields
