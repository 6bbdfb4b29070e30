"""Which named readings can move a date of one sentence: only those are printed."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import SubsidiaryStatus

__all__ = ["FRACTION_READINGS", "readings_of_end", "readings_of_fraction", "rounds_credit"]

FRACTION_READINGS: Final = (
    *("fraction_base", "part_day", "subsidiaries_in_fraction", "detention_credit_rounding"),
    "life_term_start",
)


def rounds_credit(reckoning: Reckoning | None) -> bool:
    """Tell whether credit for detention is a number of days with a part of a day; a life sentence has none."""
    line = None if reckoning is None else reckoning.credit_line
    return line is not None and line.values[1] != -line.days


def readings_of_end(reckoning: Reckoning) -> tuple[str, ...]:
    """Name the readings that can move the end of this sentence."""
    partly = any(item.status is SubsidiaryStatus.PARTLY_PAID for item in reckoning.sentence.subsidiaries or ())
    raised = (
        ("detention_credit_rounding", rounds_credit(reckoning)),
        ("part_day", partly),
        ("life_term_start", reckoning.sentence.changed is not None),
    )
    return tuple(name for name, is_raised in raised if is_raised)


def readings_of_fraction(reckoning: Reckoning, fraction: Fraction) -> tuple[str, ...]:
    """Name the readings that can move the day of a fraction of this sentence."""
    sentence, lines = reckoning.sentence, reckoning.fraction(fraction).lines
    in_base = reckoning.convention.subsidiaries_in_fraction == "in" and "part_day" in readings_of_end(reckoning)
    raised = {
        "fraction_base": sentence.remissions != (),
        "part_day": in_base or any(line.code == "part_day" for line in lines),
        "subsidiaries_in_fraction": sentence.subsidiaries != (),
        "detention_credit_rounding": rounds_credit(reckoning),
        "life_term_start": sentence.changed is not None,
    }
    return tuple(name for name in FRACTION_READINGS if raised[name])
