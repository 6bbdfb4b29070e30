"""A decision explained as a fragment of HTML that stands by itself: no script, no style sheet, nothing is fetched."""

from __future__ import annotations

import re
from datetime import date
from html import escape
from typing import Final

from pembinaan.core.text import MONTHS, Language, Text, printable
from pembinaan.eligibility.decision import DecisionRecord, Finding
from pembinaan.eligibility.explanation_words import (
    ANSWER,
    COLUMNS,
    READINGS_USED,
    basis,
    detail,
    heading,
    notes,
    outcome,
    readings_used,
)

__all__ = ["as_html"]

_CAPTION: Final = Text(id="Hasil setiap syarat per {day}", en="The answer to each condition on {day}")
_CELL: Final = ' style="text-align:left;vertical-align:top;padding:.2em .6em"'
"""Notebooks set cells flush right; that is hard to read where a cell holds a sentence."""


def as_html(record: DecisionRecord, language: Language) -> str:
    """Write a decision as one ``section``: heading, outcome, table of conditions, notes, readings.

    Every answer is a word, not a colour; every day is a ``time`` element; everything that comes from the record is
    escaped. The fragment is well-formed as XML too.

    Args:
        record: The decision.
        language: ``"id"`` or ``"en"``; it stands in the ``lang`` of the section.

    Returns:
        The fragment, without a final line break.
    """
    lines = [
        f'<section lang="{language}">',
        f"<h3>{_said(heading(record, language), language)}</h3>",
        f"<p><strong>{_said(outcome(record, language), language)}</strong></p>",
        *_table(record, language),
        *(f"<p>{_said(note, language)}</p>" for note in notes(record, language)),
        *_readings(record, language),
        "</section>",
    ]
    return "\n".join(lines)


def _table(record: DecisionRecord, language: Language) -> list[str]:
    heads = "".join(f'<th scope="col"{_CELL}>{escape(head)}</th>' for head in COLUMNS[language])
    caption = _said(_CAPTION.format(day=record.on)[language], language)
    rows = [_row(finding, language) for finding in record.findings]
    return [
        "<table>",
        f"<caption>{caption}</caption>",
        f"<thead><tr>{heads}</tr></thead>",
        "<tbody>",
        *rows,
        "</tbody>",
        "</table>",
    ]


def _row(finding: Finding, language: Language) -> str:
    title = _said(printable(finding.title[language]), language)
    said = "<br/>".join(_said(line, language) for line in detail(finding, language))
    places = "<br/>".join(map(escape, basis(finding, language)))
    answer = escape(ANSWER[finding.status][language])
    return (
        f'<tr><td{_CELL}>{answer}</td><th scope="row"{_CELL}>{title}</th><td{_CELL}>{said}</td>'
        f"<td{_CELL}>{places}</td></tr>"
    )


def _readings(record: DecisionRecord, language: Language) -> list[str]:
    items = [f"<li>{_said(line, language)}</li>" for line in readings_used(record, language)]
    return [f"<p>{_said(READINGS_USED[language], language)}</p>", "<ul>", *items, "</ul>"] if items else []


# ---- days


def _said(text: str, language: Language) -> str:
    """Escape a sentence, and mark the days in it."""
    return _DAYS[language].sub(lambda found: _timed(found, language), escape(text))


def _day_as_written(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b([1-9][0-9]?) ({'|'.join(MONTHS[language])}) ([0-9]{{4}})\b", re.ASCII)


_DAYS: Final[dict[Language, re.Pattern[str]]] = {"id": _day_as_written("id"), "en": _day_as_written("en")}
"""Days as :func:`pembinaan.core.text.format_date` writes them."""


def _timed(found: re.Match[str], language: Language) -> str:
    """Mark one day; what only looks like a day stays text."""
    number, month, year = found.groups()
    try:
        day = date(int(year), MONTHS[language].index(month) + 1, int(number))
    except ValueError:
        return found[0]
    return f'<time datetime="{day.isoformat()}">{found[0]}</time>'
