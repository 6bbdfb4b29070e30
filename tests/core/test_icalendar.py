"""Calendars as iCalendar text: read back by a small reader of our own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.core.icalendar import CalendarEntry, icalendar

STAMPED = date(2026, 11, 24)


def read(text: str) -> list[tuple[str, str]]:
    """Unfold and unescape; the names keep their parameters."""
    assert text.endswith("\r\n")
    lines = text.replace("\r\n ", "").split("\r\n")[:-1]
    pairs = [line.split(":", 1) for line in lines]
    return [(name, unescaped(value)) for name, value in pairs]


def unescaped(value: str) -> str:
    out, letters = "", iter(value)
    for letter in letters:
        if letter == "\\":
            following = next(letters)
            out += "\n" if following == "n" else following
        else:
            out += letter
    return out


def entry(**facts) -> CalendarEntry:
    return CalendarEntry(**{"uid": "a", "on": date(2024, 2, 29), "summary": "s", "description": "d", **facts})


def test_an_entry_is_one_whole_day():
    # 2024 is a leap year: the day after 28 February is the 29th, the day after that 1 March
    assert read(icalendar([entry()], stamped=STAMPED)) == [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//pembinaan//ID"),
        ("CALSCALE", "GREGORIAN"),
        ("BEGIN", "VEVENT"),
        ("UID", "a"),
        ("DTSTAMP", "20261124T000000Z"),
        ("DTSTART;VALUE=DATE", "20240229"),
        ("DTEND;VALUE=DATE", "20240301"),
        ("SUMMARY", "s"),
        ("DESCRIPTION", "d"),
        ("END", "VEVENT"),
        ("END", "VCALENDAR"),
    ]


def test_the_last_day_of_the_calendar_needs_no_end():
    names = [name for name, _ in read(icalendar([entry(on=date.max)], stamped=STAMPED))]
    assert "DTSTART;VALUE=DATE" in names
    assert "DTEND;VALUE=DATE" not in names


def test_alarms_stand_inside_the_event():
    lines = read(icalendar([entry(alarm_days=(7, 0))], stamped=STAMPED))
    assert [value for name, value in lines if name == "TRIGGER"] == ["-P7D", "-P0D"]
    assert lines.index(("BEGIN", "VALARM")) < lines.index(("END", "VEVENT"))
    assert lines.count(("BEGIN", "VALARM")) == lines.count(("END", "VALARM")) == 2


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a;b,c\\d", r"SUMMARY:a\;b\,c\\d"),
        ("satu\ndua\r\ntiga\rempat", r"SUMMARY:satu\ndua\ntiga\nempat"),
        ("a\tb\x00c", "SUMMARY:a b c"),
    ],
)
def test_text_cannot_end_a_line_or_a_value(text, written):
    assert written in icalendar([entry(summary=text)], stamped=STAMPED).split("\r\n")


def test_a_line_is_folded_after_75_octets():
    # "SUMMARY:" has 8 octets, so 67 letters of one octet fill the first line; the next holds a blank and 74
    lines = icalendar([entry(summary="x" * 150)], stamped=STAMPED).split("\r\n")
    first = lines.index("SUMMARY:" + "x" * 67)
    assert lines[first + 1 : first + 3] == [" " + "x" * 74, " " + "x" * 9]


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "S"))))
def test_whatever_is_written_is_read_back_and_no_line_is_too_long(text):
    written = icalendar([entry(summary=text, description=text)], stamped=STAMPED)
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    lines = read(written)
    assert ("SUMMARY", text) in lines
    assert ("DESCRIPTION", text) in lines
