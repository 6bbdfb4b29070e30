"""Whom a condition concerns only for a time, or only under one value of a reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.audience import (
    CHILDREN,
    EVERYBODY,
    LISTED_2006,
    NOBODY,
    REFUSED_IN_PRACTICE,
    SPECIAL,
    Audience,
)
from pembinaan.eligibility.case import Case
from pembinaan.law.instruments import instrument

__all__ = ["CMB_SPECIAL", "EMERGENCY", "before_instrument", "since", "where_read"]


def since(day: date) -> Audience:
    """Say that a condition concerns people from a day on, such as that of an amendment."""
    title = Text(id="sejak {day}", en="since {day}").format(day=day)
    timeline = Timeline.switch(day, Status.NOT_MET, Status.MET)
    return Audience(title, lambda case: case.by_law(timeline))


def before_instrument(name: str) -> Audience:
    """Say that a condition concerns people until an instrument takes effect; UNKNOWN while its day is not established.

    Args:
        name: How the instrument is cited.
    """
    title = Text(id="sebelum {name}", en="before {name}").format(name=name)
    return Audience(title, lambda case: case.by_law(_before(name)))


_NOT_ESTABLISHED: Final = Reason("day_not_established", ("reading instrument_day",))


@cache
def _before(name: str) -> Timeline:
    period = instrument(name).in_force
    spans = [(ALWAYS, Status.MET, NO_REASON), (period.since, Status.UNKNOWN, _NOT_ESTABLISHED)]
    if period.since_latest is not None:
        spans.append((period.since_latest, Status.NOT_MET, NO_REASON))
    return Timeline.of(spans)


def where_read(reading: str, *values: str) -> Audience:
    """Say that a condition concerns people only under some values of a reading.

    Args:
        reading: The name of the reading.
        values: The values under which it does.
    """
    title = Text(id="{reading}={values}", en="{reading}={values}").format(reading=reading, values="|".join(values))
    return Audience(
        title, lambda case: (EVERYBODY if case.readings.chosen(reading) in values else NOBODY).concerns(case)
    )


def _emergency(case: Case) -> Timeline:
    """Answer MET under the emergency rule of 2020 to 2023, unless another measure was chosen."""
    if case.readings.asimilasi_anak in {"unknown", "three_months"}:
        return case.by_law(_EMERGENCY)
    return NOBODY.concerns(case)


_EMERGENCY: Final = Timeline.of(
    [
        (ALWAYS, Status.NOT_MET, NO_REASON),
        (date(2020, 3, 30), Status.MET, NO_REASON),
        (date(2023, 7, 1), Status.NOT_MET, NO_REASON),
    ]
)
EMERGENCY: Final = Audience(
    Text(id="aturan darurat 2020-2023", en="the emergency rule of 2020 to 2023"),
    _emergency,
    ("asimilasi_anak",),
    CHILDREN.touches,
)
"""Proposals were taken from 30 March 2020 up to 30 June 2023."""


def _cmb_special(case: Case) -> Timeline:
    chosen = SPECIAL if case.readings.cmb_set_t == "T_2012" else LISTED_2006
    return chosen.concerns(case)


CMB_SPECIAL: Final = Audience(
    Text(id="tindak pidana tertentu (cuti menjelang bebas)", en="special offences (cuti menjelang bebas)"),
    _cmb_special,
    ("cmb_set_t", *SPECIAL.readings),
    parts=(replace(NOBODY, readings=("cmb_set_t",), touches=REFUSED_IN_PRACTICE.touches), *SPECIAL.parts),
)
"""Whose cuti menjelang bebas lasts at most three months: reading ``cmb_set_t``."""
