"""What falls due, written for people and for their calendars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.code_words import actors_text
from pembinaan.agreements.due import Due
from pembinaan.agreements.due_rules import DUE_RULES, DueKind
from pembinaan.agreements.undated import Undated
from pembinaan.core.asked import asks_day
from pembinaan.core.fingerprint import fingerprint
from pembinaan.core.icalendar import CalendarEntry, icalendar
from pembinaan.core.text import Language, Text, format_date, printable
from pembinaan.core.timeline import Status
from pembinaan.law.guidance import GUIDANCE

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["as_icalendar", "explain_due"]

_OWED: Final = Text(id="Pihak: {who}. Pelaksana: {actors}.", en="Party: {who}. Acting: {actors}.")
_BASIS: Final = Text(id="Dasar: {basis}.", en="Basis: {basis}.")
_DESIGN: Final = Text(
    id="Usulan pustaka ini, bukan bunyi peraturan.", en="Proposal of this library, not the words of any regulation."
)
_UNCONFIRMED: Final = Text(id="Tingkat keyakinan: {note}.", en="Confidence: {note}.")
_DONE: Final = Text(id="Sudah dilaksanakan pada {day}.", en="Done on {day}.")
_DONE_LATER: Final = Text(id="Sudah dilaksanakan pada {day}, sesudah hari itu.", en="Done on {day}, after that day.")
_IF: Final = Text(id="Belum pasti jatuh tempo.", en="Not certain to fall due.")
_MISSING: Final = Text(id="Data yang diperlukan: {facts}.", en="Facts needed: {facts}.")
_NO_DAY: Final = Text(id="tanpa tanggal", en="no day")


def explain_due(items: Iterable[Due | Undated], language: Language = "id") -> str:
    """Write what falls due line by line, in the order given.

    Example:
        >>> from pembinaan.agreements.due_rules import DueKind
        >>> print(explain_due([Undated(kind=DueKind.SIGNING, missing=("term.start",))], "en"))
        no day: Signing. Facts needed: term.start.
    """
    lines = (f"{_day(item, language)}: {' '.join(_said(item, language))}" for item in items)
    return "\n".join(map(printable, lines))


@asks_day
def as_icalendar(agreement: Agreement, items: Iterable[Due], *, stamped: date, language: Language = "id") -> str:
    """Write what falls due and is not done as an iCalendar text, with an alarm seven days before each day.

    An entry keeps its id from one file to the next as long as the agreement keeps its ``id`` (or where it has none, its
    kind, parties, subject, title, numbers and first day) and the kind, day, parties and activity stay the same.

    Args:
        agreement: The agreement that the items are of.
        items: What :func:`pembinaan.agreements.due.due` gave.
        stamped: The day of writing.
        language: The language of the entries.
    """
    whose = _whose(agreement)
    entries = [_entry(whose, item, language) for item in items if item.done_on is None]
    return icalendar({entry.uid: entry for entry in entries}.values(), stamped=stamped)


def _whose(agreement: Agreement) -> list[object]:
    """Tell one agreement from another: by its own id, or else by all that names it."""
    if agreement.id is not None:
        return [agreement.id]
    numbers = sorted((one.role.value, one.number) for one in agreement.numbers or ())
    parties = sorted((one.role.value, one.kind.value, one.name) for one in agreement.parties)
    named = [agreement.kind.value, agreement.title, agreement.term.start]
    return [agreement.subject, numbers, parties, *named]


def _entry(whose: list[object], item: Due, language: Language) -> CalendarEntry:
    names = [*whose, item.kind.value, item.on, [role.value for role in item.who], item.what.id]
    names += [item.activity] if item.activity is not None else []
    return CalendarEntry(
        uid=f"{fingerprint(names)[:32]}@pembinaan",
        on=item.on,
        summary=item.what[language],
        description="\n".join((DUE_RULES[item.kind].title[language], *_details(item, language))),
        alarm_days=(7,),
    )


def _day(item: Due | Undated, language: Language) -> str:
    return format_date(item.on, language) if isinstance(item, Due) else _NO_DAY[language]


def _said(item: Due | Undated, language: Language) -> Iterator[str]:
    if isinstance(item, Due):
        yield item.what[language]
        yield from _details(item, language)
        return
    yield f"{DUE_RULES[item.kind].title[language]}."
    if item.status is Status.UNKNOWN:
        yield _IF[language]
    yield _MISSING.format(facts=", ".join(item.missing))[language]


def _details(item: Due, language: Language) -> Iterator[str]:
    yield _OWED.format(who=", ".join(item.who), actors=actors_text(item.actors))[language]
    if item.status is Status.UNKNOWN:
        yield _IF[language]
    if item.missing:
        yield _MISSING.format(facts=", ".join(item.missing))[language]
    if item.done_on is not None:
        later = item.done_on > item.on and item.kind is not DueKind.FINAL_MONEV  # its day is the first, not the last
        yield (_DONE_LATER if later else _DONE).format(day=item.done_on)[language]
    held = (*map(str, item.cites), *(GUIDANCE[key].title[language] for key in item.guidance))
    if held:
        yield _BASIS.format(basis="; ".join(held))[language]
    note = None if item.confidence is None else item.confidence.note
    if item.confidence is None:
        yield _DESIGN[language]
    elif note is not None:
        yield _UNCONFIRMED.format(note=note)[language]
