"""A draft as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from pembinaan.agreements.draft.model import Article, Draft, Matrix, SignatureBlock, letter

__all__ = ["as_markdown"]

_SPECIAL: Final = re.compile(r"(?P<blank>\[\.{8}\](?![(:\[]))|[\\`*_<>#|~&\[\]]")
"""What Markdown reads as its own; the mark of a blank stays, where it can open no link."""
_OPENING: Final = re.compile(r"^(\d*)([-+=.)])")
"""What begins a list or underlines a heading where it begins a line: "- ", "+ ", "1. ", "2) ", "==="."""
_INDENT: Final = "&emsp;"


def as_markdown(draft: Draft) -> str:
    """Write a draft as Markdown: headings for its articles, tables for signatures and work plan.

    What comes from the record is escaped, so that it prints as it stands.
    """
    return "\n\n".join(_parts(draft)) + "\n"


def _parts(draft: Draft) -> Iterator[str]:
    yield " ".join(map(_text, draft.emblems))
    yield f"# {_lines(draft.title)}"
    yield _lines(draft.numbers)
    yield _paragraph(draft.opening)
    for place, party in enumerate(draft.parties):
        yield f"{place + 1}\\. {party.holder} : {_text(party.text)}"
    yield _paragraph(draft.together)
    yield from (f"{letter(place)}. {_text(premise)}" for place, premise in enumerate(draft.premises))
    yield _paragraph(draft.attending)
    yield from (f"{place + 1}\\. {_text(line)}" for place, line in enumerate(draft.legal_basis))
    yield _paragraph(draft.agreeing)
    for article in draft.articles:
        yield from _article(article)
    yield _paragraph(draft.closing)
    yield from _blocks(draft.signatures)
    yield from _blocks(draft.witnesses)
    yield from _matrix(draft.annex)


def _article(article: Article) -> Iterator[str]:
    yield f"## Pasal {article.number}<br>{_text(article.heading)}"
    for line in article.lines():
        yield f"{_INDENT * line.depth}{line.mark} {_text(line.text)}" if line.mark else _paragraph(line.text)


def _blocks(blocks: tuple[SignatureBlock, ...]) -> Iterator[str]:
    if blocks:
        cells = [_lines((one.heading, one.office, one.institution)) for one in blocks]
        holders = [_lines((one.stamp, one.holder)) for one in blocks]
        yield _table(cells, [holders])


def _matrix(matrix: Matrix) -> Iterator[str]:
    yield f"# {_lines(matrix.title)}"
    yield _table(map(_text, matrix.columns), [map(_text, row) for row in matrix.rows])
    yield from _blocks(matrix.signatures)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = tuple(head)
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _lines(lines: Iterable[str]) -> str:
    return "<br>".join(_text(line) for line in lines if line)


def _text(text: str) -> str:
    return _SPECIAL.sub(lambda found: found[0] if found["blank"] else f"\\{found[0]}", text)


def _paragraph(text: str) -> str:
    """Write a text that begins a line: what would open a list or a rule there is escaped too."""
    return _OPENING.sub(r"\1\\\2", _text(text))
