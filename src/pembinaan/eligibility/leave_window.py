"""How long a leave lasts: its first and its last day, with the working."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import ReadingUsed, readings_named
from pembinaan.eligibility.leave_spans import LeaveSpan, before_release, conditional
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import binding
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.dates import NO_FRACTION
from pembinaan.participants.people import Participant
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.working import DatedValue

__all__ = ["LeaveWindow", "leave_window"]

_FAMILY_LEAVE: Final = "cuti_mengunjungi_keluarga"
_TWICE_24_HOURS: Final = timedelta(days=2)
_SPANS: Final[MappingProxyType[str, Callable[[Case, Reckoning, date], LeaveSpan]]] = MappingProxyType(
    {"cuti_menjelang_bebas": before_release, "cuti_bersyarat": conditional}
)

NO_LEAVE = Fault(
    "leave.not_a_leave",
    Text(id="'{right}' bukan cuti yang ada lamanya.", en="'{right}' is not a leave that has a length."),
    Text(id="Kode yang dikenal: {known}.", en="Known codes: {known}."),
)
OVER = Fault(
    "leave.over",
    Text(id="Pada {day} pidana sudah selesai dijalani.", en="On {day} the sentence is over."),
    Text(id="Tanyakan untuk hari sebelum itu.", en="Ask about a day before."),
)
PAST = Fault(
    "leave.past",
    Text(id="Pada {day} masa cuti ini sudah lewat.", en="On {day} the time of this leave is over."),
    Text(
        id="Cuti bersyarat berjalan sejak dua pertiga masa pidana, paling lama enam bulan (tindak pidana tertentu empat"
        " bulan); apakah hak itu ikut berakhir, tidak disebut sumber. Tanyakan untuk hari sebelum itu.",
        en="Cuti bersyarat runs from the two-thirds day, for at most six months (special offences: four); whether the"
        " right itself ends with that time no source says. Ask about a day before.",
    ),
)


class LeaveWindow(Model):
    """Hold how long a leave lasts and how that was found.

    Attributes:
        right: Code of the right.
        first_day: The first day of the leave: the day asked about, or the day on which it opens where that is later.
        last_day: The day on which it is over; it is part of the leave only until then, as a sentence ends on its
            expiry.
        days: Days from the first to the last.
        opens: The day on which the leave opens, with its working; None: it has none of its own.
        ends: The day on which it is over at the latest, with its working; None: see ``text``.
        text: The length in words.
        cites: The provisions on the length that bind on the first day.
        readings: The named readings that can change it, with the values they had.
    """

    right: str
    first_day: date
    last_day: date
    days: int
    opens: DatedValue | None
    ends: DatedValue | None
    text: Text
    cites: tuple[Citation, ...]
    readings: tuple[ReadingUsed, ...]


@asks_day
def leave_window(
    right: str, person: Participant | Case, *, on: date, readings: Readings = DEFAULT_READINGS
) -> LeaveWindow:
    """Find how long a leave lasts that is granted on a day; whether it may be had is a question of its own.

    Args:
        right: ``cuti_mengunjungi_keluarga``, ``cuti_menjelang_bebas`` or ``cuti_bersyarat``.
        person: The person, or a :class:`Case` (its readings are then the ones that count).
        on: The day of the grant; remissions granted later are left out of account.
        readings: How unsettled points of law are read: ``cmb_last_remisi``, ``cmb_set_t``, those of the dates.

    Raises:
        UnsupportedError: As for :meth:`Right.decide`.
        InvalidError: ``leave.not_a_leave``, ``leave.over``, ``leave.past``; ``sentence.no_fraction`` for a
            life or death sentence; ``sentence.no_last_remission`` where nothing gives cuti menjelang bebas its length.
        UndeterminedError: ``leave.undetermined`` and ``sentence.undetermined``, naming what must be known.

    Source: PP 32/1999 Pasal 42 ayat (2); PP 28/2006 Pasal 42A; Permenkumham 3/2018 Pasal 102, 114; published cases.
    """
    if right not in {_FAMILY_LEAVE, *_SPANS}:
        raise NO_LEAVE.error("right", right=right, known=", ".join((_FAMILY_LEAVE, *_SPANS)))
    case = RIGHTS[right].decide(person, on=on, readings=readings).case  # refuses what is not modelled
    reckoning = case.reckoning
    if reckoning is None:
        raise NO_FRACTION.error("sentence.kind")
    over = reckoning.over().upper
    if over is not None and on >= over:
        raise OVER.error("on", day=on)
    return _two_days(on) if right == _FAMILY_LEAVE else _made(right, on, _SPANS[right](case, reckoning, on), case)


def _two_days(on: date) -> LeaveWindow:
    return LeaveWindow(
        right=_FAMILY_LEAVE,
        first_day=on,
        last_day=on + _TWICE_24_HOURS,
        days=_TWICE_24_HOURS.days,
        opens=None,
        ends=None,
        text=_TWO_DAYS,
        cites=(Citation("PP 32/1999", "42", "2"),),
        readings=(),
    )


_TWO_DAYS: Final = Text(
    id="paling lama 2 x 24 jam sejak tiba di rumah keluarga; hari terakhir dihitung bila tiba pada hari pertama",
    en="at most 2 x 24 hours from the arrival at the family home; the last day holds for an arrival on the first",
)


def _made(right: str, on: date, span: LeaveSpan, case: Case) -> LeaveWindow:
    first, last = max(on, span.opens.day), span.ends.day
    if on >= last:
        raise PAST.error("on", day=on)
    days = (last - first).days
    return LeaveWindow(
        right=right,
        first_day=first,
        last_day=last,
        days=days,
        opens=span.opens,
        ends=span.ends,
        text=_LENGTH.format(days=days, first=first, last=last),
        cites=binding(span.cites, first),
        readings=readings_named(dict.fromkeys(span.readings), case.readings),
    )


_LENGTH: Final = Text(id="{days} hari: {first} sampai {last}", en="{days} days: {first} to {last}")
