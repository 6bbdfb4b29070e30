"""The waves of asimilasi at home in the COVID-19 emergency, 2020 to 2023: rule, cut-off, and whom each excluded.

The days on which the later rules took effect are not established: a row then holds the first day that is possible and,
where there is one, the day from which it certainly bound.
"""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, NamedTuple

from pembinaan.law.data.rows import CHECKED_ON
from pembinaan.law.entries import Confidence

__all__ = ["CLOSED_FROM", "FIRST_WAVE_ENDS", "WAVES", "WaveRow"]

CLOSED_FROM: Final = date(2023, 7, 1)
"""No more proposals from this day on (SE PAS-PK.05.09-1091)."""
FIRST_WAVE_ENDS: Final = date(2021, 1, 1)
"""Permenkumham 32/2020 takes effect: foreigners are included from here on."""

Excluded = Literal["special", "by_rule", "listed"]
"""Whom a wave excludes: the special offences of PP 99/2012; offences by a rule that is not in the sources; a list."""


class WaveRow(NamedTuple):
    """One wave."""

    rule: str
    """What set it, as it is cited; empty: its number is not established."""
    since: date
    """The first day on which it may have bound."""
    since_latest: date | None
    """The day from which it certainly bound; None: not established."""
    cut_off: date
    """The day on or before which the fraction must be served."""
    excluded: Excluded
    confidence: Confidence
    """How well the cut-off is established."""
    checked_on: date


def _row(rule: str, since: date, since_latest: date | None, cut_off: date, excluded: Excluded) -> WaveRow:
    return WaveRow(rule, since, since_latest, cut_off, excluded, Confidence.SECONDARY, CHECKED_ON)


_YEAR_2021: Final = date(2021, 1, 1)
_YEAR_2022: Final = date(2022, 1, 1)

WAVES: Final = (
    _row("Permenkumham 10/2020", date(2020, 3, 30), date(2020, 3, 31), date(2020, 12, 31), "special"),
    _row("Permenkumham 32/2020", FIRST_WAVE_ENDS, FIRST_WAVE_ENDS, date(2021, 6, 30), "by_rule"),
    _row("Permenkumham 24/2021", _YEAR_2021, date(2021, 12, 31), date(2021, 12, 31), "by_rule"),
    _row("Permenkumham 43/2021", _YEAR_2021, None, date(2022, 6, 30), "listed"),
    _row("Kepmen M.HH.73.PK.05.09/2022", _YEAR_2022, None, date(2022, 12, 31), "listed"),
    _row("", _YEAR_2022, None, date(2023, 6, 30), "listed"),
)
"""In the order in which they followed each other; the last is left out under ``emergency_last_cutoff=2022_12_31``."""
