"""The registry: instruments and provisions, from when until when they bind, and what became of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import groupby

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.core.timeline import Span, Status, Timeline, all_of
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence, InForce, Instrument, Provision, Relation, RelationKind

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
    "stretches_in_force",
]


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


def stretches_in_force(citation: Citation) -> tuple[InForce, ...]:
    """Return the stretches of days on which a place binds, or may bind, in order.

    Raises:
        InvalidError: ``law.unknown_instrument`` or ``law.unknown_provision``.

    Example:
        >>> for struck in stretches_in_force(Citation.parse("Pasal 34A ayat (1) huruf a PP 99/2012")):
        ...     print(struck.since, struck.until)
        2012-11-12 2021-10-28
    """
    groups = groupby(in_force(citation).spans(), lambda span: span.status is not Status.NOT_MET)
    return tuple(_stretch(tuple(spans)) for may_bind, spans in groups if may_bind)


def _stretch(spans: tuple[Span, ...]) -> InForce:
    certain = [span for span in spans if span.status is Status.MET]
    since, end = spans[0].start, spans[-1].end
    return InForce(since, certain[0].start, certain[-1].end, end) if certain else InForce(since, None, end, end)


def binding(citations: tuple[Citation, ...], on: date) -> tuple[Citation, ...]:
    """Return those places that bind, or may bind, on a day, in the order given."""
    return tuple(place for place in citations if in_force(place).at(on) is not Status.NOT_MET)
