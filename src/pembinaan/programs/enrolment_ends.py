"""What ends an enrolment without anybody's word: release, transfer, the 18th birthday of an Anak Binaan, death."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from pembinaan.law.citation import Citation
from pembinaan.law.readings import Readings
from pembinaan.participants.coaching.records import Placement
from pembinaan.participants.dates import birthday
from pembinaan.participants.people import AnakBinaan, Convict, Klien, Participant
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import FixedTermSentence
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import DropReason
from pembinaan.programs.enrolment_sequence import steps
from pembinaan.programs.known import Known
from pembinaan.programs.readings import ProgramReadings

__all__ = ["Ending", "endings"]

_RELEASE: Final = (Citation.parse("Pasal 46 UU 22/2022"),)
_RELEASE_OF_CHILD: Final = (Citation.parse("Pasal 53 UU 22/2022"),)
_BIRTHDAY: Final = (Citation.parse("Pasal 86 UU 11/2012"),)
_ADULT: Final = 18


class Ending(NamedTuple):
    """Hold what ends an enrolment from a day on.

    Attributes:
        on: The first day on which it is over.
        reason: Why; None: left the unit, for release or transfer.
        missing: Paths of the facts without which it is not certain; empty: it is.
        cites: The provisions it rests on.
    """

    on: date
    reason: DropReason | None
    missing: tuple[str, ...] = ()
    cites: tuple[Citation, ...] = ()


def endings(enrolment: Enrolment, known: Known) -> tuple[Ending, ...]:
    """Return what the record of the person ends the enrolment by, in the order of the days, certain or not.

    What happened up to and on the day on which the enrolment began does not end it, but for a death.

    Args:
        enrolment: The enrolment.
        known: The person, the day of death, and the readings; ``enrolment_at_18`` says whether the birthday ends it or
            only the transfer.

    Source: UU 22/2022 Pasal 46 and 53; UU 11/2012 Pasal 86. That an enrolment ends then is a design of this library.
    """
    begun = steps(enrolment.events, enrolment.enrolled_on)
    if not begun:
        return ()
    died = () if known.died_on is None else (Ending(known.died_on, DropReason.MENINGGAL),)
    found = (*died, *(_of_person(known.person, begun[0].on, known) if known.person is not None else ()))
    return tuple(sorted(found, key=lambda one: (one.on, bool(one.missing))))


def _of_person(person: Participant, since: date, known: Known) -> Iterator[Ending]:
    """Tell what the record of the person ends it by after the day on which it began."""
    found = (*_left(person, since), *_released(person, since, known.law), *_grown(person, known.readings))
    return (one for one in found if one.on > since)


def _start(stay: Placement) -> date:
    return stay.start


def _left(person: Participant, since: date) -> Iterator[Ending]:
    """Tell when the person left the unit in which the enrolment began."""
    placements = person.coaching.placements if person.coaching is not None else None
    stays = sorted((stay for stay in placements or () if stay.end is None or stay.end > since), key=_start)
    if not stays or stays[0].start > since:
        return
    for stay, following in pairwise((*stays, None)):
        if stay is not None and stay.end is not None and not _stays_on(stay, following):
            yield Ending(stay.end, None if following is None else DropReason.PINDAH_LAPAS)
            return


def _stays_on(stay: Placement, following: Placement | None) -> bool:
    return following is not None and (following.institution, following.start) == (stay.institution, stay.end)


def _released(person: Participant, since: date, law: Readings) -> Iterator[Ending]:
    if isinstance(person, Klien):
        guided = person.bimbingan
        if guided is None:
            yield Ending(since + date.resolution, DropReason.BEBAS, ("bimbingan",))
        else:
            yield Ending(guided.start, DropReason.BEBAS)
    elif isinstance(person, Convict) and isinstance(person.sentence, FixedTermSentence):
        over = Reckoning(person.sentence, law.counting, person.recorded_until, law.life_term_start).over()
        cites = _RELEASE_OF_CHILD if isinstance(person, AnakBinaan) else _RELEASE
        if over.upper != over.lower:
            yield Ending(max(over.lower, since + date.resolution), DropReason.BEBAS, over.missing, cites)
        if over.upper is not None:
            yield Ending(over.upper, DropReason.BEBAS, (), cites)


def _grown(person: Participant, readings: ProgramReadings) -> Iterator[Ending]:
    if isinstance(person, AnakBinaan):
        if readings.enrolment_at_18 == "birthday":
            yield Ending(birthday(person.birth_date, _ADULT).day, DropReason.USIA_18, (), _BIRTHDAY)
        if person.transferred_on is not None:
            yield Ending(person.transferred_on, DropReason.PINDAH_LAPAS, (), _BIRTHDAY)
