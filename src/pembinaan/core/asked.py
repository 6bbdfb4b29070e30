"""What a question must give: a day as a day, and one of the two languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import wraps
from typing import Final, ParamSpec, TypeVar

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__ = [
    "NOT_A_DATE",
    "UNKNOWN_LANGUAGE",
    "UNKNOWN_STYLE",
    "UPSIDE_DOWN",
    "a_known_style",
    "asks_day",
    "in_order",
    "the_day",
]

_P = ParamSpec("_P")
_R = TypeVar("_R")
_DAYS: Final = ("on", "since", "until", "stamped")
"""How the days of a question are called."""

NOT_A_DATE: Final = Fault(
    "day.not_a_date",
    Text(id="'{name}' bukan tanggal (date).", en="'{name}' is not a day (date)."),
    Text(
        id="Beri date dari Python, misalnya date(2026, 11, 24): bukan teks, dan bukan datetime.",
        en="Give a date of Python, such as date(2026, 11, 24): not a text, and not a datetime.",
    ),
)
UPSIDE_DOWN: Final = Fault(
    "day.since_after_until",
    Text(id="'since' ({since}) sesudah 'until' ({until}).", en="'since' ({since}) lies after 'until' ({until})."),
    Text(
        id="Beri hari pertama pada 'since' dan hari terakhir pada 'until'.",
        en="Give the first day as 'since' and the last day as 'until'.",
    ),
)
UNKNOWN_LANGUAGE: Final = Fault(
    "language.unknown",
    Text(id="Bahasa ini tidak dikenal.", en="This language is not known."),
    Text(
        id='Tulis "id" (Indonesia) atau "en" (Inggris), dengan huruf kecil.',
        en='Write "id" (Indonesian) or "en" (English), in small letters.',
    ),
)
UNKNOWN_STYLE: Final = Fault(
    "style.unknown",
    Text(id="Gaya tulisan ini tidak dikenal.", en="This style is not known."),
    Text(id="Tulis salah satu dari: {known}.", en="Write one of: {known}."),
)


def the_day(value: object, name: str = "on") -> None:
    """Refuse what is given for a day and is none.

    Raises:
        InvalidError: ``day.not_a_date``: a text, a number, a datetime.
    """
    if type(value) is not date and (not isinstance(value, date) or isinstance(value, datetime)):
        raise NOT_A_DATE.error(name, name=name)


def a_known_style(style: str, known: Iterable[str]) -> None:
    """Refuse a style of explanation that is none of those that are known.

    Raises:
        InvalidError: ``style.unknown``.
    """
    names = tuple(known)
    if style not in names:
        raise UNKNOWN_STYLE.error("style", known=", ".join(names))


def in_order(since: date, until: date) -> None:
    """Refuse a first day that lies after the last.

    Raises:
        InvalidError: ``day.since_after_until``.
    """
    if since > until:
        raise UPSIDE_DOWN.error("since", since=since, until=until)


def asks_day(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Make a function refuse what its callers give for a day (``on``, ``since``, ``until``) and is none.

    None passes where the type of the function says that a day may be left out.

    Example:
        >>> @asks_day
        ... def year(*, on):
        ...     return on.year
        >>> year(on=date(2026, 11, 24))
        2026
        >>> year(on="2026-11-24")
        Traceback (most recent call last):
        pembinaan.core.errors.InvalidError: [day.not_a_date] 'on' is not a day (date). Give a date of Python, such as
        date(2026, 11, 24): not a text, and not a datetime.
    """
    needed = {name for name in _DAYS if function.__annotations__.get(name) in (date, "date")}

    @wraps(function)
    def asked(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        given = [(name, kwargs[name]) for name in _DAYS if name in kwargs]
        for name, day in sorted(given, key=lambda one: one[1] is None):
            if day is not None or name in needed:
                the_day(day, name)
        return function(*args, **kwargs)

    return asked
