"""What asimilasi at home says of its cut-offs."""

from __future__ import annotations

from datetime import date

import pytest

from eligibility.cases import finding, person, sentence
from pembinaan.eligibility.rights import decide
from pembinaan.law.readings import Readings


@pytest.mark.parametrize(("value", "cut_off"), [("2023_06_30", "30 June 2023"), ("2022_12_31", "31 December 2022")])
def test_who_is_too_late_for_every_wave_is_told_the_last_cut_off(value: str, cut_off: str):
    """Two thirds of three years after 1 July 2021 fall on 1 July 2023."""
    who = person(sentence=sentence(clock_starts=date(2021, 7, 1), judgment_final_on=date(2021, 9, 1)))
    readings = Readings.of_choices({"emergency_last_cutoff": value})
    reason = finding(
        decide("asimilasi_rumah", who, on=date(2023, 6, 1), readings=readings), "fraction_by_cut_off"
    ).reason
    assert reason is not None
    assert reason.en == f"2/3 of the sentence on 1 July 2023, after the cut-off of {cut_off}"
