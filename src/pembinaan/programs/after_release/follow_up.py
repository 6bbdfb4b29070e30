"""Follow-up of somebody released: when it is due, and whether work or school is on record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from pembinaan.core.asked import asks_day, the_day
from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.fields import AnyDay, Day, DayCount, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.participants.bimbingan import Bimbingan, OccupationKind
from pembinaan.participants.coaching.stages import CALENDAR_MONTHS

__all__ = [
    "DEFAULT_FOLLOW_UP",
    "FollowUp",
    "FollowUpDue",
    "FollowUpPolicy",
    "FollowUpStatus",
    "OccupationOn",
    "follow_ups",
    "occupation_on",
]


class FollowUp(Model):
    """Hold what a follow-up found."""

    on: Day
    """The day."""
    months: Positive
    """Which follow-up it is: that of 3, of 6 or of 12 months."""
    occupation: OccupationKind | None = None
    """What the person did then; null: not found out."""
    housing: bool | None = None
    """Whether the person had a place to live; null: not found out."""
    needs: Line | None = Field(default=None, repr=False)
    """What was needed; null: nothing, or not found out."""
    source: Line | None = None
    """Where this is known from; null: not stated."""


class FollowUpPolicy(Model):
    """Choose when follow-up is due; the defaults are a proposal of this library, no rule is known."""

    months: tuple[Annotated[Positive, Field(le=1200)], ...] = (3, 6, 12)
    """After how many months of guidance."""
    grace_days: DayCount = 30
    """For how many days after the due day it is not yet late."""


DEFAULT_FOLLOW_UP: Final = FollowUpPolicy.model_construct()


class FollowUpStatus(StrEnum):
    """Say where a follow-up stands."""

    DONE = "DONE"
    NOT_YET = "NOT_YET"
    DUE = "DUE"
    LATE = "LATE"
    NOT_KNOWN = "NOT_KNOWN"
    """It is due or past, and it is not known whether it was made: nothing is recorded, or a day that cannot be."""


class FollowUpDue(Model):
    """Say when one follow-up is due and where it stands."""

    months: int
    """After how many months."""
    due: AnyDay
    """The day on which it is due."""
    status: FollowUpStatus
    """Where it stands on the day asked about."""
    found: FollowUp | None
    """What it found; null: not made, or not known."""

    def explain(self, language: Language = "id") -> str:
        """Write it as one line."""
        return _LINE.format(months=self.months, due=self.due, said=_SAID[self.status])[language]


@asks_day
def follow_ups(
    start: date,
    held: tuple[FollowUp, ...] | None,
    *,
    on: date,
    policy: FollowUpPolicy = DEFAULT_FOLLOW_UP,
    counting: CountingConvention = CALENDAR_MONTHS,
) -> tuple[FollowUpDue, ...]:
    """Tell when each follow-up is due, and whether it was made by a day.

    One dated before the release is none. One dated before the due day of the follow-up that precedes it cannot be this
    one, so that whether this one was made is not known.

    Args:
        start: The first day after release.
        held: The follow-ups on record; None: not known.
        on: The day asked about; later ones are not seen.
        policy: When follow-up is due.
        counting: How months are counted: by the calendar, for these months are no part of a sentence.

    Example:
        >>> [str(one.due) for one in follow_ups(date(2026, 1, 2), (), on=date(2026, 1, 2))]
        ['2026-04-02', '2026-07-02', '2027-01-02']
    """
    the_day(start, "start")
    dues = {one: counting.add_term(start, Duration(months=one)) for one in policy.months}
    seen = None if held is None else tuple(one for one in held if start <= one.on <= on)
    return tuple(_due(one, dues, seen, on, policy) for one in policy.months)


def _due(
    months: int, dues: Mapping[int, date], seen: tuple[FollowUp, ...] | None, on: date, policy: FollowUpPolicy
) -> FollowUpDue:
    due = dues[months]
    before = max((day for other, day in dues.items() if other < months), default=date.min)
    made = [one for one in seen or () if one.months == months]
    found = next((one for one in made if one.on >= before), None)
    if found is not None:
        status = FollowUpStatus.DONE
    elif on < due:
        status = FollowUpStatus.NOT_YET
    elif seen is None or made:
        status = FollowUpStatus.NOT_KNOWN
    else:
        late = on - due > timedelta(days=policy.grace_days)
        status = FollowUpStatus.LATE if late else FollowUpStatus.DUE
    return FollowUpDue(months=months, due=due, status=status, found=found)


class OccupationOn(Model):
    """Say whether work or school is on record on a day; it decides nothing about the release."""

    on: date
    """The day asked about."""
    status: Status
    """MET: work, school or training is on record. NOT_MET: known to be none of them. UNKNOWN: not known."""
    kinds: tuple[OccupationKind, ...]
    """What is on record, also looking for work and none."""
    cites: tuple[Citation, ...]
    """Why it matters: neglect of work or school is a ground for revoking."""
    missing: tuple[str, ...]
    """Path of the fact that would settle it; empty where nothing is missing."""


def occupation_on(bimbingan: Bimbingan, on: date) -> OccupationOn:
    """Tell what work, school or training of a Klien is on record on a day; looking for work is none of them.

    Source: PP 32/1999 Pasal 46.
    """
    the_day(on)
    held = bimbingan.occupations
    kinds = tuple(one.kind for one in held or () if on in one)
    known = Status.MET if _WORKS.intersection(kinds) else Status.NOT_MET
    return OccupationOn(
        on=on,
        status=Status.UNKNOWN if held is None else known,
        kinds=kinds,
        cites=(_WORK_OR_SCHOOL,),
        missing=("bimbingan.occupations",) if held is None else (),
    )


_WORKS: Final = frozenset({OccupationKind.BEKERJA, OccupationKind.SEKOLAH, OccupationKind.PELATIHAN})
_WORK_OR_SCHOOL: Final = Citation.parse("Pasal 46 PP 32/1999")
_LINE: Final = Text(
    id="Tindak lanjut {months} bulan, jatuh tempo {due}: {said}", en="Follow-up at {months} months, due {due}: {said}"
)
_SAID: Final = {
    FollowUpStatus.DONE: Text(id="sudah dilakukan", en="made"),
    FollowUpStatus.NOT_YET: Text(id="belum waktunya", en="not due yet"),
    FollowUpStatus.DUE: Text(id="waktunya sekarang", en="due now"),
    FollowUpStatus.LATE: Text(id="terlambat", en="late"),
    FollowUpStatus.NOT_KNOWN: Text(id="belum diketahui", en="not known"),
}
