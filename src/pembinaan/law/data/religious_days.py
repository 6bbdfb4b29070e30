"""The main religious day of each religion, year by year: data, never arithmetic.

On this day remisi khusus is granted (Keppres 174/1999 Pasal 5); the first day where a feast has two. The days are those
that the open data of vacanza/holidays 0.109 (MIT) lists for Indonesia. A confirmed day is fixed by the yearly joint
decree of three ministers (SKB 3 Menteri) as far as that source says; an estimated day is not. 25 December is fixed.
"""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

__all__ = ["CHECKED_ON", "RELIGIOUS_DAYS", "ReligiousDay"]

CHECKED_ON: Final = date(2026, 11, 24)
"""The day on which the table was last checked."""


class ReligiousDay(NamedTuple):
    """One row: the day, the religion, and whether the day is decreed or only estimated."""

    day: date
    religion: str
    confirmed: bool


def _row(year: int, month: int, day: int, religion: str, *, confirmed: bool) -> ReligiousDay:
    return ReligiousDay(date(year, month, day), religion, confirmed)


RELIGIOUS_DAYS: Final = (
    _row(2010, 2, 15, "KONGHUCU", confirmed=True),
    _row(2010, 3, 16, "HINDU", confirmed=True),
    _row(2010, 5, 28, "BUDDHA", confirmed=True),
    _row(2010, 9, 10, "ISLAM", confirmed=True),
    _row(2010, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2011, 2, 3, "KONGHUCU", confirmed=True),
    _row(2011, 3, 5, "HINDU", confirmed=True),
    _row(2011, 5, 17, "BUDDHA", confirmed=True),
    _row(2011, 8, 30, "ISLAM", confirmed=True),
    _row(2011, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2012, 1, 23, "KONGHUCU", confirmed=True),
    _row(2012, 3, 23, "HINDU", confirmed=True),
    _row(2012, 5, 6, "BUDDHA", confirmed=True),
    _row(2012, 8, 19, "ISLAM", confirmed=True),
    _row(2012, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2013, 2, 11, "KONGHUCU", confirmed=True),
    _row(2013, 3, 12, "HINDU", confirmed=True),
    _row(2013, 5, 25, "BUDDHA", confirmed=True),
    _row(2013, 8, 8, "ISLAM", confirmed=True),
    _row(2013, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2014, 1, 31, "KONGHUCU", confirmed=True),
    _row(2014, 3, 31, "HINDU", confirmed=True),
    _row(2014, 5, 15, "BUDDHA", confirmed=True),
    _row(2014, 7, 28, "ISLAM", confirmed=True),
    _row(2014, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2015, 2, 19, "KONGHUCU", confirmed=True),
    _row(2015, 3, 21, "HINDU", confirmed=True),
    _row(2015, 6, 2, "BUDDHA", confirmed=True),
    _row(2015, 7, 17, "ISLAM", confirmed=True),
    _row(2015, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2016, 2, 8, "KONGHUCU", confirmed=True),
    _row(2016, 3, 9, "HINDU", confirmed=True),
    _row(2016, 5, 22, "BUDDHA", confirmed=True),
    _row(2016, 7, 6, "ISLAM", confirmed=True),
    _row(2016, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2017, 1, 28, "KONGHUCU", confirmed=True),
    _row(2017, 3, 28, "HINDU", confirmed=True),
    _row(2017, 5, 11, "BUDDHA", confirmed=True),
    _row(2017, 6, 25, "ISLAM", confirmed=True),
    _row(2017, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2018, 2, 16, "KONGHUCU", confirmed=True),
    _row(2018, 3, 17, "HINDU", confirmed=True),
    _row(2018, 5, 29, "BUDDHA", confirmed=True),
    _row(2018, 6, 15, "ISLAM", confirmed=True),
    _row(2018, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2019, 2, 5, "KONGHUCU", confirmed=True),
    _row(2019, 3, 7, "HINDU", confirmed=True),
    _row(2019, 5, 19, "BUDDHA", confirmed=True),
    _row(2019, 6, 5, "ISLAM", confirmed=True),
    _row(2019, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2020, 1, 25, "KONGHUCU", confirmed=True),
    _row(2020, 3, 25, "HINDU", confirmed=True),
    _row(2020, 5, 7, "BUDDHA", confirmed=True),
    _row(2020, 5, 24, "ISLAM", confirmed=True),
    _row(2020, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2021, 2, 12, "KONGHUCU", confirmed=True),
    _row(2021, 3, 14, "HINDU", confirmed=True),
    _row(2021, 5, 13, "ISLAM", confirmed=True),
    _row(2021, 5, 26, "BUDDHA", confirmed=True),
    _row(2021, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2022, 2, 1, "KONGHUCU", confirmed=True),
    _row(2022, 3, 3, "HINDU", confirmed=True),
    _row(2022, 5, 2, "ISLAM", confirmed=True),
    _row(2022, 5, 16, "BUDDHA", confirmed=True),
    _row(2022, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2023, 1, 22, "KONGHUCU", confirmed=True),
    _row(2023, 3, 22, "HINDU", confirmed=True),
    _row(2023, 4, 22, "ISLAM", confirmed=True),
    _row(2023, 6, 4, "BUDDHA", confirmed=True),
    _row(2023, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2024, 2, 10, "KONGHUCU", confirmed=True),
    _row(2024, 3, 11, "HINDU", confirmed=True),
    _row(2024, 4, 10, "ISLAM", confirmed=True),
    _row(2024, 5, 23, "BUDDHA", confirmed=True),
    _row(2024, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2025, 1, 29, "KONGHUCU", confirmed=True),
    _row(2025, 3, 29, "HINDU", confirmed=True),
    _row(2025, 3, 31, "ISLAM", confirmed=True),
    _row(2025, 5, 12, "BUDDHA", confirmed=True),
    _row(2025, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2026, 2, 17, "KONGHUCU", confirmed=True),
    _row(2026, 3, 19, "HINDU", confirmed=True),
    _row(2026, 3, 21, "ISLAM", confirmed=True),
    _row(2026, 5, 31, "BUDDHA", confirmed=True),
    _row(2026, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2027, 2, 6, "KONGHUCU", confirmed=False),
    _row(2027, 3, 8, "HINDU", confirmed=False),
    _row(2027, 3, 10, "ISLAM", confirmed=False),
    _row(2027, 5, 20, "BUDDHA", confirmed=False),
    _row(2027, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
    _row(2028, 1, 26, "KONGHUCU", confirmed=False),
    _row(2028, 2, 27, "ISLAM", confirmed=False),
    _row(2028, 3, 26, "HINDU", confirmed=False),
    _row(2028, 5, 9, "BUDDHA", confirmed=False),
    _row(2028, 12, 25, "KRISTEN_KATOLIK", confirmed=True),
)
"""Every year from 2010 to 2028, in the order of the days."""
