"""The registry: instruments and provisions, from when until when they bind, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Status, Timeline, all_of
from pembinaan.law.citation import Citation

__all__ = [
    "Confidence",
    "InForce",
    "Instrument",
    "Provision",
    "Relation",
    "RelationKind",
    "binding",
    "in_force",
    "instrument",
    "instruments",
    "provision",
    "provisions",
]


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


UNKNOWN_INSTRUMENT = Fault(
    "law.unknown_instrument",
    Text(id="Daftar tidak mengenal {citation}.", en="The registry does not know {citation}."),
    Text(
        id="Periksa nomor dan tahunnya, atau tambahkan instrumen itu beserta sumbernya.",
        en="Check its number and year, or add the instrument with its source.",
    ),
)
UNKNOWN_PROVISION = Fault(
    "law.unknown_provision",
    Text(id="Daftar tidak mengenal {citation}.", en="The registry does not know {citation}."),
    Text(
        id="Periksa pasal, ayat dan hurufnya, atau tambahkan ketentuan itu beserta sumbernya.",
        en="Check its pasal, ayat and huruf, or add the provision with its source.",
    ),
)


@cache
def instruments() -> dict[str, Instrument]:
    """Return every instrument by its id."""
    from pembinaan.law.data.instrument_table import INSTRUMENTS  # noqa: PLC0415 - data is read at first use

    return {item.id: item for item in INSTRUMENTS}


@cache
def provisions() -> dict[Citation, Provision]:
    """Return every provision by its place."""
    from pembinaan.law.data.provision_table import PROVISIONS  # noqa: PLC0415 - data is read at first use

    return {item.citation: item for item in PROVISIONS}


def instrument(name: str) -> Instrument:
    """Return an instrument by the name it is cited by.

    Raises:
        InvalidError: ``law.unknown_instrument``.
    """
    try:
        return instruments()[name]
    except KeyError:
        raise UNKNOWN_INSTRUMENT.error("instrument", citation=name) from None


def provision(citation: Citation) -> Provision:
    """Return the provision at exactly this place.

    Raises:
        InvalidError: ``law.unknown_instrument`` or ``law.unknown_provision``.
    """
    instrument(citation.instrument)
    try:
        return provisions()[citation]
    except KeyError:
        raise UNKNOWN_PROVISION.error("citation", citation=str(citation)) from None


@cache
def in_force(citation: Citation) -> Timeline:
    """Tell for every day whether the place binds: MET, NOT_MET, or UNKNOWN where the day is not established.

    A place binds while it, every larger unit around it, and its instrument do.

    Raises:
        InvalidError: ``law.unknown_instrument`` or ``law.unknown_provision``.
    """
    if citation.pasal is None:
        return instrument(citation.instrument).in_force.timeline
    provision(citation)
    own = instrument(citation.instrument).in_force.timeline
    periods = [own]
    place: Citation | None = citation
    while place is not None and place.pasal is not None:
        known = provisions().get(place)
        if known is not None and known.in_force is not None:
            periods.append(known.in_force.timeline)
        place = place.parent
    return all_of(periods)


def binding(citations: tuple[Citation, ...], on: date) -> tuple[Citation, ...]:
    """Return those places that bind, or may bind, on a day, in the order given."""
    return tuple(place for place in citations if in_force(place).at(on) is not Status.NOT_MET)
