"""How much remisi kemanusiaan is: for age and illness the remisi umum of the year before (Permenkumham 3/2018).

For a short sentence no source gives an amount (``kemanusiaan_short_sentence``).
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.humanitarian import aged, ill, short
from pembinaan.eligibility.remissions.amount import (
    FAULTS,
    NO_GRANT,
    RemissionAmount,
    division,
    sentence_on,
    still_in_default,
)
from pembinaan.eligibility.remissions.calendars import FixedDay
from pembinaan.eligibility.rights.common import cite
from pembinaan.eligibility.rights.remisi_kemanusiaan import REMISI_KEMANUSIAAN
from pembinaan.eligibility.rights.remisi_tambahan import P3_CERTAIN
from pembinaan.law.data.remission_amounts import ELDERLY_DAY, HEALTH_DAY
from pembinaan.law.entries import Confidence
from pembinaan.law.instruments import in_force
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import Remission, RemissionKind

__all__ = ["kemanusiaan_amount"]

_TITLE: Final = REMISI_KEMANUSIAAN.title
_CITES: Final = cite("Pasal 30 Permenkumham 3/2018", "Pasal 30 Permenkumham 16/2023")
(_DAY_OF_AGE,) = cite("Pasal 29 ayat (4) Permenkumham 16/2023")
_ELDERLY: Final = FixedDay(*ELDERLY_DAY)
_HEALTH: Final = FixedDay(*HEALTH_DAY)
_BEFORE: Final = Text(
    id="{right}: besarnya sebelum {day} belum dimodelkan.", en="{right}: the amount before {day} is not modelled."
)
_NO_UMUM: Final = Text(id="tahun sebelumnya tidak ada remisi umum", en="no remisi umum in the year before")
_OPEN: Final = "reading kemanusiaan_short_sentence"
_WORKING: Final = Text(
    id="sama dengan remisi umum yang diterima tahun {year} [sumber sekunder]: {amount}",
    en="equal to the remisi umum received in {year} [secondary source]: {amount}",
)


def kemanusiaan_amount(case: Case, on: date) -> RemissionAmount:
    """Take the remisi umum of the year before."""
    if on < P3_CERTAIN:
        raise UnsupportedError("remission.amount_not_modelled", _BEFORE.format(right=_TITLE, day=P3_CERTAIN))
    reckoning = sentence_on(REMISI_KEMANUSIAAN, case, on)
    if not _by_year_before(case, on):
        if short(case).at(on) is not Status.NOT_MET:
            raise FAULTS.unknown(_OPEN)
        when = Text.joined(", ", (_ELDERLY.name, _HEALTH.name))
        raise FAULTS.not_a_grant_day.error("on", right=_TITLE, day=on, when=when)
    year = on.year - 1
    amount = _umum_of(reckoning, year, on)
    released = division(reckoning, on, RemissionKind.KEMANUSIAAN, amount)
    return RemissionAmount(
        right=REMISI_KEMANUSIAAN.code,
        on=on,
        amount=amount,
        division=released,
        ordinal=None,
        days_served=None,
        text=_WORKING.format(year=str(year), amount=amount),
        cites=_CITES,
        confidence=Confidence.SECONDARY,
        readings=(),
        warnings=still_in_default(reckoning, on, released),
    )


def _by_year_before(case: Case, on: date) -> bool:
    """Tell whether the day may be that of age or illness; before its day was fixed any day may."""
    fixed = in_force(_DAY_OF_AGE).at(on) is Status.MET
    pairs = ((aged(case), _ELDERLY), (ill(case), _HEALTH))
    return any(
        ground.at(on) is not Status.NOT_MET and (not fixed or bool(day.between(case, on, on))) for ground, day in pairs
    )


def _umum_of(reckoning: Reckoning, year: int, on: date) -> Duration:
    """Add up the remisi umum on file of a year; refuse where the file does not tell."""
    if reckoning.sentence.remissions is None:
        raise FAULTS.unknown("sentence.remissions")
    if any(_unclear(item, year) for item in reckoning.remissions):
        raise FAULTS.unknown("sentence.remissions[].kind")
    amount = Duration()
    for item in reckoning.remissions:
        if item.kind is RemissionKind.UMUM and item.granted_on is not None and item.granted_on.year == year:
            amount = amount + item.amount
    if not amount:
        raise NO_GRANT.error("sentence.remissions", right=_TITLE, day=on, what=_NO_UMUM)
    return amount


def _unclear(item: Remission, year: int) -> bool:
    """Tell whether a remission may be the remisi umum of a year; a late one may also be remisi khusus."""
    if item.granted_on is None:
        return item.kind in {None, RemissionKind.UMUM, RemissionKind.SUSULAN}
    return item.kind in {None, RemissionKind.SUSULAN} and item.granted_on.year == year
