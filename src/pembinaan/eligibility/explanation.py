"""A decision explained to a person: one line per condition, with the day and the article."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from pembinaan.core.asked import a_known_style
from pembinaan.core.folding import WIDTH, folded
from pembinaan.core.text import Language, Text, printable
from pembinaan.eligibility.decision import DecisionRecord, Finding, Style
from pembinaan.eligibility.explanation_html import as_html
from pembinaan.eligibility.explanation_words import (
    ANSWER,
    COLUMNS,
    MARK,
    READINGS_USED,
    basis,
    detail,
    heading,
    notes,
    outcome,
    reading_in_short,
    readings_used,
    warnings,
)

__all__ = ["across", "explain", "marked_down", "summary"]

_MARKS: Final = (
    Text(id="Tanda: ", en="Marks: ")
    + Text.joined("; ", (Text(id=mark, en=mark) + Text(id=" ", en=" ") + ANSWER[kind] for kind, mark in MARK.items()))
    + Text(id=".", en=".")
)
_SHORT_READINGS: Final = Text(id="Tafsir", en="Readings")
_TITLE_WIDTH: Final = 56
_DETAIL_WIDTH: Final = 42
_Row = tuple[list[str], list[str], list[str], list[str]]


def explain(record: DecisionRecord, language: Language, style: Style = "text") -> str:
    """Write a decision for a person.

    Args:
        record: The decision.
        language: ``"id"`` or ``"en"``.
        style: Plain text in columns, Markdown with a table, or a fragment of HTML with a table.

    Returns:
        The explanation, without a final line break.

    Raises:
        InvalidError: ``language.unknown`` or ``style.unknown``.
    """
    ways = {"text": _as_text, "markdown": _as_markdown, "html": as_html}
    a_known_style(style, ways)
    return ways[style](record, language)


def summary(record: DecisionRecord, language: Language) -> str:
    """Write a decision in a few lines: verdict, the condition that decides with its basis, and the day.

    Where facts must be supplied, the other conditions that ask for them are named too.
    """
    lines = [heading(record, language)]
    deciding = next((finding for finding in record.findings if finding.code == record.binding), None)
    if deciding is not None and record.status != "MET":
        said = "; ".join([deciding.title[language], *detail(deciding, language)])
        lines.append(f"  {MARK[deciding.status]} {said} ({'; '.join(basis(deciding, language))})")
        also = "; ".join(printable(finding.title[language]) for finding in _also_asked(record))
        lines += [f"  {MARK['UNKNOWN']} {also}"] if also else []
    lines.append(f"  {outcome(record, language)}")
    lines += [f"  {warning}" for warning in warnings(record, language)]
    chosen = "; ".join(printable(reading_in_short(used, language)) for used in record.readings)
    lines += [f"  {_SHORT_READINGS[language]}: {chosen}"] if chosen else []
    return "\n".join(_folded(lines, WIDTH))


def _also_asked(record: DecisionRecord) -> Iterator[Finding]:
    """Go through the other conditions that ask for a fact that the outcome names."""
    asked = set(record.missing_then)
    for finding in record.findings:
        if finding.code != record.binding and finding.status == "UNKNOWN" and asked & set(finding.missing):
            yield finding


# ---- plain text


def _as_text(record: DecisionRecord, language: Language) -> str:
    rows = [_row(finding, language) for finding in record.findings]
    rows = [
        (mark, _folded(title, _TITLE_WIDTH), _folded(said, _DETAIL_WIDTH), held) for mark, title, said, held in rows
    ]
    widths = [max((len(line) for row in rows for line in row[at]), default=0) for at in (1, 2)]
    lines = [heading(record, language)]
    for row in rows:
        for mark, title, said, place in zip_longest(*row, fillvalue=""):
            lines.append(f"  {mark:<3} {title:<{widths[0]}}  {said:<{widths[1]}}  {place}".rstrip())
    readings = [f"  {line}" for line in readings_used(record, language)]
    lines += _folded([outcome(record, language), *_notes(record, language), *readings], WIDTH)
    return "\n".join(lines)


def _row(finding: Finding, language: Language) -> _Row:
    """Return the lines of each column: mark, condition, detail, basis."""
    title = printable(finding.title[language])
    return [MARK[finding.status]], [title], detail(finding, language), basis(finding, language)


def _notes(record: DecisionRecord, language: Language) -> list[str]:
    return [*notes(record, language), _MARKS[language], *([READINGS_USED[language]] if record.readings else [])]


def _folded(lines: list[str], width: int) -> list[str]:
    return folded(map(printable, lines), width)


# ---- Markdown


def _as_markdown(record: DecisionRecord, language: Language) -> str:
    lines = [f"### {marked_down(heading(record, language))}", ""]
    lines += [across(list(COLUMNS[language])), across(["---"] * len(COLUMNS[language]))]
    for finding in record.findings:
        lines.append(across([marked_down("; ".join(cell)) for cell in _row(finding, language)]))
    lines += ["", f"**{marked_down(outcome(record, language))}**"]
    for note in _notes(record, language):
        lines += ["", marked_down(note)]
    readings = [f"- {marked_down(line.strip())}" for line in readings_used(record, language)]
    return "\n".join([*lines, *([""] if readings else []), *readings])


def across(cells: list[str]) -> str:
    """Write one row of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def marked_down(text: str) -> str:
    """Take the meaning from what Markdown and HTML would read as more than text."""
    for mark, shown in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("|", "&#124;"),
        ("](", "]&#40;"),
        ("`", "&#96;"),
    ):
        text = text.replace(mark, shown)
    return text
