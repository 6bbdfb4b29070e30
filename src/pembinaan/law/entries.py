"""What the registry holds: instruments, provisions, relations, periods in force, and how well each is established."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Status, Timeline
from pembinaan.law.citation import Citation

__all__ = ["Confidence", "Guidance", "InForce", "Instrument", "Provision", "Relation", "RelationKind"]


class Confidence(StrEnum):
    """Say how well a statement of law is established."""

    VERIFIED = "VERIFIED"
    """The article's text was read."""
    SECONDARY = "SECONDARY"
    """A service standard, the press or a legal Q&A states it."""
    INFERENCE = "INFERENCE"
    """Deduced from a verified text or from dated practice."""
    MEMORY = "MEMORY"
    """Confirmed by no source; never settled, and marked so to the user."""

    @property
    def note(self) -> Text | None:
        """What is printed beside a citation; None: its text was read, and nothing need be said."""
        return _NOTES.get(self)


_NOTES: Final = {
    Confidence.SECONDARY: Text(id="sumber sekunder", en="secondary source"),
    Confidence.INFERENCE: Text(id="kesimpulan", en="inference"),
    Confidence.MEMORY: Text(id="belum dikonfirmasi", en="unconfirmed"),
}


class RelationKind(StrEnum):
    """Say what one instrument does to another."""

    AMENDS = "amends"
    REPEALS = "repeals"
    STRIKES = "strikes"
    SAVES = "saves"
    IMPLEMENTS = "implements"
    REPLACES = "replaces"


@dataclass(frozen=True, slots=True)
class InForce:
    """Say when something binds; half-open, and honest about days that are not established.

    Attributes:
        since: The first day on which it may bind.
        since_latest: The day from which it certainly binds; equal to ``since`` when the day is known; None: not known.
        until: The first day on which it may no longer bind; None: no end known.
        until_latest: The day from which it certainly no longer binds; equal to ``until`` when the day is known.
    """

    since: date
    since_latest: date | None
    until: date | None = None
    until_latest: date | None = None

    @classmethod
    def known(cls, since: date, until: date | None = None) -> InForce:
        """Make a period whose days are established."""
        return cls(since, since, until, until)

    @property
    def timeline(self) -> Timeline:
        """MET while it binds, NOT_MET while it does not, UNKNOWN on days that are not established."""
        spans = [(ALWAYS, Status.NOT_MET), (self.since, Status.UNKNOWN)]
        if self.since_latest is not None:
            spans.append((self.since_latest, Status.MET))
        if self.until is not None:
            spans.append((self.until, Status.UNKNOWN))
        if self.until_latest is not None:
            spans.append((self.until_latest, Status.NOT_MET))
        return Timeline.of((day, status, NO_REASON) for day, status in spans)


@dataclass(frozen=True, slots=True)
class Relation:
    """Say what an instrument does to another, from which day, under which clause."""

    kind: RelationKind
    target: Citation
    since: date | None
    """The day from which it has that effect; None: not established."""
    by: Citation | None = None
    """The clause that says so, where it is known."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """Hold one law, regulation, decree, circular or judgment.

    Attributes:
        id: How it is cited: "UU 22/2022".
        title: What it is about, in both languages.
        in_force: When it binds.
        confidence: How well that is established.
        checked_on: The day on which this was last checked.
        note: What a reader should know about its standing.
        relations: What it does to other instruments.
    """

    id: str
    title: Text
    in_force: InForce
    confidence: Confidence
    checked_on: date
    note: Text | None = None
    relations: tuple[Relation, ...] = ()

    def pasal(
        self,
        number: int | str,
        *,
        ayat: int | str | None = None,
        huruf: str | None = None,
        angka: int | str | None = None,
        penjelasan: bool = False,
    ) -> Citation:
        """Cite a place in this instrument.

        Example:
            >>> from pembinaan.law.instruments import instrument
            >>> print(instrument("UU 22/2022").pasal(10, ayat=2, huruf="b"))
            Pasal 10 ayat (2) huruf b UU 22/2022
        """
        return Citation(
            self.id,
            str(number),
            None if ayat is None else str(ayat),
            huruf,
            None if angka is None else str(angka),
            penjelasan=penjelasan,
        )


@dataclass(frozen=True, slots=True)
class Provision:
    """Hold what is known of one place in an instrument.

    Attributes:
        citation: The place.
        gist: What it says, paraphrased.
        confidence: How well that is established.
        checked_on: The day on which this was last checked.
        in_force: When this place binds, where that differs from its instrument (struck, added or overwritten).
    """

    citation: Citation
    gist: Text
    confidence: Confidence
    checked_on: date
    in_force: InForce | None = None


@dataclass(frozen=True, slots=True)
class Guidance:
    """Hold a source that is no law in force: guidance of an office, a pattern of a revoked text, or dated practice.

    Attributes:
        key: How rules name it.
        title: What it is, in both languages.
        confidence: How well what it says is established.
        checked_on: The day on which this was last checked.
        citation: The place, where it is or was a regulation; it is never cited as law in force.
        url: Where it can be read; None: no address known.
    """

    key: str
    title: Text
    confidence: Confidence
    checked_on: date
    citation: Citation | None = None
    url: str | None = None
