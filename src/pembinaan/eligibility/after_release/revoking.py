"""Whether a pembebasan bersyarat may, must or can no longer be revoked on a day."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault, UnsupportedError
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text, format_date
from pembinaan.eligibility.after_release.answers import (
    BEGUN_BEFORE,
    DETAINED,
    FACTS_MISSING,
    IN_TIME,
    MUST,
    MUST_IF_IN_TIME,
    OVER,
    PROSECUTED,
    Answer,
    Said,
)
from pembinaan.eligibility.after_release.facts import Prosecution, Release
from pembinaan.eligibility.after_release.probation_end import probation
from pembinaan.law.citation import Citation
from pembinaan.law.data.after_release import RELEASE_TERMS, REVOCATION_GROUNDS, REVOKED_BY, RuleRow
from pembinaan.law.instruments import binding
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.sentence import FixedTermSentence
from pembinaan.participants.working import DatedValue

__all__ = ["Revocability", "revocability"]

_FROM: Final = date(2026, 1, 2)
_MONTHS: Final = 3
_CATEGORY: Final = 3

TOO_EARLY = Fault(
    "revocation.before_release",
    Text(id="Hari yang ditanyakan sebelum hari pembebasan.", en="The day asked about lies before the release."),
    Text(id="Tanyakan untuk hari pembebasan atau sesudahnya.", en="Ask about the day of the release or a later one."),
)
_BEFORE: Final = Text(
    id="Pencabutan sebelum {day} belum dimodelkan: KUHP lama hanya dari ingatan.",
    en="Revocation before {day} is not modelled: the old code is known from memory only.",
)


class Revocability(Model):
    """Hold whether a release may, must or can no longer be revoked on a day, and why.

    Attributes:
        on: The day asked about.
        answer: ``may`` (on breach), ``must``, ``no_longer`` or ``unknown``.
        text: Why.
        cites: The provisions.
        probation: The end of the probation with its working; None: a detention in another case has no end yet.
        last_day: The last day of the three months; None: as before.
        missing: Paths of the facts that would settle ``unknown``; empty where the law leaves it open.
    """

    on: date
    answer: Answer
    text: Text
    cites: tuple[Citation, ...]
    probation: DatedValue | None
    last_day: date | None
    missing: tuple[str, ...] = ()

    def explain(self, language: Language) -> str:
        """Explain to a person: the answer, the probation, the conditions, the grounds and who revokes."""
        cites = "; ".join(map(str, self.cites))
        lines = [f"{_HEAD[self.answer].format(day=self.on)[language]}: {self.text[language]} ({cites})"]
        if self.probation is not None and self.last_day is not None:
            lines.append(self.probation.working(language))
            lines.append(f"{_LAST_DAY[language]}: {format_date(self.last_day, language)}")
        for title, rows in ((_TERMS, RELEASE_TERMS), (_GROUNDS, REVOCATION_GROUNDS), (_BY, REVOKED_BY)):
            lines += [f"{title[language]}:", *(f"  - {_line(row, language)}" for row in _in_law(rows, self.on))]
        return "\n".join(lines)


_HEAD: Final = {
    "may": Text(id="Dapat dicabut bila syarat dilanggar, {day}", en="May be revoked on breach, {day}"),
    "must": Text(id="Dicabut, {day}", en="To be revoked, {day}"),
    "no_longer": Text(id="Tidak dapat dicabut lagi, {day}", en="Can no longer be revoked, {day}"),
    "unknown": Text(id="Belum dapat dipastikan, {day}", en="Not known, {day}"),
}
_LAST_DAY: Final = Text(id="Hari terakhir pencabutan", en="Last day of revocation")
_TERMS: Final = Text(id="Syarat", en="Conditions")
_GROUNDS: Final = Text(id="Alasan pencabutan", en="Grounds of revocation")
_BY: Final = Text(id="Siapa yang memberi dan mencabut", en="Who gives and who revokes")


def _in_law(rows: tuple[RuleRow, ...], on: date) -> list[RuleRow]:
    return [row for row in rows if binding((row.cite,), on)]


def _line(row: RuleRow, language: Language) -> str:
    note = row.confidence.note
    marked = f"{row.cite} [{note[language]}]" if note is not None else str(row.cite)
    return f"{row.text[language]} ({marked})"


@asks_day
def revocability(
    sentence: FixedTermSentence, release: Release, *, on: date, readings: Readings = DEFAULT_READINGS
) -> Revocability:
    """Tell whether a pembebasan bersyarat may, must or can no longer be revoked on a day.

    A breach of the conditions may lead to revocation, not later than three months (of thirty days) after the probation
    ended; longer only where the person is prosecuted within those months for an offence committed in the probation. If
    that ends in fixed imprisonment or a fine of at least kategori III, the release is revoked.

    Args:
        sentence: The sentence from which the person was released.
        release: The release and what happened since.
        on: The day asked about.
        readings: How unsettled points of law are read.

    Raises:
        UnsupportedError: ``revocation.before_2026``.
        InvalidError: ``revocation.before_release``.
        UndeterminedError: ``sentence.undetermined``.

    Source: UU 1/2023 Pasal 73 ayat (3) to (5).
    """
    if on < _FROM:
        raise UnsupportedError("revocation.before_2026", _BEFORE.format(day=_FROM))
    if on < release.released_on:
        raise TOO_EARLY.error("on")
    ends = probation(sentence, release, readings)
    if ends is None:
        return _answer(on, DETAINED if _detained(release, on) else IN_TIME)
    last = readings.counting.window_end(ends.day, _MONTHS)
    said, missing = _found(release, ends.day, last, on)
    return _answer(on, said, ends, last, missing)


def _answer(
    on: date,
    said: Said,
    ends: DatedValue | None = None,
    last_day: date | None = None,
    missing: tuple[str, ...] = (),
) -> Revocability:
    return Revocability(
        on=on,
        answer=said.answer,
        text=said.text,
        cites=said.cites,
        probation=ends,
        last_day=last_day,
        missing=missing,
    )


def _detained(release: Release, on: date) -> bool:
    """Tell whether a detention in another case that has no end has begun by the day."""
    return any(item.end is None and item.start <= on for item in release.other_detention or ())


def _found(release: Release, ends: date, last: date, on: date) -> tuple[Said, tuple[str, ...]]:
    """Find the answer, and the facts that are missing."""
    charged = [item for item in release.prosecutions or () if release.released_on <= item.offence_on < ends]
    outcomes = {_outcome(item, on) for item in charged if ends <= item.prosecuted_on <= last}
    open_end: tuple[str, ...] = ("release.other_detention",) if release.other_detention is None else ()
    if "must" in outcomes:
        return (MUST_IF_IN_TIME, open_end) if open_end else (MUST, ())
    if on <= last:
        return IN_TIME, ()
    missing = open_end
    missing += ("release.prosecutions",) if release.prosecutions is None else ()
    missing += ("release.prosecutions[].penalty",) if "unknown" in outcomes else ()
    if missing:
        return FACTS_MISSING, missing
    if "pending" in outcomes:
        return PROSECUTED, ()
    before = any(item.prosecuted_on < ends and (item.sentenced_on or on) > last for item in charged)
    return (BEGUN_BEFORE if before else OVER), ()


def _outcome(item: Prosecution, on: date) -> Literal["pending", "must", "unknown", "none"]:
    if item.sentenced_on is None or item.sentenced_on > on:
        return "pending"
    if item.penalty is None or (item.penalty == "fine" and item.fine_category is None):
        return "unknown"
    grave = item.penalty == "fixed_prison" or (item.fine_category or 0) >= _CATEGORY
    return "must" if grave else "none"
