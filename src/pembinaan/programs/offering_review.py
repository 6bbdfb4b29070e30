"""What is wrong, or not known, with an offering: its agreement, its place outside, its days and its lesson hours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Final

from pembinaan.agreements.case import base
from pembinaan.agreements.findings import ReviewFinding, Rule, Severity
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.term_over_time import running
from pembinaan.core.text import Text
from pembinaan.core.timeline import Span, Status, Timeline, any_of, negate
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence
from pembinaan.law.instruments import in_force
from pembinaan.programs.offering import Offering
from pembinaan.programs.offering_days import carried, days_of, designated, is_outside, pieces
from pembinaan.programs.offering_hours import hours_of

__all__ = ["review_offering"]

_PLACE: Final = Citation.parse("Pasal 8 Permenkumham 8/2024")
_DAY: Final = timedelta(days=1)


def review_offering(
    offering: Offering, *, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> tuple[ReviewFinding, ...]:
    """List what is wrong, or not known, with an offering on any of its days, held or still to come.

    ``PR1``: an agreement is in force, with the field in its scope, on every session day. ``PR2``: a place outside is
    named by the head of the unit. ``SN1``: every session day lies in the term of an agreement. ``SN2``: no two of its
    sessions meet. ``SN3``: the lesson hours (JP) of the sessions are those that the program plans. Where no sessions
    are planned yet, all days are asked.

    Args:
        offering: The offering.
        readings: How open questions on the agreement are answered.

    Raises:
        UnsupportedError: What :meth:`Agreement.state_over_time` raises.

    Source: digest on programs, 7.2; PP 28/2018 Pasal 46 ayat (4); Permenkumham 8/2024 Pasal 8.
    """
    held = carried(offering, readings)
    term = any_of(running(one, readings).inside for one in (offering.agreement, *offering.beside))
    found = [
        *_on_days(_AGREEMENT._replace(cites=base(offering.agreement)), offering, "agreement.events", lambda _: held)
    ]
    found += _outside(offering)
    found += _on_days(_TERM, offering, "agreement.term", lambda _: term)
    found += hours_of(offering)
    return tuple(found)


def _outside(offering: Offering) -> Iterator[ReviewFinding]:
    outside = is_outside(offering)
    if outside is None:
        yield _DESIGNATED.unknown("outside")
    elif outside:
        before = negate(in_force(_PLACE))
        yield from _on_days(
            _DESIGNATED, offering, "designation", lambda place: any_of([designated(offering, place), before])
        )


def _on_days(rule: Rule, offering: Offering, path: str, answer: Callable[[str], Timeline]) -> Iterator[ReviewFinding]:
    """Find the days on which something does not hold, and those on which that is not known; each told once."""
    cut = list(pieces(days_of(offering), answer))
    for status, said in ((Status.NOT_MET, _NOT_ON), (Status.UNKNOWN, _OPEN_ON)):
        wrong = [piece for piece in cut if piece.status is status]
        if wrong:
            what = said.format(subject=rule.subject, day=wrong[0].start, count=sum(map(_length, wrong)))
            yield rule.because(what, path, status)


def _length(piece: Span) -> int:
    return ((piece.end or piece.start) - piece.start) // _DAY + 1


_NOT_ON: Final = Text(
    id="{subject}: tidak terpenuhi pada {day} (jumlah hari seperti itu: {count}).",
    en="{subject}: not on {day} (days like that: {count}).",
)
_OPEN_ON: Final = Text(
    id="{subject}: belum dapat dipastikan pada {day} (jumlah hari seperti itu: {count}).",
    en="{subject}: not established on {day} (days like that: {count}).",
)
_AGREEMENT: Final = Rule(
    "PR1",
    Severity.ERROR,
    Text(id="Perjanjian yang berlaku", en="An agreement in force"),
    Text(
        id="Pindahkan hari itu, atau lengkapi perjanjian sampai berlaku.",
        en="Move these days, or complete the agreement until it is in force.",
    ),
    (),
    confidence=Confidence.INFERENCE,
)
_DESIGNATED: Final = Rule(
    "PR2",
    Severity.ERROR,
    Text(id="Penetapan tempat di luar oleh kepala satuan kerja", en="The naming of the place outside by the unit head"),
    Text(
        id="Mintakan penetapan tempat itu sebelum kegiatan; bila kegiatannya di dalam, isi 'outside' dengan false.",
        en="Have the place named before it is used; if it is held inside, fill in 'outside'.",
    ),
    (_PLACE,),
    confidence=Confidence.INFERENCE,
)
_TERM: Final = Rule(
    "SN1",
    Severity.ERROR,
    Text(id="Hari kegiatan dalam jangka waktu perjanjian", en="The days within the term of an agreement"),
    Text(id="Isi jangka waktu, atau pindahkan hari itu.", en="Fill in the term, or move these days."),
    (),
    basis="design",
    confidence=None,
)
