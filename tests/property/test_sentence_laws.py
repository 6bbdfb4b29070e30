"""Laws of sentence dates, against an oracle that counts one day at a time."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from property.strategies import (
    clocks,
    conventions,
    dates,
    fixed_terms,
    fractions,
    identities,
    interruptions,
    narapidana,
    remissions,
    sentences,
)
from pydantic import TypeAdapter

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.participants.dates import SentenceDates, birthday, last_remission
from pembinaan.participants.people import AnakBinaan, Klien, Narapidana, Person, Tahanan
from pembinaan.participants.reckoning import HALF, ONE_THIRD, TWO_THIRDS, Reckoning
from pembinaan.participants.sentence import (
    DetentionKind,
    FixedTermSentence,
    InterruptionKind,
    Remission,
    Sentence,
    SubsidiaryStatus,
)

ONE_DAY = timedelta(days=1)
IDENTIFIED = {"identified": True}


def copy(sentence: FixedTermSentence, **changed: Any) -> FixedTermSentence:
    return FixedTermSentence(**{name: getattr(sentence, name) for name in type(sentence).model_fields} | changed)


# ---- the oracle: slow, naive, and written without looking at the library's arithmetic


def naive_years(day: date, years: int) -> date:
    for _ in range(years):
        day += ONE_DAY
        while (day.month, day.day) != ANNIVERSARY(day, years):
            day += ONE_DAY
    return day


def ANNIVERSARY(day: date, _: int) -> tuple[int, int]:  # noqa: N802
    raise NotImplementedError
