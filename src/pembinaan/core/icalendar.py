"""Calendars as text (iCalendar, RFC 5545): whole days that other programs can take in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from pembinaan.core.fields import Count, Line
from pembinaan.core.model import Model

__all__ = ["CalendarEntry", "icalendar"]

_OCTETS: Final = 75
_ESCAPES: Final = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_DAY: Final = timedelta(days=1)


class CalendarEntry(Model):
    """Hold one whole day of a calendar."""

    uid: Line
    """Its id; the same entry must keep it from one file to the next."""
    on: date
    """The day."""
    summary: str
    """What is shown first."""
    description: str
    """What is shown below it; line breaks stay."""
    alarm_days: tuple[Count, ...] = ()
    """How many days before the day an alarm is given."""


def icalendar(entries: Iterable[CalendarEntry], *, stamped: date) -> str:
    """Write entries as one iCalendar text, each as an event of a whole day.

    No clock is read: every entry carries the day that the caller names as the moment of writing.

    Args:
        entries: The entries, in the order in which they are written.
        stamped: The day of writing; written as midnight UTC.

    Example:
        >>> print(icalendar([], stamped=date(2026, 11, 24)).replace(chr(13), ""), end="")
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//pembinaan//ID
        CALSCALE:GREGORIAN
        END:VCALENDAR

    Source: RFC 5545, sections 3.1 (lines), 3.3.11 (text), 3.6.1 (events) and 3.6.6 (alarms).
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pembinaan//ID", "CALSCALE:GREGORIAN"]
    for entry in entries:
        lines += _event(entry, stamped)
    return "".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCALENDAR"))


def _event(entry: CalendarEntry, stamped: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.uid)}"
    yield f"DTSTAMP:{_digits(stamped)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_digits(entry.on)}"
    if entry.on < date.max:  # the last day of the calendar has no next one; without an end it is one day all the same
        yield f"DTEND;VALUE=DATE:{_digits(entry.on + _DAY)}"
    yield f"SUMMARY:{_text(entry.summary)}"
    yield f"DESCRIPTION:{_text(entry.description)}"
    for days in entry.alarm_days:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:-P{days}D")
        yield from (f"DESCRIPTION:{_text(entry.summary)}", "END:VALARM")
    yield "END:VEVENT"


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(text: str) -> str:
    one_break = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_ESCAPES.get(letter) or (letter if letter.isprintable() else " ") for letter in one_break)


def _folded(line: str) -> str:
    """Break a line before it has more than 75 octets, never inside a letter; the rest begins with a blank."""
    folded, room = "", _OCTETS
    for letter in line:
        size = len(letter.encode())
        if size > room:
            folded, room = f"{folded}\r\n ", _OCTETS - 1
        folded, room = folded + letter, room - size
    return folded
