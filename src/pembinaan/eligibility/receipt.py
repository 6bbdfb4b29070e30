"""A receipt of a decision: what was decided, from which facts, under which law; it holds no facts of the person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line
from pembinaan.core.fingerprint import fingerprint
from pembinaan.core.kinds import made_from
from pembinaan.core.model import Model
from pembinaan.core.patterns import FINGERPRINT
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.core.version import __version__
from pembinaan.eligibility.decision import Decision, ReadingUsed, Source, StatusName
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence, in_force, instrument, provision, stretches_in_force
from pembinaan.law.readings import DEFAULT_READINGS
from pembinaan.law.version import law_version
from pembinaan.participants.people import Participant

__all__ = ["Receipt", "ReliedOn", "facts_of", "receipt", "seal_of"]

Fingerprint = Annotated[str, Field(pattern=FINGERPRINT)]
_NOT_FACTS: Final[Mapping[str, bool | Mapping[str, Mapping[str, Mapping[str, bool]]]]] = {
    "coaching": True,
    "identity": True,
    "reference": True,
    "participation": {"__all__": {"evidence": {"reference": True}}},
}
BLANK_SALT: Final = Fault(
    "receipt.blank_salt",
    Text(id="Garam (salt) ini hanya berisi spasi.", en="This salt holds nothing but blanks."),
    Text(
        id="Beri teks acak yang panjang, atau teks kosong bila tanpa garam.",
        en="Give a long random text, or an empty text for no salt.",
    ),
)


class ReliedOn(Model):
    """Hold a provision that bound, or may have bound, on the day, as the registry knew it."""

    citation: Citation
    """The provision."""
    confidence: Confidence
    """How well it is established that it asks what was decided on."""
    checked_on: date
    """The day on which the registry last checked it."""
    established: bool
    """Whether it is established that it bound on the day asked about."""
    since: date
    """The first day of the stretch around that day on which it may bind."""
    since_latest: date | None
    """The day from which it certainly binds; ``since`` where that day is known; null: not known."""
    until: date | None
    """The first day on which it may no longer bind; null: no end known."""
    until_latest: date | None
    """The day from which it certainly no longer binds; ``until`` where that day is known; null: not known."""


class Receipt(Model):
    """Hold what was decided and what it rests on, to be kept and verified later; it names nobody.

    The reference of the person is neither in it nor in the fingerprint of the facts: the office files the receipt under
    a number of its own, and a new pseudonym makes no receipt wrong.
    """

    right: Line
    """Code of the right."""
    on: Day
    """The day asked about."""
    status: StatusName
    """MET, NOT_MET or UNKNOWN."""
    earliest: date | None
    """The first day on which the decision is MET; null: none as known."""
    binding: Line | None
    """Code of the condition that decides."""
    facts: Fingerprint
    """Fingerprint of all facts of the person but name, numbers and reference, made with the salt."""
    salted: bool
    """Whether a salt was given; without one, few facts can be guessed from their fingerprint."""
    readings: tuple[ReadingUsed, ...]
    """The readings that can change the answer, and every other choice, of counting too, that is not the default."""
    provisions: tuple[ReliedOn, ...]
    """The provisions relied on; one twice, where two conditions rest on it with unlike confidence."""
    library_version: Line
    """Version of the library."""
    law_version: Fingerprint
    """Fingerprint of the tables of law."""
    seal: Fingerprint
    """Fingerprint of everything above, made with the salt: what is changed afterwards no longer fits it."""


def receipt(decision: Decision, *, salt: str = "") -> Receipt:
    """Make the receipt of a decision.

    Args:
        decision: The decision.
        salt: A long random text that the caller keeps apart from the receipt, and gives again to verify it. Without
            it, whoever holds the receipt can try facts until the fingerprint fits, and anybody can make a seal.

    Raises:
        TypeError: When it is not made from a :class:`Decision`: a record alone does not hold the facts; or when the
            salt is no text.
        InvalidError: ``receipt.blank_salt``.

    Example:
        >>> from datetime import date
        >>> from pembinaan import Narapidana, decide, LifeSentence
        >>> invented = Narapidana(reference="contoh-4", sentence=LifeSentence(clock_starts=date(2024, 1, 10)))
        >>> kept = receipt(decide("remisi_umum", invented, on=date(2026, 8, 17)), salt="a long random text")
        >>> kept.status, kept.binding, kept.salted
        ('NOT_MET', 'not_life_or_death', True)
    """
    made_from(decision, Decision, "a receipt is made from")
    made_from(salt, str, "a salt is")
    if salt and not salt.strip():
        raise BLANK_SALT.error("salt")
    record = decision.record
    open_receipt = Receipt(
        right=record.right,
        on=record.on,
        status=record.status,
        earliest=record.earliest,
        binding=record.binding,
        facts=facts_of(decision.case.person, salt),
        salted=bool(salt),
        readings=_readings(decision),
        provisions=_provisions(decision),
        library_version=__version__,
        law_version=law_version(),
        seal=fingerprint(None),
    )
    return open_receipt.model_copy(update={"seal": seal_of(open_receipt, salt)})


def facts_of(person: Participant, salt: str) -> str:
    """Return the fingerprint of ``[salt, facts]``: the JSON of the person without private parts, reference and nulls.

    The coaching file is no fact of a right. A fact that is null is left out, so that a version that knows of more
    facts gives the same fingerprint.

    Raises:
        TypeError: For anything that is not a person.
    """
    made_from(person, Participant, "a receipt is about")
    return fingerprint([salt, person.model_dump(mode="json", exclude=_NOT_FACTS, exclude_none=True)])


def seal_of(held: Receipt, salt: str) -> str:
    """Return the fingerprint of ``[salt, receipt]``: the JSON of the receipt without its seal and nulls.

    Raises:
        TypeError: For anything that is not a receipt.
    """
    made_from(held, Receipt, "a seal is of")
    return fingerprint([salt, held.model_dump(mode="json", exclude={"seal"}, exclude_none=True)])


def _readings(decision: Decision) -> tuple[ReadingUsed, ...]:
    chosen, default = decision.case.readings.choices, DEFAULT_READINGS.choices
    named = [used.name for used in decision.record.readings]
    names = dict.fromkeys([*named, *(name for name in chosen if chosen[name] != default[name])])
    return tuple(ReadingUsed(name=name, value=chosen[name], is_default=chosen[name] == default[name]) for name in names)


def _provisions(decision: Decision) -> tuple[ReliedOn, ...]:
    sources = dict.fromkeys(source for finding in decision.record.findings for source in finding.sources)
    return tuple(_relied_on(source, decision.on) for source in sources)


def _relied_on(source: Source, on: date) -> ReliedOn:
    place = source.citation
    known = provision(place) if place.pasal else instrument(place.instrument)
    (stretch,) = (one for one in stretches_in_force(place) if one.timeline.at(on) is not Status.NOT_MET)
    return ReliedOn(
        citation=place,
        confidence=source.confidence,
        checked_on=known.checked_on,
        established=in_force(place).at(on) is Status.MET,
        since=stretch.since,
        since_latest=stretch.since_latest,
        until=stretch.until,
        until_latest=stretch.until_latest,
    )
