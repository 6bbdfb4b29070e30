"""The table of religious days is the shared list, row by row; nothing in it is worked out."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

from pembinaan.law.data.religious_days import CHECKED_ON, RELIGIOUS_DAYS, ReligiousDay

COPY = Path(__file__).parents[1] / "data" / "religious-days.csv"


def rows() -> list[ReligiousDay]:
    lines = [line for line in COPY.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [
        ReligiousDay(date.fromisoformat(row["date"]), row["religion"], row["status"] == "confirmed")
        for row in csv.DictReader(lines)
    ]


def test_the_table_is_the_list():
    assert list(RELIGIOUS_DAYS) == rows()
    assert date(2026, 11, 24) == CHECKED_ON


def test_each_religion_has_one_day_in_every_year():
    counted = Counter((row.day.year, row.religion) for row in RELIGIOUS_DAYS)
    religions = {"ISLAM", "KRISTEN_KATOLIK", "HINDU", "BUDDHA", "KONGHUCU"}
    assert counted == Counter((year, religion) for year in range(2010, 2029) for religion in religions)


def test_what_no_decree_has_fixed_is_estimated():
    """Everything that moves from 2027 on; 25 December is the same day every year."""
    estimated = {row.day.year for row in RELIGIOUS_DAYS if not row.confirmed}
    assert estimated == {2027, 2028}
    christmas = [row for row in RELIGIOUS_DAYS if row.religion == "KRISTEN_KATOLIK"]
    assert all((row.day.month, row.day.day, row.confirmed) == (12, 25, True) for row in christmas)


def test_the_days_of_three_years_as_published():
    """The decrees of 2024 to 2026."""
    published = {
        2024: ("2024-02-10", "2024-03-11", "2024-04-10", "2024-05-23"),
        2025: ("2025-01-29", "2025-03-29", "2025-03-31", "2025-05-12"),
        2026: ("2026-02-17", "2026-03-19", "2026-03-21", "2026-05-31"),
    }
    for year, days in published.items():
        order = ("KONGHUCU", "HINDU", "ISLAM", "BUDDHA")
        found = {row.religion: row.day.isoformat() for row in RELIGIOUS_DAYS if row.day.year == year}
        assert tuple(found[religion] for religion in order) == days
