"""What a draft consists of, from its title to the work plan; every text is Indonesian, the language of the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from pembinaan.agreements.parties import Role
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["Article", "Blank", "Draft", "DraftParty", "Line", "Matrix", "Paragraph", "SignatureBlock", "letter"]

_LETTERS: Final = 26


class Blank(Model):
    """Name one place that is empty because the record does not hold the fact."""

    path: str
    """The field of the agreement that fills it; parties by their role, activities by their place in the list."""
    what: Text
    """What is missing, in words."""


class DraftParty(Model):
    """Hold how the head of the draft presents one party."""

    role: Role
    """Which party."""
    holder: str
    """The place for the name of the office-holder, which a record never holds."""
    text: str
    """Office, address, authority, and for whom the office-holder acts."""


class Paragraph(Model):
    """Hold one paragraph of an article, with the items under it."""

    text: str
    """The sentence."""
    items: tuple[str, ...] = ()
    """What it lists; empty: nothing."""


class Article(Model):
    """Hold one article (pasal)."""

    number: int
    """Its number, from 1."""
    heading: str
    """What it settles."""
    paragraphs: tuple[Paragraph, ...]
    """Its paragraphs; more than one are numbered."""

    def lines(self) -> Iterator[Line]:
        """Go through its paragraphs and items, each with its mark: (1) for a paragraph, a. for an item."""
        numbered = len(self.paragraphs) > 1
        for count, paragraph in enumerate(self.paragraphs, 1):
            yield Line(0, f"({count})" if numbered else "", paragraph.text)
            yield from (Line(1, f"{letter(place)}.", item) for place, item in enumerate(paragraph.items))


class Line(NamedTuple):
    """Hold one line of an article: how deep it stands, its mark, and its text."""

    depth: int
    mark: str
    text: str


def letter(place: int) -> str:
    """Return the mark of an item by its place from 0: a to z, then aa, ab and so on.

    Example:
        >>> letter(0), letter(25), letter(26)
        ('a', 'z', 'aa')
    """
    before, last = divmod(place, _LETTERS)
    return (letter(before - 1) if before else "") + chr(ord("a") + last)


class SignatureBlock(Model):
    """Hold the block under which one office signs."""

    heading: str
    """PIHAK KESATU and so on, or SAKSI."""
    office: str
    """The office."""
    institution: str
    """Whose office it is."""
    stamp: str
    """What goes between office and name: the duty stamp and the seal; empty for a witness."""
    holder: str
    """The place for the name."""


class Matrix(Model):
    """Hold the work plan as a table."""

    title: tuple[str, ...]
    """Its title, line by line."""
    columns: tuple[str, ...]
    """The heads of the columns."""
    rows: tuple[tuple[str, ...], ...]
    """The rows, each as long as the columns."""
    signatures: tuple[SignatureBlock, ...]
    """One block for each party, under the table."""


class Draft(Model):
    """Hold the whole text of a draft, part by part, and which places are empty.

    A draft is a proposal for the legal offices of both sides. Its sentences are this library's own wording.
    """

    emblems: tuple[str, ...]
    """The places for the emblems of the parties."""
    title: tuple[str, ...]
    """The title, line by line."""
    numbers: tuple[str, ...]
    """One line for the number of each party."""
    opening: str
    """Day and place."""
    parties: tuple[DraftParty, ...]
    """The parties as the head presents them."""
    together: str
    """How all parties are called together, and what leads to the premises."""
    premises: tuple[str, ...]
    """Why the parties agree."""
    attending: str
    """The sentence that leads to the provisions."""
    legal_basis: tuple[str, ...]
    """The provisions it rests on, which bind on the day of the draft."""
    agreeing: str
    """The sentence that leads to the articles."""
    articles: tuple[Article, ...]
    """The articles in their order."""
    closing: str
    """The sentence before the signatures."""
    signatures: tuple[SignatureBlock, ...]
    """One block for each party."""
    witnesses: tuple[SignatureBlock, ...]
    """One block for each witness; a witness never signs for a party."""
    annex: Matrix
    """The work plan (Rencana Kerja)."""
    blanks: tuple[Blank, ...]
    """The places that are empty, each named once."""
