"""How the fields of a receipt are said to people, where they differ."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.decision import ReadingUsed
from pembinaan.eligibility.explanation_words import VERDICT
from pembinaan.eligibility.receipt import Receipt, ReliedOn
from pembinaan.eligibility.rights import RIGHTS

__all__ = ["NAMES", "NO_ANSWER", "said"]

NAMES: Final = {
    "status": Text(id="keputusan", en="decision"),
    "earliest": Text(id="hari paling cepat", en="earliest day"),
    "binding": Text(id="syarat yang menentukan", en="condition that decides"),
    "facts": Text(id="fakta", en="facts"),
    "salted": Text(id="salt (kata acak)", en="salt"),
    "readings": Text(id="tafsir", en="readings"),
    "provisions": Text(id="ketentuan", en="provisions"),
    "library_version": Text(id="versi pustaka", en="version of the library"),
    "law_version": Text(id="versi daftar hukum", en="version of the tables of law"),
    "seal": Text(id="segel", en="seal"),
}
"""What people call the fields that are compared, in the order of the receipt."""
NO_ANSWER: Final = Text(
    id="tidak dijawab oleh versi ini untuk orang ini; sebabnya dikatakan oleh decide",
    en="not answered by this version for this person; decide says why",
)
"""What is found where no decision can be made again; why is not said, because it may be a fact of the person."""
_FACTS: Final = (
    Text(id="fakta pada waktu diputus", en="the facts at the time"),
    Text(id="fakta lain, atau salt lain", en="other facts, or another salt"),
)
_SEAL: Final = (
    Text(id="segel yang dibuat waktu itu", en="the seal made at the time"),
    Text(id="isinya diubah, atau salt lain", en="changed contents, or another salt"),
)
_NONE: Final = Text(id="tidak ada", en="none")
_NO_END: Final = Text(id="tanpa akhir yang diketahui", en="no known end")
_SALT: Final = {True: Text(id="dipakai", en="used"), False: Text(id="tidak dipakai", en="not used")}
_DEFAULT: Final = {True: Text(id=" (bawaan)", en=" (default)"), False: Text(id="", en="")}
_BOUND: Final = {
    True: Text(id="berlaku", en="in force"),
    False: Text(id="belum pasti berlaku", en="not surely in force"),
}
_PLACE: Final = Text(
    id="{place} ({confidence}, diperiksa {checked}, {bound}, sejak {since}, {end})",
    en="{place} ({confidence}, checked {checked}, {bound}, since {since}, {end})",
)
_UNTIL: Final = Text(id="sampai {day}", en="until {day}")
_AT_LATEST: Final = Text(id="{first} atau paling lambat {latest}", en="{first} or at the latest {latest}")
_NOT_KNOWN: Final = Text(id="hari yang belum diketahui", en="a day that is not known")


def said(field: str, held: Receipt, other: Receipt) -> tuple[Text, Text]:
    """Say what a field holds on the receipt and on the one made now; of a list, only what the other lacks."""
    if field in _FIXED:
        return _FIXED[field]
    say = _SAID[field]
    return say(held, other), say(other, held)


def _day(day: date | None) -> Text:
    return _NONE if day is None else Text(id="{day}", en="{day}").format(day=day)


def _same(text: str) -> Text:
    return Text(id=text, en=text)


def _condition(right: str, code: str | None) -> Text:
    """Name a condition as an officer would, with its code; one that this version does not know, by its code."""
    if code is None:
        return _NONE
    titles = [item.title for item in RIGHTS[right].requires if item.code == code]
    return titles[0] + _same(f" ({code})") if titles else _same(code)


def _reading(used: ReadingUsed) -> Text:
    return _same(f"{used.name} = {used.value}") + _DEFAULT[used.is_default]


def _place(held: ReliedOn) -> Text:
    return _PLACE.format(
        place=str(held.citation),
        confidence=held.confidence.value,
        checked=held.checked_on,
        bound=_BOUND[held.established],
        since=_between(held.since, held.since_latest),
        end=_NO_END if held.until is None else _UNTIL.format(day=_between(held.until, held.until_latest)),
    )


def _between(first: date, latest: date | None) -> Text:
    if first == latest:
        return _day(first)
    return _AT_LATEST.format(first=first, latest=_NOT_KNOWN if latest is None else latest)


def _listed(held: tuple[Text, ...], other: tuple[Text, ...]) -> Text:
    """Name what the other list lacks; all, where they differ in their order only."""
    lacking = [text for text in held if text not in other]
    shown = list(held) if set(held) == set(other) else lacking
    return Text.joined("; ", shown) if shown else _NONE


_FIXED: Final = {"facts": _FACTS, "seal": _SEAL}
_SAID: Final[dict[str, Callable[[Receipt, Receipt], Text]]] = {
    "status": lambda held, _: VERDICT[held.status],
    "earliest": lambda held, _: _day(held.earliest),
    "binding": lambda held, _: _condition(held.right, held.binding),
    "salted": lambda held, _: _SALT[held.salted],
    "readings": lambda held, other: _listed(tuple(map(_reading, held.readings)), tuple(map(_reading, other.readings))),
    "provisions": lambda held, other: _listed(
        tuple(map(_place, held.provisions)), tuple(map(_place, other.provisions))
    ),
    "library_version": lambda held, _: _same(held.library_version),
    "law_version": lambda held, _: _same(held.law_version),
}
